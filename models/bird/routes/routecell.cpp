// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routecell.h"

#include <QCoreApplication>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QString numberText(const std::optional<quint32> &number)
{
    return number ? QString::number(*number) : QString();
}

QVariant numberValue(const std::optional<quint32> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QString nextHopText(const Route &route)
{
    QStringList hops;
    for (const NextHop &hop : route.nextHops)
        hops.append(hopText(hop));
    return hops.isEmpty() ? destinationText(route) : hops.join(u"; "_s);
}

QString bestText(BestMark best)
{
    switch (best) {
    case BestMark::No:
        return {};
    case BestMark::Best:
        return u"*"_s;
    case BestMark::BestNotInKernel:
        return u"!"_s;
    }
    return {};
}

} // namespace

QString hopText(const NextHop &hop)
{
    QStringList parts{hop.gateway};
    if (hop.gateway.isEmpty())
        parts = {hop.interface};
    else if (!hop.interface.isEmpty())
        parts = {hop.gateway + u" on "_s + hop.interface};
    if (!hop.table.isEmpty())
        parts.append(u"table "_s + hop.table);
    if (!hop.labels.isEmpty())
        parts.append(u"mpls "_s + hop.labels);
    if (hop.isOnlink)
        parts.append(u"onlink"_s);
    if (hop.weight > 0)
        parts.append(u"weight "_s + QString::number(hop.weight));
    return parts.join(u", "_s);
}

QStringList interfacesOf(const Route &route)
{
    QStringList names;
    for (const NextHop &hop : route.nextHops)
        names += hop.interface;
    return names;
}

QString destinationText(const Route &route)
{
    switch (route.destination) {
    case Destination::Unicast:
        return u"unicast"_s;
    case Destination::Blackhole:
        return u"blackhole"_s;
    case Destination::Unreachable:
        return u"unreachable"_s;
    case Destination::Prohibited:
        return u"prohibited"_s;
    case Destination::Recursive:
        return u"recursive"_s;
    case Destination::None:
        return u"none"_s;
    case Destination::Absent:
        return {};
    case Destination::Flow:
        return route.flowValidity;
    }
    return {};
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Absent:
        return {};
    case Origin::Igp:
        return u"IGP"_s;
    case Origin::Egp:
        return u"EGP"_s;
    case Origin::Incomplete:
        return u"Incomplete"_s;
    }
    return {};
}

QString routeCellText(const Route &route, RouteColumn column)
{
    switch (column) {
    case RouteColumn::Prefix:
        return route.prefix;
    case RouteColumn::Best:
        return bestText(route.best);
    case RouteColumn::NextHop:
        return nextHopText(route);
    case RouteColumn::Protocol:
        return route.protocol;
    case RouteColumn::From:
        return route.from;
    case RouteColumn::AsPath:
        return route.path ? toText(*route.path) : QString();
    case RouteColumn::Origin:
        return originText(route.origin);
    case RouteColumn::LocalPref:
        return numberText(route.localPref);
    case RouteColumn::Med:
        return numberText(route.med);
    case RouteColumn::Metric:
        return route.metrics;
    case RouteColumn::Communities:
        return (route.communities + route.largeCommunities + route.extCommunities).join(u' ');
    case RouteColumn::Since:
        return route.since.text;
    case RouteColumn::Type:
        return route.type;
    case RouteColumn::Table:
        return route.table;
    }
    return {};
}

QVariant routeCellValue(const Route &route, RouteColumn column)
{
    switch (column) {
    case RouteColumn::LocalPref:
        return numberValue(route.localPref);
    case RouteColumn::Med:
        return numberValue(route.med);
    case RouteColumn::Best:
        return static_cast<int>(route.best);
    case RouteColumn::AsPath:
        return route.path ? QVariant(static_cast<qlonglong>(route.path->length())) : QVariant();
    case RouteColumn::Since:
        return route.since.instant.isValid() ? QVariant(route.since.instant) : QVariant(route.since.text);
    case RouteColumn::Prefix:
    case RouteColumn::NextHop:
    case RouteColumn::Protocol:
    case RouteColumn::From:
    case RouteColumn::Origin:
    case RouteColumn::Metric:
    case RouteColumn::Communities:
    case RouteColumn::Type:
    case RouteColumn::Table:
        return routeCellText(route, column);
    }
    return {};
}

QString routeColumnTitle(RouteColumn column)
{
    constexpr auto context = "noc::bird::RouteTableModel";
    switch (column) {
    case RouteColumn::Prefix:
        return QCoreApplication::translate(context, "Prefix");
    case RouteColumn::Best:
        return QCoreApplication::translate(context, "Best");
    case RouteColumn::NextHop:
        return QCoreApplication::translate(context, "Next hop");
    case RouteColumn::Protocol:
        return QCoreApplication::translate(context, "Protocol");
    case RouteColumn::From:
        return QCoreApplication::translate(context, "Neighbour");
    case RouteColumn::AsPath:
        return QCoreApplication::translate(context, "AS path");
    case RouteColumn::Origin:
        return QCoreApplication::translate(context, "Origin");
    case RouteColumn::LocalPref:
        return QCoreApplication::translate(context, "Local preference");
    case RouteColumn::Med:
        return QCoreApplication::translate(context, "MED");
    case RouteColumn::Metric:
        return QCoreApplication::translate(context, "Preference/metric");
    case RouteColumn::Communities:
        return QCoreApplication::translate(context, "Communities");
    case RouteColumn::Since:
        return QCoreApplication::translate(context, "Since");
    case RouteColumn::Type:
        return QCoreApplication::translate(context, "Type");
    case RouteColumn::Table:
        return QCoreApplication::translate(context, "Table");
    }
    return {};
}

} // namespace noc::bird
