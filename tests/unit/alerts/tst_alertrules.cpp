// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlimits.h"
#include "models/alerts/alertrules.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noc::alerts;
using namespace noc::test;
using namespace std::chrono_literals;
using noc::core::ErrorCode;
using noc::core::Severity;

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in the test: %s", text.constData());
    return document.object();
}

} // namespace

class AlertRulesTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsTheDefault()
    {
        const auto rules = alertRulesFromJson({});
        QVERIFY(rules.has_value());
        QVERIFY(*rules == AlertRules());
        QCOMPARE(rules->rules.size(), std::size_t(1));
        QCOMPARE(rules->rules.front().atLeast, Severity::Warning);
    }

    void jsonOfTheDefault()
    {
        QCOMPARE(toJson(AlertRules()),
                 objectOf(R"({"rules": [{"source": "", "at_least": "warning", "after_seconds": 0}],
                    "quiet_hours": {"enabled": false, "from": "22:00", "to": "07:00",
                    "critical_breaks_through": true}, "gather_seconds": 2})"));
    }

    void roundTrip()
    {
        AlertRules rules;
        rules.rules = {{u"monit"_s, Severity::Critical, 0s}, {u"ari"_s, Severity::Unknown, 90s}};
        rules.quietHours = {true, QTime(23, 15), QTime(6, 45), false};
        rules.gather = 5s;
        const auto read = alertRulesFromJson(toJson(rules));
        QVERIFY(read.has_value());
        QVERIFY(*read == rules);
        rules.rules.clear(); // nobody wants to be called
        QVERIFY(*alertRulesFromJson(toJson(rules)) == rules);
    }

    void badValues_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *json, const QString &path) {
            QTest::newRow(json) << QByteArray(json) << path;
        };
        row(R"({"rules": 1})", u"rules"_s);
        row(R"({"rules": [1]})", u"rules[0]"_s);
        row(R"({"rules": [{}, {"source": 1}]})", u"rules[1].source"_s);
        row(R"({"rules": [{"at_least": "warn"}]})", u"rules[0].at_least"_s);
        row(R"({"rules": [{"at_least": null}]})", u"rules[0].at_least"_s);
        row(R"({"rules": [{"after_seconds": -1}]})", u"rules[0].after_seconds"_s);
        row(R"({"rules": [{"after_seconds": 0.5}]})", u"rules[0].after_seconds"_s);
        row(R"({"rules": [{"after_seconds": "1"}]})", u"rules[0].after_seconds"_s);
        row(R"({"rules": [{"after_seconds": 86401}]})", u"rules[0].after_seconds"_s);
        row(R"({"quiet_hours": []})", u"quiet_hours"_s);
        row(R"({"quiet_hours": {"enabled": 1}})", u"quiet_hours.enabled"_s);
        row(R"({"quiet_hours": {"from": "24:00"}})", u"quiet_hours.from"_s);
        row(R"({"quiet_hours": {"to": 7}})", u"quiet_hours.to"_s);
        row(R"({"quiet_hours": {"critical_breaks_through": "no"}})",
            u"quiet_hours.critical_breaks_through"_s);
        row(R"({"gather_seconds": 61})", u"gather_seconds"_s);
    }

    void badValues()
    {
        QFETCH(QByteArray, json);
        const auto rules = alertRulesFromJson(objectOf(json));
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::InvalidInput);
        QTEST(rules.error().detail, "path");
    }

    void bounds()
    {
        const auto rules =
            alertRulesFromJson(objectOf(R"({"rules": [{"after_seconds": 86400}], "gather_seconds": 60})"));
        QVERIFY(rules.has_value());
        QCOMPARE(rules->rules.front().after, maxNotifyAfter);
        QCOMPARE(rules->gather, maxGather);
        QJsonArray array;
        for (std::size_t i = 0; i < maxNotifyRules; ++i)
            array.append(QJsonObject());
        QVERIFY(alertRulesFromJson({{u"rules"_s, array}}).has_value());
        array.append(QJsonObject());
        QCOMPARE(alertRulesFromJson({{u"rules"_s, array}}).error().code, ErrorCode::TooLarge);
        QJsonObject rule{{u"source"_s, QString(maxNameLength, u's')}};
        QVERIFY(alertRulesFromJson({{u"rules"_s, QJsonArray({rule})}}).has_value());
        rule = {{u"source"_s, QString(maxNameLength + 1, u's')}};
        QVERIFY(!alertRulesFromJson({{u"rules"_s, QJsonArray({rule})}}));
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QString>("now"); // UTC
        QTest::addColumn<bool>("isQuiet");
        const QTime night(22, 0);
        const QTime morning(7, 0);
        // Berlin is at +1, from 2026-03-29T01:00Z to 2026-10-25T01:00Z at +2.
        QTest::newRow("before") << night << morning << u"2026-03-01T20:59:59Z"_s << false;
        QTest::newRow("begins") << night << morning << u"2026-03-01T21:00:00Z"_s << true;
        QTest::newRow("after midnight") << night << morning << u"2026-03-02T02:00:00Z"_s << true;
        QTest::newRow("last second") << night << morning << u"2026-03-02T05:59:59Z"_s << true;
        QTest::newRow("ends") << night << morning << u"2026-03-02T06:00:00Z"_s << false;
        QTest::newRow("ends in summer") << night << morning << u"2026-03-29T05:00:00Z"_s << false;
        QTest::newRow("not yet in summer") << night << morning << u"2026-03-29T04:59:59Z"_s << true;
        QTest::newRow("not yet in winter") << night << morning << u"2026-10-25T05:59:59Z"_s << true;
        QTest::newRow("ends in winter") << night << morning << u"2026-10-25T06:00:00Z"_s << false;
        QTest::newRow("within a day") << QTime(12, 0) << QTime(13, 0) << u"2026-03-01T11:30:00Z"_s << true;
        QTest::newRow("within a day, after")
            << QTime(12, 0) << QTime(13, 0) << u"2026-03-01T12:00:00Z"_s << false;
        QTest::newRow("to a time left out") << night << QTime(2, 30) << u"2026-03-29T01:00:00Z"_s << false;
        QTest::newRow("equal") << night << night << u"2026-03-01T21:00:00Z"_s << false;
    }

    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QString, now);
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime time = QDateTime::fromString(now, Qt::ISODate);
        QTEST((QuietHours{true, from, to, true}.isQuietAt(time, berlin)), "isQuiet");
        QVERIFY(!(QuietHours{false, from, to, true}.isQuietAt(time, berlin)));
    }
};

QTEST_GUILESS_MAIN(AlertRulesTest)

#include "tst_alertrules.moc"
