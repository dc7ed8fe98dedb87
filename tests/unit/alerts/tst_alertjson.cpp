// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertcommands.h"
#include "models/alerts/alertjson.h"
#include "models/alerts/alertlimits.h"
#include "models/alerts/localalertfeed.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noc::alerts;
using namespace noc::test;
using noc::core::ErrorCode;
using noc::core::Severity;
using Until = Acknowledgement::Until;
using Scope = Mute::Scope;

namespace {

const auto postgres = u"monit/db3/postgres"_s;

QDateTime someTime(int seconds)
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC).addSecs(seconds);
}

Alert fullAlert()
{
    Alert alert;
    alert.condition = madeCondition(postgres, Severity::Warning, {u"db"_s, u"moscow"_s});
    alert.condition.since = someTime(-60);
    alert.isFlapping = true;
    alert.since = someTime(0);
    alert.lastChange = someTime(10);
    alert.count = 7;
    alert.acknowledgement = madeAcknowledgement(Until::Time, someTime(3600));
    alert.acknowledgement->at = someTime(20);
    alert.acknowledgement->severity = Severity::Warning;
    alert.mutedUntil = someTime(7200);
    return alert;
}

QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json.insert(key, value);
    return json;
}

} // namespace

class AlertJsonTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowForScripts()
    {
        const QJsonObject expected = QJsonDocument::fromJson(R"({
            "id": "monit/db3/postgres", "source": "monit", "object": "db3", "object_id": "db3",
            "part": "postgres", "groups": ["db", "moscow"], "severity": "warning",
            "text": "postgres: Not running", "condition_since": "2026-03-01T11:59:00.250Z",
            "active": true, "flapping": true, "since": "2026-03-01T12:00:00.250Z",
            "last_change": "2026-03-01T12:00:10.250Z", "count": 7, "handled": true,
            "acknowledged": {"by": "anna", "at": "2026-03-01T12:00:20.250Z", "comment": "disk ordered",
                             "until": "time", "until_time": "2026-03-01T13:00:00.250Z",
                             "severity": "warning"},
            "muted_until": "2026-03-01T14:00:00.250Z"})")
                                         .object();
        QCOMPARE(toJson(fullAlert()), expected);
    }

    void nothingIsNull()
    {
        Alert alert;
        alert.condition = madeCondition(postgres);
        const QJsonObject json = toJson(alert);
        for (const auto key : {"acknowledged"_L1, "muted_until"_L1, "since"_L1, "condition_since"_L1})
            QVERIFY2(json[key].isNull(), key.data());
        QCOMPARE(json["handled"_L1], QJsonValue(false));
    }

    void alertRoundTrip_data()
    {
        QTest::addColumn<Alert>("alert");
        Alert alert = fullAlert();
        QTest::newRow("full") << alert;
        alert.acknowledgement->until = Until::Forever;
        alert.acknowledgement->untilTime = {};
        alert.isActive = false;
        QTest::newRow("forever") << alert;
        alert.acknowledgement->until = Until::Recovered;
        QTest::newRow("recovered") << alert;
        alert.acknowledgement.reset();
        QTest::newRow("not acknowledged") << alert;
        Alert bare;
        bare.condition = madeCondition(postgres, Severity::Unknown);
        QTest::newRow("bare") << bare;
    }

    void alertRoundTrip()
    {
        QFETCH(Alert, alert);
        const auto read = alertFromJson(throughText(toJson(alert)));
        QVERIFY(read.has_value());
        QVERIFY(*read == alert);
    }

    void muteRoundTrip_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("value");
        QTest::newRow("everything") << Scope::Everything << QString();
        QTest::newRow("source") << Scope::Source << u"monit"_s;
        QTest::newRow("group") << Scope::Group << u"db"_s;
        QTest::newRow("object") << Scope::Object << u"db3"_s;
    }

    void muteRoundTrip()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, value);
        Mute mute = madeMute(scope, value, someTime(3600));
        mute.at = someTime(0);
        const auto read = muteFromJson(throughText(toJson(mute)));
        QVERIFY(read.has_value());
        QVERIFY(*read == mute);
    }

    void diffRoundTrip()
    {
        AlertDiff diff;
        diff.alerts = {42, {fullAlert()}, {u"gone"_s}};
        diff.mutes = {42, {madeMute(Scope::Group, u"db"_s, someTime(60))}, {u"object/db3"_s}};
        const auto read = alertDiffFromJson(throughText(toJson(diff)));
        QVERIFY(read.has_value());
        QVERIFY(*read == diff);
    }

    void badRows_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QJsonObject good = toJson(fullAlert());
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no id") << with(good, u"id"_s, {});
        QTest::newRow("long id") << with(good, u"id"_s, QString(maxIdLength + 1, u'x'));
        QTest::newRow("severity") << with(good, u"severity"_s, u"warn"_s);
        QTest::newRow("acknowledged until when") << with(good, u"acknowledged"_s, QJsonObject());
    }

    void badRows()
    {
        QFETCH(QJsonObject, json);
        QVERIFY(alertFromJson(toJson(fullAlert())).has_value());
        const auto read = alertFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QJsonObject diff = toJson(AlertDiff());
        diff.insert(u"alerts"_s, QJsonObject{{u"put"_s, QJsonArray{json}}});
        QVERIFY(!alertDiffFromJson(diff));
    }

    void badMutes_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QJsonObject good = toJson(madeMute(Scope::Object, u"db3"_s, someTime(60)));
        QTest::newRow("scope") << with(good, u"scope"_s, u"world"_s);
        QTest::newRow("no until") << with(good, u"until"_s, {});
        QTest::newRow("no value") << with(good, u"value"_s, QString());
        QTest::newRow("value of everything") << with(good, u"scope"_s, u"everything"_s);
    }

    void badMutes()
    {
        QFETCH(QJsonObject, json);
        const auto read = muteFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }

    void diffsAreLimited_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("most");
        QTest::newRow("alerts") << u"alerts"_s << u"put"_s << static_cast<int>(maxAlerts);
        QTest::newRow("alerts gone") << u"alerts"_s << u"removed"_s << static_cast<int>(maxAlerts);
        QTest::newRow("mutes") << u"mutes"_s << u"put"_s << static_cast<int>(maxMutes);
        QTest::newRow("mutes gone") << u"mutes"_s << u"removed"_s << static_cast<int>(maxMutes);
    }

    void diffsAreLimited()
    {
        QFETCH(QString, table);
        QFETCH(QString, list);
        QFETCH(int, most);
        const QJsonValue row = list == u"removed"_s ? QJsonValue(u"gone"_s)
            : table == u"alerts"_s                  ? QJsonValue(toJson(fullAlert()))
                                   : QJsonValue(toJson(madeMute(Scope::Group, u"db"_s, someTime(60))));
        QJsonArray rows;
        for (int i = 0; i < most; ++i)
            rows.append(row);
        QJsonObject json = toJson(AlertDiff());
        json.insert(table, QJsonObject{{list, rows}});
        QVERIFY(alertDiffFromJson(json).has_value());
        rows.append(row);
        json.insert(table, QJsonObject{{list, rows}});
        const auto read = alertDiffFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }

    void textsOfOthersAreMadeSafe()
    {
        QJsonObject json = toJson(fullAlert());
        json.insert(u"text"_s, QString(maxTextLength + 1, u'x'));
        json.insert(u"object"_s, u"db\u202E3"_s);
        const auto read = alertFromJson(json);
        QCOMPARE(read->condition.text.size(), maxTextLength);
        QCOMPARE(read->condition.object, u"db\\u202E3"_s);
    }

    void commandsRoundTrip()
    {
        const ManualClock clock;
        LocalAlertFeed feed(clock);
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        const auto apply = [&feed](QLatin1StringView name, const QJsonObject &arguments) {
            return applyAlertCommand(feed, name, throughText(arguments)).has_value();
        };
        Acknowledgement acknowledgement = madeAcknowledgement(Until::Time, clock.now().addSecs(60));
        QVERIFY(apply(acknowledgeCommand, acknowledgeArguments({postgres}, acknowledgement)));
        acknowledgement.at = clock.now();
        QVERIFY(feed.alert(postgres)->acknowledgement == acknowledgement);
        QVERIFY(apply(unacknowledgeCommand, unacknowledgeArguments({postgres})));
        QVERIFY(!feed.alert(postgres)->isAcknowledged());
        Mute mute = madeMute(Scope::Object, u"db3"_s, clock.now().addSecs(60));
        QVERIFY(apply(muteCommand, muteArguments(mute)));
        mute.at = clock.now();
        QVERIFY(feed.snapshot().mutes.put == std::vector{mute});
        QVERIFY(apply(unmuteCommand, unmuteArguments(mute.key())));
        QVERIFY(feed.snapshot().mutes.put.empty());
    }

    void badCommands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<ErrorCode>("code");
        const QString acknowledge = acknowledgeCommand;
        const QJsonObject good = acknowledgeArguments({postgres}, madeAcknowledgement(Until::Recovered));
        const QJsonObject mute = muteArguments(madeMute(Scope::Object, u"db3"_s, someTime(60)));
        const auto row = [](const char *tag, const QString &name, const QJsonObject &arguments,
                            ErrorCode code) { QTest::newRow(tag) << name << arguments << code; };
        row("name", u"alerts.remove"_s, good, ErrorCode::Unsupported);
        row("no ids", acknowledge, with(good, u"ids"_s, QJsonArray()), ErrorCode::InvalidInput);
        row("ids of numbers", acknowledge, with(good, u"ids"_s, QJsonArray{1}), ErrorCode::InvalidInput);
        const auto ids = QJsonArray::fromStringList(QStringList(maxCommandIds + 1, postgres));
        row("many ids", acknowledge, with(good, u"ids"_s, ids), ErrorCode::TooLarge);
        row("many ids to give back", unacknowledgeCommand, {{u"ids"_s, ids}}, ErrorCode::TooLarge);
        const QString longId(maxIdLength + 1, u'x');
        row("long id", acknowledge, with(good, u"ids"_s, QJsonArray{longId}), ErrorCode::InvalidInput);
        row("until", acknowledge, with(good, u"until"_s, u"tomorrow"_s), ErrorCode::InvalidInput);
        row("no time", acknowledge, with(good, u"until"_s, u"time"_s), ErrorCode::InvalidInput);
        row("comment", acknowledge, with(good, u"comment"_s, QString(maxCommentLength + 1, u'c')),
            ErrorCode::TooLarge);
        row("by", acknowledge, with(good, u"by"_s, QString(maxByLength + 1, u'b')), ErrorCode::TooLarge);
        row("by a number", acknowledge, with(good, u"by"_s, 7), ErrorCode::InvalidInput);
        row("mute comment", muteCommand, with(mute, u"comment"_s, QString(maxCommentLength + 1, u'c')),
            ErrorCode::TooLarge);
        row("mute label", muteCommand, with(mute, u"label"_s, QString(maxNameLength + 1, u'l')),
            ErrorCode::TooLarge);
        row("mute value", muteCommand, with(mute, u"value"_s, longId), ErrorCode::TooLarge);
        row("mute without end", muteCommand, with(mute, u"until"_s, {}), ErrorCode::InvalidInput);
        row("unmute what", unmuteCommand, {}, ErrorCode::InvalidInput);
    }

    void badCommands()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, arguments);
        QFETCH(ErrorCode, code);
        const ManualClock clock;
        LocalAlertFeed feed(clock);
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        const AlertDiff before = feed.snapshot();
        const auto result = applyAlertCommand(feed, name, arguments);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(feed.snapshot() == before);
    }

    void commandsAtTheLimit()
    {
        const ManualClock clock;
        LocalAlertFeed feed(clock);
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        Acknowledgement acknowledgement = madeAcknowledgement(Until::Recovered);
        acknowledgement.by = QString(maxByLength, u'b');
        acknowledgement.comment = QString(maxCommentLength, u'c');
        const auto arguments = acknowledgeArguments(QStringList(maxCommandIds, postgres), acknowledgement);
        QVERIFY(applyAlertCommand(feed, acknowledgeCommand, arguments).has_value());
        QCOMPARE(feed.alert(postgres)->acknowledgement->comment, acknowledgement.comment);
    }
};

QTEST_GUILESS_MAIN(AlertJsonTest)

#include "tst_alertjson.moc"
