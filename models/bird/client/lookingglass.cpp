// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/lookingglass.h"

#include "models/bird/text/wiretext.h"

#include <QFutureWatcher>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

core::Result<TryOutcome> outcomeOf(const core::Result<Answer> &answer, std::optional<Version> version)
{
    if (!answer)
        return std::unexpected(answer.error());
    const auto *protocols = std::get_if<std::vector<Protocol>>(&answer->content);
    if (!protocols || answer->end.isError()) {
        const QString text = textFromWire(answer->end.text);
        return core::failure(core::ErrorCode::InvalidInput,
                             text.isEmpty() ? u"this is no reply of BIRD"_s : text);
    }
    return TryOutcome{version, static_cast<int>(protocols->size())};
}

} // namespace

LookingGlass::LookingGlass(const core::Clock &clock, LookingGlassOptions options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(std::move(options))
{ }

LookingGlass::~LookingGlass() = default;

void LookingGlass::setRouters(const std::vector<RouterConfig> &routers)
{
    removeAllBut(routers);
    for (const RouterConfig &router : routers) {
        if (!m_running.contains(router.name))
            add(router);
    }
    publish();
}

void LookingGlass::removeAllBut(const std::vector<RouterConfig> &routers)
{
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (std::ranges::find(routers, it->second.config) != routers.end()) {
            ++it;
            continue;
        }
        m_state.remove(it->first);
        retire(it->second);
        it = m_running.erase(it);
    }
}

/// Later: it may be what it just told that makes the user drop it.
void LookingGlass::retire(Running &running)
{
    if (!running.client)
        return;
    running.poller->disconnect(this);
    running.client->disconnect(this);
    running.poller.release()->deleteLater();
    running.client.release()->deleteLater();
}

void LookingGlass::add(const RouterConfig &config)
{
    Running &running = m_running[config.name];
    running.config = config;
    RouterRow row;
    row.name = config.name;
    row.address = config.address.toText();
    setLink(row, config.isEnabled ? RouterRow::Link::Connecting : RouterRow::Link::Off);
    m_state.put(std::move(row));
    if (config.isEnabled)
        start(running);
}

std::unique_ptr<Link> LookingGlass::makeLink(const RouterConfig &config) const
{
    return m_options.makeLink
        ? m_options.makeLink(config)
        : bird::makeLink(config.address, {m_options.deadlines, m_options.ssh, config.secret});
}

std::unique_ptr<Link> LookingGlass::linkTo(const QString &router) const
{
    const auto running = m_running.find(router);
    return running != m_running.end() && running->second.client ? makeLink(running->second.config) : nullptr;
}

std::vector<RouterConfig> LookingGlass::routers() const
{
    std::vector<RouterConfig> routers;
    for (const auto &[name, running] : m_running)
        routers.push_back(running.config);
    return routers;
}

core::Future<TryOutcome> LookingGlass::tryOut(const RouterConfig &config)
{
    auto *attempt =
        new RouterClient([this, config] { return makeLink(config); }, m_clock, m_options.limits, this);
    const auto promise = std::make_shared<QPromise<core::Result<TryOutcome>>>();
    promise->start();
    const auto asked = attempt->ask(*Command::read("show protocols"));
    auto *watcher = new QFutureWatcher<core::Result<TryOutcome>>(attempt);
    connect(watcher, &QFutureWatcherBase::canceled, attempt, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    core::onResult(asked, attempt, [attempt, promise](const core::Result<Answer> &answer) {
        attempt->deleteLater();
        promise->addResult(outcomeOf(answer, attempt->version()));
        promise->finish();
    });
    return promise->future();
}

void LookingGlass::start(Running &running)
{
    const RouterConfig &config = running.config;
    const LinkFactory factory = [this, config] { return makeLink(config); };
    running.client = std::make_unique<RouterClient>(factory, m_clock, m_options.limits, this);
    PollIntervals intervals;
    intervals.protocols = config.interval;
    running.poller =
        std::make_unique<RouterPoller>(*running.client, m_clock, intervals, net::Backoff(), this);
    const QString name = config.name;
    connect(running.client.get(), &RouterClient::routerLearned, this, [this, name] { onLearned(name); });
    connect(running.poller.get(), &RouterPoller::statusHeard, this,
            [this, name](const RouterStatus &status) { onStatus(name, status); });
    connect(running.poller.get(), &RouterPoller::protocolsHeard, this,
            [this, name](const std::vector<Protocol> &protocols, bool hasDetails) {
                onProtocols(name, protocols, hasDetails);
            });
    connect(running.poller.get(), &RouterPoller::failed, this,
            [this, name](const Error &error) { onFailed(name, error); });
    running.poller->start();
}

RouterClient *LookingGlass::client(const QString &router) const
{
    const auto it = m_running.find(router);
    return it == m_running.end() ? nullptr : it->second.client.get();
}

void LookingGlass::pollNow(const QString &router)
{
    if (const auto it = m_running.find(router); it != m_running.end() && it->second.poller)
        it->second.poller->pollNow();
}

void LookingGlass::check()
{
    for (const auto &[name, running] : m_running) {
        if (running.poller)
            running.poller->check();
    }
}

void LookingGlass::setDetailed(const QString &router, bool isDetailed)
{
    if (const auto it = m_running.find(router); it != m_running.end() && it->second.poller)
        it->second.poller->setDetailed(isDetailed);
}

void LookingGlass::setLink(RouterRow &row, RouterRow::Link link) const
{
    if (row.link != link || !row.linkSince.isValid())
        row.linkSince = m_clock.now();
    row.link = link;
}

void LookingGlass::onLearned(const QString &router)
{
    RouterRow row = m_state.row(router);
    const RouterClient *client = this->client(router);
    row.version = client->version();
    row.hasV2Names = client->hasV2Names();
    m_state.put(std::move(row));
    publish();
}

void LookingGlass::onStatus(const QString &router, const RouterStatus &status)
{
    RouterRow row = m_state.row(router);
    row.status = status;
    m_state.put(std::move(row));
}

void LookingGlass::onProtocols(const QString &router, const std::vector<Protocol> &protocols, bool hasDetails)
{
    RouterRow row = m_state.row(router);
    setLink(row, RouterRow::Link::Up);
    row.error = {};
    row.nextTry.reset();
    row.abilities = client(router)->abilities();
    row.protocols = countProtocols(protocols);
    row.heard = m_clock.now();
    m_state.put(std::move(row));
    m_state.setProtocols(router, protocols, hasDetails);
    publish();
}

void LookingGlass::onFailed(const QString &router, const Error &error)
{
    RouterRow row = m_state.row(router);
    setLink(row, RouterRow::Link::Failed);
    row.error = error;
    row.nextTry = m_running.at(router).poller->nextTry();
    row.abilities = client(router)->abilities();
    m_state.put(std::move(row));
    publish();
}

void LookingGlass::publish()
{
    if (const auto diff = m_state.takeRouters(); !diff.isEmpty())
        Q_EMIT routersChanged(diff);
    QStringList names;
    for (const auto &[name, running] : m_running)
        names.append(name);
    for (const QString &name : std::as_const(names)) {
        if (const auto diff = m_state.takeProtocols(name); !diff.isEmpty())
            Q_EMIT protocolsChanged(name, diff);
    }
}

} // namespace noc::bird
