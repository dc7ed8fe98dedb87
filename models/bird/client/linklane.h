// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"

#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace noc::bird {

/// A link and who waits for it, in order.
class LinkLane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkLane)

public:
    struct Turn
    {
        std::variant<Command, Probe> question;
        std::function<void(const QByteArray &)> onBytes;
        std::function<void(const core::Result<void> &)> onEnd; ///< once, unless cancelled
    };

    LinkLane(std::unique_ptr<Link> link, qsizetype maxWaiting, QObject *parent = nullptr);

    /// A number for cancel(); 0 and nothing else happens when too many wait already.
    [[nodiscard]] quint64 enqueue(Turn turn);
    void cancel(quint64 number);
    void setPaused(quint64 number, bool isPaused);
    [[nodiscard]] const Link &link() const { return *m_link; }

Q_SIGNALS:
    void greeted(const noc::bird::Version &version);

private:
    struct Entry
    {
        quint64 number;
        Turn turn;
    };

    void next();
    void onReceived(const QByteArray &bytes);
    void onFinished(const core::Result<void> &result);

    const std::unique_ptr<Link> m_link;
    const qsizetype m_maxWaiting;
    std::deque<Entry> m_waiting;
    std::optional<Entry> m_current;
    quint64 m_last = 0;
};

} // namespace noc::bird
