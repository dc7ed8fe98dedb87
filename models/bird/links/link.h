// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/command.h"
#include "models/bird/links/probe.h"
#include "models/bird/reply/replyline.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/export.h"

#include <QObject>

namespace noc::bird {

/// What a way to a router cannot do is shown as such.
struct LinkAbilities
{
    bool onlyProtocolsAndRoutes = false; ///< a proxy that refuses the rest
    bool hasReplyCodes = true;
    bool canTrace = false; ///< traceroute from the router
    bool canPing = false;
    bool isFreeText = true; ///< any allowed command; else only what it has an endpoint for

    friend bool operator==(const LinkAbilities &, const LinkAbilities &) = default;
};

/// A way to a router's BIRD: opens it, restricts it, sends one command at a time, hands on the bytes of its reply.
/// Cancelling is closing: BIRD stops at once, and the next command opens anew.
class NOC_MODELS_EXPORT Link : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Link)

public:
    using QObject::QObject;

    [[nodiscard]] virtual LinkAbilities abilities() const = 0;
    [[nodiscard]] virtual ReplyCoding coding() const = 0;
    [[nodiscard]] virtual bool isBusy() const = 0;
    /// Opens first if needed. Not while busy: one at a time is what a lane is for.
    virtual void send(const Command &command) = 0;
    /// Ping or traceroute from the router, its lines as received(). Not while busy. Unsupported where abilities() say so.
    virtual void probe(const Probe &probe);
    /// No finished() comes any more.
    virtual void cancel() = 0;
    /// The reader cannot keep up: nothing is read from the router meanwhile, and no deadline passes.
    virtual void setPaused(bool isPaused) = 0;

Q_SIGNALS:
    /// Which BIRD answers, once for every time that the way is opened and only where that can be told.
    void greeted(const noc::bird::Version &version);
    /// As they come; hello and the reply to `restrict` not among them.
    void received(const QByteArray &bytes);
    /// The reply is whole, or there will be no more of it and why. Never from within send().
    void finished(const noc::core::Result<void> &result);
};

/// What passes unheard makes a link give up.
struct LinkDeadlines
{
    core::Milliseconds connect{10'000}; ///< until hello was said and access is restricted
    core::Milliseconds firstByte{30'000};
    core::Milliseconds betweenBytes{60'000};
    core::Milliseconds probe{180'000}; ///< a proxy says nothing before its traceroute is over
};

} // namespace noc::bird
