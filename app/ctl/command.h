// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/exitcode.h"
#include "models/settings/paths.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <expected>
#include <span>

/// The sub-commands of nocdeskctl.
namespace noc::ctl {

/// Context of this program's texts.
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Command
{
    QLatin1StringView name;
    QString (*summary)() = nullptr;
    /// `arguments` begins with the program and the command; `profile` is what was given before the command.
    int (*run)(const QStringList &arguments, const QString &profile) = nullptr;
};

[[nodiscard]] std::span<const Command> commands();

int runHosts(const QStringList &arguments, const QString &profile);
int runServices(const QStringList &arguments, const QString &profile);
int runStatus(const QStringList &arguments, const QString &profile);
int runAlerts(const QStringList &arguments, const QString &profile);
int runEvents(const QStringList &arguments, const QString &profile);
int runAck(const QStringList &arguments, const QString &profile);
int runUnack(const QStringList &arguments, const QString &profile);
int runMute(const QStringList &arguments, const QString &profile);
int runUnmute(const QStringList &arguments, const QString &profile);
int runMutes(const QStringList &arguments, const QString &profile);
int runService(const QStringList &arguments, const QString &profile);
int runAccess(const QStringList &arguments, const QString &profile);
int runAccept(const QStringList &arguments, const QString &profile);
int runForget(const QStringList &arguments, const QString &profile);
int runMonitrc(const QStringList &arguments, const QString &profile);
int runListen(const QStringList &arguments, const QString &profile);
int runSecrets(const QStringList &arguments, const QString &profile);
int runToken(const QStringList &arguments, const QString &profile);
int runServe(const QStringList &arguments, const QString &profile);
int runMonit(const QStringList &arguments, const QString &profile);
int runBird(const QStringList &arguments, const QString &profile);
int runConfig(const QStringList &arguments, const QString &profile);

/// Parses a sub-command with the common options added. The unexpected is an exit code: help was shown, or the
/// arguments are wrong and that was said.
[[nodiscard]] std::expected<settings::Paths, int>
parseCommand(QCommandLineParser &parser, const QStringList &arguments, const QString &profile);

/// Wrong arguments: says so, and where help is.
[[nodiscard]] int usageError(const QString &command, const QString &message);

} // namespace noc::ctl
