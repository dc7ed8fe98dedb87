// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/mutemenu.h"

#include "widgets/alerts/mutetext.h"

#include <QCoreApplication>
#include <QMenu>

namespace noc::alerts {

using namespace Qt::StringLiterals;

namespace {

struct MuteMenu
{
    Q_DECLARE_TR_FUNCTIONS(noc::alerts::MuteMenu)
};

constexpr qsizetype longestTitle = 60;

} // namespace

QString muteTargetTitle(const MuteTarget &target)
{
    QString title = muteTitle(muteOf(target, {}));
    if (title.size() > longestTitle)
        title = title.first(longestTitle) + u'…';
    return title.replace(u'&', "&&"_L1);
}

void addMuteTimes(QMenu &menu, const MuteTarget &target, const MuteMenuActions &actions)
{
    for (const MuteTime time : offeredMuteTimes) {
        QObject::connect(menu.addAction(muteTimeTitle(time)), &QAction::triggered, &menu,
                         [mute = actions.mute, target, time] { mute(target, time); });
    }
    if (actions.choose) {
        QObject::connect(menu.addAction(MuteMenu::tr("&Other time…")), &QAction::triggered, &menu,
                         [choose = actions.choose, target] { choose(target); });
    }
}

void addMuteTargets(QMenu &menu, const std::vector<MuteTarget> &targets, const MuteMenuActions &actions)
{
    if (targets.size() == 1) {
        addMuteTimes(menu, targets.front(), actions);
        return;
    }
    for (const MuteTarget &target : targets)
        addMuteTimes(*menu.addMenu(muteTargetTitle(target)), target, actions);
}

} // namespace noc::alerts
