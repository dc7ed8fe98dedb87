// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/certificate.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/collectorfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <memory>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// As a client that is no QWebSocket writes it.
QByteArray handshake(const QByteArray &headers = "Authorization: Bearer con\r\n",
                     const QByteArray &host = "x")
{
    return "GET /api/v1/console HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + headers + "\r\n";
}

/// A whole text message of 64 KiB or more, masked with zeros (RFC 6455 §5.2).
QByteArray textFrame(const QByteArray &payload)
{
    QByteArray frame("\x81\xff", 2); // final, text; masked, 64 bit of length
    for (int shift = 56; shift >= 0; shift -= 8)
        frame += static_cast<char>((payload.size() >> shift) & 0xff);
    return frame + QByteArray(4, '\0') + payload;
}

constexpr qint64 framing = 64; ///< more than a message's frames add here

} // namespace

class TestCollectorConsole final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate =
            net::makeSelfSigned({u"localhost"_s, {u"localhost"_s}, {QHostAddress(QHostAddress::LocalHost)}},
                                QDateTime::currentDateTimeUtc())
                .value();
    }

    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<CollectorFixture>();
        m_opened.clear();
        m_closed.clear();
        m_drained.clear();
        m_messages.clear();
        Collector *collector = &m_fixture->collector;
        connect(collector, &Collector::consoleOpened, this, [this](quint64 id, const QHostAddress &address) {
            m_opened.push_back(id);
            m_address = address;
        });
        connect(collector, &Collector::consoleClosed, this, [this](quint64 id) { m_closed.push_back(id); });
        connect(collector, &Collector::consoleDrained, this, [this](quint64 id) { m_drained.push_back(id); });
        connect(collector, &Collector::consoleMessage, this,
                [this](quint64, const QByteArray &utf8) { m_messages.push_back(utf8); });
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
        m_fixture->start(config());
        const RawClient client(port());
        client.send(request);
        const QByteArray response = client.receive(status == 101 ? 300ms : 10s);
        QCOMPARE(statusOf(response), status);
        if (status == 101) {
            QVERIFY(
                response.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")); // RFC 6455 §1.3
            QVERIFY(!response.contains("Sec-WebSocket-Protocol"));
            QTRY_COMPARE(m_opened.size(), 1U);
            QCOMPARE(m_address, QHostAddress(QHostAddress::LocalHost));
            QVERIFY(m_fixture->rejections.empty());
        } else {
            QTRY_COMPARE(m_fixture->rejections.size(), 1U);
            QVERIFY(m_opened.empty());
        }
    }

    void withoutToken()
    {
        CollectorConfig config = this->config();
        config.consoleToken = {};
        m_fixture->start(config);
        QCOMPARE(statusOf(RawClient::exchange(port(), handshake())), 404);
        QCOMPARE(statusOf(RawClient::exchange(port(), handshake("Authorization: Bearer \r\n"))), 404);
    }

    void subprotocol()
    {
        m_fixture->start(config());
        const RawClient client(port());
        client.send(handshake("Authorization: Bearer con\r\nSec-WebSocket-Protocol: x, nocdesk.1\r\n"));
        QVERIFY(client.receive(300ms).contains("\r\nSec-WebSocket-Protocol: nocdesk.1\r\n"));
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
        m_fixture->start(config(isTls));
        QWebSocket client;
        QSignalSpy received(&client, &QWebSocket::textMessageReceived);
        open(client, isTls);
        const QString words = u"gr\u00fc\u00dfe"_s;
        const QString large(1'000'000, u'x'); // several TLS records, and several frames
        for (const QString &text : {words, large}) {
            client.sendTextMessage(text);
            QTRY_VERIFY(!m_messages.empty());
            QVERIFY(m_messages.back() == text.toUtf8());
            m_messages.clear();
            QCOMPARE(collector().sendToConsole(m_opened.front(), text.toUtf8()),
                     Collector::ConsoleSend::Taken);
            QTRY_VERIFY(!received.empty());
            QVERIFY(received.takeFirst().front().toString() == text);
        }
        QTRY_COMPARE(collector().consoleBacklog(m_opened.front()), 0);
        client.close();
        QTRY_COMPARE(m_closed, m_opened);
        QCOMPARE(collector().sendToConsole(m_opened.front(), "late"), Collector::ConsoleSend::Gone);
        QVERIFY(m_fixture->rejections.empty());
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
        m_fixture->start(config());
        QWebSocket client;
        open(client);
        client.sendTextMessage(QString(size, u'x')); // in frames of 512 KiB
        QTRY_VERIFY(!m_messages.empty() || !m_closed.empty());
        QCOMPARE(!m_messages.empty(), isTaken);
        QCOMPARE(m_closed.empty(), isTaken);
        if (isTaken)
            QCOMPARE(m_messages.front().size(), size);
    }

    void frameBeyondTheLimit()
    {
        m_fixture->start(config());
        const RawClient client(port());
        client.send(handshake());
        QTRY_COMPARE(m_opened.size(), 1U);
        client.send(textFrame(QByteArray(ConsoleLimits().message + 1, 'x')).first(100));
        QTRY_COMPARE(m_closed, m_opened);
    }

    void binaryIsRefused()
    {
        m_fixture->start(config());
        QWebSocket client;
        open(client);
        client.sendBinaryMessage("x");
        QTRY_COMPARE(m_closed, m_opened);
        QTRY_COMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
        QVERIFY(m_messages.empty());
    }

    void closeByOwner()
    {
        m_fixture->start(config());
        QWebSocket client;
        open(client);
        collector().closeConsole(m_opened.front(), 4001, u"not you"_s);
        QTRY_COMPARE(m_closed, m_opened);
        QTRY_COMPARE(static_cast<int>(client.closeCode()), 4001);
        QCOMPARE(client.closeReason(), u"not you"_s);
        collector().closeConsole(m_opened.front(), 4001, u"again"_s);
        collector().closeConsole(12345, 4001, u"nobody"_s);
    }

    /// 64 and one more; reports need none of their places.
    void places()
    {
        CollectorConfig config = this->config();
        config.limits.perAddress = 2;
        m_fixture->start(config);
        const auto limit = static_cast<std::size_t>(ConsoleLimits().connections);
        std::vector<RawClient> clients;
        for (std::size_t i = 0; i < limit; ++i) {
            clients.emplace_back(port());
            clients.back().send(handshake());
            QTRY_COMPARE(m_opened.size(), i + 1);
        }
        const QByteArray response = RawClient::exchange(port(), handshake());
        QCOMPARE(statusOf(response), 503);
        QVERIFY(response.contains("\r\nRetry-After: "));
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::TooManyConnections));
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        clients.pop_back();
        QTRY_COMPARE(m_closed.size(), 1U);
        clients.emplace_back(port());
        clients.back().send(handshake());
        QTRY_COMPARE(m_opened.size(), limit + 1);
        QCOMPARE(m_closed.size(), 1U);
    }

    /// Ours admits what QWebSocketServer then does not like.
    void upgradeFails()
    {
        CollectorConfig config = this->config();
        config.console.connections = 1;
        m_fixture->start(config);
        QCOMPARE(RawClient::exchange(port(), handshake("Authorization: Bearer con\r\n", "user@x")), ""_ba);
        QWebSocket client;
        open(client);
        QVERIFY(m_closed.empty());
        QCOMPARE(m_opened.size(), 1U);
    }

    void backlog_data() { transports_data(); }

    void backlog()
    {
        QFETCH(const bool, isTls);
        m_fixture->start(config(isTls));
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        openRaw(client, isTls);
        const quint64 id = m_opened.front();
        const QByteArray message(256 * 1024, 'x');
        const qint64 most = ConsoleLimits().full + message.size() + framing;
        const qint64 taken = fill(id, message);
        QVERIFY(taken > ConsoleLimits().full);
        QVERIFY(collector().consoleBacklog(id) <= most);
        QTRY_VERIFY(collector().consoleBacklog(id) > ConsoleLimits().full); // the kernel is full, too
        QVERIFY(collector().consoleBacklog(id) <= most);
        m_drained.clear();
        QTest::qWait(100);
        QVERIFY(m_drained.empty());
        QCOMPARE(reportStatus(isTls), 200);

        qint64 read = 0;
        qint64 readWhenDrained = 0;
        while (read < taken) {
            QTRY_VERIFY(client.bytesAvailable() > 0);
            read += client.skip(client.bytesAvailable());
            if (!m_drained.empty() && readWhenDrained == 0)
                readWhenDrained = read;
        }
        QCOMPARE(m_drained, std::vector{id});
        QVERIFY(readWhenDrained > 0);
        QTRY_COMPARE(collector().consoleBacklog(id), 0);
        QCOMPARE(collector().sendToConsole(id, message), Collector::ConsoleSend::Taken);
        QVERIFY(m_closed.empty());
    }

    /// It may have drained between being found full and being told so.
    void drainedAfterFull()
    {
        m_fixture->start(config());
        QWebSocket client;
        open(client);
        const quint64 id = m_opened.front();
        const QByteArray message(300 * 1024, 'x');
        for (int i = 0; i < 20; ++i) {
            m_drained.clear();
            while (collector().sendToConsole(id, message) == Collector::ConsoleSend::Taken)
                continue; // this thread reads nothing meanwhile
            QTRY_VERIFY(!m_drained.empty());
            QVERIFY(collector().consoleBacklog(id) < ConsoleLimits().drained);
        }
    }

    void readerThatStops_data() { transports_data(); }

    void readerThatStops()
    {
        QFETCH(const bool, isTls);
        CollectorConfig config = this->config(isTls);
        config.console.progress = 400ms;
        m_fixture->start(config);
        QWebSocket idle;
        open(idle, isTls);
        const quint64 idleId = std::exchange(m_opened, {}).front();
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        openRaw(client, isTls);
        fill(m_opened.front(), QByteArray(256 * 1024, 'x'));
        QTRY_COMPARE(m_closed, m_opened);
        QCOMPARE(collector().sendToConsole(m_opened.front(), "x"), Collector::ConsoleSend::Gone);
        QCOMPARE(collector().consoleBacklog(m_opened.front()), 0);
        QCOMPARE(collector().sendToConsole(idleId, "x"), Collector::ConsoleSend::Taken);
    }

    void deadClient()
    {
        CollectorConfig config = this->config();
        config.console.ping = 100ms;
        m_fixture->start(config);
        QWebSocket alive;
        open(alive);
        const quint64 aliveId = std::exchange(m_opened, {}).front();
        QElapsedTimer timer;
        timer.start();
        const RawClient dead(port());
        dead.send(handshake());
        QTRY_COMPARE(m_opened.size(), 1U);
        QTRY_COMPARE(m_closed, m_opened);
        QVERIFY2(timer.elapsed() >= 250, qPrintable(QString::number(timer.elapsed()))); // two misses
        QVERIFY(dead.isClosedWithin(5s));
        QTest::qWait(400); // as long as it took the dead one
        QCOMPARE(m_closed.size(), 1U);
        QCOMPARE(collector().sendToConsole(aliveId, "x"), Collector::ConsoleSend::Taken);
    }

    /// Says that it closes and never does.
    void closingIsNotWaitedForLong()
    {
        CollectorConfig config = this->config();
        config.console.closing = 300ms;
        m_fixture->start(config);
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        openRaw(client, false);
        fill(m_opened.front(), QByteArray(256 * 1024, 'x'));
        collector().closeConsole(m_opened.front(), 1000, {});
        QTRY_COMPARE(m_closed, m_opened);
    }

    /// What waits for a busy owner is bounded.
    void floodWhileTheOwnerIsBusy()
    {
        CollectorConfig config = this->config();
        config.console.untaken = 1'000'000;
        m_fixture->start(config);
        const RawClient client(port());
        client.send(handshake());
        QTRY_COMPARE(m_opened.size(), 1U);
        const QByteArray frame = textFrame(QByteArray(70'000, 'x'));
        for (int i = 0; i < 40; ++i)
            client.send(frame);
        QVERIFY(client.isClosedWithin(5s)); // this thread, the owner's, runs no event loop meanwhile
        QTRY_COMPARE(m_closed, m_opened);
        QVERIFY(!m_messages.empty());
        QVERIFY2(m_messages.size() < 15, qPrintable(QString::number(m_messages.size())));
    }

    void manyMessagesTaken()
    {
        CollectorConfig config = this->config();
        config.console.untaken = 100'000;
        m_fixture->start(config);
        QWebSocket client;
        open(client);
        const QString text(9'000, u'x');
        for (std::size_t i = 1; i <= 50; ++i) {
            client.sendTextMessage(text);
            QTRY_COMPARE(m_messages.size(), i);
        }
        QVERIFY(m_closed.empty());
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
        m_fixture->start(config(isTls));
        QWebSocket first;
        QWebSocket second;
        open(first, isTls);
        open(second, isTls);
        if (isRestart)
            m_fixture->start(config(isTls));
        else
            m_fixture->collector.stop();
        QTRY_COMPARE(m_closed.size(), 2U);
        QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(first.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(second.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        if (isRestart) {
            QWebSocket third;
            open(third, isTls);
            QCOMPARE(std::ranges::count(m_opened, m_opened.back()), 1);
        }
    }

    void destruction_data() { transports_data(); }

    void destruction()
    {
        QFETCH(const bool, isTls);
        m_fixture->start(config(isTls));
        QWebSocket client;
        open(client, isTls);
        QSslSocket stalled;
        stalled.setReadBufferSize(64 * 1024);
        m_opened.clear();
        openRaw(stalled, isTls);
        fill(m_opened.front(), QByteArray(256 * 1024, 'x'));
        m_fixture.reset();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

private:
    [[nodiscard]] quint16 port() const { return m_fixture->port(); }
    [[nodiscard]] Collector &collector() const { return m_fixture->collector; }

    [[nodiscard]] CollectorConfig config(bool isTls = false) const
    {
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.readToken = core::Secret("read");
        config.consoleToken = core::Secret("con");
        config.isTls = isTls;
        config.certificatePem = m_certificate.certificatePem;
        config.privateKeyPem = m_certificate.privateKeyPem;
        return config;
    }

    /// Of a Monit's report that comes in between.
    [[nodiscard]] int reportStatus(bool isTls) const
    {
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (isTls)
            client.connectToHostEncrypted(u"127.0.0.1"_s, port());
        else
            client.connectToHost(u"127.0.0.1"_s, port());
        client.write(post(report()));
        [&] { QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState); }();
        return statusOf(client.readAll());
    }

    /// Sends until no more is taken; how many bytes were.
    qint64 fill(quint64 id, const QByteArray &message) const
    {
        qint64 taken = 0;
        for (int pauses = 0; pauses < 20;) {
            if (collector().sendToConsole(id, message) == Collector::ConsoleSend::Taken) {
                taken += message.size();
                pauses = 0;
            } else {
                QTest::qWait(5); // perhaps the kernel takes more
                ++pauses;
            }
        }
        return taken;
    }

    void open(QWebSocket &client, bool isTls = false)
    {
        const std::size_t before = m_opened.size();
        QUrl url(u"ws://127.0.0.1/api/v1/console"_s);
        url.setScheme(isTls ? u"wss"_s : u"ws"_s);
        url.setPort(port());
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer con");
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({u"nocdesk.1"_s});
        QSslConfiguration trusting;
        trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setSslConfiguration(trusting);
        client.open(request, options);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(client.subprotocol(), u"nocdesk.1"_s);
        QTRY_COMPARE(m_opened.size(), before + 1);
    }

    /// Without anything that reads by itself.
    void openRaw(QSslSocket &client, bool isTls)
    {
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (isTls)
            client.connectToHostEncrypted(u"127.0.0.1"_s, port());
        else
            client.connectToHost(u"127.0.0.1"_s, port());
        QTRY_VERIFY(isTls ? client.isEncrypted() : client.state() == QAbstractSocket::ConnectedState);
        client.write(handshake());
        QTRY_COMPARE(m_opened.size(), 1U);
        QTRY_VERIFY(client.peek(4096).endsWith("\r\n\r\n"));
        client.readAll();
    }

    net::CertificateAndKey m_certificate;
    std::unique_ptr<CollectorFixture> m_fixture;
    std::vector<quint64> m_opened;
    std::vector<quint64> m_closed;
    std::vector<quint64> m_drained;
    std::vector<QByteArray> m_messages;
    QHostAddress m_address;
};

QTEST_GUILESS_MAIN(TestCollectorConsole)
#include "tst_collectorconsole.moc"
