// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicemodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/theme.h"
#include "widgets/monit/control/agentaccessdialog.h"
#include "widgets/monit/control/controlwords.h"
#include "widgets/monit/control/hostcontrol.h"
#include "widgets/monit/control/orderpane.h"
#include "widgets/monit/control/serviceactions.h"
#include "widgets/monit/hostpage/hostpage.h"
#include "widgets/monit/hostpage/outputpane.h"
#include "widgets/monit/hostpage/problemcard.h"
#include "widgets/monit/rows/rowview.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using Phase = ServiceOrder::Phase;

class ControlTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<HostPage> m_page;
    Host m_host;

    [[nodiscard]] HostControl &control() const { return m_page->control(); }
    [[nodiscard]] QAction *action(ServiceAction action) const { return control().actions().action(action); }
    [[nodiscard]] QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(); }
    [[nodiscard]] RowView *services() const { return tabs()->widget(0)->findChild<RowView *>(); }

    void select(const QStringList &names) const
    {
        services()->clearSelection();
        for (const QString &name : names) {
            const QModelIndexList found =
                services()->model()->match(services()->model()->index(0, 0), ServiceModel::ServiceNameRole,
                                           name, 1, Qt::MatchExactly | Qt::MatchRecursive);
            QVERIFY2(!found.isEmpty(), qPrintable(name));
            services()->selectionModel()->select(found.front(),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    void approve() const { control().showAccesses({1, {{m_host.id, {}, true}}, {}}); }

    [[nodiscard]] QMessageBox *question() const { return m_page->findChild<QMessageBox *>(u"question"_s); }

    void answer(bool isAgreed) const
    {
        QMessageBox *box = question();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == isAgreed)
                return button->click();
        }
    }

    [[nodiscard]] ServiceOrder order(Phase phase, std::optional<ErrorCode> code = {}, quint64 id = 1) const
    {
        ServiceOrder order;
        order.id = id;
        order.hostId = m_host.id;
        order.service = u"worker"_s;
        order.action = ServiceAction::Restart;
        order.by = u"anna"_s;
        order.requested = m_clock.now();
        order.phase = phase;
        order.code = code;
        if (!order.isOpen())
            order.finished = m_clock.now();
        return order;
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<widgets::Theme>();
        m_page = std::make_unique<HostPage>(*m_theme, m_clock);
        m_page->resize(700, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_host = edited(capturedHost(u"5.33-core-status-steady"_s), [](Snapshot &snapshot) {
            for (Service &service : snapshot.services)
                service.pendingAction = 0;
        });
        m_clock.jump(std::chrono::milliseconds(m_clock.now().msecsTo(m_host.lastReport)));
        m_page->showHost(m_host);
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void nothingWithoutASelection()
    {
        for (const ServiceAction kind : allServiceActions) {
            QVERIFY(!action(kind)->isEnabled());
            QVERIFY2(action(kind)->toolTip().contains(u"Select a service"_s),
                     qPrintable(action(kind)->toolTip()));
        }
    }

    void whatMakesSenseIsEnabled()
    {
        select({u"worker"_s});
        QVERIFY(action(ServiceAction::Restart)->isEnabled());
        QVERIFY(action(ServiceAction::Unmonitor)->isEnabled());
        QVERIFY(!action(ServiceAction::Monitor)->isEnabled());
        QVERIFY(action(ServiceAction::Monitor)->toolTip().contains(u"monitored already"_s));
        QVERIFY(action(ServiceAction::Restart)->toolTip().contains(u"Ctrl+R"_s));
        m_page->showHost(edited(m_host, [](Snapshot &snapshot) {
            for (Service &service : snapshot.services)
                service.monitor = 0;
        }));
        QVERIFY(action(ServiceAction::Monitor)->isEnabled());
        QVERIFY(!action(ServiceAction::Unmonitor)->isEnabled());
        QVERIFY(action(ServiceAction::Unmonitor)->toolTip().contains(u"not monitored"_s));
    }

    void disruptiveOrdersAreAskedFirst_data()
    {
        QTest::addColumn<ServiceAction>("kind");
        QTest::addColumn<QStringList>("services");
        QTest::addColumn<QString>("text"); // empty: not asked
        QTest::newRow("restart") << ServiceAction::Restart << QStringList{u"worker"_s}
                                 << u"Restart worker on mon533.example.org?"_s;
        QTest::newRow("stop two") << ServiceAction::Stop << QStringList{u"worker"_s, u"ghost"_s}
                                  << u"Stop 2 service(s) on mon533.example.org?"_s;
        QTest::newRow("unmonitor") << ServiceAction::Unmonitor << QStringList{u"worker"_s}
                                   << u"Stop monitoring worker on mon533.example.org?"_s;
        QTest::newRow("start") << ServiceAction::Start << QStringList{u"ghost"_s} << QString();
    }

    void disruptiveOrdersAreAskedFirst()
    {
        QFETCH(ServiceAction, kind);
        QFETCH(QStringList, services);
        QFETCH(QString, text);
        QSignalSpy orders(&control(), &HostControl::orderRequested);
        approve();
        select(services);
        action(kind)->trigger();
        if (!text.isEmpty()) {
            QVERIFY(question());
            QCOMPARE(question()->text(), text);
            QVERIFY(services.size() == 1 || question()->informativeText().contains(u"worker"_s));
            answer(false);
            QTRY_VERIFY(!question());
            QCOMPARE(orders.count(), 0);
            action(kind)->trigger();
            answer(true);
        }
        QCOMPARE(orders.count(), 1);
        QCOMPARE(orders[0][0].toString(), m_host.id);
        QStringList ordered = orders[0][1].toStringList();
        ordered.sort();
        services.sort();
        QCOMPARE(ordered, services);
        QCOMPARE(orders[0][2].value<ServiceAction>(), kind);
    }

    void onlyFittingServicesAreOrdered()
    {
        QSignalSpy orders(&control(), &HostControl::orderRequested);
        approve();
        select({u"worker"_s, u"ghost"_s}); // worker runs, ghost does not
        action(ServiceAction::Start)->trigger();
        QCOMPARE(orders.value(0).value(1).toStringList(), QStringList{u"ghost"_s});
    }

    void keyRestarts()
    {
        QSignalSpy orders(&control(), &HostControl::orderRequested);
        approve();
        select({u"worker"_s});
        m_page->activateWindow();
        services()->setFocus();
        QTRY_VERIFY(services()->hasFocus());
        QTest::keyClick(services(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(question());
        answer(true);
        QCOMPARE(orders.count(), 1);
    }

    void withoutAccessTheDialogOpens()
    {
        QSignalSpy orders(&control(), &HostControl::orderRequested);
        select({u"worker"_s});
        QVERIFY(action(ServiceAction::Restart)->isEnabled());
        action(ServiceAction::Restart)->trigger();
        QVERIFY(!question());
        auto *dialog = m_page->findChild<AgentAccessDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(orders.count(), 0);
    }

    void aCardLeadsToItsMenu()
    {
        QSignalSpy orders(&control(), &HostControl::orderRequested);
        approve();
        const QList<ProblemCard *> cards = m_page->findChildren<ProblemCard *>();
        const auto ghost = std::ranges::find(cards, u"ghost"_s,
                                             [](const ProblemCard *card) { return card->problem().service; });
        QVERIFY(ghost != cards.end());
        (*ghost)->findChild<QToolButton *>()->click();
        auto *menu = m_page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        for (QAction *entry : menu->actions()) {
            if (entry->text().remove(u'&') == "Start"_L1)
                entry->trigger();
        }
        menu->close();
        QCOMPARE(orders.value(0).value(1).toStringList(), QStringList{u"ghost"_s});
    }

    void progressIsShown()
    {
        const auto state = [this] {
            const QModelIndexList found =
                services()->model()->match(services()->model()->index(0, 0), ServiceModel::ServiceNameRole,
                                           u"worker"_s, 1, Qt::MatchExactly | Qt::MatchRecursive);
            return found.front().siblingAtColumn(ServiceModel::Value).data().toString();
        };
        approve();
        select({u"worker"_s});
        QVERIFY(!tabs()->isTabVisible(2));
        control().showOrders({1, {order(Phase::Sending)}, {}});
        QVERIFY(state().startsWith(u"restart: sent"_s));
        QVERIFY(tabs()->isTabVisible(2));
        QCOMPARE(tabs()->tabText(2), u"Orders (1)"_s);
        QVERIFY(!action(ServiceAction::Restart)->isEnabled());
        QVERIFY(action(ServiceAction::Restart)->toolTip().contains(u"under way"_s));
        control().showOrders({2, {order(Phase::Accepted)}, {}});
        QVERIFY(state().startsWith(u"restart: waiting for the agent"_s));
        control().showOrders({3, {order(Phase::Failed, ErrorCode::Refused)}, {}});
        QVERIFY(state().startsWith(u"restart: failed"_s));
        QVERIFY(action(ServiceAction::Restart)->isEnabled());
        tabs()->setCurrentIndex(2);
        auto *orders = tabs()->widget(2)->findChild<RowView *>();
        orders->setCurrentIndex(orders->model()->index(0, 0));
        const auto *output = m_page->findChild<OutputPane *>();
        QVERIFY(output->isVisible());
        QVERIFY(output->findChild<QPlainTextEdit *>()->toPlainText().contains(u"allow list"_s));
        control().showOrders({4, {}, {1}});
        QVERIFY(!tabs()->isTabVisible(2));
    }

    void ordersFollowTheHost()
    {
        ServiceOrder foreign = order(Phase::Done, {}, 2);
        foreign.hostId = u"other"_s;
        control().showOrders({1, {order(Phase::Done), foreign, order(Phase::Done, {}, 3)}, {}});
        QCOMPARE(tabs()->tabText(2), u"Orders (2)"_s);
        Host other = m_host;
        other.id = u"other"_s;
        m_page->showHost(other);
        QCOMPARE(tabs()->tabText(2), u"Orders (1)"_s);
        m_page->showHost(m_host);
        QCOMPARE(tabs()->tabText(2), u"Orders (2)"_s);
    }

    void manyServicesInAQuestion()
    {
        QStringList many;
        for (int i = 0; i < 13; ++i)
            many += u"s%1"_s.arg(i);
        const widgets::Question question = questionOf(ServiceAction::Stop, many, u"h"_s);
        QCOMPARE(question.text, u"Stop 13 service(s) on h?"_s);
        QVERIFY(question.details.contains(u"s11, and 1 more"_s));
        QVERIFY(!question.details.contains(u"s12"_s));
        QVERIFY(questionOf(ServiceAction::Stop, {u"a\u202Eb"_s}, u"h\n"_s).text.contains(u"\\u202E"_s));
    }
};

QTEST_MAIN(ControlTest)
#include "tst_hostcontrol.moc"
