// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/clock.h"

#include <QJsonObject>
#include <QPromise>

#include <map>

namespace noc::remote {

/// Commands that wait for their reply. Every one is finished: by its reply, its deadline or the end of the link.
class PendingCommands
{
public:
    struct Added
    {
        qint64 id = 0;
        core::Future<QJsonObject> future;
    };

    ~PendingCommands();

    [[nodiscard]] Added add(core::Milliseconds deadline);
    /// A reply to nothing is skipped: it came after its deadline.
    void finish(qint64 id, core::Result<QJsonObject> result);
    /// Those whose deadline has come: TimedOut.
    void expire(core::Milliseconds now);
    void failAll(const core::Error &error);
    [[nodiscard]] std::size_t size() const { return m_commands.size(); }

private:
    using Promise = QPromise<core::Result<QJsonObject>>;
    struct Pending
    {
        Promise promise;
        core::Milliseconds deadline; ///< monotonic
    };

    static void finish(Promise &promise, core::Result<QJsonObject> result);

    std::map<qint64, Pending> m_commands; ///< hence the oldest first
    qint64 m_lastId = 0;
};

} // namespace noc::remote
