// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/protocolmodel.h"

#include "models/bird/client/protocolcells.h"
#include "models/bird/client/severities.h"
#include "models/bird/query/namekind.h"
#include "models/core/text.h"

#include <algorithm>

namespace noc::bird {

using core::RowDiff;

namespace {

bool hasSameChannels(const Protocol &a, const Protocol &b)
{
    return std::ranges::equal(a.channels, b.channels, {}, &Channel::name, &Channel::name);
}

template<typename Row>
QVariant cellData(const Row &row, ProtocolModel::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case ProtocolModel::SortRole:
        return sortValue(row, column);
    case ProtocolModel::SeverityRole:
        return static_cast<int>(severityOf(row));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (ProtocolModel::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

NameKind nameKindOf(int column)
{
    switch (column) {
    case ProtocolModel::Name:
        return NameKind::Protocol;
    case ProtocolModel::Info:
    case ProtocolModel::NextHop:
    case ProtocolModel::LastError:
    case ProtocolModel::NeighborAddress: // fe80::1%eth0
    case ProtocolModel::Description:
        return NameKind::Text;
    default:
        return NameKind::None;
    }
}

} // namespace

ProtocolModel::ProtocolModel(LookingGlass &glass, QObject *parent)
    : QAbstractItemModel(parent)
    , m_glass(glass)
{
    connect(&glass, &LookingGlass::protocolsChanged, this, &ProtocolModel::apply);
    connect(&glass, &LookingGlass::routersChanged, this, [this](const RowDiff<RouterRow> &diff) {
        for (const QString &router : diff.removed)
            removeRouter(router);
    });
}

ProtocolModel::~ProtocolModel() = default;

void ProtocolModel::setRouters(const QStringList &routers)
{
    const QStringList before = std::exchange(m_routers, routers);
    for (const QString &router : before) {
        if (!routers.contains(router))
            removeRouter(router);
    }
    for (const QString &router : routers) {
        const auto *protocols = m_glass.state().protocols(router);
        if (protocols && !before.contains(router))
            apply(router, protocols->snapshot());
    }
}

void ProtocolModel::apply(const QString &router, const RowDiff<Protocol> &diff)
{
    if (!m_routers.contains(router))
        return;
    for (const QString &name : diff.removed) {
        if (const Node *node = nodeOf(router, name))
            removeRow(node->row);
    }
    std::vector<const Protocol *> added;
    for (const Protocol &protocol : diff.put) {
        if (Node *node = nodeOf(router, protocol.name))
            replace(*node, protocol);
        else
            added.push_back(&protocol);
    }
    append(router, added);
}

void ProtocolModel::append(const QString &router, const std::vector<const Protocol *> &protocols)
{
    if (protocols.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(protocols.size()) - 1);
    for (const Protocol *protocol : protocols) {
        const auto row = static_cast<int>(m_nodes.size());
        m_nodes.push_back(std::make_unique<Node>(Node{router, *protocol, row}));
        m_byName.insert({router, protocol->name}, m_nodes.back().get());
    }
    endInsertRows();
}

void ProtocolModel::replace(Node &node, const Protocol &protocol)
{
    if (node.protocol == protocol)
        return;
    const bool isSameShape = hasSameChannels(node.protocol, protocol);
    if (!isSameShape)
        replaceChannels(node, protocol);
    node.protocol = protocol;
    const QModelIndex first = createIndex(node.row, 0);
    Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    if (isSameShape && !protocol.channels.empty())
        Q_EMIT dataChanged(index(0, 0, first), index(rowCount(first) - 1, ColumnCount - 1, first));
}

void ProtocolModel::replaceChannels(Node &node, const Protocol &protocol)
{
    const QModelIndex parent = createIndex(node.row, 0);
    if (!node.protocol.channels.empty()) {
        beginRemoveRows(parent, 0, rowCount(parent) - 1);
        node.protocol.channels.clear();
        endRemoveRows();
    }
    if (!protocol.channels.empty()) {
        beginInsertRows(parent, 0, static_cast<int>(protocol.channels.size()) - 1);
        node.protocol.channels = protocol.channels;
        endInsertRows();
    }
}

void ProtocolModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    const auto it = m_nodes.begin() + row;
    m_byName.remove({(*it)->router, (*it)->protocol.name});
    m_nodes.erase(it);
    renumber(static_cast<std::size_t>(row));
    endRemoveRows();
}

void ProtocolModel::removeRouter(const QString &router)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_nodes[static_cast<std::size_t>(row)]->router == router)
            removeRow(row);
    }
}

void ProtocolModel::renumber(std::size_t first)
{
    for (std::size_t row = first; row < m_nodes.size(); ++row)
        m_nodes[row]->row = static_cast<int>(row);
}

ProtocolModel::Node *ProtocolModel::nodeOf(const QString &router, const QString &protocol) const
{
    return m_byName.value({router, protocol});
}

const ProtocolModel::Node *ProtocolModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalPointer())
        return static_cast<const Node *>(index.internalPointer());
    return m_nodes[static_cast<std::size_t>(index.row())].get();
}

const Protocol *ProtocolModel::protocolAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? &node->protocol : nullptr;
}

const Channel *ProtocolModel::channelAt(const QModelIndex &index) const
{
    if (!index.internalPointer())
        return nullptr;
    return &nodeAt(index)->protocol.channels[static_cast<std::size_t>(index.row())];
}

QModelIndex ProtocolModel::indexOf(const QString &router, const QString &protocol) const
{
    const Node *node = nodeOf(router, protocol);
    return node ? createIndex(node->row, 0) : QModelIndex();
}

QModelIndex ProtocolModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A protocol has no pointer, a channel its protocol's.
    return parent.isValid() ? createIndex(row, column, nodeAt(parent)) : createIndex(row, column);
}

QModelIndex ProtocolModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.internalPointer());
    return node ? createIndex(node->row, 0) : QModelIndex();
}

int ProtocolModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return static_cast<int>(nodeAt(parent)->protocol.channels.size());
}

int ProtocolModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant ProtocolModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    const Channel *channel = channelAt(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case RouterRole:
        return node.router;
    case ProtocolRole:
        return node.protocol.name;
    case ChannelRole:
        return channel ? channel->name : QString();
    case SinceRole:
        return !channel && node.protocol.since.precision >= Time::Precision::Second
            ? node.protocol.since.instant
            : QDateTime();
    default:
        break;
    }
    if (column == Router && (role == Qt::DisplayRole || role == SortRole))
        return channel ? QString() : core::displayable(node.router);
    return channel ? cellData(*channel, column, role) : cellData(node.protocol, column, role);
}

bool ProtocolModel::isNumber(int column)
{
    return (column >= Imported && column <= Preferred) || column == NeighborAs;
}

QVariant ProtocolModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole)
        return static_cast<int>(nameKindOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array titles{tr("Name"),      tr("Router"), tr("Type"),       tr("State"),    tr("Since"),
                            tr("Info"),      tr("Table"),  tr("Imported"),   tr("Filtered"), tr("Exported"),
                            tr("Preferred"), tr("Limits"), tr("Next hop"),   tr("Timers"),   tr("Last error"),
                            tr("Neighbour"), tr("AS"),     tr("Description")};
    static_assert(titles.size() == ColumnCount);
    return titles[static_cast<std::size_t>(section)];
}

} // namespace noc::bird
