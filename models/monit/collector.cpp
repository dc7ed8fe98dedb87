// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/collector.h"

#include "models/monit/collectorserver.h"
#include "models/monit/parseworker.h"

#include <QHash>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace noc::monit {

class Collector::Private
{
public:
    Private(Collector &owner, const core::Clock &clock);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    void connectSignals();
    void connectDesk();
    void connectConsoles();
    void deliver(const ReportBatch &batch);

    Collector &q;
    ReportQueue queue;
    RejectionLog rejections;
    QThread socketThread;
    QThread parseThread;
    ParseWorker *worker; ///< dies with parseThread
    CollectorServer *server; ///< dies with socketThread
    quint64 ticket = 0; ///< of the newest start or stop; answers to older ones are not news
    QHostAddress address;
    quint16 port = 0;
    QHash<quint64, std::shared_ptr<ConsoleFlow>>
        consoles; ///< opened and not yet closed, as this thread knows it
};

Collector::Private::Private(Collector &owner, const core::Clock &clock)
    : q(owner)
    , worker(new ParseWorker(queue, rejections))
{
    const auto wake = [this] { QMetaObject::invokeMethod(worker, &ParseWorker::wake, Qt::QueuedConnection); };
    server = new CollectorServer(std::make_unique<ReportIntake>(clock, queue, rejections, wake));
    socketThread.setObjectName("noc-collector"_L1);
    parseThread.setObjectName("noc-parse"_L1);
    server->moveToThread(&socketThread);
    worker->moveToThread(&parseThread);
    connect(&socketThread, &QThread::finished, server, &QObject::deleteLater);
    connect(&parseThread, &QThread::finished, worker, &QObject::deleteLater);
    connectSignals();
    connectDesk();
    connectConsoles();
    parseThread.start();
    socketThread.start();
}

Collector::Private::~Private()
{
    // First those who fill the queue and wake the worker, then the worker; none of them waits for this thread.
    socketThread.quit();
    socketThread.wait();
    worker->requestAbort();
    parseThread.quit();
    parseThread.wait();
}

void Collector::Private::connectSignals()
{
    connect(server, &CollectorServer::started, &q,
            [this](quint64 of, const QHostAddress &where, quint16 newPort) {
                if (of != ticket)
                    return;
                address = where;
                port = newPort;
                Q_EMIT q.listening();
            });
    connect(server, &CollectorServer::failed, &q, [this](quint64 of, const core::Error &error) {
        if (of == ticket)
            Q_EMIT q.listenFailed(error);
    });
    connect(server, &CollectorServer::stopped, worker, &ParseWorker::flush);
    connect(worker, &ParseWorker::flushed, &q, [this](quint64 of) {
        if (of == ticket)
            Q_EMIT q.stopped();
    });
    connect(worker, &ParseWorker::batchReady, &q,
            [this](const std::shared_ptr<const ReportBatch> &batch) { deliver(*batch); });
}

void Collector::Private::connectDesk()
{
    connect(server->desk(), &ApiDesk::requested, &q, &Collector::requested);
}

void Collector::Private::connectConsoles()
{
    const ConsoleServer *from = server->consoles();
    connect(from, &ConsoleServer::opened, &q,
            [this](quint64 id, const QHostAddress &where, const std::shared_ptr<ConsoleFlow> &flow) {
                consoles.insert(id, flow);
                Q_EMIT q.consoleOpened(id, where);
            });
    connect(from, &ConsoleServer::message, &q, [this](quint64 id, const QByteArray &utf8) {
        if (const auto flow = consoles.value(id))
            flow->take(utf8.size());
        Q_EMIT q.consoleMessage(id, utf8);
    });
    connect(from, &ConsoleServer::drained, &q, &Collector::consoleDrained);
    connect(from, &ConsoleServer::closed, &q, [this](quint64 id) {
        consoles.remove(id);
        Q_EMIT q.consoleClosed(id);
    });
}

void Collector::Private::deliver(const ReportBatch &batch)
{
    const QPointer<Collector> guard(&q);
    Q_EMIT q.received(batch);
    if (guard)
        QMetaObject::invokeMethod(worker, &ParseWorker::consumed, Qt::QueuedConnection);
}

Collector::Collector(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{ }

Collector::~Collector() = default;

void Collector::start(const CollectorConfig &config)
{
    d->port = 0;
    QMetaObject::invokeMethod(
        d->server, [server = d->server, config, ticket = ++d->ticket] { server->start(config, ticket); },
        Qt::QueuedConnection);
}

void Collector::stop()
{
    d->port = 0;
    QMetaObject::invokeMethod(
        d->server, [server = d->server, ticket = ++d->ticket] { server->stop(ticket); },
        Qt::QueuedConnection);
}

bool Collector::isListening() const
{
    return d->port != 0;
}

quint16 Collector::port() const
{
    return d->port;
}

QHostAddress Collector::address() const
{
    return d->address;
}

void Collector::answer(quint64 id, const ApiAnswer &answer)
{
    QMetaObject::invokeMethod(
        d->server, [desk = d->server->desk(), id, answer] { desk->answer(id, answer); },
        Qt::QueuedConnection);
}

Collector::ConsoleSend Collector::sendToConsole(quint64 id, const QByteArray &utf8)
{
    const auto flow = d->consoles.value(id);
    if (!flow)
        return ConsoleSend::Gone;
    ConsoleServer *consoles = d->server->consoles();
    if (flow->isFull()) {
        // There, since it may have drained meanwhile.
        QMetaObject::invokeMethod(
            consoles, [consoles, id] { consoles->oweDrained(id); }, Qt::QueuedConnection);
        return ConsoleSend::Full;
    }
    flow->post(utf8.size());
    QMetaObject::invokeMethod(
        consoles, [consoles, id, utf8] { consoles->send(id, utf8); }, Qt::QueuedConnection);
    return ConsoleSend::Taken;
}

qint64 Collector::consoleBacklog(quint64 id) const
{
    const auto flow = d->consoles.value(id);
    return flow ? flow->backlog() : 0;
}

void Collector::closeConsole(quint64 id, quint16 code, const QString &reason)
{
    QMetaObject::invokeMethod(
        d->server,
        [consoles = d->server->consoles(), id, code, reason] {
            consoles->close(id, QWebSocketProtocol::CloseCode(code), reason);
        },
        Qt::QueuedConnection);
}

} // namespace noc::monit
