// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/queryvalues.h"

#include "models/net/subnet.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 largestHalf = 0xFFFF;
constexpr quint64 largestNumber = 0xFFFF'FFFF;
constexpr qsizetype maxNameLetters = 64; // SYM_MAX_LEN of BIRD
constexpr qsizetype maxTypoDistance = 2;

std::optional<quint64> number(const QString &text)
{
    static const QRegularExpression digits(u"^([0-9]{1,10}|0x[0-9a-fA-F]{1,8})$"_s);
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    const quint64 value =
        text.startsWith("0x"_L1) ? text.mid(2).toULongLong(nullptr, 16) : text.toULongLong();
    return value <= largestNumber ? std::optional(value) : std::nullopt;
}

bool isWithin(const QString &text, quint64 largest)
{
    const auto value = number(text);
    return value && *value <= largest;
}

bool isWithinOrAny(const QString &text, quint64 largest)
{
    return text == "*"_L1 || isWithin(text, largest);
}

bool isV4Address(const QString &text)
{
    return text.contains(u'.') && !text.contains(u'/') && net::Subnet::fromText(text);
}

/// RFC 4360 §3: 16 bits of AS number and 32 of value; RFC 5668 and an address: 32 and 16.
bool isRouteTarget(const QStringList &parts)
{
    if (isV4Address(parts[1]))
        return isWithinOrAny(parts[2], largestHalf);
    const auto key = number(parts[1]);
    return key && isWithinOrAny(parts[2], *key <= largestHalf ? largestNumber : largestHalf);
}

QueryResult<CommunityTerm> readExtended(QStringList parts, const QueryWord &word)
{
    parts[0] = parts[0].toLower();
    if (parts[0] == "soo"_L1)
        parts[0] = u"ro"_s;
    const bool isGeneric = parts[0] == "generic"_L1;
    const bool isValid = parts.size() == 3
        && (isGeneric ? isWithin(parts[1], largestNumber) && isWithinOrAny(parts[2], largestNumber)
                      : isRouteTarget(parts));
    if (!isValid)
        return queryFailure(QueryProblem::InvalidExtCommunity, word);
    return CommunityTerm{CommunityTerm::Type::Extended, parts};
}

bool isDecimal(const QString &text)
{
    return text == "*"_L1 || !text.startsWith("0x"_L1);
}

/// Leading zeros are no part of a number's one spelling.
QString canonical(const QString &part)
{
    const auto value = number(part);
    return value && isDecimal(part) ? QString::number(*value) : part;
}

} // namespace

std::unexpected<QueryError> queryFailure(QueryProblem problem, const QueryWord &word,
                                         const QString &suggestion)
{
    return std::unexpected(QueryError{problem, word.position, word.text.size(), word.text, suggestion});
}

QueryResult<QString> readNet(const QueryWord &word)
{
    const qsizetype slash = word.text.indexOf(u'/');
    const auto address = net::Subnet::fromText(slash < 0 ? word.text : word.text.left(slash));
    if (!address)
        return queryFailure(QueryProblem::InvalidAddress, word);
    if (slash < 0)
        return address->toText();
    const auto subnet = net::Subnet::fromText(word.text);
    if (!subnet)
        return queryFailure(QueryProblem::InvalidLength, word);
    QString prefix = subnet->toText();
    if (!prefix.contains(u'/')) // of one address
        prefix += prefix.contains(u':') ? u"/128"_s : u"/32"_s;
    if (prefix.section(u'/', 0, 0) != address->toText())
        return queryFailure(QueryProblem::HostBitsSet, word, prefix);
    return prefix;
}

QueryResult<quint32> readAsNumber(const QueryWord &word)
{
    static const QRegularExpression form(u"^(?:AS)?([0-9]{1,10})$|^AS([0-9]{1,5})\\.([0-9]{1,5})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(word.text);
    quint64 value = match.captured(1).toULongLong();
    if (match.hasCaptured(2)) { // RFC 5396 §2, asdot
        const quint64 low = match.captured(3).toULongLong();
        value = low <= largestHalf ? match.captured(2).toULongLong() << 16 | low : 0;
    }
    if (value == 0 || value > largestNumber)
        return queryFailure(QueryProblem::InvalidNumber, word);
    return static_cast<quint32>(value);
}

QueryResult<CommunityTerm> readCommunity(const QueryWord &word)
{
    QStringList parts = word.text.split(u':');
    static const QStringList extended{u"rt"_s, u"ro"_s, u"soo"_s, u"generic"_s};
    if (extended.contains(parts[0], Qt::CaseInsensitive))
        return readExtended(parts, word);
    std::ranges::transform(parts, parts.begin(), canonical);
    const bool isNumbers =
        isWithin(parts[0], largestNumber) && std::ranges::all_of(parts, [](const QString &part) {
            return isDecimal(part) && isWithinOrAny(part, largestNumber);
        });
    const bool isPrefixOnly =
        parts.size() < 3 || parts[1] != "*"_L1 || parts[2] == "*"_L1; // BIRD: (1,*,2) is no set
    if (!isNumbers || !isPrefixOnly || parts.size() < 2 || parts.size() > 3)
        return queryFailure(QueryProblem::InvalidCommunity, word);
    if (parts.size() == 3)
        return CommunityTerm{CommunityTerm::Type::Large, parts};
    if (!isWithin(parts[0], largestHalf) || !isWithinOrAny(parts[1], largestHalf))
        return queryFailure(QueryProblem::CommunityTooLarge, word, parts[0] + u':' + parts[1] + u":*"_s);
    return CommunityTerm{CommunityTerm::Type::Standard, parts};
}

QueryResult<PathPattern> readPathPattern(const QueryWord &word)
{
    PathPattern pattern;
    QStringView text(word.text);
    pattern.isFromStart = text.startsWith(u'^');
    pattern.isToEnd = text.endsWith(u'$');
    text = text.sliced(pattern.isFromStart ? 1 : 0);
    text.chop(pattern.isToEnd ? 1 : 0);
    for (const QStringView part : text.split(u'_', Qt::SkipEmptyParts)) {
        PathItem item;
        if (part == u"*" || part == u".*") {
            item.kind = PathItem::Kind::AnyMany;
        } else if (part == u"?" || part == u".") {
            item.kind = PathItem::Kind::AnyOne;
        } else {
            const auto value = readAsNumber({part.toString(), word.position});
            if (!value)
                return queryFailure(value.error().problem, word);
            item.number = *value;
        }
        pattern.items.push_back(item);
    }
    if (pattern.items.empty())
        return queryFailure(QueryProblem::InvalidPath, word);
    if (pattern.items.size() > maxQueryTerms)
        return queryFailure(QueryProblem::TooManyTerms, word);
    return pattern;
}

bool isRouterName(QStringView text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.:-]+$"_s);
    return text.size() <= maxNameLetters && form.match(text.toString()).hasMatch();
}

namespace {

qsizetype editDistance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = left[i].toLower() == right[static_cast<qsizetype>(j) - 1].toLower();
            const qsizetype replaced = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(QStringView word, const QStringList &known)
{
    QString nearest;
    qsizetype least = std::min(maxTypoDistance, word.size() / 2) + 1;
    for (const QString &candidate : known) {
        if (const qsizetype distance = editDistance(word, candidate); distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace noc::bird
