// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/bird/watch/stillwatches.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/watch/watchdialog.h"
#include "widgets/bird/watch/watchview.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

Watch watchOf(const QString &name)
{
    return {name, u"203.0.113.0/24"_s, {}, core::Seconds(60)};
}

} // namespace

class TestWatchView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptySaysWhatToDo();
    void followsTheFeed();
    void pastIsShown();
    void filterHides();
    void onlyChangesAreAccepted();
    void acceptingAsksFirst();
    void openingAsksForRoutes();
    void queryIsChecked_data();
    void queryIsChecked();
    void nameIsUnique();
    void addedWatchIsTold();
    void editingKeepsItsPlace();
    void gonersStayInAWatch();
    void removingAsksFirst();
    void readOnly();

private:
    void put(const QString &watch, WatchRow::State state, int changes = 0);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QStackedWidget *stack() const { return m_view->findChild<QStackedWidget *>(); }
    void select(int row) const;
    void answerQuestion(const QString &verb) const;

    test::ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<test::StillWatches> m_feed;
    std::unique_ptr<WatchView> m_view;
};

void TestWatchView::init()
{
    failOnWarnings();
    m_theme = std::make_unique<widgets::Theme>();
    m_feed = std::make_unique<test::StillWatches>();
    m_view = std::make_unique<WatchView>(*m_feed, m_clock, *m_theme);
    m_view->setRouters({u"edge1"_s, u"edge2"_s});
}

void TestWatchView::cleanup()
{
    m_view.reset();
    m_feed.reset();
    m_theme.reset();
}

void TestWatchView::put(const QString &watch, WatchRow::State state, int changes)
{
    m_feed->put(test::watchRow(watch, u"edge1"_s, state, changes, m_clock.now()));
}

QPushButton *TestWatchView::button(const QString &text) const
{
    for (QPushButton *found : m_view->findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

void TestWatchView::select(int row) const
{
    m_view->watchTable().setCurrentIndex(m_view->watchTable().model()->index(row, 0));
}

void TestWatchView::answerQuestion(const QString &verb) const
{
    auto *question = m_view->findChild<QMessageBox *>(u"question"_s);
    QVERIFY(question);
    for (QAbstractButton *found : question->buttons()) {
        if (found->text().remove(u'&') == verb)
            found->click();
    }
}

void TestWatchView::emptySaysWhatToDo()
{
    QCOMPARE(stack()->currentIndex(), 1);
    Q_EMIT m_view->findChild<widgets::EmptyState *>()->actionTriggered();
    QVERIFY(m_view->findChild<WatchDialog *>());
}

void TestWatchView::followsTheFeed()
{
    put(u"ours"_s, WatchRow::State::Ok);
    QCOMPARE(stack()->currentIndex(), 0);
    QCOMPARE(m_view->watchTable().model()->rowCount(), 1);
    m_feed->happen({test::watchEvent(u"ours"_s, WatchEvent::Kind::Withdrawn, m_clock.now())});
    QCOMPARE(m_view->eventTable().model()->rowCount(), 1);
    m_feed->drop({u"ours"_s, u"edge1"_s});
    QCOMPARE(m_view->watchTable().model()->rowCount(), 0);
}

void TestWatchView::pastIsShown()
{
    m_feed->past = {test::watchEvent(u"ours"_s, WatchEvent::Kind::Seen, m_clock.now())};
    WatchView view(*m_feed, m_clock, *m_theme);
    QTRY_COMPARE(view.eventTable().model()->rowCount(), 1);
}

void TestWatchView::filterHides()
{
    put(u"ours"_s, WatchRow::State::Ok);
    put(u"theirs"_s, WatchRow::State::Ok);
    m_view->setFilterText(u"watch:ours"_s);
    QCOMPARE(m_view->watchTable().model()->rowCount(), 1);
    QCOMPARE(m_view->hiddenCount(), 1);
}

void TestWatchView::onlyChangesAreAccepted()
{
    put(u"a"_s, WatchRow::State::Changed, 2);
    put(u"b"_s, WatchRow::State::Ok);
    m_view->watchTable().sortByColumn(WatchModel::Name, Qt::AscendingOrder);
    select(1);
    QVERIFY(!button(tr("Accept changes…"))->isEnabled());
    select(0);
    QVERIFY(button(tr("Accept changes…"))->isEnabled());
}

void TestWatchView::acceptingAsksFirst()
{
    put(u"ours"_s, WatchRow::State::Changed, 1);
    select(0);
    QSignalSpy accepted(m_view.get(), &WatchView::acceptRequested);
    button(u"Accept changes…"_s)->click();
    QCOMPARE(accepted.count(), 0);
    answerQuestion(u"Accept changes"_s);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted.at(0), QVariantList({u"ours"_s, u"edge1"_s}));
}

void TestWatchView::openingAsksForRoutes()
{
    put(u"ours"_s, WatchRow::State::Ok);
    m_feed->happen({test::watchEvent(u"ours"_s, WatchEvent::Kind::Withdrawn, m_clock.now())});
    QSignalSpy asked(m_view.get(), &View::queryRequested);
    Q_EMIT m_view->watchTable().opened(m_view->watchTable().model()->index(0, 0));
    Q_EMIT m_view->eventTable().opened(m_view->eventTable().model()->index(0, 0));
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(0), QVariantList({u"edge1"_s, u"203.0.113.0/24"_s}));
    QCOMPARE(asked.at(1), QVariantList({u"edge1"_s, u"203.0.113.0/25"_s}));
}

void TestWatchView::queryIsChecked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("prefix") << u"203.0.113.0/24"_s << true;
    QTest::newRow("all within") << u"203.0.113.0/24+"_s << true;
    QTest::newRow("origin") << u"AS64500"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word") << u"frobnicate"_s << false;
    QTest::newRow("host bits") << u"203.0.113.1/24"_s << false;
    QTest::newRow("a count") << u"203.0.113.0/24+ count"_s << false;
}

void TestWatchView::queryIsChecked()
{
    QFETCH(const QString, query);
    const WatchDialog dialog({u"ours"_s, query, {}, core::Seconds(60)}, {}, {});
    QTEST(dialog.problem().isEmpty(), "isFine");
    QCOMPARE(dialog.findChild<QLabel *>(u"hint"_s)->text() == dialog.problem(), !dialog.problem().isEmpty());
}

void TestWatchView::nameIsUnique()
{
    const WatchDialog taken(watchOf(u"ours"_s), {u"ours"_s}, {});
    QVERIFY(!taken.problem().isEmpty());
    const WatchDialog nameless(watchOf({}), {}, {});
    QVERIFY(!nameless.problem().isEmpty());
}

void TestWatchView::addedWatchIsTold()
{
    m_view->setWatches({watchOf(u"ours"_s)});
    QSignalSpy edited(m_view.get(), &WatchView::watchesEdited);
    WatchDialog *dialog = m_view->addWatch(u"AS64500"_s);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"theirs"_s);
    Q_EMIT dialog->watchAccepted(dialog->watch());
    QCOMPARE(edited.count(), 1);
    const auto watches = edited.at(0).at(0).value<std::vector<Watch>>();
    QCOMPARE(watches.size(), std::size_t(2));
    QCOMPARE(watches[1].query, u"AS64500"_s);
}

void TestWatchView::editingKeepsItsPlace()
{
    m_view->setWatches({watchOf(u"a"_s), watchOf(u"b"_s)});
    QSignalSpy edited(m_view.get(), &WatchView::watchesEdited);
    WatchDialog *dialog = m_view->editWatch(u"a"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"c"_s);
    Q_EMIT dialog->watchAccepted(dialog->watch());
    const auto watches = edited.at(0).at(0).value<std::vector<Watch>>();
    QCOMPARE(watches.size(), std::size_t(2));
    QCOMPARE(watches[0].name, u"c"_s);
    QCOMPARE(m_view->editWatch(u"nobody"_s), nullptr);
}

/// A router that is not there now is not dropped from a watch that is changed.
void TestWatchView::gonersStayInAWatch()
{
    Watch watch = watchOf(u"ours"_s);
    watch.routers = {u"gone"_s, u"edge2"_s};
    const WatchDialog dialog(watch, {}, {u"edge1"_s, u"edge2"_s});
    QCOMPARE(dialog.watch(), watch);
}

void TestWatchView::removingAsksFirst()
{
    m_view->setWatches({watchOf(u"a"_s), watchOf(u"b"_s)});
    QSignalSpy edited(m_view.get(), &WatchView::watchesEdited);
    m_view->removeWatch(u"a"_s);
    QCOMPARE(edited.count(), 0);
    answerQuestion(u"Stop watching"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).value<std::vector<Watch>>(), std::vector{watchOf(u"b"_s)});
}

void TestWatchView::readOnly()
{
    m_view->setWatches({watchOf(u"a"_s)});
    m_view->setEditable(false);
    QVERIFY(button(u"Watch routes…"_s)->isHidden());
    m_view->removeWatch(u"a"_s);
    QVERIFY(!m_view->findChild<QMessageBox *>(u"question"_s));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestWatchView)
#include "tst_watchview.moc"
