// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/result.h"
#include "models/core/rowdiff.h"
#include "models/monit/host.h"
#include "models/workspace/workspacejson.h"

#include <QJsonObject>

#include <functional>
#include <iterator>

namespace noc::workspace {

/// Puts the parts of a topic's snapshot together and passes on what changes after it.
class TopicReader
{
public:
    virtual ~TopicReader() = default;

    virtual void begin() = 0;
    [[nodiscard]] virtual core::Result<void> part(const QJsonObject &data) = 0;
    virtual void end(quint64 sequence) = 0;
    [[nodiscard]] virtual core::Result<void> diff(const QJsonObject &data, quint64 sequence) = 0;

protected:
    TopicReader() = default;
    Q_DISABLE_COPY_MOVE(TopicReader)
};

template<typename Row>
void append(core::RowDiff<Row> &to, core::RowDiff<Row> part)
{
    to.put.insert(to.put.end(), std::move_iterator(part.put.begin()), std::move_iterator(part.put.end()));
}

// What a reader does with each kind of diff.

template<typename Row>
void setSequence(core::RowDiff<Row> &diff, quint64 sequence)
{
    diff.sequence = sequence;
}

inline void append(monit::MonitDiff &to, monit::MonitDiff part)
{
    append(to.hosts, std::move(part.hosts));
    append(to.events, std::move(part.events));
}

inline void setSequence(monit::MonitDiff &diff, quint64 sequence)
{
    diff.hosts.sequence = diff.events.sequence = sequence;
}

inline void append(alerts::AlertDiff &to, alerts::AlertDiff part)
{
    append(to.alerts, std::move(part.alerts));
    append(to.mutes, std::move(part.mutes));
}

inline void setSequence(alerts::AlertDiff &diff, quint64 sequence)
{
    diff.alerts.sequence = diff.mutes.sequence = sequence;
}

/// The workspace's topic has one thing in it, whole each time.
inline void append(WorkspaceView &to, WorkspaceView part)
{
    to = std::move(part);
}

inline void setSequence(WorkspaceView &, quint64)
{ }

/// `Diff` is what the topic's JSON says.
template<typename Diff>
class DiffReader final : public TopicReader
{
public:
    using Decode = std::function<core::Result<Diff>(const QJsonObject &)>;
    using Take = std::function<void(const Diff &)>;

    DiffReader(Decode decode, Take reset, Take apply)
        : m_decode(std::move(decode))
        , m_reset(std::move(reset))
        , m_apply(std::move(apply))
    { }

    void begin() override { m_snapshot = {}; }

    core::Result<void> part(const QJsonObject &data) override
    {
        if (data.isEmpty()) // the only part of a snapshot without rows
            return {};
        auto decoded = m_decode(data);
        if (!decoded)
            return std::unexpected(decoded.error());
        append(m_snapshot, *std::move(decoded));
        return {};
    }

    void end(quint64 sequence) override
    {
        setSequence(m_snapshot, sequence);
        m_reset(std::exchange(m_snapshot, {}));
    }

    core::Result<void> diff(const QJsonObject &data, quint64 sequence) override
    {
        auto decoded = m_decode(data);
        if (!decoded)
            return std::unexpected(decoded.error());
        setSequence(*decoded, sequence);
        m_apply(*decoded);
        return {};
    }

private:
    Decode m_decode;
    Take m_reset;
    Take m_apply;
    Diff m_snapshot;
};

} // namespace noc::workspace
