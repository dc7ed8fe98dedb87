// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/host.h"

#include <QByteArray>

#include <vector>

/// Events as files for other programs; both in UTF-8, in the order given, times in UTC.
namespace noc::monit {

/// RFC 4180 with a header line, for people and their spreadsheets: Monit's words rather than its numbers. What a
/// spreadsheet could take for a formula begins with an apostrophe.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray eventsToCsv(const std::vector<HostEvent> &events);

/// An array of what toJson(const HostEvent &) gives, one event a line.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray eventsToJson(const std::vector<HostEvent> &events);

/// "web1.example.org-events-2026-03-01" for a file of this host; anything but letters, digits, '.' and '-' in the
/// name becomes '_'.
[[nodiscard]] NOC_MODELS_EXPORT QString eventFileName(const QString &hostName, const QDate &date);

} // namespace noc::monit
