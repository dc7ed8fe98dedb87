// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/backoff.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace noc::net {

/// Says when a client tries again. The client reports connected() and lost(), tries at due() and shows nextTry().
class NOC_MODELS_EXPORT Reconnector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconnector)

public:
    explicit Reconnector(const core::Clock &clock, Backoff backoff = Backoff(), QObject *parent = nullptr);

    void connected();
    /// The next try comes after the next wait. Waits begin anew after a connection that lasted ten seconds: one that
    /// is cut at once, again and again, is not a working one.
    void lost();
    /// As lost(), after the longest wait: another try is unlikely to help.
    void refused();
    void tryNow();
    void stop();

    /// UTC; nullopt while none is planned.
    [[nodiscard]] std::optional<QDateTime> nextTry() const;
    /// Compares with the clock; done by a timer.
    void check();

Q_SIGNALS:
    void due();

private:
    void plan(core::Milliseconds wait);

    const core::Clock &m_clock;
    Backoff m_backoff;
    QTimer m_timer;
    std::optional<core::Milliseconds> m_connectedAt; ///< monotonic
    std::optional<core::Milliseconds> m_dueAt; ///< monotonic
};

} // namespace noc::net
