// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watchjson.h"
#include "models/bird/watch/watchledger.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// From "100.65.0.0/24 65002,65500" and the like; the last number is the origin.
WatchedPaths pathsOf(const QStringList &lines)
{
    WatchedPaths paths;
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        WatchedPath path;
        path.path = QString(words.value(1)).replace(u',', u' ');
        if (!path.path.isEmpty())
            path.origin = path.path.section(u' ', -1).toUInt();
        path.nextHop = words.value(2, u"10.0.0.1"_s);
        path.protocol = u"edge_r2"_s;
        paths.insert(words.first(), path);
    }
    return paths;
}

QString textOf(const std::vector<WatchEvent> &events)
{
    QStringList texts;
    for (const WatchEvent &event : events)
        texts.append(toJson(event)["kind"_L1].toString() + u' ' + event.prefix);
    return texts.join(u", "_s);
}

QString textOf(const std::vector<WatchChange> &changes)
{
    static const QStringList words{u"withdrawn"_s, u"origin"_s, u"path"_s};
    QStringList texts;
    for (const WatchChange &change : changes)
        texts.append(words.at(static_cast<int>(change.kind)) + u' ' + change.prefix);
    return texts.join(u", "_s);
}

} // namespace

class TestWatchLedger final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void second_data();
    void second();
    void partialWithdrawsNothing();
    void firstPartialIsNoFirst();
    void comesBack();
    void accepted();
    void changedPathsSettle();
    void changedAgainSettlesLater();
    void remembers();
    void floodIsBounded_data();
    void floodIsBounded();

private:
    const WatchKey m_key{u"customers"_s, u"edge1"_s};
    const QStringList m_first{u"10.1.0.0/16 65002,65500"_s, u"10.2.0.0/16 65002,65500"_s};
};

void TestWatchLedger::second_data()
{
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<bool>("coversMore");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("changes");
    const QString kept = m_first.at(1);
    QTest::newRow("same") << m_first << false << QString() << QString();
    QTest::newRow("withdrawn") << QStringList{kept} << false << u"withdrawn 10.1.0.0/16"_s
                               << u"withdrawn 10.1.0.0/16"_s;
    QTest::newRow("all withdrawn") << QStringList{} << false
                                   << u"withdrawn 10.1.0.0/16, withdrawn 10.2.0.0/16"_s
                                   << u"withdrawn 10.1.0.0/16, withdrawn 10.2.0.0/16"_s;
    QTest::newRow("origin") << QStringList{u"10.1.0.0/16 65002,666"_s, kept} << false
                            << u"origin 10.1.0.0/16"_s << u"origin 10.1.0.0/16"_s;
    QTest::newRow("no origin any more")
        << QStringList{u"10.1.0.0/16"_s, kept} << false << u"origin 10.1.0.0/16"_s << u"origin 10.1.0.0/16"_s;
    QTest::newRow("path") << QStringList{u"10.1.0.0/16 65003,65500"_s, kept} << false << u"path 10.1.0.0/16"_s
                          << u"path 10.1.0.0/16"_s;
    QTest::newRow("next hop is no alarm") << QStringList{u"10.1.0.0/16 65002,65500 10.0.0.9"_s, kept} << false
                                          << u"other 10.1.0.0/16"_s << QString();
    QTest::newRow("announced") << m_first + QStringList{u"10.3.0.0/16 666"_s} << false
                               << u"announced 10.3.0.0/16"_s << QString();
    QTest::newRow("a part of ours from us")
        << m_first + QStringList{u"10.1.1.0/24 65500"_s} << true << u"announced 10.1.1.0/24"_s << QString();
    QTest::newRow("a part of ours from somebody else")
        << m_first + QStringList{u"10.1.1.0/24 666"_s} << true << u"announced 10.1.1.0/24"_s
        << u"origin 10.1.1.0/24"_s;
    QTest::newRow("the worst first") << QStringList{u"10.2.0.0/16 65002,666"_s} << false
                                     << u"origin 10.2.0.0/16, withdrawn 10.1.0.0/16"_s
                                     << u"origin 10.2.0.0/16, withdrawn 10.1.0.0/16"_s;
}

void TestWatchLedger::second()
{
    QFETCH(QStringList, answer);
    QFETCH(bool, coversMore);
    WatchLedger ledger(m_key, coversMore);
    QVERIFY(!ledger.isAnswered());
    QCOMPARE(textOf(ledger.take(pathsOf(m_first), false, start)), u"seen 10.1.0.0/16, seen 10.2.0.0/16"_s);
    QVERIFY(ledger.isAnswered());
    QVERIFY(ledger.changes().empty());
    const auto events = ledger.take(pathsOf(answer), false, start.addSecs(60));
    QTEST(textOf(events), "events");
    for (const WatchEvent &event : events) {
        QCOMPARE(event.watch, m_key.watch);
        QCOMPARE(event.router, m_key.router);
        QCOMPARE(event.time, start.addSecs(60));
    }
    const auto changes = ledger.changes();
    QTEST(textOf(changes), "changes");
    for (const WatchChange &change : changes)
        QCOMPARE(change.since, start.addSecs(60));
    QCOMPARE(ledger.current(), pathsOf(answer));
    QVERIFY(ledger.take(pathsOf(answer), false, start.addSecs(120)).empty());
    QTEST(textOf(ledger.changes()), "changes");
}

void TestWatchLedger::partialWithdrawsNothing()
{
    WatchLedger ledger(m_key);
    static_cast<void>(ledger.take(pathsOf(m_first), false, start));
    QCOMPARE(textOf(ledger.take(pathsOf({u"10.1.0.0/16 65002,666"_s}), true, start)),
             u"origin 10.1.0.0/16"_s);
    QCOMPARE(ledger.current().size(), 2);
    QVERIFY(ledger.take({}, true, start).empty());
    QCOMPARE(textOf(ledger.changes()), u"origin 10.1.0.0/16"_s);
}

/// What the rest of it holds is no announcement.
void TestWatchLedger::firstPartialIsNoFirst()
{
    WatchLedger ledger(m_key);
    QCOMPARE(textOf(ledger.take(pathsOf({m_first.first()}), true, start)), u"seen 10.1.0.0/16"_s);
    QVERIFY(!ledger.isAnswered());
    QCOMPARE(textOf(ledger.take(pathsOf(m_first), false, start)), u"seen 10.2.0.0/16"_s);
}

void TestWatchLedger::comesBack()
{
    WatchLedger ledger(m_key);
    static_cast<void>(ledger.take(pathsOf(m_first), false, start));
    static_cast<void>(ledger.take({}, false, start));
    const auto events = ledger.take(pathsOf({m_first.first(), u"10.2.0.0/16 65002,666"_s}), false, start);
    QCOMPARE(textOf(events), u"announced 10.1.0.0/16, announced 10.2.0.0/16"_s);
    QCOMPARE(events.front().before, QString());
    QCOMPARE(events.front().after, u"AS65500 [65002 65500] via 10.0.0.1 (edge_r2)"_s);
    // It came back, but not as it was.
    QCOMPARE(textOf(ledger.changes()), u"origin 10.2.0.0/16"_s);
}

void TestWatchLedger::accepted()
{
    WatchLedger ledger(m_key);
    QVERIFY(!ledger.accept());
    static_cast<void>(ledger.take(pathsOf(m_first), false, start));
    QVERIFY(!ledger.accept());
    static_cast<void>(ledger.take(pathsOf({u"10.1.0.0/16 65002,666"_s}), false, start));
    QCOMPARE(ledger.changes().size(), 2U);
    QVERIFY(ledger.accept());
    QVERIFY(ledger.changes().empty());
    // What was accepted is the measure now.
    QCOMPARE(textOf(ledger.take(pathsOf(m_first), false, start)),
             u"origin 10.1.0.0/16, announced 10.2.0.0/16"_s);
    QCOMPARE(textOf(ledger.changes()), u"origin 10.1.0.0/16"_s);
}

void TestWatchLedger::changedPathsSettle()
{
    WatchLedger ledger(m_key);
    static_cast<void>(ledger.take(pathsOf(m_first), false, start));
    static_cast<void>(
        ledger.take(pathsOf({u"10.1.0.0/16 65003,65500"_s, u"10.2.0.0/16 666"_s}), false, start));
    const QDateTime over = start.addMSecs(pathChangeLasts.count());
    QVERIFY(!ledger.settle(over.addMSecs(-1)));
    QCOMPARE(ledger.changes().size(), 2U);
    QVERIFY(ledger.settle(over));
    QCOMPARE(textOf(ledger.changes()), u"origin 10.2.0.0/16"_s); // that waits for somebody
    QVERIFY(!ledger.settle(over));
}

void TestWatchLedger::changedAgainSettlesLater()
{
    WatchLedger ledger(m_key);
    static_cast<void>(ledger.take(pathsOf(m_first), false, start));
    const QDateTime again = start.addSecs(3000);
    static_cast<void>(ledger.take(pathsOf({u"10.1.0.0/16 65003,65500"_s, m_first.at(1)}), false, start));
    static_cast<void>(ledger.take(pathsOf({u"10.1.0.0/16 65004,65500"_s, m_first.at(1)}), false, again));
    static_cast<void>(ledger.take(pathsOf({u"10.1.0.0/16 65004,65500 10.0.0.9"_s, m_first.at(1)}), false,
                                  again.addSecs(60))); // harmless: does not begin anew
    QVERIFY(!ledger.settle(start.addMSecs(pathChangeLasts.count())));
    QVERIFY(ledger.settle(again.addMSecs(pathChangeLasts.count())));
    QVERIFY(ledger.changes().empty());
}

void TestWatchLedger::remembers()
{
    WatchLedger before(m_key);
    static_cast<void>(before.take(pathsOf(m_first), false, start));
    static_cast<void>(before.take(pathsOf({u"10.1.0.0/16 666"_s, u"10.3.0.0/16 1"_s}), false, start));
    WatchMemory memory = before.memory();
    memory.query = u"10.0.0.0/8+"_s;
    memory.time = start;
    const auto read = watchMemoryFromJson(toJson(memory));
    QVERIFY(read);
    QCOMPARE(*read, memory);
    WatchLedger ledger(m_key);
    ledger.remember(*read);
    QVERIFY(ledger.isAnswered());
    QCOMPARE(ledger.changes(), before.changes());
    QCOMPARE(textOf(ledger.take(pathsOf({u"10.1.0.0/16 666"_s}), false, start)), u"withdrawn 10.3.0.0/16"_s);
    QVERIFY(!watchMemoryFromJson({}));
}

void TestWatchLedger::floodIsBounded_data()
{
    QTest::addColumn<int>("prefixes");
    QTest::addColumn<QString>("last");
    QTest::newRow("as many as may be") << int(maxEventsAnAnswer) << QString();
    QTest::newRow("one more") << int(maxEventsAnAnswer) + 1 << u"+2"_s;
}

void TestWatchLedger::floodIsBounded()
{
    QFETCH(int, prefixes);
    QFETCH(QString, last);
    QStringList lines;
    for (int i = 0; i < prefixes; ++i)
        lines.append(u"10.%1.%2.0/24 65500"_s.arg(i / 256).arg(i % 256));
    WatchLedger ledger(m_key);
    const auto events = ledger.take(pathsOf(lines), false, start);
    QCOMPARE(events.size(), maxEventsAnAnswer);
    QCOMPARE(events.back().prefix.isEmpty(), !last.isEmpty());
    if (!last.isEmpty())
        QCOMPARE(events.back().after, last);
    QCOMPARE(ledger.current().size(), prefixes);
}

QTEST_GUILESS_MAIN(TestWatchLedger)
#include "tst_watchledger.moc"
