// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/sshchannel.h"
#include "models/bird/links/sshrun.h"
#include "models/bird/links/streamlink.h"

namespace noc::bird {

/// Through the system's OpenSSH: BIRD's socket forwarded here, or, where sshd does not allow that, `birdc` once a command.
/// Also ping and traceroute.
class SshLink final : public Link
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshLink)

public:
    SshLink(const SshOptions &options, const RouterAddress &address, LinkDeadlines deadlines,
            QObject *parent = nullptr);

    [[nodiscard]] LinkAbilities abilities() const override;
    /// Verbose once it has come to birdc.
    [[nodiscard]] ReplyCoding coding() const override;
    [[nodiscard]] bool isBusy() const override;
    void send(const Command &command) override;
    void probe(const Probe &probe) override;
    void cancel() override;
    void setPaused(bool isPaused) override;

private:
    void runBirdc();
    void onStreamFinished(const core::Result<void> &result);
    void onRunReceived(const QByteArray &bytes);
    void onRunFinished(const core::Result<void> &result);
    [[nodiscard]] bool takePreamble();

    const RouterAddress m_address;
    const LinkDeadlines m_deadlines;
    SshChannel *m_channel; ///< owned by m_stream
    StreamLink m_stream;
    SshRun m_run;
    std::optional<Command> m_command;
    QByteArray m_preamble; ///< hello and restriction that birdc prints before the reply
    bool m_isInPreamble = false;
    bool m_usesBirdc = false;
};

} // namespace noc::bird
