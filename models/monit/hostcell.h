// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/hostmodel.h"
#include "models/monit/hostsummary.h"

#include <QVariant>

/// The cells of the grid, one function per role.
namespace noc::monit {

[[nodiscard]] QString hostCellText(const Host &host, const HostSummary &summary, HostModel::Column column);
[[nodiscard]] QString hostCellUnit(HostModel::Column column);
[[nodiscard]] QVariant hostCellSortValue(const Host &host, const HostSummary &summary,
                                         HostModel::Column column);
/// "Linux 6.1.0" without the parts that are empty.
[[nodiscard]] QString operatingSystemText(const Platform &platform);

} // namespace noc::monit
