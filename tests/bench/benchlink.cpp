// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/follower.h"
#include "models/remote/publisher.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace noc;
using namespace noc::remote;
using namespace Qt::StringLiterals;

namespace {

constexpr int consoles = 20;
constexpr int changesPerSecond = 1'000;
constexpr int objects = 10'000;

qint64 nowMicroseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Of this thread, seconds.
double cpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// What a change of a host's state looks like, more or less: 400 bytes.
QJsonObject change(qint64 at)
{
    return {{"at"_L1, at},
            {"put"_L1, QJsonObject{{"host"_L1, "db01.example.org"_L1}, {"note"_L1, QString(320, u'x')}}}};
}

/// Both kinds of consoles live in one thread of their own, so that the program's CPU time is told apart.
class Consoles : public QObject
{
public:
    virtual void open(const QUrl &url) = 0;

    std::atomic<int> live = 0;
    std::vector<qint64> latencies; ///< microseconds; read when the thread has ended

protected:
    void note(qint64 at) { latencies.push_back(nowMicroseconds() - at); }
};

class BareConsoles final : public Consoles
{
public:
    void open(const QUrl &url) override
    {
        for (int i = 0; i < consoles; ++i) {
            auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
            connect(socket, &QWebSocket::connected, this, [this] { ++live; });
            connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                // Whoever shows it has to parse it, whatever else it does.
                const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
                note(message.value("data"_L1).toObject().value("at"_L1).toInteger());
            });
            socket->open(url);
        }
    }
};

class Followers final : public Consoles
{
public:
    void open(const QUrl &url) override
    {
        for (int i = 0; i < consoles; ++i) {
            auto *follower = new Follower(m_clock, {}, this);
            connect(follower, &Follower::snapshotEnded, this, [this] { ++live; });
            connect(follower, &Follower::diff, this,
                    [this](const QString &, quint64, const QJsonObject &data) {
                        note(data.value("at"_L1).toInteger());
                    });
            follower->start(openerOf(WebSocketTarget{url, {}, {}}), {u"monit"_s});
        }
    }

private:
    core::SystemClock m_clock;
};

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

/// Sends changes at an even pace to `clients` and prints p50, p99, CPU share and how many arrived.
void measure(Consoles &clients, const QUrl &url, int seconds, const std::function<void()> &sendOne)
{
    QThread thread;
    clients.moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, &clients, [&clients] { qDeleteAll(clients.children()); });
    thread.start();
    QMetaObject::invokeMethod(
        &clients, [&clients, url] { clients.open(url); }, Qt::QueuedConnection);
    waitUntil([&] { return clients.live == consoles; });

    const qint64 begin = nowMicroseconds();
    const double cpu = cpuSeconds();
    qint64 sent = 0;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        const qint64 elapsed = nowMicroseconds() - begin;
        for (const qint64 due = elapsed * changesPerSecond / 1'000'000; sent < due; ++sent)
            sendOne();
        if (elapsed >= qint64(seconds) * 1'000'000)
            QCoreApplication::exit();
    });
    pace.start(1);
    QCoreApplication::exec();
    const double share = 100 * (cpuSeconds() - cpu) / seconds;
    QTimer::singleShot(500, &pace, [] { QCoreApplication::exit(); }); // for what is under way
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
    auto &latencies = clients.latencies;
    std::ranges::sort(latencies);
    const auto at = [&](double part) {
        return latencies.empty()
            ? -1
            : latencies[static_cast<std::size_t>(part * static_cast<double>(latencies.size() - 1))];
    };
    std::printf("%lld %lld %.1f %zu\n", static_cast<long long>(at(0.5)), static_cast<long long>(at(0.99)),
                share, latencies.size());
}

void measureBare(int seconds)
{
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server,
                     [&] { sockets.emplace_back(server.nextPendingConnection()); });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("Cannot listen");
    quint64 sequence = 0;
    BareConsoles clients;
    measure(clients, server.serverUrl(), seconds, [&] {
        const QString text =
            QString::fromUtf8(encode(Diff{u"monit"_s, ++sequence, change(nowMicroseconds())}));
        for (const auto &socket : sockets)
            socket->sendTextMessage(text);
    });
}

void serve(QWebSocketServer &server, Publisher &publisher)
{
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        publisher.openSession(
            std::make_unique<WebSocketChannel>(std::unique_ptr<QWebSocket>(server.nextPendingConnection())),
            Rights::Full);
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("Cannot listen");
}

void measurePublisher(int seconds)
{
    const core::SystemClock clock;
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    Publisher publisher(clock);
    quint64 sequence = 0;
    publisher.addTopic(u"monit"_s, [&] { return SnapshotParts{sequence, [] { return std::nullopt; }}; });
    serve(server, publisher);
    Followers clients;
    measure(clients, server.serverUrl(), seconds, [&] {
        const qint64 at = nowMicroseconds();
        publisher.publish(u"monit"_s, ++sequence, [at] { return change(at); });
    });
}

/// A host with its services, 16 kB.
QJsonObject object()
{
    QJsonObject services;
    for (int i = 0; i < 100; ++i)
        services.insert(u"service%1"_s.arg(i, 3, 10, QChar(u'0')),
                        QJsonObject{{"state"_L1, "ok"_L1}, {"cpu"_L1, 1.5}, {"note"_L1, QString(100, u'x')}});
    return services;
}

SnapshotParts largeSnapshot()
{
    return {1, [next = 0, host = object()]() mutable -> std::optional<QJsonObject> {
                if (next == objects)
                    return std::nullopt;
                QJsonObject put;
                for (const int end = std::min(next + 16, objects); next < end; ++next)
                    put.insert(u"host%1"_s.arg(next), host);
                return QJsonObject{{"put"_L1, put}};
            }};
}

void measureAttaching()
{
    const core::SystemClock clock;
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    Publisher publisher(clock);
    publisher.addTopic(u"monit"_s, largeSnapshot);
    serve(server, publisher);
    Follower follower(clock);
    bool isDone = false;
    QObject::connect(&follower, &Follower::snapshotEnded, &follower, [&] { isDone = true; });
    const qint64 begin = nowMicroseconds();
    follower.start(openerOf(WebSocketTarget{server.serverUrl(), {}, {}}), {u"monit"_s});
    waitUntil([&] { return isDone; });
    const qsizetype size = QJsonDocument(object()).toJson(QJsonDocument::Compact).size();
    std::printf("%lld %lld\n", static_cast<long long>((nowMicroseconds() - begin) / 1'000),
                static_cast<long long>(size * objects / 1'000'000));
}

} // namespace

/// Usage: benchlink [SECONDS] — prints three lines: for a bare WebSocket server and for the publisher p50 and p99 of the
/// time from a change to a console (µs), CPU share of the program's thread (%) and changes delivered; then how long a
/// console takes to attach to a large state (ms) and its size (MB).
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    measureBare(seconds);
    measurePublisher(seconds);
    measureAttaching();
    return 0;
}
