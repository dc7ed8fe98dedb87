// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicemodel.h"

#include "models/monit/orderwords.h"
#include "models/monit/servicecells.h"
#include "models/monit/servicetree.h"

#include <QSet>

#include <optional>
#include <utility>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 finishedOrderSeconds = 60; ///< shown in the service's row

} // namespace

class ServiceModel::Private
{
public:
    Private(const core::Clock &clock, ServiceModel *model)
        : m_clock(clock)
        , q(model)
    { }

    [[nodiscard]] const ServiceNode *nodeOf(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<const ServiceNode *>(index.constInternalPointer()) : &root;
    }

    [[nodiscard]] QModelIndex indexOf(const ServiceNode &node, int column = 0) const
    {
        return &node == &root ? QModelIndex() : q->createIndex(node.row, column, &node);
    }

    void reset(const Host &host)
    {
        shown = host;
        root.children.clear();
        for (WantedNode &type : wantedTypes(*shown))
            root.children.push_back(makeNode(&root, static_cast<int>(root.children.size()), std::move(type)));
    }

    void update(const Host &host)
    {
        const std::optional<Host> before = std::exchange(shown, host); // rows point into it until the end
        const bool wasSilent = before->isSilent();
        std::vector<WantedNode> types = wantedTypes(*shown);
        sync(root, types);
        if (wasSilent != shown->isSilent())
            q->refreshAges();
    }

    [[nodiscard]] QVariant data(const ServiceNode &node, int column, int role) const
    {
        QVariant cell =
            ServiceCells(*shown, m_clock.now()).data(node, static_cast<ServiceModel::Column>(column), role);
        if (column != Value || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || node.level() != 1)
            return cell;
        const QString order = orderOf(node);
        return order.isEmpty() ? cell : QVariant(QString(order + u" · "_s + cell.toString()));
    }

    std::optional<Host> shown;
    ServiceNode root;
    QHash<QString, ServiceOrder> orders; ///< the newest of each service

private:
    /// "restart: sent"; empty when nothing was ordered lately.
    [[nodiscard]] QString orderOf(const ServiceNode &node) const
    {
        const auto it = orders.constFind(node.service->name);
        if (it == orders.cend())
            return {};
        const bool isNews = it->isOpen() || it->finished.secsTo(m_clock.now()) < finishedOrderSeconds;
        return isNews ? orderWords(*it) : QString();
    }

    void sync(ServiceNode &parent, std::vector<WantedNode> &wanted);
    void removeUnwanted(ServiceNode &parent, const std::vector<WantedNode> &wanted);
    std::size_t insertRun(ServiceNode &parent, std::vector<WantedNode> &wanted, std::size_t first);
    void moveUp(ServiceNode &parent, std::size_t from, std::size_t to);
    static std::optional<std::size_t> find(const ServiceNode &parent, const QString &key, std::size_t from);
    static void renumber(ServiceNode &parent, std::size_t first);

    const core::Clock &m_clock;
    ServiceModel *q;
};

void ServiceModel::Private::sync(ServiceNode &parent, std::vector<WantedNode> &wanted)
{
    removeUnwanted(parent, wanted);
    int firstChanged = -1;
    int lastChanged = -1;
    for (std::size_t i = 0; i < wanted.size();) {
        if (const auto at = find(parent, wanted[i].key, i)) {
            if (*at != i)
                moveUp(parent, *at, i);
            ServiceNode &node = *parent.children[i];
            std::vector<WantedNode> children = std::move(wanted[i].children);
            wanted[i].children.resize(children.size());
            if (updateNode(node, wanted[i])) {
                firstChanged = firstChanged < 0 ? node.row : firstChanged;
                lastChanged = node.row;
            }
            sync(node, children);
            ++i;
        } else {
            i = insertRun(parent, wanted, i);
        }
    }
    if (firstChanged < 0)
        return;
    const auto child = [&](int row, int column) {
        return indexOf(*parent.children[static_cast<std::size_t>(row)], column);
    };
    Q_EMIT q->dataChanged(child(firstChanged, 0), child(lastChanged, columnTotal - 1));
}

void ServiceModel::Private::removeUnwanted(ServiceNode &parent, const std::vector<WantedNode> &wanted)
{
    QSet<QString> keys;
    for (const WantedNode &node : wanted)
        keys.insert(node.key);
    for (std::size_t end = parent.children.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && !keys.contains(parent.children[begin - 1]->key))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        q->beginRemoveRows(indexOf(parent), static_cast<int>(begin), static_cast<int>(end) - 1);
        parent.children.erase(parent.children.begin() + static_cast<std::ptrdiff_t>(begin),
                              parent.children.begin() + static_cast<std::ptrdiff_t>(end));
        renumber(parent, begin);
        q->endRemoveRows();
        end = begin;
    }
}

/// Inserts the rows from `first` on that are new; returns where the next one is that is not.
std::size_t ServiceModel::Private::insertRun(ServiceNode &parent, std::vector<WantedNode> &wanted,
                                             std::size_t first)
{
    std::size_t end = first + 1;
    while (end < wanted.size() && !find(parent, wanted[end].key, first))
        ++end;
    q->beginInsertRows(indexOf(parent), static_cast<int>(first), static_cast<int>(end) - 1);
    for (std::size_t i = first; i < end; ++i)
        parent.children.insert(parent.children.begin() + static_cast<std::ptrdiff_t>(i),
                               makeNode(&parent, static_cast<int>(i), std::move(wanted[i])));
    renumber(parent, end);
    q->endInsertRows();
    return end;
}

void ServiceModel::Private::moveUp(ServiceNode &parent, std::size_t from, std::size_t to)
{
    const QModelIndex index = indexOf(parent);
    q->beginMoveRows(index, static_cast<int>(from), static_cast<int>(from), index, static_cast<int>(to));
    const auto begin = parent.children.begin();
    std::rotate(begin + static_cast<std::ptrdiff_t>(to), begin + static_cast<std::ptrdiff_t>(from),
                begin + static_cast<std::ptrdiff_t>(from) + 1);
    renumber(parent, to);
    q->endMoveRows();
}

std::optional<std::size_t> ServiceModel::Private::find(const ServiceNode &parent, const QString &key,
                                                       std::size_t from)
{
    for (std::size_t i = from; i < parent.children.size(); ++i) {
        if (parent.children[i]->key == key)
            return i;
    }
    return std::nullopt;
}

void ServiceModel::Private::renumber(ServiceNode &parent, std::size_t first)
{
    for (std::size_t i = first; i < parent.children.size(); ++i)
        parent.children[i]->row = static_cast<int>(i);
}

ServiceModel::ServiceModel(const core::Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(clock, this))
{ }

ServiceModel::~ServiceModel() = default;

QModelIndex ServiceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return d->indexOf(*d->nodeOf(parent)->children[static_cast<std::size_t>(row)], column);
}

QModelIndex ServiceModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? d->indexOf(*d->nodeOf(child)->parent) : QModelIndex();
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(d->nodeOf(parent)->children.size());
}

int ServiceModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return d->data(*d->nodeOf(index), index.column(), role);
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Age)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Service");
    case Value:
        return tr("State");
    case Monitoring:
        return tr("Monitoring");
    case Age:
        return tr("Checked");
    }
    Q_UNREACHABLE();
}

void ServiceModel::setHost(const Host &host)
{
    if (d->shown && d->shown->id == host.id)
        return d->update(host);
    beginResetModel();
    d->reset(host);
    endResetModel();
}

void ServiceModel::clear()
{
    if (!d->shown)
        return;
    beginResetModel();
    d->root.children.clear();
    d->shown.reset();
    d->orders.clear();
    endResetModel();
}

void ServiceModel::setOrders(const QHash<QString, ServiceOrder> &newest)
{
    const QHash<QString, ServiceOrder> before = std::exchange(d->orders, newest);
    for (const auto &type : d->root.children) {
        for (const auto &service : type->children) {
            const QString &name = service->service->name;
            const QModelIndex cell = d->indexOf(*service, Value);
            if (before.value(name) != newest.value(name))
                Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole, Qt::ToolTipRole});
        }
    }
}

void ServiceModel::refreshAges()
{
    for (const auto &type : d->root.children) {
        const QModelIndex first = d->indexOf(*type->children.front());
        const QModelIndex last = d->indexOf(*type->children.back(), columnTotal - 1);
        Q_EMIT dataChanged(first, last, {Qt::DisplayRole, SortRole, StaleRole});
    }
}

const Service *ServiceModel::serviceAt(const QModelIndex &index) const
{
    return index.isValid() ? d->nodeOf(index)->service : nullptr;
}

QModelIndex ServiceModel::indexOf(const QString &serviceName) const
{
    for (const auto &type : d->root.children) {
        for (const auto &service : type->children) {
            if (service->service->name == serviceName)
                return d->indexOf(*service);
        }
    }
    return {};
}

} // namespace noc::monit
