// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/history.h"

#include "models/core/logging.h"
#include "models/core/username.h"
#include "models/monit/orderjson.h"
#include "models/workspace/historyrecords.h"

#include <QtConcurrentRun>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using store::ChangeSet;

namespace {

NOC_LOGGING_CATEGORY(logHistory, "noc.workspace.history")

/// Ten thousand hosts that report every half minute are 5 MB/s of snapshots; what a crash may cost is a minute of them.
store::StoreOptions storeOptions()
{
    store::StoreOptions options;
    options.snapshotInterval = std::chrono::minutes(1);
    return options;
}

/// One page of the store, as events.
core::Result<std::vector<monit::HostEvent>>
eventsFrom(const core::Result<std::vector<store::EventRecord>> &page)
{
    if (!page)
        return std::unexpected(page.error());
    std::vector<monit::HostEvent> events;
    events.reserve(page->size());
    for (const store::EventRecord &record : *page) {
        if (auto event = eventFrom(record))
            events.push_back(*std::move(event));
    }
    return events;
}

} // namespace

History::History(monit::LocalMonitFeed &monit, alerts::LocalAlertFeed &alerts, const core::Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_monit(monit)
    , m_alerts(alerts)
    , m_clock(clock)
    , m_store(clock, storeOptions())
    , m_routes(m_store)
    , m_actor(core::userName())
{
    connect(&m_store, &store::HistoryStore::stateChanged, this, &History::statusChanged);
    connect(&m_store, &store::HistoryStore::opened, this, &History::takeUp);
    // The program goes on without what was kept until the file opens after all.
    connect(&m_store, &store::HistoryStore::failed, this, [this] { begin({}); });
}

History::~History() = default;

void History::open(const QString &path)
{
    m_store.open(path);
}

void History::takeUp(const store::LoadedHistory &loaded)
{
    const QFuture<core::Result<Remembered>> future =
        QtConcurrent::run([loaded] { return core::Result<Remembered>(rememberedFrom(loaded)); });
    core::onResult(future, this, [this](const core::Result<Remembered> &result) {
        if (result->unreadable > 0)
            qCWarning(logHistory) << result->unreadable << "records of the history could not be read";
        Q_EMIT remembering(result->alerts.alerts);
        m_alerts.restore(result->alerts.alerts, result->alerts.mutes);
        for (const alerts::Alert &alert : result->alerts.alerts) {
            if (alert.acknowledgement)
                m_acknowledged.insert(alert.key(), *alert.acknowledgement);
        }
        m_monit.restore(result->hosts);
        m_rememberedRoutes = result->routes;
        begin(result->alerts.alerts);
    });
}

void History::begin(const std::vector<alerts::Alert> &alerts)
{
    if (std::exchange(m_hasBegun, true))
        return;
    for (const monit::Host &host : m_monit.snapshot().hosts.put) {
        if (host.admission == monit::Admission::Accepted)
            m_accepted.insert(host.id);
    }
    connect(&m_monit, &monit::MonitFeed::changed, this, &History::keepHosts);
    connect(&m_monit, &monit::MonitFeed::tracesChanged, this, &History::keepTraces);
    connect(&m_alerts, &alerts::AlertFeed::changed, this, &History::keepAlerts);
    Q_EMIT remembered(alerts);
}

core::Future<std::vector<monit::HostEvent>> History::events(const monit::HistoryQuery &query)
{
    store::EventQuery wanted;
    wanted.domain = monitDomain;
    wanted.objectId = query.hostId;
    if (!query.service.isEmpty())
        wanted.part = query.service;
    wanted.text = query.text;
    wanted.from = query.from;
    wanted.to = query.before;
    wanted.limit = std::clamp(query.limit, 1, monit::maxHistoryRows);
    QPromise<core::Result<std::vector<monit::HostEvent>>> promise;
    promise.start();
    auto future = promise.future();
    auto shared = std::make_shared<decltype(promise)>(std::move(promise));
    core::onResult(m_store.events(wanted), this,
                   [shared](const core::Result<std::vector<store::EventRecord>> &page) {
                       shared->addResult(eventsFrom(page));
                       shared->finish();
                   });
    return future;
}

void History::keepHosts(const monit::MonitDiff &diff)
{
    auditHosts(diff.hosts);
    ChangeSet changes;
    for (const monit::Host &host : diff.hosts.put) {
        if (host.admission == monit::Admission::Accepted)
            changes.snapshots.push_back(recordOf(host));
    }
    for (const QString &id : diff.hosts.removed)
        changes.removedSnapshots.push_back({monitDomain, id});
    for (const monit::HostEvent &event : diff.events.put) {
        const monit::Host *host = m_monit.host(event.hostId);
        if (host && host->admission == monit::Admission::Accepted)
            changes.events.push_back(recordOf(event));
    }
    m_store.write(std::move(changes));
}

void History::keepTraces(const core::RowDiff<monit::HostTrace> &diff)
{
    ChangeSet changes;
    for (const monit::HostTrace &trace : diff.put)
        changes.samples.push_back(sampleOf(trace));
    m_store.write(std::move(changes));
}

void History::keepAlerts(const alerts::AlertDiff &diff)
{
    ChangeSet changes;
    for (const alerts::Alert &alert : diff.alerts.put) {
        changes.alerts.push_back(recordOf(alert));
        auditAlert(alert);
    }
    for (const QString &id : diff.alerts.removed)
        m_acknowledged.remove(id);
    changes.removedAlerts = QStringList(diff.alerts.removed.cbegin(), diff.alerts.removed.cend());
    for (const alerts::Mute &mute : diff.mutes.put)
        changes.mutes.push_back(recordOf(mute));
    changes.removedMutes = QStringList(diff.mutes.removed.cbegin(), diff.mutes.removed.cend());
    auditMutes(diff.mutes);
    m_store.write(std::move(changes));
}

/// By hand or by a rule.
void History::auditHosts(const core::RowDiff<monit::Host> &diff)
{
    for (const monit::Host &host : diff.put) {
        if (host.admission != monit::Admission::Accepted || m_accepted.contains(host.id))
            continue;
        m_accepted.insert(host.id);
        audit({m_clock.now(),
               m_actor,
               u"accept"_s,
               monitDomain,
               host.id,
               host.name(),
               {},
               host.source.address.toString(),
               {}});
    }
    for (const QString &id : diff.removed) {
        if (m_accepted.remove(id))
            audit({m_clock.now(), m_actor, u"forget"_s, monitDomain, id, {}, {}, {}, {}});
    }
}

/// One that goes by itself is over, and nobody did it.
void History::auditMutes(const core::RowDiff<alerts::Mute> &diff)
{
    for (const alerts::Mute &mute : diff.put) {
        m_mutes.insert(mute.key(), mute.until);
        audit({m_clock.now(),
               mute.by,
               u"mute"_s,
               {},
               mute.value,
               mute.label,
               {},
               u"%1 until %2 %3"_s.arg(mute.key(), mute.until.toString(Qt::ISODate), mute.comment),
               {}});
    }
    for (const QString &key : diff.removed) {
        if (m_mutes.take(key) > m_clock.now())
            audit({m_clock.now(), m_actor, u"unmute"_s, {}, {}, {}, {}, key, {}});
    }
}

/// Somebody took an alert, or gave it back.
void History::auditAlert(const alerts::Alert &alert)
{
    const alerts::Condition &about = alert.condition;
    if (alert.acknowledgement) {
        const alerts::Acknowledgement &taken = *alert.acknowledgement;
        if (m_acknowledged.contains(alert.key()) && m_acknowledged.value(alert.key()) == taken)
            return;
        m_acknowledged.insert(alert.key(), taken);
        audit({m_clock.now(),
               taken.by,
               u"acknowledge"_s,
               about.source,
               about.objectId,
               about.object,
               about.part,
               taken.comment,
               {}});
    } else if (m_acknowledged.remove(alert.key())) {
        audit({m_clock.now(),
               {},
               u"unacknowledge"_s,
               about.source,
               about.objectId,
               about.object,
               about.part,
               {},
               {}});
    }
}

void History::audit(store::AuditRecord record)
{
    ChangeSet changes;
    changes.audit.push_back(std::move(record));
    m_store.write(std::move(changes));
}

void History::auditOrders(const core::RowDiff<monit::ServiceOrder> &diff)
{
    for (const monit::ServiceOrder &order : diff.put) {
        if (order.phase == monit::ServiceOrder::Phase::Accepted)
            continue;
        audit({m_clock.now(), order.by, monit::wordOf(order.action), monitDomain, order.hostId,
               order.hostName, order.service, order.detail, monit::toJson(order)["phase"_L1].toString()});
    }
}

} // namespace noc::workspace
