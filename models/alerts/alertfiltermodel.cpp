// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertfiltermodel.h"

#include "models/alerts/alertmodel.h"

namespace noc::alerts {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldNames{"state"_L1, "source"_L1, "object"_L1, "text"_L1,
                                "group"_L1, "by"_L1,     "handled"_L1};

QStringList stateWords(const Alert &alert)
{
    QStringList words{core::severityWord(alert.condition.severity),
                      alert.isActive ? u"active"_s : u"inactive"_s};
    if (alert.isFlapping)
        words += u"flapping"_s;
    if (alert.isMuted())
        words += u"muted"_s;
    if (alert.isAcknowledged())
        words += u"acknowledged"_s;
    return words;
}

QStringList valuesOf(const Alert &alert, const QString &field)
{
    const Condition &condition = alert.condition;
    const QString by = alert.acknowledgement ? alert.acknowledgement->by : QString();
    if (field == "state"_L1)
        return stateWords(alert);
    if (field == "source"_L1)
        return {condition.source};
    if (field == "object"_L1)
        return {condition.object, condition.objectId};
    if (field == "text"_L1)
        return {condition.text, condition.part};
    if (field == "group"_L1)
        return condition.groups;
    if (field == "by"_L1)
        return {by};
    if (field == "handled"_L1)
        return {alert.isHandled() ? u"yes"_s : u"no"_s};
    return QStringList{condition.object, condition.text, condition.part, by} + condition.groups;
}

/// Greater needs somebody more. Ends in the id, so that no two alerts are equal and the order is the same each time.
std::strong_ordering compareUrgency(const Alert &left, const Alert &right)
{
    if (left.isHandled() != right.isHandled())
        return left.isHandled() ? std::strong_ordering::less : std::strong_ordering::greater;
    if (left.condition.severity != right.condition.severity)
        return left.condition.severity <=> right.condition.severity;
    const qint64 leftSince = left.since.toMSecsSinceEpoch();
    const qint64 rightSince = right.since.toMSecsSinceEpoch();
    return leftSince != rightSince ? leftSince <=> rightSince : right.key().compare(left.key()) <=> 0;
}

int compareTexts(const QString &left, const QString &right)
{
    return left == right ? 0 : QString::localeAwareCompare(left, right); // the latter is slow
}

int compareWho(const Alert &left, const Alert &right)
{
    const auto by = [](const Alert &alert) {
        return alert.acknowledgement ? alert.acknowledgement->by : QString();
    };
    const int byPerson = compareTexts(by(left), by(right));
    return byPerson != 0 ? byPerson : static_cast<int>(left.isTaken()) - static_cast<int>(right.isTaken());
}

int compareTimes(const QDateTime &left, const QDateTime &right)
{
    const qint64 difference = left.toMSecsSinceEpoch() - right.toMSecsSinceEpoch();
    return difference < 0 ? -1 : (difference > 0 ? 1 : 0);
}

/// In the order of one column; 0 for State, whose order is the urgency.
int compareIn(AlertModel::Column column, const Alert &left, const Alert &right)
{
    switch (column) {
    case AlertModel::State:
        return 0;
    case AlertModel::Object:
        return compareTexts(left.condition.object, right.condition.object);
    case AlertModel::Text:
        return compareTexts(left.condition.text, right.condition.text);
    case AlertModel::Since:
        return compareTimes(left.since, right.since);
    case AlertModel::Count:
        return left.count - right.count;
    case AlertModel::Who:
        return compareWho(left, right);
    case AlertModel::Source:
        return compareTexts(left.condition.source, right.condition.source);
    case AlertModel::Groups:
        return compareTexts(left.condition.groups.join(u' '), right.condition.groups.join(u' '));
    case AlertModel::LastChange:
        return compareTimes(left.lastChange, right.lastChange);
    }
    return 0;
}

} // namespace

AlertFilterModel::AlertFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sortByDefault();
}

QStringList AlertFilterModel::fields()
{
    return {fieldNames.begin(), fieldNames.end()};
}

void AlertFilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_expression = core::FilterExpression::parse(text, fields());
    invalidateFilter();
}

void AlertFilterModel::setHandledShown(bool isShown)
{
    if (isShown == m_isHandledShown)
        return;
    m_isHandledShown = isShown;
    invalidateFilter();
}

void AlertFilterModel::sortByDefault()
{
    sort(AlertModel::State, Qt::DescendingOrder);
}

int AlertFilterModel::hiddenCount() const
{
    return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

bool AlertFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    const auto *alerts = qobject_cast<const AlertModel *>(sourceModel());
    if (!alerts)
        return true;
    const Alert &alert = alerts->rowAt(sourceRow);
    if (!m_isHandledShown && alert.isHandled())
        return false;
    return m_expression.isEmpty()
        || m_expression.matches([&](const QString &field) { return valuesOf(alert, field); });
}

bool AlertFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *alerts = qobject_cast<const AlertModel *>(sourceModel());
    if (!alerts)
        return QSortFilterProxyModel::lessThan(left, right);
    const Alert &leftAlert = alerts->rowAt(left.row());
    const Alert &rightAlert = alerts->rowAt(right.row());
    const auto column = static_cast<AlertModel::Column>(left.column());
    if (const int inColumn = compareIn(column, leftAlert, rightAlert); inColumn != 0)
        return inColumn < 0;
    const auto urgency = compareUrgency(leftAlert, rightAlert);
    const bool isUrgentLast = column == AlertModel::State || sortOrder() == Qt::DescendingOrder;
    return isUrgentLast ? urgency < 0 : urgency > 0;
}

} // namespace noc::alerts
