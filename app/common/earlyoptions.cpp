// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/earlyoptions.h"

#include "app/common/exitcode.h"
#include "models/settings/paths.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>

namespace noc::app {

using namespace Qt::StringLiterals;

namespace {

/// With a value in the next argument (QGuiApplication, QApplication and the xcb platform).
constexpr std::array valueOptions{"-session"_L1,         "-name"_L1,
                                  "-platform"_L1,        "-style"_L1,
                                  "-stylesheet"_L1,      "-display"_L1,
                                  "-geometry"_L1,        "-title"_L1,
                                  "-qwindowicon"_L1,     "-qwindowtitle"_L1,
                                  "-qwindowgeometry"_L1, "-icon"_L1,
                                  "-platformtheme"_L1,   "-platformpluginpath"_L1};

/// One and two dashes mean the same to Qt: `--platform offscreen`; `-platform=offscreen` stays one argument.
bool isToolkitOption(const QString &argument, bool &takesNext)
{
    const QString single = argument.startsWith("--"_L1) ? argument.sliced(1) : argument;
    const QString word = single.section(u'=', 0, 0);
    takesNext = !single.contains(u'=');
    return std::ranges::find(valueOptions, word) != valueOptions.end();
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
}

} // namespace

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("Options", "Show this help and exit.")});
    parser.addOption(
        {{u"v"_s, u"version"_s}, QCoreApplication::translate("Options", "Show the version and exit.")});
    parser.addOption({u"profile"_s,
                      QCoreApplication::translate("Options",
                                                  "Use the settings and the running program of this profile "
                                                  "(default: %1).")
                          .arg(settings::defaultProfile()),
                      u"NAME"_s, settings::defaultProfile()});
}

QStringList withoutToolkitOptions(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--"_L1) {
            own += arguments.sliced(i);
            break;
        }
        bool takesNext = false;
        if (i == 0 || !isToolkitOption(arguments.at(i), takesNext))
            own.append(arguments.at(i));
        else if (takesNext)
            ++i;
    }
    return own;
}

EarlyOptions readEarlyOptions(int argc, char **argv, QCommandLineParser &parser)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool isParsed = parser.parse(withoutToolkitOptions(arguments));
    EarlyOptions options;
    if (parser.isSet(u"help"_s)) {
        // The help text asks the application object for the program's name.
        int count = 1;
        std::optional<QCoreApplication> application;
        if (!QCoreApplication::instance())
            application.emplace(count, argv);
        print(stdout, parser.helpText());
        options.exitCode = ExitOk;
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        const QString program = arguments.value(0).section(u'/', -1);
        print(stdout, u"%1 %2\n"_s.arg(program, QLatin1StringView(NOC_VERSION)));
        options.exitCode = ExitOk;
        return options;
    }
    options.profile = parser.value(u"profile"_s);
    QString error;
    if (!isParsed)
        error = parser.errorText();
    else if (!settings::isValidProfileName(options.profile))
        error = QCoreApplication::translate("Options", "Not a profile name: %1").arg(options.profile);
    if (!error.isEmpty()) {
        print(stderr, error + u'\n');
        options.exitCode = ExitUsage;
    }
    return options;
}

} // namespace noc::app
