// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differencetext.h"

#include "models/bird/routes/routecell.h"
#include "models/bird/routes/routediffmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::DifferenceText)
};

struct ChangeColumn
{
    RouteChange change;
    RouteColumn column;
};
constexpr std::array changeColumns{
    ChangeColumn{RouteChange::Path, RouteColumn::AsPath},
    ChangeColumn{RouteChange::NextHop, RouteColumn::NextHop},
    ChangeColumn{RouteChange::LocalPref, RouteColumn::LocalPref},
    ChangeColumn{RouteChange::Med, RouteColumn::Med},
    ChangeColumn{RouteChange::Origin, RouteColumn::Origin},
    ChangeColumn{RouteChange::Metric, RouteColumn::Metric},
    ChangeColumn{RouteChange::Best, RouteColumn::Best},
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? DifferenceText::tr("none") : text;
}

QString arrow(const QString &name, const QString &left, const QString &right)
{
    return u"%1: %2 → %3"_s.arg(name, orNone(left), orNone(right));
}

QStringList allCommunities(const Route &route)
{
    return route.communities + route.largeCommunities + route.extCommunities;
}

/// "+65000:1 −65000:2": of long lists only what is different matters.
QString communitiesText(const Route &left, const Route &right)
{
    const QStringList before = allCommunities(left);
    const QStringList after = allCommunities(right);
    QStringList parts;
    for (const QString &community : after) {
        if (!before.contains(community))
            parts.append(u'+' + community);
    }
    for (const QString &community : before) {
        if (!after.contains(community))
            parts.append(u'−' + community);
    }
    return DifferenceText::tr("communities: %1")
        .arg(parts.isEmpty() ? DifferenceText::tr("another order") : parts.join(u' '));
}

QString sourceText(const Route &route)
{
    return route.from.isEmpty() ? route.protocol : route.protocol + u' ' + route.from;
}

QString attributeOf(const std::optional<Route> &route, const QString &name)
{
    QStringList values;
    if (route) {
        for (const auto &[key, value] : route->attributes) {
            if (key == name)
                values.append(value);
        }
    }
    return values.join(u' ');
}

QStringList attributeNames(const std::optional<Route> &left, const std::optional<Route> &right)
{
    QStringList names;
    for (const auto *route : {&left, &right}) {
        if (!*route)
            continue;
        for (const auto &attribute : (*route)->attributes) {
            if (!names.contains(attribute.first))
                names.append(attribute.first);
        }
    }
    return names;
}

} // namespace

QString changesText(const Route &left, const Route &right, RouteChanges changes)
{
    QStringList parts;
    for (const ChangeColumn &row : changeColumns) {
        if (changes.testFlag(row.change))
            parts.append(arrow(changesText(row.change), routeCellText(left, row.column),
                               routeCellText(right, row.column)));
    }
    if (changes.testFlag(RouteChange::Communities))
        parts.append(communitiesText(left, right));
    if (changes.testFlag(RouteChange::Source))
        parts.append(arrow(changesText(RouteChange::Source), sourceText(left), sourceText(right)));
    if (changes.testFlag(RouteChange::Other))
        parts.append(changesText(RouteChange::Other));
    return parts.join(u"; "_s);
}

QChar differenceSign(RouteDifference::Kind kind)
{
    switch (kind) {
    case RouteDifference::Kind::Added:
        return u'+';
    case RouteDifference::Kind::Gone:
        return u'−';
    case RouteDifference::Kind::Changed:
        return u'≠';
    }
    return {};
}

QString differenceKindText(RouteDifference::Kind kind)
{
    switch (kind) {
    case RouteDifference::Kind::Added:
        return DifferenceText::tr("added");
    case RouteDifference::Kind::Gone:
        return DifferenceText::tr("gone");
    case RouteDifference::Kind::Changed:
        return DifferenceText::tr("changed");
    }
    return {};
}

QList<ComparedValue> comparedValues(const std::optional<Route> &left, const std::optional<Route> &right)
{
    QList<ComparedValue> values;
    for (int i = 0; i < routeColumnCount; ++i) {
        const auto column = static_cast<RouteColumn>(i);
        const QString before = left ? routeCellText(*left, column) : QString();
        const QString after = right ? routeCellText(*right, column) : QString();
        // When a route came is no difference.
        if (column != RouteColumn::Since && !(before.isEmpty() && after.isEmpty()))
            values.append({routeColumnTitle(column), before, after});
    }
    for (const QString &name : attributeNames(left, right))
        values.append({name, attributeOf(left, name), attributeOf(right, name)});
    return values;
}

} // namespace noc::bird
