// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hosttext.h"

#include "models/core/text.h"
#include "models/monit/hostmodel.h"
#include "models/monit/tracecurve.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QCoreApplication>
#include <QLocale>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

struct HostText
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::HostText)
};

void addPercent(QStringList &lines, const QString &name, const QVariant &percent)
{
    if (percent.isValid())
        lines += HostText::tr("%1 %2 %").arg(name, QLocale().toString(percent.toDouble(), 'f', 0));
}

/// "Load, 24 h: min 0.1 … max 3.2, now 0.4" under a cell with a curve.
QString curveText(const QModelIndex &index)
{
    const auto curve = index.data(HostModel::TraceRole).value<TraceCurve>();
    if (curve.isEmpty())
        return {};
    const bool isLoad = index.column() == HostModel::Load;
    const auto number = [isLoad](double value) {
        return isLoad ? QLocale().toString(value, 'f', 2)
                      : HostText::tr("%1 %").arg(QLocale().toString(value, 'f', 1));
    };
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const QString range = HostText::tr("%1, 24 h: min %2 … max %3", "load, CPU or memory")
                              .arg(name, number(curve.minimum()), number(curve.maximum()));
    return curve.now() ? HostText::tr("%1, now %2", "range of the last day").arg(range, number(*curve.now()))
                       : range;
}

} // namespace

bool isGroup(const QModelIndex &index)
{
    return index.data(HostModel::IsGroupRole).toBool();
}

Severity severityAt(const QModelIndex &index)
{
    return index.data(HostModel::SeverityRole).value<Severity>();
}

bool isStale(const QModelIndex &index)
{
    const auto presence = static_cast<Presence>(index.data(HostModel::PresenceRole).toInt());
    return presence == Presence::Late || presence == Presence::Down || presence == Presence::Stopped;
}

QString ageTextAt(const QModelIndex &index)
{
    const QVariant age = index.data(HostModel::ReportAgeRole);
    return age.isValid() ? widgets::ageText(std::chrono::seconds(age.toLongLong())) : QString();
}

QString groupTitle(const QString &group)
{
    return group.isEmpty() ? HostText::tr("Without a group") : core::displayable(group);
}

widgets::SeverityCounts groupCounts(const QModelIndex &group)
{
    widgets::SeverityCounts counts;
    const QVariantList list = group.data(HostModel::GroupCountsRole).toList();
    const qsizetype size = std::min(list.size(), static_cast<qsizetype>(core::allSeverities.size()));
    for (qsizetype i = 0; i < size; ++i)
        counts.add(core::allSeverities[static_cast<std::size_t>(i)], list[i].toInt());
    return counts;
}

QString hostName(const QModelIndex &index)
{
    return core::displayable(index.siblingAtColumn(HostModel::Name).data().toString());
}

QString shortHostName(const QModelIndex &index)
{
    const QString name = hostName(index);
    const QString group = index.data(HostModel::GroupRole).toString();
    const bool isInDomain = !group.isEmpty() && name.size() > group.size() + 1 && name.endsWith(group)
        && name[name.size() - group.size() - 1] == u'.';
    return isInDomain ? name.chopped(group.size() + 1) : name;
}

QString problemSentence(const QModelIndex &index)
{
    switch (static_cast<Presence>(index.data(HostModel::PresenceRole).toInt())) {
    case Presence::Reporting:
        break;
    case Presence::Late:
    case Presence::Down:
        return HostText::tr("No report for %1").arg(ageTextAt(index));
    case Presence::Stopped:
        return HostText::tr("Monit was stopped");
    }
    const QString problem = core::displayable(index.data(HostModel::WorstProblemRole).toString());
    const QString ownName = hostName(index) + u": "_s; // the service that stands for the host itself
    return problem.startsWith(ownName) ? problem.sliced(ownName.size()) : problem;
}

QString stateSentence(const QModelIndex &index)
{
    const QString problem = problemSentence(index);
    return problem.isEmpty()
        ? HostText::tr("%Ln service(s)", "", index.data(HostModel::ServiceCountRole).toInt())
        : problem;
}

QString hostToolTip(const QModelIndex &index)
{
    if (isGroup(index))
        return widgets::plainToolTip(groupTitle(index.data(HostModel::GroupRole).toString()));
    QStringList lines{
        hostName(index),
        HostText::tr("%1: %2").arg(widgets::Theme::severityName(severityAt(index)), stateSentence(index))};
    const QVariant last = index.siblingAtColumn(HostModel::LastReport).data(HostModel::SortRole);
    if (last.isValid())
        lines += HostText::tr("Last report: %1").arg(widgets::exactTimeText(last.toDateTime()));
    addPercent(lines, HostText::tr("CPU"), index.data(HostModel::CpuPercentRole));
    addPercent(lines, HostText::tr("Memory"), index.data(HostModel::MemoryPercentRole));
    addPercent(lines, HostText::tr("Fullest filesystem"), index.data(HostModel::DiskPercentRole));
    if (const QString curve = curveText(index); !curve.isEmpty())
        lines += curve;
    return widgets::plainToolTip(lines.join(u'\n'));
}

} // namespace noc::monit
