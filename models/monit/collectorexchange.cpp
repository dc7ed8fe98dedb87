// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/apidesk.h"
#include "models/monit/collectorconnection.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

// What a CollectorConnection does with requests that are none of Monit's and never reach QHttpServer.
namespace noc::monit {

namespace {
/// What a peer may send after its only request before it is taken for broken.
constexpr qint64 maxExcess = maxHeadBytes;
} // namespace

void CollectorConnection::askOwner(const RequestHead &head)
{
    if (m_socket->bytesAvailable() > head.bytes) {
        refuse(Answer{400, {}, {}}, Rejected{RejectionReason::BadRequest, u"bytes after the request"_s, {}});
        return;
    }
    m_exchange = std::make_unique<ApiExchange>(*m_socket, m_keeper->desk(), m_keeper->config());
    if (!m_exchange->ask({0, head.method, head.path, head.query, m_address})) {
        m_exchange.reset();
        refuse(toAnswer(busyAnswer()),
               Rejected{RejectionReason::QueueFull, u"too many requests wait for their answers"_s, {}},
               head.bytes);
        return;
    }
    m_socket->skip(head.bytes);
    m_toDiscard = maxExcess;
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever); // the exchange has its own
    m_phase = Phase::Api;
    connectExchange();
}

void CollectorConnection::connectExchange()
{
    connect(m_exchange.get(), &ApiExchange::unanswered, this,
            [this] { reject(RejectionReason::QueueFull, u"no answer in time"_s); });
    connect(m_exchange.get(), &ApiExchange::stalled, this, [this] {
        reject(RejectionReason::TimedOut, u"the answer was not taken"_s);
        abortLater();
    });
    connect(m_exchange.get(), &ApiExchange::written, this, [this] {
        if (qobject_cast<QSslSocket *>(m_socket))
            close();
        else
            linger();
    });
}

void CollectorConnection::dropExcess()
{
    m_toDiscard -= m_socket->skip(m_socket->bytesAvailable());
    if (m_toDiscard >= 0)
        return;
    reject(RejectionReason::BadRequest, u"bytes after the request"_s);
    abortLater();
}

void CollectorConnection::openConsole(const RequestHead &head)
{
    ConsoleServer &consoles = m_keeper->consoles();
    if (m_socket->bytesAvailable() > head.bytes) {
        refuse(Answer{400, {}, {}}, Rejected{RejectionReason::BadRequest, u"bytes after the request"_s, {}});
    } else if (!consoles.hasRoom()) {
        refuse(toAnswer(busyAnswer()),
               Rejected{RejectionReason::TooManyConnections, u"every console's place is taken"_s, {}},
               head.bytes);
    } else {
        // Nothing of ours stays: the socket goes on without this, its child.
        disconnect(m_socket, nullptr, this, nullptr);
        m_phase = Phase::Answered;
        std::exchange(m_keeper, nullptr)->remove(*this);
        consoles.take(m_socket, m_address);
        deleteLater();
    }
}

} // namespace noc::monit
