// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyline.h"
#include "models/bird/routes/routebatch.h"
#include "models/bird/routes/routetable.h"
#include "models/bird/version.h"

#include <QList>

namespace noc::bird {

inline constexpr qsizetype maxUnexplained = 1'000; ///< lines kept; more are only counted

/// Reads the replies to `show route …`, line by line, with reply codes and without, of every version. A route is in a batch
/// when the line after it was read, or finish() was called; isLast calls it.
class NOC_MODELS_EXPORT RouteParser
{
public:
    explicit RouteParser(const Version &version, ReplyCoding coding = ReplyCoding::Coded);
    ~RouteParser();
    Q_DISABLE_COPY_MOVE(RouteParser)

    void line(const ReplyLine &line);
    /// There are no more lines.
    void finish();

    /// For RouteTable::append(), always to the same table.
    [[nodiscard]] RouteBatch takeBatch();
    /// Routes that are complete.
    [[nodiscard]] qsizetype rows() const;
    /// Of `count` and the summaries of `stats`; empty without.
    [[nodiscard]] const RouteCount &counts() const;
    /// Something is missing: the reply was stopped, a line was too long for BIRD, or a limit of ours was reached.
    [[nodiscard]] bool isPartial() const;
    [[nodiscard]] const QList<QByteArray> &unexplained() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::bird
