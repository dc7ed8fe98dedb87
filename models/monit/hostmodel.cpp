// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostmodel.h"

#include "models/monit/hosttree.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace noc::monit {

using namespace Qt::StringLiterals;

class HostModel::Private
{
public:
    Private(HostModel *model, const core::Clock &c)
        : q(model)
        , clock(c)
    {
        groups.push_back(std::make_unique<HostGroup>());
    }

    [[nodiscard]] bool isFlat() const { return grouping == Grouping::None; }
    [[nodiscard]] QString groupNameOf(const Host &host) const;
    [[nodiscard]] HostGroup *groupNamed(const QString &name) const { return groupsByName.value(name); }
    [[nodiscard]] HostEntry *entryOf(const QString &id) const
    {
        const auto it = entries.find(id);
        return it == entries.end() ? nullptr : it->second.get();
    }
    [[nodiscard]] const HostTrace *traceOf(const QString &id) const
    {
        const auto it = traces.find(id);
        return it == traces.end() ? nullptr : &it->second;
    }
    [[nodiscard]] int rowOf(const HostGroup *group) const
    {
        const auto it = std::ranges::find(groups, group, &std::unique_ptr<HostGroup>::get);
        return static_cast<int>(it - groups.begin());
    }
    [[nodiscard]] QModelIndex indexOf(const HostGroup *group) const
    {
        return isFlat() ? QModelIndex() : q->createIndex(rowOf(group), 0);
    }

    void regroup(Grouping to);
    void add(const std::vector<const Host *> &added);
    void update(HostEntry &entry, const Host &host);
    void remove(const QString &id);
    void trace(const QString &id, const HostTrace *to);
    void announceGroups(const QSet<QString> &names) const;

    HostModel *q;
    const core::Clock &clock;
    Grouping grouping = Grouping::None;
    std::vector<std::unique_ptr<HostGroup>> groups; ///< exactly one, nameless and not shown, when flat
    QHash<QString, HostGroup *> groupsByName; ///< empty when flat
    std::unordered_map<QString, std::unique_ptr<HostEntry>> entries;
    std::unordered_map<QString, HostTrace> traces; ///< by host id, of hosts that are not here yet as well

private:
    [[nodiscard]] HostGroup *ensureGroup(const QString &name);
    void removeIfEmpty(HostGroup *group);
    void move(HostEntry &entry, HostGroup *to);

    static void link(HostEntry &entry, HostGroup *group)
    {
        entry.group = group;
        entry.row = group->size();
        group->entries.push_back(&entry);
    }
    static void unlink(const HostEntry &entry)
    {
        std::vector<HostEntry *> &siblings = entry.group->entries;
        siblings.erase(siblings.begin() + entry.row);
        for (auto it = siblings.begin() + entry.row; it != siblings.end(); ++it)
            --(*it)->row;
    }
};

QString HostModel::Private::groupNameOf(const Host &host) const
{
    switch (grouping) {
    case Grouping::None:
        return {};
    case Grouping::Domain:
        return domainOf(host.name());
    case Grouping::HostGroups:
        return host.snapshot->hostGroups.value(0);
    case Grouping::OwnGroups:
        return host.ownGroups.value(0);
    }
    return {};
}

void HostModel::Private::regroup(Grouping to)
{
    grouping = to;
    groups.clear();
    groupsByName.clear();
    if (isFlat())
        groups.push_back(std::make_unique<HostGroup>());
    for (const auto &[id, entry] : entries) {
        const QString name = groupNameOf(entry->host);
        if (!isFlat() && !groupNamed(name)) {
            groups.push_back(std::make_unique<HostGroup>(HostGroup{name, {}}));
            groupsByName.insert(name, groups.back().get());
        }
        link(*entry, isFlat() ? groups.front().get() : groupNamed(name));
    }
}

HostGroup *HostModel::Private::ensureGroup(const QString &name)
{
    if (isFlat())
        return groups.front().get();
    if (HostGroup *group = groupNamed(name))
        return group;
    const int row = static_cast<int>(groups.size());
    q->beginInsertRows({}, row, row);
    groups.push_back(std::make_unique<HostGroup>(HostGroup{name, {}}));
    groupsByName.insert(name, groups.back().get());
    q->endInsertRows();
    return groups.back().get();
}

void HostModel::Private::removeIfEmpty(HostGroup *group)
{
    if (isFlat() || group->size() > 0)
        return;
    const int row = rowOf(group);
    q->beginRemoveRows({}, row, row);
    groupsByName.remove(group->name);
    groups.erase(groups.begin() + row);
    q->endRemoveRows();
}

/// One insertion per group, so that ten thousand hosts arrive at once.
void HostModel::Private::add(const std::vector<const Host *> &added)
{
    QHash<QString, std::vector<HostEntry *>> byGroup;
    for (const Host *host : added) {
        auto entry = std::make_unique<HostEntry>(HostEntry{*host, HostSummary::of(*host), {}});
        entry->curves = HostCurves::of(traceOf(host->id), *host, entry->summary);
        byGroup[groupNameOf(*host)].push_back(entry.get());
        entries.emplace(host->id, std::move(entry));
    }
    for (auto it = byGroup.cbegin(); it != byGroup.cend(); ++it) {
        HostGroup *group = ensureGroup(it.key());
        const int first = group->size();
        q->beginInsertRows(indexOf(group), first, first + static_cast<int>(it->size()) - 1);
        for (HostEntry *entry : *it)
            link(*entry, group);
        q->endInsertRows();
    }
}

void HostModel::Private::update(HostEntry &entry, const Host &host)
{
    entry.host = host;
    entry.summary = HostSummary::of(host);
    entry.curves = HostCurves::of(traceOf(host.id), host, entry.summary);
    if (const QString name = groupNameOf(host); !isFlat() && name != entry.group->name)
        move(entry, ensureGroup(name));
    const QModelIndex parent = indexOf(entry.group);
    Q_EMIT q->dataChanged(q->index(entry.row, 0, parent), q->index(entry.row, columnTotal - 1, parent));
}

void HostModel::Private::move(HostEntry &entry, HostGroup *to)
{
    HostGroup *from = entry.group;
    q->beginMoveRows(indexOf(from), entry.row, entry.row, indexOf(to), to->size());
    unlink(entry);
    link(entry, to);
    q->endMoveRows();
    removeIfEmpty(from);
}

void HostModel::Private::remove(const QString &id)
{
    const HostEntry *entry = entryOf(id);
    if (!entry)
        return;
    HostGroup *group = entry->group;
    q->beginRemoveRows(indexOf(group), entry->row, entry->row);
    unlink(*entry);
    entries.erase(id);
    q->endRemoveRows();
    removeIfEmpty(group);
}

/// nullptr forgets it. Only the cells whose curve differs are repainted.
void HostModel::Private::trace(const QString &id, const HostTrace *to)
{
    if (to)
        traces[id] = *to;
    else
        traces.erase(id);
    HostEntry *entry = entryOf(id);
    if (!entry)
        return;
    const HostCurves before = std::exchange(entry->curves, HostCurves::of(to, entry->host, entry->summary));
    const QModelIndex parent = indexOf(entry->group);
    const auto announce = [&](Column column, const TraceCurve &was, const TraceCurve &is) {
        const QModelIndex cell = q->index(entry->row, column, parent);
        if (!(was == is))
            Q_EMIT q->dataChanged(cell, cell, {TraceRole});
    };
    announce(Load, before.load, entry->curves.load);
    announce(Cpu, before.cpu, entry->curves.cpu);
    announce(Memory, before.memory, entry->curves.memory);
}

void HostModel::Private::announceGroups(const QSet<QString> &names) const
{
    if (isFlat())
        return;
    for (const QString &name : names) {
        if (const HostGroup *group = groupNamed(name)) {
            const QModelIndex first = indexOf(group);
            Q_EMIT q->dataChanged(first, first.siblingAtColumn(columnTotal - 1));
        }
    }
}

HostModel::HostModel(const core::Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this, clock))
{ }

HostModel::~HostModel() = default;

// A host's index carries its group, a group's index nothing.
QModelIndex HostModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid())
        return createIndex(row, column, d->groups[static_cast<std::size_t>(parent.row())].get());
    return createIndex(row, column, d->isFlat() ? d->groups.front().get() : nullptr);
}

QModelIndex HostModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const HostGroup *>(child.internalPointer());
    if (!child.isValid() || !group || d->isFlat())
        return {};
    return createIndex(d->rowOf(group), 0);
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        if (d->isFlat())
            return d->groups.front()->size();
        return static_cast<int>(d->groups.size());
    }
    if (parent.column() != 0 || parent.internalPointer())
        return 0;
    return d->groups[static_cast<std::size_t>(parent.row())]->size();
}

int HostModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<const HostGroup *>(index.internalPointer());
    if (!group)
        return hostGroupData(*d->groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const HostEntry &entry = *group->entries[static_cast<std::size_t>(index.row())];
    if (role == ReportAgeRole)
        return entry.host.lastReport.secsTo(d->clock.now());
    return hostEntryData(entry, index.column(), role);
}

QVariant HostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Name:
        return tr("Host");
    case Problems:
        return tr("Problems");
    case WorstProblem:
        return tr("Worst problem");
    case LastReport:
        return tr("Last report");
    case Load:
        return tr("Load");
    case Cpu:
        return tr("CPU");
    case Memory:
        return tr("Memory");
    case Swap:
        return tr("Swap");
    case OperatingSystem:
        return tr("OS");
    case Cpus:
        return tr("CPUs");
    case MemorySize:
        return tr("RAM");
    case Poll:
        return tr("Poll");
    case MonitUptime:
        return tr("Monit uptime");
    case MonitVersion:
        return tr("Monit");
    }
    return {};
}

HostModel::Grouping HostModel::grouping() const
{
    return d->grouping;
}

void HostModel::setGrouping(Grouping grouping)
{
    if (grouping == d->grouping)
        return;
    beginResetModel();
    d->regroup(grouping);
    endResetModel();
}

void HostModel::apply(const core::RowDiff<Host> &diff)
{
    for (const QString &id : diff.removed)
        d->remove(id);
    std::vector<const Host *> added;
    QSet<QString> touchedGroups;
    for (const Host &host : diff.put) {
        HostEntry *entry = d->entryOf(host.id);
        if (host.admission != Admission::Accepted)
            d->remove(host.id);
        else if (entry)
            d->update(*entry, host);
        else
            added.push_back(&host);
        touchedGroups.insert(d->groupNameOf(host));
    }
    d->add(added);
    d->announceGroups(touchedGroups);
}

void HostModel::applyTraces(const core::RowDiff<HostTrace> &diff)
{
    for (const QString &id : diff.removed)
        d->trace(id, nullptr);
    for (const HostTrace &trace : diff.put)
        d->trace(trace.hostId, &trace);
}

const Host *HostModel::hostAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const HostGroup *>(index.internalPointer());
    if (!group || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    return &group->entries[static_cast<std::size_t>(index.row())]->host;
}

QModelIndex HostModel::indexOf(const QString &hostId) const
{
    const HostEntry *entry = d->entryOf(hostId);
    return entry ? index(entry->row, 0, d->indexOf(entry->group)) : QModelIndex();
}

int HostModel::hostCount() const
{
    return static_cast<int>(d->entries.size());
}

} // namespace noc::monit
