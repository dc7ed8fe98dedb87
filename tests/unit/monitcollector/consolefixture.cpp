// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/monitcollector/consolefixture.h"

#include "models/net/certificate.h"

#include <QTest>
#include <QWebSocketHandshakeOptions>

using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace noc::test {

namespace {

const net::CertificateAndKey &certificate()
{
    static const net::CertificateAndKey made =
        net::makeSelfSigned({u"localhost"_s, {u"localhost"_s}, {QHostAddress(QHostAddress::LocalHost)}},
                            QDateTime::currentDateTimeUtc())
            .value();
    return made;
}

} // namespace

QByteArray handshake(const QByteArray &headers, const QByteArray &host)
{
    return "GET /api/v1/console HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + headers + "\r\n";
}

QByteArray textFrame(const QByteArray &payload)
{
    QByteArray frame("\x81\xff", 2); // final, text; masked, 64 bit of length
    for (int shift = 56; shift >= 0; shift -= 8)
        frame += static_cast<char>((payload.size() >> shift) & 0xff);
    return frame + QByteArray(4, '\0') + payload;
}

CollectorConfig tokenConfig(bool isTls)
{
    CollectorConfig config = CollectorFixture::defaultConfig();
    config.readToken = core::Secret("read");
    config.consoleToken = core::Secret("con");
    config.isTls = isTls;
    config.certificatePem = certificate().certificatePem;
    config.privateKeyPem = certificate().privateKeyPem;
    return config;
}

ConsoleFixture::ConsoleFixture()
{
    connect(&server.collector, &Collector::consoleOpened, this, [this](quint64 id, const QHostAddress &from) {
        opened.push_back(id);
        address = from;
    });
    connect(&server.collector, &Collector::consoleClosed, this, [this](quint64 id) { closed.push_back(id); });
    connect(&server.collector, &Collector::consoleDrained, this,
            [this](quint64 id) { drained.push_back(id); });
    connect(&server.collector, &Collector::consoleMessage, this,
            [this](quint64, const QByteArray &utf8) { messages.push_back(utf8); });
}

int ConsoleFixture::reportStatus(bool isTls) const
{
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (isTls)
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    else
        client.connectToHost(u"127.0.0.1"_s, server.port());
    client.write(post(report()));
    [&] { QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState); }();
    return statusOf(client.readAll());
}

qint64 ConsoleFixture::fill(quint64 id, const QByteArray &message)
{
    qint64 taken = 0;
    for (int pauses = 0; pauses < 50;) {
        if (server.collector.sendToConsole(id, message) == Collector::ConsoleSend::Taken) {
            taken += message.size();
            pauses = 0;
        } else {
            QTest::qWait(10); // perhaps the kernel takes more, once the collector's thread comes to it
            ++pauses;
        }
    }
    return taken;
}

void ConsoleFixture::open(QWebSocket &client, bool isTls)
{
    const std::size_t before = opened.size();
    QUrl url(u"ws://127.0.0.1/api/v1/console"_s);
    url.setScheme(isTls ? u"wss"_s : u"ws"_s);
    url.setPort(server.port());
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
    QTRY_COMPARE(opened.size(), before + 1);
}

void ConsoleFixture::openRaw(QSslSocket &client, bool isTls)
{
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (isTls)
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    else
        client.connectToHost(u"127.0.0.1"_s, server.port());
    QTRY_VERIFY(isTls ? client.isEncrypted() : client.state() == QAbstractSocket::ConnectedState);
    client.write(handshake());
    QTRY_COMPARE(opened.size(), 1U);
    QTRY_VERIFY(client.peek(4096).endsWith("\r\n\r\n"));
    client.readAll();
}

} // namespace noc::test
