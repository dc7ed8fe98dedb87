// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The sub-commands of `nocdeskctl bird`: `arguments` begins with the program, "bird" and its own word.
namespace noc::ctl {

int runBirdRouters(const QStringList &arguments, const QString &profile);
int runBirdAdd(const QStringList &arguments, const QString &profile);
int runBirdRemove(const QStringList &arguments, const QString &profile);
int runBirdProtocols(const QStringList &arguments, const QString &profile);
int runBirdBgp(const QStringList &arguments, const QString &profile);
int runBirdRoute(const QStringList &arguments, const QString &profile);
int runBirdShow(const QStringList &arguments, const QString &profile);
int runBirdDiff(const QStringList &arguments, const QString &profile);
int runBirdWatch(const QStringList &arguments, const QString &profile);
int runBirdParse(const QStringList &arguments, const QString &profile);

} // namespace noc::ctl
