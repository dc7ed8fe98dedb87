// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostfiltermodel.h"

#include "models/monit/hostcell.h"
#include "models/monit/hostmodel.h"
#include "models/monit/problemwords.h"

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldNames{"state"_L1,   "host"_L1,    "group"_L1,    "os"_L1,
                                "service"_L1, "problem"_L1, "presence"_L1, "version"_L1};

QString presenceWord(Presence presence)
{
    switch (presence) {
    case Presence::Reporting:
        return u"reporting"_s;
    case Presence::Late:
        return u"late"_s;
    case Presence::Down:
        return u"down"_s;
    case Presence::Stopped:
        return u"stopped"_s;
    }
    return {};
}

QStringList serviceNames(const Host &host)
{
    QStringList names;
    for (const Service &service : host.snapshot->services)
        names += service.name;
    return names;
}

/// As they are shown, and in Monit's own words, which people know from its mails.
QStringList problems(const Host &host)
{
    QStringList texts;
    for (const Service &service : host.snapshot->services) {
        if (service.status != 0)
            texts += service.name + u": "_s + (problemWords(service) + service.problems()).join(u", "_s);
    }
    return texts;
}

QStringList groupsOf(const Host &host, const QString &shownGroup)
{
    return QStringList{shownGroup} + host.snapshot->hostGroups + host.ownGroups;
}

QStringList valuesOf(const Host &host, const QString &group, const QString &field)
{
    if (field == "state"_L1)
        return {core::severityWord(host.severity()), presenceWord(host.presence)};
    if (field == "host"_L1)
        return {host.name(), host.id, host.source.address.toString()};
    if (field == "group"_L1)
        return groupsOf(host, group);
    if (field == "os"_L1)
        return {operatingSystemText(host.snapshot->platform), host.snapshot->platform.machine};
    if (field == "service"_L1)
        return serviceNames(host);
    if (field == "problem"_L1)
        return problems(host);
    if (field == "presence"_L1)
        return {presenceWord(host.presence)};
    if (field == "version"_L1)
        return {host.snapshot->version};
    return QStringList{host.name(), host.source.address.toString(),
                       operatingSystemText(host.snapshot->platform)}
    + groupsOf(host, group) + problems(host);
}

/// Numbers as numbers, times as times, texts by the rules of the user's language; absent values least.
std::partial_ordering compareValues(const QVariant &left, const QVariant &right)
{
    if (!left.isValid() || !right.isValid())
        return left.isValid() <=> right.isValid();
    if (left.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString()) <=> 0;
    if (left.typeId() == QMetaType::QDateTime)
        return left.toDateTime().toMSecsSinceEpoch() <=> right.toDateTime().toMSecsSinceEpoch();
    return left.toDouble() <=> right.toDouble();
}

} // namespace

HostFilterModel::HostFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(HostModel::SortRole);
    sort(HostModel::State, Qt::DescendingOrder);
}

QStringList HostFilterModel::fields()
{
    return {fieldNames.begin(), fieldNames.end()};
}

void HostFilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_expression = core::FilterExpression::parse(text, fields());
    invalidateFilter();
}

QString HostFilterModel::filterText() const
{
    return m_text;
}

int HostFilterModel::hiddenCount() const
{
    const auto *hosts = qobject_cast<const HostModel *>(sourceModel());
    if (!hosts || m_expression.isEmpty())
        return 0;
    int shown = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        shown += top.data(HostModel::IsGroupRole).toBool() ? rowCount(top) : 1;
    }
    return hosts->hostCount() - shown;
}

bool HostFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_expression.isEmpty())
        return true;
    const auto *hosts = qobject_cast<const HostModel *>(sourceModel());
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const Host *host = hosts ? hosts->hostAt(index) : nullptr;
    if (!host)
        return false; // a group is shown for its hosts
    const QString group = index.data(HostModel::GroupRole).toString();
    return m_expression.matches([&](const QString &field) { return valuesOf(*host, group, field); });
}

bool HostFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto order = compareValues(left.data(HostModel::SortRole), right.data(HostModel::SortRole));
    if (order != 0)
        return order < 0;
    // Equal in what was asked for: by name, always ascending.
    const int byName = QString::localeAwareCompare(left.siblingAtColumn(HostModel::Name).data().toString(),
                                                   right.siblingAtColumn(HostModel::Name).data().toString());
    return sortOrder() == Qt::AscendingOrder ? byName < 0 : byName > 0;
}

} // namespace noc::monit
