// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/notificationplanner.h"

#include <QString>
#include <QStringList>

/// What a notification says. Plain text; who shows it where markup is understood escapes it.
namespace noc::app {

inline constexpr qsizetype mostNamedAlerts = 5; ///< lines of the body
inline constexpr qsizetype longestLine = 160; ///< characters; of the title too

struct NotificationText
{
    QString title; ///< one line: "postgres on db3: Not running", "12 services on 3 hosts failed"
    QString body; ///< the worst few, one a line; empty when the title says it all

    friend bool operator==(const NotificationText &, const NotificationText &) = default;
};

/// `recovered` are things that the last version of the same notification still named: "postgres on db3".
[[nodiscard]] NotificationText notificationText(const alerts::Notification &notification,
                                                const QStringList &recovered = {});

/// For servers with the capability body-markup, which read <, > and & as markup.
[[nodiscard]] QString escapedForMarkup(const QString &text);

} // namespace noc::app
