// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/workspace/controlrows.h"

#include <QLocalSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace noc::workspace {

/// One client of the control socket: reads one request, writes one answer as fast as it is read. Deletes itself.
class ControlConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlConnection)

public:
    /// Takes the socket.
    ControlConnection(std::unique_ptr<QLocalSocket> socket, core::Milliseconds deadline, QObject *parent);

    void sendRow(const QJsonObject &row);
    void sendRows(ControlRows rows);
    void sendError(const core::Error &error);
    /// Answers that the client may go on in another language, and gives up the socket: what has been received
    /// after the request is still in it, and no deadline runs any more.
    [[nodiscard]] std::unique_ptr<QLocalSocket> release();

Q_SIGNALS:
    /// Answered by one of the above, from within the slot.
    void requested(const noc::workspace::ControlRequest &request);

private:
    void onReadyRead();
    void pump();
    void end();

    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_deadline;
    ControlRows m_rows;
    bool m_hasRequest = false;
    bool m_isEnding = false;
};

} // namespace noc::workspace
