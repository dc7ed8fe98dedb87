// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostmodel.h"
#include "models/monit/localmonitfeed.h"
#include "tests/gui/hostsamples.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/monit/feedpage.h"
#include "widgets/monit/hostactions.h"
#include "widgets/monit/hostlistmodel.h"
#include "widgets/monit/hosttable.h"
#include "widgets/monit/monitpage.h"
#include "widgets/monit/sidelist.h"
#include "widgets/monit/sidelistmodel.h"
#include "widgets/monit/tileview.h"
#include "widgets/monit/viewactions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;

class TestMonitPage final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageSaysWhatToDo();
    void firstHostReplacesTheFirstRunPage();
    void groupsAppearUnfolded();
    void foldsAreShared();
    void foldedGroupStaysFoldedThroughAFilter();
    void selectionIsShared();
    void regroupingKeepsTheSelection();
    void sortingByAColumn();
    void filterHidesAndCounts();
    void nothingMatches();
    void sideListNarrows();
    void vanishedGroupShowsAllAgain();
    void sidePages();
    void countsFollowTheHosts();
    void detailsFollowTheCurrentHost();
    void copyIsTabSeparated();
    void statesAreSpoken();
    void silenceIsASentence_data();
    void silenceIsASentence();
    void forgetAsksFirst();
    void monitPageUrl_data();
    void monitPageUrl();
    void columnsCanBeHidden();
    void stateIsRestored();
    void scrollSurvivesUpdates();
    void feedPageFollowsItsFeed();

private:
    void fill(int hosts, int domains);
    template<typename Widget>
    [[nodiscard]] Widget &part() const
    {
        return *m_page->findChild<Widget *>();
    }
    [[nodiscard]] HostListModel &list() const { return part<HostListModel>(); }
    [[nodiscard]] QModelIndex row(int group, int host) const
    {
        return list().index(host, HostModel::Name, list().index(group, 0));
    }
    void chooseSide(SideEntry::Kind kind, const QString &key) const
    {
        const int at = part<SideListModel>().rowOf(kind, key);
        QVERIFY(at >= 0);
        auto &side = part<SideList>();
        QTest::mouseClick(side.viewport(), Qt::LeftButton, {},
                          side.visualRect(part<SideListModel>().index(at)).center());
    }

    test::ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<HostModel> m_hosts;
    std::unique_ptr<MonitPage> m_page;
};

void TestMonitPage::init()
{
    failOnWarnings();
    m_theme = std::make_unique<widgets::Theme>();
    m_hosts = std::make_unique<HostModel>(m_clock);
    m_page = std::make_unique<MonitPage>(*m_hosts, *m_theme);
    new QAbstractItemModelTester(&list(), &list());
    new QAbstractItemModelTester(&part<SideListModel>(), &list());
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMonitPage::cleanup()
{
    m_page.reset();
    m_hosts.reset();
    m_theme.reset();
}

void TestMonitPage::fill(int hosts, int domains)
{
    m_hosts->apply(test::diffOf(test::sampleHosts(hosts, domains, m_clock.now())));
    m_page->refresh();
}

void TestMonitPage::emptyPageSaysWhatToDo()
{
    QVERIFY(!part<HostTable>().isVisible());
    const auto *empty = m_page->findChild<widgets::EmptyState *>();
    QVERIFY(empty);
    QCOMPARE(m_page->counts().total(), 0);
}

void TestMonitPage::firstHostReplacesTheFirstRunPage()
{
    auto *firstRun = new QLabel(u"copy these lines"_s);
    m_page->setFirstRun(firstRun);
    QVERIFY(firstRun->isVisible());
    fill(1, 1);
    QVERIFY(!firstRun->isVisible());
    QVERIFY(part<HostTable>().isVisible());
    core::RowDiff<Host> gone;
    gone.removed = {test::sampleHosts(1, 1, m_clock.now()).front().id};
    m_hosts->apply(gone);
    QTRY_VERIFY(firstRun->isVisible());
}

void TestMonitPage::groupsAppearUnfolded()
{
    fill(40, 2);
    const auto &table = part<HostTable>();
    QVERIFY(table.isExpanded(list().index(0, 0)));
    QVERIFY(table.isExpanded(list().index(1, 0)));
    m_hosts->apply(test::diffOf({test::sampleHost(u"x.brand-new.test"_s, m_clock.now())}));
    for (int group = 0; group < list().rowCount(); ++group)
        QVERIFY(table.isExpanded(list().index(group, 0)));
    QCOMPARE(list().rowCount(), 3);
}

void TestMonitPage::foldsAreShared()
{
    fill(40, 2);
    auto &table = part<HostTable>();
    const QModelIndex group = list().index(0, 0);
    const QString name = group.data(HostModel::GroupRole).toString();
    table.collapse(group);
    QCOMPARE(part<TileView>().collapsedGroups(), QSet<QString>{name});
    m_page->view().setTiles(true);
    auto &tiles = part<TileView>();
    QTest::mouseClick(tiles.viewport(), Qt::LeftButton, {}, tiles.visualRect(group).center());
    QVERIFY(table.isExpanded(group));
}

void TestMonitPage::foldedGroupStaysFoldedThroughAFilter()
{
    fill(40, 2);
    auto &table = part<HostTable>();
    const QString name = list().index(0, 0).data(HostModel::GroupRole).toString();
    table.collapse(list().index(0, 0));
    m_page->setFilterText(u"nothing-has-this-name"_s);
    QCOMPARE(list().rowCount(), 0);
    m_page->setFilterText({});
    QCOMPARE(list().rowCount(), 2);
    for (int group = 0; group < 2; ++group) {
        const QModelIndex index = list().index(group, 0);
        QCOMPARE(table.isExpanded(index), index.data(HostModel::GroupRole).toString() != name);
    }
}

void TestMonitPage::selectionIsShared()
{
    fill(40, 2);
    QCOMPARE(part<TileView>().selectionModel(), part<HostTable>().selectionModel());
    QSignalSpy current(m_page.get(), &MonitPage::currentHostChanged);
    part<HostTable>().setCurrentIndex(row(0, 3));
    QCOMPARE(current.count(), 1);
    QCOMPARE(current.last().first().toString(), row(0, 3).data(HostModel::HostIdRole).toString());
    m_page->view().setTiles(true);
    QVERIFY(part<TileView>().isVisible());
    QCOMPARE(part<TileView>().currentIndex(), row(0, 3));
    QCOMPARE(current.count(), 1);
}

void TestMonitPage::regroupingKeepsTheSelection()
{
    fill(40, 2);
    part<HostTable>().setCurrentIndex(row(1, 4));
    const QString id = m_page->currentHostId();
    QVERIFY(!id.isEmpty());
    for (const auto grouping : {HostModel::Grouping::None, HostModel::Grouping::HostGroups}) {
        m_page->view().setGrouping(grouping);
        QCOMPARE(m_hosts->grouping(), grouping);
        QCOMPARE(m_page->currentHostId(), id);
        QCOMPARE(part<HostTable>().selectionModel()->selectedRows().size(), 1);
    }
}

void TestMonitPage::sortingByAColumn()
{
    fill(40, 1);
    auto *header = part<HostTable>().header();
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(HostModel::State));
    QCOMPARE(row(0, 0).data(HostModel::SeverityRole).value<Severity>(), Severity::Critical);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(HostModel::Name) + 10, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(HostModel::Name));
    const QString first = row(0, 0).data().toString();
    const QString last = row(0, 39).data().toString();
    const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    QCOMPARE(QString::localeAwareCompare(first, last) < 0, isAscending);
}

void TestMonitPage::filterHidesAndCounts()
{
    fill(40, 2);
    QSignalSpy changed(m_page.get(), &widgets::Page::filterChanged);
    m_page->setFilterText(u"state:crit"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(list().shownCount() > 0);
    QCOMPARE(m_page->hiddenCount(), 40 - list().shownCount());
    for (int host = 0; host < list().rowCount(list().index(0, 0)); ++host)
        QCOMPARE(row(0, host).data(HostModel::SeverityRole).value<Severity>(), Severity::Critical);
    m_page->setFilterText({});
    QCOMPARE(m_page->hiddenCount(), 0);
    QCOMPARE(list().shownCount(), 40);
}

void TestMonitPage::nothingMatches()
{
    fill(40, 2);
    m_page->setFilterText(u"no-such-host"_s);
    QVERIFY(!part<HostTable>().isVisible());
    QPushButton *all = nullptr;
    for (auto *empty : m_page->findChildren<widgets::EmptyState *>()) {
        if (empty->isVisible())
            all = empty->findChild<QPushButton *>();
    }
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(part<HostTable>().isVisible());
    QCOMPARE(m_page->filterText(), QString());
}

void TestMonitPage::sideListNarrows()
{
    fill(41, 2);
    chooseSide(SideEntry::Kind::Group, u"example.net"_s);
    QCOMPARE(list().shownCount(), 20);
    QCOMPARE(m_page->hiddenCount(), 0); // the list says what is elsewhere; the filter hides nothing
    m_page->setFilterText(u"state:crit"_s);
    QCOMPARE(m_page->hiddenCount(), 20 - list().shownCount());
    chooseSide(SideEntry::Kind::All, {});
    m_page->setFilterText({});
    QCOMPARE(list().shownCount(), 41);
}

void TestMonitPage::vanishedGroupShowsAllAgain()
{
    fill(40, 2);
    Host lonely = test::sampleHost(u"x.lonely.test"_s, m_clock.now());
    m_hosts->apply(test::diffOf({lonely}));
    m_page->refresh();
    chooseSide(SideEntry::Kind::Group, u"lonely.test"_s);
    QCOMPARE(list().shownCount(), 1);
    core::RowDiff<Host> gone;
    gone.removed = {lonely.id};
    m_hosts->apply(gone);
    QTRY_COMPARE(list().shownCount(), 40);
    QCOMPARE(part<SideList>().currentIndex().row(), 0);
}

void TestMonitPage::sidePages()
{
    fill(10, 1);
    auto *pending = new QLabel(u"pending"_s);
    m_page->addSidePage(u"pending"_s, u"Waiting"_s, u"inbox"_s, pending);
    widgets::SeverityCounts counts;
    counts.add(Severity::Warning, 3);
    m_page->setSidePageCounts(u"pending"_s, counts);
    QVERIFY(!pending->isVisible());
    chooseSide(SideEntry::Kind::Page, u"pending"_s);
    QVERIFY(pending->isVisible());
    QVERIFY(!part<HostTable>().isVisible());
    fill(12, 1); // news from the hosts do not throw the user out
    QVERIFY(pending->isVisible());
    chooseSide(SideEntry::Kind::All, {});
    QVERIFY(!pending->isVisible());
    QVERIFY(part<HostTable>().isVisible());
}

void TestMonitPage::countsFollowTheHosts()
{
    QSignalSpy changed(m_page.get(), &widgets::Page::countsChanged);
    m_hosts->apply(test::diffOf(test::sampleHosts(40, 2, m_clock.now())));
    QTRY_COMPARE(m_page->counts().total(), 40);
    QCOMPARE(changed.count(), 1);
    const int criticals = m_page->counts().of(Severity::Critical);
    m_page->view().setGrouping(HostModel::Grouping::None);
    m_page->refresh();
    QCOMPARE(m_page->counts().of(Severity::Critical), criticals);
    Host host = test::sampleHost(u"another.example.org"_s, m_clock.now());
    test::breakHost(host, Severity::Critical);
    m_hosts->apply(test::diffOf({host}));
    QTRY_COMPARE(m_page->counts().of(Severity::Critical), criticals + 1);
}

void TestMonitPage::detailsFollowTheCurrentHost()
{
    fill(10, 1);
    auto *details = new QLabel(u"details"_s);
    connect(m_page.get(), &MonitPage::currentHostChanged, details, &QLabel::setText);
    m_page->setDetails(details);
    QVERIFY(!details->isVisible());
    part<HostTable>().setFocus();
    part<HostTable>().setCurrentIndex(row(0, 2));
    QTest::keyClick(&part<HostTable>(), Qt::Key_Return);
    QVERIFY(details->isVisible());
    QCOMPARE(details->text(), row(0, 2).data(HostModel::HostIdRole).toString());
    m_page->view().setDetailsShown(false);
    QVERIFY(!details->isVisible());
}

void TestMonitPage::copyIsTabSeparated()
{
    fill(10, 1);
    part<HostTable>().setCurrentIndex(row(0, 0));
    m_page->copySelection();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(u'\t').size(), HostModel::columnTotal);
    const QStringList cells = lines[1].split(u'\t');
    QCOMPARE(cells[HostModel::State], u"Critical"_s);
    QCOMPARE(cells[HostModel::Name], row(0, 0).data().toString());
}

void TestMonitPage::statesAreSpoken()
{
    fill(10, 1);
    const QString spoken =
        row(0, 0).siblingAtColumn(HostModel::State).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith("Critical, "_L1), qPrintable(spoken));
    QVERIFY(spoken.contains("Not running"_L1));
    const QString side = part<SideListModel>().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(side.contains("Critical"_L1), qPrintable(side));
}

void TestMonitPage::silenceIsASentence_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("late") << Presence::Late << u"No report for 5 min"_s;
    QTest::newRow("down") << Presence::Down << u"No report for 5 min"_s;
    QTest::newRow("planned") << Presence::Stopped << u"Monit was stopped"_s;
    QTest::newRow("reporting") << Presence::Reporting << QString();
}

void TestMonitPage::silenceIsASentence()
{
    QFETCH(Presence, presence);
    QFETCH(QString, sentence);
    Host host = test::sampleHost(u"a.example.org"_s, m_clock.now().addSecs(-300));
    host.presence = presence;
    m_hosts->apply(test::diffOf({host}));
    QCOMPARE(row(0, 0).siblingAtColumn(HostModel::WorstProblem).data().toString(), sentence);
    QCOMPARE(row(0, 0).siblingAtColumn(HostModel::LastReport).data().toString(), u"5 min"_s);
}

void TestMonitPage::forgetAsksFirst()
{
    fill(10, 1);
    QSignalSpy forget(&m_page->actions(), &HostActions::forgetRequested);
    part<HostTable>().setFocus();
    part<HostTable>().setCurrentIndex(row(0, 1));
    QTest::keyClick(&part<HostTable>(), Qt::Key_Delete);
    auto *box = m_page->findChild<QMessageBox *>(u"question"_s);
    QVERIFY(box);
    QCOMPARE(forget.count(), 0);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(forget.count(), 1);
    QCOMPARE(forget.first().first().toStringList(),
             QStringList{row(0, 1).data(HostModel::HostIdRole).toString()});
}

void TestMonitPage::monitPageUrl_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &source, const QString &address, int port, bool tls,
                        const QString &url) {
        QTest::newRow(name) << source << address << port << tls << url;
    };
    const QString far = u"192.0.2.7"_s;
    row("http", far, {}, 2812, false, u"http://192.0.2.7:2812/"_s);
    row("https", far, {}, 443, true, u"https://192.0.2.7:443/"_s);
    row("IPv6", u"2001:db8::7"_s, {}, 2812, false, u"http://[2001:db8::7]:2812/"_s);
    row("another address", far, u"mon.example.org"_s, 2812, false, u"http://mon.example.org:2812/"_s);
    row("no httpd", far, {}, 0, false, {});
    row("nonsense port", far, {}, 70'000, false, {});
    row("user in the address", far, u"user@evil.example.com"_s, 2812, false, {});
    row("this machine, says another", far, u"127.0.0.1"_s, 2812, false, {});
}

void TestMonitPage::monitPageUrl()
{
    QFETCH(QString, source);
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(bool, tls);
    QFETCH(QString, url);
    Host host = test::sampleHost(u"a.example.org"_s, m_clock.now());
    host.source.address = QHostAddress(source);
    auto snapshot = std::make_shared<Snapshot>(*host.snapshot);
    snapshot->httpd = AgentHttpd{address, port, tls, {}};
    host.snapshot = snapshot;
    m_hosts->apply(test::diffOf({host}));
    part<HostTable>().setCurrentIndex(row(0, 0));

    const auto actions = m_page->actions().findChildren<QAction *>();
    const auto open = std::ranges::find(actions, u"Open its &Monit page"_s, &QAction::text);
    QVERIFY(open != actions.end());
    QCOMPARE((*open)->isEnabled(), !url.isEmpty());
    QVERIFY((*open)->toolTip().contains(url)); // seen before it is opened
    QSignalSpy requested(&m_page->actions(), &HostActions::monitPageRequested);
    (*open)->trigger();
    QCOMPARE(requested.count(), url.isEmpty() ? 0 : 1);
    if (!url.isEmpty())
        QCOMPARE(requested.first().first().toUrl().toString(), url);
}

void TestMonitPage::columnsCanBeHidden()
{
    fill(10, 1);
    auto *header = part<HostTable>().header();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    auto *menu = part<HostTable>().findChild<QMenu *>();
    QVERIFY(menu);
    QAction *os = nullptr;
    for (QAction *action : menu->actions()) {
        QVERIFY(action->text() != u"Host"_s);
        if (action->text() == u"OS"_s)
            os = action;
    }
    QVERIFY(os && os->isChecked());
    os->trigger();
    QVERIFY(header->isSectionHidden(HostModel::OperatingSystem));
    QVERIFY(!part<HostTable>().shownColumns().contains(HostModel::OperatingSystem));
    menu->close();
    part<HostTable>().resetColumns();
    QVERIFY(!header->isSectionHidden(HostModel::OperatingSystem));
}

void TestMonitPage::stateIsRestored()
{
    fill(40, 2);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_page->view().setTiles(true);
    m_page->view().setGrouping(HostModel::Grouping::HostGroups);
    m_page->setFilterText(u"host:web"_s);
    auto *header = part<HostTable>().header();
    header->setSectionHidden(HostModel::Swap, true);
    header->resizeSection(HostModel::Name, 321);
    part<HostTable>().sortByColumn(HostModel::Load, Qt::DescendingOrder);
    m_page->saveState(settings);

    HostModel hosts(m_clock);
    MonitPage other(hosts, *m_theme);
    other.restoreState(settings);
    QCOMPARE(hosts.grouping(), HostModel::Grouping::HostGroups);
    QCOMPARE(other.filterText(), u"host:web"_s);
    const auto *otherHeader = other.findChild<HostTable *>()->header();
    QVERIFY(otherHeader->isSectionHidden(HostModel::Swap));
    QCOMPARE(otherHeader->sectionSize(HostModel::Name), 321);
    QCOMPARE(otherHeader->sortIndicatorSection(), static_cast<int>(HostModel::Load));
    other.resize(1200, 700);
    other.show();
    hosts.apply(test::diffOf(test::sampleHosts(40, 2, m_clock.now())));
    other.refresh();
    QVERIFY(other.findChild<TileView *>()->isVisible());
}

void TestMonitPage::scrollSurvivesUpdates()
{
    fill(400, 4);
    auto &table = part<HostTable>();
    table.doItemsLayout();
    table.verticalScrollBar()->setValue(120);
    auto hosts = test::sampleHosts(400, 4, m_clock.now());
    test::breakHost(hosts[77], Severity::Critical);
    m_hosts->apply(test::diffOf(hosts));
    QCoreApplication::processEvents();
    QCOMPARE(table.verticalScrollBar()->value(), 120);
}

void TestMonitPage::feedPageFollowsItsFeed()
{
    LocalMonitFeed feed(m_clock);
    const std::unique_ptr<MonitPage> page(makeMonitPage(feed, m_clock, *m_theme));
    Report report;
    report.id = u"0123456789abcdef"_s;
    report.snapshot.hostName = u"a.example.org"_s;
    report.snapshot.poll = std::chrono::seconds(30);
    report.snapshot.incarnation = 1;
    Service service;
    service.name = u"sshd"_s;
    service.monitor = MonitorYes;
    service.collected = std::chrono::seconds(1);
    report.snapshot.services = {service};
    const Source source{QHostAddress(u"192.0.2.7"_s), u"monit"_s};
    feed.apply({{{report, source, m_clock.now(), m_clock.monotonic()}}, {}});
    page->refresh();
    QCOMPARE(page->counts().total(), 0); // pending hosts are not in the grid
    feed.accept({report.id});
    page->refresh();
    QCOMPARE(page->counts().total(), 1);
    Q_EMIT page->actions().ownGroupsChosen({report.id}, {u"databases"_s});
    QCOMPARE(feed.host(report.id)->ownGroups, QStringList{u"databases"_s});
    Q_EMIT page->actions().silenceChosen({report.id}, {3, 9});
    QCOMPARE(feed.host(report.id)->silence.downFactor, 9.0);
    Q_EMIT page->actions().forgetRequested({report.id});
    page->refresh();
    QCOMPARE(page->counts().total(), 0);
}

} // namespace noc::monit

QTEST_MAIN(noc::monit::TestMonitPage)
#include "tst_monitpage.moc"
