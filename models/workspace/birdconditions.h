// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/bird/client/routerstate.h"

#include <QCoreApplication>
#include <QHash>

namespace noc::workspace {

/// What is wrong at the routers, as conditions for the alerts: a router that cannot be asked, BGP sessions that do not
/// stand although nobody switched them off, limits that were hit, protocols with errors. What nobody has news of is as it
/// was: while a router cannot be asked, its sessions keep their conditions.
class NOC_MODELS_EXPORT BirdConditions
{
    Q_DECLARE_TR_FUNCTIONS(noc::workspace::BirdConditions)

public:
    /// Condition::source of all of them.
    [[nodiscard]] static QString source();

    /// What an earlier run called wrong: stays until its router is heard in this run.
    void remember(const std::vector<alerts::Condition> &conditions);

    /// The conditions that appeared or changed, and the ids of those that went.
    [[nodiscard]] core::RowDiff<alerts::Condition> applyRouters(const core::RowDiff<bird::RouterRow> &diff);
    [[nodiscard]] core::RowDiff<alerts::Condition> applyProtocols(const QString &router,
                                                                  const core::RowDiff<bird::Protocol> &diff);
    [[nodiscard]] std::vector<alerts::Condition> all() const;

private:
    using Conditions = QHash<QString, alerts::Condition>;

    void put(const alerts::Condition &condition, core::RowDiff<alerts::Condition> &news);
    void drop(const QString &router, const QString &id, core::RowDiff<alerts::Condition> &news);
    void dropAll(const QString &router, core::RowDiff<alerts::Condition> &news);
    /// Those of an earlier run that the first answer of this one does not confirm.
    void settle(const QString &router, core::RowDiff<alerts::Condition> &news);

    QHash<QString, Conditions> m_routers;
    QHash<QString, QSet<QString>> m_unheard; ///< ids from an earlier run, by router
};

} // namespace noc::workspace
