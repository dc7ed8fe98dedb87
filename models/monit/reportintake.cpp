// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportintake.h"

#include "models/net/inflate.h"

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {
constexpr qsizetype maxRememberedIds = 20'000;
} // namespace

ReportIntake::ReportIntake(const core::Clock &clock, ReportQueue &queue, RejectionLog &rejections,
                           std::function<void()> wake)
    : m_clock(clock)
    , m_queue(queue)
    , m_rejections(rejections)
    , m_wake(std::move(wake))
{ }

int ReportIntake::take(const QByteArray &body, const QByteArray &contentEncoding, const Source &source)
{
    QByteArray text = body;
    if (contentEncoding.endsWith("gzip")) {
        auto inflated = net::inflate(body, {m_limits.inflated, m_limits.inflateRatio});
        if (!inflated) {
            reject(RejectionReason::BadCompression, source, inflated.error().detail);
            return 200;
        }
        text = *std::move(inflated);
    }
    const MessageIdentity identity = peekIdentity(text);
    if (!identity.id.isEmpty())
        remember(identity.id, source);
    return queue(identity, text, source, false);
}

bool ReportIntake::mayBeHeaderless(const QByteArray &id, const QHostAddress &address) const
{
    const auto known = m_lastSources.constFind(id);
    return known != m_lastSources.cend() && known->address == address;
}

void ReportIntake::takeHeaderless(const QByteArray &body, const QHostAddress &address)
{
    const MessageIdentity identity = peekIdentity(body);
    if (!mayBeHeaderless(identity.id, address) || !identity.hasEvent) {
        reject(RejectionReason::BadRequest, {address, {}}, u"a body without a request"_s);
        return;
    }
    queue(identity, body, {address, m_lastSources.value(identity.id).user}, true);
}

int ReportIntake::queue(const MessageIdentity &identity, const QByteArray &body, const Source &source,
                        bool isHeaderless)
{
    const auto outcome =
        m_queue.push(identity, {body, source, m_clock.now(), m_clock.monotonic(), isHeaderless});
    if (outcome == ReportQueue::Outcome::Full) {
        reject(RejectionReason::QueueFull, source, u"the window is too busy"_s);
        return 503;
    }
    if (outcome == ReportQueue::Outcome::First)
        m_wake();
    return 200;
}

void ReportIntake::remember(const QByteArray &id, const Source &source)
{
    if (m_lastSources.size() >= maxRememberedIds && !m_lastSources.contains(id))
        m_lastSources.erase(
            m_lastSources.constBegin()); // any one; it comes back with its host's next message
    m_lastSources.insert(id, source);
}

void ReportIntake::reject(RejectionReason reason, const Source &source, const QString &detail)
{
    const QDateTime now = m_clock.now();
    if (m_rejections.add({reason, source, detail, now, now, 1}))
        m_wake();
}

} // namespace noc::monit
