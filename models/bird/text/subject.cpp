// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/subject.h"

#include "models/bird/text/wiretext.h"

#include <algorithm>
#include <array>

namespace noc::bird {

namespace {

struct Shape
{
    Subject subject{};
    std::array<QByteArrayView, 2> words; ///< after "show"; the second one may be empty: any
};

// Where one command is the beginning of another the longer one comes first.
constexpr std::array shapes{
    Shape{Subject::Status, {"status"}},
    Shape{Subject::Protocols, {"protocols"}},
    Shape{Subject::Roa, {"roa"}},
    Shape{Subject::Routes, {"route"}},
    Shape{Subject::InterfaceSummary, {"interfaces", "summary"}},
    Shape{Subject::Interfaces, {"interfaces"}},
    Shape{Subject::BfdSessions, {"bfd"}},
    Shape{Subject::OspfInterface, {"ospf", "interface"}},
    Shape{Subject::OspfNeighbors, {"ospf", "neighbors"}},
    Shape{Subject::OspfLsadb, {"ospf", "lsadb"}},
    Shape{Subject::OspfTopology, {"ospf", "topology"}},
    Shape{Subject::OspfTopology, {"ospf", "state"}},
    Shape{Subject::Ospf, {"ospf"}},
    Shape{Subject::RipInterfaces, {"rip", "interfaces"}},
    Shape{Subject::RipNeighbors, {"rip", "neighbors"}},
    Shape{Subject::BabelInterfaces, {"babel", "interfaces"}},
    Shape{Subject::BabelNeighbors, {"babel", "neighbors"}},
    Shape{Subject::BabelEntries, {"babel", "entries"}},
    Shape{Subject::BabelRoutes, {"babel", "routes"}},
    Shape{Subject::Static, {"static"}},
    Shape{Subject::Memory, {"memory"}},
    Shape{Subject::Symbols, {"symbols"}},
    Shape{Subject::MplsRanges, {"mpls", "ranges"}},
    Shape{Subject::Threads, {"threads"}},
};

constexpr qsizetype minLetters = 2;

bool abbreviates(QByteArrayView word, QByteArrayView whole)
{
    return word.size() >= std::min(minLetters, whole.size()) && whole.startsWith(word);
}

bool fits(const Shape &shape, const std::vector<Word> &words)
{
    if (words.size() < 2 || !abbreviates(words[1].text, shape.words[0]))
        return false;
    if (shape.subject == Subject::Roa && words[1].text != shape.words[0])
        return false;
    return shape.words[1].isEmpty() || (words.size() > 2 && abbreviates(words[2].text, shape.words[1]));
}

/// The word "count" outside of a filter's braces and of quotes.
bool asksForCount(QByteArrayView command)
{
    qsizetype depth = 0;
    char quote = 0;
    qsizetype start = -1;
    const auto isWordChar = [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '.'; };
    for (qsizetype at = 0; at <= command.size(); ++at) {
        const char c = at < command.size() ? command[at] : ' ';
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
            continue;
        }
        if (depth == 0 && isWordChar(c)) {
            start = start < 0 ? at : start;
            continue;
        }
        if (start >= 0 && command.sliced(start, at - start) == QByteArrayView("count"))
            return true;
        start = -1;
        if (c == '"' || c == '\'')
            quote = c;
        else if (c == '#')
            return false;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return false;
}

} // namespace

Subject subjectOf(QByteArrayView command)
{
    command = command.trimmed();
    const std::vector<Word> words = wordsOf(command);
    if (words.empty() || !abbreviates(words[0].text, "show"))
        return Subject::Other;
    const auto found = std::ranges::find_if(shapes, [&](const Shape &shape) { return fits(shape, words); });
    if (found == shapes.end())
        return Subject::Other;
    const bool isCount = found->subject == Subject::Routes && asksForCount(command);
    return isCount ? Subject::RouteCount : found->subject;
}

QString titleOf(Subject subject)
{
    if (subject == Subject::RouteCount)
        subject = Subject::Routes;
    const auto found = std::ranges::find(shapes, subject, &Shape::subject);
    if (found == shapes.end())
        return {};
    QString title = QStringLiteral("show ") + QString::fromLatin1(found->words[0]);
    if (subject == Subject::BfdSessions)
        title += QStringLiteral(" sessions");
    else if (!found->words[1].isEmpty())
        title += u' ' + QString::fromLatin1(found->words[1]);
    return title;
}

} // namespace noc::bird
