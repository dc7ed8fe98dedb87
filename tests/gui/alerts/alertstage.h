// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/localalertfeed.h"
#include "tests/support/manualclock.h"
#include "tests/unit/alerts/madealerts.h"

/// A feed with alerts in it, for tests of what is shown of them.
namespace noc::test {

struct AlertStage
{
    ManualClock clock;
    alerts::LocalAlertFeed feed{clock};

    /// "monit/db3/postgres" and the like; each a second after the one before it.
    void raise(const QStringList &ids, core::Severity severity = core::Severity::Critical,
               const QStringList &groups = {})
    {
        for (const QString &id : ids) {
            clock.advance(std::chrono::seconds(1));
            core::RowDiff<alerts::Condition> diff;
            diff.put.push_back(madeCondition(id, severity, groups));
            feed.applyConditions(diff);
        }
    }

    /// All at once: "monit/host<n>/service<n>".
    void raiseMany(int count)
    {
        core::RowDiff<alerts::Condition> diff;
        constexpr std::array severities{core::Severity::Critical, core::Severity::Warning,
                                        core::Severity::Unknown};
        for (int i = 0; i < count; ++i)
            diff.put.push_back(madeCondition(u"monit/host%1/service%2"_s.arg(i / 4).arg(i % 4),
                                             severities[static_cast<std::size_t>(i % 3)],
                                             {u"group%1"_s.arg(i % 7)}));
        feed.applyConditions(diff);
    }

    void recover(const QStringList &ids)
    {
        core::RowDiff<alerts::Condition> diff;
        diff.removed.assign(ids.cbegin(), ids.cend());
        feed.applyConditions(diff);
    }
};

} // namespace noc::test
