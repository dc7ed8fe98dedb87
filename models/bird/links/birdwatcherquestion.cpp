// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/birdwatcherquestion.h"

#include "models/bird/commandwords.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<CommandWord>;
using Question = BirdwatcherQuestion;

auto unsupported(const QString &detail)
{
    return core::failure(core::ErrorCode::Unsupported, detail);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString textOf(const CommandWord &word)
{
    return QString::fromUtf8(word.text.data(), word.text.size());
}

/// What `show route` is asked with, keyword by keyword; nullopt in `known` for what birdwatcher cannot.
struct RouteWords
{
    QString protocol;
    QString exported;
    QString noExport;
    QString table;
    QString covering; ///< `for`
    QString prefix;
    bool isFiltered = false;
    bool isAll = false;
    QString unknown; ///< the first word that nothing is known for
};

RouteWords routeWords(const Words &words)
{
    RouteWords route;
    const auto value = [&](std::size_t &i) { return i + 1 < words.size() ? textOf(words[++i]) : QString(); };
    for (std::size_t i = 2; i < words.size(); ++i) {
        const CommandWord &word = words[i];
        if (word.is("protocol"))
            route.protocol = value(i);
        else if (word.is("export"))
            route.exported = value(i);
        else if (word.is("noexport"))
            route.noExport = value(i);
        else if (word.is("table"))
            route.table = value(i);
        else if (word.is("for"))
            route.covering = value(i);
        else if (word.is("filtered"))
            route.isFiltered = true;
        else if (word.is("all"))
            route.isAll = true;
        else if (word.kind == CommandWord::Kind::Bare && word.text.contains('/') && route.prefix.isEmpty())
            route.prefix = textOf(word);
        else if (route.unknown.isEmpty())
            route.unknown = textOf(word);
    }
    return route;
}

/// "/route/net/198.51.100.0/mask/24/table/master4"
QString netPath(const RouteWords &route)
{
    const QStringList parts = route.covering.split(u'/');
    QString path = u"/route/net/"_s + encoded(parts.first());
    if (parts.size() > 1)
        path += u"/mask/"_s + encoded(parts.at(1));
    return route.table.isEmpty() ? path : path + u"/table/"_s + encoded(route.table);
}

core::Result<Question> routeQuestion(const Words &words)
{
    const RouteWords route = routeWords(words);
    if (!route.unknown.isEmpty())
        return unsupported(u"birdwatcher has no endpoint for \"%1\""_s.arg(route.unknown));
    Question question;
    question.kind = Question::Kind::Routes;
    question.hasDetails = route.isAll;
    question.table = route.table;
    const bool isOne = route.table.isEmpty() && !route.isFiltered;
    if (!route.covering.isEmpty() && !route.isFiltered && route.protocol.isEmpty())
        question.path = netPath(route);
    else if (!route.prefix.isEmpty() && isOne && route.protocol.isEmpty()) {
        question.path = u"/routes/prefix"_s;
        question.query = u"prefix="_s + encoded(route.prefix);
    } else if (!route.protocol.isEmpty() && route.table.isEmpty())
        question.path =
            (route.isFiltered ? u"/routes/filtered/"_s : u"/routes/protocol/"_s) + encoded(route.protocol);
    else if (!route.exported.isEmpty() && isOne)
        question.path = u"/routes/export/"_s + encoded(route.exported);
    else if (!route.noExport.isEmpty() && isOne)
        question.path = u"/routes/noexport/"_s + encoded(route.noExport);
    else if (!route.table.isEmpty() && route.table != u"all"_s && route.protocol.isEmpty())
        question.path =
            u"/routes/table/"_s + encoded(route.table) + (route.isFiltered ? u"/filtered"_s : QString());
    else
        return unsupported(u"birdwatcher needs one protocol, table, address or prefix"_s);
    return question;
}

Question protocolsQuestion(const Words &words)
{
    Question question;
    question.kind = Question::Kind::Protocols;
    question.hasDetails = words.size() > 2 && words[2].is("all");
    const std::size_t name = question.hasDetails ? 3 : 2;
    if (words.size() > name)
        question.only = textOf(words[name]);
    question.path = question.hasDetails ? u"/protocols"_s : u"/protocols/short"_s;
    return question;
}

} // namespace

core::Result<BirdwatcherQuestion> birdwatcherQuestion(const Command &command)
{
    const auto words = commandWords(command.bytes());
    if (!words || words->size() < 2)
        return unsupported(u"birdwatcher has no endpoint for this"_s);
    const CommandWord &subject = (*words)[1];
    Question question;
    if (subject.is("route"))
        return routeQuestion(*words);
    if (subject.is("protocols"))
        return protocolsQuestion(*words);
    if (subject.is("status") && words->size() == 2) {
        question.path = u"/status"_s;
        return question;
    }
    if (subject.is("symbols") && words->size() == 3
        && ((*words)[2].is("table") || (*words)[2].is("protocol"))) {
        const bool isTable = (*words)[2].is("table");
        question.kind = Question::Kind::Symbols;
        question.path = isTable ? u"/symbols/tables"_s : u"/symbols/protocols"_s;
        question.word = isTable ? u"routing table"_s : u"protocol"_s;
        return question;
    }
    return unsupported(u"birdwatcher has no endpoint for \"show %1\""_s.arg(textOf(subject)));
}

} // namespace noc::bird
