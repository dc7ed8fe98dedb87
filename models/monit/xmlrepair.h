// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/report.h"

#include <QByteArray>
#include <QByteArrayView>

/// Monit does not escape names, paths, flags and credentials, and passes control bytes through: what is wrong with a
/// payload, and a copy that a parser can read.
namespace noc::monit {

struct XmlScan
{
    Repairs faults; ///< what keeps it from being well-formed, as far as can be told without its nesting
    int elements = 0; ///< start tags
    bool hasDoctype = false; ///< outside CDATA, where program output may well hold one
};

[[nodiscard]] NOC_MODELS_EXPORT XmlScan scanXml(QByteArrayView payload);

/// A copy in which `<` that starts no element is text, quotes inside a service's name are escaped and NUL is gone.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray repairXml(QByteArrayView payload);

} // namespace noc::monit
