// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostcell.h"

#include "models/core/text.h"

#include <QLocale>

namespace noc::monit {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr double kilobytesPerGibibyte = 1024.0 * 1024.0;

QString numberText(const std::optional<double> &number, int decimals)
{
    return number ? QLocale().toString(*number, 'f', decimals) : QString();
}

QVariant variantOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// The two largest units: "3 d 4 h".
QString durationText(seconds duration)
{
    const qint64 minutes = duration.count() / 60;
    if (minutes < 1)
        return HostModel::tr("%1 s").arg(duration.count());
    if (minutes < 60)
        return HostModel::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return HostModel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return HostModel::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

} // namespace

QString operatingSystemText(const Platform &platform)
{
    return QString(platform.name + u' ' + platform.release).trimmed();
}

QString hostCellText(const Host &host, const HostSummary &summary, HostModel::Column column)
{
    const Snapshot &snapshot = *host.snapshot;
    switch (column) {
    case HostModel::State:
        return core::severityWord(summary.severity);
    case HostModel::Name:
        return core::displayable(snapshot.hostName.isEmpty() ? host.id : snapshot.hostName);
    case HostModel::Problems:
        return HostModel::tr("%1 of %2").arg(summary.problems).arg(summary.services);
    case HostModel::WorstProblem:
        return core::displayable(summary.worstProblem);
    case HostModel::LastReport:
        return QLocale().toString(host.lastReport.toLocalTime(), QLocale::ShortFormat);
    case HostModel::Load:
        return numberText(summary.load, 2);
    case HostModel::Cpu:
        return numberText(summary.cpuPercent, 1);
    case HostModel::Memory:
        return numberText(summary.memoryPercent, 1);
    case HostModel::Swap:
        return numberText(summary.swapPercent, 1);
    case HostModel::OperatingSystem:
        return core::displayable(operatingSystemText(snapshot.platform));
    case HostModel::Cpus:
        return snapshot.platform.cpus > 0 ? QLocale().toString(snapshot.platform.cpus) : QString();
    case HostModel::MemorySize:
        return snapshot.platform.memoryKilobytes > 0
            ? numberText(static_cast<double>(snapshot.platform.memoryKilobytes) / kilobytesPerGibibyte, 1)
            : QString();
    case HostModel::Poll:
        return QLocale().toString(static_cast<qint64>(snapshot.poll.count()));
    case HostModel::MonitUptime:
        return durationText(snapshot.uptime);
    case HostModel::MonitVersion:
        return core::displayable(snapshot.version);
    }
    return {};
}

QString hostCellUnit(HostModel::Column column)
{
    switch (column) {
    case HostModel::Cpu:
    case HostModel::Memory:
    case HostModel::Swap:
        return u"%"_s;
    case HostModel::MemorySize:
        return u"GiB"_s;
    case HostModel::Poll:
        return HostModel::tr("s", "seconds");
    default:
        return {};
    }
}

QVariant hostCellSortValue(const Host &host, const HostSummary &summary, HostModel::Column column)
{
    const Snapshot &snapshot = *host.snapshot;
    switch (column) {
    case HostModel::State:
        return static_cast<int>(summary.severity);
    case HostModel::Name:
    case HostModel::WorstProblem:
    case HostModel::OperatingSystem:
    case HostModel::MonitVersion:
        return hostCellText(host, summary, column);
    case HostModel::Problems:
        return summary.problems;
    case HostModel::LastReport:
        return host.lastReport;
    case HostModel::Load:
        return variantOf(summary.load);
    case HostModel::Cpu:
        return variantOf(summary.cpuPercent);
    case HostModel::Memory:
        return variantOf(summary.memoryPercent);
    case HostModel::Swap:
        return variantOf(summary.swapPercent);
    case HostModel::Cpus:
        return snapshot.platform.cpus;
    case HostModel::MemorySize:
        return snapshot.platform.memoryKilobytes;
    case HostModel::Poll:
        return static_cast<qint64>(snapshot.poll.count());
    case HostModel::MonitUptime:
        return static_cast<qint64>(snapshot.uptime.count());
    }
    return {};
}

} // namespace noc::monit
