// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace noc::bird {

/// What names a column of a table holds, for exports that hide some.
enum class NameKind {
    None,
    Protocol,
    Interface,
    Text, ///< words, among which names of both kinds may stand
};

/// Of headerData(): NameKind as int; without it there are no names.
inline constexpr int nameKindRole = Qt::UserRole + 1000;
/// Of data(), in columns of texts: QStringList, the interfaces that stand in the cell.
inline constexpr int interfacesRole = Qt::UserRole + 1001;

} // namespace noc::bird
