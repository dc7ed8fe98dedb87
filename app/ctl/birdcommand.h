// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The sub-commands of `nocdeskctl bird`: `arguments` begins with the program, "bird" and its own word.
namespace noc::ctl {

int runBirdParse(const QStringList &arguments, const QString &profile);

} // namespace noc::ctl
