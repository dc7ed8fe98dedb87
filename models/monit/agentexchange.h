// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/agentrequest.h"

#include <QObject>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

namespace noc::monit {

/// One connection to an agent: connects, makes sure of the certificate, sends one request, reads one reply. A socket of
/// our own instead of QNetworkAccessManager, because QUrl turns "/.." and other names of services into other paths.
/// Never goes through a proxy. Errors: see AgentClient.
class AgentExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentExchange)

public:
    /// `access` is valid. One `deadline` for everything: dripping does not extend it.
    AgentExchange(const AgentAccess &access, QByteArray request, bool wantsBody, core::Milliseconds deadline,
                  QObject *parent);

    void begin();

Q_SIGNALS:
    /// Once, and never from within begin().
    void finished(const noc::core::Result<noc::monit::AgentReply> &result);

private:
    void beginTls();
    void checkCertificate(const QList<QSslError> &errors);
    void send();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void onDeadline();
    void fail(core::ErrorCode code, const QString &detail);
    void finish(const core::Result<AgentReply> &result);

    const AgentAccess m_access;
    QByteArray m_request; ///< empty once sent
    AgentReplyReader m_reader;
    QTcpSocket *const m_socket;
    QTimer m_deadline;
    bool m_isFinished = false;
};

} // namespace noc::monit
