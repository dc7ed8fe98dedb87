// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/collectorconfig.h"
#include "models/monit/requestgate.h"

#include <optional>
#include <variant>

/// What becomes of a request, decided from its head alone.
namespace noc::monit {

inline constexpr QLatin1StringView collectorPath("/collector");
/// Exactly this beginning makes Monit ≥ 5.20 send gzip (it wants mmonit/3.6 or newer).
inline constexpr QByteArrayView serverName("mmonit/3.7 (nocdesk)");
/// A body announced up to here is read to its end and thrown away, because Monit repeats a refused event for ever.
inline constexpr qint64 maxDiscardedBody = 64 * 1024 * 1024;

/// An answer of our own: a complete HTTP response.
struct Answer
{
    int status = 200;
    QByteArray body; ///< plain text
    QByteArray extraHeader; ///< "Allow: POST", empty for none
    bool hasBodyBytes = true; ///< false for HEAD: Content-Length only

    [[nodiscard]] NOC_MODELS_EXPORT QByteArray toHttp() const;
};

struct Rejected
{
    RejectionReason reason = RejectionReason::BadRequest;
    QString detail;
    QString user; ///< when it is one of ours
};

/// Answer before the body, which is not wanted.
struct AnswerNow
{
    Answer answer;
    std::optional<Rejected> rejection;
};

/// Read the body to its end, keep nothing of it, then answer 200.
struct Discard
{
    Rejected rejection;
};

/// A message for the queue.
struct TakeReport
{
    QString user;
};

/// "What is this?" in a browser.
struct ShowGreeting
{ };

using RequestDecision = std::variant<AnswerNow, Discard, TakeReport, ShowGreeting>;

[[nodiscard]] NOC_MODELS_EXPORT RequestDecision decide(const RequestHead &head,
                                                       const std::vector<CollectorUser> &users,
                                                       const ConnectionLimits &limits);

[[nodiscard]] NOC_MODELS_EXPORT QByteArray greetingText();

} // namespace noc::monit
