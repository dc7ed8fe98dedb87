// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/collector.h"
#include "models/monit/localmonitfeed.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace noc;
using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t isStopping = 0;

void announce(quint16 port)
{
    std::printf("%u\n", port);
    std::fflush(stdout);
}

/// Reads the body and throws it away: what this Qt's server can do at best.
void serveBare(QHttpServer &server)
{
    server.route(u"/collector"_s, QHttpServerRequest::Method::Post, [](const QHttpServerRequest &request) {
        return QHttpServerResponse(request.body().isEmpty() ? QHttpServerResponse::StatusCode::BadRequest
                                                            : QHttpServerResponse::StatusCode::Ok);
    });
    auto *listener = new QTcpServer(&server);
    listener->setListenBacklogSize(256);
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("Cannot listen");
    server.bind(listener);
    announce(listener->serverPort());
}

} // namespace

/// Usage: benchserver bare|collector — prints its port, and at SIGTERM how many reports it applied.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::signal(SIGTERM, [](int) { isStopping = 1; });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &application, [] {
        if (isStopping)
            QCoreApplication::quit();
    });
    poll.start(100);

    QHttpServer bare;
    const core::SystemClock clock;
    monit::LocalMonitFeed feed(clock);
    monit::Collector collector(clock);
    std::size_t applied = 0;
    if (application.arguments().value(1) == "bare"_L1) {
        serveBare(bare);
    } else {
        feed.setRules({{}});
        QObject::connect(&collector, &monit::Collector::received, &feed,
                         [&](const monit::ReportBatch &batch) {
                             feed.apply(batch);
                             applied += batch.reports.size();
                         });
        QObject::connect(&collector, &monit::Collector::listening, &application,
                         [&] { announce(collector.port()); });
        monit::CollectorConfig config;
        config.port = 0;
        config.users = {{u"monit"_s, core::Secret("bench")}};
        collector.start(config);
    }
    QCoreApplication::exec();
    std::printf("%zu\n", applied);
    return 0;
}
