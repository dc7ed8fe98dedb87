// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/feedpage.h"

#include "models/monit/hostmodel.h"
#include "widgets/monit/hostactions.h"
#include "widgets/monit/monitpage.h"

namespace noc::monit {

namespace {

/// The page's base class destroys its children last, so that the model outlives the views on it.
HostModel *makeHostModel(MonitFeed &feed, const core::Clock &clock)
{
    auto *hosts = new HostModel(clock);
    hosts->apply(feed.snapshot().hosts);
    QObject::connect(&feed, &MonitFeed::changed, hosts,
                     [hosts](const MonitDiff &diff) { hosts->apply(diff.hosts); });
    hosts->applyTraces(feed.traces());
    QObject::connect(&feed, &MonitFeed::tracesChanged, hosts, &HostModel::applyTraces);
    return hosts;
}

void connectCommands(const HostActions &actions, MonitFeed &feed)
{
    QObject::connect(&actions, &HostActions::repinRequested, &feed, &MonitFeed::repin);
    QObject::connect(&actions, &HostActions::forgetRequested, &feed, &MonitFeed::forget);
    QObject::connect(&actions, &HostActions::ownGroupsChosen, &feed,
                     [&feed](const QStringList &ids, const QStringList &groups) {
                         for (const QString &id : ids)
                             feed.setOwnGroups(id, groups);
                     });
    QObject::connect(&actions, &HostActions::silenceChosen, &feed,
                     [&feed](const QStringList &ids, SilencePolicy policy) {
                         for (const QString &id : ids)
                             feed.setSilencePolicy(id, policy);
                     });
}

} // namespace

MonitPage *makeMonitPage(MonitFeed &feed, const core::Clock &clock, const widgets::Theme &theme)
{
    HostModel *hosts = makeHostModel(feed, clock);
    auto *page = new MonitPage(*hosts, theme);
    hosts->setParent(page);
    connectCommands(page->actions(), feed);
    return page;
}

} // namespace noc::monit
