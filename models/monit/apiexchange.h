// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/answer.h"
#include "models/monit/apirequest.h"
#include "models/monit/collectorconfig.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace noc::monit {

class ApiDesk;

/// 503 for now.
[[nodiscard]] ApiAnswer busyAnswer();
[[nodiscard]] Answer toAnswer(const ApiAnswer &answer);

/// One admitted request: waits for the owner's answer, then writes it piece by piece as the reader takes it. The socket
/// and the desk outlive it.
class ApiExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiExchange)

public:
    ApiExchange(QTcpSocket &socket, ApiDesk &desk, const CollectorConfig &config);
    ~ApiExchange() override;

    /// False when every place is taken: nothing happens then.
    [[nodiscard]] bool ask(const ApiRequest &request);
    void answer(const ApiAnswer &answer);

Q_SIGNALS:
    /// The owner took too long; 503 is being written.
    void unanswered();
    /// Everything is with the kernel.
    void written();
    /// The reader takes nothing (any more).
    void stalled();

private:
    void onTimeout();
    void onBytesSent();
    void writeSome();

    QTcpSocket &m_socket;
    ApiDesk &m_desk;
    const core::Milliseconds m_patience;
    const core::Milliseconds m_progress;
    quint64 m_id = 0; ///< at the desk
    bool m_isHead = false;
    bool m_isWriting = false;
    QByteArray m_body;
    qint64 m_written = 0; ///< of m_body
    QTimer m_timer{this};
};

} // namespace noc::monit
