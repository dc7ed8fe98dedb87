// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/remote/linkmessages.h"
#include "models/remote/messagechannel.h"

#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QSslSocket;
class QWebSocket;

namespace noc::remote {

struct WebSocketTarget
{
    QUrl url; ///< ws://host:port/path or wss://…, without a user
    core::Secret token; ///< goes as "Authorization: Bearer …"; empty = none
    /// SHA-256 of the only certificate to accept, "AB:CD:…" or without colons; empty = one that the system trusts.
    QString fingerprint;
};

struct WebSocketPatience
{
    core::Milliseconds open{10'000}; ///< from the name look-up to the end of the handshake
    core::Milliseconds ping{15'000};
    int missedPongs = 2;
    core::Milliseconds close{3'000};
};

/// A link over a WebSocket (RFC 6455), one text message each. The token is sent only after the certificate was found
/// to be the right one.
class NOC_MODELS_EXPORT WebSocketChannel final : public MessageChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebSocketChannel)

public:
    /// A console's end.
    explicit WebSocketChannel(WebSocketTarget target, WebSocketPatience patience = {},
                              QObject *parent = nullptr);
    /// The program's end: an open WebSocket.
    explicit WebSocketChannel(std::unique_ptr<QWebSocket> socket, WebSocketPatience patience = {},
                              QObject *parent = nullptr);
    ~WebSocketChannel() override;

    void send(const QByteArray &message) override;
    [[nodiscard]] qint64 backlog() const override;
    void close() override;
    [[nodiscard]] QString untrustedFingerprint() const override { return m_untrusted; }

private:
    void watch(qsizetype maxMessage);
    void open();
    void onConnected();
    void onSslErrors(const QList<QSslError> &errors);
    void onDeadline();
    void onError();
    void checkLiveness();
    void end(const core::Error &error);

    WebSocketTarget m_target;
    WebSocketPatience m_patience;
    std::unique_ptr<QWebSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< of m_socket
    QTimer m_deadline{this}; ///< of opening and of closing
    QTimer m_pings{this};
    int m_missedPongs = 0;
    QString m_untrusted;
    std::optional<core::Error> m_end;
};

} // namespace noc::remote
