// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>
#include <QObject>

namespace noc::remote {

/// One end of a link: whole messages, UTF-8 JSON without line feeds, in order. Destroying it cuts the link.
class NOC_MODELS_EXPORT MessageChannel : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageChannel)

public:
    explicit MessageChannel(QObject *parent = nullptr)
        : QObject(parent)
    { }

    /// Keeps the message until the system takes it; nothing once the channel has ended. Emits nothing from within.
    virtual void send(const QByteArray &message) = 0;
    /// Bytes that send() still keeps.
    [[nodiscard]] virtual qint64 backlog() const = 0;
    /// Ends the link after what was sent before, within a few seconds; closed() follows, not from within.
    virtual void close() = 0;
    /// The SHA-256 of the peer's certificate, "AB:CD:…", when the link was given up because it is not trusted.
    [[nodiscard]] virtual QString untrustedFingerprint() const { return {}; }

Q_SIGNALS:
    void received(const QByteArray &message);
    /// The backlog became smaller.
    void drained();
    /// The last signal, once. Unauthorized: the token; Refused: the certificate; TooLarge, InvalidInput, Unsupported:
    /// what the peer sent; TimedOut, NotFound (nobody listens) and Unreachable: try again.
    void closed(const noc::core::Error &error);
};

} // namespace noc::remote
