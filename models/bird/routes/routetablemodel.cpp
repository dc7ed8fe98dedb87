// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routetablemodel.h"

#include "models/bird/query/namekind.h"
#include "models/bird/routes/routecell.h"

#include <QThreadPool>

#include <algorithm>
#include <ranges>

namespace noc::bird {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 100ms;
constexpr quint32 nowhere = ~0U;

bool isIdentity(const RowQuery &query)
{
    return query.filter.isEmpty() && !query.sortedBy;
}

NameKind nameKindOf(RouteColumn column)
{
    if (column == RouteColumn::Protocol)
        return NameKind::Protocol;
    const bool isText = column == RouteColumn::NextHop || column == RouteColumn::From;
    return isText ? NameKind::Text : NameKind::None;
}

} // namespace

RouteTableModel::RouteTableModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(*m_table)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(refreshInterval);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale)
            refresh();
    });
}

RouteTableModel::~RouteTableModel() = default;

void RouteTableModel::setTable(std::shared_ptr<RouteTable> table)
{
    if (!table)
        table = std::make_shared<RouteTable>();
    showTable(table);
    m_ownTable = std::move(table);
}

void RouteTableModel::showTable(std::shared_ptr<const RouteTable> table)
{
    Q_ASSERT(table);
    beginResetModel();
    m_ownTable.reset();
    m_table = std::move(table);
    m_columns = RouteColumns(*m_table);
    m_rows.clear();
    m_positions.clear();
    m_cachedRow.reset();
    endResetModel();
    refresh();
}

void RouteTableModel::append(RouteBatch &&batch)
{
    Q_ASSERT(m_ownTable);
    m_ownTable->append(std::move(batch));
    tableGrew();
}

void RouteTableModel::tableGrew()
{
    m_isStale = true;
    if (!m_pause.isActive())
        refresh();
}

void RouteTableModel::setFilter(const RouteFilter &filter)
{
    if (m_query.filter == filter)
        return;
    m_query.filter = filter;
    refresh();
}

void RouteTableModel::sort(int column, Qt::SortOrder order)
{
    RowQuery wanted = m_query;
    wanted.sortedBy.reset();
    if (column >= 0 && column < routeColumnCount)
        wanted.sortedBy = static_cast<RouteColumn>(column);
    wanted.order = order;
    if (wanted == m_query)
        return;
    m_query = wanted;
    refresh();
}

void RouteTableModel::refresh()
{
    m_isStale = true;
    if (!m_isRunning)
        run();
}

/// What needs no work is shown at once; the rest on a worker, one job at a time.
void RouteTableModel::run()
{
    m_isStale = false;
    const RouteColumns columns(*m_table);
    m_pause.start();
    const bool isShownUnsorted = std::ranges::equal(m_rows, std::views::iota(0U, quint32(m_rows.size())));
    if (isIdentity(m_query) && isShownUnsorted && columns.size() >= m_rows.size()) {
        m_columns = columns;
        showAppended(columns.size());
        return;
    }
    m_isRunning = true;
    Q_EMIT workingChanged();
    auto promise = std::make_shared<QPromise<core::Result<std::shared_ptr<Rows>>>>();
    promise->start();
    core::onResult(
        promise->future(), this,
        [this, query = m_query, columns, table = m_table](const core::Result<std::shared_ptr<Rows>> &rows) {
            m_isRunning = false;
            if (table == m_table) {
                m_columns = columns;
                finished(query, *rows);
            } else {
                run();
            }
        });
    QThreadPool::globalInstance()->start([promise, columns, query = m_query, clock = m_table->clock()] {
        promise->addResult(std::make_shared<Rows>(rowsOf(query, columns, clock)));
        promise->finish();
    });
}

void RouteTableModel::finished(const RowQuery &query, const std::shared_ptr<Rows> &rows)
{
    // What was asked for meanwhile is nearer to what is wanted than this.
    if (query == m_query)
        show(*rows);
    if (query != m_query || (m_isStale && !m_pause.isActive()))
        run();
    Q_EMIT workingChanged();
}

/// Rows that go leave from the end and those that come arrive there, since moving is cheap and a million of single
/// removals is not.
void RouteTableModel::show(const Rows &rows)
{
    std::vector<bool> isWanted(m_columns.size(), false);
    std::vector<bool> isShown(m_columns.size(), false);
    for (const quint32 row : rows)
        isWanted[row] = true;
    Rows kept;
    Rows added;
    Rows gone;
    for (const quint32 row : m_rows) {
        isShown[row] = true;
        if (!isWanted[row])
            gone.push_back(row);
    }
    for (const quint32 row : rows)
        (isShown[row] ? kept : added).push_back(row);
    Rows arranged = kept;
    arranged.insert(arranged.end(), gone.cbegin(), gone.cend());
    rearrange(std::move(arranged));
    if (!gone.empty()) {
        beginRemoveRows({}, static_cast<int>(kept.size()), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(kept.size());
        m_positions.clear();
        endRemoveRows();
    }
    if (added.empty())
        return;
    beginInsertRows({}, static_cast<int>(kept.size()), static_cast<int>(kept.size() + added.size()) - 1);
    m_rows.insert(m_rows.end(), added.cbegin(), added.cend());
    m_positions.clear();
    endInsertRows();
    rearrange(rows);
}

void RouteTableModel::showAppended(std::size_t count)
{
    if (count == m_rows.size())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(count) - 1);
    for (std::size_t row = m_rows.size(); row < count; ++row)
        m_rows.push_back(static_cast<quint32>(row));
    m_positions.clear();
    endInsertRows();
}

void RouteTableModel::rearrange(Rows rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::swap(rows, m_rows);
    m_positions.clear();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(moved(index, rows));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

QModelIndex RouteTableModel::moved(const QModelIndex &before, const Rows &rowsBefore) const
{
    if (before.internalId() != 0)
        return before;
    const int position = positionOf(rowsBefore[static_cast<std::size_t>(before.row())]);
    return position < 0 ? QModelIndex() : createIndex(position, before.column(), quintptr(0));
}

int RouteTableModel::positionOf(quint32 tableRow) const
{
    if (m_positions.empty()) {
        m_positions.assign(m_columns.size(), nowhere);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_positions[m_rows[i]] = static_cast<quint32>(i);
    }
    const quint32 position = m_positions[tableRow];
    return position == nowhere ? -1 : static_cast<int>(position);
}

qsizetype RouteTableModel::tableRow(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != 0)
        return -1;
    return m_rows[static_cast<std::size_t>(index.row())];
}

Route RouteTableModel::routeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return cached(static_cast<quint32>(
        index.internalId() != 0 ? static_cast<qsizetype>(index.internalId()) - 1 : tableRow(index)));
}

const Route &RouteTableModel::cached(quint32 tableRow) const
{
    if (m_cachedRow != tableRow) {
        m_cached = m_columns.route(tableRow, m_table->clock());
        m_cachedRow = tableRow;
    }
    return m_cached;
}

quint32 RouteTableModel::hopsOf(quint32 tableRow) const
{
    const quint32 hops = m_columns.store().hop[tableRow];
    return hops == 0 ? 0 : 1 + static_cast<quint32>(std::ranges::count(m_columns.store().hops[hops], '\n'));
}

QModelIndex RouteTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A child carries its parent's row of the table, which no sorting changes.
    const quintptr id = parent.isValid() ? static_cast<quintptr>(tableRow(parent)) + 1 : 0;
    return createIndex(row, column, id);
}

QModelIndex RouteTableModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int position = positionOf(static_cast<quint32>(child.internalId() - 1));
    return position < 0 ? QModelIndex() : createIndex(position, 0, quintptr(0));
}

int RouteTableModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const quint32 hops = hopsOf(static_cast<quint32>(tableRow(parent)));
    return hops > 1 ? static_cast<int>(hops) : 0;
}

int RouteTableModel::columnCount(const QModelIndex &) const
{
    return routeColumnCount;
}

QVariant RouteTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<RouteColumn>(index.column());
    if (index.internalId() != 0) {
        const Route &route = cached(static_cast<quint32>(index.internalId() - 1));
        const auto hop = static_cast<std::size_t>(index.row());
        if (role == interfacesRole)
            return QStringList{route.nextHops.at(hop).interface};
        return column == RouteColumn::NextHop && role == Qt::DisplayRole ? hopText(route.nextHops.at(hop))
                                                                         : QVariant();
    }
    const qsizetype row = tableRow(index);
    if (role == TableRowRole)
        return row;
    if (role == BestRole)
        return static_cast<int>(m_columns.head(static_cast<quint32>(row)).best);
    if (role == Qt::DisplayRole)
        return routeCellText(cached(static_cast<quint32>(row)), column);
    if (role == interfacesRole)
        return interfacesOf(cached(static_cast<quint32>(row)));
    return role == ValueRole ? routeCellValue(cached(static_cast<quint32>(row)), column) : QVariant();
}

QVariant RouteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole)
        return static_cast<int>(nameKindOf(static_cast<RouteColumn>(section)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= routeColumnCount)
        return {};
    return routeColumnTitle(static_cast<RouteColumn>(section));
}

} // namespace noc::bird
