// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace noc::test {

/// The path of a file or folder under tests/data, given relative to it: "monit/5.33/start.xml".
[[nodiscard]] QString dataPath(const QString &relative);

/// The bytes of a file under tests/data; fails loudly (qFatal) when it is missing, so that no test passes on nothing.
[[nodiscard]] QByteArray readData(const QString &relative);

/// Every file below a folder of tests/data, relative to it and sorted; never empty (qFatal).
[[nodiscard]] QStringList dataFiles(const QString &folder);

} // namespace noc::test
