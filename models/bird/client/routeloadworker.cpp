// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/routeloadworker.h"

namespace noc::bird {

namespace {

constexpr core::Milliseconds betweenNews{100};

} // namespace

RouteLoadWorker::RouteLoadWorker(const Version &version, ReplyCoding coding, const core::Clock &clock)
    : m_clock(clock)
    , m_framer(coding)
    , m_parser(version, coding)
    , m_lastNews(clock.monotonic() - betweenNews)
{ }

void RouteLoadWorker::take(const QByteArray &bytes)
{
    m_framer.take(bytes, [this](const ReplyLine &line) { m_parser.line(line); });
    Q_EMIT taken(bytes.size());
    const core::Milliseconds now = m_clock.monotonic();
    if (now - m_lastNews < betweenNews)
        return;
    m_lastNews = now;
    Q_EMIT read(news());
}

std::shared_ptr<RouteLoadNews> RouteLoadWorker::news()
{
    auto made = std::make_shared<RouteLoadNews>();
    made->batch = m_parser.takeBatch();
    made->rows = m_parser.rows();
    return made;
}

void RouteLoadWorker::finish()
{
    m_framer.finish([this](const ReplyLine &line) { m_parser.line(line); });
    m_parser.finish();
    const auto last = news();
    last->isLast = true;
    last->end = m_framer.end();
    last->isPartial = m_parser.isPartial() || last->end.isPartial;
    last->counts = m_parser.counts();
    last->unexplained = m_parser.unexplained();
    Q_EMIT read(last);
}

void RouteLoadWorker::index(const std::shared_ptr<RouteTable> &table)
{
    table->finish();
    Q_EMIT indexed();
}

} // namespace noc::bird
