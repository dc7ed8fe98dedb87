// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/querytext.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

// Under one name, so that translators see them together.
struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::QueryText)
};

QString problemText(QueryProblem problem)
{
    switch (problem) {
    case QueryProblem::TooLong:
        return QueryText::tr("The query is too long.");
    case QueryProblem::TooManyTerms:
        return QueryText::tr("Too many conditions in one query.");
    case QueryProblem::UnknownWord:
        return QueryText::tr("“%1” is no word of a query.");
    case QueryProblem::HostName:
        return QueryText::tr("“%1” is a host name; routes are asked for by address.");
    case QueryProblem::InvalidAddress:
        return QueryText::tr("“%1” is no whole address.");
    case QueryProblem::InvalidLength:
        return QueryText::tr("“%1” has no valid prefix length.");
    case QueryProblem::HostBitsSet:
        return QueryText::tr("“%1” has bits set beyond its length.");
    case QueryProblem::InvalidNumber:
        return QueryText::tr("“%1” is no AS number.");
    case QueryProblem::InvalidCommunity:
        return QueryText::tr("“%1” is no community.");
    case QueryProblem::CommunityTooLarge:
        return QueryText::tr("“%1”: the halves of a community end at 65535.");
    case QueryProblem::InvalidExtCommunity:
        return QueryText::tr("“%1” is no extended community.");
    case QueryProblem::InvalidName:
        return QueryText::tr("“%1” cannot be a name in BIRD.");
    case QueryProblem::InvalidPath:
        return QueryText::tr("“%1” is no pattern of an AS path.");
    case QueryProblem::InvalidRpkiState:
        return QueryText::tr("“%1” is no state of RPKI.");
    case QueryProblem::MissingValue:
        return QueryText::tr("Something has to follow “%1”.");
    case QueryProblem::GivenTwice:
        return QueryText::tr("“%1”: this is given twice.");
    case QueryProblem::KindsExclude:
        return QueryText::tr("“%1” excludes what stands before it.");
    case QueryProblem::NoPrefix:
        return QueryText::tr("“%1” needs a prefix before it.");
    case QueryProblem::InvalidWhere:
        return QueryText::tr("The condition after “where” is not whole.");
    case QueryProblem::UnknownTable:
        return QueryText::tr("The router has no table “%1”.");
    case QueryProblem::UnknownProtocol:
        return QueryText::tr("The router has no protocol “%1”.");
    case QueryProblem::NoRoaTable:
        return QueryText::tr("The router has no table of ROAs to check against.");
    case QueryProblem::WrongFamily:
        return QueryText::tr("This daemon does not know the address family of “%1”.");
    case QueryProblem::NeedsProtocol:
        return QueryText::tr("Exported to whom? Name a protocol.");
    case QueryProblem::CommandTooLong:
        return QueryText::tr("BIRD's command would be longer than BIRD reads; ask for less at once.");
    }
    return {};
}

QString exampleFor(QueryProblem problem)
{
    switch (problem) {
    case QueryProblem::HostName:
    case QueryProblem::InvalidAddress:
    case QueryProblem::InvalidLength:
        return u"8.8.8.8, 203.0.113.0/24, 2001:db8::/32"_s;
    case QueryProblem::UnknownWord:
        return u"8.8.8.8, AS15169, 65000:1, from:name, best, all"_s;
    case QueryProblem::InvalidCommunity:
    case QueryProblem::CommunityTooLarge:
    case QueryProblem::InvalidExtCommunity:
        return u"65000:1, 65000:1:2, rt:65000:1"_s;
    case QueryProblem::InvalidPath:
        return u"^65002_65003, _701_, _15169$"_s;
    case QueryProblem::InvalidRpkiState:
        return u"rpki:valid, rpki:invalid, rpki:unknown"_s;
    case QueryProblem::NeedsProtocol:
        return u"exported:name"_s;
    default:
        return {};
    }
}

} // namespace

QString queryErrorText(const QueryError &error)
{
    QString text = problemText(error.problem);
    if (text.contains("%1"_L1))
        text = text.arg(core::displayable(error.word));
    if (error.length == 0)
        return text;
    return QueryText::tr("Letter %1: %2").arg(error.position + 1).arg(text);
}

QString queryAdviceText(const QueryError &error)
{
    if (!error.suggestion.isEmpty())
        return QueryText::tr("Meant: %1").arg(core::displayable(error.suggestion));
    const QString example = exampleFor(error.problem);
    return example.isEmpty() ? QString() : QueryText::tr("For example: %1").arg(example);
}

QString withSuggestion(const QString &typed, const QueryError &error)
{
    if (error.suggestion.isEmpty() || error.length <= 0)
        return typed;
    QString text = typed;
    return text.replace(error.position, error.length, error.suggestion);
}

QString queryKindText(RouteQuery::Kind kind)
{
    switch (kind) {
    case RouteQuery::Kind::Accepted:
        return QueryText::tr("Accepted");
    case RouteQuery::Kind::Best:
        return QueryText::tr("Best");
    case RouteQuery::Kind::Filtered:
        return QueryText::tr("Filtered");
    case RouteQuery::Kind::Exported:
        return QueryText::tr("Exported");
    case RouteQuery::Kind::Preexport:
        return QueryText::tr("Before the export filter");
    case RouteQuery::Kind::NotExported:
        return QueryText::tr("Not exported");
    }
    return {};
}

} // namespace noc::bird
