// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/pingtext.h"
#include "models/bird/trace/tracerequest.h"

namespace noc::bird {

/// The lines of one run, wherever they come from, as hops. A router's traceroute may be mtr in truth: its text is told
/// by its form.
class NOC_MODELS_EXPORT TraceReader
{
public:
    explicit TraceReader(TraceTool tool)
        : m_tool(tool)
    { }

    void readLine(QByteArrayView line);
    void finish() { hops().finish(); }

    [[nodiscard]] HopTable &hops() { return m_tool == TraceTool::Ping ? m_ping.hops() : m_hops; }
    [[nodiscard]] PingReader &ping() { return m_ping; }
    /// What no grammar knows, as to be shown: usually why there is nothing else. The first few.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

private:
    TraceTool m_tool;
    HopTable m_hops;
    PingReader m_ping;
    QStringList m_remarks;
};

} // namespace noc::bird
