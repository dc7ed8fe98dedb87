// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicecells.h"

#include "models/core/text.h"
#include "models/monit/elementnames.h"
#include "models/monit/problemwords.h"
#include "models/monit/servicesummary.h"

#include <QLocale>

namespace noc::monit {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds defaultPoll{120};
constexpr seconds staleGrace{5}; // clocks are compared in whole seconds, and a cycle may be slow
constexpr qsizetype maxToolTip = 2000;

QString outputOf(const ServiceNode &service)
{
    for (const auto &child : service.children) {
        if (child->value.kind == ServiceValue::Kind::Output)
            return child->value.fullText();
    }
    return {};
}

} // namespace

/// By the agent's clock, corrected by how it differs from ours.
seconds ServiceCells::ageOf(const Service &service) const
{
    const milliseconds agentNow = milliseconds(m_now.toMSecsSinceEpoch()) + m_host.clockSkew;
    const auto age = std::chrono::floor<seconds>(agentNow - service.collected);
    return std::max(age, seconds(0));
}

bool ServiceCells::isStale(const Service &service) const
{
    const seconds poll = m_host.snapshot->poll.count() > 0 ? m_host.snapshot->poll : defaultPoll;
    return m_host.isSilent() || (service.collected.count() > 0 && ageOf(service) > 2 * poll + staleGrace);
}

QVariant ServiceCells::data(const ServiceNode &node, ServiceModel::Column column, int role) const
{
    const int level = node.level();
    switch (role) {
    case ServiceModel::LevelRole:
        return level;
    case ServiceModel::SeverityRole:
        return level == 2 ? QVariant() : QVariant::fromValue(node.severity);
    case ServiceModel::ServiceNameRole:
        return node.service ? node.service->name : QString();
    case ServiceModel::StaleRole:
        return node.service && isStale(*node.service);
    case ServiceModel::PathRole:
        return node.value.path;
    case ServiceModel::FullTextRole:
        return level == 2 ? node.value.fullText() : level == 1 ? outputOf(node) : QString();
    case Qt::TextAlignmentRole:
        return column == ServiceModel::Age ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        break;
    }
    if (column == ServiceModel::Age)
        return level == 1 ? ageCell(node, role) : QVariant();
    if (level == 2)
        return valueText(node, column, role);
    if (role != Qt::DisplayRole && role != ServiceModel::SortRole && role != Qt::ToolTipRole)
        return {};
    return level == 0 ? typeText(node, column) : serviceText(node, column);
}

QVariant ServiceCells::ageCell(const ServiceNode &node, int role) const
{
    const AgentTime collected = node.service->collected;
    if (collected.count() == 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shortAge(ageOf(*node.service));
    case Qt::ToolTipRole: {
        const auto here = std::chrono::floor<milliseconds>(collected) - m_host.clockSkew;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(here.count()).toLocalTime();
        return ServiceModel::tr("Checked at %1").arg(QLocale().toString(time, QLocale::LongFormat));
    }
    case ServiceModel::SortRole:
        return static_cast<qint64>(ageOf(*node.service).count());
    default:
        return {};
    }
}

QVariant ServiceCells::typeText(const ServiceNode &node, ServiceModel::Column column)
{
    switch (column) {
    case ServiceModel::Name:
        return serviceTypeHeading(node.type);
    case ServiceModel::Value: {
        const auto failed = std::ranges::count_if(node.children, [](const auto &child) {
            return child->service->severity() >= core::Severity::Warning;
        });
        return failed == 0
            ? QString::number(node.children.size())
            : ServiceModel::tr("%1 of %2", "failed services of all").arg(failed).arg(node.children.size());
    }
    case ServiceModel::Monitoring:
    case ServiceModel::Age:
        break;
    }
    return {};
}

QVariant ServiceCells::serviceText(const ServiceNode &node, ServiceModel::Column column)
{
    const Service &service = *node.service;
    switch (column) {
    case ServiceModel::Name:
        return core::displayable(service.name);
    case ServiceModel::Value:
        return service.monitor != 0 && service.status != 0 ? problemWords(service).join(u", "_s)
                                                           : summaryOf(service);
    case ServiceModel::Monitoring:
        return monitoringWords(service);
    case ServiceModel::Age:
        break;
    }
    return {};
}

QVariant ServiceCells::valueText(const ServiceNode &node, ServiceModel::Column column, int role)
{
    const ServiceValue &value = node.value;
    if (column == ServiceModel::Name)
        return role == Qt::DisplayRole || role == ServiceModel::SortRole ? QVariant(value.label())
                                                                         : QVariant();
    if (column != ServiceModel::Value)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return value.quantity().text();
    case ServiceModel::SortRole:
    case ServiceModel::RawValueRole:
        return value.raw();
    case ServiceModel::NumberRole:
        return value.quantity().number;
    case ServiceModel::UnitRole:
        return value.quantity().unit;
    case Qt::ToolTipRole:
        return ServiceModel::tr("%1 as Monit sent it: %2", "element, value")
            .arg(value.path,
                 value.fullText().isEmpty() ? value.raw().toString() : value.fullText().left(maxToolTip));
    default:
        return {};
    }
}

} // namespace noc::monit
