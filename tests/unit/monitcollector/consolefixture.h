// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/monitcollector/collectorfixture.h"

#include <QSslSocket>
#include <QWebSocket>

namespace noc::test {

/// As CollectorFixture::defaultConfig(), with "read" and "con" as the tokens of readers and consoles.
[[nodiscard]] monit::CollectorConfig tokenConfig(bool isTls = false);

/// A console's, as a client that is no QWebSocket writes it.
[[nodiscard]] QByteArray handshake(const QByteArray &headers = "Authorization: Bearer con\r\n",
                                   const QByteArray &host = "x");

/// A whole text message of 64 KiB or more, masked with zeros (RFC 6455 §5.2).
[[nodiscard]] QByteArray textFrame(const QByteArray &payload);

/// A collector and what it tells of its consoles.
class ConsoleFixture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleFixture)

public:
    ConsoleFixture();
    ~ConsoleFixture() override = default;

    [[nodiscard]] monit::Collector &collector() { return server.collector; }
    [[nodiscard]] quint16 port() const { return server.port(); }

    /// Returns once the console is open on both sides; the test fails when it is not.
    void open(QWebSocket &client, bool isTls = false);
    /// The same without anything that reads by itself, for the first one.
    void openRaw(QSslSocket &client, bool isTls);
    /// Sends until no more is taken, also by the kernel; how many bytes were.
    qint64 fill(quint64 id, const QByteArray &message);
    /// The status of a Monit's report that comes in between.
    [[nodiscard]] int reportStatus(bool isTls) const;

    CollectorFixture server;
    std::vector<quint64> opened;
    std::vector<quint64> closed;
    std::vector<quint64> drained;
    std::vector<QByteArray> messages;
    QHostAddress address;
};

} // namespace noc::test
