// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/watchconditions.h"

#include "models/core/text.h"
#include "models/workspace/birdconditions.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using alerts::Condition;
using bird::WatchChange;
using bird::WatchRow;
using core::ErrorCode;
using core::Severity;

namespace {

constexpr QLatin1StringView idStart("bird/watch/");

QString escaped(QString name)
{
    return name.replace(u'%', "%25"_L1).replace(u'/', "%2F"_L1);
}

/// "bird/watch/customers/edge1/"
QString idOf(const bird::WatchKey &key)
{
    return idStart + escaped(key.watch) + u'/' + escaped(key.router) + u'/';
}

QString startOf(const QString &id)
{
    return id.left(id.lastIndexOf(u'/') + 1);
}

Condition about(const WatchRow &row, QLatin1StringView what)
{
    Condition condition;
    condition.id = idOf(row.key()) + what;
    condition.source = BirdConditions::source();
    condition.objectId = row.router;
    condition.object = core::displayable(row.router);
    condition.part = core::displayable(row.watch);
    return condition;
}

QLatin1StringView wordOf(WatchChange::Kind kind)
{
    switch (kind) {
    case WatchChange::Kind::Withdrawn:
        return "withdrawn"_L1;
    case WatchChange::Kind::OriginChanged:
        return "origin"_L1;
    case WatchChange::Kind::PathChanged:
        return "path"_L1;
    }
    Q_UNREACHABLE();
}

QString textOf(const WatchChange &change)
{
    switch (change.kind) {
    case WatchChange::Kind::Withdrawn:
        return WatchConditions::tr("%1 is withdrawn, it was %2").arg(change.prefix, change.before);
    case WatchChange::Kind::OriginChanged:
        return change.before.isEmpty()
            ? WatchConditions::tr("%1 is announced by another AS: %2").arg(change.prefix, change.after)
            : WatchConditions::tr("%1 comes from another AS: %2, it was %3")
                  .arg(change.prefix, change.after, change.before);
    case WatchChange::Kind::PathChanged:
        return WatchConditions::tr("%1 takes another path: %2, it was %3")
            .arg(change.prefix, change.after, change.before);
    }
    Q_UNREACHABLE();
}

std::optional<Condition> conditionOf(const WatchRow &row, WatchChange::Kind kind)
{
    Condition condition = about(row, wordOf(kind));
    condition.severity = kind == WatchChange::Kind::PathChanged ? Severity::Warning : Severity::Critical;
    int count = 0;
    for (const WatchChange &change : row.changes) {
        if (change.kind != kind)
            continue;
        if (++count == 1)
            condition.text = textOf(change);
        if (!condition.since.isValid() || change.since < condition.since)
            condition.since = change.since;
    }
    if (count == 0)
        return std::nullopt;
    if (count > 1)
        condition.text = WatchConditions::tr("%1, and %n more", nullptr, count - 1).arg(condition.text);
    condition.text = core::displayable(QString(row.watch + u": "_s + condition.text));
    return condition;
}

/// Those that waiting may help with are the router's more often than the watch's.
bool isLasting(ErrorCode code)
{
    return code == ErrorCode::TooLarge || code == ErrorCode::InvalidInput || code == ErrorCode::Refused
        || code == ErrorCode::Unsupported;
}

std::optional<Condition> errorOf(const WatchRow &row)
{
    const int tolerated = isLasting(row.error.code) ? 0 : WatchConditions::toleratedFailures;
    if (row.failures <= tolerated)
        return std::nullopt;
    Condition condition = about(row, "error"_L1);
    condition.severity = Severity::Warning;
    condition.since = row.since;
    condition.text = row.error.code == ErrorCode::TooLarge
        ? WatchConditions::tr("The watch asks for too many routes")
        : WatchConditions::tr("The watch cannot be asked");
    condition.text = core::displayable(QString(row.watch + u": "_s + condition.text));
    return condition;
}

} // namespace

bool WatchConditions::isOfWatch(const Condition &condition)
{
    return condition.id.startsWith(idStart);
}

bool WatchConditions::isAbout(const Condition &condition, const bird::WatchKey &key)
{
    return startOf(condition.id) == idOf(key);
}

void WatchConditions::remember(const std::vector<Condition> &conditions)
{
    for (const Condition &condition : conditions) {
        if (isOfWatch(condition))
            m_watches[startOf(condition.id)].insert(condition.id, condition);
    }
}

core::RowDiff<Condition> WatchConditions::apply(const core::RowDiff<WatchRow> &diff)
{
    core::RowDiff<Condition> news;
    for (const bird::WatchKey &key : diff.removed)
        set(idOf(key), {}, news);
    for (const WatchRow &row : diff.put) {
        Conditions conditions;
        if (!row.lastAsked.isValid()) // what an earlier run found may still be so
            conditions = m_watches.value(idOf(row.key()));
        for (const auto kind : {WatchChange::Kind::Withdrawn, WatchChange::Kind::OriginChanged,
                                WatchChange::Kind::PathChanged}) {
            if (auto condition = conditionOf(row, kind))
                conditions.insert(condition->id, *condition);
        }
        if (auto condition = errorOf(row))
            conditions.insert(condition->id, *condition);
        set(idOf(row.key()), conditions, news);
    }
    return news;
}

void WatchConditions::set(const QString &watch, const Conditions &conditions, core::RowDiff<Condition> &news)
{
    const Conditions before = m_watches.take(watch);
    for (const Condition &condition : before) {
        if (!conditions.contains(condition.id))
            news.removed.push_back(condition.id);
    }
    for (const Condition &condition : conditions) {
        const auto known = before.constFind(condition.id);
        if (known == before.cend() || *known != condition)
            news.put.push_back(condition);
    }
    if (!conditions.isEmpty())
        m_watches.insert(watch, conditions);
}

std::vector<Condition> WatchConditions::all() const
{
    std::vector<Condition> conditions;
    for (const Conditions &watch : m_watches)
        conditions.insert(conditions.end(), watch.cbegin(), watch.cend());
    return conditions;
}

} // namespace noc::workspace
