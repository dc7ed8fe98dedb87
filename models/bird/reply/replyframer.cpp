// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/reply/replyframer.h"

#include "models/bird/reply/replycoding.h"

#include <algorithm>

namespace noc::bird {

namespace {

constexpr int stoppedCode = 8004; // "Stopped due to reconfiguration", "Table is shutting down"
constexpr QByteArrayView overflowText("<line overflow>");
constexpr QByteArrayView verboseIndent("     ");

/// "<3 messages lost>" comes without any prefix, when the ring of `echo` is full; ">>> " is how birdc shows a log line.
bool isAsideInAnyCoding(QByteArrayView line)
{
    constexpr QByteArrayView tail(" messages lost>");
    if (line.isEmpty() || (line.front() != '<' && line.front() != '>'))
        return false;
    return line.front() == '<' ? line.endsWith(tail) : line.startsWith(">>> ");
}

} // namespace

void ReplyFramer::restart()
{
    m_code = -1;
    m_lines = 0;
    m_isEnded = false;
    m_end = {};
}

QList<QByteArray> ReplyFramer::takeAsides()
{
    return std::exchange(m_asides, {});
}

void ReplyFramer::hold(QByteArrayView bytes)
{
    const qsizetype room = maxReplyLineBytes + 1 - m_held.size();
    m_held.append(bytes.first(std::min(bytes.size(), room)));
}

bool ReplyFramer::isWhole(QByteArrayView line) const
{
    return m_coding == ReplyCoding::Stripped
        || (replyCode(line) >= 0 && (line.size() == 4 || line[4] == ' '));
}

bool ReplyFramer::readLine(QByteArrayView line, ReplyLine &out)
{
    if (line.endsWith('\r'))
        line.chop(1);
    const bool isTooLong = line.size() > maxReplyLineBytes;
    if (isTooLong) {
        line = line.first(maxReplyLineBytes);
        m_end.isPartial = true;
    }
    if (isAsideInAnyCoding(line)) {
        putAside(line);
        return false;
    }
    const bool isRead = m_coding == ReplyCoding::Stripped ? readStripped(line, out) : readCoded(line, out);
    return isRead && !isTooLong;
}

bool ReplyFramer::readCoded(QByteArrayView line, ReplyLine &out)
{
    const int code = replyCode(line);
    if (code >= 0) {
        out = {code, line.sliced(std::min<qsizetype>(5, line.size())), line.size() == 4 || line[4] == ' '};
        // In place of a line that BIRD's own buffer did not hold; the reply goes on.
        if (!out.isLast && code == 8000) {
            m_end.isPartial = true;
            return false;
        }
        m_code = code;
        if (out.isLast)
            endReply(code, out.text);
        return true;
    }
    if (line.startsWith('+')) {
        putAside(line.sliced(1));
        return false;
    }
    if (line.startsWith(' ')) {
        const bool isWide = m_coding == ReplyCoding::Verbose && line.startsWith(verboseIndent);
        out = {m_code, line.sliced(isWide ? verboseIndent.size() : 1), false};
        return true;
    }
    // Trailing blanks get lost when a reply is pasted; anything else is no line of BIRD's.
    out = {line.isEmpty() ? m_code : -1, line, false};
    return true;
}

bool ReplyFramer::readStripped(QByteArrayView line, ReplyLine &out)
{
    if (line == overflowText) {
        m_end.isPartial = true;
        return false;
    }
    out = {-1, line, false};
    if (const auto code = errorCodeOf(line, m_lines == 0)) {
        endReply(*code, line);
        out.code = *code;
        out.isLast = true;
    }
    return true;
}

void ReplyFramer::putAside(QByteArrayView line)
{
    if (m_asides.size() < maxAsides)
        m_asides.append(line.toByteArray());
}

void ReplyFramer::endReply(int code, QByteArrayView text)
{
    m_isEnded = true;
    m_end.code = code;
    m_end.text = text.toByteArray();
    m_end.isPartial = m_end.isPartial || code == stoppedCode;
}

void ReplyFramer::endOfStream()
{
    m_held.clear();
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_end.isPartial = m_end.isPartial || m_coding != ReplyCoding::Stripped;
}

} // namespace noc::bird
