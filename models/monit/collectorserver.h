// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/apidesk.h"
#include "models/monit/collectorlistener.h"

#include <QObject>

#include <memory>

class QHttpServer;

namespace noc::monit {

/// QHttpServer behind the guarded listener, on the thread with the sockets.
class CollectorServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorServer)

public:
    explicit CollectorServer(std::unique_ptr<ReportIntake> intake);
    ~CollectorServer() override;

    void start(const noc::monit::CollectorConfig &config, quint64 ticket);
    void stop(quint64 ticket);

    /// Children, hence on the same thread, and as old as this.
    [[nodiscard]] ApiDesk *desk() const { return m_desk; }
    [[nodiscard]] ConsoleServer *consoles() const { return m_consoles; }

Q_SIGNALS:
    void started(quint64 ticket, const QHostAddress &address, quint16 port);
    void failed(quint64 ticket, const noc::core::Error &error);
    void stopped(quint64 ticket);

private:
    void clear();
    [[nodiscard]] core::Result<void> listen(const CollectorConfig &config);
    void setHandler();
    [[nodiscard]] Answer handle(const CollectorConnection::Admitted &admitted, const QByteArray &body,
                                const QHostAddress &address);

    std::unique_ptr<ReportIntake> m_intake;
    ApiDesk *const m_desk;
    ConsoleServer *const m_consoles;
    std::unique_ptr<QHttpServer> m_http;
    CollectorListener *m_listener = nullptr; ///< a child of m_http
};

} // namespace noc::monit
