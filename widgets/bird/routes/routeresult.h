// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyline.h"
#include "models/bird/routes/routetable.h"
#include "models/bird/version.h"
#include "models/core/clock.h"

#include <QDateTime>

namespace noc::bird {

/// Routes and what they are the answer to, as it is remembered, compared and saved.
struct RouteResult
{
    QString router;
    QString query; ///< as typed, in its one spelling
    QByteArray command; ///< as sent
    QDateTime when; ///< UTC; when it was asked
    std::shared_ptr<const RouteTable> table;
    RouteCount counts; ///< of `count`
    qint64 bytes = 0;
    QByteArray raw; ///< the reply as it came, as much of it as was kept
    bool isRawWhole = true;
    std::optional<Version> version; ///< of the router, as it was known
    ReplyCoding coding = ReplyCoding::Coded; ///< of raw
    core::Milliseconds duration{0};
    bool isPartial = false;
    bool isSaved = false; ///< read from a file
};

} // namespace noc::bird
