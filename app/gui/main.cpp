// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/earlyoptions.h"
#include "app/common/exitcode.h"
#include "app/common/singleinstance.h"
#include "app/gui/console.h"
#include "app/gui/translations.h"
#include "app/gui/workspacenotice.h"
#include "models/core/clock.h"
#include "models/workspace/instancelock.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace noc;

/// QApplication aborts without a display; this says so, and what to do.
bool hasDisplay(int argc, char **argv)
{
    const auto isPlatformOption = [](const char *argument) {
        return QByteArrayView(argument).startsWith("-platform")
            || QByteArrayView(argument).startsWith("--platform");
    };
    if (std::any_of(argv, argv + argc, isPlatformOption) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return true;
    std::fputs(
        "nocdesk needs a display and found none (neither WAYLAND_DISPLAY nor DISPLAY is set).\n"
        "Start it on a desktop, through \"ssh -X\", or under \"xvfb-run\"; nocdeskctl works without one.\n",
        stderr);
    return false;
}

int complain(const core::Error &error)
{
    std::fprintf(stderr, "nocdesk: %s\n", qUtf8Printable(error.detail));
    return error.code == core::ErrorCode::InvalidInput ? app::ExitUsage : app::ExitFailure;
}

void describeApplication()
{
    QCoreApplication::setApplicationName(u"nocdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(NOC_VERSION));
    QGuiApplication::setDesktopFileName(u"org.nocdesk.nocdesk"_s);
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(u"org.nocdesk.nocdesk"_s, QIcon(u":/icons/org.nocdesk.nocdesk.svg"_s)));
}

/// Without its settings the program can only say why; it must not overwrite them.
int showOpenFailure(const core::Error &error, const settings::Paths &paths)
{
    const auto content = app::openFailure(error, paths.workspaceFile());
    QMessageBox box(QMessageBox::Critical, u"nocdesk"_s, content.what, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QString(content.why + u'\n' + content.advice));
    QObject::connect(&box, &QMessageBox::finished, qApp,
                     [] { QCoreApplication::exit(app::ExitConfigInvalid); });
    box.open();
    return QApplication::exec();
}

int run(int argc, char **argv, const settings::Paths &paths, const QString &passwordFile)
{
    QApplication application(argc, argv);
    describeApplication();
    app::installTranslations(QLocale());
    const core::SystemClock clock;
    workspace::WorkspaceOptions options;
    options.paths = paths;
    options.passwordFile = passwordFile;
    app::Console console(std::move(options), clock);
    if (const auto opened = console.open(); !opened)
        return showOpenFailure(opened.error(), paths);
    console.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Desktop console for network operations centres."));
    app::addCommonOptions(parser);
    parser.addOption(
        {u"password-file"_s,
         QCoreApplication::translate("Options", "Read the password of the collector's first user from FILE."),
         u"FILE"_s});
    const app::EarlyOptions early = app::readEarlyOptions(argc, argv, parser);
    if (early.exitCode)
        return *early.exitCode;
    const auto paths = settings::pathsFor(early.profile);
    if (!paths)
        return complain(paths.error());
    if (const auto made = settings::makeFolders(*paths); !made)
        return complain(made.error());
    workspace::InstanceLock lock(*paths);
    if (const auto locked = lock.acquire(); !locked) {
        return locked.error().code == core::ErrorCode::Busy ? app::activateRunningInstance(argc, argv, *paths)
                                                            : complain(locked.error());
    }
    return hasDisplay(argc, argv) ? run(argc, argv, *paths, parser.value(u"password-file"_s))
                                  : app::ExitFailure;
}
