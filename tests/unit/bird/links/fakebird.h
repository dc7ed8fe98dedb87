// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocalServer>
#include <QTcpServer>
#include <QTemporaryDir>

namespace noc::test {

/// A control socket as BIRD's, or as one that fails in a certain way.
class FakeBird final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeBird)

public:
    enum class Mode {
        Answers,
        Silent, ///< accepts and says nothing, not even hello
        NoReply, ///< to anything after `restrict`
        EndsInReply, ///< half of it, then end of file
        StopsInReply, ///< half of it, then nothing
        Drips, ///< a few bytes at a time
        Chatty, ///< lines of log between the lines
        NotRestricting, ///< 8007 instead of 0016
        NoBird, ///< another kind of hello
        Floods, ///< a hello without end
        Hangs, ///< up instead of hello
    };

    explicit FakeBird(Mode mode = Mode::Answers, QByteArray version = "2.0.12");

    [[nodiscard]] QString path() const { return m_local.fullServerName(); }
    [[nodiscard]] quint16 port() const { return m_tcp.serverPort(); }
    void setMode(Mode mode) { m_mode = mode; }
    /// Raw bytes of the reply, codes and all; other commands are answered with 9001.
    void setReply(const QByteArray &command, const QByteArray &reply) { m_replies.insert(command, reply); }
    /// In order, over all connections.
    [[nodiscard]] const QByteArrayList &commands() const { return m_commands; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }
    /// Hangs up on everybody.
    void hangUp();

private:
    void accept(QIODevice *client);
    void greet(QIODevice *client);
    void onCommand(QIODevice *client, const QByteArray &command);
    void reply(QIODevice *client, const QByteArray &bytes);
    void drip(QIODevice *client, const QByteArray &bytes);

    QTemporaryDir m_folder;
    QLocalServer m_local;
    QTcpServer m_tcp;
    Mode m_mode;
    QByteArray m_version;
    QHash<QByteArray, QByteArray> m_replies;
    QByteArrayList m_commands;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace noc::test
