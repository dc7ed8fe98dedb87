// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/routequery.h"

#include "models/core/enumtext.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QString toText(const PathPattern &pattern)
{
    QStringList words;
    for (const PathItem &item : pattern.items) {
        switch (item.kind) {
        case PathItem::Kind::Number:
            words.append(QString::number(item.number));
            break;
        case PathItem::Kind::AnyOne:
            words.append(u"?"_s);
            break;
        case PathItem::Kind::AnyMany:
            words.append(u"*"_s);
            break;
        }
    }
    return (pattern.isFromStart ? u'^' : u'_') + words.join(u'_') + (pattern.isToEnd ? u'$' : u'_');
}

QString netText(const RouteQuery &query)
{
    switch (query.match) {
    case RouteQuery::Match::All:
        return {};
    case RouteQuery::Match::Exact:
        return query.net;
    case RouteQuery::Match::For:
        return query.net.contains(u'/') ? u"for:"_s + query.net : query.net;
    case RouteQuery::Match::Within:
        return query.net + u'+';
    }
    Q_UNREACHABLE();
}

QString kindText(const RouteQuery &query)
{
    const auto named = [&query](const QString &word) {
        return query.protocol.isEmpty() ? word : word + u':' + query.protocol;
    };
    switch (query.kind) {
    case RouteQuery::Kind::Accepted:
        return query.protocol.isEmpty() ? QString() : u"from:"_s + query.protocol;
    case RouteQuery::Kind::Best:
        return query.protocol.isEmpty() ? u"best"_s : u"from:"_s + query.protocol + u" best"_s;
    case RouteQuery::Kind::Filtered:
        return named(u"filtered"_s);
    case RouteQuery::Kind::Exported:
        return named(u"exported"_s);
    case RouteQuery::Kind::Preexport:
        return named(u"preexport"_s);
    case RouteQuery::Kind::NotExported:
        return named(u"noexport"_s);
    }
    Q_UNREACHABLE();
}

QString rpkiText(RouteQuery::Rpki rpki)
{
    switch (rpki) {
    case RouteQuery::Rpki::Any:
        return {};
    case RouteQuery::Rpki::Valid:
        return u"rpki:valid"_s;
    case RouteQuery::Rpki::Invalid:
        return u"rpki:invalid"_s;
    case RouteQuery::Rpki::Unknown:
        return u"rpki:unknown"_s;
    }
    Q_UNREACHABLE();
}

constexpr std::array problemWords{
    core::EnumText{QueryProblem::TooLong, "the query is too long"_L1},
    core::EnumText{QueryProblem::TooManyTerms, "too many conditions"_L1},
    core::EnumText{QueryProblem::UnknownWord, "not understood"_L1},
    core::EnumText{QueryProblem::HostName, "a host name; ask for its address"_L1},
    core::EnumText{QueryProblem::InvalidAddress, "not an address"_L1},
    core::EnumText{QueryProblem::InvalidLength, "no such prefix length"_L1},
    core::EnumText{QueryProblem::HostBitsSet, "bits are set beyond the prefix length"_L1},
    core::EnumText{QueryProblem::InvalidNumber, "not an AS number"_L1},
    core::EnumText{QueryProblem::InvalidCommunity, "not a community"_L1},
    core::EnumText{QueryProblem::CommunityTooLarge, "a half of a community is at most 65535"_L1},
    core::EnumText{QueryProblem::InvalidExtCommunity, "not an extended community"_L1},
    core::EnumText{QueryProblem::InvalidName, "not a name"_L1},
    core::EnumText{QueryProblem::InvalidPath, "not a pattern of an AS path"_L1},
    core::EnumText{QueryProblem::InvalidRpkiState, "valid, invalid or unknown"_L1},
    core::EnumText{QueryProblem::MissingValue, "a value is missing"_L1},
    core::EnumText{QueryProblem::GivenTwice, "given twice"_L1},
    core::EnumText{QueryProblem::KindsExclude, "these exclude each other"_L1},
    core::EnumText{QueryProblem::NoPrefix, "there is no prefix it could belong to"_L1},
    core::EnumText{QueryProblem::InvalidWhere, "not a condition of one line"_L1},
    core::EnumText{QueryProblem::UnknownTable, "the router has no such table"_L1},
    core::EnumText{QueryProblem::UnknownProtocol, "the router has no such protocol"_L1},
    core::EnumText{QueryProblem::NoRoaTable, "the router has no ROA table"_L1},
    core::EnumText{QueryProblem::WrongFamily, "the daemon is of the other address family"_L1},
    core::EnumText{QueryProblem::NeedsProtocol, "a protocol's name is needed"_L1},
    core::EnumText{QueryProblem::CommandTooLong, "the command would be too long"_L1},
};

core::ErrorCode codeOf(QueryProblem problem)
{
    switch (problem) {
    case QueryProblem::TooLong:
    case QueryProblem::TooManyTerms:
    case QueryProblem::CommandTooLong:
        return core::ErrorCode::TooLarge;
    case QueryProblem::UnknownTable:
    case QueryProblem::UnknownProtocol:
        return core::ErrorCode::NotFound;
    case QueryProblem::NoRoaTable:
    case QueryProblem::WrongFamily:
        return core::ErrorCode::Unsupported;
    default:
        return core::ErrorCode::InvalidInput;
    }
}

} // namespace

bool RouteQuery::hasTerms() const
{
    return originAs || firstAs || !throughAs.empty() || !paths.empty() || !communities.empty()
        || rpki != Rpki::Any || !where.isEmpty();
}

core::Error QueryError::toError() const
{
    QString text = core::textOf(problemWords, problem);
    if (!word.isEmpty())
        text = u"\"%1\": %2"_s.arg(word, text);
    if (!suggestion.isEmpty())
        text += u"; try \"%1\""_s.arg(suggestion);
    return {codeOf(problem), text};
}

QString toText(const RouteQuery &query)
{
    QStringList words{netText(query)};
    if (query.originAs)
        words.append(u"AS%1"_s.arg(*query.originAs));
    if (query.firstAs)
        words.append(u"^%1_"_s.arg(*query.firstAs));
    for (const quint32 number : query.throughAs)
        words.append(u"_%1_"_s.arg(number));
    for (const PathPattern &pattern : query.paths)
        words.append(toText(pattern));
    for (const CommunityTerm &community : query.communities)
        words.append(community.parts.join(u':'));
    words.append(rpkiText(query.rpki));
    words.append(kindText(query));
    if (!query.table.isEmpty())
        words.append(u"table:"_s + query.table);
    if (query.isWithAttributes)
        words.append(u"all"_s);
    if (query.isCount)
        words.append(u"count"_s);
    if (!query.where.isEmpty())
        words.append(u"where "_s + query.where);
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace noc::bird
