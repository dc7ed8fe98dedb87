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

/// A JSON array that is printed while it is made, an object a line. The functions return false when that could not be
/// written.
class ArrayPrinter
{
public:
    bool add(const QJsonObject &row);
    /// Once.
    bool end();

private:
    bool m_isBegun = false;
    QByteArray m_waiting;
};

/// --json
[[nodiscard]] QCommandLineOption jsonOption();
/// --comment
[[nodiscard]] QCommandLineOption commentOption();

} // namespace noc::ctl
