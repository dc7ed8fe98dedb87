// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/collectorconnection.h"

#include <QHash>
#include <QSocketNotifier>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <list>
#include <memory>

namespace noc::monit {

/// The listening socket, plain or TLS: admits connections under the caps, keeps each until its request is complete and
/// only then shows it to the QHttpServer it is bound to. At a cap the oldest unfinished connection gives way, not the
/// newcomer, so that idle sockets never keep a Monit out.
class CollectorListener final : public QTcpServer, private ConnectionKeeper
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorListener)

public:
    /// Where requests go; they outlive this.
    struct Targets
    {
        ReportIntake &intake;
        ApiDesk &desk;
        ConsoleServer &consoles;
    };

    CollectorListener(const CollectorConfig &config, const QSslConfiguration &tls, const Targets &targets);
    ~CollectorListener() override;

    /// Instead of listen(): accepts by itself, because QTcpServer asks on and on when descriptors run out.
    [[nodiscard]] bool open(const QHostAddress &address, quint16 port);
    QTcpSocket *nextPendingConnection() override;

    /// While QHttpServer handles a request: whose; nullptr otherwise.
    [[nodiscard]] CollectorConnection *current() const { return m_current; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Connections = std::list<CollectorConnection *>; ///< oldest first

    [[nodiscard]] const CollectorConfig &config() const override { return m_config; }
    [[nodiscard]] ReportIntake &intake() override { return m_targets.intake; }
    [[nodiscard]] ApiDesk &desk() override { return m_targets.desk; }
    [[nodiscard]] ConsoleServer &consoles() override { return m_targets.consoles; }
    void reserve(CollectorConnection &connection, qint64 bytes) override;
    void handOver(CollectorConnection &connection) override;
    void remove(CollectorConnection &connection) override;

    [[nodiscard]] bool isAllowed(const QHostAddress &address) const;
    [[nodiscard]] bool makeRoom(const QHostAddress &group);
    [[nodiscard]] const Connections &largestGroup() const;
    static bool evictOldest(const Connections &connections);
    void admit(QTcpSocket *socket, const QHostAddress &group);
    void sweep();
    void acceptWaiting();

    const CollectorConfig m_config;
    const QSslConfiguration m_tls;
    const Targets m_targets;
    const int m_total;
    Connections m_connections;
    QHash<QHostAddress, Connections> m_groups; ///< by address, IPv6 by /64
    qint64 m_reserved = 0;
    CollectorConnection *m_current = nullptr;
    std::unique_ptr<QSocketNotifier> m_knocks; ///< of the listening socket
    QTimer m_sweeper{this};
};

} // namespace noc::monit
