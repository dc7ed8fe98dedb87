// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace noc::ctl {

/// Columns aligned with two spaces between; text from outside is made safe for a terminal. The last column is not
/// padded.
[[nodiscard]] QString alignedTable(const QStringList &header, const std::vector<QStringList> &rows);

/// One row on a line of its own, as safe.
[[nodiscard]] QString tableLine(const QStringList &row);

} // namespace noc::ctl
