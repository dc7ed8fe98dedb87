// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/monit/host.h"

#include <QCoreApplication>
#include <QHash>

namespace noc::workspace {

/// What is wrong at the hosts, as conditions for the alerts. Read from the newest snapshots; a service that its Monit has
/// only begun to check again (after a restart or reload everything is "initialising") is as it was before.
class NOC_MODELS_EXPORT MonitConditions
{
    Q_DECLARE_TR_FUNCTIONS(noc::workspace::MonitConditions)

public:
    /// Condition::source of all of them.
    [[nodiscard]] static QString source();

    /// What an earlier run called wrong, for services that are initialising when we first see them.
    void remember(const std::vector<alerts::Condition> &conditions);

    /// The conditions that appeared or changed, and the ids of those that went.
    [[nodiscard]] core::RowDiff<alerts::Condition> apply(const core::RowDiff<monit::Host> &diff);
    [[nodiscard]] std::vector<alerts::Condition> all() const;

private:
    using Conditions = QHash<QString, alerts::Condition>;

    [[nodiscard]] Conditions conditionsOf(const monit::Host &host) const;
    void replace(const QString &hostId, Conditions now, core::RowDiff<alerts::Condition> &news);

    QHash<QString, Conditions> m_hosts;
    QHash<QString, Conditions> m_remembered; ///< by host, until that is seen
};

} // namespace noc::workspace
