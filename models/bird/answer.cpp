// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answer.h"

#include "models/bird/reply/replycoding.h"
#include "models/bird/reply/replyframer.h"
#include "models/bird/text/linegrammar.h"

namespace noc::bird {

namespace {

constexpr int welcomeCode = 1;
constexpr int restrictedCode = 16;
constexpr int doneCode = 0;

AnswerKind kindOf(Subject subject)
{
    switch (subject) {
    case Subject::Status:
        return AnswerKind::Status;
    case Subject::Protocols:
        return AnswerKind::Protocols;
    case Subject::Routes:
        return AnswerKind::Routes;
    case Subject::RouteCount:
        return AnswerKind::RouteCount;
    case Subject::Interfaces:
        return AnswerKind::Interfaces;
    case Subject::OspfTopology:
        return AnswerKind::OspfTopology;
    case Subject::Other:
        return AnswerKind::Text;
    default:
        return AnswerKind::Table;
    }
}

/// The words of anything else, as they are.
class TextGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        if (m_lines.size() < maxTextLines)
            m_lines.append(line.text.toByteArray());
        return true;
    }

    void finish(Answer &answer) override { answer.lines = std::move(m_lines); }

private:
    QList<QByteArray> m_lines;
};

std::unique_ptr<LineGrammar> grammarOf(Subject subject, const Version &version, ReplyCoding coding)
{
    switch (subject) {
    case Subject::Routes:
        return routeGrammar(version, coding);
    case Subject::Status:
        return statusGrammar();
    case Subject::Protocols:
        return protocolGrammar();
    case Subject::RouteCount:
        return routeCountGrammar();
    case Subject::Interfaces:
        return interfaceGrammar();
    case Subject::OspfTopology:
        return topologyGrammar();
    case Subject::OspfInterface:
        return ospfInterfaceGrammar();
    case Subject::Ospf:
        return ospfGrammar();
    case Subject::Memory:
        return memoryGrammar();
    case Subject::Symbols:
        return symbolGrammar();
    case Subject::Static:
        return staticGrammar();
    case Subject::Roa:
        return roaGrammar();
    case Subject::Threads:
        return threadGrammar();
    case Subject::Other:
        return std::make_unique<TextGrammar>();
    default:
        return columnGrammar(subject);
    }
}

/// A blank line or BIRD's closing "0000 ", and errors, which are told by the end.
bool isNoContent(const ReplyLine &line)
{
    return line.isLast && (line.code >= 8000 || line.text.trimmed().isEmpty());
}

} // namespace

class AnswerParser::Private
{
public:
    Private(QByteArrayView command, const Version &given, ReplyCoding coding)
        : subject(subjectOf(command))
        , isRestrict(command.trimmed() == QByteArrayView("restrict"))
        , version(given)
        , framer(coding)
    {
        restart();
    }

    void restart()
    {
        framer.restart();
        grammar = grammarOf(subject, version, framer.coding());
        answer = {};
        answer.kind = kindOf(subject);
        contentLines = 0;
    }

    /// The reply that has ended was to something before the command.
    [[nodiscard]] bool isPreamble() const
    {
        const int code = framer.end().code;
        return framer.isEnded()
            && (code == welcomeCode || code == restrictedCode || (code == doneCode && contentLines == 0));
    }

    void line(const ReplyLine &line)
    {
        if (framer.coding() == ReplyCoding::Stripped && isStrippedPreamble(line.text))
            return;
        if (line.code == welcomeCode && line.isLast) {
            if (const auto found = versionFromHello(line.text))
                version = *found;
        }
        if (isNoContent(line))
            return;
        ++contentLines;
        if (!grammar->line(line) && answer.unexplained.size() < maxUnexplainedLines)
            answer.unexplained.append(line.text.toByteArray());
    }

    /// `birdc` without -v prints hello and the reply to `restrict` without their codes.
    bool isStrippedPreamble(QByteArrayView text)
    {
        if (contentLines > 0)
            return false;
        if (text.startsWith("BIRD ") && text.endsWith(" ready.")) {
            version = versionFromHello(text).value_or(version);
            grammar = grammarOf(subject, version, framer.coding());
            return true;
        }
        return text == QByteArrayView("Access restricted") && !isRestrict;
    }

    Subject subject;
    bool isRestrict; ///< the reply to it is what was asked for
    Version version;
    ReplyFramer framer;
    std::unique_ptr<LineGrammar> grammar;
    Answer answer;
    qsizetype contentLines = 0;
};

AnswerParser::AnswerParser(QByteArrayView command, const Version &version, ReplyCoding coding)
    : d(std::make_unique<Private>(command, version, coding))
{ }

AnswerParser::~AnswerParser() = default;

void AnswerParser::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // Blank lines at a file's end are nothing that follows.
        if (d->framer.isEnded() && (!d->isPreamble() || bytes.trimmed().isEmpty()))
            return;
        if (d->framer.isEnded())
            d->restart();
        bytes = bytes.sliced(d->framer.take(bytes, [this](const ReplyLine &line) { d->line(line); }));
    }
}

bool AnswerParser::isEnded() const
{
    return d->framer.isEnded() && !d->isPreamble();
}

Answer AnswerParser::finish()
{
    d->framer.finish([this](const ReplyLine &line) { d->line(line); });
    Answer &answer = d->answer;
    answer.version = d->version;
    answer.end = d->framer.end();
    d->grammar->finish(answer);
    answer.asides = d->framer.takeAsides();
    // Alone and of no grammar: what a proxy left of an error, or its own.
    const bool isLoneError = d->framer.coding() == ReplyCoding::Stripped && d->contentLines == 1
        && answer.unexplained.size() == 1 && answer.end.code < 0;
    if (isLoneError) {
        answer.end.code = unknownErrorCode;
        answer.end.text = answer.unexplained.takeFirst();
    }
    return std::move(answer);
}

AnswerKind answerKind(QByteArrayView command)
{
    return kindOf(subjectOf(command));
}

Answer parseAnswer(QByteArrayView bytes, QByteArrayView command, const Version &version, ReplyCoding coding)
{
    AnswerParser parser(command, version, coding);
    parser.take(bytes);
    return parser.finish();
}

} // namespace noc::bird
