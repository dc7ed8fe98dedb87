// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/rows/rowdelegate.h"

#include <QTreeView>

class QSettings;

namespace noc::monit {

/// How wide columns are before the user says so; in average characters.
struct RowColumns
{
    QList<int> widths;
    int stretched = -1; ///< takes what is left, and has at least its width
    int growing = -1; ///< takes a third of what is left first,
    int most = 0; ///< but gets no wider than this
    QList<int> dispensable; ///< hidden while there is no room for all; the most dispensable first
};

/// A list or tree of rows that copies what is selected, shows only plain text and keeps its columns' widths. Actions
/// added to it are its context menu.
class RowView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowView)

public:
    RowView(const widgets::Theme &theme, const core::Clock &clock, RowLayout layout,
            QWidget *parent = nullptr);
    ~RowView() override;

    void setColumns(const RowColumns &columns);
    void saveHeader(QSettings &settings, const QString &key) const;
    void restoreHeader(QSettings &settings, const QString &key);

    /// The selected rows, or the current one, with the shown columns.
    void copySelection() const;
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    /// Repaints the ages, where there are any.
    void updateAges();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &current);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void hideDispensable();
    void drawTimeline(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] int firstWidth(int column) const;

    const widgets::Theme &m_theme;
    RowDelegate *m_delegate;
    RowColumns m_columns;
    bool m_isFitting = false;
};

} // namespace noc::monit
