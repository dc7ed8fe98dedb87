// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/birdwatcherquestion.h"
#include "models/bird/links/httpexchange.h"
#include "models/bird/links/link.h"
#include "models/bird/routeraddress.h"

namespace noc::bird {

/// birdwatcher (Alice's source): answers from its endpoints, turned into the replies they once were; everything else is
/// Unsupported. Its answers may be minutes old: it caches.
class BirdwatcherLink final : public Link
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdwatcherLink)

public:
    BirdwatcherLink(RouterAddress address, LinkDeadlines deadlines, QObject *parent = nullptr);

    [[nodiscard]] LinkAbilities abilities() const override;
    [[nodiscard]] ReplyCoding coding() const override { return ReplyCoding::Coded; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void send(const Command &command) override;
    void cancel() override;
    void setPaused(bool isPaused) override { m_exchange.setPaused(isPaused); }

private:
    void onReceived(const QByteArray &bytes);
    void onFinished(const core::Result<void> &result);
    void finish(const core::Result<void> &result);

    const RouterAddress m_address;
    const LinkDeadlines m_deadlines;
    HttpExchange m_exchange;
    BirdwatcherQuestion m_question;
    QByteArray m_body;
    quint64 m_turn = 0; ///< what a worker made for an earlier one is dropped
    bool m_isBusy = false;
};

} // namespace noc::bird
