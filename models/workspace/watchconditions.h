// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/bird/watch/watch.h"

#include <QCoreApplication>
#include <QHash>

namespace noc::workspace {

/// What is wrong with watched routes, as conditions of the router they are watched at. Withdrawn or of another AS: critical,
/// until it is as before or somebody accepts it. Another path: a warning, until it is accepted, as before, or has lasted
/// bird::pathChangeLasts. A watch that cannot be asked: a warning, at once when waiting will not help.
class NOC_MODELS_EXPORT WatchConditions
{
    Q_DECLARE_TR_FUNCTIONS(noc::workspace::WatchConditions)

public:
    static constexpr int toleratedFailures = 2; ///< in a row, of those that may pass

    /// Whether a condition is of a watch; its source is BirdConditions::source().
    [[nodiscard]] static bool isOfWatch(const alerts::Condition &condition);
    [[nodiscard]] static bool isAbout(const alerts::Condition &condition, const bird::WatchKey &key);

    /// What an earlier run called wrong: stays until its watch is answered in this run.
    void remember(const std::vector<alerts::Condition> &conditions);
    /// The conditions that appeared or changed, and the ids of those that went.
    [[nodiscard]] core::RowDiff<alerts::Condition> apply(const core::RowDiff<bird::WatchRow> &diff);
    [[nodiscard]] std::vector<alerts::Condition> all() const;

private:
    using Conditions = QHash<QString, alerts::Condition>;

    void set(const QString &watch, const Conditions &conditions, core::RowDiff<alerts::Condition> &news);

    QHash<QString, Conditions> m_watches; ///< by the beginning of their ids
};

} // namespace noc::workspace
