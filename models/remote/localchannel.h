// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/net/linebuffer.h"
#include "models/remote/linkmessages.h"
#include "models/remote/messagechannel.h"

#include <QLocalSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace noc::remote {

/// A link over a local socket, one message a line. On a profile's control socket a client asks for it with
/// `{"version":1,"command":"attach"}` and goes on once the answer is `{"version":1}`; an "error" in the answer, as from
/// a program that knows no such command, ends the channel.
class NOC_MODELS_EXPORT LocalChannel final : public MessageChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalChannel)

public:
    /// The program's end: a connected socket, to the other side of which the answer has been written. What it has
    /// received already is not lost.
    explicit LocalChannel(std::unique_ptr<QLocalSocket> socket, qsizetype maxMessage = maxConsoleMessage,
                          QObject *parent = nullptr);
    /// A console's end: connects to the control socket and asks.
    explicit LocalChannel(const QString &path, qsizetype maxMessage = maxServerMessage,
                          QObject *parent = nullptr);
    ~LocalChannel() override;

    void send(const QByteArray &message) override;
    [[nodiscard]] qint64 backlog() const override;
    void close() override;

private:
    void watch();
    void onReadyRead();
    void onDisconnected();
    void onAttachAnswer(const QByteArray &line);
    void end(const core::Error &error);

    std::unique_ptr<QLocalSocket> m_socket;
    net::LineBuffer m_lines;
    QTimer m_lastChance{this}; ///< of a peer that does not take the rest
    std::optional<core::Error> m_end;
    bool m_isAttaching = false;
};

} // namespace noc::remote
