// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"
#include "models/bird/text/subject.h"

#include <memory>

namespace noc::bird {

/// Makes a value of the lines of one reply. Lines come without codes where the way to the router lost them, so a grammar
/// goes by what a line looks like and takes the code as a help only.
class LineGrammar
{
public:
    LineGrammar() = default;
    virtual ~LineGrammar() = default;
    Q_DISABLE_COPY_MOVE(LineGrammar)

    /// False: this is no line of such a reply.
    [[nodiscard]] virtual bool line(const ReplyLine &line) = 0;
    /// All lines have come: puts what was read into the answer.
    virtual void finish(Answer &answer) = 0;
};

[[nodiscard]] std::unique_ptr<LineGrammar> statusGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> protocolGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> routeCountGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> interfaceGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> topologyGrammar();
/// Header and rows: BFD sessions, neighbours, LSAs …; also the blocks of `show bfd sessions all`.
[[nodiscard]] std::unique_ptr<LineGrammar> columnGrammar(Subject subject);
/// Blocks of "key: value" that begin with a headline: OSPF interfaces.
[[nodiscard]] std::unique_ptr<LineGrammar> ospfInterfaceGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> ospfGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> memoryGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> symbolGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> staticGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> roaGrammar();
[[nodiscard]] std::unique_ptr<LineGrammar> threadGrammar();

} // namespace noc::bird
