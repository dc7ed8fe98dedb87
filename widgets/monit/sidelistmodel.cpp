// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/sidelistmodel.h"

#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QLocale>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

/// By name in the user's language; the hosts without a group come last.
bool isBefore(const SideEntry &a, const SideEntry &b)
{
    if (a.key.isEmpty() != b.key.isEmpty())
        return b.key.isEmpty();
    const int order = QString::localeAwareCompare(a.title, b.title);
    return order != 0 ? order < 0 : a.key < b.key;
}

QString spokenText(const SideEntry &entry)
{
    QStringList parts{entry.title};
    for (const core::Severity severity : core::allSeverities) {
        if (entry.counts.of(severity) > 0)
            parts +=
                widgets::Theme::severityName(severity) + u' ' + QLocale().toString(entry.counts.of(severity));
    }
    return parts.join(u", "_s);
}

} // namespace

SideListModel::SideListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_entries.push_back({SideEntry::Kind::All, {}, tr("All hosts"), {}, {}});
}

SideListModel::~SideListModel() = default;

void SideListModel::setGroups(std::vector<SideEntry> groups, const widgets::SeverityCounts &all)
{
    SideEntry first = m_entries.front();
    first.counts = all;
    replace(0, std::move(first));

    std::ranges::sort(groups, isBefore);
    int row = 1;
    const auto isGroupAt = [this](int at) {
        return at < rowCount() && entryAt(at).kind == SideEntry::Kind::Group;
    };
    const auto removeAt = [this](int at) {
        beginRemoveRows({}, at, at);
        m_entries.erase(m_entries.begin() + at);
        endRemoveRows();
    };
    for (SideEntry &group : groups) {
        while (isGroupAt(row) && isBefore(entryAt(row), group) && !entryAt(row).isSameAs(group))
            removeAt(row);
        if (isGroupAt(row) && entryAt(row).isSameAs(group))
            replace(row, std::move(group));
        else
            insert(row, std::move(group));
        ++row;
    }
    while (isGroupAt(row))
        removeAt(row);
}

void SideListModel::addPage(const QString &key, const QString &title, const QString &symbol)
{
    if (rowOf(SideEntry::Kind::Heading, {}) < 0)
        insert(rowCount(), {SideEntry::Kind::Heading, {}, tr("Collector"), {}, {}});
    insert(rowCount(), {SideEntry::Kind::Page, key, title, symbol, {}});
}

void SideListModel::setPageCounts(const QString &key, const widgets::SeverityCounts &counts)
{
    const int row = rowOf(SideEntry::Kind::Page, key);
    if (row < 0)
        return;
    SideEntry entry = entryAt(row);
    entry.counts = counts;
    replace(row, std::move(entry));
}

int SideListModel::rowOf(SideEntry::Kind kind, const QString &key) const
{
    const auto it = std::ranges::find_if(
        m_entries, [&](const SideEntry &entry) { return entry.kind == kind && entry.key == key; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

int SideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SideListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SideEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return widgets::plainToolTip(spokenText(entry));
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    default:
        return {};
    }
}

Qt::ItemFlags SideListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (entryAt(index.row()).kind == SideEntry::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void SideListModel::insert(int row, SideEntry entry)
{
    beginInsertRows({}, row, row);
    m_entries.insert(m_entries.begin() + row, std::move(entry));
    endInsertRows();
}

void SideListModel::replace(int row, SideEntry entry)
{
    SideEntry &current = m_entries[static_cast<std::size_t>(row)];
    if (current == entry)
        return;
    current = std::move(entry);
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace noc::monit
