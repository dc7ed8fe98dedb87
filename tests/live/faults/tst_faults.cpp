// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/filelimit.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/collectorfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a hostile or broken network does, at the size it does it; prints how long others waited and what it cost.
class TestFaults final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<CollectorFixture>();
        m_fixture->start();
        QCOMPARE(serve(), 200);
        m_before = residentKilobytes();
        m_slowest = 0;
    }

    void cleanup()
    {
        const qint64 grown = (residentKilobytes() - m_before) / 1024;
        qInfo("grew by %lld MiB, the slowest other host waited %lld ms", static_cast<long long>(grown),
              static_cast<long long>(m_slowest));
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory
        QVERIFY(grown < 160);
#endif
        QVERIFY2(m_slowest < 5000, "slower than Monit waits");
        m_fixture.reset();
    }

    void tenThousandConnections_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("silent") << ""_ba;
        QTest::newRow("slow-loris") << "POST /collector HTTP/1.1\r\nX: y\r\n"_ba;
        QTest::newRow("half a body") << post(report()).chopped(100);
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01", 6);
        QTest::newRow("nonsense") << "\r\n\r\n\r\n"_ba;
    }

    /// As many at once as the limits of this process let, until there were 10 000.
    void tenThousandConnections()
    {
        QFETCH(const QByteArray, start);
        const int atOnce = std::min(10'000, net::raiseFileLimit(12'000) - 1200);
        QVERIFY(atOnce > 0);
        int opened = 0;
        while (opened < 10'000) {
            std::vector<RawClient> clients;
            clients.reserve(static_cast<std::size_t>(atOnce));
            for (int i = 0; i < atOnce && opened < 10'000; ++i, ++opened) {
                clients.emplace_back(m_fixture->port());
                QVERIFY(clients.back().isConnected());
                clients.back().send(start);
                if (opened % 500 == 0)
                    QCOMPARE(serve(), 200);
            }
            QCOMPARE(serve(), 200);
        }
        QCoreApplication::processEvents();
    }

    /// A host that reports as fast as it can takes nothing from the others.
    void reportFlood()
    {
        const QByteArray body = report("ffff", true);
        for (int i = 0; i < 5000; ++i) {
            const int status = statusOf(RawClient::exchange(m_fixture->port(), post(body)));
            QVERIFY(status == 200 || status == 503);
            if (i % 250 == 0) {
                QCOMPARE(serve(), 200);
                QCoreApplication::processEvents();
            }
        }
    }

    void gzipBombs()
    {
        const QByteArray bomb =
            post(gzip(QByteArray(100'000'000, 'a')), basic() + "Content-Encoding: gzip\r\n");
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(statusOf(RawClient::exchange(m_fixture->port(), bomb)), 200);
            QCOMPARE(serve(), 200);
        }
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::BadCompression));
    }

    void entityBombs()
    {
        QByteArray body = "<!DOCTYPE m [<!ENTITY a0 \"aaaaaaaaaa\">";
        for (int i = 1; i < 10; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
            body += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        body += "]><monit id=\"ffff\">&a9;</monit>";
        for (int i = 0; i < 200; ++i)
            QCOMPARE(statusOf(RawClient::exchange(m_fixture->port(), post(body))), 200);
        QCOMPARE(serve(), 200);
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::DoctypeRefused));
    }

private:
    /// A proper message of another host; remembers how long the answer took.
    int serve()
    {
        QElapsedTimer timer;
        timer.start();
        const int status = statusOf(RawClient::exchange(m_fixture->port(), post(report())));
        m_slowest = std::max(m_slowest, timer.elapsed());
        return status;
    }

    std::unique_ptr<CollectorFixture> m_fixture;
    qint64 m_before = 0;
    qint64 m_slowest = 0;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
