// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace noc::test {

/// A network that can be cut: passes TCP connections on to a port of this machine.
class CuttableProxy final
{
public:
    explicit CuttableProxy(quint16 target)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target] {
            QTcpSocket *near = m_server.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            m_ends.append(near);
            pass(near, far);
            pass(far, near);
            QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
            far->connectToHost(QHostAddress::LocalHost, target);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("The proxy cannot listen");
    }
    Q_DISABLE_COPY_MOVE(CuttableProxy)

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Resets every connection there is; new ones work.
    void cut()
    {
        const QList<QPointer<QTcpSocket>> ends = std::exchange(m_ends, {});
        for (const QPointer<QTcpSocket> &end : ends) {
            if (end)
                end->abort();
        }
    }

private:
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }

    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_ends;
};

} // namespace noc::test
