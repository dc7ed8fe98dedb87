// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/bytechannel.h"
#include "models/bird/links/controlsession.h"
#include "models/bird/links/link.h"

#include <QTimer>

#include <memory>

namespace noc::bird {

/// BIRD's own protocol over whatever brings its socket here. Stays open between commands; what breaks is opened anew by
/// the next command, and a command whose reply broke off is never sent again by itself: it may be what BIRD died of.
class NOC_MODELS_EXPORT StreamLink final : public Link
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamLink)

public:
    StreamLink(std::unique_ptr<ByteChannel> channel, LinkDeadlines deadlines, QObject *parent = nullptr);

    [[nodiscard]] LinkAbilities abilities() const override { return {}; }
    [[nodiscard]] ReplyCoding coding() const override { return ReplyCoding::Coded; }
    [[nodiscard]] bool isBusy() const override { return m_command.has_value(); }
    void send(const Command &command) override;
    void cancel() override;
    void setPaused(bool isPaused) override;

    [[nodiscard]] ByteChannel &channel() { return *m_channel; }
    /// Whether BIRD said hello since the way was opened last.
    [[nodiscard]] bool isGreeted() const { return m_isGreeted; }

private:
    void open();
    void close();
    void begin();
    void onReceived(const QByteArray &bytes);
    void onClosed();
    void onDeadline();
    void fail(const core::Error &error);

    const std::unique_ptr<ByteChannel> m_channel;
    const LinkDeadlines m_deadlines;
    QTimer m_deadline;
    ControlSession m_session;
    std::optional<Command> m_command; ///< that is waiting or being answered
    bool m_isOpen = false;
    bool m_isGreeted = false;
    bool m_hasReplyBegun = false;
};

} // namespace noc::bird
