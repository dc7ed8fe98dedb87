// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/reconnector.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::net;
using namespace std::chrono_literals;
using core::Milliseconds;

class TestReconnector final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheLongest()
    {
        Backoff backoff({1s, 60s}, [] { return 0.0; });
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i)
            waits.append(backoff.next().count());
        QCOMPARE(waits, (QList<qint64>{1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000}));
        backoff.reset();
        QCOMPARE(backoff.next(), 1s);
        QCOMPARE(backoff.longest(), 60s);
        QCOMPARE(backoff.next(), 60s);
    }

    void scattersWithinTheUpperHalf()
    {
        double random = 0.5;
        Backoff backoff({1s, 60s}, [&random] { return random; });
        QCOMPARE(backoff.next(), 750ms);
        random = 0.999'999;
        QCOMPARE(backoff.next(), 1'000ms);
        Backoff real({1s, 1s});
        QSet<qint64> waits;
        for (int i = 0; i < 200; ++i) {
            const Milliseconds wait = real.next();
            QVERIFY(wait >= 500ms && wait <= 1s);
            waits.insert(wait.count());
        }
        QVERIFY(waits.size() > 20);
    }

    void triesWhenItIsTime()
    {
        Reconnector reconnector(m_clock, plain());
        QSignalSpy due(&reconnector, &Reconnector::due);
        QVERIFY(!reconnector.nextTry());
        reconnector.lost();
        QCOMPARE(reconnector.nextTry(), m_clock.now().addSecs(1));
        m_clock.advance(999ms);
        reconnector.check();
        QCOMPARE(due.size(), 0);
        m_clock.advance(1ms);
        reconnector.check();
        QCOMPARE(due.size(), 1);
        QVERIFY(!reconnector.nextTry());
        reconnector.lost();
        QCOMPARE(reconnector.nextTry(), m_clock.now().addSecs(2));
    }

    void beginsAnewOnlyAfterASteadyConnection()
    {
        Reconnector reconnector(m_clock, plain());
        reconnector.lost();
        reconnector.connected();
        QVERIFY(!reconnector.nextTry());
        m_clock.advance(9'999ms);
        reconnector.lost();
        QCOMPARE(reconnector.nextTry(), m_clock.now().addSecs(2));
        reconnector.connected();
        m_clock.advance(10s);
        reconnector.lost();
        QCOMPARE(reconnector.nextTry(), m_clock.now().addSecs(1));
    }

    void waitsLongAfterARefusal()
    {
        Reconnector reconnector(m_clock, plain());
        reconnector.refused();
        QCOMPARE(reconnector.nextTry(), m_clock.now().addSecs(60));
    }

    void triesNowAndStops()
    {
        Reconnector reconnector(m_clock, plain());
        QSignalSpy due(&reconnector, &Reconnector::due);
        reconnector.lost();
        reconnector.tryNow();
        QCOMPARE(due.size(), 1);
        QVERIFY(!reconnector.nextTry());
        reconnector.lost();
        reconnector.stop();
        m_clock.advance(1h);
        reconnector.check();
        QCOMPARE(due.size(), 1);
    }

    void itsTimerChecks()
    {
        const core::SystemClock clock;
        Reconnector reconnector(clock, Backoff({10ms, 10ms}));
        QSignalSpy due(&reconnector, &Reconnector::due);
        reconnector.lost();
        QCOMPARE(due.size(), 0);
        QTRY_COMPARE(due.size(), 1);
    }

private:
    static Backoff plain()
    {
        return Backoff({1s, 60s}, [] { return 0.0; });
    }

    test::ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestReconnector)

#include "tst_reconnector.moc"
