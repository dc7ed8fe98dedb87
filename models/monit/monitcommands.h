// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/monitfeed.h"

#include <QJsonObject>

/// The commands of a MonitFeed as a console sends them to the program it is attached to.
namespace noc::monit {

struct MonitCommand
{
    QString name; ///< "monit.accept", …
    QJsonObject arguments;
};

[[nodiscard]] NOC_MODELS_EXPORT MonitCommand acceptCommand(const QStringList &ids);
[[nodiscard]] NOC_MODELS_EXPORT MonitCommand forgetCommand(const QStringList &ids);
[[nodiscard]] NOC_MODELS_EXPORT MonitCommand repinCommand(const QString &id);
[[nodiscard]] NOC_MODELS_EXPORT MonitCommand silenceCommand(const QString &id, SilencePolicy policy);
[[nodiscard]] NOC_MODELS_EXPORT MonitCommand groupsCommand(const QString &id, const QStringList &groups);
[[nodiscard]] NOC_MODELS_EXPORT MonitCommand clearRejectionsCommand();

/// Unsupported for an unknown name, InvalidInput for arguments that are missing, too many or out of bounds.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> applyCommand(MonitFeed &feed, const MonitCommand &command);

} // namespace noc::monit
