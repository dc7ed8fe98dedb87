// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/birdpages.h"

#include "app/gui/filedialogs.h"
#include "models/bird/query/rdap.h"
#include "models/bird/query/whois.h"
#include "models/core/logging.h"
#include "models/core/text.h"
#include "models/core/username.h"
#include "models/workspace/communityfiles.h"
#include "models/workspace/routers.h"
#include "widgets/bird/difference/differenceview.h"
#include "widgets/bird/graph/ospfgraphview.h"
#include "widgets/bird/graph/pathgraph.h"
#include "widgets/bird/log/querylogview.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/birdsettingsdialog.h"
#include "widgets/bird/protocols/bgpview.h"
#include "widgets/bird/protocols/protocolsview.h"
#include "widgets/bird/routes/routesview.h"
#include "widgets/bird/tables/tablesview.h"
#include "widgets/bird/trace/traceview.h"
#include "widgets/bird/watch/watchview.h"
#include "widgets/bird/whois/whoisdialog.h"

#include <QDesktopServices>
#include <QFileInfo>

#include <algorithm>

namespace noc::app {

using namespace Qt::StringLiterals;
using bird::BirdPage;
using bird::RoutesView;
using workspace::Workspace;

namespace {

NOC_LOGGING_CATEGORY(logBirdPages, "noc.app")

constexpr qsizetype maxSavedFile = qsizetype(256) * 1024 * 1024;

/// Where distributions put BIRD's control sockets.
QStringList socketsHere()
{
    QStringList found;
    for (const QString &path : {u"/run/bird/bird.ctl"_s, u"/run/bird/bird6.ctl"_s, u"/run/bird.ctl"_s,
                                u"/run/bird6.ctl"_s, u"/usr/local/var/run/bird.ctl"_s}) {
        if (QFileInfo::exists(path))
            found.append(path);
    }
    return found;
}

settings::RouterSettings settingsOf(const bird::RouterConfig &router, const settings::RouterSettings &before)
{
    settings::RouterSettings settings = before; // with the keys of a newer program
    settings.name = router.name;
    settings.address = router.address.toText();
    settings.intervalSeconds = static_cast<int>(router.interval.count());
    settings.isEnabled = router.isEnabled;
    return settings;
}

/// As one of its BGP sessions says.
std::optional<quint32> asOf(const bird::LookingGlass &glass, const QString &router)
{
    const auto *protocols = glass.state().protocols(router);
    if (!protocols)
        return std::nullopt;
    for (const bird::Protocol &protocol : protocols->rows()) {
        if (protocol.bgp && protocol.bgp->localAs)
            return protocol.bgp->localAs;
    }
    return std::nullopt;
}

bird::BirdOptions optionsOf(const settings::BirdSettings &settings)
{
    return {settings.asNamesFile,    settings.asksDnsForNames, settings.asUrl,          settings.prefixUrl,
            settings.communityFiles, settings.hidesProtocols,  settings.hidesInterfaces};
}

settings::WatchSettings settingsOf(const bird::Watch &watch, const settings::WatchSettings &before)
{
    settings::WatchSettings settings = before; // with the keys of a newer program
    settings.name = watch.name;
    settings.query = watch.query;
    settings.routers = watch.routers;
    settings.intervalSeconds = static_cast<int>(watch.interval.count());
    return settings;
}

} // namespace

BirdPages::BirdPages(BirdPage &page, Workspace &workspace, const core::Clock &clock,
                     const widgets::Theme &theme)
    : QObject(&page)
    , m_page(page)
    , m_workspace(workspace)
    , m_whois(std::make_unique<bird::WhoisClient>())
    , m_rdap(std::make_unique<bird::RdapClient>())
{
    addViews(clock, theme);
    connectRoutes();
    connectGraph(theme);
    connectNames();
    connect(m_routes, &RoutesView::whoisRequested, this,
            [this, &theme](const QString &subject) { showWhois(subject, theme); });
    page.setFoundSockets(socketsHere());
    connect(&page, &BirdPage::routersEdited, this, &BirdPages::takeRouters);
    connect(&page, &BirdPage::settingsRequested, this, &BirdPages::showSettings);
    connect(&page, &BirdPage::queryRequested, this, &BirdPages::showRoutes);
    connect(&page, &BirdPage::saveRequested, this, [this](const QString &name, const QByteArray &bytes) {
        saveAsFile(m_page, tr("Save"), name, bytes);
    });
    connect(&workspace.lookingGlass(), &bird::LookingGlass::asked, &workspace, &Workspace::logQuery);
    connect(&workspace, &Workspace::settingsChanged, this, &BirdPages::applySettings);
    applySettings();
}

BirdPages::~BirdPages() = default;

void BirdPages::addViews(const core::Clock &clock, const widgets::Theme &theme)
{
    bird::LookingGlass &glass = m_workspace.lookingGlass();
    m_routes = new RoutesView(glass, clock, theme, m_remembered);
    m_protocols = new bird::ProtocolsView(glass, clock, theme);
    m_bgp = new bird::BgpView(glass, clock, theme);
    m_page.addView(m_routes);
    m_page.addView(m_protocols);
    m_page.addView(m_bgp);
    m_page.addView(new bird::DifferenceView(glass, clock, theme, m_remembered));
    connectWatches(clock, theme);
    m_page.addView(new bird::TablesView(glass, clock, theme));
    m_page.addView(new bird::OspfGraphView(glass, theme));
    m_page.addView(new bird::TraceView(glass, theme));
    connectLog(clock, theme);
    connect(m_bgp, &bird::BgpView::protocolChosen, this, &BirdPages::showRouter);
}

void BirdPages::connectRoutes()
{
    connect(m_routes, &RoutesView::routersRequested, &m_page, &BirdPage::chooseRouters);
    connect(m_routes, &RoutesView::urlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_routes, &RoutesView::loadRequested, this, [this] {
        openFile(m_page, tr("Open a saved result"), tr("Results (*.nocbird);;All files (*)"), maxSavedFile,
                 [this](const QByteArray &bytes) { m_routes->showSaved(bytes); });
    });
}

void BirdPages::connectGraph(const widgets::Theme &theme)
{
    m_graph = new bird::PathGraph(theme);
    m_graph->setOwnAs([this](const QString &router) { return asOf(m_workspace.lookingGlass(), router); });
    m_routes->setGraph(m_graph); // its child
    connect(m_routes, &RoutesView::resultChanged, m_graph,
            [this](const std::shared_ptr<const bird::RouteTable> &table, const QString &router) {
                m_graph->setResult(table, router);
            });
    connect(m_graph, &bird::PathGraph::saveRequested, &m_page, &BirdPage::saveRequested);
    connect(m_graph, &bird::PathGraph::filterRequested, this,
            [this](const QString &filter) { m_page.setFilterText(filter); });
}

void BirdPages::connectLog(const core::Clock &clock, const widgets::Theme &theme)
{
    auto *log = new bird::QueryLogView(clock, theme);
    m_page.addView(log);
    const auto read = [this, log] {
        core::onResult(m_workspace.queryLog({}), log,
                       [log](const core::Result<std::vector<bird::QueryRecord>> &records) {
                           if (records)
                               log->setRecords(*records);
                       });
    };
    connect(log, &bird::QueryLogView::recordsRequested, this, read);
    connect(&m_workspace, &Workspace::ready, log, read);
    connect(&m_workspace.lookingGlass(), &bird::LookingGlass::asked, log, [log](bird::QueryRecord record) {
        record.who = core::userName();
        log->addRecord(record);
    });
    read();
}

void BirdPages::connectWatches(const core::Clock &clock, const widgets::Theme &theme)
{
    bird::WatchFeed &feed = m_workspace.watches();
    m_watches = new bird::WatchView(feed, clock, theme);
    m_page.addView(m_watches);
    connect(m_watches, &bird::WatchView::acceptRequested, this,
            [&feed](const QString &watch, const QString &router) {
                feed.accept({watch, router});
            });
    connect(m_watches, &bird::WatchView::watchesEdited, this, &BirdPages::takeWatches);
}

void BirdPages::takeWatches(const std::vector<bird::Watch> &watches)
{
    settings::BirdSettings settings = m_workspace.settings().bird;
    const auto before = std::exchange(settings.watches, {});
    for (const bird::Watch &watch : watches) {
        const auto known = std::ranges::find(before, watch.name, &settings::WatchSettings::name);
        settings.watches.push_back(
            settingsOf(watch, known == before.end() ? settings::WatchSettings() : *known));
    }
    if (const auto applied = m_workspace.setBirdSettings(settings); !applied)
        qCWarning(logBirdPages) << "watches:" << applied.error().detail;
}

void BirdPages::showSettings()
{
    const auto link = m_workspace.linkStatus();
    const QString note = link
        ? tr("These are the settings of the program that this window is attached to: %1. This "
             "window reads files that are at the same places on this machine, and leaves "
             "questions to the DNS to that program.")
              .arg(core::displayable(link->where))
        : QString();
    auto *dialog = new bird::BirdSettingsDialog(optionsOf(m_workspace.settings().bird),
                                                optionsOf(settings::BirdSettings()), note, &m_page);
    connect(dialog, &bird::BirdSettingsDialog::asNamesFileWanted, dialog, [dialog] {
        chooseFiles(*dialog, tr("File of AS names"), tr("Text and CSV (*.txt *.csv);;All files (*)"), false,
                    [dialog](const QStringList &paths) { dialog->setAsNamesFile(paths.value(0)); });
    });
    connect(dialog, &bird::BirdSettingsDialog::communityFilesWanted, dialog, [dialog] {
        chooseFiles(*dialog, tr("Files of communities"), tr("Text and CSV (*.txt *.csv);;All files (*)"),
                    true, [dialog](const QStringList &paths) { dialog->addCommunityFiles(paths); });
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeOptions(dialog->options()); });
    dialog->open();
}

/// Watches and what a newer program keeps there stay as they are by now.
void BirdPages::takeOptions(const bird::BirdOptions &options)
{
    settings::BirdSettings settings = m_workspace.settings().bird;
    settings.asNamesFile = options.asNamesFile;
    settings.asksDnsForNames = options.asksDnsForNames;
    settings.asUrl = options.asUrl;
    settings.prefixUrl = options.prefixUrl;
    settings.communityFiles = options.communityFiles;
    settings.hidesProtocols = options.hidesProtocols;
    settings.hidesInterfaces = options.hidesInterfaces;
    if (const auto applied = m_workspace.setBirdSettings(settings); !applied)
        qCWarning(logBirdPages) << "settings:" << applied.error().detail;
}

void BirdPages::showWhois(const QString &subject, const widgets::Theme &theme)
{
    auto *dialog =
        new bird::WhoisDialog(subject,
                              {{u"RDAP"_s, [this](const QString &asked) { return m_rdap->ask(asked); }},
                               {u"whois"_s, [this](const QString &asked) { return m_whois->ask(asked); }}},
                              theme, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BirdPages::connectNames()
{
    bird::AsNames &names = m_workspace.asNames();
    const auto nameOf = [&names](quint32 number) {
        names.want(number);
        return names.name(number);
    };
    m_routes->setNames({nameOf, [this](const QString &community) { return m_communities.name(community); }});
    m_bgp->setAsNames([nameOf](quint32 number) { return nameOf(number).value_or(QString()); });
    m_graph->setAsNames([nameOf](quint32 number) { return nameOf(number).value_or(QString()); });
    const auto showNames = [this] {
        m_bgp->asNamesChanged();
        m_graph->namesChanged();
        m_routes->namesChanged();
    };
    connect(&names, &bird::AsNames::known, this, showNames);
    connect(&names, &bird::AsNames::knownAnew, this, showNames);
}

void BirdPages::takeRouters(const std::vector<bird::RouterConfig> &routers)
{
    const auto before = m_workspace.settings().routers;
    std::vector<settings::RouterSettings> settings;
    for (const bird::RouterConfig &router : routers) {
        const auto known = std::ranges::find(before, router.name, &settings::RouterSettings::name);
        settings.push_back(settingsOf(router, known == before.end() ? settings::RouterSettings() : *known));
        if (!router.secret.isEmpty())
            m_workspace.setRouterSecret(router.name, router.secret);
    }
    if (const auto applied = m_workspace.setRouters(settings); !applied)
        qCWarning(logBirdPages) << "routers:" << applied.error().detail;
}

void BirdPages::applySettings()
{
    const settings::BirdSettings &settings = m_workspace.settings().bird;
    QList<bird::RouteLink> links;
    if (!settings.asUrl.isEmpty())
        links.append({tr("Look the AS up"), settings.asUrl});
    if (!settings.prefixUrl.isEmpty())
        links.append({tr("Look the prefix up"), settings.prefixUrl});
    m_routes->setLinks(links);
    std::vector<bird::Watch> watches;
    for (const settings::WatchSettings &watch : settings.watches)
        watches.push_back({watch.name, watch.query, watch.routers, core::Seconds(watch.intervalSeconds)});
    m_watches->setWatches(watches);
    m_page.setHiding(settings.hidesProtocols, settings.hidesInterfaces);
    readCommunities(settings.communityFiles);
}

void BirdPages::readCommunities(const QStringList &files)
{
    const workspace::FileStamps stamps(files);
    if (m_communityFiles == stamps)
        return;
    m_communityFiles = stamps;
    core::onResult(workspace::readCommunityNames(files), this,
                   [this, stamps](const core::Result<bird::CommunityNames> &names) {
                       if (!names || stamps != m_communityFiles)
                           return; // another list is on its way
                       m_communities = *names;
                       m_routes->namesChanged();
                   });
}

void BirdPages::showRouter(const QString &router, const QString &protocol)
{
    m_page.chooseRouters({router});
    m_page.showView(m_protocols->key());
    if (!protocol.isEmpty())
        m_protocols->choose(router, protocol);
}

void BirdPages::showRoutes(const QString &router, const QString &query)
{
    if (!router.isEmpty())
        m_page.chooseRouters({router});
    m_page.showView(m_routes->key());
    m_routes->setQueryText(query);
    m_routes->run();
}

} // namespace noc::app
