// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/trace.h"

#include "models/monit/hostsummary.h"

#include <cmath>

namespace noc::monit {

namespace {

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

qint64 slotOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch() / traceSlotSeconds;
}

void dropOld(std::vector<TracePoint> &points, qint64 currentSlot)
{
    const qint64 oldest = currentSlot - static_cast<qint64>(maxTracePoints);
    std::erase_if(points, [&](const TracePoint &point) { return point.slot < oldest; });
}

} // namespace

bool operator==(const TracePoint &a, const TracePoint &b)
{
    return a.slot == b.slot && isSame(a.load, b.load) && isSame(a.cpu, b.cpu) && isSame(a.memory, b.memory);
}

void TraceBook::Mean::add(const std::optional<double> &value)
{
    if (!value)
        return;
    sum += *value;
    ++count;
}

float TraceBook::Mean::value() const
{
    return count > 0 ? static_cast<float>(sum / count) : TracePoint::none;
}

void TraceBook::note(const Host &host)
{
    Slot &running = m_running[host.id];
    if (running.lastReport == host.lastReport)
        return;
    const qint64 slot = slotOf(host.lastReport);
    if (slot != running.slot) {
        if (running.slot != 0)
            close(host.id, running);
        running = Slot{slot, {}, {}, {}, {}};
    }
    const HostSummary summary = HostSummary::of(host);
    running.lastReport = host.lastReport;
    running.load.add(summary.load);
    running.cpu.add(summary.cpuPercent);
    running.memory.add(summary.memoryPercent);
}

void TraceBook::close(const QString &hostId, const Slot &slot)
{
    const HostTrace *known = m_traces.find(hostId);
    HostTrace trace = known ? *known : HostTrace{hostId, {}};
    dropOld(trace.points, slot.slot);
    const auto isLater = [&](const TracePoint &point) { return point.slot >= slot.slot; };
    std::erase_if(trace.points, isLater); // the clock was set back
    trace.points.push_back({slot.slot, slot.load.value(), slot.cpu.value(), slot.memory.value()});
    m_traces.put(std::move(trace));
}

void TraceBook::forget(const QString &hostId)
{
    m_running.remove(hostId);
    m_traces.remove(hostId);
}

void TraceBook::restore(const std::vector<HostTrace> &traces, const QDateTime &now)
{
    for (HostTrace trace : traces) {
        dropOld(trace.points, slotOf(now));
        if (!trace.points.empty())
            m_traces.put(std::move(trace));
    }
}

} // namespace noc::monit
