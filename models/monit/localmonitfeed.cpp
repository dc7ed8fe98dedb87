// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/localmonitfeed.h"

#include "models/core/keyedtable.h"
#include "models/monit/monitstate.h"

#include <QTimer>

#include <algorithm>

namespace noc::monit {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype maxRejectionRows = 500;
} // namespace

class LocalMonitFeed::Private
{
public:
    Private(const core::Clock &systemClock, LocalMonitFeed *feed)
        : clock(systemClock)
        , state(systemClock)
        , ticker(feed)
    { }

    void noteTraces(const core::RowDiff<Host> &diff)
    {
        for (const Host &host : diff.put) {
            if (host.admission == Admission::Accepted)
                traces.note(host);
        }
        for (const QString &id : diff.removed)
            traces.forget(id);
    }

    void addRejection(Rejection rejection)
    {
        if (const Rejection *known = rejections.find(rejection.key())) {
            rejection.first = known->first;
            rejection.count += known->count;
        } else if (rejections.size() >= maxRejectionRows) {
            const auto oldest = std::ranges::min_element(rejections.rows(), {}, &Rejection::last);
            rejections.remove(QByteArray(oldest.key()));
        }
        rejections.put(std::move(rejection));
    }

    const core::Clock &clock;
    MonitState state;
    core::KeyedTable<Rejection> rejections;
    TraceBook traces;
    quint64 knownHostsRevision = 0;
    QTimer ticker;
};

LocalMonitFeed::LocalMonitFeed(const core::Clock &clock, QObject *parent)
    : MonitFeed(parent)
    , d(std::make_unique<Private>(clock, this))
{
    connect(&d->ticker, &QTimer::timeout, this, &LocalMonitFeed::tick);
    d->ticker.setTimerType(Qt::CoarseTimer);
    d->ticker.setInterval(1s);
}

LocalMonitFeed::~LocalMonitFeed() = default;

MonitDiff LocalMonitFeed::snapshot() const
{
    return d->state.snapshot();
}

const Host *LocalMonitFeed::host(const QString &id) const
{
    return d->state.host(id);
}

core::RowDiff<Rejection> LocalMonitFeed::rejections() const
{
    return d->rejections.snapshot();
}

core::RowDiff<HostTrace> LocalMonitFeed::traces() const
{
    return d->traces.snapshot();
}

std::vector<KnownHost> LocalMonitFeed::knownHosts() const
{
    return d->state.knownHosts();
}

void LocalMonitFeed::setRules(std::vector<AdmissionRule> rules)
{
    d->state.setRules(std::move(rules));
}

void LocalMonitFeed::setKnownHosts(const std::vector<KnownHost> &hosts)
{
    d->state.setKnownHosts(hosts);
    d->knownHostsRevision = d->state.knownHostsRevision();
}

void LocalMonitFeed::restore(const RememberedHosts &remembered)
{
    d->state.restore(remembered.hosts, remembered.events);
    d->traces.restore(remembered.traces, d->clock.now());
    publish();
}

void LocalMonitFeed::setCollecting(bool isCollecting)
{
    d->state.setCollecting(isCollecting);
}

void LocalMonitFeed::apply(const ReportBatch &batch)
{
    for (const ReceivedReport &report : batch.reports)
        d->state.apply(report);
    for (const Rejection &rejection : batch.rejections)
        d->addRejection(rejection);
    publish();
}

void LocalMonitFeed::accept(const QStringList &ids)
{
    for (const QString &id : ids)
        d->state.accept(id);
    publish();
}

void LocalMonitFeed::forget(const QStringList &ids)
{
    for (const QString &id : ids)
        d->state.forget(id);
    publish();
}

void LocalMonitFeed::repin(const QString &id)
{
    d->state.repin(id);
    publish();
}

void LocalMonitFeed::setSilencePolicy(const QString &id, SilencePolicy policy)
{
    d->state.setSilencePolicy(id, policy);
    publish();
}

void LocalMonitFeed::setOwnGroups(const QString &id, const QStringList &groups)
{
    d->state.setOwnGroups(id, groups);
    publish();
}

void LocalMonitFeed::clearRejections()
{
    const QList<QByteArray> keys = d->rejections.rows().keys();
    for (const QByteArray &key : keys)
        d->rejections.remove(key);
    publish();
}

void LocalMonitFeed::tick()
{
    d->state.tick();
    publish();
}

void LocalMonitFeed::publish()
{
    for (Rejection &rejection : d->state.takeRejections())
        d->addRejection(std::move(rejection));
    const MonitDiff diff = d->state.takeDiff();
    if (d->rejections.hasChanges())
        Q_EMIT rejectionsChanged(d->rejections.takeDiff());
    if (std::exchange(d->knownHostsRevision, d->state.knownHostsRevision()) != d->state.knownHostsRevision())
        Q_EMIT knownHostsChanged();
    if (diff.isEmpty())
        return;
    // Without hosts there is nothing to grow silent, and an idle program sleeps.
    if (!d->ticker.isActive())
        d->ticker.start();
    Q_EMIT changed(diff);
    d->noteTraces(diff.hosts);
    if (d->traces.hasChanges())
        Q_EMIT tracesChanged(d->traces.takeDiff());
}

} // namespace noc::monit
