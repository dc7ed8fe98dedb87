// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bird/replaybird.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/bird/difference/differencefilter.h"
#include "widgets/bird/difference/differenceoptions.h"
#include "widgets/bird/difference/differencetext.h"
#include "widgets/bird/difference/differenceview.h"
#include "widgets/bird/difference/sidepicker.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// A route of BIRD 2 with attributes.
QByteArray route(const QByteArray &prefix, const QByteArray &path, int localPref,
                 const QByteArray &communities = {})
{
    QByteArray text = prefix.leftJustified(20) + " unicast [feed 22:05:27.718] * (100) [AS65002i]\n"
        + "\tvia 10.0.12.2 on e12\n1008-\tType: BGP univ\n1012-\tBGP.origin: IGP\n \tBGP.as_path: " + path
        + "\n \tBGP.next_hop: 10.0.12.2\n \tBGP.local_pref: " + QByteArray::number(localPref) + '\n';
    if (!communities.isEmpty())
        text += " \tBGP.community: " + communities + '\n';
    return text + "1007-";
}

QByteArray reply(const QByteArrayList &routes)
{
    QByteArray text = "1007-Table master4:\n " + routes.join();
    text.chop(5);
    return text + "0000 \n";
}

QByteArray leftReply()
{
    return reply({route("10.1.0.0/16", "65002 65500", 100), route("10.2.0.0/16", "65002", 100, "(65000,1)"),
                  route("10.3.0.0/16", "65002", 100)});
}

QByteArray rightReply()
{
    return reply({route("10.1.0.0/16", "65002 65400 65500", 200),
                  route("10.2.0.0/16", "65002", 100, "(65000,2)"), route("10.4.0.0/16", "65002", 100)});
}

bool hasAskedForRoutes(const test::ReplayBird &bird)
{
    const QByteArrayList commands = bird.commands();
    return std::ranges::any_of(commands,
                               [](const QByteArray &command) { return command.startsWith("show route"); });
}

} // namespace

class TestDifferenceView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changeTexts_data();
    void changeTexts();
    void twoRoutersAreCompared();
    void modelStandsTesting();
    void sameQueryIsShared();
    void neighboursAreCompared();
    void rememberedIsComparedWithNow();
    void kindsAreHidden();
    void wordsAreFiltered();
    void ignoringComparesAgain();
    void sameIsNoDifference();
    void failedSideIsNotCompared();
    void stopEndsBoth();
    void dumpNeedsConsent();
    void brokenQueryIsTold();
    void detailsStandSideBySide();
    void exportIsAFile();

private:
    [[nodiscard]] bool compare();
    [[nodiscard]] QAbstractItemModel &model() const
    {
        return *m_view->findChild<QTreeView *>(u"differences"_s)->model();
    }
    [[nodiscard]] QString cell(int row, RouteDiffModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }

    test::ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<test::ReplayGlass> m_glass;
    std::unique_ptr<RememberedResults> m_remembered;
    std::unique_ptr<DifferenceView> m_view;
};

void TestDifferenceView::init()
{
    failOnWarnings();
    m_theme = std::make_unique<widgets::Theme>();
    m_glass = std::make_unique<test::ReplayGlass>(m_clock);
    m_glass->add(u"r1"_s).setReply("show route in 10.0.0.0/8 all", leftReply());
    m_glass->add(u"r2"_s).setReply("show route in 10.0.0.0/8 all", rightReply());
    m_glass->add(u"r3"_s, "3.1.7");
    QVERIFY(m_glass->start());
    m_remembered = std::make_unique<RememberedResults>();
    m_view = std::make_unique<DifferenceView>(m_glass->glass(), m_clock, *m_theme, *m_remembered);
    m_view->resize(1200, 700);
    m_view->setRouters({u"r1"_s, u"r2"_s, u"r3"_s});
    m_view->left().setQuery(u"10.0.0.0/8+"_s);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestDifferenceView::cleanup()
{
    m_view.reset();
    m_remembered.reset();
    m_glass.reset();
    m_theme.reset();
}

bool TestDifferenceView::compare()
{
    m_view->compare();
    auto *button = m_view->findChild<QAbstractButton *>(u"compare"_s);
    return QTest::qWaitFor([&] { return button->text() == u"&Compare"_s && model().rowCount() > 0; });
}

void TestDifferenceView::changeTexts_data()
{
    QTest::addColumn<Route>("left");
    QTest::addColumn<Route>("right");
    QTest::addColumn<int>("changes");
    QTest::addColumn<QString>("text");
    Route a;
    a.path = parseAsPath("1 2 3");
    a.localPref = 100;
    a.communities = {u"65000:1"_s, u"65000:2"_s};
    Route b = a;
    b.path = parseAsPath("1 3");
    b.localPref.reset();
    b.communities = {u"65000:2"_s, u"65000:3"_s};
    const auto row = [&](const char *name, RouteChanges changes, const QString &text) {
        QTest::newRow(name) << a << b << int(changes.toInt()) << text;
    };
    row("nothing", {}, {});
    row("path", RouteChange::Path, u"AS path: 1 2 3 → 1 3"_s);
    row("gone", RouteChange::LocalPref, u"local preference: 100 → none"_s);
    row("communities", RouteChange::Communities, u"communities: +65000:3 −65000:1"_s);
    row("two", RouteChange::Path | RouteChange::LocalPref,
        u"AS path: 1 2 3 → 1 3; local preference: 100 → none"_s);
    row("other", RouteChange::Other, u"other attributes"_s);
}

void TestDifferenceView::changeTexts()
{
    QFETCH(const Route, left);
    QFETCH(const Route, right);
    QFETCH(const int, changes);
    QTEST(changesText(left, right, RouteChanges::fromInt(static_cast<RouteChanges::Int>(changes))), "text");
}

void TestDifferenceView::twoRoutersAreCompared()
{
    QVERIFY(compare());
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(cell(0, RouteDiffModel::Prefix), u"10.1.0.0/16"_s);
    QCOMPARE(cell(0, RouteDiffModel::Kind), u"changed"_s);
    QCOMPARE(cell(0, RouteDiffModel::Changes),
             u"AS path: 65002 65500 → 65002 65400 65500; local preference: 100 → 200"_s);
    QCOMPARE(cell(1, RouteDiffModel::Changes), u"communities: +65000:2 −65000:1"_s);
    QCOMPARE(cell(2, RouteDiffModel::Kind), u"gone"_s);
    QCOMPARE(cell(3, RouteDiffModel::Kind), u"added"_s);
    QCOMPARE(m_view->findChild<QToolButton *>(u"kind2"_s)->text(), u"≠ 2 changed"_s);
}

void TestDifferenceView::modelStandsTesting()
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(compare());
    model().sort(RouteDiffModel::Prefix, Qt::DescendingOrder);
    QCOMPARE(cell(0, RouteDiffModel::Prefix), u"10.4.0.0/16"_s);
    QVERIFY(compare());
    QCOMPARE(model().rowCount(), 4);
}

void TestDifferenceView::sameQueryIsShared()
{
    QCOMPARE(m_view->left().router(), u"r1"_s);
    QCOMPARE(m_view->right().router(), u"r2"_s);
    QCOMPARE(m_view->right().query(), u"10.0.0.0/8+"_s);
    m_view->left().setQuery(u"8.8.8.8"_s);
    QCOMPARE(m_view->right().query(), u"8.8.8.8"_s);
}

void TestDifferenceView::neighboursAreCompared()
{
    auto &bird = m_glass->router(u"r1"_s);
    bird.setReply("show route protocol 'edge_r2' all", leftReply());
    bird.setReply("show route export 'feed' all", rightReply());
    m_view->right().chooseRouter(u"r1"_s);
    for (auto *box : m_view->findChildren<QAbstractButton *>()) {
        if (box->text() == u"Same quer&y"_s)
            box->click();
    }
    m_view->left().setQuery(u"from:edge_r2"_s);
    m_view->right().setQuery(u"exported:feed"_s);
    QVERIFY(compare());
    QCOMPARE(model().rowCount(), 4);
    QVERIFY(bird.commands().contains("show route export 'feed' all"));
}

void TestDifferenceView::rememberedIsComparedWithNow()
{
    RouteRun run(m_glass->glass(), m_clock,
                 *makeRequest(m_glass->glass(), u"r1"_s, *parseRouteQuery(u"10.0.0.0/8+ all"_s)));
    run.start();
    QTRY_VERIFY(!run.isRunning());
    m_remembered->add(run.result());
    m_view->left().chooseResult(0);
    QVERIFY(m_view->left().result());
    QCOMPARE(m_view->right().query(), u"10.0.0.0/8+ all"_s);
    QVERIFY(compare());
    QCOMPARE(model().rowCount(), 4);
    m_remembered->remove(0);
    QVERIFY(!m_view->left().result());
}

void TestDifferenceView::kindsAreHidden()
{
    QVERIFY(compare());
    m_view->findChild<QToolButton *>(u"kind2"_s)->click();
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(m_view->hiddenCount(), 2);
    m_view->findChild<QToolButton *>(u"kind2"_s)->click();
    QCOMPARE(model().rowCount(), 4);
}

void TestDifferenceView::wordsAreFiltered()
{
    QVERIFY(compare());
    m_view->setFilterText(u"10.1. path"_s);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(m_view->hiddenCount(), 3);
    m_view->setFilterText({});
    QCOMPARE(m_view->hiddenCount(), 0);
}

void TestDifferenceView::ignoringComparesAgain()
{
    QVERIFY(compare());
    RouteDiffOptions options;
    options.ignored = RouteChange::Communities;
    m_view->options().setOptions(options);
    QCOMPARE(m_view->options().options(), options);
    Q_EMIT m_view->options().changed();
    QTRY_COMPARE(model().rowCount(), 3);
}

void TestDifferenceView::sameIsNoDifference()
{
    m_glass->router(u"r2"_s).setReply("show route in 10.0.0.0/8 all", leftReply());
    m_view->compare();
    QTRY_VERIFY(m_glass->router(u"r2"_s).commands().contains("show route in 10.0.0.0/8 all"));
    QTRY_COMPARE(m_view->findChild<QAbstractButton *>(u"compare"_s)->text(), u"&Compare"_s);
    QCOMPARE(m_view->findChild<QToolButton *>(u"kind2"_s)->text(), u"≠ 0 changed"_s);
    QCOMPARE(model().rowCount(), 0);
}

void TestDifferenceView::failedSideIsNotCompared()
{
    m_glass->router(u"r2"_s).setFailure({core::ErrorCode::Unreachable, u"connection refused"_s});
    m_view->compare();
    auto *banner = m_view->findChild<widgets::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->accessibleDescription(), u"r2 cannot be reached"_s);
    QCOMPARE(model().rowCount(), 0);
}

void TestDifferenceView::stopEndsBoth()
{
    m_glass->router(u"r1"_s).hold("show route in 10.0.0.0/8 all");
    m_glass->router(u"r2"_s).hold("show route in 10.0.0.0/8 all");
    m_view->compare();
    auto *button = m_view->findChild<QAbstractButton *>(u"compare"_s);
    QCOMPARE(button->text(), u"&Stop"_s);
    button->click();
    QCOMPARE(button->text(), u"&Compare"_s);
    QCOMPARE(m_glass->router(u"r1"_s).cancelled() + m_glass->router(u"r2"_s).cancelled(), 2);
    QCOMPARE(model().rowCount(), 0);
}

void TestDifferenceView::dumpNeedsConsent()
{
    m_view->left().setQuery({});
    m_view->right().chooseRouter(u"r3"_s);
    m_view->compare();
    auto *question = m_view->findChild<QMessageBox *>(u"question"_s);
    QVERIFY(question);
    question->reject();
    QVERIFY(!hasAskedForRoutes(m_glass->router(u"r3"_s)));
}

void TestDifferenceView::brokenQueryIsTold()
{
    m_view->left().setQuery(u"10.0.0.1/8"_s);
    m_view->compare();
    QVERIFY(m_view->findChild<widgets::Banner *>()->isVisible());
    QVERIFY(!hasAskedForRoutes(m_glass->router(u"r1"_s)));
}

void TestDifferenceView::detailsStandSideBySide()
{
    QVERIFY(compare());
    m_view->findChild<QTreeView *>(u"differences"_s)->setCurrentIndex(model().index(0, 0));
    auto *details = m_view->findChild<QTreeWidget *>(u"difference-details"_s);
    QVERIFY(details->topLevelItemCount() > 5);
    QCOMPARE(details->topLevelItem(0)->text(0), u"AS path"_s);
    QCOMPARE(details->topLevelItem(0)->text(1), u"65002 65500"_s);
    QCOMPARE(details->topLevelItem(0)->text(2), u"65002 65400 65500"_s);
}

void TestDifferenceView::exportIsAFile()
{
    QVERIFY(compare());
    QSignalSpy saved(m_view.get(), &View::saveRequested);
    for (QAction *action : m_view->findChildren<QAction *>()) {
        if (action->text() == u"&CSV…"_s)
            action->trigger();
    }
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().toString().endsWith(u".csv"_s));
    QCOMPARE(saved.first().at(1).toByteArray().count('\n'), 5);
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestDifferenceView)
#include "tst_differenceview.moc"
