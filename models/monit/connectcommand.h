// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/host.h"

#include <QStringList>

#include <vector>

/// Programs that the user starts for a host: `ssh`, `ping`, his own. Nothing of it goes through a shell.
namespace noc::monit {

inline constexpr qsizetype maxCommandArguments = 64;
inline constexpr qsizetype maxArgumentLength = 4096;
inline constexpr qsizetype maxConnectCommands = 100;

/// A program and its arguments, in which macros stand for what differs between hosts. A macro is replaced inside its
/// argument, which stays one argument:
/// %name% the host's name, %address% where its reports come from, %host% the name if it can be looked up, else the
/// address, %user% who sits here, %% a percent sign.
struct ConnectCommand
{
    QString name; ///< for the menu
    QStringList arguments; ///< the program first, which holds no macro
    bool runsInTerminal = false;

    friend bool operator==(const ConnectCommand &, const ConnectCommand &) = default;
};

/// What the macros stand for. From outside: see expanded().
struct ConnectTarget
{
    QString name;
    QString address;
    QString user;

    [[nodiscard]] NOC_MODELS_EXPORT static ConnectTarget of(const Host &host, const QString &user);

    friend bool operator==(const ConnectTarget &, const ConnectTarget &) = default;
};

/// `ssh` and `ping`, which take what follows `--` for a host and never for an option.
[[nodiscard]] NOC_MODELS_EXPORT ConnectCommand sshCommand();
[[nodiscard]] NOC_MODELS_EXPORT ConnectCommand pingCommand();

/// InvalidInput: no program, a macro in the program, an unknown or unfinished macro; TooLarge.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> validate(const ConnectCommand &command);

/// The program and its arguments for this target. Refused when a value that is needed could be taken for something
/// else than a name: it is empty, begins with '-' (an option, CWE-88) or holds anything but letters, digits and
/// ". : - _"; of other alphabets letters, digits and their marks. Otherwise as validate().
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QStringList> expanded(const ConnectCommand &command,
                                                                   const ConnectTarget &target);

/// Names what the user agreed to run: other arguments make another one, another name does not. 64 hexadecimal digits.
[[nodiscard]] NOC_MODELS_EXPORT QString consentKey(const ConnectCommand &command);

/// For people to read and to write on one line: arguments with spaces, quotes or nothing in them are quoted. Not for
/// a shell.
[[nodiscard]] NOC_MODELS_EXPORT QString commandLine(const QStringList &arguments);
/// The inverse; InvalidInput for a quote that is not closed.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QStringList> argumentsFrom(QStringView commandLine);

} // namespace noc::monit
