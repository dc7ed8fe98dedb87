// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/collectorconnection.h"

#include "models/net/subnet.h"

#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noc::monit {

namespace {

/// How long a refused peer may go on sending before we hang up; closing at once would reset the connection and our
/// answer with it (RFC 9112 §9.6).
constexpr std::chrono::seconds lingerTime{2};
/// A body in very many very small pieces is no Monit; each piece costs a look at all before it.
constexpr int maxChunkScans = 4096;

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

CollectorConnection::CollectorConnection(QTcpSocket *socket, ConnectionKeeper &keeper)
    : QObject(socket)
    , m_socket(socket)
    , m_keeper(&keeper)
    , m_address(net::withoutMapping(socket->peerAddress()))
    , m_deadline(keeper.config().limits.requestDeadline)
{
    m_socket->setReadBufferSize(maxHeadBytes + keeper.config().limits.body);
    // Before QHttpServer connects to it: its slot then finds what ours decided.
    connect(m_socket, &QTcpSocket::readyRead, this, &CollectorConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &CollectorConnection::onDisconnected);
}

CollectorConnection::~CollectorConnection()
{
    leave();
}

void CollectorConnection::begin()
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    if (!tls) {
        m_phase = Phase::Head;
        return;
    }
    connect(tls, &QSslSocket::encrypted, this, [this] { m_phase = Phase::Head; });
    connect(tls, &QSslSocket::errorOccurred, this, [this, tls](QAbstractSocket::SocketError error) {
        if (m_phase != Phase::Handshake || error == QAbstractSocket::RemoteHostClosedError)
            return;
        reject(RejectionReason::BadRequest, u"TLS handshake: "_s + tls->errorString());
        abortLater(); // we are inside QSslSocket
    });
    tls->startServerEncryption();
}

void CollectorConnection::onReadyRead()
{
    switch (m_phase) {
    case Phase::Handshake:
    case Phase::HandedOver:
    case Phase::Answered:
        break;
    case Phase::Head:
        readHead();
        break;
    case Phase::Body:
        readBody();
        break;
    case Phase::Chunks:
        readChunks();
        break;
    case Phase::Bare:
        readBare();
        break;
    case Phase::Discarding:
    case Phase::Lingering:
        discard();
        break;
    case Phase::Api:
        dropExcess();
        break;
    }
}

void CollectorConnection::readHead()
{
    const HeadVerdict verdict = inspectHead(m_socket->peek(maxHeadBytes));
    std::visit(
        Overloaded{[](NeedMore) {},
                   [this](BareXml) {
                       m_phase = Phase::Bare;
                       readBare();
                   },
                   [this](const Refusal &refusal) {
                       refuse(Answer{refusal.status, {}, {}}, Rejected{refusal.reason, refusal.detail, {}});
                   },
                   [this](const RequestHead &head) { act(head); }},
        verdict);
}

void CollectorConnection::act(const RequestHead &head)
{
    m_headBytes = head.bytes;
    const qint64 announced = std::max<qint64>(head.contentLength, 0);
    const RequestDecision decision = decide(head, m_keeper->config());
    std::visit(Overloaded{[&](const AnswerNow &now) {
                              refuse(now.answer, now.rejection,
                                     head.isChunked ? maxDiscardedBody : head.bytes + announced);
                          },
                          [&](const Discard &discarded) {
                              if (head.expectsContinue)
                                  m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                              m_toDiscard = head.isChunked ? maxDiscardedBody : head.bytes + announced;
                              m_afterDiscard = discarded.rejection;
                              m_phase = Phase::Discarding;
                              discard();
                          },
                          [&](const TakeReport &report) {
                              m_admitted = Admitted{true, report.user, head.contentEncoding};
                              expectBody(head);
                          },
                          [&](ShowGreeting) {
                              m_admitted = Admitted{};
                              expectBody(head);
                          },
                          [&](AskOwner) { askOwner(head); }, [&](OpenConsole) { openConsole(head); }},
               decision);
}

void CollectorConnection::expectBody(const RequestHead &head)
{
    if (head.expectsContinue)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (head.isChunked) {
        m_chunks.emplace(m_keeper->config().limits.body);
        m_phase = Phase::Chunks;
        reserve(m_keeper->config().limits.body);
        readChunks();
        return;
    }
    m_requestBytes = head.bytes + std::max<qint64>(head.contentLength, 0);
    m_phase = Phase::Body;
    reserve(m_requestBytes);
    readBody();
}

void CollectorConnection::readBody()
{
    const qint64 available = m_socket->bytesAvailable();
    if (available > m_requestBytes)
        refuse(Answer{400, {}, {}}, Rejected{RejectionReason::BadRequest, u"bytes after the request"_s, {}});
    else if (available == m_requestBytes)
        complete();
}

void CollectorConnection::readChunks()
{
    const qint64 available = m_socket->bytesAvailable();
    // Chunk framing counts against the read buffer: a full one never becomes complete.
    const bool isFull = available >= m_socket->readBufferSize();
    if (available - m_headBytes < m_chunks->needed() && !isFull)
        return;
    const QByteArray request = m_socket->peek(available);
    const auto state = m_chunks->scan(QByteArrayView(request).sliced(m_headBytes));
    if (state == ChunkScanner::State::Complete) {
        m_requestBytes = m_headBytes + m_chunks->needed();
        readBody();
    } else if (m_chunks->isTooLarge() || (state == ChunkScanner::State::NeedMore && isFull)) {
        refuse(Answer{413, {}, {}}, Rejected{RejectionReason::TooLarge, u"chunks beyond the limit"_s, {}});
    } else if (state == ChunkScanner::State::Broken || ++m_chunkScans > maxChunkScans) {
        refuse(Answer{400, {}, {}}, Rejected{RejectionReason::BadRequest, u"broken chunks"_s, {}});
    }
}

void CollectorConnection::readBare()
{
    const qint64 limit = m_keeper->config().limits.body;
    const bool wasKnown = m_reserved > 0;
    m_bareBody += m_socket->readAll();
    if (!wasKnown) {
        const QByteArray id = peekIdentity(m_bareBody).id;
        const bool isUndecided = id.isEmpty() && m_bareBody.size() < maxHeadBytes;
        if (isUndecided)
            return;
        if (!m_keeper->intake().mayBeHeaderless(id, m_address)) {
            refuse(Answer{400, {}, {}},
                   Rejected{RejectionReason::BadRequest, u"a body without a request"_s, {}});
            return;
        }
        reserve(limit);
    }
    if (m_bareBody.size() > limit) {
        refuse(Answer{413, {}, {}}, Rejected{RejectionReason::TooLarge, u"a body without a request"_s, {}});
    } else if (m_bareBody.trimmed().endsWith("</monit>")) {
        m_keeper->intake().takeHeaderless(m_bareBody, m_address);
        refuse(Answer{}, std::nullopt, 0);
    }
}

void CollectorConnection::discard()
{
    m_toDiscard -= m_socket->skip(m_socket->bytesAvailable());
    if (m_toDiscard > 0)
        return;
    if (m_phase == Phase::Lingering) {
        close();
        return;
    }
    refuse(Answer{}, std::exchange(m_afterDiscard, std::nullopt), 0);
}

void CollectorConnection::complete()
{
    m_phase = Phase::HandedOver;
    m_keeper->handOver(*this);
}

std::optional<CollectorConnection::Admitted> CollectorConnection::takeAdmitted()
{
    return std::exchange(m_admitted, std::nullopt);
}

void CollectorConnection::answer(const Answer &answer)
{
    m_socket->write(answer.toHttp());
}

void CollectorConnection::finish()
{
    if (m_phase == Phase::Answered)
        return;
    if (m_admitted)
        reject(RejectionReason::BadRequest, u"not taken for HTTP"_s);
    m_phase = Phase::Answered;
    reserve(0);
    m_socket->flush();
    if (m_socket->bytesToWrite() == 0)
        leave();
    // Queued, since we may be inside QHttpServer's own slot; nothing of a second request reaches it any more.
    QMetaObject::invokeMethod(this, &CollectorConnection::close, Qt::QueuedConnection);
}

void CollectorConnection::refuse(const Answer &answer, const std::optional<Rejected> &rejection,
                                 qint64 stillComing)
{
    if (rejection)
        reject(rejection->reason, rejection->detail, rejection->user);
    m_admitted.reset();
    m_bareBody.clear();
    reserve(0);
    if (answer.status == 0) {
        abortLater();
        return;
    }
    m_toDiscard = stillComing;
    m_socket->write(answer.toHttp());
    m_socket->flush();
    linger();
}

void CollectorConnection::linger()
{
    m_phase = Phase::Lingering;
    m_deadline = std::min(m_deadline, QDeadlineTimer(lingerTime));
    discard();
    // The peer sees the end of our answer at once; TLS has no such half.
    if (m_phase == Phase::Lingering && !qobject_cast<QSslSocket *>(m_socket) && m_socket->bytesToWrite() == 0)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void CollectorConnection::abortLater()
{
    m_phase = Phase::Answered;
    leave();
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
}

void CollectorConnection::close()
{
    m_phase = Phase::Answered;
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket->disconnectFromHost();
}

void CollectorConnection::onDisconnected()
{
    switch (std::exchange(m_phase, Phase::Answered)) {
    case Phase::Head:
        if (m_socket->bytesAvailable() > 0)
            reject(RejectionReason::BadRequest, u"closed within the headers"_s);
        break;
    case Phase::Body:
    case Phase::Chunks:
    case Phase::Discarding:
        reject(RejectionReason::BadRequest, u"closed within the body"_s);
        break;
    case Phase::Bare:
        if (m_keeper)
            m_keeper->intake().takeHeaderless(m_bareBody, m_address);
        break;
    case Phase::Handshake:
    case Phase::Lingering:
    case Phase::HandedOver:
    case Phase::Api:
    case Phase::Answered:
        break;
    }
    leave();
    m_socket->deleteLater();
}

void CollectorConnection::timeOut()
{
    if (m_phase == Phase::Handshake)
        reject(RejectionReason::TimedOut, u"TLS handshake not finished"_s);
    else if (m_phase == Phase::Head)
        reject(RejectionReason::TimedOut, u"headers not finished"_s);
    else if (m_phase != Phase::Lingering && m_phase != Phase::Answered)
        reject(RejectionReason::TimedOut, u"body not finished"_s);
    m_phase = Phase::Answered;
    leave();
    m_socket->abort();
}

void CollectorConnection::evict()
{
    if (m_phase != Phase::Lingering && m_phase != Phase::Answered)
        reject(RejectionReason::TooManyConnections, u"an unfinished request made room for others"_s);
    m_phase = Phase::Answered;
    leave();
    m_socket->abort();
}

void CollectorConnection::leave()
{
    if (m_keeper)
        std::exchange(m_keeper, nullptr)->remove(*this);
}

void CollectorConnection::reject(RejectionReason reason, const QString &detail, const QString &user)
{
    if (m_keeper)
        m_keeper->intake().reject(reason, {m_address, user}, detail);
}

void CollectorConnection::reserve(qint64 bytes)
{
    if (!m_keeper)
        return;
    const qint64 added = bytes - std::exchange(m_reserved, bytes);
    m_keeper->reserve(*this, added);
}

} // namespace noc::monit
