// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/orderjson.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;
using Phase = ServiceOrder::Phase;
using core::ErrorCode;

namespace {

ServiceOrder order(quint64 id, ServiceAction action, Phase phase, std::optional<ErrorCode> code)
{
    const QDateTime time(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    return {id,
            u"0f3b"_s,
            u"db1"_s,
            u"a/b 😀"_s,
            action,
            u"eva"_s,
            time,
            phase,
            code,
            u"no route"_s,
            phase == Phase::Sending ? QDateTime() : time.addSecs(3)};
}

} // namespace

class OrderJsonTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void diffs();
    void refused_data();
    void refused();
};

/// Every word of every enum makes the way there and back.
void OrderJsonTest::words()
{
    for (const ServiceAction action : allServiceActions) {
        const ServiceOrder before = order(7, action, Phase::Sending, {});
        QCOMPARE(orderFromJson(toJson(before)).value(), before);
    }
    for (const Phase phase : {Phase::Sending, Phase::Accepted, Phase::Done, Phase::Failed, Phase::Unknown}) {
        const ServiceOrder before = order(7, ServiceAction::Stop, phase, {});
        QCOMPARE(orderFromJson(toJson(before)).value(), before);
    }
    for (int code = 0; code <= static_cast<int>(ErrorCode::Io); ++code) {
        const ServiceOrder before =
            order(7, ServiceAction::Stop, Phase::Failed, static_cast<ErrorCode>(code));
        QCOMPARE(orderFromJson(toJson(before)).value(), before);
    }
    const QJsonObject json =
        toJson(order(7, ServiceAction::Unmonitor, Phase::Failed, ErrorCode::Unreachable));
    QCOMPARE(json["action"_L1].toString(), u"unmonitor"_s);
    QCOMPARE(json["phase"_L1].toString(), u"failed"_s);
    QCOMPARE(json["error"_L1].toString(), u"unreachable"_s);
    QCOMPARE(json["requested"_L1].toString(), u"2026-03-01T12:00:00.250Z"_s);
}

void OrderJsonTest::diffs()
{
    core::RowDiff<ServiceOrder> diff;
    diff.sequence = 42;
    diff.put = {order(8, ServiceAction::Start, Phase::Done, {}),
                order(9, ServiceAction::Stop, Phase::Accepted, {})};
    diff.removed = {3, 4};
    const QByteArray text = QJsonDocument(toJson(diff)).toJson();
    QCOMPARE(orderDiffFromJson(QJsonDocument::fromJson(text).object()).value(), diff);
}

void OrderJsonTest::refused_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject good = toJson(order(7, ServiceAction::Stop, Phase::Done, {}));
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject changed = good;
        changed.insert(key, value);
        return QJsonObject{{u"sequence"_s, 1}, {u"put"_s, QJsonArray{changed}}, {u"removed"_s, QJsonArray()}};
    };
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no list") << QJsonObject{{u"sequence"_s, 1}, {u"put"_s, 1}, {u"removed"_s, QJsonArray()}};
    QTest::newRow("no id") << with(u"id"_s, {});
    QTest::newRow("no host") << with(u"host_id"_s, u""_s);
    QTest::newRow("action") << with(u"action"_s, u"explode"_s);
    QTest::newRow("phase") << with(u"phase"_s, 3);
}

void OrderJsonTest::refused()
{
    QFETCH(const QJsonObject, json);
    const auto diff = orderDiffFromJson(json);
    QVERIFY(!diff);
    QCOMPARE(diff.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(OrderJsonTest)
#include "tst_orderjson.moc"
