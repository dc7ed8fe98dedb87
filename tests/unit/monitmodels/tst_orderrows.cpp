// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/actionrules.h"
#include "models/monit/ordermodel.h"
#include "models/monit/orderwords.h"
#include "models/monit/servicemodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Severity;
using Phase = ServiceOrder::Phase;

namespace {

ServiceOrder orderOf(Phase phase, std::optional<ErrorCode> code = {}, const QString &detail = {})
{
    ServiceOrder order;
    order.id = 1;
    order.hostId = u"h"_s;
    order.service = u"ghost"_s;
    order.action = ServiceAction::Restart;
    order.by = u"anna"_s;
    order.requested = ManualClock().now();
    order.phase = phase;
    order.code = code;
    order.detail = detail;
    return order;
}

} // namespace

class OrdersTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void hindrances_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<unsigned>("monitor");
        QTest::addColumn<quint64>("status");
        QTest::addColumn<int>("pending");
        QTest::addColumn<QString>("possible"); // actions in the order of the enumeration, '-' = hindered
        const int process = static_cast<int>(ServiceType::Process);
        const int file = static_cast<int>(ServiceType::File);
        QTest::newRow("running process") << process << 1U << quint64(0) << 0 << u"-pr-u"_s;
        QTest::newRow("process that is not there") << process << 1U << quint64(512) << 0 << u"spr-u"_s;
        QTest::newRow("unmonitored process") << process << 0U << quint64(0) << 0 << u"sprm-"_s;
        QTest::newRow("initialising process") << process << 2U << quint64(0) << 0 << u"spr-u"_s;
        QTest::newRow("file") << file << 1U << quint64(0) << 0 << u"spr-u"_s;
        QTest::newRow("something waits") << file << 1U << quint64(0) << 2 << u"-----"_s;
    }

    void hindrances()
    {
        QFETCH(int, type);
        QFETCH(unsigned, monitor);
        QFETCH(quint64, status);
        QFETCH(int, pending);
        QFETCH(QString, possible);
        Host host = capturedHost(u"5.33-core-status-steady"_s);
        Service service;
        service.type = type;
        service.monitor = monitor;
        service.status = status;
        service.pendingAction = pending;
        constexpr std::array letters{u's', u'p', u'r', u'm', u'u'};
        QString found;
        for (std::size_t i = 0; i < allServiceActions.size(); ++i)
            found += hindranceOf(host, service, allServiceActions[i]) ? u'-' : QChar(letters[i]);
        QCOMPARE(found, possible);
        host.presence = Presence::Stopped;
        for (const ServiceAction action : allServiceActions)
            QCOMPARE(hindranceOf(host, service, action), ActionHindrance::MonitStopped);
    }

    void reasonsTellWhatToDo_data()
    {
        QTest::addColumn<ServiceOrder>("order");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const ServiceOrder &order, const QString &words) {
            QTest::newRow(name) << order << words;
        };
        row("sending", orderOf(Phase::Sending), {});
        row("accepted", orderOf(Phase::Accepted), {});
        row("done", orderOf(Phase::Done), {});
        row("unknown", orderOf(Phase::Unknown), u"did not say in time"_s);
        row("unreachable", orderOf(Phase::Failed, ErrorCode::Unreachable), u"Check the address"_s);
        row("unauthorized", orderOf(Phase::Failed, ErrorCode::Unauthorized), u"no access is approved"_s);
        row("refused", orderOf(Phase::Failed, ErrorCode::Refused), u"allow list"_s);
        row("not found", orderOf(Phase::Failed, ErrorCode::NotFound), u"no such service"_s);
        row("timed out", orderOf(Phase::Failed, ErrorCode::TimedOut), u"may have been done all the same"_s);
        row("unsupported", orderOf(Phase::Failed, ErrorCode::Unsupported), u"certificate"_s);
        row("busy", orderOf(Phase::Failed, ErrorCode::Busy), u"Try again"_s);
        row("invalid", orderOf(Phase::Failed, ErrorCode::InvalidInput), u"cannot be used"_s);
        row("broken", orderOf(Phase::Failed, ErrorCode::Io), u"may have been done all the same"_s);
        row("at the agent", orderOf(Phase::Failed, {}, u"'ghost' failed\nto start \u202E"_s),
            u"Monit tried and failed: 'ghost' failed to start"_s);
        row("at the agent, in silence", orderOf(Phase::Failed), u"Look at the service's events"_s);
    }

    void reasonsTellWhatToDo()
    {
        QFETCH(ServiceOrder, order);
        QFETCH(QString, words);
        const QString reason = orderReason(order);
        QCOMPARE(reason.isEmpty(), words.isEmpty());
        QVERIFY2(reason.contains(words), qPrintable(reason));
        QVERIFY(!reason.contains(u'\n') && !reason.contains(u'\u202E'));
    }

    void rowsOfOrders()
    {
        OrderModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply({1, {orderOf(Phase::Sending)}, {}});
        const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(OrderModel::Ordered), u"restart"_s);
        QCOMPARE(cell(OrderModel::Outcome), u"sent"_s);
        QCOMPARE(cell(OrderModel::By), u"anna"_s);
        QCOMPARE(cell(OrderModel::Reason), QString());
        model.apply({2, {orderOf(Phase::Failed, ErrorCode::Refused)}, {}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(OrderModel::Outcome), u"failed"_s);
        QCOMPARE(model.index(0, 0).data(OrderModel::SeverityRole).value<Severity>(), Severity::Warning);
        QVERIFY(!cell(OrderModel::Reason).isEmpty());
        model.apply({3, {}, {1}});
        QCOMPARE(model.rowCount(), 0);
    }

    void serviceRowTellsOfItsOrder()
    {
        ManualClock clock;
        ServiceModel model(clock);
        const QAbstractItemModelTester tester(&model);
        const Host host = capturedHost(u"5.33-core-status-steady"_s);
        model.setHost(host);
        const auto state = [&](const QString &service) {
            return model.indexOf(service).siblingAtColumn(ServiceModel::Value).data().toString();
        };
        const QString before = state(u"ghost"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ServiceOrder order = orderOf(Phase::Accepted);
        model.setOrders({{u"ghost"_s, order}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(state(u"ghost"_s), QString(u"restart: waiting for the agent · "_s + before));
        clock.advance(1h);
        QVERIFY(state(u"ghost"_s).startsWith(u"restart"_s)); // however long it takes
        order.phase = Phase::Done;
        order.finished = clock.now();
        model.setOrders({{u"ghost"_s, order}});
        QCOMPARE(state(u"ghost"_s), QString(u"restart: done · "_s + before));
        clock.advance(59s);
        QVERIFY(state(u"ghost"_s).startsWith(u"restart"_s));
        clock.advance(1s);
        QCOMPARE(state(u"ghost"_s), before);
        model.setOrders({{u"ghost"_s, order}});
        QCOMPARE(changed.count(), 2); // nothing differs
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orderrows.moc"
