// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/localtime.h"
#include "models/alerts/mutetimes.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QTest>

using namespace noc::alerts;
using namespace noc::test;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QTimeZone zoneOf(const QString &name)
{
    return QTimeZone(name.toLatin1());
}

const auto berlin = u"Europe/Berlin"_s;
const auto moscow = u"Europe/Moscow"_s;

} // namespace

class MuteTimesTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void zonesAreKnown()
    {
        QVERIFY(zoneOf(berlin).isValid());
        QVERIFY(zoneOf(moscow).isValid());
    }

    void durationsPass_data()
    {
        QTest::addColumn<MuteTime>("time");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("a quarter") << MuteTime::FifteenMinutes << u"2026-03-01T12:00:00Z"_s
                                   << u"2026-03-01T12:15:00Z"_s;
        QTest::newRow("an hour") << MuteTime::OneHour << u"2026-03-01T12:00:00Z"_s
                                 << u"2026-03-01T13:00:00Z"_s;
        QTest::newRow("over the change")
            << MuteTime::OneHour << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T01:30:00Z"_s;
        QTest::newRow("given locally")
            << MuteTime::OneHour << u"2026-03-01T12:00:00+01:00"_s << u"2026-03-01T12:00:00Z"_s;
    }

    void durationsPass()
    {
        QFETCH(MuteTime, time);
        QFETCH(QString, now);
        QFETCH(QString, end);
        const QDateTime result = muteEnd(time, QDateTime::fromString(now, Qt::ISODate), zoneOf(berlin));
        QCOMPARE(result, utc(end));
        QCOMPARE(result.timeSpec(), Qt::UTC);
    }

    void untilMorning_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *tag, const QString &zone, const QString &now, const QString &end) {
            QTest::newRow(tag) << zone << now << end;
        };
        row("Berlin, winter evening", berlin, u"2026-01-10T21:00:00Z"_s, u"2026-01-11T07:00:00Z"_s);
        row("Berlin, summer evening", berlin, u"2026-07-10T20:00:00Z"_s, u"2026-07-11T06:00:00Z"_s);
        row("Berlin, after midnight", berlin, u"2026-01-10T23:30:00Z"_s, u"2026-01-11T07:00:00Z"_s);
        row("Berlin, a second before", berlin, u"2026-01-11T06:59:59Z"_s, u"2026-01-11T07:00:00Z"_s);
        row("Berlin, at eight", berlin, u"2026-01-11T07:00:00Z"_s, u"2026-01-12T07:00:00Z"_s);
        row("Berlin, night to summer", berlin, u"2026-03-28T21:00:00Z"_s, u"2026-03-29T06:00:00Z"_s);
        row("Berlin, night to summer, late", berlin, u"2026-03-29T01:30:00Z"_s, u"2026-03-29T06:00:00Z"_s);
        row("Berlin, night to winter", berlin, u"2026-10-24T20:00:00Z"_s, u"2026-10-25T07:00:00Z"_s);
        row("Berlin, night to winter, late", berlin, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T07:00:00Z"_s);
        row("Moscow, winter", moscow, u"2026-01-10T21:30:00Z"_s, u"2026-01-11T05:00:00Z"_s);
        row("Moscow, summer", moscow, u"2026-07-10T21:30:00Z"_s, u"2026-07-11T05:00:00Z"_s);
        row("Moscow, last change forward", moscow, u"2011-03-26T20:00:00Z"_s, u"2011-03-27T04:00:00Z"_s);
        row("Moscow, last change back", moscow, u"2014-10-25T19:00:00Z"_s, u"2014-10-26T05:00:00Z"_s);
    }

    void untilMorning()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(QString, end);
        QCOMPARE(muteEnd(MuteTime::UntilMorning, utc(now), zoneOf(zone)), utc(end));
    }

    void occurrences_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *tag, const QString &zone, const QDate &date, const QTime &time,
                            const QStringList &expected) {
            QTest::newRow(tag) << zone << date << time << expected;
        };
        row("once", berlin, {2026, 3, 1}, {2, 30}, {u"2026-03-01T01:30:00Z"_s});
        row("never", berlin, {2026, 3, 29}, {2, 30}, {u"2026-03-29T01:00:00Z"_s});
        row("just before the gap", berlin, {2026, 3, 29}, {1, 59}, {u"2026-03-29T00:59:00Z"_s});
        row("just after the gap", berlin, {2026, 3, 29}, {3, 0}, {u"2026-03-29T01:00:00Z"_s});
        row("twice", berlin, {2026, 10, 25}, {2, 30}, {u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s});
        row("once again", berlin, {2026, 10, 25}, {3, 0}, {u"2026-10-25T02:00:00Z"_s});
        row("Moscow never", moscow, {2011, 3, 27}, {2, 30}, {u"2011-03-26T23:00:00Z"_s});
        row("Moscow twice", moscow, {2014, 10, 26}, {1, 30},
            {u"2014-10-25T21:30:00Z"_s, u"2014-10-25T22:30:00Z"_s});
        row("a day left out", u"Pacific/Apia"_s, {2011, 12, 30}, {8, 0}, {u"2011-12-30T10:00:00Z"_s});
        row("half an hour", u"Australia/Lord_Howe"_s, {2026, 4, 5}, {1, 45},
            {u"2026-04-04T14:45:00Z"_s, u"2026-04-04T15:15:00Z"_s});
        row("UTC", u"UTC"_s, {2026, 3, 29}, {2, 30}, {u"2026-03-29T02:30:00Z"_s});
    }

    void occurrences()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const QDateTime &occurrence : occurrencesOf(date, time, zoneOf(zone)))
            found += occurrence.toString(Qt::ISODate);
        QCOMPARE(found, expected);
    }

    void nextOccurrenceOfADoubledHour()
    {
        const QTime halfPastTwo(2, 30);
        const QDateTime first = utc(u"2026-10-25T00:30:00Z"_s);
        const QDateTime second = utc(u"2026-10-25T01:30:00Z"_s);
        QCOMPARE(nextOccurrence(first.addSecs(-1), halfPastTwo, zoneOf(berlin)), first);
        QCOMPARE(nextOccurrence(first, halfPastTwo, zoneOf(berlin)), second);
        QCOMPARE(nextOccurrence(second, halfPastTwo, zoneOf(berlin)), utc(u"2026-10-26T01:30:00Z"_s));
    }

    void custom_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        const QString now = u"2026-03-01T12:00:00Z"_s;
        QTest::newRow("later") << QDate(2026, 3, 2) << QTime(18, 0) << now << u"2026-03-02T17:00:00Z"_s;
        QTest::newRow("now") << QDate(2026, 3, 1) << QTime(13, 0) << now << QString();
        QTest::newRow("passed") << QDate(2026, 2, 1) << QTime(13, 0) << now << QString();
        QTest::newRow("no date") << QDate() << QTime(13, 0) << now << QString();
        QTest::newRow("no time") << QDate(2026, 3, 2) << QTime() << now << QString();
        QTest::newRow("left out") << QDate(2026, 3, 29) << QTime(2, 30) << now << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("doubled") << QDate(2026, 10, 25) << QTime(2, 30) << now << u"2026-10-25T00:30:00Z"_s;
        QTest::newRow("doubled, the first passed")
            << QDate(2026, 10, 25) << QTime(2, 30) << u"2026-10-25T00:45:00Z"_s << u"2026-10-25T01:30:00Z"_s;
        QTest::newRow("366 days") << QDate(2027, 3, 2) << QTime(13, 0) << now << u"2027-03-02T12:00:00Z"_s;
        QTest::newRow("a minute more") << QDate(2027, 3, 2) << QTime(13, 1) << now << QString();
    }

    void custom()
    {
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QString, now);
        QFETCH(QString, end);
        const QDateTime result = customMuteEnd(date, time, utc(now), zoneOf(berlin));
        QCOMPARE(result.isValid() ? result.toString(Qt::ISODate) : QString(), end);
    }
};

QTEST_GUILESS_MAIN(MuteTimesTest)

#include "tst_mutetimes.moc"
