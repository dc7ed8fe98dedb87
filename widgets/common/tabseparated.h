// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>

#include <functional>

class QAbstractItemView;
class QMimeData;

namespace noc::widgets {

/// What of a cell goes out; without one, what it shows.
using CellTextOf = std::function<QString(const QModelIndex &cell)>;

/// The shown texts of rows, one line each under a line of headings, for spreadsheets and mail. Tabs and line feeds
/// inside a cell are escaped, and a cell that a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QString tabSeparated(const QModelIndexList &rows, const QList<int> &columns,
                                   const CellTextOf &textOf = {});

/// The same as text and as tab-separated values. The caller (the clipboard) owns it.
[[nodiscard]] QMimeData *tabSeparatedData(const QModelIndexList &rows, const QList<int> &columns,
                                          const CellTextOf &textOf = {});

/// The selected rows of any view to the clipboard, with the columns it shows.
void copySelectedRows(const QAbstractItemView &view, const CellTextOf &textOf = {});

} // namespace noc::widgets
