// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace noc::app {

/// Where a console attaches, from what people type: "noc.example.org", "noc.example.org:8080", "wss://…", "ws://…";
/// TLS unless "ws://" says otherwise, port 8080 unless one is given. Invalid for anything else.
[[nodiscard]] QUrl consoleUrl(const QString &typed);

/// As short as consoleUrl() takes it: "noc.example.org:8080", "ws://noc.example.org:8080".
[[nodiscard]] QString consoleAddress(const QUrl &url);

} // namespace noc::app
