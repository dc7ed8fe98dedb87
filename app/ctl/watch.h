// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/paths.h"

#include <QCommandLineOption>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace noc::ctl {

/// Rows of one of the program's topics, and how they are shown.
struct Listing
{
    QString topic;
    QString list; ///< the member of the topic's data that holds them
    QLatin1StringView key; ///< the member of a row that names it
    /// What becomes of a row of the topic; empty: itself.
    std::function<std::vector<QJsonObject>(const QJsonObject &row)> expand;
    std::function<bool(const QJsonObject &row)> isWanted; ///< empty: every row is
    QStringList header;
    std::function<QStringList(const QJsonObject &row)> cells;
    /// Whether one row stands above another; empty: in the order of the topic.
    std::function<bool(const QJsonObject &a, const QJsonObject &b)> isAbove;
};

/// --watch
[[nodiscard]] QCommandLineOption watchOption();

bool printTable(const Listing &listing, const std::vector<QJsonObject> &rows);

/// All rows once, as a table or as a JSON array. An exit code.
[[nodiscard]] int list(const settings::Paths &paths, const Listing &listing, bool isJson);

/// All rows, then every change as it happens, until somebody ends it; the link is made again when it is cut. As text: a
/// table, then a line with the time for each row that is new or different. As JSON: a line for each,
/// `{"change":"put","row":{…}}` or `{"change":"removed","key":"…"}`.
[[nodiscard]] int watch(const settings::Paths &paths, const Listing &listing, bool isJson);

} // namespace noc::ctl
