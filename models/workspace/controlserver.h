// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/monitfeed.h"
#include "models/workspace/controlprotocol.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <functional>
#include <memory>

namespace noc::workspace {

class ControlConnection;

struct ControlLimits
{
    int connections = 16;
    core::Milliseconds deadline{5'000}; ///< to ask, and between two signs of the answer being read
};

/// Answers the command line and later instances of the same profile on a socket that only the user may open. Rows are
/// made as the other side reads them: a large answer neither fills memory nor stops the window.
class NOC_MODELS_EXPORT ControlServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlServer)

public:
    /// `status` answers "status".
    ControlServer(const monit::MonitFeed &feed, std::function<QJsonObject()> status,
                  ControlLimits limits = {}, QObject *parent = nullptr);

    /// Takes the socket of a client that may now be spoken to as linkmessages.h says. Without one nobody may attach.
    using AttachHandler = std::function<void(std::unique_ptr<QLocalSocket>)>;
    void setAttachHandler(AttachHandler handler) { m_attach = std::move(handler); }

    /// Without a window nobody can come to the front: "activate" is Unsupported then.
    void setWindowed(bool isWindowed) { m_isWindowed = isWindowed; }

    /// Whoever calls holds the profile's InstanceLock: a socket that is already there is a crashed program's.
    [[nodiscard]] core::Result<void> listen(const QString &path);

Q_SIGNALS:
    /// Another start of the program: come to the front, with the desktop's token if there is one.
    void activateRequested(const QByteArray &token);

private:
    void acceptConnection();
    void answer(ControlConnection &connection, const ControlRequest &request);

    const monit::MonitFeed &m_feed;
    std::function<QJsonObject()> m_status;
    AttachHandler m_attach;
    ControlLimits m_limits;
    QLocalServer m_server;
    int m_connections = 0;
    bool m_isWindowed = true;
};

} // namespace noc::workspace
