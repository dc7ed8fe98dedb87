// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/controlserver.h"

#include "models/workspace/controlconnection.h"

#include <QFile>

#include <sys/un.h>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

/// QLocalServer first binds in a folder "XXXXXX/s" beside the socket to set its mode unseen.
constexpr qsizetype maxSocketPath = sizeof(sockaddr_un::sun_path) - 10;

} // namespace

ControlServer::ControlServer(const monit::MonitFeed &feed, std::function<QJsonObject()> status,
                             ControlLimits limits, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_status(std::move(status))
    , m_limits(limits)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (m_server.hasPendingConnections())
            acceptConnection();
    });
}

core::Result<void> ControlServer::listen(const QString &path)
{
    if (QFile::encodeName(path).size() > maxSocketPath) {
        return failure(
            ErrorCode::InvalidInput,
            u"The path of the control socket is too long: %1; set XDG_RUNTIME_DIR to a shorter one"_s.arg(
                path));
    }
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return failure(ErrorCode::Io, u"Cannot listen on %1: %2"_s.arg(path, m_server.errorString()));
    return {};
}

void ControlServer::acceptConnection()
{
    std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
    auto *connection = new ControlConnection(std::move(socket), m_limits.deadline, this);
    ++m_connections;
    connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    if (m_connections > m_limits.connections) {
        connection->sendError({ErrorCode::Busy, u"Too many connections"_s});
        return;
    }
    connect(connection, &ControlConnection::requested, this,
            [this, connection](const ControlRequest &request) { answer(*connection, request); });
}

void ControlServer::answer(ControlConnection &connection, const ControlRequest &request)
{
    switch (request.command) {
    case ControlCommand::Hosts:
    case ControlCommand::Services: {
        auto rows = ControlRows::of(m_feed, request);
        if (rows)
            connection.sendRows(std::move(*rows));
        else
            connection.sendError(rows.error());
        return;
    }
    case ControlCommand::Status:
        connection.sendRow(m_status());
        return;
    case ControlCommand::Activate:
        if (!m_isWindowed)
            return connection.sendError({ErrorCode::Unsupported, u"This program has no window"_s});
        connection.sendRows({});
        Q_EMIT activateRequested(request.token);
        return;
    case ControlCommand::Attach:
        if (m_attach)
            m_attach(connection.release());
        else
            connection.sendError({ErrorCode::Unsupported, u"This program cannot be followed"_s});
        return;
    }
}

} // namespace noc::workspace
