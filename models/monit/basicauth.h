// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/collectorconfig.h"

#include <QByteArrayView>

#include <optional>

namespace noc::monit {

/// Whom the value of an Authorization header (RFC 7617) belongs to; nullopt when to nobody. Monit sends the user and
/// password of its URL as written, other clients percent-decode them first, and some send Latin-1: each form is
/// taken. Takes as long whichever user or form it is.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<QString> authenticate(QByteArrayView authorization,
                                                                    const std::vector<CollectorUser> &users);

/// Whether the value of an Authorization header is the token: `Bearer TOKEN` (RFC 6750), or Basic with it as the
/// password of any user, for what knows only that. Takes as long for a near miss as for a far one; an empty token is
/// nobody's.
[[nodiscard]] NOC_MODELS_EXPORT bool presentsToken(QByteArrayView authorization, const core::Secret &token);

/// Whether it names one of the users, though perhaps with a wrong password: what may be shown of a failure. A name
/// that is not known is not repeated, as it may be a password in the wrong place.
[[nodiscard]] NOC_MODELS_EXPORT QString knownUserIn(QByteArrayView authorization,
                                                    const std::vector<CollectorUser> &users);

} // namespace noc::monit
