// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/localchannel.h"
#include "models/remote/websocketchannel.h"
#include "tests/support/stricttest.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace noc;
using namespace noc::remote;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using core::ErrorCode;

/// Each channel against a peer that misbehaves.
class TestChannels final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attachAnswers_data();
    void attachAnswers();
    void localLimit_data();
    void localLimit();
    void localBacklogDrains();
    void localPeerThatDoesNotRead();
    void httpAnswers_data();
    void httpAnswers();
    void sendsTheToken();
    void badAddresses_data();
    void badAddresses();
    void neverOpens();
    void neverPongs();
    void webSocketLimit_data();
    void webSocketLimit();
    void binaryMessages();

private:
    void listenRaw(const std::function<void(QTcpSocket &, const QByteArray &request)> &answer);
    WebSocketTarget rawTarget() const
    {
        return {
            QUrl(u"ws://127.0.0.1:%1/api/v1/console"_s.arg(m_raw->serverPort())), core::Secret("t0ken"), {}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTcpServer> m_raw;
};

namespace {

/// Keeps what a channel says.
struct Ear
{
    explicit Ear(MessageChannel &channel)
    {
        QObject::connect(&channel, &MessageChannel::received, &context,
                         [this](const QByteArray &message) { received.append(message); });
        QObject::connect(&channel, &MessageChannel::closed, &context, [this](const core::Error &why) {
            error = why;
            ++closed;
        });
    }

    QObject context;
    QByteArrayList received;
    core::Error error;
    int closed = 0;
};

void upgrade(QTcpSocket &socket, const QByteArray &request)
{
    const QByteArray name = "Sec-WebSocket-Key: ";
    const qsizetype begin = request.indexOf(name) + name.size();
    const QByteArray key = request.mid(begin, request.indexOf("\r\n", begin) - begin);
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 §1.3
    const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Accept: "
                 + accept + "\r\n\r\n");
}

} // namespace

void TestChannels::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_raw = std::make_unique<QTcpServer>();
}

void TestChannels::listenRaw(const std::function<void(QTcpSocket &, const QByteArray &)> &answer)
{
    connect(m_raw.get(), &QTcpServer::newConnection, this, [this, answer] {
        QTcpSocket *socket = m_raw->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [socket, answer, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (request.endsWith("\r\n\r\n"))
                answer(*socket, request);
        });
    });
    QVERIFY(m_raw->listen(QHostAddress::LocalHost));
}

void TestChannels::attachAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown command") << R"({"version":1,"error":"unsupported","detail":"d"})"_ba
                                     << ErrorCode::Unsupported;
    QTest::newRow("busy") << R"({"version":1,"error":"busy","detail":"d"})"_ba << ErrorCode::Busy;
    QTest::newRow("a word of a newer program") << R"({"version":1,"error":"tired"})"_ba << ErrorCode::Refused;
    QTest::newRow("another version") << R"({"version":2})"_ba << ErrorCode::Unsupported;
    QTest::newRow("not JSON") << "220 mail.example.org ESMTP"_ba << ErrorCode::Unsupported;
    QTest::newRow("nothing") << ""_ba << ErrorCode::Unsupported;
}

void TestChannels::attachAnswers()
{
    QFETCH(QByteArray, answer);
    QLocalServer server;
    QVERIFY(server.listen(m_dir->filePath(u"s"_s)));
    QByteArray request;
    connect(&server, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [&, socket] {
            request += socket->readAll();
            socket->write(answer + '\n');
        });
    });
    LocalChannel channel(server.fullServerName());
    const Ear ear(channel);
    QTRY_COMPARE(ear.closed, 1);
    QTEST(ear.error.code, "code");
    QCOMPARE(request, "{\"version\":1,\"command\":\"attach\"}\n"_ba);
    QVERIFY(ear.received.isEmpty());
}

void TestChannels::localLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("at the limit") << 1'000 << true;
    QTest::newRow("limit + 1") << 1'001 << false;
    QTest::newRow("far more") << 10'000'000 << false;
}

void TestChannels::localLimit()
{
    QFETCH(int, size);
    QFETCH(bool, isTaken);
    QLocalServer server;
    QVERIFY(server.listen(m_dir->filePath(u"s"_s)));
    QLocalSocket peer;
    peer.connectToServer(server.fullServerName());
    QTRY_VERIFY(server.hasPendingConnections());
    LocalChannel channel(std::unique_ptr<QLocalSocket>(server.nextPendingConnection()), 1'000);
    const Ear ear(channel);
    peer.write("before\n" + QByteArray(size, 'x') + "\nafter\n");
    if (isTaken) {
        QTRY_COMPARE(ear.received, (QByteArrayList{"before", QByteArray(size, 'x'), "after"}));
    } else {
        QTRY_COMPARE(ear.closed, 1);
        QCOMPARE(ear.error.code, ErrorCode::TooLarge);
        QCOMPARE(ear.received, QByteArrayList{"before"});
        QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    }
}

void TestChannels::localBacklogDrains()
{
    QLocalServer server;
    QVERIFY(server.listen(m_dir->filePath(u"s"_s)));
    QLocalSocket peer;
    peer.setReadBufferSize(1'000);
    peer.connectToServer(server.fullServerName());
    QTRY_VERIFY(server.hasPendingConnections());
    LocalChannel channel(std::unique_ptr<QLocalSocket>(server.nextPendingConnection()));
    const Ear ear(channel);
    QSignalSpy drained(&channel, &MessageChannel::drained);
    channel.send(QByteArray(4'000'000, 'x'));
    QCOMPARE(channel.backlog(), 4'000'001);
    QTRY_VERIFY(channel.backlog() < 4'000'001);
    QVERIFY(channel.backlog() > 0);
    channel.close(); // after what is still to be sent
    QByteArray received;
    connect(&peer, &QLocalSocket::readyRead, this, [&] { received += peer.readAll(); });
    received += peer.readAll();
    QTRY_COMPARE(received.size(), 4'000'001);
    QTRY_COMPARE(ear.closed, 1);
    QVERIFY(!drained.isEmpty());
    QCOMPARE(channel.backlog(), 0);
}

void TestChannels::localPeerThatDoesNotRead()
{
    QLocalServer server;
    QVERIFY(server.listen(m_dir->filePath(u"s"_s)));
    QLocalSocket peer;
    peer.setReadBufferSize(1'000);
    peer.connectToServer(server.fullServerName());
    QTRY_VERIFY(server.hasPendingConnections());
    LocalChannel channel(std::unique_ptr<QLocalSocket>(server.nextPendingConnection()));
    const Ear ear(channel);
    channel.send(QByteArray(4'000'000, 'x'));
    channel.close();
    QTRY_COMPARE_WITH_TIMEOUT(ear.closed, 1, 20'000);
}

void TestChannels::httpAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray end = "Content-Length: 0\r\n\r\n";
    QTest::newRow("401") << "HTTP/1.1 401 Unauthorized\r\n"_ba + end << ErrorCode::Unauthorized;
    QTest::newRow("401 Bearer") << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\n"_ba + end
                                << ErrorCode::Unauthorized;
    QTest::newRow("401 Basic") << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"_ba
            + end << ErrorCode::Unauthorized;
    QTest::newRow("403") << "HTTP/1.1 403 Forbidden\r\n"_ba + end << ErrorCode::Unauthorized;
    QTest::newRow("404") << "HTTP/1.1 404 Not Found\r\n"_ba + end << ErrorCode::Unreachable;
    QTest::newRow("503") << "HTTP/1.1 503 Service Unavailable\r\n"_ba + end << ErrorCode::Unreachable;
    QTest::newRow("not a WebSocket") << "HTTP/1.1 200 OK\r\n"_ba + end << ErrorCode::Unreachable;
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba << ErrorCode::Unreachable;
}

void TestChannels::httpAnswers()
{
    QFETCH(QByteArray, answer);
    listenRaw([&](QTcpSocket &socket, const QByteArray &) { socket.write(answer); });
    WebSocketChannel channel(rawTarget());
    const Ear ear(channel);
    QTRY_COMPARE(ear.closed, 1);
    QTEST(ear.error.code, "code");
    QVERIFY(!ear.error.detail.contains(u"t0ken"_s));
}

void TestChannels::sendsTheToken()
{
    QByteArray request;
    listenRaw([&](QTcpSocket &socket, const QByteArray &received) {
        request = received;
        upgrade(socket, received);
        socket.write("\x81\x02hi"); // RFC 6455 §5.7: an unmasked text message
    });
    WebSocketChannel channel(rawTarget());
    const Ear ear(channel);
    QTRY_COMPARE(ear.received, QByteArrayList{"hi"});
    QVERIFY(request.startsWith("GET /api/v1/console HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nAuthorization: Bearer t0ken\r\n"));
}

void TestChannels::badAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("HTTP") << QUrl(u"http://127.0.0.1:1/"_s);
    QTest::newRow("no host") << QUrl(u"ws:///api"_s);
    QTest::newRow("a password") << QUrl(u"ws://user:word@127.0.0.1:1/"_s);
}

void TestChannels::badAddresses()
{
    QFETCH(QUrl, url);
    WebSocketChannel channel(WebSocketTarget{url, core::Secret("t0ken"), {}});
    const Ear ear(channel);
    QTRY_COMPARE(ear.closed, 1);
    QCOMPARE(ear.error.code, ErrorCode::InvalidInput);
    QVERIFY(!ear.error.detail.contains(u"word"_s));
}

void TestChannels::neverOpens()
{
    listenRaw([](QTcpSocket &, const QByteArray &) {});
    WebSocketPatience patience;
    patience.open = 50ms;
    WebSocketChannel channel(rawTarget(), patience);
    const Ear ear(channel);
    QTRY_COMPARE(ear.closed, 1);
    QCOMPARE(ear.error.code, ErrorCode::TimedOut);
}

void TestChannels::neverPongs()
{
    listenRaw(upgrade);
    WebSocketPatience patience;
    patience.ping = 20ms;
    WebSocketChannel channel(rawTarget(), patience);
    const Ear ear(channel);
    QTRY_COMPARE(ear.closed, 1);
    QCOMPARE(ear.error.code, ErrorCode::TimedOut);
}

void TestChannels::webSocketLimit_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("at the limit") << maxServerMessage << true;
    QTest::newRow("limit + 1") << maxServerMessage + 1 << false;
}

void TestChannels::webSocketLimit()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isTaken);
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    std::unique_ptr<QWebSocket> peer;
    connect(&server, &QWebSocketServer::newConnection, this, [&] {
        peer.reset(server.nextPendingConnection());
        peer->sendTextMessage(QString(size, u'x'));
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketChannel channel(WebSocketTarget{server.serverUrl(), {}, {}});
    const Ear ear(channel);
    if (isTaken) {
        QTRY_COMPARE_WITH_TIMEOUT(ear.received.size(), 1, 20'000);
        QCOMPARE(ear.received.constFirst().size(), size);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(ear.closed, 1, 20'000);
        QCOMPARE(ear.error.code, ErrorCode::TooLarge);
        QVERIFY(ear.received.isEmpty());
    }
}

void TestChannels::binaryMessages()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    std::unique_ptr<QWebSocket> peer;
    connect(&server, &QWebSocketServer::newConnection, this, [&] {
        peer.reset(server.nextPendingConnection());
        peer->sendBinaryMessage("{}");
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketChannel channel(WebSocketTarget{server.serverUrl(), {}, {}});
    const Ear ear(channel);
    QTRY_COMPARE(ear.closed, 1);
    QCOMPARE(ear.error.code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestChannels)

#include "tst_channels.moc"
