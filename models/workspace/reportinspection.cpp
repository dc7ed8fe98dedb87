// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/reportinspection.h"

#include "models/monit/reportjson.h"
#include "models/monit/reportparser.h"

#include <QJsonArray>

namespace noc::workspace {

using namespace Qt::StringLiterals;

static_assert(maxInspectedBytes > monit::maxReportBytes);

core::Result<InspectedReport> inspectReport(QByteArrayView payload)
{
    const auto report = monit::parseReport(payload);
    if (!report) {
        return core::failure(
            core::ErrorCode::InvalidInput,
            u"%1: %2"_s.arg(monit::rejectionWord(report.error().reason), report.error().detail));
    }
    InspectedReport inspected;
    inspected.json = monit::toJson(*report);
    inspected.isRepaired = inspected.json.value("repaired"_L1).toBool();
    const QJsonArray repairs = inspected.json.value("repairs"_L1).toArray();
    for (const QJsonValue repair : repairs)
        inspected.repairs.append(repair.toString());
    return inspected;
}

} // namespace noc::workspace
