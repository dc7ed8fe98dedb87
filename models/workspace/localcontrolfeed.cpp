// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/localcontrolfeed.h"

#include "models/core/logging.h"

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::failure;
using core::Result;
using monit::AgentAccess;
using monit::KnownAccess;

namespace {

NOC_LOGGING_CATEGORY(logControl, "noc.workspace.control")

AgentAccess accessFrom(const settings::AccessSettings &settings)
{
    AgentAccess access;
    access.host = settings.host;
    access.port = static_cast<quint16>(settings.port);
    access.isTls = settings.isTls;
    access.user = settings.user;
    access.certificateSha256 = monit::fingerprintFromText(settings.fingerprint);
    return access;
}

AgentAccess withoutPassword(AgentAccess access)
{
    access.password = {};
    return access;
}

/// A password that was given for one place and user is not for another.
bool isForTheSame(const AgentAccess &a, const AgentAccess &b)
{
    return a.host.compare(b.host, Qt::CaseInsensitive) == 0 && a.port == b.port && a.user == b.user
        && a.isTls == b.isTls;
}

} // namespace

QString agentPasswordName(const QString &hostId)
{
    return u"agent-password."_s + settings::secretNamePart(hostId);
}

LocalControlFeed::LocalControlFeed(monit::LocalMonitFeed &monit, CollectorSecrets &secrets,
                                   const std::vector<settings::AccessSettings> &approved,
                                   const core::Clock &clock, QObject *parent)
    : ControlFeed(parent)
    , m_monit(monit)
    , m_secrets(secrets)
    , m_tracker(clock)
{
    for (const settings::AccessSettings &settings : approved) {
        m_unknown.insert(settings.hostId, settings.unknown);
        const bool hasPassword = !secrets.mayBeMade(agentPasswordName(settings.hostId));
        m_accesses.put({settings.hostId, accessFrom(settings), hasPassword});
    }
    static_cast<void>(m_accesses.takeDiff());
    connect(&m_secrets, &CollectorSecrets::loaded, this, &LocalControlFeed::onSecretsLoaded);
    connect(&m_monit, &monit::MonitFeed::changed, this, [this](const monit::MonitDiff &diff) {
        m_tracker.apply(diff);
        publish();
    });
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_tracker.tick();
        publish();
    });
}

LocalControlFeed::~LocalControlFeed() = default;

std::vector<settings::AccessSettings> LocalControlFeed::settings() const
{
    std::vector<settings::AccessSettings> settings;
    for (const KnownAccess &known : m_accesses.rows()) {
        const QString fingerprint = monit::fingerprintText(known.access.certificateSha256);
        settings.push_back({known.hostId, known.access.host, known.access.port, known.access.isTls,
                            known.access.user, fingerprint, m_unknown.value(known.hostId)});
    }
    std::ranges::sort(settings, {}, &settings::AccessSettings::hostId);
    return settings;
}

void LocalControlFeed::order(const QString &hostId, const QStringList &services, monit::ServiceAction action,
                             const QString &by)
{
    const monit::Host *host = m_monit.host(hostId);
    if (!host)
        return;
    std::vector<quint64> ids;
    for (const QString &service : services) {
        if (const auto id = m_tracker.begin(*host, service, action, by))
            ids.push_back(*id);
        else
            qCWarning(logControl) << "no order for a service:" << id.error().detail;
    }
    publish();
    withPassword(hostId, [this, ids](const Result<AgentAccess> &access) {
        for (const quint64 id : ids)
            send(id, access);
        publish();
    });
}

void LocalControlFeed::send(quint64 id, const Result<AgentAccess> &access)
{
    const monit::ServiceOrder *order = m_tracker.order(id);
    if (!order)
        return;
    if (!access) {
        m_tracker.sent(id, std::unexpected(access.error()));
        return;
    }
    core::onResult(m_client.perform(*access, order->service, order->action), this,
                   [this, id](const Result<void> &result) {
                       m_tracker.sent(id, result);
                       publish();
                   });
}

void LocalControlFeed::approve(const QString &hostId, const AgentAccess &access)
{
    const QString name = agentPasswordName(hostId);
    const KnownAccess *before = m_accesses.find(hostId);
    bool hasPassword = !access.password.isEmpty();
    if (hasPassword)
        m_secrets.put(name, access.password);
    else if (before && isForTheSame(before->access, access))
        hasPassword = before->hasPassword;
    else
        m_secrets.remove(name);
    m_accesses.put({hostId, withoutPassword(access), hasPassword});
    publishAccesses();
}

void LocalControlFeed::withdraw(const QString &hostId)
{
    m_secrets.remove(agentPasswordName(hostId));
    m_unknown.remove(hostId);
    m_accesses.remove(hostId);
    publishAccesses();
}

core::Future<void> LocalControlFeed::probe(const QString &hostId, const AgentAccess &access)
{
    const KnownAccess *known = m_accesses.find(hostId);
    if (!access.password.isEmpty() || !known || !isForTheSame(known->access, access))
        return m_client.probe(access);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    withPassword(hostId, [this, promise, access](const Result<AgentAccess> &kept) {
        AgentAccess complete = access;
        if (kept)
            complete.password = kept->password;
        core::onResult(m_client.probe(complete), this, [promise](const Result<void> &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

void LocalControlFeed::withPassword(const QString &hostId,
                                    std::function<void(const Result<AgentAccess> &)> go)
{
    const QString name = agentPasswordName(hostId);
    const KnownAccess *known = m_accesses.find(hostId);
    if (!known || !known->hasPassword || m_secrets.find(name))
        return go(accessOf(hostId));
    m_waiting.push_back({hostId, std::move(go)});
    m_secrets.load({name});
}

void LocalControlFeed::onSecretsLoaded()
{
    const std::deque<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &entry : waiting)
        entry.go(accessOf(entry.hostId));
}

Result<AgentAccess> LocalControlFeed::accessOf(const QString &hostId) const
{
    const KnownAccess *known = m_accesses.find(hostId);
    if (!known)
        return failure(ErrorCode::Unauthorized,
                       u"nobody has said yet how this host's Monit may be spoken to"_s);
    AgentAccess access = known->access;
    if (const auto password = m_secrets.find(agentPasswordName(hostId)))
        access.password = *password;
    else if (known->hasPassword)
        return failure(ErrorCode::Unauthorized,
                       u"the password cannot be had: %1"_s.arg(m_secrets.error().detail));
    return access;
}

void LocalControlFeed::publish()
{
    if (m_tracker.hasOpen() != m_ticker.isActive())
        m_tracker.hasOpen() ? m_ticker.start() : m_ticker.stop();
    if (const auto diff = m_tracker.takeDiff(); !diff.isEmpty())
        Q_EMIT ordersChanged(diff);
}

void LocalControlFeed::publishAccesses()
{
    const auto diff = m_accesses.takeDiff();
    if (diff.isEmpty())
        return;
    Q_EMIT accessesChanged(diff);
    Q_EMIT approvalsChanged();
}

} // namespace noc::workspace
