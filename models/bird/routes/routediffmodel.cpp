// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routediffmodel.h"

#include "models/bird/query/namekind.h"
#include "models/bird/routes/routecell.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWord
{
    RouteChange change;
    const char *word;
};
constexpr std::array changeWords{
    ChangeWord{RouteChange::NextHop, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "next hop")},
    ChangeWord{RouteChange::Path, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "AS path")},
    ChangeWord{RouteChange::Communities, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "communities")},
    ChangeWord{RouteChange::LocalPref, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "local preference")},
    ChangeWord{RouteChange::Med, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "MED")},
    ChangeWord{RouteChange::Origin, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "origin")},
    ChangeWord{RouteChange::Metric, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "metric")},
    ChangeWord{RouteChange::Other, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "other attributes")},
    ChangeWord{RouteChange::Source, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "protocol or neighbour")},
    ChangeWord{RouteChange::Best, QT_TRANSLATE_NOOP("noc::bird::RouteDiffModel", "best")},
};

NameKind nameKindOf(int column)
{
    switch (column) {
    case RouteDiffModel::Protocol:
        return NameKind::Protocol;
    case RouteDiffModel::Changes: // a view may say more of them
    case RouteDiffModel::LeftNextHop:
    case RouteDiffModel::RightNextHop:
        return NameKind::Text;
    default:
        return NameKind::None;
    }
}

} // namespace

QString changesText(RouteChanges changes)
{
    QStringList words;
    for (const ChangeWord &word : changeWords) {
        if (changes.testFlag(word.change))
            words.append(QCoreApplication::translate("noc::bird::RouteDiffModel", word.word));
    }
    return words.join(u", "_s);
}

RouteDiffModel::RouteDiffModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RouteDiffModel::compare(const std::shared_ptr<const RouteTable> &left,
                             const std::shared_ptr<const RouteTable> &right, const RouteDiffOptions &options)
{
    take({});
    m_left = RouteColumns(*left);
    m_right = RouteColumns(*right);
    m_leftClock = left->clock();
    m_rightClock = right->clock();
    m_isWorking = true;
    Q_EMIT workingChanged();
    auto promise = std::make_shared<QPromise<core::Result<std::vector<RouteDifference>>>>();
    promise->start();
    core::onResult(promise->future(), this,
                   [this, asked = ++m_asked](core::Result<std::vector<RouteDifference>> found) {
                       if (asked != m_asked)
                           return;
                       m_isWorking = false;
                       take(std::move(*found));
                       Q_EMIT workingChanged();
                   });
    QThreadPool::globalInstance()->start([promise, columns = m_left, other = m_right, options] {
        promise->addResult(bird::differences(columns, other, options));
        promise->finish();
    });
}

void RouteDiffModel::take(std::vector<RouteDifference> differences)
{
    if (!m_differences.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_differences.clear();
        endRemoveRows();
    }
    if (differences.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(differences.size()) - 1);
    m_differences = std::move(differences);
    endInsertRows();
}

int RouteDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int RouteDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RouteDiffModel::text(const RouteDifference &difference, Column column) const
{
    using DifferenceKind = RouteDifference::Kind;
    const bool hasLeft = difference.kind != DifferenceKind::Added;
    const bool hasRight = difference.kind != DifferenceKind::Gone;
    const Route left = hasLeft ? m_left.route(difference.left, m_leftClock) : Route();
    const Route right = hasRight ? m_right.route(difference.right, m_rightClock) : Route();
    const Route &either = hasRight ? right : left;
    switch (column) {
    case Kind:
        if (!hasLeft)
            return tr("added");
        return hasRight ? tr("changed") : tr("gone");
    case Prefix:
        return either.prefix;
    case Changes:
        return changesText(difference.changes);
    case LeftPath:
        return routeCellText(left, RouteColumn::AsPath);
    case RightPath:
        return routeCellText(right, RouteColumn::AsPath);
    case LeftNextHop:
        return routeCellText(left, RouteColumn::NextHop);
    case RightNextHop:
        return routeCellText(right, RouteColumn::NextHop);
    case Protocol:
        return either.protocol;
    case Table:
        return either.table;
    case ColumnCount:
        break;
    }
    return {};
}

QStringList RouteDiffModel::interfaces(const RouteDifference &difference) const
{
    QStringList names;
    if (difference.kind != RouteDifference::Kind::Added)
        names += interfacesOf(m_left.route(difference.left, m_leftClock));
    if (difference.kind != RouteDifference::Kind::Gone)
        names += interfacesOf(m_right.route(difference.right, m_rightClock));
    return names;
}

QVariant RouteDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RouteDifference &difference = m_differences[static_cast<std::size_t>(index.row())];
    using DifferenceKind = RouteDifference::Kind;
    switch (role) {
    case Qt::DisplayRole:
        return text(difference, static_cast<Column>(index.column()));
    case interfacesRole:
        return interfaces(difference);
    case KindRole:
        return static_cast<int>(difference.kind);
    case ChangesRole:
        return difference.changes.toInt();
    case LeftRowRole:
        return difference.kind == DifferenceKind::Added ? -1 : qlonglong(difference.left);
    case RightRowRole:
        return difference.kind == DifferenceKind::Gone ? -1 : qlonglong(difference.right);
    default:
        return {};
    }
}

QVariant RouteDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole)
        return static_cast<int>(nameKindOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Kind:
        return tr("Difference");
    case Prefix:
        return tr("Prefix");
    case Changes:
        return tr("Changed");
    case LeftPath:
        return tr("AS path, left");
    case RightPath:
        return tr("AS path, right");
    case LeftNextHop:
        return tr("Next hop, left");
    case RightNextHop:
        return tr("Next hop, right");
    case Protocol:
        return tr("Protocol");
    case Table:
        return tr("Table");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace noc::bird
