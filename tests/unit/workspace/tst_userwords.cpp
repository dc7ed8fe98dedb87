// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/userwords.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::ctl;
using namespace Qt::StringLiterals;

namespace {
const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); // tests run in UTC
} // namespace

/// What people type on a command line.
class TestUserWords final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void times_data();
    void times();
    void ages_data();
    void ages();
};

void TestUserWords::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // 0 = none
    const auto row = [](const QString &text, qint64 seconds) {
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << seconds;
    };
    row(u"90s"_s, 90);
    row(u"15m"_s, 900);
    row(u"2h"_s, 7'200);
    row(u"3d"_s, 259'200);
    row(u"3650d"_s, 315'360'000);
    row(u"3651d"_s, 0);
    row(u"87600h"_s, 315'360'000);
    row(u"87601h"_s, 0);
    row(u"315360000s"_s, 0); // longer than anybody types
    row(u"0m"_s, 0);
    row(u"-5m"_s, 0);
    row(u"5"_s, 0);
    row(u"m"_s, 0);
    row(u"5w"_s, 0);
    row(u"5M"_s, 0);
    row(u"1.5h"_s, 0);
    row(u"1h30m"_s, 0);
    row(QString(), 0);
    row(u"99999999999999999999s"_s, 0);
}

void TestUserWords::durations()
{
    QFETCH(const QString, text);
    const auto duration = durationFrom(text);
    QTEST(static_cast<qint64>(duration ? duration->count() : 0), "seconds");
}

void TestUserWords::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("future"); // empty = none
    QTest::addColumn<QString>("past");
    const auto row = [](const QString &text, const QString &future, const QString &past) {
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << future << past;
    };
    row(u"2h"_s, u"2026-03-01T14:00:00Z"_s, u"2026-03-01T10:00:00Z"_s);
    row(u"08:00"_s, u"2026-03-02T08:00:00Z"_s, u"2026-03-01T08:00:00Z"_s);
    row(u"8:00"_s, u"2026-03-02T08:00:00Z"_s, u"2026-03-01T08:00:00Z"_s);
    row(u"18:30"_s, u"2026-03-01T18:30:00Z"_s, u"2026-02-28T18:30:00Z"_s);
    row(u"12:00"_s, u"2026-03-02T12:00:00Z"_s, u"2026-03-01T12:00:00Z"_s);
    row(u"2026-04-01T00:00:00Z"_s, u"2026-04-01T00:00:00Z"_s, u"2026-04-01T00:00:00Z"_s);
    row(u"2026-04-01T00:00:00+03:00"_s, u"2026-03-31T21:00:00Z"_s, u"2026-03-31T21:00:00Z"_s);
    row(u"24:00"_s, {}, {});
    row(u"8:60"_s, {}, {});
    row(u"tomorrow"_s, {}, {});
    row(QString(), {}, {});
}

void TestUserWords::times()
{
    QFETCH(const QString, text);
    const auto shown = [](const std::optional<QDateTime> &time) {
        return time ? time->toUTC().toString(Qt::ISODate) : QString();
    };
    QTEST(shown(futureFrom(text, noon)), "future");
    QTEST(shown(pastFrom(text, noon)), "past");
}

void TestUserWords::ages_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("to come") << -100 << u"0 s"_s;
    QTest::newRow("minutes") << 60 << u"1 min"_s;
    QTest::newRow("hours") << 3'600 << u"1 h"_s;
    QTest::newRow("days") << 200'000 << u"2 d"_s;
}

void TestUserWords::ages()
{
    QFETCH(const int, seconds);
    QTEST(ageText(QDateTime::currentDateTimeUtc().addSecs(-seconds).toString(Qt::ISODateWithMs)), "text");
    QCOMPARE(ageText(u"never"_s), QString());
}

QTEST_GUILESS_MAIN(TestUserWords)

#include "tst_userwords.moc"
