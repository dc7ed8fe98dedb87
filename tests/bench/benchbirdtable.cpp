// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/routeload.h"
#include "models/bird/client/routerclient.h"
#include "models/bird/routes/routetablemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <malloc.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

/// How long the event loop stood still, at most: on the wall clock, and how much of that this thread was computing (the
/// rest it waited for a processor).
class Stalls
{
public:
    Stalls()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.start(1);
        reset();
    }

    void reset()
    {
        m_wall.start();
        m_computed = computed();
        m_longest = 0;
        m_longestComputed = 0;
    }

    [[nodiscard]] double longest() const { return m_longest; } ///< ms
    [[nodiscard]] double longestComputed() const { return m_longestComputed; } ///< ms

private:
    static double computed()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_wall.start();
        const double now = computed();
        m_longestComputed = std::max(m_longestComputed, now - m_computed);
        m_computed = now;
    }

    QTimer m_beat;
    QElapsedTimer m_wall;
    double m_computed = 0;
    double m_longest = 0;
    double m_longestComputed = 0;
};

int connectTo(const QByteArray &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::min<std::size_t>(107, std::size_t(path.size())));
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("No BIRD listens there");
    return socket;
}

struct Drain
{
    double seconds = 0;
    qint64 bytes = 0;
};

/// Reads the same reply and throws it away: what BIRD itself takes.
Drain drain(const QByteArray &path, const QByteArray &command)
{
    static std::array<char, 256 * 1024> buffer;
    const int socket = connectTo(path);
    QElapsedTimer timer;
    timer.start();
    const QByteArray line = command + '\n';
    if (::write(socket, line.constData(), std::size_t(line.size())) != line.size())
        qFatal("BIRD does not take the command");
    Drain drained;
    QByteArray tail;
    while (!tail.endsWith("\n0000 \n")) {
        const ssize_t size = ::read(socket, buffer.data(), buffer.size());
        if (size <= 0)
            qFatal("BIRD hung up");
        drained.bytes += size;
        const ssize_t kept = std::min<ssize_t>(size, 16);
        tail.append(buffer.data() + size - kept, kept);
        tail = tail.right(16);
    }
    drained.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    ::close(socket);
    return drained;
}

/// Of this process, resident, without what malloc only keeps.
qint64 residentBytes()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
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

struct Loaded
{
    std::shared_ptr<const RouteTable> table;
    double seconds = 0;
};

/// As a view does it: the model shows what has come while more comes.
Loaded load(RouterClient &client, const QByteArray &command, RouteTableModel *model)
{
    QElapsedTimer timer;
    timer.start();
    RouteLoad *load = client.load(*bird::Command::read(command), true);
    if (model) {
        model->showTable(load->table());
        QObject::connect(load, &RouteLoad::progressed, model, &RouteTableModel::tableGrew);
    }
    Loaded loaded;
    QObject::connect(load, &RouteLoad::finished, load, [&] {
        loaded.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        loaded.table = load->table();
        QCoreApplication::exit();
    });
    QObject::connect(load, &RouteLoad::failed, load,
                     [](const core::Error &error) { qFatal("%s", qPrintable(error.detail)); });
    QCoreApplication::exec();
    delete load;
    return loaded;
}

void benchLoad(const QByteArray &path, RouterClient &client, const QByteArray &command, int rounds)
{
    Drain best{1e9, 0};
    Loaded fastest;
    fastest.seconds = 1e9;
    double bytesARoute = 0;
    Stalls stalls;
    double stall = 0;
    double computed = 0;
    for (int round = 0; round < rounds; ++round) {
        const Drain drained = drain(path, command);
        if (drained.seconds < best.seconds)
            best = drained;
        fastest.table.reset();
        RouteTableModel model;
        const qint64 before = residentBytes();
        stalls.reset();
        Loaded loaded = load(client, command, &model);
        stall = std::max(stall, stalls.longest());
        computed = std::max(computed, stalls.longestComputed());
        waitUntil([&] { return !model.isWorking(); });
        const auto routes = static_cast<double>(loaded.table->size());
        bytesARoute = static_cast<double>(residentBytes() - before) / routes;
        loaded.seconds = std::min(loaded.seconds, fastest.seconds);
        fastest = std::move(loaded);
    }
    std::printf("%-16s %8lld %8.1f %8.2f %8.2f %7.2f %8.1f %8.1f %8.1f\n", command.constData(),
                static_cast<long long>(fastest.table->size()), static_cast<double>(best.bytes) / 1e6,
                best.seconds, fastest.seconds, fastest.seconds / best.seconds, bytesARoute, stall, computed);
    std::fflush(stdout);
}

/// How long until the model shows what was asked for, in ms, and the stall meanwhile.
void benchChange(RouteTableModel &model, const QString &what, const std::function<void()> &change)
{
    Stalls stalls;
    QElapsedTimer timer;
    double duration = 0;
    QObject context;
    QObject::connect(&model, &RouteTableModel::workingChanged, &context, [&] {
        if (!model.isWorking())
            duration = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    timer.start();
    change();
    waitUntil([&] { return !model.isWorking(); });
    std::printf("%-32s %8d %8.1f %8.1f %8.1f\n", qPrintable(what), model.rowCount(), duration,
                stalls.longest(), stalls.longestComputed());
    std::fflush(stdout);
}

void benchModel(RouterClient &client)
{
    RouteTableModel model;
    const Loaded loaded = load(client, "show route all", &model);
    waitUntil([&] { return !model.isWorking(); });
    std::printf("\n%-32s %8s %8s %8s %8s\n", "the table above", "rows", "ms", "stall,ms", "CPU,ms");
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString name = model.headerData(column, Qt::Horizontal).toString();
        benchChange(model, u"sort by "_s + name, [&] { model.sort(column, Qt::DescendingOrder); });
    }
    benchChange(model, u"as they came"_s, [&] { model.sort(-1); });
    for (const QString &text : {u"1"_s, u"13"_s, u"133"_s, u"1333"_s, u"13335"_s, u"AS13335"_s, u"_701_"_s,
                                u"23.0.0.0/8"_s, u"8.8.8.8"_s, u"best"_s, QString()})
        benchChange(model, u"filter \"%1\""_s.arg(text), [&] { model.setFilter(routeFilterFromText(text)); });
    model.sort(0);
    waitUntil([&] { return !model.isWorking(); });
    for (const QString &text : {u"1"_s, u"13"_s, QString()})
        benchChange(model, u"sorted, filter \"%1\""_s.arg(text),
                    [&] { model.setFilter(routeFilterFromText(text)); });
}

} // namespace

/// Usage: benchbirdtable SOCKET [ROUNDS] — loads all routes of a BIRD and prints a table: routes, megabytes, seconds that a
/// bare socket and nocdesk's table take (the best of the rounds, which alternate), bytes a route, the longest stall of the
/// event loop. Then how long the loaded table takes to be sorted and filtered.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: benchbirdtable SOCKET [ROUNDS]\n");
        return 2;
    }
    const QByteArray path(argv[1]);
    const auto address = RouterAddress::fromText(QString::fromLocal8Bit(path));
    if (!address)
        qFatal("%s", qPrintable(address.error().detail));
    const core::SystemClock clock;
    RouterClient client([&] { return makeLink(*address, {}); }, clock);
    std::printf("%-16s %8s %8s %8s %8s %7s %8s %8s %8s\n", "reply", "routes", "MB", "bare,s", "table,s",
                "ratio", "B/route", "stall,ms", "CPU,ms");
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 2;
    for (const char *command : {"show route", "show route all"})
        benchLoad(path, client, command, rounds);
    benchModel(client);
    return 0;
}
