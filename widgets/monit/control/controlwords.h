// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/agentaccess.h"
#include "models/monit/serviceorder.h"
#include "widgets/common/banner.h"
#include "widgets/common/question.h"

#include <QStringList>

#include <optional>

/// The words around orders and the access to an agent's httpd.
namespace noc::monit {

/// "&Restart": the action's text.
[[nodiscard]] QString actionLabel(ServiceAction action);
/// What the action does, for its tooltip.
[[nodiscard]] QString actionPurpose(ServiceAction action);

/// "Restart nginx on web1?", or how many of them; what else is hit.
[[nodiscard]] widgets::Question questionOf(ServiceAction action, const QStringList &services,
                                           const QString &hostName);

/// nullopt without a doubt.
[[nodiscard]] std::optional<widgets::Banner::Content> doubtOf(const AccessSuggestion &suggestion);

/// The lines for the agent's monitrc. The password stays a placeholder.
[[nodiscard]] QString httpdLines(const AgentAccess &access);

/// Where the password goes and who can read it on the way.
[[nodiscard]] QString passwordNote(const AgentAccess &access);

} // namespace noc::monit
