// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/consolefixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCollectorConsole final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<ConsoleFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void handshakes_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("console") << handshake() << 101;
        QTest::newRow("password") << handshake("Authorization: Basic " + QByteArray("x:con").toBase64()
                                               + "\r\n")
                                  << 101;
        QTest::newRow("no token") << handshake("") << 401;
        QTest::newRow("wrong token") << handshake("Authorization: Bearer x\r\n") << 401;
        QTest::newRow("reader") << handshake("Authorization: Bearer read\r\n") << 401;
        QTest::newRow("page") << handshake("Authorization: Bearer con\r\nOrigin: https://x\r\n") << 403;
        QTest::newRow("no upgrade") << "GET /api/v1/console HTTP/1.1\r\nAuthorization: Bearer con\r\n\r\n"_ba
                                    << 426;
        QTest::newRow("other version") << handshake().replace("Version: 13", "Version: 8") << 426;
        QTest::newRow("bytes after it") << QByteArray(handshake() + "\x81") << 400;
        QTest::newRow("elsewhere") << handshake().replace("/api/v1/console", "/collector") << 400;
    }

    void handshakes()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        start(tokenConfig());
        const RawClient client(port());
        client.send(request);
        const QByteArray response = status == 101 ? client.receiveHead() : client.receive();
        QCOMPARE(statusOf(response), status);
        if (status == 101) {
            QVERIFY(
                response.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")); // RFC 6455 §1.3
            QVERIFY(!response.contains("Sec-WebSocket-Protocol"));
            QTRY_COMPARE(m_fixture->opened.size(), 1U);
            QCOMPARE(m_fixture->address, QHostAddress(QHostAddress::LocalHost));
            QVERIFY(m_fixture->server.rejections.empty());
        } else {
            QTRY_COMPARE(m_fixture->server.rejections.size(), 1U);
            QVERIFY(m_fixture->opened.empty());
        }
    }

    void withoutToken()
    {
        CollectorConfig config = tokenConfig();
        config.consoleToken = {};
        start(config);
        QCOMPARE(statusOf(RawClient::exchange(port(), handshake())), 404);
        QCOMPARE(statusOf(RawClient::exchange(port(), handshake("Authorization: Bearer \r\n"))), 404);
    }

    void subprotocol()
    {
        start(tokenConfig());
        const RawClient client(port());
        client.send(handshake("Authorization: Bearer con\r\nSec-WebSocket-Protocol: x, nocdesk.1\r\n"));
        QVERIFY(client.receiveHead().contains("\r\nSec-WebSocket-Protocol: nocdesk.1\r\n"));
    }

    void transports_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

    void bothWays_data() { transports_data(); }

    void bothWays()
    {
        QFETCH(const bool, isTls);
        start(tokenConfig(isTls));
        QWebSocket client;
        QSignalSpy received(&client, &QWebSocket::textMessageReceived);
        m_fixture->open(client, isTls);
        const QString words = u"gr\u00fc\u00dfe"_s;
        const QString large(1'000'000, u'x'); // several TLS records, and several frames
        for (const QString &text : {words, large}) {
            client.sendTextMessage(text);
            QTRY_VERIFY(!m_fixture->messages.empty());
            QVERIFY(m_fixture->messages.back() == text.toUtf8());
            m_fixture->messages.clear();
            QCOMPARE(collector().sendToConsole(m_fixture->opened.front(), text.toUtf8()),
                     Collector::ConsoleSend::Taken);
            QTRY_VERIFY(!received.empty());
            QVERIFY(received.takeFirst().front().toString() == text);
        }
        QTRY_COMPARE(collector().consoleBacklog(m_fixture->opened.front()), 0);
        client.close();
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
        QCOMPARE(collector().sendToConsole(m_fixture->opened.front(), "late"), Collector::ConsoleSend::Gone);
        QVERIFY(m_fixture->server.rejections.empty());
    }

    void messageSizes_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("empty") << qint64(0) << true;
        QTest::newRow("at the limit") << ConsoleLimits().message << true;
        QTest::newRow("beyond") << ConsoleLimits().message + 1 << false;
    }

    void messageSizes()
    {
        QFETCH(const qint64, size);
        QFETCH(const bool, isTaken);
        start(tokenConfig());
        QWebSocket client;
        m_fixture->open(client);
        client.sendTextMessage(QString(size, u'x')); // in frames of 512 KiB
        QTRY_VERIFY(!m_fixture->messages.empty() || !m_fixture->closed.empty());
        QCOMPARE(!m_fixture->messages.empty(), isTaken);
        QCOMPARE(m_fixture->closed.empty(), isTaken);
        if (isTaken)
            QCOMPARE(m_fixture->messages.front().size(), size);
    }

    void frameBeyondTheLimit()
    {
        start(tokenConfig());
        const RawClient client(port());
        client.send(handshake());
        QTRY_COMPARE(m_fixture->opened.size(), 1U);
        client.send(textFrame(QByteArray(ConsoleLimits().message + 1, 'x')).first(100));
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
    }

    void binaryIsRefused()
    {
        start(tokenConfig());
        QWebSocket client;
        m_fixture->open(client);
        client.sendBinaryMessage("x");
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
        QTRY_COMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
        QVERIFY(m_fixture->messages.empty());
    }

    void closeByOwner()
    {
        start(tokenConfig());
        QWebSocket client;
        m_fixture->open(client);
        collector().closeConsole(m_fixture->opened.front(), 4001, u"not you"_s);
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
        QTRY_COMPARE(static_cast<int>(client.closeCode()), 4001);
        QCOMPARE(client.closeReason(), u"not you"_s);
        collector().closeConsole(m_fixture->opened.front(), 4001, u"again"_s);
        collector().closeConsole(12345, 4001, u"nobody"_s);
    }

    /// 64 and one more; reports need none of their places.
    void places()
    {
        CollectorConfig config = tokenConfig();
        config.limits.perAddress = 2;
        start(config);
        const auto limit = static_cast<std::size_t>(ConsoleLimits().connections);
        std::vector<RawClient> clients;
        for (std::size_t i = 0; i < limit; ++i) {
            clients.emplace_back(port());
            clients.back().send(handshake());
            QTRY_COMPARE(m_fixture->opened.size(), i + 1);
        }
        const QByteArray response = RawClient::exchange(port(), handshake());
        QCOMPARE(statusOf(response), 503);
        QVERIFY(response.contains("\r\nRetry-After: "));
        QTRY_VERIFY(m_fixture->server.hasRejection(RejectionReason::TooManyConnections));
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        clients.pop_back();
        QTRY_COMPARE(m_fixture->closed.size(), 1U);
        clients.emplace_back(port());
        clients.back().send(handshake());
        QTRY_COMPARE(m_fixture->opened.size(), limit + 1);
        QCOMPARE(m_fixture->closed.size(), 1U);
    }

    /// Ours admits what QWebSocketServer then does not like.
    void upgradeFails()
    {
        CollectorConfig config = tokenConfig();
        config.console.connections = 1;
        start(config);
        QCOMPARE(RawClient::exchange(port(), handshake("Authorization: Bearer con\r\n", "user@x")), ""_ba);
        QWebSocket client;
        m_fixture->open(client);
        QVERIFY(m_fixture->closed.empty());
        QCOMPARE(m_fixture->opened.size(), 1U);
    }

    void deadClient()
    {
        CollectorConfig config = tokenConfig();
        // The living one has to answer in time, and this thread may be kept waiting.
        constexpr core::Milliseconds ping = 400ms;
        config.console.ping = ping;
        start(config);
        QWebSocket alive;
        m_fixture->open(alive);
        const quint64 aliveId = std::exchange(m_fixture->opened, {}).front();
        QElapsedTimer timer;
        timer.start();
        const RawClient dead(port());
        dead.send(handshake());
        QTRY_COMPARE(m_fixture->opened.size(), 1U);
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
        QVERIFY2(timer.elapsed() >= ping.count() * 5 / 2, // two misses
                 qPrintable(QString::number(timer.elapsed())));
        QVERIFY(dead.isClosedWithin(5s));
        QTest::qWait(static_cast<int>(ping.count()) * 4); // longer than it took the dead one
        QCOMPARE(m_fixture->closed.size(), 1U);
        QCOMPARE(collector().sendToConsole(aliveId, "x"), Collector::ConsoleSend::Taken);
    }

    void stopCloses_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("isRestart");
        QTest::newRow("stop") << false << false;
        QTest::newRow("stop, TLS") << true << false;
        QTest::newRow("restart") << false << true;
    }

    void stopCloses()
    {
        QFETCH(const bool, isTls);
        QFETCH(const bool, isRestart);
        start(tokenConfig(isTls));
        QWebSocket first;
        QWebSocket second;
        m_fixture->open(first, isTls);
        m_fixture->open(second, isTls);
        if (isRestart)
            start(tokenConfig(isTls));
        else
            collector().stop();
        QTRY_COMPARE(m_fixture->closed.size(), 2U);
        QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(first.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(second.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        if (isRestart) {
            QWebSocket third;
            m_fixture->open(third, isTls);
            QCOMPARE(std::ranges::count(m_fixture->opened, m_fixture->opened.back()), 1);
        }
    }

private:
    [[nodiscard]] quint16 port() const { return m_fixture->port(); }
    [[nodiscard]] Collector &collector() const { return m_fixture->collector(); }
    void start(const CollectorConfig &config) const { m_fixture->server.start(config); }

    std::unique_ptr<ConsoleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCollectorConsole)
#include "tst_collectorconsole.moc"
