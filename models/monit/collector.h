// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/apirequest.h"
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

    /// To requested(). For an id whose client did not wait, or that was answered already: nothing happens.
    void answer(quint64 id, const ApiAnswer &answer);

    enum class ConsoleSend {
        Taken,
        Full, ///< not taken: consoleDrained() follows, or consoleClosed()
        Gone, ///< not open (any more)
    };
    /// One text message. Never blocks; what is taken is bounded by ConsoleLimits::full and one message more.
    ConsoleSend sendToConsole(quint64 id, const QByteArray &utf8);
    /// Bytes handed over and not yet written to the network, with their framing; 0 when it is not open.
    [[nodiscard]] qint64 consoleBacklog(quint64 id) const;
    /// With a code of RFC 6455 §7.4 and up to 123 bytes of UTF-8; consoleClosed() follows.
    void closeConsole(quint64 id, quint16 code, const QString &reason);

Q_SIGNALS:
    void listening();
    /// The port is taken, the address is not ours, or the certificate or key is unusable.
    void listenFailed(const noc::core::Error &error);
    void stopped();
    /// The next batch is only prepared when every slot on this has returned.
    void received(const noc::monit::ReportBatch &batch);

    /// Somebody with a token reads; answer() within ConnectionLimits::requestDeadline, or 503 is answered.
    void requested(const noc::monit::ApiRequest &request);

    /// A remote console has shaken hands; ids are never 0 and never used twice.
    void consoleOpened(quint64 id, const QHostAddress &address);
    /// A text message, at most ConsoleLimits::message bytes.
    void consoleMessage(quint64 id, const QByteArray &utf8);
    /// Fewer than ConsoleLimits::drained bytes are unsent, after more than ConsoleLimits::full were or sendToConsole()
    /// said so.
    void consoleDrained(quint64 id);
    /// Once for each consoleOpened(), whoever closed: its id is of no use any more.
    void consoleClosed(quint64 id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::monit
