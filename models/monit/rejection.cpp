// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/rejection.h"

#include "models/core/enumtext.h"

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::EnumText;

namespace {
constexpr std::array words{
    EnumText{RejectionReason::BadCredentials, "bad-credentials"_L1},
    EnumText{RejectionReason::AddressNotAllowed, "address-not-allowed"_L1},
    EnumText{RejectionReason::TooManyConnections, "too-many-connections"_L1},
    EnumText{RejectionReason::TimedOut, "timed-out"_L1},
    EnumText{RejectionReason::BadRequest, "bad-request"_L1},
    EnumText{RejectionReason::WrongPath, "wrong-path"_L1},
    EnumText{RejectionReason::WrongMethod, "wrong-method"_L1},
    EnumText{RejectionReason::UnsupportedEncoding, "unsupported-encoding"_L1},
    EnumText{RejectionReason::TooLarge, "too-large"_L1},
    EnumText{RejectionReason::BadCompression, "bad-compression"_L1},
    EnumText{RejectionReason::NotMonit, "not-monit"_L1},
    EnumText{RejectionReason::Malformed, "malformed"_L1},
    EnumText{RejectionReason::DoctypeRefused, "doctype-refused"_L1},
    EnumText{RejectionReason::TooDeep, "too-deep"_L1},
    EnumText{RejectionReason::TooManyElements, "too-many-elements"_L1},
    EnumText{RejectionReason::QueueFull, "queue-full"_L1},
    EnumText{RejectionReason::IdPinnedElsewhere, "id-pinned-elsewhere"_L1},
    EnumText{RejectionReason::TooManyHosts, "too-many-hosts"_L1},
};
} // namespace

QByteArray Rejection::key() const
{
    const QString text = rejectionWord(reason) + u' ' + source.address.toString() + u' ' + detail.left(40);
    return text.toUtf8();
}

QLatin1StringView rejectionWord(RejectionReason reason)
{
    return core::textOf(words, reason);
}

std::optional<RejectionReason> rejectionFromWord(QStringView word)
{
    return core::valueOf(words, word);
}

} // namespace noc::monit
