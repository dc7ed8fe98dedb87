// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routetablemodel.h"
#include "tests/support/bird/replaybird.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "widgets/bird/routes/resultpane.h"
#include "widgets/bird/routes/resulttable.h"
#include "widgets/bird/routes/resulttabs.h"
#include "widgets/bird/routes/resulttext.h"
#include "widgets/bird/routes/routesview.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using State = RouteRun::State;

namespace {

constexpr auto fromEdge = "show route protocol 'edge_r2' all"_L1;

QByteArray edgeReply()
{
    return test::readData(u"bird/2.0.12-show-route-protocol-all.txt"_s);
}

QByteArray bytesOf(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

} // namespace

class TestRoutesView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void previewFollowsTyping_data();
    void previewFollowsTyping();
    void previewTellsVersionsApart();
    void attributesAreAChoice();
    void answerIsShown();
    void modelStandsTesting();
    void brokenQueryIsNotAsked();
    void dumpNeedsConsent_data();
    void dumpNeedsConsent();
    void stopKeepsWhatCame();
    void failureSaysWhatToDo();
    void unknownProtocolIsItsRoutersOnly();
    void routersAnswerSideBySide();
    void askingAgainReplaces();
    void filterHides();
    void coveringPrefixesAreHidden();
    void countsAreShown();
    void nothingFound();
    void pastedLinkSelects();
    void whyIsItBest();
    void rawReplyIsToggled();
    void menuAsksOn();
    void copiedQueryComesBack();
    void savedResultComesBack();
    void brokenFileIsTold();
    void resultIsRemembered();
    void exportsWhatIsShown();
    void graphFollows();
    void removedRouterEndsItsQuery();
    void stateIsKept();

private:
    [[nodiscard]] bool ask(const QString &query);
    [[nodiscard]] bool isAtRest() const { return !tabs().isRunning(); }
    [[nodiscard]] ResultTabs &tabs() const { return *m_view->findChild<ResultTabs *>(); }
    [[nodiscard]] ResultPane &pane() const { return *tabs().currentPane(); }
    [[nodiscard]] QString preview() const { return m_view->findChild<QLabel *>(u"preview"_s)->text(); }
    [[nodiscard]] QMessageBox *question() const { return m_view->findChild<QMessageBox *>(u"question"_s); }
    [[nodiscard]] bool select(int row);

    test::ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<test::ReplayGlass> m_glass;
    std::unique_ptr<RememberedResults> m_remembered;
    std::unique_ptr<RoutesView> m_view;
};

void TestRoutesView::init()
{
    failOnWarnings();
    m_theme = std::make_unique<widgets::Theme>();
    m_glass = std::make_unique<test::ReplayGlass>(m_clock);
    m_glass->add(u"r1"_s).setReply(bytesOf(fromEdge), edgeReply());
    m_glass->add(u"r2"_s, "2.0.7");
    m_glass->add(u"r3"_s, "3.1.7");
    QVERIFY(m_glass->start());
    m_remembered = std::make_unique<RememberedResults>();
    m_view = std::make_unique<RoutesView>(m_glass->glass(), m_clock, *m_theme, *m_remembered);
    m_view->resize(1100, 700);
    m_view->setRouters({u"r1"_s});
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestRoutesView::cleanup()
{
    m_view.reset();
    m_remembered.reset();
    m_glass.reset();
    m_theme.reset();
}

bool TestRoutesView::ask(const QString &query)
{
    m_view->ask(query);
    return QTest::qWaitFor([this] {
        return isAtRest() && tabs().count() > 0
            && std::ranges::none_of(tabs().panes(),
                                    [](const ResultPane *pane) { return pane->model().isWorking(); });
    });
}

bool TestRoutesView::select(int row)
{
    const QModelIndex index = pane().model().index(row, 0);
    pane().table().setCurrentIndex(index);
    return index.isValid();
}

void TestRoutesView::previewFollowsTyping_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shown");
    QTest::newRow("address") << u"8.8.8.8"_s << u"show route for 8.8.8.8 all"_s;
    QTest::newRow("protocol") << u"from:edge_r2"_s << QString(fromEdge);
    QTest::newRow("count") << u"count"_s << u"show route count"_s;
    QTest::newRow("everything") << QString() << u"show route all"_s;
}

void TestRoutesView::previewFollowsTyping()
{
    QFETCH(const QString, query);
    m_view->setQueryText(u"x"_s);
    m_view->setQueryText(query);
    QTEST(preview(), "shown");
}

void TestRoutesView::previewTellsVersionsApart()
{
    m_view->setRouters({u"r1"_s, u"r2"_s});
    m_view->setQueryText(u"10.0.0.0/8+"_s);
    QCOMPARE(preview(),
             u"r1:  show route in 10.0.0.0/8 all\nr2:  show route where net ~ [ 10.0.0.0/8+ ] all"_s);
}

void TestRoutesView::attributesAreAChoice()
{
    m_view->setQueryText(u"8.8.8.8"_s);
    m_view->findChild<QAbstractButton *>(u"attributes"_s)->click();
    QCOMPARE(preview(), u"show route for 8.8.8.8"_s);
}

void TestRoutesView::answerIsShown()
{
    QSignalSpy results(m_view.get(), &RoutesView::resultChanged);
    QVERIFY(ask(u"from:edge_r2"_s));
    QCOMPARE(pane().run().state(), State::Done);
    QVERIFY(pane().model().rowCount() > 5);
    QCOMPARE(qsizetype(pane().model().rowCount()), pane().run().result().table->size());
    QVERIFY(m_glass->router(u"r1"_s).commands().contains(bytesOf(fromEdge)));
    QCOMPARE(results.last().at(1).toString(), u"r1"_s);
    QCOMPARE(results.last().at(0).value<std::shared_ptr<const RouteTable>>(), pane().run().result().table);
    QVERIFY(pane().table().isVisible());
}

void TestRoutesView::modelStandsTesting()
{
    QVERIFY(ask(u"from:edge_r2"_s));
    const QAbstractItemModelTester tester(&pane().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane().model().tableGrew();
    pane().model().sort(static_cast<int>(RouteColumn::AsPath));
    pane().run().start();
    QTRY_VERIFY(isAtRest() && !pane().model().isWorking());
    QVERIFY(pane().model().rowCount() > 5);
}

void TestRoutesView::brokenQueryIsNotAsked()
{
    m_view->ask(u"best example.org"_s);
    QCOMPARE(tabs().count(), 0);
    QVERIFY(preview().startsWith(u"Letter 6: "_s));
    QCOMPARE(m_view->findChild<QLineEdit *>(u"query"_s)->selectedText(), u"example.org"_s);
}

void TestRoutesView::dumpNeedsConsent_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("command");
    QTest::newRow("yes") << u"Print it anyway"_s << u"show route all"_s;
    QTest::newRow("no") << u"Cancel"_s << QString();
    QTest::newRow("count") << u"How many routes"_s << u"show route count"_s;
    QTest::newRow("slice") << u"Only a prefix…"_s << QString();
}

void TestRoutesView::dumpNeedsConsent()
{
    QFETCH(const QString, button);
    QFETCH(const QString, command);
    m_view->setRouters({u"r3"_s});
    m_glass->router(u"r3"_s).setReply("show route all", test::replyOfRoutes(3));
    m_glass->router(u"r3"_s).setReply("show route count",
                                      "0014 Total: 3 of 3 routes for 3 networks in 1 tables\n");
    m_view->ask({});
    QVERIFY(question());
    QCOMPARE(tabs().count(), 0);
    for (QAbstractButton *choice : question()->buttons()) {
        if (choice->text().remove(u'&') == button)
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    QTRY_VERIFY(!question());
    QVERIFY(QTest::qWaitFor([this] { return isAtRest(); }));
    const QByteArrayList commands = m_glass->router(u"r3"_s).commands();
    const bool isAsked =
        std::ranges::any_of(commands, [](const QByteArray &c) { return c.startsWith("show route"); });
    QCOMPARE(isAsked, !command.isEmpty());
    if (isAsked)
        QCOMPARE(QString::fromUtf8(commands.last()), command);
    if (button.startsWith(u"Only"_s))
        QCOMPARE(m_view->queryText(), u"10.0.0.0/8+"_s);
}

void TestRoutesView::stopKeepsWhatCame()
{
    auto &bird = m_glass->router(u"r1"_s);
    bird.setReply("show route all", test::replyOfRoutes(2000));
    bird.hold("show route all", test::replyOfRoutes(2000).left(60'000));
    m_view->ask({});
    QTRY_VERIFY(tabs().currentPane() && pane().model().rowCount() > 100);
    QTest::keyClick(m_view->findChild<QLineEdit *>(u"query"_s), Qt::Key_Escape);
    QCOMPARE(pane().run().state(), State::Stopped);
    QVERIFY(pane().run().result().isPartial);
    QVERIFY(pane().model().rowCount() > 100);
    QCOMPARE(bird.cancelled(), 1);
    QVERIFY(pane().findChild<widgets::Banner *>()->isVisible());
}

void TestRoutesView::failureSaysWhatToDo()
{
    m_glass->router(u"r1"_s).setFailure({core::ErrorCode::TimedOut, u"nothing heard for 30 s"_s});
    QVERIFY(ask(u"8.8.8.8"_s));
    QCOMPARE(pane().run().state(), State::Failed);
    auto *banner = pane().findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->accessibleDescription(), u"r1 did not answer in time"_s);
    const auto before = m_glass->router(u"r1"_s).commands().size();
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_glass->router(u"r1"_s).commands().size(), before + 1);
}

void TestRoutesView::unknownProtocolIsItsRoutersOnly()
{
    m_glass->router(u"r2"_s).setReply(
        "show protocols",
        "2002-Name Proto Table State Since Info\n1002-other BGP --- up 10:00 Established\n0000 \n");
    m_glass->router(u"r2"_s).setReply(
        "show protocols all",
        "2002-Name Proto Table State Since Info\n1002-other BGP --- up 10:00 Established\n0000 \n");
    m_glass->glass().pollNow(u"r2"_s);
    QTRY_COMPARE(m_glass->glass().state().protocols(u"r2"_s)->rows().size(), 1);
    m_view->setRouters({u"r1"_s, u"r2"_s});
    QVERIFY(ask(u"from:edge_r2"_s));
    QCOMPARE(tabs().panes().at(0)->run().state(), State::Done);
    QCOMPARE(tabs().panes().at(1)->run().state(), State::Failed);
    QVERIFY(tabs().panes().at(1)->run().error().detail.contains(u"edge_r2"_s));
}

void TestRoutesView::routersAnswerSideBySide()
{
    m_glass->router(u"r2"_s).setReply(bytesOf(fromEdge), test::replyOfRoutes(7));
    m_view->setRouters({u"r1"_s, u"r2"_s});
    QVERIFY(ask(u"from:edge_r2"_s));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().tabText(0), u"r1"_s);
    QCOMPARE(tabs().tabText(1), u"r2"_s);
    QSignalSpy results(m_view.get(), &RoutesView::resultChanged);
    tabs().setCurrentIndex(1);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().at(1).toString(), u"r2"_s);
    QCOMPARE(pane().model().rowCount(), 7);
}

void TestRoutesView::askingAgainReplaces()
{
    m_view->setRouters({u"r1"_s, u"r2"_s});
    QVERIFY(ask(u"8.8.8.8"_s));
    m_view->setRouters({u"r1"_s});
    QVERIFY(ask(u"from:edge_r2"_s));
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(pane().run().result().query, u"from:edge_r2 all"_s);
}

void TestRoutesView::filterHides()
{
    m_glass->router(u"r1"_s).setReply(bytesOf(fromEdge), test::replyOfRoutes(300));
    QVERIFY(ask(u"from:edge_r2"_s));
    QSignalSpy filters(m_view.get(), &View::filterChanged);
    m_view->setFilterText(u"1.0.7.0/24"_s);
    QTRY_COMPARE(pane().model().rowCount(), 1);
    QCOMPARE(m_view->hiddenCount(), 299);
    QVERIFY(!filters.isEmpty());
    m_view->setFilterText(u"nowhere"_s);
    QTRY_VERIFY(!pane().table().isVisible());
    m_view->setFilterText({});
    QTRY_COMPARE(pane().model().rowCount(), 300);
    QCOMPARE(m_view->hiddenCount(), 0);
}

void TestRoutesView::coveringPrefixesAreHidden()
{
    m_view->setRouters({u"r3"_s});
    m_glass->router(u"r3"_s).setReply("show route for 198.51.100.7 all",
                                      test::readData(u"bird/3.1.7-edge-show-route-for-all-covering.txt"_s));
    QVERIFY(ask(u"198.51.100.7"_s));
    QVERIFY(pane().run().request().translation.isEveryCoveringPrefix);
    const qsizetype all = pane().run().result().table->size();
    QVERIFY(all > 1);
    QTRY_VERIFY(pane().model().rowCount() < all);
    const QString prefix = pane().model().routeAt(pane().model().index(0, 0)).prefix;
    for (int row = 0; row < pane().model().rowCount(); ++row)
        QCOMPARE(pane().model().routeAt(pane().model().index(row, 0)).prefix, prefix);
}

void TestRoutesView::countsAreShown()
{
    m_glass->router(u"r1"_s).setReply("show route count",
                                      "1007-86 of 86 routes for 69 networks in table master4\n0014 Total: 86 "
                                      "of 86 routes for 69 networks in 1 tables\n");
    QVERIFY(ask(u"count"_s));
    QStringList texts;
    for (const QLabel *label : pane().findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'|').contains(u"master4: 86 of 86 routes for 69 networks"_s),
             qPrintable(texts.join(u'|')));
}

void TestRoutesView::nothingFound()
{
    m_glass->router(u"r1"_s).setReply("show route for 8.8.8.8 all", "8001 Network not found\n");
    QVERIFY(ask(u"8.8.8.8"_s));
    QCOMPARE(pane().run().state(), State::Done);
    QVERIFY(!pane().table().isVisible());
    QVERIFY(!pane().findChild<widgets::Banner *>()->isVisible());
}

void TestRoutesView::pastedLinkSelects()
{
    QSignalSpy routers(m_view.get(), &RoutesView::routersRequested);
    m_view->setQueryText(u"nocdesk bird: r2 203.0.113.0/24 all"_s);
    QCOMPARE(m_view->queryText(), u"203.0.113.0/24 all"_s);
    QCOMPARE(routers.size(), 1);
    QCOMPARE(routers.first().first().toStringList(), QStringList{u"r2"_s});
    QVERIFY(preview().startsWith(u"show route 203.0.113.0/24 all"_s));
}

void TestRoutesView::whyIsItBest()
{
    m_glass->router(u"r1"_s).setReply("show route all", test::readData(u"bird/2.0.12-show-route-all.txt"_s));
    QVERIFY(ask({}));
    int several = -1;
    for (int row = 0; row < pane().model().rowCount() && several < 0; ++row) {
        if (pane().run().result().table->pathsOf(row).size() > 1)
            several = row;
    }
    QVERIFY(select(several));
    auto *paths = pane().findChild<QTreeWidget *>(u"paths"_s);
    QVERIFY(paths->topLevelItemCount() > 1);
    QCOMPARE(paths->topLevelItem(0)->text(1), u"the best"_s);
    QVERIFY(paths->topLevelItem(1)->text(1) != u"the best"_s);
    const int row = pane().table().currentIndex().row();
    Q_EMIT paths->itemActivated(paths->topLevelItem(1), 0);
    QVERIFY(pane().table().currentIndex().row() != row);
    QVERIFY(pane().findChild<QTreeWidget *>(u"attributes"_s)->topLevelItemCount() > 0);
}

void TestRoutesView::rawReplyIsToggled()
{
    QVERIFY(ask(u"from:edge_r2"_s));
    QVERIFY(select(2));
    pane().table().setFocus();
    QTest::keyClick(&pane().table(), Qt::Key_R);
    auto *raw = pane().findChild<QPlainTextEdit *>(u"raw"_s);
    QVERIFY(raw->isVisible());
    QCOMPARE(raw->toPlainText().toUtf8(), edgeReply());
    QTest::keyClick(&pane().table(), Qt::Key_R);
    QVERIFY(!raw->isVisible());
}

void TestRoutesView::menuAsksOn()
{
    m_glass->router(u"r1"_s).setReply("show route for 8.8.8.8 all", edgeReply());
    QVERIFY(ask(u"8.8.8.8"_s));
    QVERIFY(select(0));
    m_view->setLinks(
        {{u"RIPEstat"_s, u"https://stat.ripe.net/{prefix}"_s}, {u"Nothing"_s, u"gopher://{as}"_s}});
    QSignalSpy urls(m_view.get(), &RoutesView::urlRequested);
    QSignalSpy whois(m_view.get(), &RoutesView::whoisRequested);
    QMenu menu;
    const Route route = pane().model().routeAt(pane().model().index(0, 0));
    pane().actions().addTo(menu, route);
    QStringList titles;
    for (QAction *action : menu.actions()) {
        titles.append(action->text());
        if (action->text() == u"RIPEstat"_s || action->text().startsWith(u"&Whois"_s))
            action->trigger();
    }
    QVERIFY(!titles.contains(u"Nothing"_s));
    QCOMPARE(urls.size(), 1);
    QVERIFY(!whois.isEmpty());
    QCOMPARE(whois.first().first().toString(), route.prefix);
    for (QAction *action : menu.actions()) {
        if (action->text() == u"Ask for t&his prefix"_s)
            action->trigger();
    }
    QTRY_COMPARE(m_view->queryText(), route.prefix + u" all"_s);
    QTRY_VERIFY(isAtRest());
}

void TestRoutesView::copiedQueryComesBack()
{
    QVERIFY(ask(u"from:edge_r2"_s));
    Q_EMIT pane().actions().copyQueryRequested();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, u"nocdesk bird: r1 from:edge_r2 all"_s);
    m_view->setQueryText(copied);
    QCOMPARE(m_view->queryText(), u"from:edge_r2 all"_s);
}

void TestRoutesView::savedResultComesBack()
{
    QVERIFY(ask(u"from:edge_r2"_s));
    const int rows = pane().model().rowCount();
    QSignalSpy saved(m_view.get(), &View::saveRequested);
    QTest::mouseClick(pane().findChild<QWidget *>(u"save"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().toString().endsWith(u".nocbird"_s));
    m_view->showSaved(saved.first().at(1).toByteArray());
    QTRY_COMPARE(tabs().count(), 2);
    QVERIFY(pane().run().result().isSaved);
    QTRY_COMPARE(pane().model().rowCount(), rows);
    QVERIFY(runText(pane().run(), 0).contains(u"saved, of"_s));
    QCOMPARE(m_remembered->results().size(), std::size_t(1));
    QVERIFY(ask(u"8.8.8.8"_s));
    QCOMPARE(tabs().count(), 2);
}

void TestRoutesView::brokenFileIsTold()
{
    m_view->showSaved("this is no such file");
    auto *banner = m_view->findChild<widgets::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(tabs().count(), 0);
}

void TestRoutesView::resultIsRemembered()
{
    QVERIFY(ask(u"from:edge_r2"_s));
    auto *remember = pane().findChild<QWidget *>(u"remember"_s);
    for (std::size_t i = 0; i < 2; ++i)
        QTest::mouseClick(remember, Qt::LeftButton);
    QCOMPARE(m_remembered->results().size(), std::size_t(1));
    QCOMPARE(m_remembered->results().front().query, u"from:edge_r2 all"_s);
    for (std::size_t i = 0; i < RememberedResults::Most + 1; ++i) {
        RouteResult result;
        result.table = std::make_shared<const RouteTable>();
        m_remembered->add(result);
    }
    QCOMPARE(m_remembered->results().size(), RememberedResults::Most);
}

void TestRoutesView::exportsWhatIsShown()
{
    m_glass->router(u"r1"_s).setReply(bytesOf(fromEdge), test::replyOfRoutes(20));
    QVERIFY(ask(u"from:edge_r2"_s));
    m_view->setFilterText(u"1.0.7.0/24"_s);
    QTRY_COMPARE(pane().model().rowCount(), 1);
    QSignalSpy saved(m_view.get(), &View::saveRequested);
    Q_EMIT pane().exportRequested(ExportFormat::Csv);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().toString().endsWith(u".csv"_s));
    const QByteArray csv = saved.first().at(1).toByteArray();
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY(csv.contains("1.0.7.0/24"));
}

void TestRoutesView::graphFollows()
{
    auto *graph = new QWidget;
    m_view->setGraph(graph);
    QVERIFY(ask(u"from:edge_r2"_s));
    QVERIFY(!graph->isVisible());
    QTest::keyClick(&pane().table(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(graph->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!graph->isVisible());
}

void TestRoutesView::removedRouterEndsItsQuery()
{
    m_glass->router(u"r1"_s).setReply("show route all", test::replyOfRoutes(2000));
    m_glass->router(u"r1"_s).hold("show route all", test::replyOfRoutes(2000).left(60'000));
    m_view->ask({});
    QTRY_VERIFY(tabs().currentPane() && pane().model().rowCount() > 100);
    m_glass->glass().setRouters({});
    QTRY_COMPARE(pane().run().state(), State::Failed);
    QVERIFY(pane().model().rowCount() > 100);
}

void TestRoutesView::stateIsKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    QVERIFY(ask(u"from:edge_r2"_s));
    pane().table().hideColumn(static_cast<int>(RouteColumn::Med));
    m_view->saveState(settings, u"bird/routes/"_s);
    RoutesView other(m_glass->glass(), m_clock, *m_theme, *m_remembered);
    other.restoreState(settings, u"bird/routes/"_s);
    other.setRouters({u"r1"_s});
    other.ask(u"from:edge_r2"_s);
    QTRY_VERIFY(!other.findChild<ResultTabs *>()->isRunning());
    auto *query = other.findChild<QLineEdit *>(u"query"_s);
    QTest::keyClick(query, Qt::Key_Up);
    QCOMPARE(query->text(), u"from:edge_r2"_s);
    QVERIFY(other.findChild<ResultTable *>()->isColumnHidden(static_cast<int>(RouteColumn::Med)));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestRoutesView)
#include "tst_routesview.moc"
