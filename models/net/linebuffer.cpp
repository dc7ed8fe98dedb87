// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/linebuffer.h"

namespace noc::net {

void LineBuffer::append(const QByteArray &bytes)
{
    if (m_start > 0) {
        m_bytes.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_bytes += bytes;
}

std::optional<QByteArray> LineBuffer::takeLine()
{
    if (m_isTooLong)
        return std::nullopt;
    const qsizetype end = m_bytes.indexOf('\n', m_scanned);
    m_isTooLong = (end < 0 ? m_bytes.size() : end) - m_start > m_limit;
    if (end < 0 || m_isTooLong) {
        m_scanned = m_bytes.size();
        return std::nullopt;
    }
    QByteArray line = m_bytes.mid(m_start, end - m_start);
    m_start = m_scanned = end + 1;
    return line;
}

} // namespace noc::net
