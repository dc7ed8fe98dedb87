// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/routetranslation.h"

#include "models/bird/command.h"
#include "models/bird/query/queryvalues.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Kind = RouteQuery::Kind;
using Match = RouteQuery::Match;
using Families = RouterNames::Families;

/// Always in apostrophes: every version takes them, and some names need them. isRouterName() has none inside.
QByteArray quoted(const QString &name)
{
    return '\'' + name.toLatin1() + '\'';
}

QByteArray pathMask(const PathPattern &pattern)
{
    QByteArrayList items;
    if (!pattern.isFromStart)
        items.append("*");
    for (const PathItem &item : pattern.items) {
        switch (item.kind) {
        case PathItem::Kind::Number:
            items.append(QByteArray::number(item.number));
            break;
        case PathItem::Kind::AnyOne:
            items.append("?");
            break;
        case PathItem::Kind::AnyMany:
            items.append("*");
            break;
        }
    }
    if (!pattern.isToEnd)
        items.append("*");
    return "bgp_path ~ [= " + items.join(' ') + " =]";
}

QByteArray communityCondition(const CommunityTerm &term)
{
    static const QByteArrayList lists{"bgp_community", "bgp_large_community", "bgp_ext_community"};
    const QByteArray &list = lists[static_cast<qsizetype>(term.type)];
    const QByteArray value = '(' + term.parts.join(u',').toLatin1() + ')';
    if (term.parts.contains("*"_L1)) // a pattern is a set, and stands on the right
        return list + " ~ [" + value + ']';
    return value + " ~ " + list;
}

QByteArray roaWord(RouteQuery::Rpki rpki)
{
    switch (rpki) {
    case RouteQuery::Rpki::Any:
        return {};
    case RouteQuery::Rpki::Valid:
        return "ROA_VALID";
    case RouteQuery::Rpki::Invalid:
        return "ROA_INVALID";
    case RouteQuery::Rpki::Unknown:
        return "ROA_UNKNOWN";
    }
    Q_UNREACHABLE();
}

/// A table's ROAs are of one family, and a check across families is an error at run time since 2.0. 1.6 knows one
/// family only and has no `net.type`.
QByteArray roaCondition(RouteQuery::Rpki rpki, const Version &version, const RouterNames &names)
{
    QByteArrayList checks;
    const auto check = [&](const QString &table, const QByteArray &family) {
        if (table.isEmpty())
            return;
        const QByteArray call = "roa_check(" + quoted(table) + ", net, bgp_path.last) = " + roaWord(rpki);
        checks.append(version.isOne() ? call : "net.type = " + family + " && " + call);
    };
    if (!version.isOne() || names.families != Families::OnlyV6)
        check(names.roaTable4, "NET_IP4");
    if (!version.isOne() || names.families == Families::OnlyV6)
        check(names.roaTable6, "NET_IP6");
    return checks.size() == 2 ? "((" + checks.join(") || (") + "))" : checks.join();
}

QByteArrayList conditions(const RouteQuery &query, const Version &version, const RouterNames &names)
{
    QByteArrayList all;
    if (query.match == Match::Within && !version.hasRouteIn())
        all.append("net ~ [ " + query.net.toLatin1() + "+ ]");
    if (query.originAs)
        all.append("bgp_path.last = " + QByteArray::number(*query.originAs));
    if (query.firstAs)
        all.append("bgp_path.first = " + QByteArray::number(*query.firstAs));
    for (const quint32 number : query.throughAs)
        all.append(pathMask({{{PathItem::Kind::Number, number}}}));
    for (const PathPattern &pattern : query.paths)
        all.append(pathMask(pattern));
    for (const CommunityTerm &term : query.communities)
        all.append(communityCondition(term));
    if (query.rpki != RouteQuery::Rpki::Any)
        all.append(roaCondition(query.rpki, version, names));
    if (!query.where.isEmpty())
        all.append(all.isEmpty() ? query.where.toUtf8() : '(' + query.where.toUtf8() + ')');
    return all;
}

QByteArrayList netWords(const RouteQuery &query, const Version &version)
{
    const QByteArray net = query.net.toLatin1();
    switch (query.match) {
    case Match::All:
        return {};
    case Match::Exact:
        return {net};
    case Match::For:
        return {"for", net};
    case Match::Within:
        return version.hasRouteIn() ? QByteArrayList{"in", net} : QByteArrayList{};
    }
    Q_UNREACHABLE();
}

QByteArrayList kindWords(const RouteQuery &query)
{
    const QByteArray name = quoted(query.protocol);
    const QByteArrayList source =
        query.protocol.isEmpty() ? QByteArrayList{} : QByteArrayList{"protocol", name};
    switch (query.kind) {
    case Kind::Accepted:
        return source;
    case Kind::Best:
        return QByteArrayList{"primary"} + source;
    case Kind::Filtered:
        return QByteArrayList{"filtered"} + source;
    case Kind::Exported:
        return {"export", name};
    case Kind::Preexport:
        return {"preexport", name};
    case Kind::NotExported:
        return {"noexport", name};
    }
    Q_UNREACHABLE();
}

std::unexpected<QueryError> refused(QueryProblem problem, const QString &word, const QString &suggestion = {})
{
    return queryFailure(problem, {word, 0}, suggestion);
}

QueryResult<void> checkNames(const RouteQuery &query, const Version &version, const RouterNames &names)
{
    for (const QString &name : {query.protocol, query.table}) {
        if (!name.isEmpty() && !isRouterName(name))
            return refused(QueryProblem::InvalidName, name);
    }
    const bool isEveryTable = query.table == "all"_L1 && !version.isOne();
    if (!query.table.isEmpty() && !isEveryTable && !names.tables.isEmpty()
        && !names.tables.contains(query.table))
        return refused(QueryProblem::UnknownTable, query.table, nearestWord(query.table, names.tables));
    if (!query.protocol.isEmpty() && !names.protocols.isEmpty() && !names.protocols.contains(query.protocol))
        return refused(QueryProblem::UnknownProtocol, query.protocol,
                       nearestWord(query.protocol, names.protocols));
    const bool isToProtocol =
        query.kind == Kind::Exported || query.kind == Kind::Preexport || query.kind == Kind::NotExported;
    if (isToProtocol && query.protocol.isEmpty())
        return refused(QueryProblem::NeedsProtocol, {});
    return {};
}

QueryResult<void> checkFamily(const RouteQuery &query, const Version &version, const RouterNames &names)
{
    if (query.match != Match::All && names.families != Families::Both
        && query.isV6() != (names.families == Families::OnlyV6))
        return refused(QueryProblem::WrongFamily, query.net);
    if (query.rpki != RouteQuery::Rpki::Any && roaCondition(query.rpki, version, names).isEmpty())
        return refused(QueryProblem::NoRoaTable, u"rpki"_s);
    return {};
}

} // namespace

QueryResult<Translation> translate(const RouteQuery &query, const Version &version, const RouterNames &names)
{
    if (const auto named = checkNames(query, version, names); !named)
        return std::unexpected(named.error());
    if (const auto family = checkFamily(query, version, names); !family)
        return std::unexpected(family.error());
    QByteArrayList words{"show", "route"};
    words += netWords(query, version);
    if (!query.table.isEmpty())
        words +=
            {"table", query.table == "all"_L1 && !version.isOne() ? QByteArray("all") : quoted(query.table)};
    words += kindWords(query);
    if (const auto all = conditions(query, version, names); !all.isEmpty())
        words += {"where", all.join(" && ")};
    const bool isOneNet = query.match == Match::Exact || query.match == Match::For;
    if (query.isCount && !isOneNet)
        words += "count";
    else if (query.isWithAttributes)
        words += "all";
    Translation translation{words.join(' ')};
    if (translation.command.size() > maxCommandBytes)
        return refused(QueryProblem::CommandTooLong, {});
    translation.isCountedByReader = query.isCount && isOneNet;
    translation.isEveryCoveringPrefix =
        query.match == Match::For && version >= Version{3, 0, 0} && version < Version{3, 3, 0};
    return translation;
}

} // namespace noc::bird
