// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/queryvalues.h"
#include "models/bird/query/querywords.h"

#include <QRegularExpression>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Kind = RouteQuery::Kind;
using Match = RouteQuery::Match;
using Step = QueryResult<void>;

/// Reads the words from left to right into one query.
class QueryReader
{
public:
    explicit QueryReader(const QString &text)
        : m_text(text)
        , m_words(queryWords(text))
    { }

    QueryResult<RouteQuery> read()
    {
        while (m_next < m_words.size()) {
            const QueryWord word = m_words[m_next++];
            if (const Step step = readWord(word); !step)
                return std::unexpected(step.error());
        }
        if (m_pending)
            return queryFailure(QueryProblem::MissingValue, m_words.back());
        return m_query;
    }

private:
    Step readWord(const QueryWord &word)
    {
        if (isNetWord(word.text) || m_pending)
            return takeNet(word);
        if (isPathWord(word.text))
            return takePath(word);
        if (const auto step = readPlainWord(word))
            return *step;
        if (const qsizetype colon = word.text.indexOf(u':'); colon >= 0)
            return readPair(word, word.text.left(colon).toLower(), word.text.mid(colon + 1));
        static const QRegularExpression as(u"^AS[0-9.]+$"_s, QRegularExpression::CaseInsensitiveOption);
        if (as.match(word.text).hasMatch())
            return takeOrigin(word);
        return refusal(word);
    }

    /// nullopt for a word that is none of these.
    std::optional<Step> readPlainWord(const QueryWord &word)
    {
        const QString text = word.text.toLower();
        if (text == "where"_L1)
            return takeWhere(word);
        if (text == "all"_L1)
            return set(m_query.isWithAttributes, true);
        if (text == "count"_L1)
            return set(m_query.isCount, true);
        if (text == "best"_L1 || text == "primary"_L1)
            return takeKind(word, Kind::Best, {});
        if (text == "filtered"_L1)
            return takeKind(word, Kind::Filtered, {});
        if (text == "orlonger"_L1 || text == "longer"_L1 || text == "+"_L1)
            return widen(word);
        if (text == "for"_L1)
            return set(m_pending, std::optional(Match::For));
        if (text == "in"_L1 || text == "within"_L1)
            return set(m_pending, std::optional(Match::Within));
        return std::nullopt;
    }

    Step readPair(const QueryWord &word, const QString &key, const QString &value)
    {
        static const QHash<QString, Kind> kinds{
            {u"from"_s, Kind::Accepted},       {u"proto"_s, Kind::Accepted},
            {u"protocol"_s, Kind::Accepted},   {u"best"_s, Kind::Best},
            {u"primary"_s, Kind::Best},        {u"filtered"_s, Kind::Filtered},
            {u"exported"_s, Kind::Exported},   {u"export"_s, Kind::Exported},
            {u"preexport"_s, Kind::Preexport}, {u"noexport"_s, Kind::NotExported},
        };
        const bool isKnown = kinds.contains(key) || key == "table"_L1 || key == "rpki"_L1 || key == "for"_L1
            || key == "in"_L1 || key == "within"_L1;
        if (!isKnown)
            return readOtherPair(word, key);
        if (value.isEmpty())
            return queryFailure(QueryProblem::MissingValue, word);
        if (const auto kind = kinds.constFind(key); kind != kinds.cend())
            return takeNamedKind(word, *kind, value);
        if (key == "table"_L1)
            return takeTable(word, value);
        if (key == "rpki"_L1)
            return takeRpki(word, value.toLower());
        m_pending = key == "for"_L1 ? Match::For : Match::Within;
        return takeNet({value, word.position + key.size() + 1});
    }

    Step readOtherPair(const QueryWord &word, const QString &key)
    {
        static const QRegularExpression community(u"^([0-9]|rt:|ro:|soo:|generic:)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        if (!community.match(word.text).hasMatch()) {
            const QString nearest = nearestWord(key, queryKeys());
            return queryFailure(QueryProblem::UnknownWord, word,
                                nearest.isEmpty() ? nearest : nearest + word.text.mid(key.size()));
        }
        const auto term = readCommunity(word);
        if (!term)
            return std::unexpected(term.error());
        return append(word, m_query.communities, *term);
    }

    /// "^65002 65003 $" as it is written with blanks between the numbers: to a word that ends the pattern.
    Step takePath(QueryWord word)
    {
        while (!word.text.endsWith(u'$') && !word.text.endsWith(u'_') && m_next < m_words.size()
               && isPathContinuation(m_words[m_next].text))
            word.text += u'_' + m_words[m_next++].text;
        if (std::ranges::all_of(word.text, [](QChar c) { return c.isDigit(); }))
            return takeOrigin(word);
        const auto pattern = readPathPattern(word);
        if (!pattern)
            return std::unexpected(pattern.error());
        const PathItem &only = pattern->items.front();
        if (pattern->items.size() > 1 || only.kind != PathItem::Kind::Number
            || (pattern->isFromStart && pattern->isToEnd))
            return append(word, m_query.paths, *pattern);
        if (pattern->isToEnd)
            return once(word, m_query.originAs, only.number);
        if (pattern->isFromStart)
            return once(word, m_query.firstAs, only.number);
        return append(word, m_query.throughAs, only.number);
    }

    Step takeOrigin(const QueryWord &word)
    {
        const auto number = readAsNumber(word);
        if (!number)
            return std::unexpected(number.error());
        return once(word, m_query.originAs, *number);
    }

    Step takeNet(QueryWord word)
    {
        const auto pending = std::exchange(m_pending, std::nullopt);
        const bool isWide = word.text.endsWith(u'+');
        word.text.chop(isWide ? 1 : 0);
        const auto net = readNet(word);
        if (!net)
            return std::unexpected(withSuffix(net.error(), isWide));
        if (m_query.match != Match::All)
            return queryFailure(QueryProblem::GivenTwice, word);
        const bool isPrefix = net->contains(u'/');
        m_query.net = *net;
        m_query.match = pending.value_or(isPrefix ? Match::Exact : Match::For);
        if (isWide)
            m_query.match = Match::Within;
        if (m_query.match == Match::Within && !isPrefix)
            return queryFailure(QueryProblem::NoPrefix, word);
        return {};
    }

    static QueryError withSuffix(QueryError error, bool isWide)
    {
        if (isWide && !error.suggestion.isEmpty())
            error.suggestion += u'+';
        return error;
    }

    Step widen(const QueryWord &word)
    {
        if (m_query.match != Match::Exact && m_query.match != Match::Within)
            return queryFailure(QueryProblem::NoPrefix, word);
        m_query.match = Match::Within;
        return {};
    }

    Step takeNamedKind(const QueryWord &word, Kind kind, const QString &value)
    {
        const QString name = withoutQuotes(value);
        if (!isRouterName(name))
            return queryFailure(QueryProblem::InvalidName, word);
        return takeKind(word, kind, name);
    }

    Step takeKind(const QueryWord &word, Kind kind, const QString &name)
    {
        if (kind != Kind::Accepted && m_query.kind != Kind::Accepted && m_query.kind != kind)
            return queryFailure(QueryProblem::KindsExclude, word);
        if (!name.isEmpty() && !m_query.protocol.isEmpty())
            return queryFailure(QueryProblem::GivenTwice, word);
        if (kind != Kind::Accepted)
            m_query.kind = kind;
        if (!name.isEmpty())
            m_query.protocol = name;
        return {};
    }

    Step takeTable(const QueryWord &word, const QString &value)
    {
        if (!m_query.table.isEmpty())
            return queryFailure(QueryProblem::GivenTwice, word);
        m_query.table = withoutQuotes(value);
        if (!isRouterName(m_query.table))
            return queryFailure(QueryProblem::InvalidName, word);
        return {};
    }

    Step takeRpki(const QueryWord &word, const QString &value)
    {
        static const QHash<QString, RouteQuery::Rpki> states{{u"valid"_s, RouteQuery::Rpki::Valid},
                                                             {u"invalid"_s, RouteQuery::Rpki::Invalid},
                                                             {u"unknown"_s, RouteQuery::Rpki::Unknown}};
        if (m_query.rpki != RouteQuery::Rpki::Any)
            return queryFailure(QueryProblem::GivenTwice, word);
        const auto state = states.constFind(value);
        if (state == states.cend()) {
            const QString nearest = nearestWord(value, states.keys());
            return queryFailure(QueryProblem::InvalidRpkiState, word,
                                nearest.isEmpty() ? nearest : u"rpki:"_s + nearest);
        }
        m_query.rpki = *state;
        return {};
    }

    /// The rest of the text. A comment would swallow what comes after it in the command.
    Step takeWhere(const QueryWord &word)
    {
        const QueryWord rest{m_text.mid(word.position + word.text.size()).trimmed(), word.position};
        m_next = m_words.size();
        if (rest.text.isEmpty())
            return queryFailure(QueryProblem::MissingValue, word);
        const bool isOneLine =
            std::ranges::none_of(rest.text, [](QChar c) { return c.category() == QChar::Other_Control; });
        const bool isWhole = rest.text.count(u'(') == rest.text.count(u')') && rest.text.count(u'\'') % 2 == 0
            && rest.text.count(u'"') % 2 == 0 && !rest.text.contains(u'#') && !rest.text.contains(u';');
        if (!isOneLine || !isWhole)
            return queryFailure(QueryProblem::InvalidWhere, rest);
        m_query.where = rest.text;
        return {};
    }

    template<typename T>
    static Step set(T &place, const T &value)
    {
        place = value;
        return {};
    }

    template<typename T>
    static Step once(const QueryWord &word, std::optional<T> &place, const T &value)
    {
        if (place)
            return queryFailure(QueryProblem::GivenTwice, word);
        place = value;
        return {};
    }

    template<typename T>
    static Step append(const QueryWord &word, std::vector<T> &list, const T &value)
    {
        if (list.size() >= maxQueryTerms)
            return queryFailure(QueryProblem::TooManyTerms, word);
        list.push_back(value);
        return {};
    }

    QString m_text;
    std::vector<QueryWord> m_words;
    std::size_t m_next = 0;
    std::optional<Match> m_pending; ///< `for` or `in` stood before
    RouteQuery m_query;
};

} // namespace

QueryResult<RouteQuery> parseRouteQuery(const QString &typed)
{
    if (typed.size() > maxQueryLetters)
        return queryFailure(QueryProblem::TooLong, {typed.left(20), 0});
    return QueryReader(typed).read();
}

} // namespace noc::bird
