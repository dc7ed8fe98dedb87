// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdchanges.h"

#include "models/bird/answerjson.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;

namespace {

constexpr std::array changeNames{
    std::pair{RouteChange::NextHop, "next_hop"_L1},
    std::pair{RouteChange::Path, "path"_L1},
    std::pair{RouteChange::Communities, "communities"_L1},
    std::pair{RouteChange::LocalPref, "local_pref"_L1},
    std::pair{RouteChange::Med, "med"_L1},
    std::pair{RouteChange::Origin, "origin"_L1},
    std::pair{RouteChange::Metric, "metric"_L1},
    std::pair{RouteChange::Other, "other"_L1},
    std::pair{RouteChange::Source, "source"_L1},
    std::pair{RouteChange::Best, "best"_L1},
};

QString hopsText(const Route &route)
{
    QStringList hops;
    for (const NextHop &hop : route.nextHops) {
        const QString device = hop.interface.isEmpty() ? QString() : QString(u'%' + hop.interface);
        hops.append(hop.gateway + device);
    }
    return hops.join(u", "_s);
}

QString number(const std::optional<quint32> &value)
{
    return value ? QString::number(*value) : u"-"_s;
}

/// The value of what can be said in a few letters; empty for the rest.
QString valueOf(const Route &route, RouteChange change)
{
    switch (change) {
    case RouteChange::NextHop:
        return hopsText(route);
    case RouteChange::Path:
        return route.path ? toText(*route.path) : QString();
    case RouteChange::Communities:
        return (route.communities + route.largeCommunities + route.extCommunities).join(u' ');
    case RouteChange::LocalPref:
        return number(route.localPref);
    case RouteChange::Med:
        return number(route.med);
    case RouteChange::Metric:
        return number(route.preference) + u'/' + route.metrics;
    case RouteChange::Source:
        return route.protocol;
    case RouteChange::Origin:
    case RouteChange::Other:
    case RouteChange::Best:
        break;
    }
    return {};
}

bool has(const Found &found, quint32 row)
{
    return static_cast<qsizetype>(found.rows.size()) == found.table()->size()
        || std::ranges::find(found.rows, static_cast<qsizetype>(row)) != found.rows.end();
}

Route routeOf(const Found &found, quint32 row)
{
    Route route = found.table()->route(row);
    route.table = tableName(route.table, found.answer.version);
    return route;
}

} // namespace

QStringList changeWords()
{
    QStringList words;
    for (const auto &[change, name] : changeNames)
        words.append(name);
    return words;
}

QStringList wordsFor(RouteChanges changes)
{
    QStringList words;
    for (const auto &[change, name] : changeNames) {
        if (changes.testFlag(change))
            words.append(name);
    }
    return words;
}

std::optional<RouteChanges> changesFrom(const QString &words)
{
    RouteChanges changes;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto known =
            std::ranges::find_if(changeNames, [&](const auto &one) { return one.second == word; });
        if (known == changeNames.end())
            return std::nullopt;
        changes |= known->first;
    }
    return changes;
}

std::vector<ChangedRoute> changesBetween(const Found &left, const Found &right,
                                         const RouteDiffOptions &options)
{
    using Kind = RouteDifference::Kind;
    std::vector<ChangedRoute> changed;
    if (!left.table() || !right.table())
        return changed;
    for (const RouteDifference &difference :
         differences(RouteColumns(*left.table()), RouteColumns(*right.table()), options)) {
        const bool isLeft = difference.kind != Kind::Added && has(left, difference.left);
        const bool isRight = difference.kind != Kind::Gone && has(right, difference.right);
        if (!isLeft && !isRight)
            continue;
        ChangedRoute one{difference, std::nullopt, std::nullopt};
        if (difference.kind != Kind::Added)
            one.left = routeOf(left, difference.left);
        if (difference.kind != Kind::Gone)
            one.right = routeOf(right, difference.right);
        changed.push_back(std::move(one));
    }
    return changed;
}

QString routeLine(const Route &route)
{
    QStringList words{route.prefix};
    if (const QString hops = hopsText(route); !hops.isEmpty())
        words += {u"via"_s, hops};
    words.append(route.protocol);
    if (const QString path = valueOf(route, RouteChange::Path); !path.isEmpty())
        words += {u"path"_s, path};
    return core::displayable(words.join(u' '));
}

QString changeLine(const ChangedRoute &changed)
{
    QStringList parts;
    for (const auto &[change, name] : changeNames) {
        if (!changed.difference.changes.testFlag(change))
            continue;
        const QString before = valueOf(*changed.left, change);
        const QString after = valueOf(*changed.right, change);
        parts.append(before == after ? QString(name)
                                     : u"%1 %2 → %3"_s.arg(name, before.isEmpty() ? u"-"_s : before,
                                                           after.isEmpty() ? u"-"_s : after));
    }
    return core::displayable(parts.join(u"; "_s));
}

} // namespace noc::ctl
