// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>

namespace noc::test {

/// A looking glass proxy: answers HTTP requests from captures, or whatever line comes first with a text (as
/// bird.client.php does), and closes.
class FakeProxy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeProxy)

public:
    FakeProxy();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// `target`: what follows GET, percent-encoded. `response`: head and body.
    void setResponse(const QByteArray &target, const QByteArray &response)
    {
        m_responses.insert(target, response);
    }
    /// One of bird-lg-go's or birdwatcher's captures: the recorded head says how the body was sent then, not here.
    void setCapture(const QByteArray &target, const QString &file);
    /// The answer to a line that is not HTTP.
    void setText(const QByteArray &line, const QByteArray &text) { m_responses.insert(line, text); }
    /// Sends half of every response and then nothing, or closes.
    void setHalf(bool closes);
    /// Request targets or lines, in order.
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }

    /// A head without much in it.
    [[nodiscard]] static QByteArray response(const QByteArray &status, const QByteArray &body,
                                             const QByteArray &headers = {});

private:
    void onRequest(QTcpSocket *client, const QByteArray &line);

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_responses;
    QByteArrayList m_requests;
    bool m_isHalf = false;
    bool m_closesHalf = false;
};

} // namespace noc::test
