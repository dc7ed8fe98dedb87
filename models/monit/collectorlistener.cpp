// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/collectorlistener.h"

#include "models/net/filelimit.h"

#include <QSslSocket>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noc::monit {

namespace {

constexpr int wantedFiles = 4096;
constexpr int filesForOthers = 128;
constexpr int backlog = 256; ///< of the kernel; hosts that start at once all knock at once
constexpr std::chrono::seconds acceptPause{1};
/// Of bodies that are announced but not complete, over all connections.
constexpr qint64 maxReserved = 64 * 1024 * 1024;

/// Consoles have descriptors of their own.
int connectionCap(const CollectorConfig &config)
{
    const int files = net::raiseFileLimit(wantedFiles) - filesForOthers - config.console.connections;
    return std::max(1, std::min(config.limits.total, files));
}

/// One customer usually has a whole /64.
QHostAddress groupOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes);
}

} // namespace

CollectorListener::CollectorListener(const CollectorConfig &config, const QSslConfiguration &tls,
                                     const Targets &targets)
    : m_config(config)
    , m_tls(tls)
    , m_targets(targets)
    , m_total(connectionCap(config))
{
    setListenBacklogSize(backlog);
    setMaxPendingConnections(backlog);
    m_sweeper.setInterval(std::clamp<core::Milliseconds>(config.limits.requestDeadline / 8, 20ms, 1s));
    connect(&m_sweeper, &QTimer::timeout, this, &CollectorListener::sweep);
}

CollectorListener::~CollectorListener()
{
    for (CollectorConnection *connection : m_connections)
        connection->detach();
}

bool CollectorListener::isAllowed(const QHostAddress &address) const
{
    const auto &subnets = m_config.allowedSubnets;
    return subnets.empty()
        || std::ranges::any_of(subnets, [&](const net::Subnet &subnet) { return subnet.contains(address); });
}

void CollectorListener::incomingConnection(qintptr descriptor)
{
    auto *socket = m_config.isTls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    const QHostAddress address = net::withoutMapping(socket->peerAddress());
    const QHostAddress group = groupOf(address);
    if (!isAllowed(address)) {
        m_targets.intake.reject(RejectionReason::AddressNotAllowed, {address, {}},
                                u"not in the allowed networks"_s);
        delete socket;
    } else if (!makeRoom(group)) {
        m_targets.intake.reject(RejectionReason::TooManyConnections, {address, {}},
                                u"every place is taken"_s);
        delete socket;
    } else {
        admit(socket, group);
    }
}

void CollectorListener::admit(QTcpSocket *socket, const QHostAddress &group)
{
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        tls->setSslConfiguration(m_tls);
    auto *connection = new CollectorConnection(socket, *this);
    m_connections.push_back(connection);
    m_groups[group].push_back(connection);
    if (!m_sweeper.isActive())
        m_sweeper.start();
    connection->begin();
}

bool CollectorListener::makeRoom(const QHostAddress &group)
{
    const auto own = m_groups.constFind(group);
    if (own != m_groups.cend() && std::ssize(*own) >= m_config.limits.perAddress && !evictOldest(*own))
        return false;
    return std::ssize(m_connections) < m_total || evictOldest(largestGroup());
}

const CollectorListener::Connections &CollectorListener::largestGroup() const
{
    return *std::ranges::max_element(m_groups, {}, std::ranges::size); // only asked when there are some
}

bool CollectorListener::evictOldest(const Connections &connections)
{
    const auto oldest = std::ranges::find_if(connections, &CollectorConnection::isEvictable);
    if (oldest == connections.end())
        return false;
    (*oldest)->evict(); // aborts, hence descriptor and place are free at once; the object follows
    return true;
}

void CollectorListener::reserve(CollectorConnection &connection, qint64 bytes)
{
    m_reserved += bytes;
    if (bytes <= 0)
        return;
    std::vector<CollectorConnection *> others(m_connections.begin(), m_connections.end());
    for (CollectorConnection *other : others) {
        if (m_reserved <= maxReserved)
            return;
        if (other != &connection && other->reserved() > 0 && other->isEvictable())
            other->evict();
    }
}

void CollectorListener::remove(CollectorConnection &connection)
{
    m_reserved -= connection.reserved();
    m_connections.remove(&connection);
    const auto group = m_groups.find(groupOf(connection.address()));
    if (group != m_groups.end()) {
        group->remove(&connection);
        if (group->empty())
            m_groups.erase(group);
    }
    if (m_current == &connection)
        m_current = nullptr;
    if (m_connections.empty())
        m_sweeper.stop();
}

void CollectorListener::handOver(CollectorConnection &connection)
{
    QTcpSocket *socket = connection.socket();
    m_current = &connection;
    addPendingConnection(socket);
    // QHttpServer has just connected to this and reads what is in the buffer: all of the request.
    Q_EMIT socket->readyRead();
    if (m_current)
        m_current->finish();
    m_current = nullptr;
}

void CollectorListener::sweep()
{
    // The oldest are first and all have the same time, except for refused ones, which have less.
    const std::vector<CollectorConnection *> all(m_connections.begin(), m_connections.end());
    for (CollectorConnection *connection : all) {
        if (connection->isOverdue())
            connection->timeOut();
    }
}

bool CollectorListener::open(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    pauseAccepting();
    m_knocks = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
    connect(m_knocks.get(), &QSocketNotifier::activated, this, &CollectorListener::acceptWaiting);
    return true;
}

QTcpSocket *CollectorListener::nextPendingConnection()
{
    QTcpSocket *socket = QTcpServer::nextPendingConnection();
    pauseAccepting(); // Qt has just resumed
    return socket;
}

/// QTcpServer takes EMFILE for EAGAIN once it has seen an EAGAIN (its engine remembers only the first error), and asks
/// again at once for as long as the listening socket stays readable.
void CollectorListener::acceptWaiting()
{
    for (int accepted = 0; accepted < backlog; ++accepted) {
        const int descriptor =
            ::accept4(static_cast<int>(socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (descriptor >= 0) {
            incomingConnection(descriptor);
            continue;
        }
        const bool isExhausted = errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM;
        if (isExhausted) {
            m_knocks->setEnabled(false);
            QTimer::singleShot(acceptPause, m_knocks.get(), [this] { m_knocks->setEnabled(true); });
        }
        return;
    }
}

} // namespace noc::monit
