// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/hopmodel.h"

#include "models/bird/query/namekind.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr double microsecondsInOne = 1000.0;

template<typename Member>
QString hostTexts(const HopRow &row, Member member)
{
    QStringList texts;
    for (const HopHost &host : row.hosts) {
        if (!(host.*member).isEmpty())
            texts.append(host.*member);
    }
    return texts.join(u", "_s);
}

QString asTexts(const HopRow &row)
{
    QStringList texts;
    for (const quint32 number : row.asNumbers)
        texts.append(u"AS%1"_s.arg(number));
    return texts.join(u", "_s);
}

QVariant milliseconds(const HopRow &row, double microseconds)
{
    return row.received > 0 ? QVariant(microseconds / microsecondsInOne) : QVariant();
}

QVariant value(const HopRow &row, HopModel::Column column)
{
    switch (column) {
    case HopModel::Hop:
        return row.ttl;
    case HopModel::Address:
        return hostTexts(row, &HopHost::address);
    case HopModel::Name:
        return hostTexts(row, &HopHost::name);
    case HopModel::As:
        return asTexts(row);
    case HopModel::Loss:
        return row.sent > 0 ? QVariant(row.loss()) : QVariant();
    case HopModel::Sent:
        return row.sent;
    case HopModel::Last:
        return milliseconds(row, static_cast<double>(row.last.value_or(RoundTrip(0)).count()));
    case HopModel::Average:
        return milliseconds(row, row.mean);
    case HopModel::Best:
        return milliseconds(row, static_cast<double>(row.best.count()));
    case HopModel::Worst:
        return milliseconds(row, static_cast<double>(row.worst.count()));
    case HopModel::Deviation:
        return milliseconds(row, row.deviation());
    case HopModel::Note:
        return row.note;
    case HopModel::Range:
        return milliseconds(row, row.mean);
    case HopModel::ColumnCount:
        break;
    }
    return {};
}

QString rangeText(const HopRow &row)
{
    if (row.received == 0)
        return {};
    const auto text = [](RoundTrip time) {
        return QLocale().toString(static_cast<double>(time.count()) / microsecondsInOne, 'f', 2);
    };
    return row.best == row.worst ? text(row.best) : u"%1–%2"_s.arg(text(row.best), text(row.worst));
}

QVariant display(const HopRow &row, HopModel::Column column)
{
    if (column == HopModel::Range)
        return rangeText(row);
    const QVariant raw = value(row, column);
    if (raw.typeId() != QMetaType::Double)
        return raw;
    constexpr double percent = 100.0;
    if (column == HopModel::Loss)
        return u"%1 %"_s.arg(QLocale().toString(raw.toDouble() * percent, 'f', 1));
    return QLocale().toString(raw.toDouble(), 'f', 2);
}

} // namespace

int HopModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HopModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole) // fe80::1%eth0
        return static_cast<int>(section == Address || section == Name ? NameKind::Text : NameKind::None);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Hop:
        return tr("Hop");
    case Address:
        return tr("Address");
    case Name:
        return tr("Name");
    case As:
        return tr("AS");
    case Loss:
        return tr("Loss");
    case Sent:
        return tr("Sent");
    case Last:
        return tr("Last, ms");
    case Average:
        return tr("Average, ms");
    case Best:
        return tr("Best, ms");
    case Worst:
        return tr("Worst, ms");
    case Deviation:
        return tr("Deviation, ms");
    case Note:
        return tr("Note");
    case Range:
        return tr("Latency");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HopModel::cell(const HopRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return display(row, static_cast<Column>(column));
    if (role == ValueRole)
        return value(row, static_cast<Column>(column));
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::TextAlignmentRole && (column == Hop || (column >= Loss && column <= Deviation)))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

} // namespace noc::bird
