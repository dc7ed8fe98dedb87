// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/answer.h"
#include "models/monit/collectorconfig.h"
#include "models/monit/requestgate.h"

#include <optional>
#include <variant>

/// What becomes of a request, decided from its head alone.
namespace noc::monit {

inline constexpr QLatin1StringView collectorPath("/collector");
/// A body announced up to here is read to its end and thrown away, because Monit repeats a refused event for ever.
inline constexpr qint64 maxDiscardedBody = 64 * 1024 * 1024;

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

/// The owner's to answer.
struct AskOwner
{ };

/// A remote console: the rest is WebSocket.
struct OpenConsole
{ };

using RequestDecision = std::variant<AnswerNow, Discard, TakeReport, ShowGreeting, AskOwner, OpenConsole>;

[[nodiscard]] NOC_MODELS_EXPORT RequestDecision decide(const RequestHead &head,
                                                       const CollectorConfig &config);

/// Text of a request in a rejection: short, and without characters that do something.
[[nodiscard]] QString quoted(const QByteArray &text);
[[nodiscard]] AnswerNow refused(int status, RejectionReason reason, const QString &detail,
                                const QByteArray &extraHeader = {});
[[nodiscard]] AnswerNow unknownPath(const RequestHead &head);

[[nodiscard]] NOC_MODELS_EXPORT QByteArray greetingText();

} // namespace noc::monit
