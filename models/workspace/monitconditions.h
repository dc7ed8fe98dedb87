// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/monit/host.h"

#include <QCoreApplication>
#include <QHash>

namespace noc::workspace {

/// What is wrong at the hosts, as conditions for the alerts. Read from the newest snapshots; what nobody has news of is as
/// it was before: a service that its Monit has only begun to check again (after a restart or reload everything is
/// "initialising"), those of a host whose Monit was stopped, and a whole host until it is first heard in this run.
class NOC_MODELS_EXPORT MonitConditions
{
    Q_DECLARE_TR_FUNCTIONS(noc::workspace::MonitConditions)

public:
    /// Condition::source of all of them.
    [[nodiscard]] static QString source();

    /// What an earlier run called wrong at these hosts, which come from the store: that is written less often than the
    /// conditions, so that these are the newer word until a host reports.
    void remember(const std::vector<alerts::Condition> &conditions, const std::vector<monit::Host> &hosts);

    /// The conditions that appeared or changed, and the ids of those that went.
    [[nodiscard]] core::RowDiff<alerts::Condition> apply(const core::RowDiff<monit::Host> &diff);
    [[nodiscard]] std::vector<alerts::Condition> all() const;

private:
    using Conditions = QHash<QString, alerts::Condition>;

    [[nodiscard]] Conditions conditionsOf(const monit::Host &host);
    [[nodiscard]] bool isHeard(const monit::Host &host);
    void replace(const QString &hostId, const Conditions &now, core::RowDiff<alerts::Condition> &news);

    QHash<QString, Conditions> m_hosts;
    QHash<QString, QDateTime> m_unheard; ///< the last report of hosts that have not reported in this run
};

} // namespace noc::workspace
