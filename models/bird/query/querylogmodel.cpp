// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/querylogmodel.h"

#include "models/bird/query/namekind.h"
#include "models/core/text.h"

#include <QLocale>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Severity;

namespace {

QString outcomeText(const std::optional<core::Error> &error)
{
    if (!error)
        return QueryLogModel::tr("Answered");
    switch (error->code) {
    case ErrorCode::NotFound:
        return QueryLogModel::tr("Not known there");
    case ErrorCode::InvalidInput:
        return QueryLogModel::tr("Not understood");
    case ErrorCode::TooLarge:
        return QueryLogModel::tr("Too large");
    case ErrorCode::Refused:
    case ErrorCode::Unauthorized:
        return QueryLogModel::tr("Refused");
    case ErrorCode::Busy:
        return QueryLogModel::tr("Busy");
    case ErrorCode::Unreachable:
        return QueryLogModel::tr("Not reached");
    case ErrorCode::TimedOut:
        return QueryLogModel::tr("No answer in time");
    case ErrorCode::Unsupported:
        return QueryLogModel::tr("Not possible this way");
    case ErrorCode::Io:
        return QueryLogModel::tr("Failed");
    }
    return {};
}

QString durationText(core::Milliseconds duration)
{
    constexpr double msInOne = 1000.0;
    if (duration < core::Seconds(1))
        return QueryLogModel::tr("%1 ms").arg(duration.count());
    return QueryLogModel::tr("%1 s").arg(
        QLocale().toString(static_cast<double>(duration.count()) / msInOne, 'f', 1));
}

QString textOf(const QueryRecord &record, QueryLogModel::Column column)
{
    switch (column) {
    case QueryLogModel::When:
        return QLocale().toString(record.when.toLocalTime(), QLocale::ShortFormat);
    case QueryLogModel::Who:
        return core::displayable(record.who);
    case QueryLogModel::Router:
        return core::displayable(record.router);
    case QueryLogModel::Query:
        return core::displayable(record.query);
    case QueryLogModel::Command:
        return core::displayable(record.command);
    case QueryLogModel::Duration:
        return durationText(record.duration);
    case QueryLogModel::Rows:
        return QLocale().toString(record.rows);
    case QueryLogModel::Bytes:
        return QLocale().formattedDataSize(static_cast<qint64>(record.bytes), 1);
    case QueryLogModel::Outcome:
        return outcomeText(record.error);
    }
    return {};
}

QVariant sortValue(const QueryRecord &record, QueryLogModel::Column column)
{
    switch (column) {
    case QueryLogModel::When:
        return record.when;
    case QueryLogModel::Duration:
        return static_cast<qint64>(record.duration.count());
    case QueryLogModel::Rows:
        return record.rows;
    case QueryLogModel::Bytes:
        return record.bytes;
    case QueryLogModel::Who:
    case QueryLogModel::Router:
    case QueryLogModel::Query:
    case QueryLogModel::Command:
    case QueryLogModel::Outcome:
        break;
    }
    return textOf(record, column);
}

bool isNumber(int column)
{
    return column == QueryLogModel::Duration || column == QueryLogModel::Rows
        || column == QueryLogModel::Bytes;
}

QString toolTipOf(const QueryRecord &record, QueryLogModel::Column column)
{
    const QString text = textOf(record, column);
    if (column != QueryLogModel::Outcome || !record.error || record.error->detail.isEmpty())
        return text;
    return text + u'\n' + core::displayable(record.error->detail);
}

} // namespace

int QueryLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int QueryLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant QueryLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueryRecord &record = recordAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, column);
    case Qt::ToolTipRole:
        return toolTipOf(record, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                : QVariant();
    case SortRole:
        return sortValue(record, column);
    case SeverityRole:
        return QVariant::fromValue(record.error ? Severity::Warning : Severity::Good);
    default:
        return {};
    }
}

QVariant QueryLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole)
        return static_cast<int>(section == Query || section == Command ? NameKind::Text : NameKind::None);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Router:
        return tr("Router");
    case Query:
        return tr("Query");
    case Command:
        return tr("Command");
    case Duration:
        return tr("Took");
    case Rows:
        return tr("Rows");
    case Bytes:
        return tr("Size");
    case Outcome:
        return tr("Outcome");
    }
    return {};
}

void QueryLogModel::removeFrom(int row)
{
    if (row >= rowCount())
        return;
    beginRemoveRows({}, row, rowCount() - 1);
    m_records.erase(m_records.begin() + row, m_records.end());
    endRemoveRows();
}

void QueryLogModel::add(const QueryRecord &record)
{
    removeFrom(maxQueryLogRows - 1);
    beginInsertRows({}, 0, 0);
    m_records.push_front(record);
    endInsertRows();
}

void QueryLogModel::setRecords(const std::vector<QueryRecord> &records)
{
    removeFrom(0);
    const auto count = std::min<std::ptrdiff_t>(std::ssize(records), maxQueryLogRows);
    if (count == 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_records.assign(records.begin(), records.begin() + count);
    endInsertRows();
}

} // namespace noc::bird
