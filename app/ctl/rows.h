// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QJsonObject>
#include <QString>

#include <vector>

/// Rows of JSON as the program gives them.
namespace noc::ctl {

/// A text or number of a row; empty when it is absent.
[[nodiscard]] QString textAt(const QJsonObject &row, QLatin1StringView key);
/// The texts of a list, "a, b".
[[nodiscard]] QString wordsAt(const QJsonObject &row, QLatin1StringView key);

/// A JSON array on standard output; false when that could not be written.
bool printArray(const std::vector<QJsonObject> &rows);

/// --json
[[nodiscard]] QCommandLineOption jsonOption();
/// --comment
[[nodiscard]] QCommandLineOption commentOption();

} // namespace noc::ctl
