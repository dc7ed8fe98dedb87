// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/routewatcher.h"

#include "models/bird/query/routequery.h"

#include <QRandomGenerator>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using State = WatchRow::State;

namespace {

constexpr int tick = 1'000; // ms; a question may be late by that
constexpr double jitter = 0.1; // of the interval, to both sides

bool coversMore(const QString &query)
{
    const auto parsed = parseRouteQuery(query);
    return parsed && parsed->match == RouteQuery::Match::Within;
}

} // namespace

struct RouteWatcher::Running
{
    Running(Watch wanted, const WatchKey &key)
        : watch(std::move(wanted))
        , ledger(key, coversMore(watch.query))
    {
        row.watch = key.watch;
        row.router = key.router;
        row.query = watch.query;
    }

    Watch watch;
    WatchLedger ledger;
    WatchRow row;
    core::Milliseconds due{0}; ///< monotonic
    quint64 number = 0; ///< of the last question
};

/// To be told when everything is in order, since whoever hears it may change the watches.
struct RouteWatcher::News
{
    std::vector<WatchEvent> events;
    std::optional<WatchMemory> memory;
};

RouteWatcher::RouteWatcher(LookingGlass &glass, const core::Clock &clock, std::function<double()> random,
                           QObject *parent)
    : QObject(parent)
    , m_glass(glass)
    , m_clock(clock)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
{
    connect(&m_timer, &QTimer::timeout, this, &RouteWatcher::check);
    connect(&m_glass, &LookingGlass::routersChanged, this, &RouteWatcher::update);
}

RouteWatcher::~RouteWatcher() = default;

core::Milliseconds RouteWatcher::jittered(core::Milliseconds interval) const
{
    const double factor = 1 - jitter + 2 * jitter * m_random();
    return core::Milliseconds(static_cast<qint64>(static_cast<double>(interval.count()) * factor));
}

void RouteWatcher::remember(const std::vector<WatchMemory> &memories)
{
    for (const WatchMemory &memory : memories)
        m_memories.insert_or_assign(memory.key(), memory);
}

void RouteWatcher::setWatches(const std::vector<Watch> &watches)
{
    m_watches.clear();
    for (const Watch &watch : watches)
        m_watches.insert_or_assign(watch.name, watch);
    if (m_watches.empty())
        m_timer.stop();
    else
        m_timer.start(tick);
    update();
}

void RouteWatcher::askNow(const QString &watch)
{
    for (auto &[key, running] : m_running) {
        if (key.watch == watch)
            running->due = m_clock.monotonic();
    }
    askDue();
    publish();
}

std::vector<WatchKey> RouteWatcher::wanted() const
{
    std::vector<WatchKey> keys;
    const auto &routers = m_glass.state().routers();
    for (const auto &[name, watch] : m_watches) {
        const QStringList chosen = watch.routers.isEmpty() ? routers.rows().keys() : watch.routers;
        for (const QString &router : chosen) {
            if (routers.contains(router))
                keys.push_back({name, router});
        }
    }
    std::ranges::sort(keys);
    return keys;
}

void RouteWatcher::update()
{
    const std::vector<WatchKey> keys = wanted();
    for (const WatchKey &key : keys) {
        const auto running = m_running.find(key);
        const Watch &watch = m_watches.at(key.watch);
        if (running != m_running.end() && running->second->watch.query == watch.query)
            running->second->watch = watch;
        else
            add(key);
    }
    removeAllBut(keys);
    // A router that went away answers nothing any more; what it was asked is due again when it is back.
    m_asking.removeIf([this](const auto &it) {
        const RouterRow *router = m_glass.state().routers().find(it.key());
        return !router || router->link != RouterRow::Link::Up;
    });
    askDue();
    publish();
}

void RouteWatcher::removeAllBut(const std::vector<WatchKey> &wanted)
{
    std::vector<WatchKey> gone;
    std::erase_if(m_running, [&](const auto &entry) {
        if (std::ranges::binary_search(wanted, entry.first))
            return false;
        m_rows.remove(entry.first);
        gone.push_back(entry.first);
        return true;
    });
    for (const WatchKey &key : gone)
        Q_EMIT forgotten(key);
}

void RouteWatcher::add(const WatchKey &key)
{
    auto running = std::make_unique<Running>(m_watches.at(key.watch), key);
    running->due = m_clock.monotonic();
    running->row.since = m_clock.now();
    show(*running);
    if (const auto known = m_memories.find(key); known != m_memories.end()) {
        if (known->second.query == running->watch.query)
            takeUp(*running, known->second);
        m_memories.erase(known);
    }
    m_running.insert_or_assign(key, std::move(running));
}

void RouteWatcher::takeUp(Running &running, const WatchMemory &memory)
{
    running.ledger.remember(memory);
    running.row.lastAsked = memory.time;
    show(running);
    running.row.since = running.row.changes.empty() ? memory.time : running.row.changes.front().since;
    m_rows.put(running.row);
}

void RouteWatcher::check()
{
    const QDateTime now = m_clock.now();
    std::vector<WatchMemory> settled;
    for (auto &[key, running] : m_running) {
        if (!running->ledger.settle(now))
            continue;
        show(*running);
        settled.push_back(memoryOf(*running));
    }
    for (const WatchMemory &memory : settled)
        Q_EMIT learned(memory);
    askDue();
    publish();
}

void RouteWatcher::askDue()
{
    QHash<QString, Running *> next; // the longest due of each router
    for (auto &[key, running] : m_running) {
        if (running->due > m_clock.monotonic() || m_asking.contains(key.router))
            continue;
        Running *&first = next[key.router];
        if (!first || running->due < first->due)
            first = running.get();
    }
    for (Running *running : std::as_const(next)) {
        const RouterRow *router = m_glass.state().routers().find(running->row.router);
        if (router && router->link == RouterRow::Link::Up)
            ask(*running);
    }
}

void RouteWatcher::ask(Running &running)
{
    const QString name = running.row.router;
    RouterClient *client = m_glass.client(name);
    if (!client)
        return;
    running.due = m_clock.monotonic() + jittered(running.watch.interval);
    QStringList protocols;
    if (const auto *known = m_glass.state().protocols(name))
        protocols = known->rows().keys();
    const auto question =
        watchQuestion(running.watch.query, *m_glass.state().routers().find(name), protocols);
    if (!question)
        return fail(running, question.error());
    const quint64 number = running.number = ++m_lastNumber;
    m_asking.insert(name, number);
    core::onResult(client->ask(question->command, RouterClient::Lane::Status), this,
                   [this, key = running.row.key(), number, question = *question](
                       const Result<Answer> &answer) { onAnswer(key, number, question, answer); });
}

void RouteWatcher::onAnswer(const WatchKey &key, quint64 number, const WatchQuestion &question,
                            const Result<Answer> &answer)
{
    if (m_asking.value(key.router) != number)
        return; // the router was away meanwhile
    m_asking.remove(key.router);
    News news;
    const auto running = m_running.find(key);
    if (running != m_running.end() && running->second->number == number) {
        const auto paths = answer ? watchedPaths(*answer, question) : std::unexpected(answer.error());
        if (paths)
            news = take(*running->second, *paths, answer->end.isPartial);
        else
            fail(*running->second, paths.error());
    }
    askDue();
    if (!news.events.empty())
        Q_EMIT happened(news.events);
    if (news.memory)
        Q_EMIT learned(*news.memory);
    publish();
}

RouteWatcher::News RouteWatcher::take(Running &running, const WatchedPaths &paths, bool isPartial)
{
    News news;
    const bool isFirst = !running.ledger.isAnswered();
    news.events = running.ledger.take(paths, isPartial, m_clock.now());
    running.row.lastAsked = m_clock.now();
    running.row.error = {};
    running.row.failures = 0;
    show(running);
    if (isFirst || !news.events.empty())
        news.memory = memoryOf(running);
    return news;
}

void RouteWatcher::fail(Running &running, const Error &error)
{
    running.row.error = error;
    ++running.row.failures;
    show(running);
}

WatchMemory RouteWatcher::memoryOf(const Running &running)
{
    WatchMemory memory = running.ledger.memory();
    memory.query = running.watch.query;
    memory.time = running.row.lastAsked;
    return memory;
}

void RouteWatcher::show(Running &running)
{
    WatchRow &row = running.row;
    const WatchedPaths &paths = running.ledger.current();
    std::vector<WatchChange> changes = running.ledger.changes();
    row.changeTotal = static_cast<int>(changes.size());
    changes.resize(std::min(changes.size(), maxShownChanges));
    row.changes = std::move(changes);
    row.prefixes = static_cast<int>(paths.size());
    row.best = paths.isEmpty() ? QString() : toText(paths.first());
    State state = State::Ok;
    if (row.failures > 0)
        state = State::Error;
    else if (!running.ledger.isAnswered())
        state = State::Waiting;
    else if (paths.isEmpty())
        state = State::Absent;
    else if (row.changeTotal > 0)
        state = State::Changed;
    if (state != row.state)
        row.since = m_clock.now();
    row.state = state;
    m_rows.put(row);
}

Result<void> RouteWatcher::accept(const WatchKey &key)
{
    const auto running = m_running.find(key);
    if (running == m_running.end() || !running->second->ledger.isAnswered())
        return core::failure(ErrorCode::NotFound, u"no such watch, or no answer to it yet"_s);
    if (!running->second->ledger.accept())
        return {};
    show(*running->second);
    Q_EMIT learned(memoryOf(*running->second));
    publish();
    return {};
}

void RouteWatcher::publish()
{
    if (const auto diff = m_rows.takeDiff(); !diff.isEmpty())
        Q_EMIT rowsChanged(diff);
}

} // namespace noc::bird
