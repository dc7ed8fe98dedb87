// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/collectorconfig.h"
#include "models/monit/rejectionlog.h"
#include "models/monit/reportqueue.h"

#include <functional>

namespace noc::monit {

/// Takes bodies on the thread with the sockets: inflates, looks whose they are, queues. Parses nothing.
class ReportIntake final
{
    Q_DISABLE_COPY_MOVE(ReportIntake)

public:
    /// `wake` is called when the queue or the rejections are no longer empty.
    ReportIntake(const core::Clock &clock, ReportQueue &queue, RejectionLog &rejections,
                 std::function<void()> wake);
    ~ReportIntake() = default;

    void setLimits(const ConnectionLimits &limits) { m_limits = limits; }

    /// The body of an authenticated message; returns the status to answer with: 200 for poison too, since Monit
    /// would send it again for ever, and 503 only when there is no room.
    [[nodiscard]] int take(const QByteArray &body, const QByteArray &contentEncoding, const Source &source);

    /// A body that came without a request, hence without credentials: only for an id that was authenticated from the
    /// same address before.
    void takeHeaderless(const QByteArray &body, const QHostAddress &address);
    [[nodiscard]] bool mayBeHeaderless(const QByteArray &id, const QHostAddress &address) const;

    void reject(RejectionReason reason, const Source &source, const QString &detail);

private:
    int queue(const MessageIdentity &identity, const QByteArray &body, const Source &source,
              bool isHeaderless);
    void remember(const QByteArray &id, const Source &source);

    const core::Clock &m_clock;
    ReportQueue &m_queue;
    RejectionLog &m_rejections;
    std::function<void()> m_wake;
    ConnectionLimits m_limits;
    QHash<QByteArray, Source> m_lastSources; ///< by id
};

} // namespace noc::monit
