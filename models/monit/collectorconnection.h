// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/apiexchange.h"
#include "models/monit/chunkscanner.h"
#include "models/monit/consoleserver.h"
#include "models/monit/reportintake.h"
#include "models/monit/requestpolicy.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace noc::monit {

class CollectorConnection;

/// What a connection needs from the listener that accepted it.
class ConnectionKeeper
{
public:
    ConnectionKeeper() = default;
    virtual ~ConnectionKeeper() = default;

    [[nodiscard]] virtual const CollectorConfig &config() const = 0;
    [[nodiscard]] virtual ReportIntake &intake() = 0;
    [[nodiscard]] virtual ApiDesk &desk() = 0;
    [[nodiscard]] virtual ConsoleServer &consoles() = 0;
    /// Counts body bytes that are announced but not handled; may end other connections to make room.
    virtual void reserve(CollectorConnection &connection, qint64 bytes) = 0;
    /// The request is in the socket's buffer, complete and well-formed: QHttpServer's turn.
    virtual void handOver(CollectorConnection &connection) = 0;
    virtual void remove(CollectorConnection &connection) = 0;

protected:
    Q_DISABLE_COPY_MOVE(ConnectionKeeper)
};

/// One accepted connection until its only request is answered, or until it becomes a console's: reads nothing out of
/// the socket before the request is complete, so that QHttpServer never has to wait, guess or hold half of one. A child
/// of its socket.
class CollectorConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorConnection)

public:
    CollectorConnection(QTcpSocket *socket, ConnectionKeeper &keeper);
    ~CollectorConnection() override;

    /// Plain sockets at once, TLS ones after their handshake.
    void begin();
    /// The keeper goes away before the socket does.
    void detach() { m_keeper = nullptr; }

    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }
    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    [[nodiscard]] bool isOverdue() const { return m_deadline.hasExpired(); }
    /// Neither with QHttpServer nor with the owner: may be ended when others need its place.
    [[nodiscard]] bool isEvictable() const
    {
        return m_phase != Phase::HandedOver && m_phase != Phase::Api && m_phase != Phase::Answered;
    }
    [[nodiscard]] qint64 reserved() const { return m_reserved; }

    void timeOut();
    void evict();

    /// The admitted request as QHttpServer hands it back; nullopt when there is none to answer (any more).
    struct Admitted
    {
        bool isReport = false;
        QString user;
        QByteArray contentEncoding;
    };
    [[nodiscard]] std::optional<Admitted> takeAdmitted();
    /// Written as it is: QHttpServer from Qt 6.8 on sends header names in lower case, and Monit wants "Server".
    void answer(const Answer &answer);
    /// After QHttpServer had its turn, whether it called us or not.
    void finish();

private:
    enum class Phase {
        Handshake,
        Head,
        Body,
        Chunks,
        Bare,
        Discarding,
        Lingering,
        HandedOver,
        Api,
        Answered
    };

    void onReadyRead();
    void onDisconnected();
    void readHead();
    void act(const RequestHead &head);
    void expectBody(const RequestHead &head);
    void askOwner(const RequestHead &head);
    void connectExchange();
    void openConsole(const RequestHead &head);
    void readBody();
    void readChunks();
    void readBare();
    void discard();
    void dropExcess();
    void complete();

    /// Answers without QHttpServer, then takes in (and drops) what the peer goes on to send.
    void refuse(const Answer &answer, const std::optional<Rejected> &rejection,
                qint64 stillComing = maxDiscardedBody);
    void linger();
    void abortLater();
    void close();
    /// It ends by itself from here on and needs its place no more.
    void leave();
    void reject(RejectionReason reason, const QString &detail, const QString &user = {});
    void reserve(qint64 bytes);

    QTcpSocket *const m_socket;
    ConnectionKeeper *m_keeper;
    const QHostAddress m_address;
    QDeadlineTimer m_deadline;
    Phase m_phase = Phase::Handshake;
    qint64 m_requestBytes = 0; ///< head and body
    qint64 m_toDiscard = 0;
    qint64 m_reserved = 0;
    std::optional<ChunkScanner> m_chunks;
    int m_chunkScans = 0;
    qsizetype m_headBytes = 0;
    std::optional<Admitted> m_admitted;
    std::optional<Rejected> m_afterDiscard;
    QByteArray m_bareBody;
    std::unique_ptr<ApiExchange> m_exchange;
};

} // namespace noc::monit
