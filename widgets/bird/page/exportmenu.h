// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/tableexport.h"

#include <functional>

class QMenu;

namespace noc::bird {

class DataTree;

/// "Export" with the formats, to a file or to the clipboard. Exports what the tree shows, in its order: the chosen rows
/// when there are several, else all of the top level. Names are hidden as the view around it says.
QMenu *addExportMenu(QMenu &menu, const DataTree &tree, const QString &baseName,
                     const std::function<void(const QString &fileName, const QByteArray &bytes)> &save);

/// What such a menu would save.
[[nodiscard]] core::Result<QByteArray> exported(const DataTree &tree, ExportFormat format);

} // namespace noc::bird
