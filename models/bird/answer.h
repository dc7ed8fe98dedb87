// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyline.h"
#include "models/bird/routes/routetable.h"
#include "models/bird/text/interfacelist.h"
#include "models/bird/text/ospftopology.h"
#include "models/bird/text/protocol.h"
#include "models/bird/text/routerstatus.h"
#include "models/bird/text/texttable.h"

#include <memory>
#include <variant>

namespace noc::bird {

inline constexpr qsizetype maxUnexplainedLines = 1000;
inline constexpr qsizetype maxTextLines = 1'000'000; ///< of Text

/// What a reply is read as; follows from the command.
enum class AnswerKind {
    Status, ///< show status
    Protocols, ///< show protocols [all]
    Routes, ///< show route …
    RouteCount, ///< show route … count
    Table, ///< what is one table: BFD sessions, neighbours, memory, symbols …: TextTable
    OspfTopology, ///< show ospf state | topology
    Interfaces, ///< show interfaces
    Text, ///< anything else
};

/// A reply, understood. Every kind keeps what it could not explain.
struct Answer
{
    AnswerKind kind = AnswerKind::Text;
    ReplyEnd end;
    std::variant<std::monostate, RouterStatus, std::vector<Protocol>, std::shared_ptr<const RouteTable>,
                 RouteCount, TextTable, OspfTopology, std::vector<InterfaceRow>>
        content;
    std::optional<RouteCount> count; ///< of `show route … stats`: what follows the routes
    QList<QByteArray> lines; ///< of Text: the reply itself
    QList<QByteArray> asides; ///< log lines that `echo` mixed in
    QList<QByteArray> unexplained; ///< lines that no grammar knows; the first maxUnexplainedLines
};

/// Which kind a command is answered with: "show route for 8.8.8.8 all" → Routes.
[[nodiscard]] NOC_MODELS_EXPORT AnswerKind answerKind(QByteArrayView command);

/// Reads a reply as it comes. The hello line may precede it, and what `restrict` or `timeformat` are answered with; a
/// version found there wins. What follows the reply is left alone.
class NOC_MODELS_EXPORT AnswerParser
{
public:
    AnswerParser(QByteArrayView command, const Version &version, ReplyCoding coding);
    ~AnswerParser();
    Q_DISABLE_COPY_MOVE(AnswerParser)

    void take(QByteArrayView bytes);
    /// The reply ended, so that nothing more is read; a preamble is not known as one before more follows.
    [[nodiscard]] bool isEnded() const;
    /// The stream has ended. Once.
    [[nodiscard]] Answer finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Reads a whole reply, as from a file.
[[nodiscard]] NOC_MODELS_EXPORT Answer parseAnswer(QByteArrayView bytes, QByteArrayView command,
                                                   const Version &version, ReplyCoding coding);

} // namespace noc::bird
