// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/eventmodel.h"
#include "models/monit/pendingmodel.h"
#include "models/monit/rejectionmodel.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using noc::core::RowDiff;
using noc::core::Severity;

namespace {

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

HostEvent madeEvent(std::uint64_t id, int state)
{
    HostEvent event;
    event.hostId = u"a"_s;
    event.received = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    event.event.id = id;
    event.event.state = state;
    return event;
}

Host madeHost(const QString &id, Admission admission, IdConflict::Kind conflict = IdConflict::Kind::None)
{
    Host host = capturedHost(u"5.33-core-status-first"_s);
    host.id = id;
    host.admission = admission;
    host.conflict.kind = conflict;
    host.conflict.otherName = u"copy.example.org"_s;
    host.conflict.otherSource = {QHostAddress(u"10.0.0.9"_s), u"monit"_s};
    return host;
}

Rejection madeRejection(RejectionReason reason, const QString &address)
{
    const QDateTime time(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return {reason, {QHostAddress(address), u"monit"_s}, u"user \"x\u202E\""_s, time, time.addSecs(60), 1200};
}

} // namespace

class MonitListsTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCapturedEvent()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        RowDiff<HostEvent> diff;
        for (const QString &name : captureNames(u"5."_s)) {
            if (!capturedReport(name).event)
                continue;
            diff.put = {capturedEvent(name)};
            model.apply(diff);
            const int row = model.rowOf(diff.put.front().key());
            QVERIFY(row >= 0);
            for (int column = 0; column < EventModel::columnTotal; ++column)
                QVERIFY2(!textAt(model, row, column).isEmpty(), qPrintable(name));
            QVERIFY(!textAt(model, row, EventModel::Message).contains(u'\n'));
        }
        QVERIFY(model.rowCount() > 50);
        const int rows = model.rowCount();
        const QPersistentModelIndex last = model.index(rows - 1, 0);
        model.apply(diff); // a replay
        QCOMPARE(model.rowCount(), rows);
        model.apply({0, {}, {model.rowAt(0).key()}});
        QCOMPARE(model.rowCount(), rows - 1);
        QCOMPARE(last.row(), rows - 2);
    }

    void eventWordsAndSeverity_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("action");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const QString &capture, const QString &service, const QString &what,
                            const QString &action, Severity severity) {
            QTest::newRow(qPrintable(capture)) << capture << service << what << action << severity;
        };
        row(u"5.33-core-event-worker-nonexist-fail-a2"_s, u"worker"_s, u"Not running"_s, u"Restart"_s,
            Severity::Critical);
        row(u"5.33-core-event-worker-nonexist-ok-a1"_s, u"worker"_s, u"Running again"_s, u"Alert"_s,
            Severity::Good);
        row(u"5.33-core-event-goodfile-timestamp-changed-a1"_s, u"goodfile"_s, u"Timestamp changed"_s,
            u"Alert"_s, Severity::Warning);
        row(u"5.33-core-event-Monit-instance-changed-a3-stopped"_s, u"Monit"_s, u"Monit stopped"_s, u"Stop"_s,
            Severity::Information);
        row(u"5.33-core-event-worker-action-changed-a1-stop-action-done"_s, u"worker"_s, u"Action done"_s,
            u"Alert"_s, Severity::Information);
        row(u"5.33-more-event-flappy-timeout-fail-a5"_s, u"flappy"_s, u"Timeout: restarted too often"_s,
            u"Unmonitor"_s, Severity::Critical);
    }

    void eventWordsAndSeverity()
    {
        QFETCH(QString, capture);
        EventModel model;
        model.apply({1, {capturedEvent(capture)}, {}});
        QTEST(textAt(model, 0, EventModel::ServiceName), "service");
        QTEST(textAt(model, 0, EventModel::What), "what");
        QTEST(textAt(model, 0, EventModel::ActionTaken), "action");
        QTEST(model.index(0, 0).data(EventModel::SeverityRole).value<Severity>(), "severity");
    }

    void eventsOfOneSecondKeepTheirOrder()
    {
        HostEvent first = madeEvent(512, 1);
        HostEvent second = madeEvent(512, 0);
        first.event.collected = std::chrono::seconds(100) + std::chrono::microseconds(1);
        second.event.collected = std::chrono::seconds(100) + std::chrono::microseconds(2);
        EventModel model;
        model.apply({1, {second, first}, {}});
        QVERIFY(model.index(1, EventModel::Time).data(EventModel::SortRole).toLongLong()
                < model.index(0, EventModel::Time).data(EventModel::SortRole).toLongLong());
    }

    void eventTimeIsNeverInTheFuture()
    {
        HostEvent event = madeEvent(512, 1);
        QCOMPARE(EventModel::timeOf(event), event.received); // none given
        event.event.collected = std::chrono::seconds(event.received.toSecsSinceEpoch() - 90);
        QCOMPARE(EventModel::timeOf(event), event.received.addSecs(-90));
        event.event.collected = std::chrono::seconds(event.received.toSecsSinceEpoch() + 3600);
        QCOMPARE(EventModel::timeOf(event), event.received);
    }

    void outputInMessagesIsPlain()
    {
        HostEvent event = madeEvent(2097152, 1);
        event.event.message = u"status failed (2) -- \x1B[31mred\x1B[0m\nline \u202E2"_s;
        EventModel model;
        model.apply({1, {event}, {}});
        QCOMPARE(textAt(model, 0, EventModel::Message), u"status failed (2) -- red line \\u202E2"_s);
        QCOMPARE(model.index(0, 0).data(EventModel::FullTextRole).toString(),
                 u"status failed (2) -- red\nline \\u202E2"_s);
    }

    void numbersOfANewerMonit()
    {
        EventModel model;
        model.apply({1, {madeEvent(std::uint64_t{1} << 40, 77)}, {}});
        QCOMPARE(textAt(model, 0, EventModel::What), u"Event 1099511627776: 77"_s);
        QCOMPARE(model.index(0, 0).data(EventModel::SeverityRole).value<Severity>(), Severity::Unknown);
    }

    void pendingTakesWhatWaits()
    {
        PendingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Host waiting = madeHost(u"a"_s, Admission::Pending);
        const Host cloned = madeHost(u"b"_s, Admission::Accepted, IdConflict::Kind::Cloned);
        const Host accepted = madeHost(u"c"_s, Admission::Accepted);
        model.applyHosts({1, {waiting, cloned, accepted}, {}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(0, 0).data(PendingModel::IsConflictRole).toBool());
        QVERIFY(model.index(1, 0).data(PendingModel::IsConflictRole).toBool());
        QCOMPARE(model.index(1, 0).data(PendingModel::HostIdRole).toString(), u"b"_s);

        const QPersistentModelIndex conflict = model.index(1, 0);
        model.applyHosts({2, {madeHost(u"a"_s, Admission::Accepted)}, {}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(conflict.row(), 0);
        model.applyHosts({3, {}, {u"b"_s, u"never"_s}});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!conflict.isValid());
    }

    void pendingSaysWhoItIs()
    {
        PendingModel model;
        model.applyHosts({1, {madeHost(u"a"_s, Admission::Pending)}, {}});
        QCOMPARE(textAt(model, 0, PendingModel::Name), u"mon533.example.org"_s);
        QCOMPARE(textAt(model, 0, PendingModel::Address), u"10.0.0.5"_s);
        QCOMPARE(textAt(model, 0, PendingModel::Version), u"5.33.0"_s);
        QVERIFY(textAt(model, 0, PendingModel::OperatingSystem).startsWith(u"Linux"_s));
        QCOMPARE(textAt(model, 0, PendingModel::Note), QString());
    }

    void conflictsInWords()
    {
        QCOMPARE(PendingModel::conflictText(madeHost(u"a"_s, Admission::Accepted, IdConflict::Kind::Cloned)),
                 u"copy.example.org (10.0.0.9) uses the same Monit id"_s);
        Host foreign = madeHost(u"a"_s, Admission::Accepted, IdConflict::Kind::ForeignSource);
        QCOMPARE(PendingModel::conflictText(foreign), u"Reports from 10.0.0.9 instead of 10.0.0.5"_s);
        foreign.conflict.otherSource.user = u"other"_s;
        QCOMPARE(PendingModel::conflictText(foreign), u"Reports as other instead of monit"_s);
    }

    void everyReasonHasWordsAndAdvice()
    {
        for (int i = 0; i <= static_cast<int>(RejectionReason::TooManyHosts); ++i) {
            const auto reason = static_cast<RejectionReason>(i);
            QVERIFY2(RejectionModel::reasonText(reason) != QString(rejectionWord(reason)),
                     qPrintable(QString::number(i)));
            QVERIFY(!RejectionModel::adviceText(reason).isEmpty());
        }
    }

    void rejections()
    {
        RejectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Rejection first = madeRejection(RejectionReason::BadCredentials, u"10.0.0.7"_s);
        const Rejection second = madeRejection(RejectionReason::WrongPath, u"10.0.0.8"_s);
        model.apply({1, {first, second}, {}});
        QCOMPARE(textAt(model, 0, RejectionModel::Reason), u"Wrong user or password"_s);
        QCOMPARE(textAt(model, 0, RejectionModel::From), u"10.0.0.7"_s);
        QCOMPARE(textAt(model, 0, RejectionModel::Detail), u"user \"x\\u202E\""_s);
        QCOMPARE(model.index(0, RejectionModel::Count).data(RejectionModel::SortRole).toInt(), 1200);
        QVERIFY(model.index(1, 0).data(RejectionModel::AdviceRole).toString().contains(u"/collector"_s));

        const QPersistentModelIndex kept = model.index(1, 0);
        first.count = 1201;
        model.apply({2, {first}, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, RejectionModel::Count).data(RejectionModel::SortRole).toInt(), 1201);
        model.apply({3, {}, {first.key()}});
        QCOMPARE(kept.row(), 0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void headings()
    {
        const EventModel events;
        const PendingModel pending;
        const RejectionModel rejections;
        for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&events),
                                                static_cast<const QAbstractItemModel *>(&pending),
                                                static_cast<const QAbstractItemModel *>(&rejections)}) {
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QCOMPARE(model->headerData(model->columnCount(), Qt::Horizontal), QVariant());
        }
    }
};

QTEST_GUILESS_MAIN(MonitListsTest)
#include "tst_monitlists.moc"
