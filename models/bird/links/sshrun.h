// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"
#include "models/bird/links/sshoptions.h"

#include <QProcess>
#include <QTimer>

namespace noc::bird {

/// Runs one program on a router by ssh and hands on what it prints.
class SshRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshRun)

public:
    SshRun(SshOptions options, RouterAddress address, LinkDeadlines deadlines, QObject *parent = nullptr);
    ~SshRun() override;

    [[nodiscard]] bool isBusy() const { return m_ssh != nullptr; }
    /// `command`: one line for the shell at the other side, everything from outside in it shellQuoted().
    void start(const QByteArray &command, core::Milliseconds firstByte);
    void cancel();
    void setPaused(bool isPaused);

Q_SIGNALS:
    void received(const QByteArray &bytes);
    /// Never from within start(). A program that fails after it printed something has succeeded in saying why.
    void finished(const noc::core::Result<void> &result);

private:
    void onReadyRead();
    void onEnded();
    void finish(const core::Result<void> &result);

    const SshOptions m_options;
    const RouterAddress m_address;
    const LinkDeadlines m_deadlines;
    QProcess *m_ssh = nullptr; ///< a child of this
    QTimer m_deadline;
    bool m_isPaused = false;
    bool m_hasBegun = false;
};

} // namespace noc::bird
