// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

#include <optional>

/// Messages and connections that were not taken, as the administrator sees them.
namespace noc::monit {

enum class RejectionReason {
    BadCredentials, ///< no or a wrong Basic user or password
    AddressNotAllowed,
    TooManyConnections,
    TimedOut, ///< the request was not complete at its deadline
    BadRequest, ///< nonsense in the request line or the headers
    WrongPath,
    WrongMethod,
    UnsupportedEncoding,
    TooLarge,
    BadCompression, ///< broken gzip, or a bomb
    NotMonit, ///< not XML of a Monit, or no id in it
    Malformed, ///< not XML even after repair
    DoctypeRefused,
    TooDeep,
    TooManyElements,
    QueueFull,
    IdPinnedElsewhere, ///< see IdConflict
    TooManyHosts,
};

/// Equal rejections (same reason, address and detail's beginning) are one row with a count.
struct Rejection
{
    using Key = QByteArray;

    RejectionReason reason = RejectionReason::BadRequest;
    Source source;
    QString detail; ///< English, already safe to show; never a credential
    QDateTime first; ///< UTC
    QDateTime last; ///< UTC
    int count = 1;

    [[nodiscard]] NOC_MODELS_EXPORT QByteArray key() const;

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

/// Stable English word for JSON and logs: "bad-credentials", "too-large", …
[[nodiscard]] NOC_MODELS_EXPORT QLatin1StringView rejectionWord(RejectionReason reason);
/// The inverse; nullopt for the word of a newer program.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<RejectionReason> rejectionFromWord(QStringView word);

} // namespace noc::monit
