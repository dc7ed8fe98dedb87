// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/severity.h"
#include "models/export.h"

#include <QString>
#include <QStringList>

#include <cstdint>

/// Monit's numbers and their words (Monit 5.25 – 6.0.0). Numbers Monit may add later stay numbers: every function
/// here takes the raw value and has an answer for one it does not know.
namespace noc::monit {

/// `<service><type>`.
enum class ServiceType {
    Filesystem = 0,
    Directory = 1,
    File = 2,
    Process = 3,
    RemoteHost = 4,
    System = 5,
    Fifo = 6,
    Program = 7,
    Network = 8,
};

/// `<service><monitor>`, a bit mask; 0 = not monitored.
enum MonitorBit : std::uint32_t {
    MonitorYes = 1,
    MonitorInitialising = 2,
    MonitorWaiting = 4, ///< `every` skips this cycle
};

/// `<event><state>`.
enum class EventState {
    Succeeded = 0,
    Failed = 1,
    Changed = 2,
    ChangedNot = 3,
    Initialised = 8,
};

/// `<event><action>` and `<service><pendingaction>`.
enum class Action {
    Ignore = 0,
    Alert = 1,
    Restart = 2,
    Stop = 3,
    Exec = 4,
    Unmonitor = 5,
    Start = 6,
    Monitor = 7,
};

/// The `<event><id>` bits that mean more to us than their words.
enum EventId : std::uint64_t {
    EventData = 2048,
    EventExec = 4096, ///< the start, stop or restart program failed
    EventNonExist = 512,
    EventInstance = 65536, ///< Monit itself started, reloaded or stopped
    EventAction = 131072,
};

/// "Process", "Remote host"; "Type 42" for an unknown number.
[[nodiscard]] NOC_MODELS_EXPORT QString serviceTypeText(int type);

/// Monit's own words for an event id and state: "Does not exist", "Checksum changed"; "Event 4294967296 failed".
[[nodiscard]] NOC_MODELS_EXPORT QString eventText(std::uint64_t id, int state);

/// "failed", "succeeded", "changed", …; the number for an unknown state.
[[nodiscard]] NOC_MODELS_EXPORT QString eventStateText(int state);

/// "alert", "restart", …; the number for an unknown action.
[[nodiscard]] NOC_MODELS_EXPORT QString actionText(int action);

/// "active", "passive", "manual".
[[nodiscard]] NOC_MODELS_EXPORT QString monitorModeText(int mode);

/// "start", "nostart", "laststate".
[[nodiscard]] NOC_MODELS_EXPORT QString onRebootText(int onReboot);

/// "Not monitored", "Initializing", "Waiting", "Monitored", as Monit's own pages say.
[[nodiscard]] NOC_MODELS_EXPORT QString monitorText(std::uint32_t monitor);

/// One entry per set bit of `status`, lowest first; a bit that is also in `hint` has changed rather than failed
/// (the hint alone means nothing: Monit does not clear it on recovery).
[[nodiscard]] NOC_MODELS_EXPORT QStringList problemTexts(std::uint64_t status, std::uint64_t hint);

/// What Monit's own status page shows: grey when not monitored, blue while initialising, then by the bits.
[[nodiscard]] NOC_MODELS_EXPORT core::Severity serviceSeverity(std::uint32_t monitor, std::uint64_t status,
                                                               std::uint64_t hint);

} // namespace noc::monit
