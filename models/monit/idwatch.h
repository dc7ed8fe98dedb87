// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/export.h"
#include "models/monit/report.h"

#include <compare>
#include <optional>

namespace noc::monit {

/// Where a snapshot stands in its agent's life; later ones are greater.
struct SnapshotAge
{
    qint64 incarnation = 0;
    std::chrono::seconds uptime{};
    AgentTime newestCollected{};

    [[nodiscard]] static SnapshotAge of(const Snapshot &snapshot)
    {
        return {snapshot.incarnation, snapshot.uptime, snapshot.newestCollected()};
    }
    /// The agent's clock when it was sent.
    [[nodiscard]] qint64 sentAt() const { return incarnation + uptime.count(); }

    friend auto operator<=>(const SnapshotAge &, const SnapshotAge &) = default;
};

/// Decides, message by message, whether a snapshot is news of one agent: messages come over parallel connections and
/// out of a queue in any order, and two machines with a copied id file speak in turns.
class NOC_MODELS_EXPORT IdWatch
{
public:
    enum class Verdict {
        Newer, ///< show it
        Same, ///< a duplicate of the one shown
        Older, ///< late or replayed: ignore it
        OtherProcess, ///< an older process that still lives: a second machine has the same id
    };

    [[nodiscard]] Verdict judge(const SnapshotAge &age, core::Milliseconds now, std::chrono::seconds poll);

private:
    bool isClockSetBack(const SnapshotAge &age, core::Milliseconds now, std::chrono::seconds poll);

    std::optional<SnapshotAge> m_shown;
    core::Milliseconds m_shownAt{};
    std::optional<SnapshotAge> m_refused; ///< the last one that was too old
    core::Milliseconds m_refusedAt{};
};

} // namespace noc::monit
