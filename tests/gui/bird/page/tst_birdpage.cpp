// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/bird/page/birdstage.h"
#include "tests/support/stricttest.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/firstrunpage.h"
#include "widgets/bird/page/routerheader.h"
#include "widgets/bird/page/routerlist.h"
#include "widgets/bird/page/routerlistmodel.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
using Configs = std::vector<RouterConfig>;

namespace {

class FakeView final : public View
{
public:
    explicit FakeView(QString key)
        : m_key(std::move(key))
    { }

    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override { return m_key; }
    [[nodiscard]] QString symbol() const override { return u"table"_s; }
    void setRouters(const QStringList &names) override { routers = names; }
    void setFilterText(const QString &text) override { filter = text; }

    QStringList routers;
    QString filter;

private:
    QString m_key;
};

} // namespace

class TestBirdPage final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstRunOffersTheSocket();
    void listsRouters();
    void choosesRouters_data();
    void choosesRouters();
    void viewsAreTold();
    void failuresAreTold();
    void headerSaysWhatIsKnown();
    void removesARouter();
    void stateIsRestored();

private:
    [[nodiscard]] RouterList &list() const { return *m_page->findChild<RouterList *>(); }
    FakeView *addView(const QString &key)
    {
        auto *view = new FakeView(key);
        m_page->addView(view);
        return view;
    }
    void putTwo()
    {
        m_stage->put(test::capturedRouter(u"edge1"_s, {2, 0, 12}));
        m_stage->put(test::capturedRouter(u"edge2"_s, {3, 1, 7}));
        QTRY_VERIFY(m_stage->glass.state().row(u"edge1"_s).heard.isValid());
        QTRY_VERIFY(m_stage->glass.state().row(u"edge2"_s).heard.isValid());
    }

    std::unique_ptr<test::BirdStage> m_stage;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<BirdPage> m_page;
};

void TestBirdPage::init()
{
    StrictTest::failOnWarnings();
    m_stage = std::make_unique<test::BirdStage>();
    m_theme = std::make_unique<widgets::Theme>();
    m_page = std::make_unique<BirdPage>(m_stage->glass, m_stage->clock, *m_theme);
}

void TestBirdPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestBirdPage::firstRunOffersTheSocket()
{
    QSignalSpy edits(m_page.get(), &BirdPage::routersEdited);
    auto *first = m_page->findChild<FirstRunPage *>();
    QVERIFY(!first->isHidden());
    m_page->setFoundSockets({u"/run/bird/bird.ctl"_s});
    Q_EMIT first->socketChosen(u"/run/bird/bird.ctl"_s);
    QCOMPARE(edits.size(), 1);
    const auto routers = edits.front().front().value<Configs>();
    QCOMPARE(routers.size(), 1U);
    QCOMPARE(routers.front().address.toText(), u"unix:/run/bird/bird.ctl"_s);
}

void TestBirdPage::listsRouters()
{
    RouterListModel model(m_stage->glass);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    putTwo();
    QCOMPARE(model.names(), QStringList({u"edge1"_s, u"edge2"_s}));
    const QPersistentModelIndex second = model.index(2);
    m_stage->put(test::capturedRouter(u"core1"_s, {2, 0, 12}));
    QCOMPARE(second.row(), 3);
    QCOMPARE(second.data(RouterListModel::RouterRole).toString(), u"edge2"_s);
    QTRY_COMPARE(model.index(2).data(RouterListModel::DetailRole).toString(), u"2.0.12 · 10.255.0.1"_s);
    m_stage->remove(u"edge1"_s);
    QCOMPARE(second.row(), 2);
    QCOMPARE(model.index(0).data(RouterListModel::CountRole).toInt(), 2);
}

void TestBirdPage::choosesRouters_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none is all") << QStringList() << QStringList({u"edge1"_s, u"edge2"_s});
    QTest::newRow("one") << QStringList({u"edge2"_s}) << QStringList({u"edge2"_s});
    QTest::newRow("two") << QStringList({u"edge2"_s, u"edge1"_s}) << QStringList({u"edge1"_s, u"edge2"_s});
    QTest::newRow("unknown is all") << QStringList({u"gone"_s}) << QStringList({u"edge1"_s, u"edge2"_s});
}

void TestBirdPage::choosesRouters()
{
    QFETCH(const QStringList, chosen);
    QFETCH(const QStringList, expected);
    putTwo();
    m_page->chooseRouters(chosen);
    QCOMPARE(m_page->chosenRouters(), expected);
    // "All routers" beside others is undone by whichever came last.
    QAbstractItemModel &model = *list().model();
    list().selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select);
    QVERIFY(list().isAllChosen());
    list().selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select);
    QCOMPARE(m_page->chosenRouters(), QStringList{u"edge1"_s});
}

void TestBirdPage::viewsAreTold()
{
    putTwo();
    FakeView *first = addView(u"first"_s);
    FakeView *second = addView(u"second"_s);
    QCOMPARE(first->routers, QStringList({u"edge1"_s, u"edge2"_s}));
    m_page->chooseRouters({u"edge2"_s});
    QCOMPARE(first->routers, QStringList{u"edge2"_s});
    QSignalSpy filters(m_page.get(), &BirdPage::filterChanged);
    m_page->setFilterText(u"state:down"_s);
    QCOMPARE(first->filter, u"state:down"_s);
    m_page->showView(u"second"_s);
    QCOMPARE(m_page->currentView(), second);
    QCOMPARE(second->routers, QStringList{u"edge2"_s});
    QCOMPARE(m_page->filterText(), QString()); // each view has its own
    QCOMPARE(filters.size(), 2);
    m_page->showView(u"first"_s);
    QCOMPARE(m_page->filterText(), u"state:down"_s);
    QSignalSpy queries(m_page.get(), &BirdPage::queryRequested);
    Q_EMIT first->queryRequested(u"edge2"_s, u"from:edge_r2"_s);
    QCOMPARE(queries.size(), 1);
}

void TestBirdPage::failuresAreTold()
{
    putTwo();
    const auto *banner = m_page->findChild<widgets::Banner *>();
    QVERIFY(banner->isHidden());
    test::StageRouter broken;
    broken.name = u"old"_s;
    broken.failure = core::Error{core::ErrorCode::Unreachable, u"Connection refused"_s};
    m_stage->put(broken);
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(m_page->counts().of(Severity::Critical) > 0);
    const qsizetype asked = m_stage->asked.size();
    banner->findChild<QPushButton *>()->click();
    QTRY_VERIFY(m_stage->asked.size() > asked);
    m_page->chooseRouters({u"edge1"_s});
    QVERIFY(banner->isHidden()); // what is not looked at is said by the list
}

void TestBirdPage::headerSaysWhatIsKnown()
{
    putTwo();
    m_page->chooseRouters({u"edge1"_s});
    const auto *header = m_page->findChild<RouterHeader *>();
    QVERIFY2(header->text().contains("BIRD 2.0.12"_L1), qPrintable(header->text()));
    QTRY_VERIFY(header->text().contains("10.255.0.1"_L1));
    m_page->chooseRouters({});
    QVERIFY(header->text().contains("sessions established"_L1));
}

void TestBirdPage::removesARouter()
{
    putTwo();
    m_page->chooseRouters({u"edge2"_s});
    QMenu menu;
    m_page->addPageActions(menu);
    const auto actions = menu.actions();
    const auto remove = std::ranges::find_if(actions, [](const QAction *action) {
        return QString(action->text()).remove(u'&').startsWith("Remove"_L1);
    });
    QVERIFY(remove != actions.end());
    QSignalSpy edits(m_page.get(), &BirdPage::routersEdited);
    (*remove)->trigger();
    auto *question = m_page->findChild<QMessageBox *>(u"question"_s);
    QVERIFY(question);
    QVERIFY(edits.isEmpty());
    for (QAbstractButton *button : question->buttons()) {
        if (edits.isEmpty() && button->text().remove(u'&').startsWith("Remove"_L1))
            button->click();
    }
    QTRY_COMPARE(edits.size(), 1);
    const auto routers = edits.front().front().value<Configs>();
    QCOMPARE(routers.size(), 1U);
    QCOMPARE(routers.front().name, u"edge1"_s);
}

void TestBirdPage::stateIsRestored()
{
    putTwo();
    addView(u"first"_s);
    addView(u"second"_s);
    m_page->chooseRouters({u"edge2"_s});
    m_page->showView(u"second"_s);
    m_page->setFilterText(u"name:r2"_s);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    m_page->saveState(settings);

    m_page = std::make_unique<BirdPage>(m_stage->glass, m_stage->clock, *m_theme);
    addView(u"first"_s);
    const FakeView *second = addView(u"second"_s);
    m_page->restoreState(settings);
    QCOMPARE(m_page->currentView(), second);
    QCOMPARE(second->routers, QStringList{u"edge2"_s});
    QCOMPARE(second->filter, u"name:r2"_s);
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestBirdPage)
#include "tst_birdpage.moc"
