// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertcounts.h"

#include "models/alerts/alertmodel.h"

#include <QCoreApplication>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

struct CountsText
{
    Q_DECLARE_TR_FUNCTIONS(noc::alerts::AlertCounts)
};

QString countText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Critical:
        return CountsText::tr("%Ln critical", "alerts", count);
    case Severity::Warning:
        return CountsText::tr("%Ln warning(s)", "alerts", count);
    case Severity::Unknown:
        return CountsText::tr("%Ln unknown", "alerts", count);
    case Severity::Information:
    case Severity::Off:
    case Severity::Good:
        break; // alerts are of the other three
    }
    return {};
}

} // namespace

AlertCounts countsOf(const AlertModel &alerts)
{
    AlertCounts counts;
    const int rows = alerts.rowCount();
    for (int row = 0; row < rows; ++row) {
        const Alert &alert = alerts.rowAt(row);
        if (alert.isHandled()) {
            ++counts.handled;
            continue;
        }
        counts.unhandled.add(alert.condition.severity);
        if (alert.condition.severity == Severity::Critical)
            ++counts.unhandledCriticals[alert.condition.source];
    }
    return counts;
}

QString unhandledText(const widgets::SeverityCounts &unhandled)
{
    QStringList parts;
    for (const Severity severity : core::allSeverities) {
        if (const int count = unhandled.of(severity); count > 0) {
            if (const QString text = countText(severity, count); !text.isEmpty())
                parts += text;
        }
    }
    return parts.join(u", "_s);
}

} // namespace noc::alerts
