// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/feedpane.h"

#include "models/alerts/alertmodel.h"
#include "models/core/keyedtable.h"
#include "widgets/alerts/alertpane.h"

#include <algorithm>
#include <memory>

namespace noc::alerts {

namespace {

void showMutes(AlertPane &pane, const core::KeyedTable<Mute> &mutes)
{
    std::vector<Mute> list(mutes.rows().cbegin(), mutes.rows().cend());
    std::ranges::sort(list, {}, [](const Mute &mute) { return std::pair(mute.until, mute.key()); });
    pane.setMutes(list);
}

void connectCommands(const AlertActions &actions, AlertFeed &feed, const QString &userName)
{
    QObject::connect(&actions, &AlertActions::acknowledgeRequested, &feed,
                     [&feed, userName](const QStringList &ids, Acknowledgement acknowledgement) {
                         acknowledgement.by = userName;
                         feed.acknowledge(ids, acknowledgement);
                     });
    QObject::connect(&actions, &AlertActions::unacknowledgeRequested, &feed, &AlertFeed::unacknowledge);
    QObject::connect(&actions, &AlertActions::muteRequested, &feed, [&feed, userName](Mute mute) {
        mute.by = userName;
        feed.mute(mute);
    });
    QObject::connect(&actions, &AlertActions::unmuteRequested, &feed, &AlertFeed::unmute);
}

} // namespace

AlertPane *makeAlertPane(AlertFeed &feed, const core::Clock &clock, const widgets::Theme &theme,
                         const QString &userName)
{
    auto *alerts = new AlertModel(clock);
    auto *pane = new AlertPane(*alerts, clock, theme);
    alerts->setParent(
        pane); // children are destroyed after the pane itself, so that the model outlives its views
    const AlertDiff snapshot = feed.snapshot();
    const auto mutes = std::make_shared<core::KeyedTable<Mute>>();
    mutes->apply(snapshot.mutes);
    alerts->apply(snapshot.alerts);
    showMutes(*pane, *mutes);
    QObject::connect(&feed, &AlertFeed::changed, pane, [pane, alerts, mutes](const AlertDiff &diff) {
        alerts->apply(diff.alerts);
        mutes->apply(diff.mutes);
        showMutes(*pane, *mutes);
    });
    connectCommands(pane->actions(), feed, userName);
    return pane;
}

} // namespace noc::alerts
