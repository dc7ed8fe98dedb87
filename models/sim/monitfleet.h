// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/export.h"
#include "models/monit/collector.h"

#include <QRandomGenerator>

#include <vector>

namespace noc::sim {

/// Simulated hosts, each with a Monit 5.33: for --demo, benchmarks and tests. The same seed tells the same story.
class NOC_MODELS_EXPORT MonitFleet
{
public:
    struct Size
    {
        int hosts = 40;
        int services = 14; ///< a host, at least 3: system, root filesystem, network
        std::chrono::seconds poll{30};
    };

    /// What can befall a host.
    enum class Trouble {
        None,
        ServiceFails, ///< one of its processes does not exist
        DiskFills, ///< resource limit on the root filesystem
        FileChanged, ///< a checksum changed: hint bit set
        Unmonitored, ///< one service is not monitored
        GoesSilent, ///< no more messages
        Stops, ///< says goodbye, then silence
    };

    MonitFleet(Size size, const core::Clock &clock, quint32 seed = 7);

    [[nodiscard]] int size() const { return static_cast<int>(m_hosts.size()); }
    void setTrouble(int host, Trouble trouble);
    /// About one host in eight gets into some trouble.
    void stirTrouble();

    /// The next message of a host; nothing from one that is silent. Numbers wander, services are as the trouble says.
    [[nodiscard]] std::optional<monit::Report> next(int host);
    /// The messages of every host, received now from loopback.
    [[nodiscard]] monit::ReportBatch round();

private:
    struct SimulatedHost
    {
        monit::Report report;
        Trouble trouble = Trouble::None;
        bool isAnnounced = true; ///< the trouble's event was sent
    };

    [[nodiscard]] monit::Report firstReport(int number, const Size &size);
    [[nodiscard]] double wander(double value, double step, double low, double high);
    void wanderServices(monit::Snapshot &snapshot, monit::AgentTime now);
    [[nodiscard]] static std::optional<monit::Event> applyTrouble(SimulatedHost &host, monit::AgentTime now);

    const core::Clock &m_clock;
    QRandomGenerator m_random;
    std::vector<SimulatedHost> m_hosts;
};

} // namespace noc::sim
