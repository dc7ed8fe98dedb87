// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/chunkscanner.h"

#include <algorithm>
#include <optional>

namespace noc::monit {

namespace {

constexpr qsizetype maxSizeLine = 256; ///< with its extensions

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// `line` is without its CRLF: "1F", "1F;name=value".
std::optional<qint64> chunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = semicolon < 0 ? line : line.first(semicolon);
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F; };
    if (digits.isEmpty() || digits.size() > 8 || !std::ranges::all_of(digits, isHexDigit)
        || std::ranges::any_of(line, isControl))
        return std::nullopt;
    return digits.toLongLong(nullptr, 16);
}

} // namespace

ChunkScanner::State ChunkScanner::scan(QByteArrayView body)
{
    while (body.size() >= m_needed) {
        const qint64 before = m_position;
        if (const State state = step(body.sliced(m_position)); state != State::NeedMore)
            return state;
        if (m_position == before)
            break;
    }
    return State::NeedMore;
}

ChunkScanner::State ChunkScanner::step(QByteArrayView rest)
{
    const qsizetype lineEnd = rest.first(std::min(rest.size(), maxSizeLine)).indexOf("\r\n");
    if (lineEnd < 0) {
        m_needed = m_position + rest.size() + 1;
        return rest.size() < maxSizeLine ? State::NeedMore : State::Broken;
    }
    const std::optional<qint64> size = chunkSize(rest.first(lineEnd));
    if (!size || m_decoded + *size > m_largestBody) {
        m_decoded += size.value_or(0);
        return State::Broken;
    }
    const qint64 dataEnd = lineEnd + 2 + *size;
    m_needed = m_position + dataEnd + 2;
    if (rest.size() < dataEnd + 2)
        return State::NeedMore;
    if (rest.sliced(dataEnd, 2) != "\r\n")
        return State::Broken;
    if (*size == 0)
        return State::Complete;
    m_decoded += *size;
    m_position = m_needed;
    m_needed = m_position + 1;
    return State::NeedMore;
}

} // namespace noc::monit
