// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watchledger.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using Kind = WatchEvent::Kind;

namespace {

Kind kindOf(const WatchedPath &before, const WatchedPath &after)
{
    if (before.origin != after.origin)
        return Kind::OriginChanged;
    return before.path != after.path ? Kind::PathChanged : Kind::OtherChanged;
}

int rankOf(WatchChange::Kind kind)
{
    switch (kind) {
    case WatchChange::Kind::OriginChanged:
        return 0;
    case WatchChange::Kind::Withdrawn:
        return 1;
    case WatchChange::Kind::PathChanged:
        return 2;
    }
    Q_UNREACHABLE();
}

/// A flap of a whole table must not flood history and screen.
void bound(std::vector<WatchEvent> &events)
{
    if (events.size() <= maxEventsAnAnswer)
        return;
    WatchEvent rest = events[maxEventsAnAnswer - 1];
    rest.prefix.clear();
    rest.before.clear();
    rest.after = u"+%1"_s.arg(events.size() - maxEventsAnAnswer + 1);
    events.resize(maxEventsAnAnswer);
    events.back() = std::move(rest);
}

} // namespace

QString toText(const WatchedPath &path)
{
    QStringList parts;
    if (path.origin)
        parts.append(u"AS%1"_s.arg(*path.origin));
    if (!path.path.isEmpty())
        parts.append(u"[%1]"_s.arg(path.path));
    if (!path.nextHop.isEmpty())
        parts.append(u"via "_s + path.nextHop);
    if (!path.protocol.isEmpty())
        parts.append(u"("_s + path.protocol + u')');
    return parts.join(u' ');
}

WatchLedger::WatchLedger(WatchKey key, bool coversMore)
    : m_key(std::move(key))
    , m_coversMore(coversMore)
{ }

void WatchLedger::remember(const WatchMemory &memory)
{
    m_isAnswered = true;
    m_current = memory.current;
    m_expected = memory.expected;
    m_since = memory.since;
}

WatchMemory WatchLedger::memory() const
{
    return {m_key.watch, m_key.router, {}, {}, m_current, m_expected, m_since};
}

WatchEvent WatchLedger::event(Kind kind, const QString &prefix, const QDateTime &now) const
{
    WatchEvent event;
    event.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    event.watch = m_key.watch;
    event.router = m_key.router;
    event.time = now;
    event.kind = kind;
    event.prefix = prefix;
    return event;
}

std::vector<WatchEvent> WatchLedger::take(const WatchedPaths &paths, bool isPartial, const QDateTime &now)
{
    for (auto it = paths.cbegin(); it != paths.cend(); ++it) {
        if (m_current.contains(it.key()))
            change(it.key(), it.value(), now);
        else
            announce(it.key(), it.value(), now);
    }
    if (!isPartial) {
        const QStringList known = m_current.keys();
        for (const QString &prefix : known) {
            if (!paths.contains(prefix))
                withdraw(prefix, now);
        }
        m_isAnswered = true;
    }
    forgetGone();
    bound(m_news);
    return std::exchange(m_news, {});
}

/// In a prefix that has been of one AS so far, a part that is of another.
bool WatchLedger::isForeign(const WatchedPath &path) const
{
    if (!m_coversMore || !m_isAnswered || m_expected.isEmpty())
        return false;
    return std::ranges::all_of(m_expected, [&](const WatchedPath &expected) {
        return expected.origin == m_expected.first().origin && expected.origin != path.origin;
    });
}

void WatchLedger::announce(const QString &prefix, const WatchedPath &path, const QDateTime &now)
{
    WatchEvent news = event(m_isAnswered ? Kind::Announced : Kind::Seen, prefix, now);
    news.after = toText(path);
    m_news.push_back(std::move(news));
    m_current.insert(prefix, path);
    if (!m_expected.contains(prefix) && !isForeign(path))
        m_expected.insert(prefix, path);
    judge(prefix, true, now);
}

void WatchLedger::change(const QString &prefix, const WatchedPath &path, const QDateTime &now)
{
    const WatchedPath before = m_current.value(prefix);
    if (before == path)
        return;
    WatchEvent news = event(kindOf(before, path), prefix, now);
    news.before = toText(before);
    news.after = toText(path);
    const bool isNew = news.kind != Kind::OtherChanged;
    m_news.push_back(std::move(news));
    m_current.insert(prefix, path);
    judge(prefix, isNew, now);
}

void WatchLedger::withdraw(const QString &prefix, const QDateTime &now)
{
    WatchEvent news = event(Kind::Withdrawn, prefix, now);
    news.before = toText(m_current.take(prefix));
    m_news.push_back(std::move(news));
    judge(prefix, true, now);
}

/// What differs in neither origin nor path is as it should be, and what it is now is expected from now on.
void WatchLedger::judge(const QString &prefix, bool isNew, const QDateTime &now)
{
    const auto expected = m_expected.find(prefix);
    const auto current = m_current.constFind(prefix);
    if (expected != m_expected.end() && current != m_current.cend()
        && kindOf(*expected, *current) == Kind::OtherChanged)
        *expected = *current;
    if (!changeOf(prefix))
        m_since.remove(prefix);
    else if (isNew || !m_since.contains(prefix))
        m_since.insert(prefix, now);
}

/// Prefixes that went and were never accepted as gone would be kept for ever.
void WatchLedger::forgetGone()
{
    if (m_expected.size() <= 2 * maxWatchedRoutes)
        return;
    m_expected.removeIf([this](const auto &it) { return !m_current.contains(it.key()); });
    m_since.removeIf([this](const auto &it) { return !m_current.contains(it.key()); });
}

std::optional<WatchChange> WatchLedger::changeOf(const QString &prefix) const
{
    const auto expected = m_expected.constFind(prefix);
    const auto current = m_current.constFind(prefix);
    WatchChange change{WatchChange::Kind::OriginChanged, prefix, {}, {}, m_since.value(prefix)};
    if (current != m_current.cend())
        change.after = toText(*current);
    if (expected == m_expected.cend())
        return current == m_current.cend() ? std::nullopt : std::optional(change);
    change.before = toText(*expected);
    if (current == m_current.cend()) {
        change.kind = WatchChange::Kind::Withdrawn;
        return change;
    }
    switch (kindOf(*expected, *current)) {
    case Kind::OriginChanged:
        return change;
    case Kind::PathChanged:
        change.kind = WatchChange::Kind::PathChanged;
        return change;
    default:
        return std::nullopt;
    }
}

bool WatchLedger::accept()
{
    if (!m_isAnswered || (m_since.isEmpty() && m_expected == m_current))
        return false;
    m_expected = m_current;
    m_since.clear();
    return true;
}

bool WatchLedger::settle(const QDateTime &now)
{
    bool isNews = false;
    for (auto it = m_since.begin(); it != m_since.end();) {
        const auto change = changeOf(it.key());
        const bool isOver = change && change->kind == WatchChange::Kind::PathChanged
            && it->addMSecs(pathChangeLasts.count()) <= now;
        if (isOver)
            m_expected.insert(it.key(), m_current.value(it.key()));
        isNews |= isOver;
        it = isOver ? m_since.erase(it) : std::next(it);
    }
    return isNews;
}

std::vector<WatchChange> WatchLedger::changes() const
{
    QStringList prefixes = m_since.keys();
    prefixes.sort();
    std::vector<WatchChange> changes;
    for (const QString &prefix : std::as_const(prefixes)) {
        if (auto change = changeOf(prefix))
            changes.push_back(*std::move(change));
    }
    std::ranges::stable_sort(changes, {}, [](const WatchChange &change) { return rankOf(change.kind); });
    return changes;
}

} // namespace noc::bird
