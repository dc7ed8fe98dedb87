// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bird/links/fakeproxy.h"

#include "tests/support/testdata.h"

#include <QTcpSocket>

namespace noc::test {

FakeProxy::FakeProxy()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("Cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = m_server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (client->property("answered").toBool() || !client->canReadLine())
                return;
            client->setProperty("answered", true);
            onRequest(client, client->readLine().trimmed());
        });
    });
}

QByteArray FakeProxy::response(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FakeProxy::setCapture(const QByteArray &target, const QString &file)
{
    const QByteArray capture = readData(file);
    const qsizetype lineEnd = capture.indexOf('\n');
    const QByteArray status = capture.first(lineEnd).trimmed().sliced(QByteArrayView("HTTP/1.1 ").size());
    qsizetype body = capture.indexOf("\r\n\r\n") + 4;
    if (body < 4)
        body = capture.indexOf("\n\n") + 2;
    setResponse(target, response(status, capture.sliced(body)));
}

void FakeProxy::setHalf(bool closes)
{
    m_isHalf = true;
    m_closesHalf = closes;
}

void FakeProxy::onRequest(QTcpSocket *client, const QByteArray &line)
{
    const bool isHttp = line.startsWith("GET ");
    const QByteArray what = isHttp ? line.split(' ').value(1) : line;
    m_requests.append(what);
    const QByteArray unknown = isHttp ? response("404 Not Found", "404 page not found\n") : QByteArray();
    const QByteArray answer = m_responses.value(what, unknown);
    if (!m_isHalf) {
        client->write(answer);
        client->disconnectFromHost();
        return;
    }
    client->write(answer.first(answer.size() / 2));
    if (m_closesHalf)
        client->disconnectFromHost();
}

} // namespace noc::test
