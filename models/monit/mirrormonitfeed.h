// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtable.h"
#include "models/monit/monitcommands.h"

namespace noc::monit {

/// The feed of another program that this one is attached to: shows what its snapshots and diffs say, and hands out the
/// commands that are for it.
class NOC_MODELS_EXPORT MirrorMonitFeed final : public MonitFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MirrorMonitFeed)

public:
    using MonitFeed::MonitFeed;

    [[nodiscard]] MonitDiff snapshot() const override { return {m_hosts.snapshot(), m_events.snapshot()}; }
    [[nodiscard]] const Host *host(const QString &id) const override { return m_hosts.find(id); }
    [[nodiscard]] core::RowDiff<Rejection> rejections() const override { return m_rejections.snapshot(); }
    [[nodiscard]] core::RowDiff<HostTrace> traces() const override { return m_traces.snapshot(); }

    void accept(const QStringList &ids) override;
    void forget(const QStringList &ids) override;
    void repin(const QString &id) override;
    void setSilencePolicy(const QString &id, SilencePolicy policy) override;
    void setOwnGroups(const QString &id, const QStringList &groups) override;
    void clearRejections() override;

    void apply(const MonitDiff &diff);
    void applyRejections(const core::RowDiff<Rejection> &diff);
    void applyTraces(const core::RowDiff<HostTrace> &diff);
    /// A whole snapshot: what it does not name is gone. Only the difference is emitted.
    void reset(const MonitDiff &snapshot);
    void resetRejections(const core::RowDiff<Rejection> &snapshot);
    void resetTraces(const core::RowDiff<HostTrace> &snapshot);

Q_SIGNALS:
    void commandIssued(const noc::monit::MonitCommand &command);

private:
    core::KeyedTable<Host> m_hosts;
    core::KeyedTable<HostEvent> m_events;
    core::KeyedTable<Rejection> m_rejections;
    core::KeyedTable<HostTrace> m_traces;
};

} // namespace noc::monit
