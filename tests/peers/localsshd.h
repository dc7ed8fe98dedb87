// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace noc::test {

/// An sshd on loopback for the user who runs the test, with keys and configuration of its own.
class LocalSshd final
{
public:
    /// `allowsForwarding`: of streams to sockets.
    explicit LocalSshd(bool allowsForwarding);
    ~LocalSshd();
    Q_DISABLE_COPY_MOVE(LocalSshd)

    /// Why there can be none here; empty when there can.
    [[nodiscard]] static QString obstacle();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// For ssh: {"-F", file}, which knows the host's key and the user's.
    [[nodiscard]] QStringList clientArguments() const;
    /// Another key than the one that is let in.
    void forgetKey();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray log() { return m_sshd.readAll(); }

private:
    void write(const QString &name, const QByteArray &content) const;
    void makeKey(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_sshd;
    quint16 m_port;
};

} // namespace noc::test
