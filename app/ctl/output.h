// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noc::ctl {

/// To standard output, in UTF-8 whatever the locale; false when it could not be written (said on standard error).
bool print(const QByteArray &utf8);
bool print(const QString &text);

/// A line to standard error. Text from outside is made safe for a terminal.
void printError(const QString &line);

} // namespace noc::ctl
