// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/agentaccess.h"
#include "models/monit/serviceorder.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// What is said to the httpd of a Monit, what it answers, and what the answer means. Pure: no socket.
namespace noc::monit {

/// Of a service's name after percent-encoding; Monit 5.33 answers 400 "Cannot parse request" to 511.
inline constexpr qsizetype maxEncodedServiceName = 510;
inline constexpr qsizetype maxReplyHead = 16 * 1024;
/// What comes after that much of a body is not read.
inline constexpr qsizetype maxReplyBody = 64 * 1024;

/// The service's name as the path of a request: exact, whatever is in it, and never one of Monit's own pages that
/// act. InvalidInput when it is empty, too long or holds control characters.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> servicePath(const QString &service);

/// POST to the service's own page, because /_doaction takes the name for a regular expression (since 5.28) and may
/// hit others. `token` is any: Monit only compares the cookie with the parameter (stateless double submit, since
/// 5.20). `path` is a servicePath().
[[nodiscard]] NOC_MODELS_EXPORT QByteArray actionRequest(const AgentAccess &access, const QByteArray &path,
                                                         ServiceAction action, const QByteArray &token);
/// GET /_ping.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray pingRequest(const AgentAccess &access);
/// An action on no service: nothing happens, but a read-only user is refused.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray permissionRequest(const AgentAccess &access,
                                                             const QByteArray &token);

struct AgentReply
{
    int status = 0;
    QByteArray location; ///< of the header, empty without one
    QByteArray body; ///< up to maxReplyBody; empty when it was not asked for

    friend bool operator==(const AgentReply &, const AgentReply &) = default;
};

/// Puts one reply together from the pieces of a stream.
class NOC_MODELS_EXPORT AgentReplyReader
{
public:
    /// With `wantsBody` false a reply below 400 is complete with its head.
    explicit AgentReplyReader(bool wantsBody)
        : m_wantsBody(wantsBody)
    { }

    /// nullopt while more has to come. Unsupported when it is not HTTP, TooLarge beyond maxReplyHead.
    [[nodiscard]] core::Result<std::optional<AgentReply>> take(QByteArrayView bytes);
    /// The peer has closed. Refused when it had said nothing, Io when it was in the middle of the head.
    [[nodiscard]] core::Result<AgentReply> finish() const;

private:
    [[nodiscard]] core::Result<void> readHead(QByteArrayView head);
    [[nodiscard]] std::optional<AgentReply> replyIfComplete();

    bool m_wantsBody;
    bool m_hasHead = false;
    QByteArray m_buffer; ///< the head until it is complete, then the body
    qsizetype m_contentLength = maxReplyBody;
    AgentReply m_reply;
};

/// Whether the action on the service of that path is accepted, which is not yet done. A redirect to anything but the
/// service's page is not Monit's.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> actionVerdict(const AgentReply &reply,
                                                                 const QByteArray &path);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> pingVerdict(const AgentReply &reply);

} // namespace noc::monit
