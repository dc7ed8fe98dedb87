// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "models/remote/follower.h"
#include "models/workspace/relaywords.h"

namespace noc::workspace {

/// The way to a router through the program that a console is attached to: see BirdRelay.
class RelayLink final : public bird::Link
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelayLink)

public:
    /// `link` must outlive it.
    RelayLink(const bird::RouterConfig &router, remote::Follower &link);
    ~RelayLink() override;

    [[nodiscard]] bird::LinkAbilities abilities() const override { return m_abilities; }
    [[nodiscard]] bird::ReplyCoding coding() const override { return m_coding; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void send(const bird::Command &command) override;
    void probe(const bird::Probe &probe) override;
    void cancel() override;
    void setPaused(bool isPaused) override;

private:
    void begin(const RouterQuestion &question);
    void askMore();
    void take(const core::Result<QJsonObject> &reply);
    void end(const core::Result<void> &result);
    /// Replies to what was asked before a cancel() are stale.
    template<typename Handler>
    void ask(const QString &verb, const QJsonObject &arguments, Handler handle);

    const QString m_router;
    remote::Follower &m_follower;
    bird::LinkAbilities m_abilities;
    bird::ReplyCoding m_coding;
    bool m_isBusy = false;
    bool m_isPaused = false;
    bool m_isAsking = false;
    int m_turn = 0;
    std::optional<qint64> m_id; ///< of the question, at the program
};

} // namespace noc::workspace
