// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>
#include <QByteArrayView>

namespace noc::monit {

/// What coalescing needs to know of a message before anybody parses it.
struct MessageIdentity
{
    QByteArray id; ///< empty when none was found near the beginning
    bool hasEvent = false;

    friend bool operator==(const MessageIdentity &, const MessageIdentity &) = default;
};

/// A cheap look, right for what Monit sends; for anything else merely safe: a message taken for an event is kept,
/// one without an id replaces nothing.
[[nodiscard]] NOC_MODELS_EXPORT MessageIdentity peekIdentity(QByteArrayView body);

} // namespace noc::monit
