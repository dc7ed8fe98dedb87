// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/workspacefile.h"
#include "models/sim/monitfleet.h"
#include "models/workspace/remoteworkspace.h"
#include "models/workspace/servedworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <functional>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 10'000;
constexpr int services = 20;

settings::Paths pathsIn(const QString &folder)
{
    return {settings::defaultProfile(), folder, folder, folder, folder, folder, folder};
}

WorkspaceOptions optionsFor(const settings::Paths &paths)
{
    WorkspaceOptions options;
    options.paths = paths;
    return options;
}

void writeSettings(const settings::Paths &paths)
{
    settings::WorkspaceSettings settings;
    settings.collector.port = 0;
    settings.monit.rules = {{{}, {}, u"*"_s, {}}};
    settings.secrets.fileConsent = true;
    if (!settings::saveWorkspace(paths.workspaceFile(), settings))
        qFatal("The workspace file cannot be written");
}

void waitUntil(const std::function<bool()> &isDone)
{
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        if (isDone())
            QCoreApplication::exit();
    });
    poll.start(1);
    QCoreApplication::exec();
}

/// Until it has taken up what an earlier run knew, in ms; for how long the event loop stood still meanwhile, at most.
struct Start
{
    qint64 duration = 0;
    qint64 longestStall = 0;
};

Start measureOpen(ServedWorkspace &served)
{
    Start start;
    bool isThere = false;
    QObject::connect(&served.workspace(), &Workspace::ready, &served, [&] { isThere = true; });
    QElapsedTimer sinceBeat;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat,
                     [&] { start.longestStall = std::max(start.longestStall, sinceBeat.restart()); });
    QElapsedTimer timer;
    timer.start();
    sinceBeat.start();
    beat.start(1);
    if (!served.open())
        qFatal("The workspace cannot be opened");
    waitUntil([&] { return isThere; });
    start.duration = timer.elapsed();
    QObject::disconnect(&served.workspace(), &Workspace::remembered, &served, nullptr);
    return start;
}

/// A console in a thread of its own, as it is another program.
qint64 measureAttach(const settings::Paths &paths)
{
    std::atomic<bool> isDone = false;
    QElapsedTimer timer;
    QThread thread;
    QObject console;
    console.moveToThread(&thread);
    thread.start();
    std::unique_ptr<RemoteWorkspace> remote;
    const core::SystemClock clock;
    timer.start();
    QMetaObject::invokeMethod(
        &console,
        [&] {
            remote = std::make_unique<RemoteWorkspace>(
                RemoteOptions{paths, remote::LocalTarget{paths.controlSocket()}, {}}, clock);
            QObject::connect(&remote->feed(), &monit::MonitFeed::changed, remote.get(), [&] {
                isDone = remote->feed().host(u"%1"_s.arg(hosts, 32, 16, QChar(u'0'))) != nullptr;
            });
            if (!remote->open())
                qFatal("The console cannot be opened");
        },
        Qt::QueuedConnection);
    waitUntil([&] { return isDone.load(); });
    const qint64 duration = timer.elapsed();
    QMetaObject::invokeMethod(
        &console, [&] { remote.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return duration;
}

} // namespace

/// Usage: benchattach — prints, for 10 000 hosts with 20 services: how long a program takes until it knows again what it
/// knew (ms), for how long its event loop stood still meanwhile (ms), and how long a console takes to show all (ms).
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const settings::Paths paths = pathsIn(folder.path());
    const core::SystemClock clock;
    writeSettings(paths);
    {
        ServedWorkspace served(optionsFor(paths), ServedWorkspace::Front::None, clock);
        static_cast<void>(measureOpen(served));
        sim::MonitFleet fleet({hosts, services, std::chrono::seconds(30)}, clock);
        for (int host = 0; host < hosts; host += 8)
            fleet.setTrouble(host, sim::MonitFleet::Trouble::ServiceFails);
        served.workspace().feed().apply(fleet.round());
    }
    ServedWorkspace served(optionsFor(paths), ServedWorkspace::Front::None, clock);
    const Start start = measureOpen(served);
    if (served.workspace().feed().snapshot().hosts.put.size() != hosts)
        qFatal("Hosts are missing");
    std::printf("%lld %lld %lld\n", static_cast<long long>(start.duration),
                static_cast<long long>(start.longestStall), static_cast<long long>(measureAttach(paths)));
    return 0;
}
