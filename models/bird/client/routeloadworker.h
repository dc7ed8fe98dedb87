// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyframer.h"
#include "models/bird/routes/routebatch.h"
#include "models/bird/routes/routeparser.h"
#include "models/core/clock.h"

#include <QObject>

#include <memory>

namespace noc::bird {

/// What a worker has read since the last one.
struct RouteLoadNews
{
    RouteBatch batch;
    qsizetype rows = 0; ///< all so far
    // Of the last one:
    bool isLast = false;
    bool isPartial = false;
    ReplyEnd end;
    RouteCount counts;
    QList<QByteArray> unexplained;
};

/// Reads the reply of a RouteLoad on its thread.
class RouteLoadWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteLoadWorker)

public:
    RouteLoadWorker(const Version &version, ReplyCoding coding, const core::Clock &clock);

    void take(const QByteArray &bytes);
    void finish();
    /// Nobody changes the table any more.
    void index(const std::shared_ptr<noc::bird::RouteTable> &table);

Q_SIGNALS:
    void taken(qint64 size);
    void read(const std::shared_ptr<noc::bird::RouteLoadNews> &news);
    void indexed();

private:
    [[nodiscard]] std::shared_ptr<RouteLoadNews> news();

    const core::Clock &m_clock; ///< only monotonic(), which every thread may ask
    ReplyFramer m_framer;
    RouteParser m_parser;
    core::Milliseconds m_lastNews;
};

} // namespace noc::bird
