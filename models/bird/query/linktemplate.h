// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QUrl>

#include <optional>

namespace noc::bird {

/// What a link leads to more about.
struct LinkSubject
{
    std::optional<quint32> as;
    QString prefix; ///< "203.0.113.0/24"
    QString address;
};

/// "https://stat.ripe.net/AS{as}", "https://stat.ripe.net/{prefix}", "…?ip={address}" filled in, percent-encoded (RFC 3986
/// §2.3: all but unreserved). InvalidInput: another macro, or no http(s) URL; NotFound: the subject has none of it.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QUrl> linkFor(const QString &pattern,
                                                           const LinkSubject &subject);

} // namespace noc::bird
