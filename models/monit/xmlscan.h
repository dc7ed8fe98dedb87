// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/report.h"

#include <QByteArrayView>

namespace noc::monit {

/// What is wrong with a payload: Monit does not escape names, paths, flags and credentials, and passes control bytes
/// through.
struct XmlScan
{
    Repairs faults; ///< what keeps it from being well-formed, as far as can be told without its nesting
    int elements = 0; ///< start tags
    bool hasDoctype = false; ///< outside CDATA, where program output may well hold one
};

[[nodiscard]] NOC_MODELS_EXPORT XmlScan scanXml(QByteArrayView payload);

} // namespace noc::monit
