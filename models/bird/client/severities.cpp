// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/severities.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

bool hasHitLimit(const Channel &channel)
{
    return std::ranges::any_of(channel.limits, &ChannelLimit::isHit);
}

bool isOverLimit(const Protocol &protocol)
{
    return protocol.info.contains("limit exceeded"_L1) || std::ranges::any_of(protocol.channels, hasHitLimit);
}

/// Of a protocol that neither fails nor is over a limit.
Severity quietSeverity(const Protocol &protocol)
{
    if (protocol.state == "up"_L1)
        return Severity::Good;
    const bool isWaiting = isBgp(protocol) && protocol.info.startsWith("Passive"_L1);
    if (protocol.state == "down"_L1 || isWaiting)
        return Severity::Off;
    return Severity::Information; // start, stop, flush: on its way
}

} // namespace

Severity severityOf(const RouterRow &router)
{
    switch (router.link) {
    case RouterRow::Link::Off:
        return Severity::Off;
    case RouterRow::Link::Connecting:
        return Severity::Information;
    case RouterRow::Link::Failed:
        return Severity::Critical;
    case RouterRow::Link::Up:
        return router.protocols.sessionsDown > 0 ? Severity::Warning : Severity::Good;
    }
    return Severity::Unknown;
}

Severity severityOf(const Protocol &protocol)
{
    if (needsAttention(protocol))
        return Severity::Critical;
    if (isOverLimit(protocol) || (!isBgp(protocol) && protocol.info.contains("Error"_L1)))
        return Severity::Warning;
    return quietSeverity(protocol);
}

Severity severityOf(const Channel &channel)
{
    if (hasHitLimit(channel))
        return Severity::Warning;
    const QString state = channel.state.toUpper(); // "UP", of a pipe "up", of BIRD 3's pipe "READY"
    if (state == "UP"_L1 || state == "READY"_L1)
        return Severity::Good;
    return state.isEmpty() || state == "DOWN"_L1 ? Severity::Off : Severity::Information;
}

std::optional<quint64> routesUnder(const ChannelLimit &limit, const RouteCounts &routes)
{
    switch (limit.where) {
    case ChannelLimit::Where::Receive:
        return routes.imported ? std::optional(*routes.imported + routes.filtered.value_or(0)) : std::nullopt;
    case ChannelLimit::Where::Import:
        return routes.imported;
    case ChannelLimit::Where::Export:
        return routes.exported;
    }
    return std::nullopt;
}

std::optional<int> fillPercent(const ChannelLimit &limit, const RouteCounts &routes)
{
    const auto count = routesUnder(limit, routes);
    if (!count || limit.limit == 0)
        return std::nullopt;
    constexpr double most = 1'000'000;
    return static_cast<int>(
        std::min(most, static_cast<double>(*count) * 100 / static_cast<double>(limit.limit)));
}

} // namespace noc::bird
