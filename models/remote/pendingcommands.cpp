// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/pendingcommands.h"

#include <utility>

namespace noc::remote {

using namespace Qt::StringLiterals;
using core::ErrorCode;

PendingCommands::~PendingCommands()
{
    failAll({ErrorCode::Unreachable, u"The console is closing"_s});
}

PendingCommands::Added PendingCommands::add(core::Milliseconds deadline)
{
    const qint64 id = ++m_lastId;
    Pending &pending = m_commands.try_emplace(id, Pending{Promise(), deadline}).first->second;
    pending.promise.start();
    return {id, pending.promise.future()};
}

void PendingCommands::finish(qint64 id, core::Result<QJsonObject> result)
{
    auto node = m_commands.extract(id);
    if (!node.empty())
        finish(node.mapped().promise, std::move(result));
}

void PendingCommands::expire(core::Milliseconds now)
{
    while (!m_commands.empty() && m_commands.begin()->second.deadline <= now)
        finish(m_commands.begin()->first,
               core::failure(ErrorCode::TimedOut, u"The program did not answer"_s));
}

void PendingCommands::failAll(const core::Error &error)
{
    for (auto &[id, pending] : std::exchange(m_commands, {}))
        finish(pending.promise, std::unexpected(error));
}

void PendingCommands::finish(Promise &promise, core::Result<QJsonObject> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace noc::remote
