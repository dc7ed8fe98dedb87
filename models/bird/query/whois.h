// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/clock.h"
#include "models/export.h"

#include <QObject>

namespace noc::bird {

struct WhoisOptions
{
    QString server = QStringLiteral("whois.iana.org"); ///< knows who knows
    quint16 port = 43;
    core::Milliseconds deadline = core::Seconds(20); ///< of the whole chain
    bool mayFollowAddresses =
        false; ///< referrals to bare addresses and other ports; nobody on the net makes them
};

inline constexpr qsizetype maxWhoisBytes = 256 * 1024; ///< of one server's answer
inline constexpr int maxWhoisReferrals = 3;

/// A server a whois answer sends its reader to ("refer:", "ReferralServer: whois://…").
struct WhoisServer
{
    QString host;
    quint16 port = 43;

    friend bool operator==(const WhoisServer &, const WhoisServer &) = default;
};
[[nodiscard]] NOC_MODELS_EXPORT std::optional<WhoisServer> whoisReferral(const QByteArray &answer);

/// Asks whois servers (RFC 3912), from the first one on as they refer to each other.
class NOC_MODELS_EXPORT WhoisClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhoisClient)

public:
    explicit WhoisClient(WhoisOptions options = {}, QObject *parent = nullptr);

    /// "AS15169", a prefix or address. The last server's answer as text that is safe to show; when that one fails, the
    /// answer of the one before. InvalidInput: no such question; Unreachable, TimedOut, TooLarge.
    [[nodiscard]] core::Future<QString> ask(const QString &subject);

private:
    WhoisOptions m_options;
};

} // namespace noc::bird
