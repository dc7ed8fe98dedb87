// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/eventmodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hostpage/eventpane.h"
#include "widgets/monit/hostpage/historyreader.h"
#include "widgets/monit/rows/rowview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using Events = std::vector<HostEvent>;

class TimelineTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<EventPane> m_pane;

    /// `count` events, the first `age` seconds old and each later one a minute older.
    [[nodiscard]] Events aged(qint64 age, int count = 1) const
    {
        Events events;
        for (int i = 0; i < count; ++i) {
            HostEvent event = capturedEvent(u"5.33-core-event-ghost-nonexist-fail-a1"_s);
            event.hostId = u"h"_s;
            event.received = m_clock.now().addSecs(-age - i * 60);
            event.event.collected = std::chrono::microseconds(event.received.toMSecsSinceEpoch() * 1000);
            event.event.message = u"number %1 of %2"_s.arg(i).arg(age);
            events.push_back(event);
        }
        return events;
    }

    [[nodiscard]] RowView *view() const { return m_pane->findChild<RowView *>(); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QLineEdit *search() const { return m_pane->findChild<QLineEdit *>(); }
    [[nodiscard]] QComboBox *period() const { return m_pane->findChild<QComboBox *>(); }
    [[nodiscard]] QString foot() const { return m_pane->findChild<widgets::ElidedLabel *>()->text(); }
    [[nodiscard]] bool isEmptyShown(const QString &words) const
    {
        for (const QLabel *label : m_pane->findChild<widgets::EmptyState *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *found : m_pane->findChildren<QAbstractButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    static HistoryQuery queryOf(const QSignalSpy &requests, int at = -1)
    {
        return requests.value(at < 0 ? requests.count() - 1 : at).value(0).value<HistoryQuery>();
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<widgets::Theme>();
        m_pane = std::make_unique<EventPane>(*m_theme, m_clock);
        m_pane->resize(700, 300);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_theme.reset();
    }

    void withoutAStoreNothingIsAsked()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->showEvents(u"h"_s, u"web1"_s, {});
        QVERIFY(isEmptyShown(u"since nocdesk was started"_s));
        QVERIFY(!button(u"Load older"_s));
        period()->setCurrentIndex(2);
        search()->setText(u"x"_s);
        QTest::qWait(350); // longer than the pause after typing
        QCOMPARE(requests.count(), 0);
        m_pane->applyEvents({1, aged(60), {}});
        search()->clear();
        QCOMPARE(rows(), 1);
        QVERIFY(!button(u"Load older"_s));
    }

    void olderOnesComeOnDemand()
    {
        const QAbstractItemModelTester tester(view()->model());
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        const Events live = aged(60, 2);
        m_pane->showEvents(u"h"_s, u"web1"_s, live);
        QCOMPARE(requests.count(), 0);
        button(u"Load older"_s)->click();
        QCOMPARE(queryOf(requests), (HistoryQuery{u"h"_s, {}, {}, {}, {}, 500}));
        Events answer = live; // the store has them as well
        answer.push_back(aged(7200).front());
        m_pane->showHistory(queryOf(requests), answer, false);
        QCOMPARE(rows(), 3);
        QCOMPARE(foot(), u"There are older ones."_s);
        button(u"Load older"_s)->click();
        QCOMPARE(queryOf(requests).before, answer.back().received.addMSecs(1)); // its millisecond again
        m_pane->showHistory(queryOf(requests), {answer.back(), aged(9000).front()}, true);
        QCOMPARE(rows(), 4);
        QCOMPARE(foot(), u"There are no older ones."_s);
        QVERIFY(!button(u"Load older"_s));
    }

    void aFullMillisecondIsPassed()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, aged(60));
        const Events same = aged(7200);
        button(u"Load older"_s)->click();
        m_pane->showHistory(queryOf(requests), same, false);
        button(u"Load older"_s)->click();
        m_pane->showHistory(queryOf(requests), same, false);
        button(u"Load older"_s)->click();
        QCOMPARE(queryOf(requests).before, same.front().received);
    }

    void lateAnswersAreDropped()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, aged(60));
        period()->setCurrentIndex(1);
        const HistoryQuery first = queryOf(requests);
        period()->setCurrentIndex(2);
        m_pane->showHistory(first, aged(7200), true);
        QCOMPARE(rows(), 1);
        m_pane->showHistoryError(first, {ErrorCode::Io, {}});
        QVERIFY(!button(u"Retry"_s));
        m_pane->showHistory(queryOf(requests), aged(7200), true);
        QCOMPARE(rows(), 2);
        m_pane->showHistory(queryOf(requests), aged(9000), true); // twice
        QCOMPARE(rows(), 2);
    }

    void periods_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("empty");
        QTest::newRow("24 h") << 1 << 1 << u"No events in the last 24 hours"_s;
        QTest::newRow("7 days") << 2 << 7 << u"No events in the last 7 day(s)"_s;
        QTest::newRow("30 days") << 3 << 30 << u"No events in the last 30 day(s)"_s;
    }

    void periods()
    {
        QFETCH(int, entry);
        QFETCH(int, days);
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, aged(days * 86'400 + 1)); // just before it
        QCOMPARE(rows(), 1);
        period()->setCurrentIndex(entry);
        QCOMPARE(queryOf(requests).from, m_clock.now().addDays(-days));
        m_pane->showHistory(queryOf(requests), {}, true);
        QCOMPARE(rows(), 0);
        QFETCH(QString, empty);
        QVERIFY(isEmptyShown(empty));
        m_pane->applyEvents({1, aged(60), {}});
        QCOMPARE(rows(), 1);
        m_pane->applyEvents({2, {}, {aged(60).front().key()}});
        button(u"Show all"_s)->click();
        QVERIFY(!queryOf(requests).from.isValid());
        QCOMPARE(rows(), 1);
    }

    void typingAsksOnce()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, aged(60, 3));
        QTest::keyClicks(search(), u"number 7"_s);
        QCOMPARE(requests.count(), 0);
        QTRY_COMPARE(requests.count(), 1);
        QCOMPARE(queryOf(requests).text, u"number 7"_s);
        QTRY_VERIFY(isEmptyShown(u"Loading"_s));
        Events found = aged(7200);
        found.front().event.message = u"a number 7"_s;
        m_pane->showHistory(queryOf(requests), found, true);
        QCOMPARE(rows(), 1);
        QCOMPARE(foot(), u"These are all that were found."_s);
        search()->clear();
        QTRY_COMPARE(requests.count(), 2);
        QCOMPARE(rows(), 4);
        m_pane->showHistory(queryOf(requests), {}, true); // what the search brought would be a hole
        QCOMPARE(rows(), 3);
    }

    void scrollingToTheEndAsks()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, aged(60, 100));
        QScrollBar *bar = view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() - 1);
        QCOMPARE(requests.count(), 0);
        bar->setValue(bar->maximum());
        QCOMPARE(requests.count(), 1);
        bar->setValue(0);
        bar->setValue(bar->maximum());
        QCOMPARE(requests.count(), 1); // under way
        m_pane->showHistory(queryOf(requests), {}, true);
        view()->sortByColumn(EventModel::Time, Qt::AscendingOrder);
        bar->setValue(0);
        bar->setValue(bar->maximum());
        QCOMPARE(requests.count(), 1);
    }

    void failureCanBeRetried()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, {});
        button(u"Load older"_s)->click();
        m_pane->showHistoryError(queryOf(requests), {ErrorCode::Busy, u"database is locked"_s});
        QVERIFY(isEmptyShown(u"The history cannot be read"_s));
        QVERIFY(isEmptyShown(u"busy"_s));
        QVERIFY(!isEmptyShown(u"locked"_s)); // that is for the log
        button(u"Retry"_s)->click();
        QCOMPARE(requests.count(), 2);
        QCOMPARE(queryOf(requests), queryOf(requests, 0));
        m_pane->showHistory(queryOf(requests), {}, true);
        QVERIFY(isEmptyShown(u"told of no change so far"_s));
        m_pane->applyEvents({1, aged(60), {}});
        QCOMPARE(rows(), 1);
    }

    void whatTheStateForgetsStaysFromTheStore()
    {
        QSignalSpy requests(m_pane.get(), &EventPane::historyRequested);
        m_pane->setHistoryAvailable(true);
        const Events live = aged(60, 2);
        m_pane->showEvents(u"h"_s, u"web1"_s, live);
        button(u"Load older"_s)->click();
        m_pane->showHistory(queryOf(requests), {live.back()}, true);
        m_pane->applyEvents({1, {}, {live.front().key(), live.back().key()}});
        QCOMPARE(rows(), 1);
        m_pane->showEvents(u"other"_s, u"web2"_s, {});
        QCOMPARE(rows(), 0);
    }

    void daysAreNamedOnce()
    {
        m_pane->showEvents(u"h"_s, u"web1"_s, {});
        Events events = aged(60, 2); // today
        events.push_back(aged(86'400).front());
        events.push_back(aged(5 * 86'400).front());
        events.push_back(aged(400 * 86'400).front());
        m_pane->applyEvents({1, events, {}});
        const auto *delegate = qobject_cast<RowDelegate *>(view()->itemDelegate());
        QStringList days;
        QList<bool> starts;
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = view()->model()->index(row, EventModel::Day);
            days += delegate->textAt(index);
            starts += delegate->startsDay(index);
        }
        QCOMPARE(days,
                 QStringList({u"Today"_s, u"Today"_s, u"Yesterday"_s, u"Tue 24 Feb"_s, u"25 Jan 2025"_s}));
        QCOMPARE(starts, QList<bool>({true, false, true, true, true}));
        QCOMPARE(delegate->markerAt(view()->model()->index(0, 0)),
                 m_theme->colors(core::Severity::Critical).fill);
    }

    void exportsWhatIsShown()
    {
        QSignalSpy files(m_pane.get(), &EventPane::exportRequested);
        QToolButton *exporter = nullptr;
        for (auto *found : m_pane->findChildren<QToolButton *>()) {
            if (found->menu())
                exporter = found;
        }
        m_pane->showEvents(u"h"_s, u"web1.example.org"_s, {});
        QVERIFY(!exporter->isEnabled());
        m_pane->applyEvents({1, aged(60, 3), {}});
        search()->setText(u"number 1"_s);
        QVERIFY(exporter->isEnabled());
        exporter->menu()->actions().at(0)->trigger();
        QCOMPARE(files.value(0).value(1).toString(), u"web1.example.org-events-2026-03-01.csv"_s);
        const QByteArray csv = files.value(0).value(0).toByteArray();
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(csv.contains("number 1 of 60"));
        exporter->menu()->actions().at(1)->trigger();
        QCOMPARE(files.value(1).value(1).toString(), u"web1.example.org-events-2026-03-01.json"_s);
        QCOMPARE(QJsonDocument::fromJson(files.value(1).value(0).toByteArray()).array().size(), 1);
    }

    void fitsANarrowPane()
    {
        m_pane->setHistoryAvailable(true);
        m_pane->showEvents(u"h"_s, u"web1"_s, aged(60, 3));
        m_pane->resize(300, 300);
        QCoreApplication::processEvents();
        QCOMPARE(m_pane->width(), 300);
        QVERIFY(view()->header()->isSectionHidden(EventModel::ActionTaken));
        QVERIFY(!view()->header()->isSectionHidden(EventModel::What));
    }
};

QTEST_MAIN(TimelineTest)
#include "tst_eventtimeline.moc"
