// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/httpexchange.h"
#include "models/bird/links/link.h"
#include "models/bird/routeraddress.h"
#include "models/core/secret.h"

namespace noc::bird {

/// The text proxies: bird-lg-go's lgproxy and sileht/bird-lg's lgproxy.py. Codes are taken off there, and an error of BIRD
/// is a reply like any other ("syntax error, …"): the reader has to know it by its text. Of sileht's, whatever ends with
/// another code than 0000 is only that code's name ("Status report").
class LgproxyLink final : public Link
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LgproxyLink)

public:
    /// `secret`: of sileht's proxy; empty without.
    LgproxyLink(RouterAddress address, core::Secret secret, LinkDeadlines deadlines,
                QObject *parent = nullptr);

    [[nodiscard]] LinkAbilities abilities() const override;
    [[nodiscard]] ReplyCoding coding() const override { return ReplyCoding::Stripped; }
    [[nodiscard]] bool isBusy() const override { return m_exchange.isBusy(); }
    void send(const Command &command) override;
    void probe(const Probe &probe) override;
    void cancel() override { m_exchange.cancel(); }
    void setPaused(bool isPaused) override { m_exchange.setPaused(isPaused); }

private:
    [[nodiscard]] QUrl url(QLatin1StringView endpoint, const QByteArray &query) const;
    void onReceived(const QByteArray &bytes);
    void onFinished(const core::Result<void> &result);

    const RouterAddress m_address;
    const core::Secret m_secret;
    const LinkDeadlines m_deadlines;
    HttpExchange m_exchange;
    bool m_isProbe = false;
    bool m_isOnlyRoutes = false; ///< learned from a 403
};

} // namespace noc::bird
