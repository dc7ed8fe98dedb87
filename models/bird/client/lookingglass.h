// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerclient.h"
#include "models/bird/client/routerpoller.h"
#include "models/bird/client/routerstate.h"

#include <map>

namespace noc::bird {

/// A router that the user has: see settings::RouterSettings.
struct RouterConfig
{
    QString name; ///< unique
    RouterAddress address;
    core::Seconds interval{30};
    bool isEnabled = true;
    core::Secret secret; ///< of a proxy that wants one

    friend bool operator==(const RouterConfig &, const RouterConfig &) = default;
};

/// What a way to a router led to.
struct TryOutcome
{
    std::optional<Version> version; ///< nullopt behind a proxy that hides it
    int protocols = 0;

    friend bool operator==(const TryOutcome &, const TryOutcome &) = default;
};

struct LookingGlassOptions
{
    SshOptions ssh;
    LinkDeadlines deadlines;
    ClientLimits limits;
    /// Instead of makeLink(); for demonstrations and tests.
    std::function<std::unique_ptr<Link>(const RouterConfig &)> makeLink;
};

/// All routers: asks them, keeps what they said, tells what changed.
class NOC_MODELS_EXPORT LookingGlass final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookingGlass)

public:
    explicit LookingGlass(const core::Clock &clock, LookingGlassOptions options = {},
                          QObject *parent = nullptr);
    ~LookingGlass() override;

    /// What is new is asked at once, what is gone is dropped, what is as it was goes on undisturbed.
    void setRouters(const std::vector<RouterConfig> &routers);

    /// By name.
    [[nodiscard]] std::vector<RouterConfig> routers() const;
    [[nodiscard]] const RouterState &state() const { return m_state; }
    /// nullptr when there is no such router or it is switched off; gone after the next setRouters() that changes it.
    [[nodiscard]] RouterClient *client(const QString &router) const;
    /// Another way to a router, for a conversation of its own; nullptr as for client().
    [[nodiscard]] std::unique_ptr<Link> linkTo(const QString &router) const;
    void pollNow(const QString &router);
    /// Compares with the clock; done by timers.
    void check();
    /// Somebody looks at details of its protocols, or not any more.
    void setDetailed(const QString &router, bool isDetailed);

    /// Asks a router that need not be one of ours for its protocols, on links of its own. Cancelling the future stops it.
    [[nodiscard]] core::Future<TryOutcome> tryOut(const RouterConfig &config);

Q_SIGNALS:
    void routersChanged(const noc::core::RowDiff<noc::bird::RouterRow> &diff);
    void protocolsChanged(const QString &router, const noc::core::RowDiff<noc::bird::Protocol> &diff);

private:
    struct Running
    {
        RouterConfig config;
        std::unique_ptr<RouterClient> client; ///< none when switched off
        std::unique_ptr<RouterPoller> poller;
    };

    void add(const RouterConfig &config);
    void start(Running &running);
    [[nodiscard]] std::unique_ptr<Link> makeLink(const RouterConfig &config) const;
    void removeAllBut(const std::vector<RouterConfig> &routers);
    void retire(Running &running);
    void onLearned(const QString &router);
    void onStatus(const QString &router, const RouterStatus &status);
    void onProtocols(const QString &router, const std::vector<Protocol> &protocols, bool hasDetails);
    void onFailed(const QString &router, const core::Error &error);
    void setLink(RouterRow &row, RouterRow::Link link) const;
    void publish();

    const core::Clock &m_clock;
    const LookingGlassOptions m_options;
    RouterState m_state;
    std::map<QString, Running> m_running;
};

} // namespace noc::bird
