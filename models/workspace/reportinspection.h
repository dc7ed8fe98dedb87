// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

/// What the parser makes of one payload, for programs that do not take reports.
namespace noc::workspace {

/// One more than what the parser takes, so that it is the parser that refuses.
inline constexpr qsizetype maxInspectedBytes = qsizetype(16) * 1024 * 1024 + 1;

struct InspectedReport
{
    QJsonObject json; ///< see monit::toJson(const Report &)
    bool isRepaired = false;
    QStringList repairs; ///< words, in JSON too
};

/// InvalidInput with the reason as word and text ("doctype-refused: …").
[[nodiscard]] NOC_MODELS_EXPORT core::Result<InspectedReport> inspectReport(QByteArrayView payload);

} // namespace noc::workspace
