// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/earlyoptions.h"
#include "app/common/exitcode.h"
#include "app/common/quitonsignals.h"
#include "app/common/singleinstance.h"
#include "app/common/translations.h"
#include "app/gui/attachment.h"
#include "app/gui/attachrequest.h"
#include "app/gui/console.h"
#include "app/gui/consoleurl.h"
#include "app/gui/demo.h"
#include "app/gui/knownservers.h"
#include "app/gui/linknotice.h"
#include "app/gui/workspacenotice.h"
#include "models/core/clock.h"
#include "models/core/logging.h"
#include "models/remote/followtarget.h"
#include "models/settings/privatefile.h"
#include "models/workspace/instancelock.h"
#include "models/workspace/remoteworkspace.h"
#include "models/workspace/servedworkspace.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>

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

void startDemo(std::optional<app::Demo> &demo, workspace::LocalWorkspace &workspace, const core::Clock &clock)
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
    std::optional<workspace::RemoteOptions> attached; ///< to another program
};

int showWindow(app::Console &console, app::KnownServers &servers, const QString &profile)
{
    app::MainWindow &window = console.window();
    QObject::connect(&window, &app::MainWindow::attachRequested, &window, [&] {
        app::requestAttachment(servers, profile, window, [](const QStringList &arguments) {
            if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
                qCWarning(logApp) << "a second nocdesk cannot be started";
        });
    });
    new FirstPaint(console.window());
    console.window().show();
    return QApplication::exec();
}

int runAttached(const workspace::RemoteOptions &options, const core::Clock &clock)
{
    workspace::RemoteWorkspace workspace(options, clock);
    app::Console console(workspace, clock);
    QObject::connect(&workspace, &workspace::RemoteWorkspace::commandFailed, &console.window(),
                     [&console](const QString &, const core::Error &error) {
                         console.window().showToast(app::commandTrouble(error));
                     });
    app::KnownServers servers(options.paths);
    std::optional<app::Attachment> attachment;
    if (const auto *elsewhere = std::get_if<remote::WebSocketTarget>(&options.target)) {
        attachment.emplace(workspace, *elsewhere, servers, console.window());
        attachment->begin();
    } else if (const auto opened = workspace.open(); !opened) {
        return showOpenFailure(opened.error(), options.paths);
    }
    return showWindow(console, servers, options.paths.profile);
}

int run(int argc, char **argv, const RunOptions &wanted)
{
    QApplication application(argc, argv);
    const app::QuitOnSignals quitOnSignals;
    describeApplication();
    app::installTranslations(QLocale());
    const core::SystemClock clock;
    if (wanted.attached)
        return runAttached(*wanted.attached, clock);
    workspace::WorkspaceOptions options;
    options.paths = wanted.paths;
    options.passwordFile = wanted.passwordFile;
    workspace::ServedWorkspace served(std::move(options), workspace::ServedWorkspace::Front::Window, clock);
    if (const auto opened = served.open(); !opened)
        return showOpenFailure(opened.error(), wanted.paths);
    app::Console console(served.workspace(), clock);
    QObject::connect(&served, &workspace::ServedWorkspace::activateRequested, &console.window(),
                     &app::MainWindow::comeToFront);
    std::optional<app::Demo> demo;
    if (wanted.isDemo)
        startDemo(demo, served.workspace(), clock);
    app::KnownServers servers(wanted.paths);
    return showWindow(console, servers, wanted.paths.profile);
}

/// The program elsewhere that the options name.
core::Result<workspace::RemoteOptions> remoteOptions(const QCommandLineParser &parser,
                                                     const settings::Paths &paths)
{
    constexpr qint64 maxTokenBytes = 4'096;
    remote::WebSocketTarget target;
    target.url = app::consoleUrl(parser.value(u"attach"_s));
    target.fingerprint = parser.value(u"fingerprint"_s);
    if (!target.url.isValid()) {
        return core::failure(core::ErrorCode::InvalidInput,
                             QCoreApplication::translate(
                                 "Options", "--attach wants an address like wss://noc.example.org:8080"));
    }
    if (parser.isSet(u"token-file"_s)) {
        const auto token = settings::readFile(parser.value(u"token-file"_s), maxTokenBytes);
        if (!token)
            return std::unexpected(token.error());
        target.token = core::Secret(token->trimmed());
    }
    const QString where = target.url.authority();
    return workspace::RemoteOptions{paths, target, where};
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
    parser.addOption(
        {u"attach"_s,
         QCoreApplication::translate("Options", "Show the nocdesk that runs elsewhere, at this address."),
         u"URL"_s});
    parser.addOption({u"token-file"_s,
                      QCoreApplication::translate(
                          "Options", "Read the token for --attach from FILE, instead of looking it up."),
                      u"FILE"_s});
    parser.addOption({u"fingerprint"_s,
                      QCoreApplication::translate(
                          "Options", "The SHA-256 fingerprint of the certificate that is expected there."),
                      u"AB:CD:…"_s});
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
    RunOptions options{*paths, parser.value(u"password-file"_s), isDemo, {}};
    workspace::InstanceLock lock(*paths);
    if (parser.isSet(u"attach"_s)) {
        auto attached = remoteOptions(parser, *paths);
        if (!attached)
            return complain(attached.error());
        options.attached = *std::move(attached);
    } else if (const auto locked = lock.acquire(); !locked) {
        if (locked.error().code != core::ErrorCode::Busy)
            return complain(locked.error());
        const app::RunningInstance running = app::activateRunningInstance(argc, argv, *paths);
        if (running != app::RunningInstance::HasNoWindow)
            return running == app::RunningInstance::CameToFront ? app::ExitOk : app::ExitFailure;
        options.attached = workspace::RemoteOptions{*paths, remote::LocalTarget{paths->controlSocket()},
                                                    QCoreApplication::translate("Options", "this machine")};
    }
    return hasDisplay(argc, argv) ? run(argc, argv, options) : app::ExitFailure;
}
