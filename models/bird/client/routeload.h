// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerclient.h"
#include "models/bird/routes/routetable.h"

#include <QByteArrayList>
#include <QThread>

#include <memory>

namespace noc::bird {

class RouteLoadWorker;
struct RouteLoadNews;

inline constexpr qint64 maxRawReplyBytes = qint64(32) * 1024 * 1024; ///< kept of what a RouteLoad reads

/// `show route …` streamed into a table: the bytes go to a thread of its own, routes come back ten times a second at most.
/// The router is not read from while that thread has enough to do. Deleting it stops the router, the thread and all.
class NOC_MODELS_EXPORT RouteLoad final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteLoad)

public:
    enum class State { Waiting, Loading, Finished, Failed };

    ~RouteLoad() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< received
    /// Grows while loading; has its indexes when finished. Kept by whoever holds it.
    [[nodiscard]] std::shared_ptr<const RouteTable> table() const { return m_table; }
    /// The router was interrupted, a limit of ours was reached, or the way to it failed: what is there is not all.
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    [[nodiscard]] const ReplyEnd &end() const { return m_end; }
    [[nodiscard]] const RouteCount &counts() const { return m_counts; }
    [[nodiscard]] const QList<QByteArray> &unexplained() const { return m_unexplained; }
    [[nodiscard]] const core::Error &error() const { return m_error; } ///< of Failed
    /// How it was read: the router's version as it was known then, and whether there are reply codes.
    [[nodiscard]] const std::optional<Version> &version() const { return m_version; }
    [[nodiscard]] ReplyCoding coding() const { return m_coding; }
    /// The reply as it came, the first maxRawReplyBytes of it.
    [[nodiscard]] QByteArray raw() const;
    [[nodiscard]] bool isRawWhole() const { return m_rawBytes == m_bytes; }

Q_SIGNALS:
    /// bytes() or the table.
    void progressed();
    /// The table is whole, or as whole as it gets.
    void finished();
    /// As RouterClient::ask(), or BIRD's own error (InvalidInput with its text). What came before stays in the table.
    void failed(const noc::core::Error &error);

    // To the worker.
    void bytesForWorker(const QByteArray &bytes, QPrivateSignal);
    void endForWorker(QPrivateSignal);
    void tableForWorker(const std::shared_ptr<noc::bird::RouteTable> &table, QPrivateSignal);

private:
    friend class RouterClient;
    RouteLoad(RouterClient &client, Command command);
    void start(const core::Result<void> &checked);
    void startWorker();
    void onBytes(const QByteArray &bytes);
    void keepRaw(const QByteArray &bytes);
    void onEnd(const core::Result<void> &result);
    void onTaken(qint64 size);
    void onNews(const std::shared_ptr<noc::bird::RouteLoadNews> &news);
    void onParsed();
    void onIndexed();
    void fail(const core::Error &error);
    void stopRouter();

    RouterClient &m_client;
    const Command m_command;
    const std::shared_ptr<RouteTable> m_table;
    QThread m_thread;
    RouteLoadWorker *m_worker = nullptr; ///< lives and dies with the thread
    quint64 m_number = 0;
    State m_state = State::Waiting;
    std::optional<Version> m_version;
    ReplyCoding m_coding = ReplyCoding::Coded;
    QByteArrayList m_raw; ///< as received, so that keeping it copies nothing
    qint64 m_rawBytes = 0;
    qint64 m_bytes = 0;
    qint64 m_untaken = 0; ///< bytes that the worker has not read yet
    qsizetype m_rows = 0;
    bool m_isPaused = false;
    bool m_isPartial = false;
    bool m_hasEnded = false;
    std::optional<core::Error> m_linkError;
    core::Error m_error;
    ReplyEnd m_end;
    RouteCount m_counts;
    QList<QByteArray> m_unexplained;
};

} // namespace noc::bird
