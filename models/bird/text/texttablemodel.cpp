// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/texttablemodel.h"

#include "models/bird/query/namekind.h"
#include "models/core/text.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> amountFrom(const QString &text)
{
    static const QRegularExpression form(u"^(-?[0-9]+(?:\\.[0-9]+)?)\\s*(B|kB|MB|GB|s|ms|%)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    double factor = 1;
    if (unit == "kB"_L1)
        factor = 1024;
    else if (unit == "MB"_L1)
        factor = 1024.0 * 1024;
    else if (unit == "GB"_L1)
        factor = 1024.0 * 1024 * 1024;
    return match.captured(1).toDouble() * factor;
}

bool isNothing(const QString &text)
{
    return text.isEmpty() || text == "---"_L1 || text == "-"_L1;
}

/// Compares as text in the order of the numbers.
QString addressKey(const QHostAddress &address)
{
    QString key = address.protocol() == QAbstractSocket::IPv6Protocol ? u"6"_s : u"4"_s;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (const quint8 byte : bytes.c)
        key += u"%1"_s.arg(byte, 2, 16, '0'_L1);
    return key;
}

} // namespace

QVariant textSortValue(const QString &text)
{
    if (const auto amount = amountFrom(text))
        return *amount;
    if (const QHostAddress address(text.section(u'/', 0, 0)); !address.isNull() && text.contains(u'.'))
        return QString(addressKey(address) + text.section(u'/', 1).rightJustified(3, u'0'));
    return text;
}

void TextTableModel::setTable(const QString &router, const TextTable &table)
{
    removeRouter(router);
    addColumns(table.columns);
    m_interfaceColumns += table.interfaceColumns;
    m_interfaceColumns.removeDuplicates();
    if (table.rows.empty())
        return;
    QList<qsizetype> places;
    for (const QString &column : table.columns)
        places += m_columns.indexOf(column);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(table.rows.size()) - 1);
    for (const TextTable::Row &from : table.rows) {
        Row row{router, from.group, QStringList(m_columns.size(), QString())};
        for (qsizetype i = 0; i < std::min(places.size(), from.cells.size()); ++i)
            row.cells[places.at(i)] = from.cells.at(i);
        m_rows.push_back(std::move(row));
    }
    updateNumbers();
    endInsertRows();
}

void TextTableModel::addColumns(const QStringList &columns)
{
    QStringList added;
    for (const QString &column : columns) {
        if (!m_columns.contains(column) && !added.contains(column))
            added += column;
    }
    if (added.isEmpty())
        return;
    const int first = columnCount();
    beginInsertColumns({}, first, first + static_cast<int>(added.size()) - 1);
    m_columns += added;
    m_isNumber.resize(static_cast<std::size_t>(m_columns.size()));
    endInsertColumns();
}

void TextTableModel::removeRouter(const QString &router)
{
    const auto begin = std::ranges::find(m_rows, router, &Row::router);
    const auto end = std::find_if(begin, m_rows.end(), [&](const Row &row) { return row.router != router; });
    if (begin == end)
        return;
    beginRemoveRows({}, static_cast<int>(begin - m_rows.begin()), static_cast<int>(end - m_rows.begin()) - 1);
    m_rows.erase(begin, end);
    updateNumbers();
    endRemoveRows();
}

void TextTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_interfaceColumns.clear();
    m_isNumber.clear();
    endResetModel();
}

bool TextTableModel::hasGroups() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.group.isEmpty(); });
}

void TextTableModel::updateNumbers()
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int numbers = 0;
        const bool isOnlyNumbers = std::ranges::all_of(m_rows, [&](const Row &row) {
            const QString cell = row.cells.value(column);
            const bool isAmount = amountFrom(cell).has_value();
            numbers += isAmount ? 1 : 0;
            return isAmount || isNothing(cell);
        });
        m_isNumber[static_cast<std::size_t>(column)] = isOnlyNumbers && numbers > 0;
    }
}

bool TextTableModel::isNumber(int column) const
{
    return column >= FirstCell && m_isNumber[static_cast<std::size_t>(column - FirstCell)];
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_columns.size());
}

QString TextTableModel::text(const Row &row, int column)
{
    if (column == Router)
        return row.router;
    return column == Group ? row.group : row.cells.value(column - FirstCell);
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return core::displayable(text(row, index.column()));
    case SortRole:
        if (isNumber(index.column()))
            return amountFrom(text(row, index.column())).value_or(-1);
        return textSortValue(text(row, index.column())).toString();
    case RouterRole:
        return row.router;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

NameKind TextTableModel::nameKindOf(int column) const
{
    if (column == Router)
        return NameKind::None;
    if (column == Group)
        return NameKind::Protocol;
    return m_interfaceColumns.contains(m_columns.at(column - FirstCell)) ? NameKind::Interface
                                                                         : NameKind::Text;
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == nameKindRole)
        return static_cast<int>(nameKindOf(section));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Router)
        return tr("Router");
    return section == Group ? tr("Protocol") : core::displayable(m_columns.at(section - FirstCell));
}

} // namespace noc::bird
