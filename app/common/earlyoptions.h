// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

/// Options that must be answered before there is a QApplication, which aborts without a display. A QCoreApplication may
/// be there: nocdeskctl needs one for its translations.
namespace noc::app {

struct EarlyOptions
{
    std::optional<int> exitCode; ///< set: everything is said, return it
    QString profile;
};

/// Adds --help, --version and --profile; both programs have them.
void addCommonOptions(QCommandLineParser &parser);

/// Without the X11 session manager's `-session ID` and `-name NAME` and without the options QGuiApplication takes for
/// itself (`-platform`, `-style`, …), each with its value: no parser of ours knows them.
[[nodiscard]] QStringList withoutToolkitOptions(const QStringList &arguments);

/// `parser` holds every option of the program, those of addCommonOptions() included; it is the one source of its help.
/// Prints help or version to standard output, errors to standard error. Leaves argc and argv as they are.
[[nodiscard]] EarlyOptions readEarlyOptions(int argc, char **argv, QCommandLineParser &parser);

} // namespace noc::app
