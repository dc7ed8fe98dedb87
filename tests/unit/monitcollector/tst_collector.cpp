// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/monitcollector/collectorfixture.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCollector final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<CollectorFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void takesAReport()
    {
        m_fixture->start();
        const QByteArray response = RawClient::exchange(port(), post(report()));
        QCOMPARE(statusOf(response), 200);
        QCOMPARE(response.count("Server:"), 1);
        QVERIFY(response.contains("\r\nServer: mmonit/3.7"));
        QVERIFY(response.toLower().contains("\r\ncontent-length: 0\r\n"));
        QVERIFY(response.toLower().contains("\r\nconnection: close\r\n"));
        QVERIFY(response.endsWith("\r\n\r\n"));
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        const ReceivedReport &received = m_fixture->reports.front();
        QCOMPARE(received.report.id, u"0123456789abcdef0123456789abcdef"_s);
        QCOMPARE(received.source.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(received.source.user, u"mu"_s);
        QVERIFY(received.received.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(m_fixture->rejections.empty());
    }

    void takesCaptures()
    {
        m_fixture->start();
        // Different hosts, so that nothing is coalesced.
        const QStringList files{u"monit/5.33-core-status-steady.xml"_s,
                                u"monit/5.33-evil-status-steady.xml"_s,
                                u"monit/5.33-evilpw-status-first.xml"_s};
        for (const QString &file : files)
            QCOMPARE(statusOf(RawClient::exchange(port(), post(readData(file)))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), std::size_t(files.size()));
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("reports");
        const auto row = [](const char *name, const QByteArray &request, int status, int reports = 0) {
            QTest::newRow(name) << request << status << reports;
        };
        const QByteArray body = report();
        const QByteArray chunks = QByteArray::number(body.size(), 16) + ";x=y\r\n" + body + "\r\n0\r\n\r\n";
        const QByteArray start = "POST /collector HTTP/1.1\r\nHost: x\r\n" + basic();
        row("plain", post(body), 200, 1);
        row("query",
            "POST /collector?site=1 HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                + basic() + "\r\n" + body,
            200, 1);
        row("HTTP/1.0",
            "POST /collector HTTP/1.0\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                + basic() + "\r\n" + body,
            200, 1);
        row("keep-alive is not", post(body, basic() + "Connection: keep-alive\r\n"), 200, 1);
        row("gzip", post(gzip(body), basic() + "Content-Encoding: gzip\r\n"), 200, 1);
        row("x-gzip", post(gzip(body), basic() + "Content-Encoding: X-GZIP\r\n"), 200, 1);
        row("identity", post(body, basic() + "Content-Encoding: identity\r\n"), 200, 1);
        row("chunked", start + "Transfer-Encoding: chunked\r\n\r\n" + chunks, 200, 1);
        row("gzip in chunks",
            start + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray::number(gzip(body).size(), 16) + "\r\n" + gzip(body) + "\r\n0\r\n\r\n",
            200, 1);
        row("percent-encoded password", post(body, basic("mu:p%3Aw")), 200, 1);
        row("no password", post(body, ""), 401);
        row("wrong password", post(body, basic("mu:pw")), 401);
        row("wrong path", "POST /other HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 404);
        row("wrong method", "PUT /collector HTTP/1.1\r\nContent-Length: 1\r\n\r\nx", 405);
        row("greeting", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 200);
        row("greeting, head", "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n", 200);
        row("no length", start + "\r\n", 411);
        row("two lengths", start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", 400);
        row("length and chunked", start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("length below zero", start + "Content-Length: -1\r\n\r\n", 400);
        row("broken chunks", start + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
        row("two requests at once", post(body) + post(body), 400);
        row("two requests in chunks", start + "Transfer-Encoding: chunked\r\n\r\n" + chunks + post(body),
            400);
        row("not HTTP", "EHLO x\r\n", 400);
        row("folded header", start + "X: y\r\n z\r\nContent-Length: 0\r\n\r\n", 400);
        row("too many headers", start + QByteArray("A: b\r\n").repeated(100) + "\r\n", 431);
        row("head too long", start + "A: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431);
        row("more than is worth discarding", start + "Content-Length: 67108865\r\n\r\n", 413);
        row("chunks too large", start + "Transfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n", 413);
        // Poison is taken, or Monit sends it again for ever.
        row("empty", post(""), 200);
        row("not XML", post("hello"), 200);
        row("no Monit", post("<html/>"), 200);
        row("broken gzip", post("hello", basic() + "Content-Encoding: gzip\r\n"), 200);
        row("gzip bomb", post(gzip(QByteArray(20'000'000, 'a')), basic() + "Content-Encoding: gzip\r\n"),
            200);
        row("unknown encoding", post(body, basic() + "Content-Encoding: br\r\n"), 200);
        row("entity bomb",
            post("<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                 "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><monit id=\"a1\">&c;</monit>"),
            200);
        row("deep", post(QByteArray("<monit id=\"a1\">") + QByteArray("<a>").repeated(100'000)), 200);
        row("too large", post(QByteArray(3'000'000, 'a')), 200);
    }

    void statuses()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QFETCH(const int, reports);
        m_fixture->start();
        const QByteArray response = RawClient::exchange(port(), request);
        QCOMPARE(statusOf(response), status);
        QCOMPARE(response.count("HTTP/1.1 "), 1);
        QVERIFY(response.contains("Server: mmonit/3.7"));
        if (reports > 0) {
            QTRY_COMPARE(m_fixture->reports.size(), std::size_t(reports));
            QVERIFY(m_fixture->rejections.empty());
        } else if (!request.contains("/ HTTP/1.1")) {
            QTRY_COMPARE(m_fixture->rejections.size(), 1U);
            QVERIFY(m_fixture->reports.empty());
        }
    }

    void reasons_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QByteArray &request, RejectionReason reason) {
            QTest::newRow(name) << request << static_cast<int>(reason);
        };
        row("password", post(report(), basic("mu:x")), RejectionReason::BadCredentials);
        row("path", "POST /x HTTP/1.1\r\nContent-Length: 0\r\n\r\n", RejectionReason::WrongPath);
        row("method", "GET /collector HTTP/1.1\r\n\r\n", RejectionReason::WrongMethod);
        row("head", "GET\r\n\r\n", RejectionReason::BadRequest);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00", 5), RejectionReason::BadRequest);
        row("size", post(QByteArray(3'000'000, 'a')), RejectionReason::TooLarge);
        row("encoding", post("x", basic() + "Content-Encoding: br\r\n"),
            RejectionReason::UnsupportedEncoding);
        row("gzip", post("x", basic() + "Content-Encoding: gzip\r\n"), RejectionReason::BadCompression);
        row("bomb", post(gzip(QByteArray(20'000'000, 'a')), basic() + "Content-Encoding: gzip\r\n"),
            RejectionReason::BadCompression);
        row("DOCTYPE", post("<!DOCTYPE m><monit id=\"a1\"></monit>"), RejectionReason::DoctypeRefused);
        row("other XML", post("<html></html>"), RejectionReason::NotMonit);
        row("closed within the body", post(report()).chopped(10), RejectionReason::BadRequest);
    }

    void reasons()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, reason);
        m_fixture->start();
        {
            const RawClient client(port());
            client.send(request);
            client.finish();
            (void)client.receive();
        }
        QTRY_COMPARE(m_fixture->rejections.size(), 1U);
        const Rejection &rejection = m_fixture->rejections.front();
        QCOMPARE(static_cast<int>(rejection.reason), reason);
        QCOMPARE(rejection.source.address, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(rejection.first.isValid());
        QVERIFY(!rejection.detail.isEmpty());
    }

    void bodyInPieces()
    {
        m_fixture->start();
        const RawClient client(port());
        const QByteArray request = post(report());
        for (qsizetype i = 0; i < request.size(); i += 7)
            QVERIFY(
                client.send(QByteArrayView(request).sliced(i, std::min<qsizetype>(7, request.size() - i))));
        QCOMPARE(statusOf(client.receive()), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
    }

    void chunksInPieces()
    {
        m_fixture->start();
        const RawClient client(port());
        QByteArray request = "POST /collector HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + basic() + "\r\n";
        const QByteArray body = report();
        for (qsizetype i = 0; i < body.size(); i += 100) {
            const QByteArray piece = body.mid(i, 100);
            request += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        }
        request += "0\r\n\r\n";
        for (qsizetype i = 0; i < request.size(); i += 13)
            QVERIFY(
                client.send(QByteArrayView(request).sliced(i, std::min<qsizetype>(13, request.size() - i))));
        QCOMPARE(statusOf(client.receive()), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
    }

    void expectContinue()
    {
        m_fixture->start();
        const QByteArray request = post(report(), basic() + "Expect: 100-continue\r\n");
        const qsizetype head = request.indexOf("\r\n\r\n") + 4;
        const RawClient client(port());
        client.send(QByteArrayView(request).first(head));
        QCOMPARE(client.receiveHead(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        client.send(QByteArrayView(request).sliced(head));
        QVERIFY(client.receive().contains("HTTP/1.1 200 OK\r\n"));
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
    }

    void answerToAHalfClosedClient()
    {
        m_fixture->start();
        const RawClient client(port());
        client.send(post(report()));
        client.finish();
        QCOMPARE(statusOf(client.receive()), 200);
    }

    /// Closing at once would reset the connection under a client that is still sending.
    void refusedClientMayFinishSending()
    {
        m_fixture->start();
        const QByteArray request = post(QByteArray(1'500'000, 'x'), basic("mu:wrong"));
        const qsizetype head = request.indexOf("\r\n\r\n") + 4;
        const RawClient client(port());
        QVERIFY(client.send(QByteArrayView(request).first(head)));
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::BadCredentials)); // answered by now
        for (qsizetype sent = head; sent < request.size(); sent += 100'000)
            QVERIFY(client.send(
                QByteArrayView(request).sliced(sent, std::min<qsizetype>(100'000, request.size() - sent))));
        QCOMPARE(statusOf(client.receive()), 401);
    }

    void secondRequestIsNeverServed()
    {
        m_fixture->start();
        const RawClient client(port());
        client.send(post(report()));
        QVERIFY(client.isClosedWithin(5s));
        client.send(post(report("ffff"), basic()));
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report("eeee")))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 2U);
        QCOMPARE(m_fixture->reports.back().report.id, u"eeee"_s);
    }

    void greeting()
    {
        m_fixture->start();
        const QByteArray get = RawClient::exchange(port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(get.contains("nocdesk"));
        QVERIFY(get.toLower().contains("content-type: text/plain"));
        const QByteArray head = RawClient::exchange(port(), "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(head.endsWith("\r\n\r\n"));
        QVERIFY(head.contains("Content-Length: "));
        QTest::qWait(0);
        QVERIFY(m_fixture->rejections.empty());
    }

    void allowedAddresses()
    {
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.address = QHostAddress::Any;
        config.allowedSubnets = {*net::Subnet::fromText(u"127.0.0.2/32")};
        m_fixture->start(config);
        QCOMPARE(RawClient::exchange(port(), post(report())), QByteArray());
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::AddressNotAllowed));
        QVERIFY(m_fixture->reports.empty());

        config.allowedSubnets.push_back(*net::Subnet::fromText(u"127.0.0.0/31"));
        m_fixture->start(config);
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
    }

    void dualStack()
    {
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.address = QHostAddress(u"::"_s);
        m_fixture->start(config);
        const RawClient v6(port(), "::1");
        if (!v6.isConnected())
            QSKIP("no IPv6 here");
        v6.send(post(report("aaaa")));
        QCOMPARE(statusOf(v6.receive()), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        QCOMPARE(m_fixture->reports.back().source.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report("bbbb")))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 2U);
        QCOMPARE(m_fixture->reports.back().source.address, QHostAddress(QHostAddress::LocalHost));
    }

    void nobodyMayPostWithoutUsers()
    {
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.users.clear();
        m_fixture->start(config);
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report(), ""))), 401);
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report(), basic(":")))), 401);
    }

    /// Monit 6.0.0 may send its "stopped" over TLS without a request: for a host that is known from there.
    void headerlessBody()
    {
        m_fixture->start();
        const auto sendBare = [this](const QByteArray &body) {
            const RawClient client(port());
            client.send(body);
            client.finish();
            (void)client.receive();
        };
        sendBare(report("aaaa", true));
        QTRY_COMPARE(m_fixture->rejectionCount(RejectionReason::BadRequest), 1);

        QCOMPARE(statusOf(RawClient::exchange(port(), post(report("aaaa")))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        sendBare(report("aaaa", true));
        QTRY_COMPARE(m_fixture->reports.size(), 2U);
        QVERIFY(m_fixture->reports.back().report.event.has_value());
        QCOMPARE(m_fixture->reports.back().source, m_fixture->reports.front().source);

        // Nothing but a stop is believed of it.
        sendBare(report("aaaa"));
        QTRY_COMPARE(m_fixture->rejectionCount(RejectionReason::BadRequest), 2);
        sendBare(report("aaaa", true).replace("<action>3", "<action>6"));
        QTRY_COMPARE(m_fixture->rejectionCount(RejectionReason::BadRequest), 3);
        sendBare(report("bbbb", true));
        QTRY_COMPARE(m_fixture->rejectionCount(RejectionReason::BadRequest), 4);
        QCOMPARE(m_fixture->reports.size(), 2U);
    }

    void repliesWhileTheWindowIsBusy()
    {
        m_fixture->start();
        int answered = 0;
        int events = 0;
        qint64 slowest = 0;
        std::thread client([&, port = port()] {
            const QDeadlineTimer busy(2s);
            // No more than the queue holds: a quick machine would fill it.
            for (int i = 0; i < 2'000 && !busy.hasExpired(); ++i) {
                QElapsedTimer timer;
                timer.start();
                const bool hasEvent = i % 50 == 0;
                const QByteArray request = post(report(QByteArray::number(i % 20, 16), hasEvent));
                const bool isTaken = statusOf(RawClient::exchange(port, request)) == 200;
                answered += isTaken ? 1 : 0;
                events += isTaken && hasEvent ? 1 : 0;
                slowest = std::max(slowest, timer.elapsed());
            }
        });
        client.join(); // this thread, the owner's, runs no event loop meanwhile
        QVERIFY2(slowest < 5000, qPrintable(QString::number(slowest))); // Monit waits no longer
        QVERIFY(answered > 20);
        QCOMPARE(m_fixture->batches, 0);

        QSignalSpy stopped(&m_fixture->collector, &Collector::stopped);
        m_fixture->collector.stop();
        QVERIFY(stopped.wait());
        // One was on its way, one was prepared; the rest waited in the queue, where statuses replace each other.
        QVERIFY2(m_fixture->batches <= 5, qPrintable(QString::number(m_fixture->batches)));
        QVERIFY(m_fixture->reports.size() >= 20);
        const auto delivered = std::ranges::count_if(m_fixture->reports, [](const ReceivedReport &received) {
            return received.report.event.has_value();
        });
        QCOMPARE(delivered, events);
        QVERIFY(m_fixture->rejections.empty());
    }

    void batchesAreRare()
    {
        m_fixture->start();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(statusOf(RawClient::exchange(port(), post(report(QByteArray::number(i))))), 200);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_fixture->reports.size(), 200U);
        QVERIFY2(m_fixture->batches <= timer.elapsed() / 100 + 1,
                 qPrintable(QString::number(m_fixture->batches)));
    }

    void restart()
    {
        m_fixture->start();
        const quint16 first = port();
        RawClient halfway(first);
        halfway.send("POST /collector HTTP/1.1\r\n");
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.users = {{u"other"_s, core::Secret("x")}};
        m_fixture->start(config);
        QVERIFY(halfway.isClosedWithin(5s));
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 401);
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report(), basic("other:x")))), 200);
        if (first != port())
            QVERIFY(!RawClient(first).isConnected());
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
    }

    void stopFlushes()
    {
        m_fixture->start();
        const quint16 old = port();
        for (int i = 0; i < 50; ++i)
            QCOMPARE(statusOf(RawClient::exchange(old, post(report(QByteArray::number(i))))), 200);
        QSignalSpy stopped(&m_fixture->collector, &Collector::stopped);
        m_fixture->collector.stop();
        QVERIFY(!m_fixture->collector.isListening());
        QVERIFY(stopped.wait());
        QCOMPARE(m_fixture->reports.size(), 50U);
        QVERIFY(!RawClient(old).isConnected());
        m_fixture->start();
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
    }

    void listenFails()
    {
        m_fixture->start();
        Collector second(m_fixture->clock);
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.port = port();
        QSignalSpy failed(&second, &Collector::listenFailed);
        second.start(config);
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<core::Error>().code, core::ErrorCode::Busy);
        QVERIFY(!second.isListening());
        config.port = 0;
        config.address = QHostAddress(u"192.0.2.1"_s);
        second.start(config);
        QVERIFY(failed.wait());
        QCOMPARE(failed.back().front().value<core::Error>().code, core::ErrorCode::NotFound);
    }

    /// Threads end although batches are on their way and clients are connected.
    void destruction()
    {
        for (int i = 0; i < 10; ++i) {
            auto fixture = std::make_unique<CollectorFixture>();
            fixture->start();
            const RawClient idle(fixture->port());
            for (int k = 0; k < 5; ++k)
                QCOMPARE(statusOf(RawClient::exchange(fixture->port(), post(report(QByteArray::number(k))))),
                         200);
            if (i % 2 == 0)
                QCoreApplication::processEvents();
        }
        CollectorFixture neverStarted;
    }

    void deletedWithinItsSignal()
    {
        auto *collector = new Collector(m_fixture->clock);
        QSignalSpy listening(collector, &Collector::listening);
        connect(collector, &Collector::received, this,
                [&collector] { delete std::exchange(collector, nullptr); });
        collector->start(CollectorFixture::defaultConfig());
        QVERIFY(listening.wait());
        QCOMPARE(statusOf(RawClient::exchange(collector->port(), post(report()))), 200);
        QTRY_VERIFY(!collector);
    }

private:
    [[nodiscard]] quint16 port() const { return m_fixture->port(); }

    std::unique_ptr<CollectorFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
