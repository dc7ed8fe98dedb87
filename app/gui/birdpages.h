// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/communitynames.h"
#include "models/workspace/filestamps.h"
#include "models/workspace/workspace.h"
#include "widgets/bird/routes/rememberedresults.h"

#include <QObject>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {
class BgpView;
class BirdPage;
struct BirdOptions;
class PathGraph;
class ProtocolsView;
class QueryLogView;
class RdapClient;
class RoutesView;
class WatchView;
class WhoisClient;
} // namespace noc::bird

namespace noc::app {

/// Puts the views into the BIRD tab and passes between them and the workspace.
class BirdPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdPages)

public:
    /// `page` must not outlive the workspace, the clock and the theme; this is its child.
    BirdPages(bird::BirdPage &page, workspace::Workspace &workspace, const core::Clock &clock,
              const widgets::Theme &theme);
    ~BirdPages() override;

    /// What an alert is about: a router, or a protocol of it.
    void showRouter(const QString &router, const QString &protocol);
    /// Asks for routes as the user would: typed, of one router or, when that is empty, of those that are chosen.
    void showRoutes(const QString &router, const QString &query);

private:
    void addViews(const core::Clock &clock, const widgets::Theme &theme);
    void connectRoutes();
    void connectGraph(const widgets::Theme &theme);
    void connectLog(const core::Clock &clock, const widgets::Theme &theme);
    void connectWatches(const core::Clock &clock, const widgets::Theme &theme);
    void connectNames();
    void showSettings();
    void takeOptions(const bird::BirdOptions &options);
    void readCommunities(const QStringList &files);
    void showWhois(const QString &subject, const widgets::Theme &theme);
    void takeWatches(const std::vector<bird::Watch> &watches);
    void takeRouters(const std::vector<bird::RouterConfig> &routers);
    void applySettings();

    bird::BirdPage &m_page;
    workspace::Workspace &m_workspace;
    bird::RememberedResults m_remembered;
    bird::CommunityNames m_communities;
    workspace::FileStamps m_communityFiles; ///< that m_communities was read from
    bird::RoutesView *m_routes = nullptr;
    bird::PathGraph *m_graph = nullptr;
    bird::ProtocolsView *m_protocols = nullptr;
    bird::BgpView *m_bgp = nullptr;
    bird::WatchView *m_watches = nullptr;
    std::unique_ptr<bird::WhoisClient> m_whois;
    std::unique_ptr<bird::RdapClient> m_rdap;
};

} // namespace noc::app
