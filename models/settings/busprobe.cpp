// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/busprobe.h"

#include <unistd.h>

namespace noc::settings {

using namespace Qt::StringLiterals;

BusAddress sessionBusAddress()
{
    // D-Bus Specification, "Server Addresses": transport:key=value,…;transport:…, values percent-encoded.
    const QList<QByteArray> addresses = qgetenv("DBUS_SESSION_BUS_ADDRESS").split(';');
    for (const QByteArray &address : addresses) {
        if (!address.startsWith("unix:"))
            continue;
        const QList<QByteArray> pairs = address.mid(5).split(',');
        for (const QByteArray &pair : pairs) {
            const auto value = [&] {
                return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1)));
            };
            if (pair.startsWith("path="))
                return {value(), false};
            if (pair.startsWith("abstract="))
                return {value(), true};
        }
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || runtime.isEmpty())
        return {};
    return {runtime + u"/bus", false};
}

BusProbe::BusProbe(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { conclude(false); });
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this, [this] { conclude(false); }, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        // D-Bus Specification, "Authentication Protocol": a zero byte, then AUTH EXTERNAL with the uid in hex.
        const QByteArray user = QByteArray::number(::geteuid()).toHex();
        m_socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n");
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.canReadLine() || m_socket.bytesAvailable() > 1024)
            conclude(m_socket.peek(3) == "OK ");
    });
}

void BusProbe::start(const BusAddress &address, core::Milliseconds timeout)
{
    conclude(false);
    m_isRunning = true;
    if (address.name.isEmpty()) {
        m_deadline.start(0);
        return;
    }
    m_deadline.start(timeout);
    m_socket.setSocketOptions(address.isAbstract ? QLocalSocket::AbstractNamespaceOption
                                                 : QLocalSocket::NoOptions);
    m_socket.connectToServer(address.name);
}

void BusProbe::conclude(bool isAnswering)
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_deadline.stop();
    m_socket.abort();
    Q_EMIT finished(isAnswering);
}

} // namespace noc::settings
