// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/remotewatchfeed.h"

#include "models/bird/watch/watchjson.h"
#include "models/workspace/routewords.h"

#include <QJsonArray>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

std::vector<bird::WatchEvent> eventsIn(const QJsonObject &json)
{
    std::vector<bird::WatchEvent> events;
    const QJsonArray rows = json["events"_L1].toArray();
    for (const QJsonValue row : rows) {
        if (auto event = bird::watchEventFromJson(row.toObject()))
            events.push_back(*std::move(event));
    }
    return events;
}

Result<std::vector<bird::WatchEvent>> eventsFrom(const Result<QJsonObject> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    return eventsIn(*reply);
}

} // namespace

Result<WatchNews> watchNewsFromJson(const QJsonObject &json)
{
    return WatchNews{eventsIn(json)};
}

RemoteWatchFeed::RemoteWatchFeed(remote::Follower &link, QObject *parent)
    : WatchFeed(parent)
    , m_link(link)
{ }

core::Future<std::vector<bird::WatchEvent>> RemoteWatchFeed::events(const bird::WatchEventQuery &query)
{
    auto promise = std::make_shared<QPromise<Result<std::vector<bird::WatchEvent>>>>();
    promise->start();
    core::onResult(m_link.send(u"routes.events"_s, toJson(query)), this,
                   [promise](const Result<QJsonObject> &reply) {
                       promise->addResult(eventsFrom(reply));
                       promise->finish();
                   });
    return promise->future();
}

void RemoteWatchFeed::accept(const bird::WatchKey &key)
{
    Q_EMIT commandIssued(u"routes.accept"_s, {{u"watch"_s, key.watch}, {u"router"_s, key.router}});
}

void RemoteWatchFeed::askNow(const QString &watch)
{
    Q_EMIT commandIssued(u"routes.ask"_s, {{u"watch"_s, watch}});
}

void RemoteWatchFeed::apply(const core::RowDiff<bird::WatchRow> &diff)
{
    if (const auto news = m_rows.follow(diff); !news.isEmpty())
        Q_EMIT changed(news);
}

void RemoteWatchFeed::reset(const core::RowDiff<bird::WatchRow> &snapshot)
{
    apply(m_rows.differenceTo(snapshot));
}

} // namespace noc::workspace
