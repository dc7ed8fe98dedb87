// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtable.h"
#include "models/monit/host.h"

#include <limits>
#include <optional>

/// How a host's load, CPU and memory went over the last 24 hours, for the small curves in its row.
namespace noc::monit {

/// The means of one quarter of an hour; NaN where the host did not say.
struct TracePoint
{
    static constexpr float none = std::numeric_limits<float>::quiet_NaN();

    qint64 slot = 0; ///< Unix time / slotSeconds, our clock
    float load = none; ///< of one minute
    float cpu = none; ///< %
    float memory = none; ///< %

    /// Two unknown values are equal.
    friend NOC_MODELS_EXPORT bool operator==(const TracePoint &a, const TracePoint &b);
};

inline constexpr qint64 traceSlotSeconds = 900;
inline constexpr std::size_t maxTracePoints = 96; ///< 24 hours

struct HostTrace
{
    using Key = QString;

    QString hostId;
    std::vector<TracePoint> points; ///< oldest first; slots without a report are missing

    [[nodiscard]] const QString &key() const { return hostId; }

    friend bool operator==(const HostTrace &, const HostTrace &) = default;
};

/// Follows every host's newest values and keeps their means by slot.
class NOC_MODELS_EXPORT TraceBook
{
public:
    /// A report of the host, received at Host::lastReport.
    void note(const Host &host);
    void forget(const QString &hostId);
    /// From an earlier run; slots that are older than a day are left out.
    void restore(const std::vector<HostTrace> &traces, const QDateTime &now);

    [[nodiscard]] core::RowDiff<HostTrace> snapshot() const { return m_traces.snapshot(); }
    [[nodiscard]] bool hasChanges() const { return m_traces.hasChanges(); }
    [[nodiscard]] core::RowDiff<HostTrace> takeDiff() { return m_traces.takeDiff(); }

private:
    struct Mean
    {
        double sum = 0;
        int count = 0;

        void add(const std::optional<double> &value);
        [[nodiscard]] float value() const;
    };

    /// The slot that is running.
    struct Slot
    {
        qint64 slot = 0;
        QDateTime lastReport;
        Mean load;
        Mean cpu;
        Mean memory;
    };

    void close(const QString &hostId, const Slot &slot);

    core::KeyedTable<HostTrace> m_traces;
    QHash<QString, Slot> m_running;
};

} // namespace noc::monit
