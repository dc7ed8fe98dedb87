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
    QList<QByteArray> unexplained; ///< lines that no grammar knows
};

/// Which kind a command is answered with: "show route for 8.8.8.8 all" → Routes.
[[nodiscard]] NOC_MODELS_EXPORT AnswerKind answerKind(QByteArrayView command);

/// Reads a whole reply, as from a file. The hello line may precede it; a version found there wins.
[[nodiscard]] NOC_MODELS_EXPORT Answer parseAnswer(QByteArrayView bytes, QByteArrayView command,
                                                   const Version &version, ReplyCoding coding);

} // namespace noc::bird
