// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/serviceorder.h"

#include "models/core/enumtext.h"
#include "models/monit/values.h"

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::EnumText;

namespace {

constexpr std::array words{
    EnumText{ServiceAction::Start, "start"_L1},         EnumText{ServiceAction::Stop, "stop"_L1},
    EnumText{ServiceAction::Restart, "restart"_L1},     EnumText{ServiceAction::Monitor, "monitor"_L1},
    EnumText{ServiceAction::Unmonitor, "unmonitor"_L1},
};

} // namespace

QLatin1StringView wordOf(ServiceAction action)
{
    return core::textOf(words, action);
}

std::optional<ServiceAction> serviceActionFrom(QStringView word)
{
    return core::valueOf(words, word);
}

int pendingNumberOf(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start:
        return static_cast<int>(Action::Start);
    case ServiceAction::Stop:
        return static_cast<int>(Action::Stop);
    case ServiceAction::Restart:
        return static_cast<int>(Action::Restart);
    case ServiceAction::Monitor:
        return static_cast<int>(Action::Monitor);
    case ServiceAction::Unmonitor:
        return static_cast<int>(Action::Unmonitor);
    }
    Q_UNREACHABLE();
}

} // namespace noc::monit
