// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/monitpages.h"

#include "app/gui/collectorstate.h"
#include "models/core/logging.h"
#include "widgets/monit/collector/collectorpage.h"
#include "widgets/monit/collector/pendingpage.h"
#include "widgets/monit/collector/rejectionspage.h"
#include "widgets/monit/hostpage/hostpage.h"
#include "widgets/monit/monitpage.h"
#include "widgets/monit/viewactions.h"

#include <QDesktopServices>

#include <utility>

namespace noc::app {

using namespace Qt::StringLiterals;
using monit::MonitFeed;
using workspace::Workspace;

namespace {

NOC_LOGGING_CATEGORY(logMonitPages, "noc.app")

const QString collectorKey = u"collector"_s;
const QString pendingKey = u"pending"_s;
const QString rejectionsKey = u"rejections"_s;

widgets::SeverityCounts countsOf(core::Severity severity, int count)
{
    widgets::SeverityCounts counts;
    if (count > 0)
        counts.add(severity, count);
    return counts;
}

} // namespace

MonitPages::MonitPages(monit::MonitPage &page, Workspace &workspace, const core::Clock &clock,
                       const widgets::Theme &theme)
    : QObject(&page)
    , m_page(page)
    , m_workspace(workspace)
{
    addHostPage(clock, theme);
    addPendingPage(clock, theme);
    addRejectionsPage(clock, theme);
    addCollectorPages(theme);
    showCollector();
    updateCounts();
}

MonitPages::~MonitPages() = default;

void MonitPages::showCollectorPage()
{
    m_page.showSidePage(collectorKey);
}

void MonitPages::showHost(const QString &hostId, const QString &service)
{
    m_page.showHosts();
    m_page.selectHost(hostId);
    m_page.view().setDetailsShown(true);
    m_host->showService(service);
}

void MonitPages::addHostPage(const core::Clock &clock, const widgets::Theme &theme)
{
    m_host = new monit::HostPage(theme, clock);
    m_page.setDetails(m_host);
    MonitFeed &feed = m_workspace.feed();
    m_host->applyEvents(feed.snapshot().events);
    connect(&m_page, &monit::MonitPage::currentHostChanged, this, &MonitPages::showCurrentHost);
    connect(&feed, &MonitFeed::changed, m_host, [this](const monit::MonitDiff &diff) {
        m_host->applyEvents(diff.events);
        showCurrentHost();
    });
    connect(m_host, &monit::HostPage::openUrlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_host, &monit::HostPage::acceptRequested, &feed,
            [&feed](const QString &id) { feed.accept({id}); });
    connect(m_host, &monit::HostPage::repinRequested, &feed, &MonitFeed::repin);
    showCurrentHost();
}

void MonitPages::showCurrentHost()
{
    if (const monit::Host *host = m_workspace.feed().host(m_page.currentHostId()))
        m_host->showHost(*host);
    else
        m_host->clear();
}

void MonitPages::addPendingPage(const core::Clock &clock, const widgets::Theme &theme)
{
    m_pending = new monit::PendingPage(theme, clock);
    m_page.addSidePage(pendingKey, tr("Waiting hosts"), u"inbox"_s, m_pending);
    MonitFeed &feed = m_workspace.feed();
    m_pending->applyHosts(feed.snapshot().hosts);
    m_pending->setRules(m_workspace.admissionRules());
    connect(&feed, &MonitFeed::changed, m_pending,
            [this](const monit::MonitDiff &diff) { m_pending->applyHosts(diff.hosts); });
    connect(m_pending, &monit::PendingPage::countsChanged, this, &MonitPages::updateCounts);
    connect(m_pending, &monit::PendingPage::acceptRequested, this, [this](const QStringList &ids) {
        m_workspace.feed().accept(ids);
        if (m_pending->waitingCount() == 0 && m_pending->conflictCount() == 0)
            m_page.showHosts();
    });
    connect(m_pending, &monit::PendingPage::forgetRequested, &feed, &MonitFeed::forget);
    connect(m_pending, &monit::PendingPage::repinRequested, &feed, &MonitFeed::repin);
    connect(m_pending, &monit::PendingPage::rulesChanged, &m_workspace, &Workspace::setAdmissionRules);
    connect(&m_workspace, &Workspace::settingsChanged, m_pending,
            [this] { m_pending->setRules(m_workspace.admissionRules()); });
}

void MonitPages::addRejectionsPage(const core::Clock &clock, const widgets::Theme &theme)
{
    m_rejections = new monit::RejectionsPage(theme, clock);
    m_page.addSidePage(rejectionsKey, tr("Turned away"), u"blocked"_s, m_rejections);
    MonitFeed &feed = m_workspace.feed();
    m_rejections->applyRejections(feed.rejections());
    connect(&feed, &MonitFeed::rejectionsChanged, m_rejections, &monit::RejectionsPage::applyRejections);
    connect(m_rejections, &monit::RejectionsPage::countChanged, this, &MonitPages::updateCounts);
    connect(m_rejections, &monit::RejectionsPage::clearRequested, &feed, &MonitFeed::clearRejections);
}

void MonitPages::addCollectorPages(const widgets::Theme &theme)
{
    auto *firstRun = new monit::CollectorPage(theme);
    auto *always = new monit::CollectorPage(theme);
    m_page.setFirstRun(firstRun);
    m_page.addSidePage(collectorKey, tr("Collector"), u"plug"_s, always);
    m_collector = {firstRun, always};
    for (monit::CollectorPage *page : m_collector)
        connectCollectorPage(*page);
    connect(&m_workspace, &Workspace::collectorChanged, this, &MonitPages::showCollector);
    connect(&m_workspace, &Workspace::secretsChanged, this, &MonitPages::showCollector);
    connect(&m_workspace, &Workspace::settingsChanged, this, &MonitPages::showCollector);
}

void MonitPages::connectCollectorPage(monit::CollectorPage &page)
{
    connect(&page, &monit::CollectorPage::applyRequested, this, [this](const monit::CollectorChoice &choice) {
        const auto applied =
            m_workspace.applyCollectorSettings(withChoice(m_workspace.settings().collector, choice));
        if (!applied) // the form lets no such choice through
            qCWarning(logMonitPages) << applied.error().detail;
        showCollector();
    });
    connect(&page, &monit::CollectorPage::retryRequested, &m_workspace, &Workspace::restartCollector);
    connect(&page, &monit::CollectorPage::secretFileAllowed, &m_workspace, &Workspace::allowSecretFile);
    connect(&page, &monit::CollectorPage::secretsRetryRequested, &m_workspace, &Workspace::retrySecrets);
    connect(&page, &monit::CollectorPage::lineAddressChosen, this, [this](const QString &address) {
        m_lineAddress = address;
        showCollector();
    });
}

void MonitPages::showCollector()
{
    const monit::CollectorPageState state = collectorPageState(m_workspace, m_lineAddress);
    for (monit::CollectorPage *page : m_collector)
        page->showState(state);
}

void MonitPages::updateCounts()
{
    if (!m_pending || !m_rejections)
        return;
    // The very first host: whoever just set up its Monit is waiting for it.
    const int waitingBefore = std::exchange(m_waiting, m_pending->waitingCount());
    if (waitingBefore == 0 && m_waiting > 0 && m_page.counts().total() == 0)
        m_page.showSidePage(pendingKey);
    widgets::SeverityCounts waiting = countsOf(core::Severity::Information, m_waiting);
    waiting.add(countsOf(core::Severity::Warning, m_pending->conflictCount()));
    m_page.setSidePageCounts(pendingKey, waiting);
    m_page.setSidePageCounts(rejectionsKey, countsOf(core::Severity::Information, m_rejections->count()));
}

} // namespace noc::app
