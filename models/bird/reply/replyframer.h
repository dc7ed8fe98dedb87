// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyline.h"
#include "models/export.h"

#include <QByteArray>
#include <QList>

#include <cstring>

namespace noc::bird {

inline constexpr qsizetype maxReplyLineBytes =
    16 * 1024; ///< BIRD formats a line into 512 bytes; more is no reply of its
inline constexpr qsizetype maxAsides = 1000; ///< log lines kept of one reply

/// Finds the lines of a reply in a byte stream, whatever its chunks, and where it ends: at the first line whose fifth byte
/// is a blank, whatever its code. Lines are views into the chunk, or into the framer when one crosses chunks; good until
/// the sink returns. Log lines that `echo` mixes in ("+…", "<3 messages lost>", birdc's ">>> …") are put aside.
class NOC_MODELS_EXPORT ReplyFramer
{
public:
    explicit ReplyFramer(ReplyCoding coding)
        : m_coding(coding)
    { }

    /// Calls `sink(const ReplyLine &)` for every line, the last one included. Returns how many bytes were taken: fewer
    /// than given when the reply ends before. Lines over maxReplyLineBytes are skipped and make the reply partial.
    template<typename Sink>
    qsizetype take(QByteArrayView bytes, Sink &&sink)
    {
        qsizetype at = 0;
        while (at < bytes.size() && !m_isEnded) {
            const QByteArrayView rest = bytes.sliced(at);
            const void *found = std::memchr(rest.data(), '\n', static_cast<std::size_t>(rest.size()));
            if (!found) {
                hold(rest);
                return bytes.size();
            }
            const qsizetype length = static_cast<const char *>(found) - rest.data();
            at += length + 1;
            deliver(rest.first(length), sink);
        }
        return at;
    }

    /// The stream has ended. A last line without line feed counts where it is whole: when it ends the reply, or when no
    /// codes tell.
    template<typename Sink>
    void finish(Sink &&sink)
    {
        if (!m_held.isEmpty() && isWhole(m_held))
            deliver({}, sink);
        endOfStream();
    }

    /// The next reply on the same stream.
    void restart();

    [[nodiscard]] ReplyCoding coding() const { return m_coding; }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }
    [[nodiscard]] const ReplyEnd &end() const { return m_end; }
    [[nodiscard]] qsizetype lines() const { return m_lines; } ///< of this reply, handed out
    /// What was put aside since the last call; the first maxAsides of it.
    [[nodiscard]] QList<QByteArray> takeAsides();

private:
    template<typename Sink>
    void deliver(QByteArrayView line, Sink &sink)
    {
        const bool isHeld = !m_held.isEmpty();
        if (isHeld) {
            hold(line);
            line = m_held;
        }
        ReplyLine read;
        if (readContinuation(line, read) || readLine(line, read)) {
            ++m_lines;
            sink(std::as_const(read));
        }
        if (isHeld)
            m_held.resize(0);
    }

    /// Most lines of a long reply are these; inline for them.
    bool readContinuation(QByteArrayView line, ReplyLine &out) const
    {
        const bool isPlain = m_coding == ReplyCoding::Coded && line.size() > 1
            && line.size() <= maxReplyLineBytes && line.front() == ' ' && line.back() != '\r';
        if (isPlain)
            out = {m_code, line.sliced(1), false};
        return isPlain;
    }

    void hold(QByteArrayView bytes);
    [[nodiscard]] bool isWhole(QByteArrayView line) const;
    /// False when the line is not one to hand out.
    bool readLine(QByteArrayView line, ReplyLine &out);
    bool readCoded(QByteArrayView line, ReplyLine &out);
    bool readStripped(QByteArrayView line, ReplyLine &out);
    void putAside(QByteArrayView line);
    void endReply(int code, QByteArrayView text);
    void endOfStream();

    ReplyCoding m_coding;
    QByteArray m_held; ///< the beginning of a line whose end has not come; one byte over the limit at most
    int m_code = -1; ///< of the last line that had one
    qsizetype m_lines = 0;
    bool m_isEnded = false;
    ReplyEnd m_end;
    QList<QByteArray> m_asides;
};

} // namespace noc::bird
