// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace noc::test {

/// Two real BIRDs on loopback: the one that is asked, AS 65001, and its neighbour, AS 65002, which announces four
/// prefixes over two sessions. "edge" filters one of them and keeps it, "lim" has a limit of two and blocks the rest,
/// "idle" is disabled, "wait.1" never gets an answer. No interface, route or privilege of the machine is used.
class RealBird final
{
public:
    /// `programs`: where bird and birdc are; empty = as installed.
    explicit RealBird(const QString &programs = {});
    ~RealBird();
    Q_DISABLE_COPY_MOVE(RealBird)

    /// Debian's package bird2 puts it in /usr/sbin; empty when there is none.
    [[nodiscard]] static QString program();
    /// Where a BIRD 1.6 was unpacked (see bird1.sh), or empty.
    [[nodiscard]] static QString programsOfBird1();

    void start();
    void stopNeighbour();
    void startNeighbour();
    void kill(); ///< the one that is asked, as if it crashed
    [[nodiscard]] bool isRunning() const { return m_bird.state() == QProcess::Running; }

    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("r1.ctl")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray log() { return m_bird.readAll() + m_neighbour.readAll(); }

private:
    [[nodiscard]] QByteArray ourConfiguration() const;
    [[nodiscard]] QByteArray neighbourConfiguration() const;
    void launch(QProcess &process, const QString &name, const QByteArray &configuration) const;

    QTemporaryDir m_folder;
    QString m_bird1; ///< program of 1.6; empty: the installed one
    QProcess m_bird;
    QProcess m_neighbour;
    quint16 m_edgePort = 0;
    quint16 m_edgeNeighbour = 0;
    quint16 m_limPort = 0;
    quint16 m_limNeighbour = 0;
};

/// A TCP port on loopback that nobody has at this moment.
[[nodiscard]] quint16 freePort();

/// socat between a TCP port and a Unix socket.
class TcpRelay final
{
public:
    explicit TcpRelay(const QString &socket);
    ~TcpRelay();
    Q_DISABLE_COPY_MOVE(TcpRelay)

    [[nodiscard]] static QString program();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_socat;
    quint16 m_port;
};

} // namespace noc::test
