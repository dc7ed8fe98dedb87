// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bird/links/fakebird.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QTimer>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype dripBytes = 7;

} // namespace

FakeBird::FakeBird(Mode mode, QByteArray version)
    : m_mode(mode)
    , m_version(std::move(version))
{
    if (!m_local.listen(m_folder.filePath(u"bird.ctl"_s)) || !m_tcp.listen(QHostAddress::LocalHost))
        qFatal("Cannot listen");
    connect(&m_local, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *client = m_local.nextPendingConnection();
        connect(client, &QLocalSocket::disconnected, this, [this] { --m_open; });
        accept(client);
    });
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = m_tcp.nextPendingConnection();
        connect(client, &QTcpSocket::disconnected, this, [this] { --m_open; });
        accept(client);
    });
}

void FakeBird::accept(QIODevice *client)
{
    ++m_connections;
    ++m_open;
    connect(client, &QIODevice::readyRead, this, [this, client] {
        while (client->canReadLine())
            onCommand(client, client->readLine().chopped(1));
    });
    greet(client);
}

void FakeBird::greet(QIODevice *client)
{
    if (m_mode == Mode::Silent)
        return;
    if (m_mode == Mode::Hangs)
        return client->close();
    if (m_mode == Mode::NoBird)
        client->write("SSH-2.0-OpenSSH_9.2\r\n");
    else if (m_mode == Mode::Floods)
        client->write(QByteArray(10'000, 'x'));
    else
        client->write("0001 BIRD " + m_version + " ready.\n");
}

void FakeBird::onCommand(QIODevice *client, const QByteArray &command)
{
    if (command == "restrict") {
        client->write(m_mode == Mode::NotRestricting ? "8007 Access denied\n" : "0016 Access restricted\n");
        return;
    }
    if (command.startsWith("timeformat")) {
        client->write("0000 \n");
        return;
    }
    m_commands.append(command);
    reply(client, m_replies.value(command, "9001 syntax error, unexpected CF_SYM_UNDEFINED\n"));
}

void FakeBird::reply(QIODevice *client, const QByteArray &bytes)
{
    switch (m_mode) {
    case Mode::NoReply:
        return;
    case Mode::EndsInReply:
        client->write(bytes.first(bytes.size() / 2));
        client->close();
        return;
    case Mode::StopsInReply:
        client->write(bytes.first(bytes.size() / 2));
        return;
    case Mode::Drips:
        return drip(client, bytes);
    case Mode::Chatty: {
        QByteArray mixed = bytes;
        const qsizetype end = mixed.indexOf('\n') + 1;
        mixed.insert(end, "+edge_r2: State changed to start\n");
        client->write("+Reconfigured\n" + mixed + "+<INFO> more\n");
        return;
    }
    default:
        client->write(bytes);
    }
}

void FakeBird::drip(QIODevice *client, const QByteArray &bytes)
{
    client->write(bytes.left(dripBytes));
    if (bytes.size() > dripBytes)
        QTimer::singleShot(0, client, [this, client, rest = bytes.sliced(dripBytes)] { drip(client, rest); });
}

void FakeBird::hangUp()
{
    for (QLocalSocket *client : m_local.findChildren<QLocalSocket *>())
        client->abort();
    for (QTcpSocket *client : m_tcp.findChildren<QTcpSocket *>())
        client->abort();
}

} // namespace noc::test
