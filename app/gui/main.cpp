// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/earlyoptions.h"
#include "app/common/exitcode.h"
#include "app/common/quitonsignals.h"
#include "app/common/singleinstance.h"
#include "app/common/translations.h"
#include "app/gui/console.h"
#include "app/gui/demo.h"
#include "app/gui/workspacenotice.h"
#include "models/core/clock.h"
#include "models/core/logging.h"
#include "models/workspace/instancelock.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

using namespace Qt::StringLiterals;
using namespace noc;

NOC_LOGGING_CATEGORY(logApp, "noc.app")

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

/// Says in the log when the user saw something; tests/bench/run reads it.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) {
            watched->removeEventFilter(this);
            // Queued: the window is painted when this event has been handled.
            QMetaObject::invokeMethod(this, &FirstPaint::log, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void log()
    {
        qCDebug(logApp) << "first window painted at" << QDateTime::currentMSecsSinceEpoch();
        deleteLater();
    }
};

void startDemo(std::optional<app::Demo> &demo, workspace::Workspace &workspace, const core::Clock &clock)
{
    settings::CollectorSettings silent = workspace.settings().collector;
    silent.isEnabled = false;
    if (const auto applied = workspace.applyCollectorSettings(silent); !applied)
        qCWarning(logApp) << applied.error().detail;
    demo.emplace(workspace.feed(), clock);
}

struct RunOptions
{
    settings::Paths paths;
    QString passwordFile;
    bool isDemo = false;
};

int run(int argc, char **argv, const RunOptions &wanted)
{
    QApplication application(argc, argv);
    const app::QuitOnSignals quitOnSignals;
    describeApplication();
    app::installTranslations(QLocale());
    const core::SystemClock clock;
    workspace::WorkspaceOptions options;
    options.paths = wanted.paths;
    options.passwordFile = wanted.passwordFile;
    app::Console console(std::move(options), clock);
    if (const auto opened = console.open(); !opened)
        return showOpenFailure(opened.error(), wanted.paths);
    std::optional<app::Demo> demo;
    if (wanted.isDemo)
        startDemo(demo, console.workspace(), clock);
    new FirstPaint(console.window());
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
    parser.addOption(
        {u"demo"_s,
         QCoreApplication::translate("Options", "Show a simulated network, in a profile of its own.")});
    app::EarlyOptions early = app::readEarlyOptions(argc, argv, parser);
    if (early.exitCode)
        return *early.exitCode;
    const bool isDemo = parser.isSet(u"demo"_s);
    if (isDemo && !parser.isSet(u"profile"_s))
        early.profile = u"demo"_s;
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
    return hasDisplay(argc, argv) ? run(argc, argv, {*paths, parser.value(u"password-file"_s), isDemo})
                                  : app::ExitFailure;
}
