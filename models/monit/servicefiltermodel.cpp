// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicefiltermodel.h"

#include "models/monit/hostcell.h"
#include "models/monit/hostfiltermodel.h"
#include "models/monit/problemwords.h"
#include "models/monit/servicemodel.h"

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

int levelOf(const QModelIndex &index)
{
    return index.data(ServiceModel::LevelRole).toInt();
}

/// Monit's words and the user's.
QStringList problemTextsOf(const Service &service)
{
    return service.status == 0 ? QStringList() : service.problems() + problemWords(service);
}

} // namespace

ServiceFilterModel::ServiceFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(ServiceModel::SortRole);
}

ServiceFilterModel::~ServiceFilterModel() = default;

void ServiceFilterModel::setHost(const Host &host)
{
    const Snapshot &snapshot = *host.snapshot;
    const QStringList name{host.name(), host.id, host.source.address.toString()};
    const QStringList os{operatingSystemText(snapshot.platform), snapshot.platform.machine};
    const QStringList groups = snapshot.hostGroups + host.ownGroups + QStringList{host.name()};
    m_hostTexts = {{u"host"_s, name},
                   {u"os"_s, os},
                   {u"group"_s, groups},
                   {u"version"_s, {snapshot.version}},
                   {QString(), name + os + groups}};
    updateWhetherAnyFits();
}

void ServiceFilterModel::setFilterText(const QString &text)
{
    const auto expression = core::FilterExpression::parse(text, HostFilterModel::fields());
    if (expression == m_expression)
        return;
    m_expression = expression;
    updateWhetherAnyFits();
    invalidateFilter();
}

int ServiceFilterModel::hiddenCount() const
{
    if (!sourceModel())
        return 0;
    int hidden = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex type = sourceModel()->index(row, 0);
        hidden += sourceModel()->rowCount(type)
            - rowCount(mapFromSource(type)) * (mapFromSource(type).isValid() ? 1 : 0);
    }
    return hidden;
}

void ServiceFilterModel::updateWhetherAnyFits()
{
    bool isAnyFitting = m_expression.isEmpty() || !sourceModel();
    for (int row = 0; !isAnyFitting && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex type = sourceModel()->index(row, 0);
        for (int child = 0; !isAnyFitting && child < sourceModel()->rowCount(type); ++child)
            isAnyFitting = matches(sourceModel()->index(child, 0, type));
    }
    if (std::exchange(m_isAnyFitting, isAnyFitting) != isAnyFitting)
        invalidateFilter();
}

bool ServiceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_expression.isEmpty() || !m_isAnyFitting)
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    switch (levelOf(index)) {
    case 0:
        return false; // shown for its services
    case 1:
        return matches(index);
    default:
        return matches(sourceParent);
    }
}

bool ServiceFilterModel::matches(const QModelIndex &service) const
{
    return m_expression.matches([&](const QString &field) { return valuesOf(service, field); });
}

QStringList ServiceFilterModel::valuesOf(const QModelIndex &index, const QString &field) const
{
    const auto *model = qobject_cast<const ServiceModel *>(sourceModel());
    const Service *service = model ? model->serviceAt(index) : nullptr;
    if (!service)
        return {};
    if (field == "state"_L1)
        return {core::severityWord(index.data(ServiceModel::SeverityRole).value<core::Severity>())};
    if (field == "service"_L1)
        return {service->name};
    if (field == "problem"_L1)
        return problemTextsOf(*service);
    if (!field.isEmpty())
        return m_hostTexts.value(field);
    return m_hostTexts.value(QString()) + problemTextsOf(*service) + QStringList{service->name};
}

bool ServiceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    if (levelOf(left) != 1)
        return (left.row() < right.row()) == isAscending;
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong && a != b)
        return a.toLongLong() < b.toLongLong();
    const int byText = QString::localeAwareCompare(a.toString(), b.toString());
    return byText != 0 ? byText < 0 : (left.row() < right.row()) == isAscending;
}

} // namespace noc::monit
