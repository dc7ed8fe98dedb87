// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/querywords.h"

#include <QRegularExpression>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// "701_*_15169$", after what it begins with.
constexpr QStringView pathItems = u"(?:[0-9]+|[?*.]|[.][*])(?:_(?:[0-9]+|[?*.]|[.][*]))*_?\\$?";

} // namespace

std::vector<QueryWord> queryWords(const QString &text)
{
    std::vector<QueryWord> words;
    static const QRegularExpression word(u"\\S+"_s);
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        words.push_back({match.captured(), match.capturedStart()});
    }
    return words;
}

QStringList queryKeys()
{
    return {u"from"_s,      u"proto"_s, u"filtered"_s, u"exported"_s, u"noexport"_s,
            u"preexport"_s, u"table"_s, u"rpki"_s,     u"best"_s,     u"for"_s};
}

bool isNetWord(const QString &text)
{
    static const QRegularExpression v4(u"^[0-9]+[.][0-9.]*(/.*)?[+]?$"_s);
    static const QRegularExpression short4(u"^[0-9]+/.*$"_s);
    static const QRegularExpression v6(
        u"^([0-9a-f:]*::[0-9a-f:.]*(/.*)?|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|[0-9a-f:]*:[0-9a-f:]*/.*)[+]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return v4.match(text).hasMatch() || short4.match(text).hasMatch() || v6.match(text).hasMatch();
}

bool isPathWord(const QString &text)
{
    static const QRegularExpression form(u"^(?:[\\^_]_?|(?=[0-9]))"_s + pathItems + u'$');
    return form.match(text).hasMatch();
}

bool isPathContinuation(const QString &text)
{
    static const QRegularExpression form(u'^' + pathItems + u'$');
    return form.match(text).hasMatch();
}

std::unexpected<QueryError> refusal(const QueryWord &word)
{
    static const QRegularExpression host(u"^[a-z0-9-]+([.][a-z0-9-]+)+[.]?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (host.match(word.text).hasMatch())
        return queryFailure(QueryProblem::HostName, word);
    if (word.text.contains(u'^') || word.text.contains(u'$'))
        return queryFailure(QueryProblem::InvalidPath, word);
    if (queryKeys().contains(word.text.toLower()))
        return queryFailure(QueryProblem::MissingValue, word);
    static const QStringList plain{u"all"_s,      u"count"_s,    u"best"_s, u"primary"_s,
                                   u"orlonger"_s, u"filtered"_s, u"where"_s};
    return queryFailure(QueryProblem::UnknownWord, word, nearestWord(word.text, plain));
}

QString withoutQuotes(const QString &value)
{
    const bool isQuoted = value.size() > 2 && value.front() == value.back()
        && (value.front() == u'\'' || value.front() == u'"');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

} // namespace noc::bird
