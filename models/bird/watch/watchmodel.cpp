// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watchmodel.h"

#include "models/bird/query/namekind.h"
#include "models/core/text.h"

#include <QLocale>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString textOf(const WatchRow &row, WatchModel::Column column)
{
    switch (column) {
    case WatchModel::State:
        return WatchModel::stateText(row);
    case WatchModel::Name:
        return core::displayable(row.watch);
    case WatchModel::Router:
        return core::displayable(row.router);
    case WatchModel::Query:
        return core::displayable(row.query);
    case WatchModel::Prefixes:
        return QLocale().toString(row.prefixes);
    case WatchModel::Best:
        return core::displayable(row.best);
    case WatchModel::Change:
        return WatchModel::changeText(row);
    case WatchModel::Since:
        return timeText(row.since);
    case WatchModel::LastAsked:
        return timeText(row.lastAsked);
    }
    return {};
}

QVariant sortValue(const WatchRow &row, WatchModel::Column column)
{
    switch (column) {
    case WatchModel::State:
        return static_cast<int>(severityOf(row));
    case WatchModel::Prefixes:
        return row.prefixes;
    case WatchModel::Change:
        return row.changeTotal;
    case WatchModel::Since:
        return row.since;
    case WatchModel::LastAsked:
        return row.lastAsked;
    case WatchModel::Name:
    case WatchModel::Router:
    case WatchModel::Query:
    case WatchModel::Best:
        break;
    }
    return textOf(row, column);
}

} // namespace

Severity severityOf(const WatchRow &row)
{
    const bool isPathOnly =
        !row.changes.empty() && row.changes.front().kind == WatchChange::Kind::PathChanged;
    if (!row.changes.empty() && !isPathOnly)
        return Severity::Critical;
    switch (row.state) {
    case WatchRow::State::Waiting:
        return Severity::Unknown;
    case WatchRow::State::Ok:
        return Severity::Good;
    case WatchRow::State::Absent:
    case WatchRow::State::Changed:
    case WatchRow::State::Error:
        break;
    }
    return Severity::Warning;
}

QString WatchModel::stateText(const WatchRow &row)
{
    switch (row.state) {
    case WatchRow::State::Waiting:
        return tr("Waiting");
    case WatchRow::State::Ok:
        return tr("As expected");
    case WatchRow::State::Absent:
        return tr("No such route");
    case WatchRow::State::Changed:
        return tr("Changed");
    case WatchRow::State::Error:
        return row.error.code == core::ErrorCode::TooLarge ? tr("Too many routes") : tr("Cannot be asked");
    }
    return {};
}

QString WatchModel::changeText(const WatchRow &row)
{
    if (row.changes.empty())
        return {};
    const WatchChange &worst = row.changes.front();
    QString text;
    switch (worst.kind) {
    case WatchChange::Kind::Withdrawn:
        text = tr("%1 is withdrawn").arg(worst.prefix);
        break;
    case WatchChange::Kind::OriginChanged:
        text = tr("%1 is from another AS: %2").arg(worst.prefix, worst.after);
        break;
    case WatchChange::Kind::PathChanged:
        text = tr("%1 takes another path: %2").arg(worst.prefix, worst.after);
        break;
    }
    text = core::displayable(text);
    if (row.changeTotal > 1)
        text = tr("%1 and %n more", nullptr, row.changeTotal - 1).arg(text);
    return text;
}

int WatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant WatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole)
        return static_cast<int>(section == Name || section == Query ? NameKind::Text : NameKind::None);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Name:
        return tr("Watch");
    case Router:
        return tr("Router");
    case Query:
        return tr("Routes", "what a watch asks for");
    case Prefixes:
        return tr("Prefixes");
    case Best:
        return tr("Best path");
    case Change:
        return tr("Change");
    case Since:
        return tr("Since");
    case LastAsked:
        return tr("Last answer");
    }
    Q_UNREACHABLE();
}

QVariant WatchModel::cell(const WatchRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, static_cast<Column>(column));
    case Qt::TextAlignmentRole:
        return column == Prefixes ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                  : QVariant();
    case SortRole:
        return sortValue(row, static_cast<Column>(column));
    case SeverityRole:
        return QVariant::fromValue(severityOf(row));
    case KeyRole:
        return QVariant::fromValue(row.key());
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace noc::bird
