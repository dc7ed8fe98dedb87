// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostlistmodel.h"

#include "models/monit/hostmodel.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hosttext.h"

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

QString spokenText(const QModelIndex &index)
{
    const QString severity = widgets::Theme::severityName(severityAt(index));
    return isGroup(index) ? severity : QString(severity + u", "_s + stateSentence(index));
}

} // namespace

HostListModel::HostListModel(QObject *parent)
    : HostFilterModel(parent)
{ }

HostListModel::~HostListModel() = default;

void HostListModel::setGroup(const std::optional<QString> &group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
}

int HostListModel::shownCount() const
{
    int shown = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        shown += isGroup(top) ? rowCount(top) : 1;
    }
    return shown;
}

int HostListModel::hiddenByFilter() const
{
    if (filterText().isEmpty() || !sourceModel())
        return 0;
    int all = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex top = sourceModel()->index(row, 0);
        if (!m_group || top.data(HostModel::GroupRole).toString() == *m_group)
            all += isGroup(top) ? sourceModel()->rowCount(top) : 1;
    }
    return all - shownCount();
}

QVariant HostListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.column() == HostModel::State)
        return spokenText(index);
    if (role == Qt::DisplayRole && index.column() == HostModel::State)
        return widgets::Theme::severityName(severityAt(index));
    if (role == Qt::DisplayRole && isGroup(index))
        return index.column() == HostModel::Name ? groupTitle(index.data(HostModel::GroupRole).toString())
                                                 : QString();
    if (role == Qt::DisplayRole && index.column() == HostModel::LastReport)
        return ageTextAt(index);
    if (role == Qt::DisplayRole && index.column() == HostModel::WorstProblem)
        return problemSentence(index);
    return HostFilterModel::data(index, role);
}

bool HostListModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_group) {
        const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
        if (isGroup(index) || index.data(HostModel::GroupRole).toString() != *m_group)
            return false; // the group itself is shown for its hosts
    }
    return HostFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace noc::monit
