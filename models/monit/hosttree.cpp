// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hosttree.h"

#include "models/monit/hostcell.h"
#include "models/monit/hostmodel.h"

#include <algorithm>

namespace noc::monit {

using core::Severity;

namespace {

QVariant groupCounts(const HostGroup &group)
{
    QVariantList counts;
    for (const Severity severity : core::allSeverities)
        counts += static_cast<int>(std::ranges::count(
            group.entries, severity, [](const HostEntry *e) { return e->summary.severity; }));
    return counts;
}

QVariant curveOf(const HostCurves &curves, HostModel::Column column)
{
    const auto variantOf = [](const TraceCurve &curve) {
        return curve.isEmpty() ? QVariant() : QVariant::fromValue(curve);
    };
    switch (column) {
    case HostModel::Load:
        return variantOf(curves.load);
    case HostModel::Cpu:
        return variantOf(curves.cpu);
    case HostModel::Memory:
        return variantOf(curves.memory);
    default:
        return {};
    }
}

QVariant percentOf(const std::optional<double> &percent)
{
    return percent ? QVariant(*percent) : QVariant();
}

} // namespace

QString domainOf(const QString &hostName)
{
    const QStringList labels = hostName.split(u'.', Qt::SkipEmptyParts);
    const bool isAddress = hostName.contains(u':')
        || std::ranges::all_of(hostName, [](QChar c) { return c.isDigit() || c == u'.'; });
    return isAddress || labels.size() < 2 ? QString()
                                          : labels.mid(std::max<qsizetype>(1, labels.size() - 2)).join(u'.');
}

QVariant hostGroupData(const HostGroup &group, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (column != HostModel::State && column != HostModel::Name)
            return {};
        return group.name.isEmpty() ? HostModel::tr("(no group)") : group.name;
    case HostModel::SortRole:
        return column == HostModel::State ? QVariant(static_cast<int>(group.worst())) : QVariant(group.name);
    case HostModel::SeverityRole:
        return QVariant::fromValue(group.worst());
    case HostModel::GroupRole:
        return group.name;
    case HostModel::IsGroupRole:
        return true;
    case HostModel::GroupCountsRole:
        return groupCounts(group);
    case HostModel::ProblemCountRole:
        return static_cast<int>(std::ranges::count_if(
            group.entries, [](const HostEntry *e) { return e->summary.severity >= Severity::Warning; }));
    default:
        return {};
    }
}

QVariant hostEntryData(const HostEntry &entry, int column, int role)
{
    const auto hostColumn = static_cast<HostModel::Column>(column);
    switch (role) {
    case Qt::DisplayRole:
        return hostCellText(entry.host, entry.summary, hostColumn);
    case HostModel::UnitRole:
        return hostCellUnit(hostColumn);
    case HostModel::SortRole:
        return hostCellSortValue(entry.host, entry.summary, hostColumn);
    case HostModel::SeverityRole:
        return QVariant::fromValue(entry.summary.severity);
    case HostModel::HostIdRole:
        return entry.host.id;
    case HostModel::GroupRole:
        return entry.group->name;
    case HostModel::IsGroupRole:
        return false;
    case HostModel::PresenceRole:
        return static_cast<int>(entry.host.presence);
    case HostModel::ProblemCountRole:
        return entry.summary.problems;
    case HostModel::ServiceCountRole:
        return entry.summary.services;
    case HostModel::WorstProblemRole:
        return hostCellText(entry.host, entry.summary, HostModel::WorstProblem);
    case HostModel::CpuPercentRole:
        return percentOf(entry.summary.cpuPercent);
    case HostModel::MemoryPercentRole:
        return percentOf(entry.summary.memoryPercent);
    case HostModel::DiskPercentRole:
        return percentOf(entry.summary.diskPercent);
    case HostModel::TraceRole:
        return curveOf(entry.curves, hostColumn);
    default:
        return {};
    }
}

} // namespace noc::monit
