// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/clock.h"
#include "models/monit/agentaccess.h"
#include "models/monit/serviceorder.h"

#include <QObject>

#include <memory>

namespace noc::monit {

/// Orders to agents through the httpd of each (Monit 5.20 – 6.0.0). Every request has a connection of its own and the
/// credentials of its AgentAccess, which go nowhere else: no redirects, proxies, cookies or prompts.
///
/// Errors: InvalidInput (access or name cannot be used; nothing was sent) · Unreachable (no such name, refused, no
/// route, no connection in time; nothing was sent) · Unsupported (the certificate is not trusted, see
/// untrustedFingerprint(), no TLS where TLS was expected, or not a Monit) · Unauthorized · Refused (the user may only
/// read, or the agent does not want to talk to this address) · NotFound (no such service) · TimedOut (sent, but not
/// answered: may have been carried out) · TooLarge, Io · Busy (too many wait). No error holds a secret or a word of
/// the peer.
class NOC_MODELS_EXPORT AgentClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentClient)

public:
    static constexpr core::Milliseconds defaultDeadline{10'000};
    static constexpr int maxParallel = 32; ///< connections at once, others wait
    static constexpr int maxWaiting = 1000;

    /// `deadline` is for connecting and answer together, from when the connection is begun.
    explicit AgentClient(core::Milliseconds deadline = defaultDeadline, QObject *parent = nullptr);
    /// Gives up what is under way: its futures end without a result.
    ~AgentClient() override;

    /// Success means accepted, which is not done: the agent does it in its next cycle, and ActionTracker finds out.
    /// `service` is exact and names one service.
    [[nodiscard]] core::Future<void> perform(const AgentAccess &access, const QString &service,
                                             ServiceAction action);
    /// Whether a Monit answers there and the user may give orders; changes nothing.
    [[nodiscard]] core::Future<void> probe(const AgentAccess &access);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The SHA-256 of the certificate that an Unsupported error is about, for the user to compare and approve; empty when
/// it is about something else.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray untrustedFingerprint(const core::Error &error);

} // namespace noc::monit
