// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/rows/rowdelegate.h"

#include <QTreeView>

class QSettings;

namespace noc::monit {

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

    /// First widths in average characters; `stretched` takes what is left; the `dispensable` ones, most dispensable
    /// first, are hidden while there is not enough room for all.
    void setColumns(const QList<int> &characters, int stretched, const QList<int> &dispensable = {});
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

    const widgets::Theme &m_theme;
    int m_stretched = -1;
    int m_leastStretched = 0;
    QList<int> m_dispensable;
    QList<int> m_firstWidths;
    bool m_isFitting = false;
};

} // namespace noc::monit
