// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/rejection.h"

#include <QHash>
#include <QMutex>

#include <chrono>
#include <vector>

namespace noc::monit {

/// Rejections of every thread, equal ones counted, bounded whatever a flood does, and logged once a burst.
class NOC_MODELS_EXPORT RejectionLog final
{
    Q_DISABLE_COPY_MOVE(RejectionLog)

public:
    static constexpr int maxDistinct = 500;

    RejectionLog() = default;
    ~RejectionLog() = default;

    /// Returns whether nothing was there before: wake who takes.
    bool add(Rejection rejection);

    [[nodiscard]] std::vector<Rejection> take();
    [[nodiscard]] bool isEmpty() const;

private:
    bool mayLog(RejectionReason reason);

    mutable QMutex m_mutex;
    std::vector<Rejection> m_rejections; ///< in order of their first
    QHash<QByteArray, qsizetype> m_positions;
    QHash<RejectionReason, std::chrono::steady_clock::time_point> m_lastLogged;
};

} // namespace noc::monit
