// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/bytechannel.h"
#include "models/bird/links/sshoptions.h"

#include <QFileSystemWatcher>
#include <QProcess>

namespace noc::bird {

/// BIRD's socket brought here by OpenSSH (`-L local.sock:/run/bird/bird.ctl`, from 6.7 on). The near socket is ours and
/// in a private folder; when the far side refuses, the near one is closed as soon as it was opened. The reason is told to
/// the ssh that made the connection, which need not be ours when several share it.
class SshChannel final : public ByteChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshChannel)

public:
    SshChannel(SshOptions options, RouterAddress address, QObject *parent = nullptr);
    ~SshChannel() override;

    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    void setPaused(bool isPaused) override;

    /// ssh gave up because of the forwarding: another way may work.
    [[nodiscard]] bool isForwardingRefused() const { return m_isForwardingRefused; }

private:
    void startSsh();
    void connectNear();
    void onSocketClosed();
    void onSshEnded();
    void readComplaints();
    void stop();

    const SshOptions m_options;
    const RouterAddress m_address;
    const QString m_nearPath;
    QProcess *m_ssh = nullptr; ///< a child of this
    QFileSystemWatcher m_watcher;
    LocalChannel m_socket;
    QByteArray m_complaints;
    bool m_isConnected = false; ///< the near socket
    bool m_isForwardingRefused = false;
};

} // namespace noc::bird
