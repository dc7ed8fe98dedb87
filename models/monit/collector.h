// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/collectorconfig.h"
#include "models/monit/rejection.h"
#include "models/monit/report.h"

#include <QObject>

#include <memory>
#include <vector>

namespace noc::monit {

/// A parsed message and where and when it came from.
struct ReceivedReport
{
    Report report;
    Source source;
    QDateTime received; ///< UTC
    core::Milliseconds receivedMonotonic{};
};

/// What the collector hands over at once, in order of arrival, at most ten times a second.
struct ReportBatch
{
    std::vector<ReceivedReport> reports;
    std::vector<Rejection> rejections;
};

/// The HTTP server every Monit posts to. Sockets live on one thread, parsing on another; this object and its signals
/// on the thread that made it. A message is answered before it is parsed, because Monit's check loop waits for the
/// answer; what waits is bounded and coalesced per host: the newest snapshot and every event.
class NOC_MODELS_EXPORT Collector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Collector)

public:
    explicit Collector(const core::Clock &clock, QObject *parent = nullptr);
    ~Collector() override; ///< stops and waits for its threads

    /// Starts, or restarts with another configuration; the outcome is listening() or listenFailed().
    void start(const CollectorConfig &config);
    void stop();

    [[nodiscard]] bool isListening() const;
    /// The port in use, 0 when not listening.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QHostAddress address() const;

Q_SIGNALS:
    void listening();
    /// The port is taken, the address is not ours, or the certificate or key is unusable.
    void listenFailed(const noc::core::Error &error);
    void stopped();
    /// The next batch is only prepared when every slot on this has returned.
    void received(const noc::monit::ReportBatch &batch);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::monit
