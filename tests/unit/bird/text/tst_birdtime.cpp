// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/birdtime.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

using Precision = Time::Precision;

class TestBirdTime final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void length_data();
    void length();
    void instant_data();
    void instant();
    void withoutClock_data();
    void withoutClock();
};

void TestBirdTime::length_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("length");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &time) {
        QTest::newRow(name) << text << time.size();
    };
    row("iso short ms", "22:05:27.718  Established", "22:05:27.718");
    row("time of 1.6", "22:14:58    Established   ", "22:14:58");
    row("microseconds", "22:05:27.718123 x", "22:05:27.718123");
    row("hours and minutes", "22:05 x", "22:05");
    row("date", "2026-11-22  Established", "2026-11-22");
    row("iso long", "2026-11-22 22:25:22  Established", "2026-11-22 22:25:22");
    row("iso long ms", "2026-11-22 22:25:22.123]", "2026-11-22 22:25:22.123");
    row("iso with T and zone", "2026-11-22T22:25:22+0100 up", "2026-11-22T22:25:22+0100");
    row("zone after a blank", "2026-11-22 22:25:22 +0100 up", "2026-11-22 22:25:22 +0100");
    row("old long", "22-11-2026 22:25:22 x", "22-11-2026 22:25:22");
    row("old date", "Nov22 Established", "Nov22");
    row("epoch", "1795386099  Established", "1795386099");
    row("epoch ms", "1795386099.123", "1795386099.123");
    row("error", "<error>  x", "<error>");
    row("within brackets", "22:05:27.718 from 10.0.0.1]", "22:05:27.718");
    row("an operator's own", "Sun Nov 22 22:25:22 2026  Established", "Sun Nov 22 22:25:22 2026");
    row("german", "22.11.2026 22:25  Idle", "22.11.2026 22:25");
    row("a word", "Established", "");
    row("nothing", "", "");
    row("date with a tail", "2026-11-22x", "");
    row("info that begins with a name", "master4 <=> dn42v4", "");
}

void TestBirdTime::length()
{
    QFETCH(const QByteArray, text);
    QTEST(timeLength(text), "length");
}

void TestBirdTime::instant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<Precision>("precision");
    // The router's clock says 10:00 when it is 09:00 UTC.
    QTest::newRow("earlier today") << QByteArray("08:00:01") << u"2026-11-24T07:00:01.000Z"_s
                                   << Precision::Second;
    QTest::newRow("yesterday") << QByteArray("22:05:27.718") << u"2026-11-23T21:05:27.718Z"_s
                               << Precision::Millisecond;
    QTest::newRow("just after the clock was read")
        << QByteArray("10:00:30") << u"2026-11-24T09:00:30.000Z"_s << Precision::Second;
    QTest::newRow("date") << QByteArray("2026-11-20") << u"2026-11-19T23:00:00.000Z"_s << Precision::Day;
    QTest::newRow("date and time") << QByteArray("2026-11-20 12:30:00") << u"2026-11-20T11:30:00.000Z"_s
                                   << Precision::Second;
    QTest::newRow("day first") << QByteArray("20-11-2026 12:30:00") << u"2026-11-20T11:30:00.000Z"_s
                               << Precision::Second;
    QTest::newRow("zone wins") << QByteArray("2026-11-20 12:30:00 -0200") << u"2026-11-20T14:30:00.000Z"_s
                               << Precision::Second;
    QTest::newRow("microseconds") << QByteArray("2026-11-20 12:30:00.123999") << u"2026-11-20T11:30:00.123Z"_s
                                  << Precision::Millisecond;
    QTest::newRow("epoch") << QByteArray("1795386099") << u"2026-11-22T22:21:39.000Z"_s << Precision::Second;
    QTest::newRow("epoch, one digit")
        << QByteArray("1795386099.5") << u"2026-11-22T22:21:39.500Z"_s << Precision::Millisecond;
    QTest::newRow("no such date") << QByteArray("2026-13-40") << QString() << Precision::Day;
    QTest::newRow("an operator's own") << QByteArray("Sun Nov 22 2026") << QString() << Precision::Unknown;
    QTest::newRow("error") << QByteArray("<error>") << QString() << Precision::Unknown;
}

void TestBirdTime::instant()
{
    QFETCH(const QByteArray, text);
    const RouterClock clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0)),
                            QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)};
    const Time time = parseTime(text, clock);
    QCOMPARE(time.text, QString::fromLatin1(text));
    const QString utc = time.instant.isValid() ? time.instant.toString(Qt::ISODateWithMs) : QString();
    QTEST(utc, "utc");
    QTEST(time.precision, "precision");
}

void TestBirdTime::withoutClock_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("epoch") << QByteArray("1795386099.123") << true;
    QTest::newRow("zone") << QByteArray("2026-11-20 12:30:00+01:00") << true;
    QTest::newRow("time") << QByteArray("22:05:27.718") << false;
    QTest::newRow("date and time") << QByteArray("2026-11-22 22:25:22") << false;
}

void TestBirdTime::withoutClock()
{
    QFETCH(const QByteArray, text);
    QTEST(parseTime(text, {}).instant.isValid(), "isKnown");
}

QTEST_GUILESS_MAIN(TestBirdTime)
#include "tst_birdtime.moc"
