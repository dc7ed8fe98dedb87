// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/rejection.h"
#include "models/monit/report.h"

#include <QByteArrayView>

#include <expected>

namespace noc::monit {

inline constexpr qsizetype maxReportBytes = 16 * 1024 * 1024;
inline constexpr int maxReportDepth = 16;
inline constexpr int maxReportElements = 100'000; ///< 2 200 processes; 500 have 22 000

/// Why a payload was refused; `detail` is English and safe to show.
struct ParseFailure
{
    RejectionReason reason = RejectionReason::Malformed;
    QString detail;
};

/// One message of a Monit 5.x or 6.x, status or event, or a reply of its `_status2?format=xml` or
/// `_status?format=xml`. Strict XML first, then with repairs (Report::repairs says which). Text is UTF-8 whatever
/// the XML declaration claims (Monit always claims ISO-8859-1); credentials are dropped.
[[nodiscard]] NOC_MODELS_EXPORT std::expected<Report, ParseFailure> parseReport(QByteArrayView payload);

} // namespace noc::monit
