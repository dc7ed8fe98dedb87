// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QSettings;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// A table, or a tree with columns, as the views of the BIRD tab have them: sortable, columns to choose, move and reset,
/// rows to copy. Headings stand where their cells' texts do.
class DataTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTree)

public:
    explicit DataTree(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~DataTree() override;

    /// Widths in average characters for resetColumns(), by column; 0: not shown at first.
    void setFirstWidths(const QList<int> &characters);
    void resetColumns();
    /// As wide as what is in them, within reason.
    void fitColumns();

    [[nodiscard]] QList<int> shownColumns() const;
    /// The selected rows or the current one, from the top; column 0.
    [[nodiscard]] QModelIndexList chosenRows() const;
    void copySelection() const;

    void saveHeader(QSettings &settings, const QString &key) const;
    void restoreHeader(QSettings &settings, const QString &key);

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);

    const widgets::Theme &m_theme;
    QList<int> m_firstWidths;
};

} // namespace noc::bird
