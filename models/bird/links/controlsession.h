// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/command.h"
#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace noc::bird {

inline constexpr qsizetype maxGreetingLine = 512; ///< BIRD formats no line longer than that
inline constexpr qsizetype maxGreetingBytes =
    4096; ///< hello, `restrict` and `timeformat`, with lines of log in between

/// Finds where a reply ends: after the first line that begins with four digits and a blank, whatever the code. Looks at
/// the beginnings of lines only, however the bytes are cut.
class NOC_MODELS_EXPORT ReplyEndFinder
{
public:
    /// How many bytes belong to the reply when its end is among them; nullopt: all, and more will come.
    [[nodiscard]] std::optional<qsizetype> take(QByteArrayView bytes);

private:
    [[nodiscard]] bool isLastLine() const;

    std::array<char, 5> m_head{};
    std::size_t m_headSize = 0;
};

/// The state of one connection to a control socket: hello, `restrict` and its literal 0016 before anything else, epoch
/// times where BIRD knows them (from 2.16 on), then a command at a time. Bytes in, what follows from them out.
class NOC_MODELS_EXPORT ControlSession
{
public:
    struct Step
    {
        QByteArray toSend;
        QByteArray payload; ///< of the reply
        std::optional<Version> greeted;
        bool isReady = false; ///< became so: begin() may be called
        bool isReplyOver = false;
    };

    /// InvalidInput: no BIRD there. Refused: access was not restricted, nothing more may be sent. TooLarge.
    [[nodiscard]] core::Result<Step> take(QByteArrayView bytes);
    /// What to send for a command; only when ready.
    [[nodiscard]] QByteArray begin(const Command &command);

    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    [[nodiscard]] bool isReplying() const { return m_phase == Phase::Replying; }

private:
    enum class Phase { Hello, Restrict, TimeFormat, Ready, Replying };

    [[nodiscard]] core::Result<void> takeGreeting(QByteArrayView &bytes, Step &step);
    [[nodiscard]] core::Result<void> takeLine(const QByteArray &line, Step &step);
    void takeReply(QByteArrayView &bytes, Step &step);
    void skipUnasked(QByteArrayView &bytes);

    Phase m_phase = Phase::Hello;
    std::optional<Version> m_version;
    QByteArray m_line;
    qsizetype m_greetingBytes = 0;
    ReplyEndFinder m_end;
    bool m_isInUnasked = false; ///< in the middle of a line that came between two replies
};

} // namespace noc::bird
