// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/problemwords.h"

#include <QCoreApplication>

#include <array>
#include <bit>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::ProblemWords)
};

struct Row
{
    std::uint64_t id;
    const char *failed;
    const char *succeeded;
    const char *changed;
};

struct TypedRow
{
    ServiceType type;
    Row row;
};

constexpr std::array rows{
    Row{1, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Checksum failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Checksum right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Checksum changed")},
    Row{2, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Resource limit matched"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Within the resource limit again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Resource limit changed")},
    Row{4, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Timeout: restarted too often"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Timeout over"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Timeout changed")},
    Row{8, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Timestamp failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Timestamp right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Timestamp changed")},
    Row{16, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Size failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Size right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Size changed")},
    Row{32, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Connection failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Connection works again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Connection changed")},
    Row{64, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Permissions failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Permissions right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Permissions changed")},
    Row{128, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "User ID failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "User ID right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "User ID changed")},
    Row{256, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Group ID failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Group ID right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Group ID changed")},
    Row{512, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Does not exist"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Exists again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Existence changed")},
    Row{1024, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Invalid type"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Type right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Type changed")},
    Row{2048, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Data access error"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Data readable again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Data access changed")},
    Row{4096, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Execution failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Execution works again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Execution changed")},
    Row{8192, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Filesystem flags failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Filesystem flags right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Filesystem flags changed")},
    Row{16384, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Ping failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Ping works again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Ping changed")},
    Row{32768, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Content failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Content right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Content matches")},
    Row{65536, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Monit failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Monit works again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Monit changed")},
    Row{131072, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Action failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Action done"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Action done")},
    Row{262144, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "PID failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "PID right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "PID changed")},
    Row{524288, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Parent PID failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Parent PID right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Parent PID changed")},
    Row{1048576, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Heartbeat failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Heartbeat is back"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Heartbeat changed")},
    Row{2097152, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Status failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Status right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Status changed")},
    Row{4194304, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Uptime failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Uptime right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Uptime changed")},
    Row{8388608, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Link down"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Link up again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Link changed")},
    Row{16777216, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Speed failed"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Speed right again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Speed changed")},
    Row{33554432, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Saturation exceeded"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Saturation below the limit again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Saturation changed")},
    Row{67108864, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Download bytes exceeded"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Download bytes below the limit again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Download bytes changed")},
    Row{134217728, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Upload bytes exceeded"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Upload bytes below the limit again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Upload bytes changed")},
    Row{268435456, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Download packets exceeded"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Download packets below the limit again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Download packets changed")},
    Row{536870912, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Upload packets exceeded"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Upload packets below the limit again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Upload packets changed")},
    Row{1073741824, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Exists, but should not"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Gone again"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Existence changed")},
};

// Where the type of the service says what the event means.
constexpr std::array typedRows{
    TypedRow{ServiceType::Process,
             {512, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Not running"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Running again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Not running")}},
    TypedRow{ServiceType::Process,
             {16777216, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Answers too slowly"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Answers fast enough again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Speed changed")}},
    TypedRow{ServiceType::RemoteHost,
             {16777216, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Answers too slowly"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Answers fast enough again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Speed changed")}},
    TypedRow{ServiceType::Process,
             {8, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Certificate expires soon"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Certificate valid long enough again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Certificate changed")}},
    TypedRow{ServiceType::RemoteHost,
             {8, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Certificate expires soon"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Certificate valid long enough again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Certificate changed")}},
    TypedRow{ServiceType::Process,
             {2048, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Zombie, or its data cannot be read"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Data readable again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Data access changed")}},
    TypedRow{ServiceType::Program,
             {2097152, QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Exit status failed"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Exit status right again"),
              QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Exit status changed")}},
};

const Row *rowOf(int type, std::uint64_t id)
{
    for (const TypedRow &typed : typedRows) {
        if (static_cast<int>(typed.type) == type && typed.row.id == id)
            return &typed.row;
    }
    const auto *const it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? nullptr : it;
}

QString wordsOf(int type, std::uint64_t id, int state)
{
    const Row *row = rowOf(type, id);
    if (!row)
        return ProblemWords::tr("Event %1: %2").arg(QString::number(id), eventStateText(state));
    switch (static_cast<EventState>(state)) {
    case EventState::Succeeded:
        return ProblemWords::tr(row->succeeded);
    case EventState::Changed:
        return ProblemWords::tr(row->changed);
    case EventState::ChangedNot:
        return ProblemWords::tr("No longer: %1").arg(ProblemWords::tr(row->changed));
    case EventState::Failed:
    case EventState::Initialised:
        break;
    }
    return ProblemWords::tr(row->failed);
}

QString instanceWords(const Event &event)
{
    return event.action == static_cast<int>(Action::Stop) ? ProblemWords::tr("Monit stopped")
                                                          : ProblemWords::tr("Monit started or reloaded");
}

QString numberOr(const char *const *words, std::size_t count, int value)
{
    const auto index = static_cast<std::size_t>(value);
    return value >= 0 && index < count ? ProblemWords::tr(words[index]) : QString::number(value);
}

} // namespace

QStringList problemWords(const Service &service)
{
    constexpr std::uint64_t statusFailed = 2097152;
    QStringList words;
    for (std::uint64_t rest = service.status; rest != 0; rest &= rest - 1) {
        const std::uint64_t bit = std::uint64_t{1} << std::countr_zero(rest);
        const EventState state = (service.statusHint & bit) ? EventState::Changed : EventState::Failed;
        const auto exit = service.reading(Element::ProgramStatus);
        if (bit == statusFailed && state == EventState::Failed && exit && *exit > 0)
            words += ProblemWords::tr("Exit status %1").arg(*exit);
        else
            words += wordsOf(service.type, bit, static_cast<int>(state));
    }
    return words;
}

QString eventWords(const Event &event)
{
    if (event.id == EventInstance)
        return instanceWords(event);
    return wordsOf(event.type, event.id, event.state);
}

QString actionWords(int action)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Ignore"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Alert"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Restart"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Stop"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Run a program"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Unmonitor"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Start"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "Monitor"),
    };
    return numberOr(words.data(), words.size(), action);
}

QString monitoringWords(const Service &service)
{
    auto state = [&] {
        if (service.monitor == 0)
            return ProblemWords::tr("Not monitored");
        if (service.monitor & MonitorWaiting)
            return ProblemWords::tr("Waiting", "for the service's next turn");
        if (service.monitor & MonitorInitialising)
            return ProblemWords::tr("Initialising");
        return ProblemWords::tr("Monitored");
    }();
    if (service.pendingAction == 0)
        return state;
    return ProblemWords::tr("%1, pending: %2", "monitoring state, action")
        .arg(state, actionWords(service.pendingAction));
}

QString monitorModeWords(int mode)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "active"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "passive (alerts only)"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "manual"),
    };
    return numberOr(words.data(), words.size(), mode);
}

QString onRebootWords(int onReboot)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "start"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "do not start"),
        QT_TRANSLATE_NOOP("noc::monit::ProblemWords", "as it was before"),
    };
    return numberOr(words.data(), words.size(), onReboot);
}

QString everyWords(const Every &every)
{
    switch (every.type) {
    case 2:
        return ProblemWords::tr("every %1 cycles (at %2)").arg(every.number).arg(every.counter);
    case 3:
        return ProblemWords::tr("cron: %1").arg(every.cron);
    case 4:
        return ProblemWords::tr("not in cron: %1").arg(every.cron);
    default:
        return ProblemWords::tr("schedule of type %1 %2")
            .arg(QString::number(every.type), every.cron)
            .trimmed();
    }
}

} // namespace noc::monit
