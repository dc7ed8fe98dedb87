// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostmodel.h"

#include "models/monit/hostcell.h"
#include "models/monit/hostsummary.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

struct Group;

struct Entry
{
    Host host;
    HostSummary summary;
    Group *group = nullptr;
    int row = 0;
};

struct Group
{
    QString name;
    std::vector<Entry *> entries;

    [[nodiscard]] int size() const { return static_cast<int>(entries.size()); }
    [[nodiscard]] Severity worst() const
    {
        Severity worst = Severity::Good;
        for (const Entry *entry : entries)
            worst = std::max(worst, entry->summary.severity);
        return worst;
    }
};

/// The last two labels of "www1.eu.example.org"; nothing for an address or a name of one label.
QString domainOf(const QString &hostName)
{
    const QStringList labels = hostName.split(u'.', Qt::SkipEmptyParts);
    const bool isAddress = hostName.contains(u':')
        || std::ranges::all_of(hostName, [](QChar c) { return c.isDigit() || c == u'.'; });
    return isAddress || labels.size() < 2 ? QString()
                                          : labels.mid(std::max<qsizetype>(1, labels.size() - 2)).join(u'.');
}

} // namespace

class HostModel::Private
{
public:
    Private(HostModel *model, const core::Clock &c)
        : q(model)
        , clock(c)
    {
        groups.push_back(std::make_unique<Group>());
    }

    [[nodiscard]] bool isFlat() const { return grouping == Grouping::None; }
    [[nodiscard]] QString groupNameOf(const Host &host) const;
    [[nodiscard]] Group *groupNamed(const QString &name) const { return groupsByName.value(name); }
    [[nodiscard]] Entry *entryOf(const QString &id) const
    {
        const auto it = entries.find(id);
        return it == entries.end() ? nullptr : it->second.get();
    }
    [[nodiscard]] int rowOf(const Group *group) const
    {
        const auto it = std::ranges::find(groups, group, &std::unique_ptr<Group>::get);
        return static_cast<int>(it - groups.begin());
    }
    [[nodiscard]] QModelIndex indexOf(const Group *group) const
    {
        return isFlat() ? QModelIndex() : q->createIndex(rowOf(group), 0);
    }

    void regroup(Grouping to);
    void add(const std::vector<const Host *> &added);
    void update(Entry &entry, const Host &host);
    void remove(const QString &id);
    void announceGroups(const QSet<QString> &names);

    HostModel *q;
    const core::Clock &clock;
    Grouping grouping = Grouping::None;
    std::vector<std::unique_ptr<Group>> groups; ///< exactly one, nameless and not shown, when flat
    QHash<QString, Group *> groupsByName; ///< empty when flat
    std::unordered_map<QString, std::unique_ptr<Entry>> entries;

private:
    [[nodiscard]] Group *ensureGroup(const QString &name);
    void removeIfEmpty(Group *group);
    void move(Entry &entry, Group *to);

    static void link(Entry &entry, Group *group)
    {
        entry.group = group;
        entry.row = group->size();
        group->entries.push_back(&entry);
    }
    static void unlink(const Entry &entry)
    {
        std::vector<Entry *> &siblings = entry.group->entries;
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
        groups.push_back(std::make_unique<Group>());
    for (const auto &[id, entry] : entries) {
        const QString name = groupNameOf(entry->host);
        if (!isFlat() && !groupNamed(name)) {
            groups.push_back(std::make_unique<Group>(Group{name, {}}));
            groupsByName.insert(name, groups.back().get());
        }
        link(*entry, isFlat() ? groups.front().get() : groupNamed(name));
    }
}

Group *HostModel::Private::ensureGroup(const QString &name)
{
    if (isFlat())
        return groups.front().get();
    if (Group *group = groupNamed(name))
        return group;
    const int row = static_cast<int>(groups.size());
    q->beginInsertRows({}, row, row);
    groups.push_back(std::make_unique<Group>(Group{name, {}}));
    groupsByName.insert(name, groups.back().get());
    q->endInsertRows();
    return groups.back().get();
}

void HostModel::Private::removeIfEmpty(Group *group)
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
    QHash<QString, std::vector<Entry *>> byGroup;
    for (const Host *host : added) {
        auto entry = std::make_unique<Entry>(Entry{*host, HostSummary::of(*host)});
        byGroup[groupNameOf(*host)].push_back(entry.get());
        entries.emplace(host->id, std::move(entry));
    }
    for (auto it = byGroup.cbegin(); it != byGroup.cend(); ++it) {
        Group *group = ensureGroup(it.key());
        const int first = group->size();
        q->beginInsertRows(indexOf(group), first, first + static_cast<int>(it->size()) - 1);
        for (Entry *entry : *it)
            link(*entry, group);
        q->endInsertRows();
    }
}

void HostModel::Private::update(Entry &entry, const Host &host)
{
    entry.host = host;
    entry.summary = HostSummary::of(host);
    if (const QString name = groupNameOf(host); !isFlat() && name != entry.group->name)
        move(entry, ensureGroup(name));
    const QModelIndex parent = indexOf(entry.group);
    Q_EMIT
    q->dataChanged(q->index(entry.row, 0, parent), q->index(entry.row, columnTotal - 1, parent));
}

void HostModel::Private::move(Entry &entry, Group *to)
{
    Group *from = entry.group;
    q->beginMoveRows(indexOf(from), entry.row, entry.row, indexOf(to), to->size());
    unlink(entry);
    link(entry, to);
    q->endMoveRows();
    removeIfEmpty(from);
}

void HostModel::Private::remove(const QString &id)
{
    const Entry *entry = entryOf(id);
    if (!entry)
        return;
    Group *group = entry->group;
    q->beginRemoveRows(indexOf(group), entry->row, entry->row);
    unlink(*entry);
    entries.erase(id);
    q->endRemoveRows();
    removeIfEmpty(group);
}

void HostModel::Private::announceGroups(const QSet<QString> &names)
{
    if (isFlat())
        return;
    for (const QString &name : names) {
        if (const Group *group = groupNamed(name)) {
            const QModelIndex first = indexOf(group);
            Q_EMIT
            q->dataChanged(first, first.siblingAtColumn(columnTotal - 1));
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
    const auto *group = static_cast<const Group *>(child.internalPointer());
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

namespace {

QVariant groupCounts(const Group &group)
{
    QVariantList counts;
    for (const Severity severity : core::allSeverities)
        counts += static_cast<int>(
            std::ranges::count(group.entries, severity, [](const Entry *e) { return e->summary.severity; }));
    return counts;
}

QVariant groupData(const Group &group, int column, int role)
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
            group.entries, [](const Entry *e) { return e->summary.severity >= Severity::Warning; }));
    default:
        return {};
    }
}

QVariant percentOf(const std::optional<double> &percent)
{
    return percent ? QVariant(*percent) : QVariant();
}

QVariant entryData(const Entry &entry, int column, int role)
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
    default:
        return {};
    }
}

} // namespace

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<const Group *>(index.internalPointer());
    if (!group)
        return groupData(*d->groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const Entry &entry = *group->entries[static_cast<std::size_t>(index.row())];
    if (role == ReportAgeRole)
        return entry.host.lastReport.secsTo(d->clock.now());
    return entryData(entry, index.column(), role);
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
        Entry *entry = d->entryOf(host.id);
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

const Host *HostModel::hostAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    if (!group || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    return &group->entries[static_cast<std::size_t>(index.row())]->host;
}

QModelIndex HostModel::indexOf(const QString &hostId) const
{
    const Entry *entry = d->entryOf(hostId);
    return entry ? index(entry->row, 0, d->indexOf(entry->group)) : QModelIndex();
}

int HostModel::hostCount() const
{
    return static_cast<int>(d->entries.size());
}

} // namespace noc::monit
