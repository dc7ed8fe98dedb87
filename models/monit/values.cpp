// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/values.h"

#include "models/core/enumtext.h"

#include <bit>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::EnumText;
using core::Severity;
using core::textOf;

namespace {

constexpr std::array serviceTypes{
    EnumText{0, "Filesystem"_L1}, EnumText{1, "Directory"_L1},   EnumText{2, "File"_L1},
    EnumText{3, "Process"_L1},    EnumText{4, "Remote Host"_L1}, EnumText{5, "System"_L1},
    EnumText{6, "Fifo"_L1},       EnumText{7, "Program"_L1},     EnumText{8, "Network"_L1},
};

struct EventRow
{
    std::uint64_t id = 0;
    QLatin1StringView failed;
    QLatin1StringView succeeded;
    QLatin1StringView changed;
    QLatin1StringView changedNot;
};

// The event table of Monit 5.25 – 6.0.0, in its own words.
constexpr std::array events{
    EventRow{1, "Checksum failed"_L1, "Checksum succeeded"_L1, "Checksum changed"_L1,
             "Checksum not changed"_L1},
    EventRow{2, "Resource limit matched"_L1, "Resource limit succeeded"_L1, "Resource limit changed"_L1,
             "Resource limit not changed"_L1},
    EventRow{4, "Timeout"_L1, "Timeout recovery"_L1, "Timeout changed"_L1, "Timeout not changed"_L1},
    EventRow{8, "Timestamp failed"_L1, "Timestamp succeeded"_L1, "Timestamp changed"_L1,
             "Timestamp not changed"_L1},
    EventRow{16, "Size failed"_L1, "Size succeeded"_L1, "Size changed"_L1, "Size not changed"_L1},
    EventRow{32, "Connection failed"_L1, "Connection succeeded"_L1, "Connection changed"_L1,
             "Connection not changed"_L1},
    EventRow{64, "Permission failed"_L1, "Permission succeeded"_L1, "Permission changed"_L1,
             "Permission not changed"_L1},
    EventRow{128, "UID failed"_L1, "UID succeeded"_L1, "UID changed"_L1, "UID not changed"_L1},
    EventRow{256, "GID failed"_L1, "GID succeeded"_L1, "GID changed"_L1, "GID not changed"_L1},
    EventRow{512, "Does not exist"_L1, "Exists"_L1, "Existence changed"_L1, "Existence not changed"_L1},
    EventRow{1024, "Invalid type"_L1, "Type succeeded"_L1, "Type changed"_L1, "Type not changed"_L1},
    EventRow{2048, "Data access error"_L1, "Data access succeeded"_L1, "Data access changed"_L1,
             "Data access not changed"_L1},
    EventRow{4096, "Execution failed"_L1, "Execution succeeded"_L1, "Execution changed"_L1,
             "Execution not changed"_L1},
    EventRow{8192, "Filesystem flags failed"_L1, "Filesystem flags succeeded"_L1,
             "Filesystem flags changed"_L1, "Filesystem flags not changed"_L1},
    EventRow{16384, "ICMP failed"_L1, "ICMP succeeded"_L1, "ICMP changed"_L1, "ICMP not changed"_L1},
    EventRow{32768, "Content failed"_L1, "Content succeeded"_L1, "Content match"_L1,
             "Content doesn't match"_L1},
    EventRow{65536, "Monit instance failed"_L1, "Monit instance succeeded"_L1, "Monit instance changed"_L1,
             "Monit instance not changed"_L1},
    EventRow{131072, "Action failed"_L1, "Action done"_L1, "Action done"_L1, "Action not done"_L1},
    EventRow{262144, "PID failed"_L1, "PID succeeded"_L1, "PID changed"_L1, "PID not changed"_L1},
    EventRow{524288, "PPID failed"_L1, "PPID succeeded"_L1, "PPID changed"_L1, "PPID not changed"_L1},
    EventRow{1048576, "Heartbeat failed"_L1, "Heartbeat succeeded"_L1, "Heartbeat changed"_L1,
             "Heartbeat not changed"_L1},
    EventRow{2097152, "Status failed"_L1, "Status succeeded"_L1, "Status changed"_L1,
             "Status not changed"_L1},
    EventRow{4194304, "Uptime failed"_L1, "Uptime succeeded"_L1, "Uptime changed"_L1,
             "Uptime not changed"_L1},
    EventRow{8388608, "Link down"_L1, "Link up"_L1, "Link changed"_L1, "Link not changed"_L1},
    EventRow{16777216, "Speed failed"_L1, "Speed succeeded"_L1, "Speed changed"_L1, "Speed not changed"_L1},
    EventRow{33554432, "Saturation exceeded"_L1, "Saturation ok"_L1, "Saturation changed"_L1,
             "Saturation not changed"_L1},
    EventRow{67108864, "Download bytes exceeded"_L1, "Download bytes ok"_L1, "Download bytes changed"_L1,
             "Download bytes not changed"_L1},
    EventRow{134217728, "Upload bytes exceeded"_L1, "Upload bytes ok"_L1, "Upload bytes changed"_L1,
             "Upload bytes not changed"_L1},
    EventRow{268435456, "Download packets exceeded"_L1, "Download packets ok"_L1,
             "Download packets changed"_L1, "Download packets not changed"_L1},
    EventRow{536870912, "Upload packets exceeded"_L1, "Upload packets ok"_L1, "Upload packets changed"_L1,
             "Upload packets not changed"_L1},
    EventRow{1073741824, "Does exist"_L1, "Exists not"_L1, "Existence changed"_L1,
             "Existence not changed"_L1},
};

constexpr std::array eventStates{
    EnumText{0, "succeeded"_L1},   EnumText{1, "failed"_L1},      EnumText{2, "changed"_L1},
    EnumText{3, "not changed"_L1}, EnumText{8, "initialised"_L1},
};

constexpr std::array actions{
    EnumText{0, "ignore"_L1}, EnumText{1, "alert"_L1},   EnumText{2, "restart"_L1},
    EnumText{3, "stop"_L1},   EnumText{4, "exec"_L1},    EnumText{5, "unmonitor"_L1},
    EnumText{6, "start"_L1},  EnumText{7, "monitor"_L1},
};

constexpr std::array monitorModes{EnumText{0, "active"_L1}, EnumText{1, "passive"_L1},
                                  EnumText{2, "manual"_L1}};

constexpr std::array onReboots{EnumText{0, "start"_L1}, EnumText{1, "nostart"_L1},
                               EnumText{2, "laststate"_L1}};

template<std::size_t N>
QString textOrNumber(const std::array<EnumText<int>, N> &table, int value)
{
    const QLatin1StringView text = textOf(table, value);
    return text.isEmpty() ? QString::number(value) : QString(text);
}

} // namespace

QString serviceTypeText(int type)
{
    const QLatin1StringView text = textOf(serviceTypes, type);
    return text.isEmpty() ? u"Type %1"_s.arg(type) : QString(text);
}

QString eventText(std::uint64_t id, int state)
{
    const auto it = std::ranges::find(events, id, &EventRow::id);
    if (it == events.end())
        return u"Event %1 %2"_s.arg(QString::number(id), eventStateText(state));
    switch (state) {
    case static_cast<int>(EventState::Succeeded):
        return it->succeeded;
    case static_cast<int>(EventState::Changed):
        return it->changed;
    case static_cast<int>(EventState::ChangedNot):
        return it->changedNot;
    default:
        return it->failed;
    }
}

QString eventStateText(int state)
{
    return textOrNumber(eventStates, state);
}

QString actionText(int action)
{
    return textOrNumber(actions, action);
}

QString monitorModeText(int mode)
{
    return textOrNumber(monitorModes, mode);
}

QString onRebootText(int onReboot)
{
    return textOrNumber(onReboots, onReboot);
}

QString monitorText(std::uint32_t monitor)
{
    if (monitor == 0)
        return u"Not monitored"_s;
    if (monitor & MonitorWaiting)
        return u"Waiting"_s;
    if (monitor & MonitorInitialising)
        return u"Initializing"_s;
    return u"Monitored"_s;
}

QStringList problemTexts(std::uint64_t status, std::uint64_t hint)
{
    QStringList texts;
    for (std::uint64_t rest = status; rest != 0; rest &= rest - 1) {
        const std::uint64_t bit = std::uint64_t{1} << std::countr_zero(rest);
        const EventState state = (hint & bit) ? EventState::Changed : EventState::Failed;
        texts += eventText(bit, static_cast<int>(state));
    }
    return texts;
}

Severity serviceSeverity(std::uint32_t monitor, std::uint64_t status, std::uint64_t hint)
{
    if (monitor == 0)
        return Severity::Off;
    if (monitor & MonitorInitialising)
        return Severity::Information;
    if (status == 0)
        return Severity::Good;
    return (status & ~hint) ? Severity::Critical : Severity::Warning;
}

} // namespace noc::monit
