// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/monitfeed.h"

#include "models/core/keyedtable.h"
#include "models/monit/monitstate.h"

#include <QTimer>

#include <algorithm>

namespace noc::monit {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype maxRejectionRows = 500;
} // namespace

class MonitFeed::Private
{
public:
    Private(const core::Clock &clock, MonitFeed *feed)
        : state(clock)
        , ticker(feed)
    { }

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

    MonitState state;
    core::KeyedTable<Rejection> rejections;
    quint64 knownHostsRevision = 0;
    QTimer ticker;
};

MonitFeed::MonitFeed(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, this))
{
    connect(&d->ticker, &QTimer::timeout, this, &MonitFeed::tick);
    d->ticker.setTimerType(Qt::CoarseTimer);
    d->ticker.setInterval(1s);
}

MonitFeed::~MonitFeed() = default;

MonitDiff MonitFeed::snapshot() const
{
    return d->state.snapshot();
}

const Host *MonitFeed::host(const QString &id) const
{
    return d->state.host(id);
}

core::RowDiff<Rejection> MonitFeed::rejections() const
{
    return d->rejections.snapshot();
}

std::vector<KnownHost> MonitFeed::knownHosts() const
{
    return d->state.knownHosts();
}

void MonitFeed::setRules(std::vector<AdmissionRule> rules)
{
    d->state.setRules(std::move(rules));
}

void MonitFeed::setKnownHosts(const std::vector<KnownHost> &hosts)
{
    d->state.setKnownHosts(hosts);
    d->knownHostsRevision = d->state.knownHostsRevision();
}

void MonitFeed::setCollecting(bool isCollecting)
{
    d->state.setCollecting(isCollecting);
}

void MonitFeed::apply(const ReportBatch &batch)
{
    for (const ReceivedReport &report : batch.reports)
        d->state.apply(report);
    for (const Rejection &rejection : batch.rejections)
        d->addRejection(rejection);
    publish();
}

void MonitFeed::accept(const QStringList &ids)
{
    for (const QString &id : ids)
        d->state.accept(id);
    publish();
}

void MonitFeed::forget(const QStringList &ids)
{
    for (const QString &id : ids)
        d->state.forget(id);
    publish();
}

void MonitFeed::repin(const QString &id)
{
    d->state.repin(id);
    publish();
}

void MonitFeed::setSilencePolicy(const QString &id, SilencePolicy policy)
{
    d->state.setSilencePolicy(id, policy);
    publish();
}

void MonitFeed::setOwnGroups(const QString &id, const QStringList &groups)
{
    d->state.setOwnGroups(id, groups);
    publish();
}

void MonitFeed::clearRejections()
{
    const QList<QByteArray> keys = d->rejections.rows().keys();
    for (const QByteArray &key : keys)
        d->rejections.remove(key);
    publish();
}

void MonitFeed::tick()
{
    d->state.tick();
    publish();
}

void MonitFeed::publish()
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
}

} // namespace noc::monit
