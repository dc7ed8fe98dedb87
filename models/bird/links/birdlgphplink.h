// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/bytechannel.h"
#include "models/bird/links/link.h"

#include <QTimer>

#include <memory>

namespace noc::bird {

/// bird.client.php of SUBNETS.RU's looking glass behind a TCP server: one line "ipv4: show protocols;" a connection, then
/// text without codes and without the blanks around its line ends, until the other side closes. Only the words up to the
/// first semicolon count there. It also knows "ping X", "ping6 X", "trace X" and "trace6 X".
class BirdLgPhpLink final : public Link
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdLgPhpLink)

public:
    BirdLgPhpLink(std::unique_ptr<ByteChannel> channel, bool isV6, LinkDeadlines deadlines,
                  QObject *parent = nullptr);

    [[nodiscard]] LinkAbilities abilities() const override;
    [[nodiscard]] ReplyCoding coding() const override { return ReplyCoding::Stripped; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void send(const Command &command) override;
    void probe(const Probe &probe) override;
    void cancel() override;
    void setPaused(bool isPaused) override;

private:
    void ask(const QByteArray &question, core::Milliseconds firstByte);
    void onReceived(const QByteArray &bytes);
    void onClosed();
    [[nodiscard]] core::Result<void> checkBeginning() const;
    void release();
    void finish(const core::Result<void> &result);

    const std::unique_ptr<ByteChannel> m_channel;
    const bool m_isV6;
    const LinkDeadlines m_deadlines;
    core::Milliseconds m_firstByte{};
    QTimer m_deadline;
    QByteArray m_question;
    QByteArray m_beginning; ///< held back until it can be told from an error
    bool m_isBusy = false;
    bool m_isReleased = false; ///< the beginning was handed on
};

} // namespace noc::bird
