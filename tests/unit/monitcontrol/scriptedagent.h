// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace noc::test {

/// Plays the httpd of a Monit that does as it is told, on a free port of the loopback.
class ScriptedAgent final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedAgent)

public:
    enum class Manner {
        Answer, ///< the reply, then close
        AnswerAndStay, ///< the reply, and the connection stays open
        CloseAtOnce, ///< before the request is read, as Monit does with addresses that are not allowed
        Silent, ///< reads and says nothing
        Drip, ///< the reply, one byte in some milliseconds
        DripForEver, ///< the reply, then bytes without an end
        Flood, ///< the reply, then as much as the socket takes
    };

    explicit ScriptedAgent(std::optional<QSslConfiguration> tls = {});

    Manner manner = Manner::Answer;
    /// One after the other; the last one again and again.
    QList<QByteArray> replies;

    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int open() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, QByteArray &request);
    void answer(QTcpSocket *socket);
    void drip(QTcpSocket *socket, const QByteArray &bytes, bool isEndless);

    std::optional<QSslConfiguration> m_tls;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

/// As Monit 5.33 says it, with its other headers.
[[nodiscard]] QByteArray monitReply(const QByteArray &status, const QByteArray &body = {},
                                    const QByteArray &location = {});

} // namespace noc::test
