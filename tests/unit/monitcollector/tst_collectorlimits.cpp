// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/collectorfixture.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Of this process, all threads.
std::chrono::milliseconds processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
    return std::chrono::milliseconds(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
}

/// How often any thread of this process has waited.
long wakeUps()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nvcsw;
}

/// The sanitizers keep freed memory.
constexpr bool isMemoryMeasurable =
#ifdef __SANITIZE_ADDRESS__
    false;
#else
    true;
#endif

#define QVERIFY_GREW_LESS(before, megabytes)                                                                 \
    if (isMemoryMeasurable) {                                                                                \
        const qint64 grown = (residentKilobytes() - (before)) / 1024;                                        \
        QVERIFY2(grown < (megabytes), qPrintable(u"grew by %1 MiB"_s.arg(grown)));                           \
    }

} // namespace

class TestCollectorLimits final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<CollectorFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void drip_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
        QTest::newRow("first line") << ""_ba
                                    << "P"_ba;
        QTest::newRow("headers") << "POST /collector HTTP/1.1\r\n"_ba
                                 << "A: b\r\n"_ba;
        QTest::newRow("body") << post(report()).chopped(report().size()) << "<"_ba;
        QTest::newRow("chunks") << QByteArray("POST /collector HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
                                              + basic() + "\r\n")
                                << "1\r\nx\r\n"_ba;
        QTest::newRow("body to discard")
            << QByteArray("POST /collector HTTP/1.1\r\nContent-Length: 9000000\r\n" + basic() + "\r\n")
            << "x"_ba;
        QTest::newRow("body without a request") << "<?xml"_ba
                                                << " "_ba;
    }

    void drip()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, piece);
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.limits.requestDeadline = 400ms;
        m_fixture->start(config);
        QElapsedTimer timer;
        timer.start();
        const RawClient slow(port());
        slow.send(start);
        bool isClosed = false;
        int served = 0;
        do {
            slow.send(piece);
            served += statusOf(RawClient::exchange(port(), post(report()))) == 200 ? 1 : 0;
            isClosed = slow.isClosedWithin(20ms);
        } while (!isClosed && timer.elapsed() < 20'000);
        QVERIFY2(timer.elapsed() >= 350, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(isClosed); // what drips does not extend the deadline
        QVERIFY(served > 0);
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::TimedOut));
        QCOMPARE(m_fixture->rejectionCount(RejectionReason::TimedOut), 1);
    }

    void idleFlood_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("perAddress");
        QTest::newRow("per address") << 800 << 50;
        QTest::newRow("total") << 50 << 200;
    }

    void idleFlood()
    {
        QFETCH(const int, total);
        QFETCH(const int, perAddress);
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.limits.total = total;
        config.limits.perAddress = perAddress;
        m_fixture->start(config);
        const RawClient neighbour(port(), "127.0.0.1", "127.0.0.2");
        neighbour.send("POST /collector HTTP/1.1\r\n");
        std::vector<RawClient> idle;
        for (int i = 0; i < 300; ++i) {
            idle.emplace_back(port());
            QVERIFY(idle.back().isConnected());
            if (i % 25 == 0)
                QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        QVERIFY2(timer.elapsed() < 5000, // Monit waits no longer
                 qPrintable(QString::number(timer.elapsed())));
        QVERIFY(idle.front().isClosedWithin(5s));
        QVERIFY(!idle.back().isClosedWithin(10ms));
        QVERIFY(!neighbour.isClosedWithin(10ms));
        QTRY_VERIFY(m_fixture->rejectionCount(RejectionReason::TooManyConnections) >= 250);
        QVERIFY(m_fixture->rejections.size() < 50); // counted, not listed
    }

    void hugeBody_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("status");
        QTest::newRow("100 MiB is refused") << qint64(100) * 1024 * 1024 << 413;
        QTest::newRow("60 MiB is thrown away") << qint64(60) * 1024 * 1024 << 200;
    }

    void hugeBody()
    {
        QFETCH(const qint64, size);
        QFETCH(const int, status);
        m_fixture->start();
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        const QByteArray piece(1024 * 1024, 'x');
        const qint64 before = residentKilobytes();
        const RawClient client(port());
        const QByteArray head = "POST /collector HTTP/1.1\r\nContent-Length: " + QByteArray::number(size)
            + "\r\n" + basic() + "\r\n";
        client.send(head);
        for (qint64 sent = 0; sent < size && client.send(piece); sent += piece.size()) {
            if (sent % (20 * piece.size()) == 0)
                QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        }
        QVERIFY_GREW_LESS(before, 32)
        QCOMPARE(statusOf(client.receive()), status);
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::TooLarge));
    }

    /// Many bodies at once, each within its limit, none ever complete.
    void unfinishedBodies()
    {
        m_fixture->start();
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        const QByteArray almost = post(QByteArray(maxPlainBody, 'x')).chopped(1);
        const qint64 before = residentKilobytes();
        std::vector<RawClient> clients;
        for (int i = 0; i < 150; ++i) {
            clients.emplace_back(port());
            clients.back().send(almost); // false once it had to make room for the others
        }
        QVERIFY_GREW_LESS(before, 160)
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::TooManyConnections));
    }

    void noSpinWithoutDescriptors()
    {
        m_fixture->start();
        // Both threads run once this is here: a thread cannot start without descriptors.
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        const rlimit original = limit;
        const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_NOFILE, &original); });
        std::vector<int> fillers;
        const auto closeAll = qScopeGuard([&] {
            for (const int filler : fillers)
                close(filler);
        });
        limit.rlim_cur = 256;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
        for (int filler = dup(0); filler >= 0; filler = dup(0))
            fillers.push_back(filler);
        QVERIFY(!fillers.empty());
        close(fillers.back());
        fillers.pop_back();

        const RawClient waiting(port()); // takes the last descriptor; the kernel connects it all the same
        QVERIFY(waiting.isConnected());
        waiting.send(post(report()));
        const auto before = processorTime();
        QVERIFY(!waiting.isClosedWithin(500ms));
        const auto spent = processorTime() - before;
        QVERIFY2(spent < 200ms, qPrintable(QString::number(spent.count())));

        QCOMPARE(setrlimit(RLIMIT_NOFILE, &original), 0);
        QCOMPARE(statusOf(waiting.receive()), 200);
    }

    void idleCostsNothing()
    {
        m_fixture->start();
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        // The last connection may have to end first.
        std::chrono::milliseconds spent{};
        long woken = 0;
        const auto isIdle = [&] {
            const auto before = processorTime();
            const long wakeUpsBefore = wakeUps();
            (void)poll(nullptr, 0, 500); // one wake-up of our own
            spent = processorTime() - before;
            woken = wakeUps() - wakeUpsBefore;
            return spent < 20ms && woken < 5;
        };
        static_cast<void>(QTest::qWaitFor(isIdle, 10'000));
        QVERIFY2(spent < 20ms, qPrintable(QString::number(spent.count())));
        QVERIFY2(woken < 5, qPrintable(QString::number(woken)));
    }

private:
    [[nodiscard]] quint16 port() const { return m_fixture->port(); }

    std::unique_ptr<CollectorFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCollectorLimits)
#include "tst_collectorlimits.moc"
