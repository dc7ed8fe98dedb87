// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tabseparated.h"

#include "models/core/text.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace noc::widgets {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QString &text)
{
    const QString shown = core::displayable(text);
    if (shown.isEmpty() || !u"=+-@"_s.contains(shown.front()))
        return shown;
    bool isNumber = false;
    shown.toDouble(&isNumber);
    return isNumber ? shown : u'\'' + shown;
}

} // namespace

QString tabSeparated(const QModelIndexList &rows, const QList<int> &columns, const CellTextOf &textOf)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel &model = *rows.front().model();
    QStringList cells;
    for (const int column : columns)
        cells += cellText(model.headerData(column, Qt::Horizontal).toString());
    QString text = cells.join(u'\t') + u'\n';
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            cells += cellText(textOf ? textOf(cell) : cell.data(Qt::DisplayRole).toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QMimeData *tabSeparatedData(const QModelIndexList &rows, const QList<int> &columns, const CellTextOf &textOf)
{
    const QString text = tabSeparated(rows, columns, textOf);
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"text/tab-separated-values"_s, text.toUtf8());
    return data;
}

void copySelectedRows(const QAbstractItemView &view, const CellTextOf &textOf)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) { return a < b; });
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const auto *table = qobject_cast<const QTableView *>(&view);
    QList<int> columns;
    for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
        if (!(tree && tree->isColumnHidden(column)) && !(table && table->isColumnHidden(column)))
            columns += column;
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tabSeparatedData(rows, columns, textOf));
}

} // namespace noc::widgets
