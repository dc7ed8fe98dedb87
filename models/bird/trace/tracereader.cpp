// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracereader.h"

#include "models/bird/trace/tracelines.h"
#include "models/core/text.h"

namespace noc::bird {

namespace {
constexpr qsizetype maxRemarks = 20;
constexpr qsizetype maxRemarkBytes = 300;
} // namespace

void TraceReader::readLine(QByteArrayView line)
{
    const bool isKnown = m_tool == TraceTool::Ping ? m_ping.readLine(line)
        : m_tool == TraceTool::Mtr ? readMtrRawLine(line, m_hops) || readTraceLine(line, m_hops)
                                   : readTraceLine(line, m_hops);
    if (!isKnown && m_remarks.size() < maxRemarks)
        m_remarks.append(
            core::displayable(QString::fromUtf8(line.first(std::min(line.size(), maxRemarkBytes)))));
}

} // namespace noc::bird
