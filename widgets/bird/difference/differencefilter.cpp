// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differencefilter.h"

#include "widgets/bird/difference/differencetext.h"

#include <algorithm>

namespace noc::bird {

DifferenceFilter::DifferenceFilter(RouteDiffModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(false); // differences come all at once
}

DifferenceFilter::~DifferenceFilter() = default;

void DifferenceFilter::setTables(std::shared_ptr<const RouteTable> left,
                                 std::shared_ptr<const RouteTable> right)
{
    m_left = std::move(left);
    m_right = std::move(right);
}

void DifferenceFilter::setShown(Kind kind, bool isShown)
{
    m_isShown[static_cast<std::size_t>(kind)] = isShown;
    invalidateFilter();
}

void DifferenceFilter::setWords(const QStringList &words)
{
    if (m_words == words)
        return;
    m_words = words;
    invalidateFilter();
}

std::array<int, 3> DifferenceFilter::counts() const
{
    std::array<int, 3> counts{};
    for (const RouteDifference &difference : m_model.differences())
        ++counts[static_cast<std::size_t>(difference.kind)];
    return counts;
}

int DifferenceFilter::hiddenCount() const
{
    return m_model.rowCount() - rowCount();
}

std::pair<std::optional<Route>, std::optional<Route>>
DifferenceFilter::routesAt(const QModelIndex &index) const
{
    const qlonglong left = QSortFilterProxyModel::data(index, RouteDiffModel::LeftRowRole).toLongLong();
    const qlonglong right = QSortFilterProxyModel::data(index, RouteDiffModel::RightRowRole).toLongLong();
    std::pair<std::optional<Route>, std::optional<Route>> routes;
    if (m_left && left >= 0 && left < m_left->size())
        routes.first = m_left->route(left);
    if (m_right && right >= 0 && right < m_right->size())
        routes.second = m_right->route(right);
    return routes;
}

QVariant DifferenceFilter::data(const QModelIndex &index, int role) const
{
    if (index.column() == RouteDiffModel::Changes && role == Qt::DisplayRole) {
        const auto [left, right] = routesAt(index);
        const auto changes = RouteChanges::fromInt(
            QSortFilterProxyModel::data(index, RouteDiffModel::ChangesRole).value<RouteChanges::Int>());
        return left && right ? changesText(*left, *right, changes) : QString();
    }
    return QSortFilterProxyModel::data(index, role);
}

bool DifferenceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model.index(row, 0, parent);
    const int kind = index.data(RouteDiffModel::KindRole).toInt();
    if (!m_isShown[static_cast<std::size_t>(kind)])
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (const int column : {RouteDiffModel::Prefix, RouteDiffModel::Changes, RouteDiffModel::Protocol,
                             RouteDiffModel::LeftPath, RouteDiffModel::RightPath})
        text += m_model.index(row, column, parent).data().toString() + u' ';
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace noc::bird
