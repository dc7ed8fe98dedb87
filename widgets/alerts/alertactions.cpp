// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertactions.h"

#include "widgets/alerts/alertkeys.h"
#include "widgets/alerts/alertrow.h"
#include "widgets/alerts/alerttext.h"
#include "widgets/alerts/mutedialog.h"
#include "widgets/alerts/mutesdialog.h"
#include "widgets/alerts/mutetext.h"

#include <QMenu>

#include <algorithm>

namespace noc::alerts {

AlertActions::AlertActions(AlertTable &table, const core::Clock &clock)
    : QObject(&table)
    , m_table(table)
    , m_clock(clock)
{ }

AlertActions::~AlertActions() = default;

std::vector<Alert> AlertActions::chosen() const
{
    std::vector<Alert> alerts;
    for (const QModelIndex &row : m_table.chosenRows()) {
        if (const Alert *alert = alertAt(row))
            alerts.push_back(*alert);
    }
    return alerts;
}

void AlertActions::perform(AlertAction action)
{
    switch (action) {
    case AlertAction::Open:
        open();
        return;
    case AlertAction::Acknowledge:
        acknowledge(chosen());
        return;
    case AlertAction::Unacknowledge:
        unacknowledge();
        return;
    case AlertAction::Mute:
        showMuteMenu();
        return;
    case AlertAction::Copy:
        m_table.copySelection();
        return;
    case AlertAction::Filter:
    case AlertAction::Leave:
        return; // the pane's
    }
}

void AlertActions::open()
{
    const Alert *alert = alertAt(m_table.currentIndex());
    if (!alert)
        return;
    const Condition condition = alert->condition; // whoever opens may change the model
    Q_EMIT openRequested(condition.id, condition.source, condition.objectId, condition.part);
}

void AlertActions::acknowledge(const std::vector<Alert> &alerts)
{
    if (alerts.empty())
        return;
    QStringList things;
    QStringList ids;
    for (const Alert &alert : alerts) {
        things += thingText(alert.condition);
        ids += alert.key();
    }
    auto *dialog = new AcknowledgeDialog(things, m_lastChoice, m_clock, m_zone, &m_table);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        m_lastChoice = dialog->choice();
        Q_EMIT acknowledgeRequested(ids, dialog->acknowledgement());
    });
    dialog->open();
}

void AlertActions::unacknowledge()
{
    QStringList ids;
    for (const Alert &alert : chosen()) {
        if (alert.isAcknowledged())
            ids += alert.key();
    }
    if (!ids.isEmpty())
        Q_EMIT unacknowledgeRequested(ids);
}

void AlertActions::mute(const MuteTarget &target, MuteTime time)
{
    Q_EMIT muteRequested(muteOf(target, muteEnd(time, m_clock.now(), m_zone)));
}

void AlertActions::chooseMute(const MuteTarget &target)
{
    std::vector<MuteTarget> targets = muteTargetsOf(chosen());
    if (std::ranges::find(targets, target) == targets.end())
        targets.push_back(target);
    auto *dialog = new MuteDialog(targets, target, m_clock, m_zone, &m_table);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT muteRequested(dialog->mute()); });
    dialog->open();
}

MuteMenuActions AlertActions::menuActions()
{
    return {[this](const MuteTarget &target, MuteTime time) { mute(target, time); },
            [this](const MuteTarget &target) { chooseMute(target); }};
}

void AlertActions::showMuteMenu()
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMuteEntries(*menu);
    menu->popup(m_table.menuPosition());
}

void AlertActions::addMuteEntries(QMenu &menu)
{
    addMuteTargets(menu, muteTargetsOf(chosen()), menuActions());
    if (m_mutes.empty())
        return;
    menu.addSeparator();
    if (muteOfEverything(m_mutes)) {
        const QString key = Mute().key();
        connect(menu.addAction(tr("&Unmute everything")), &QAction::triggered, this,
                [this, key] { Q_EMIT unmuteRequested(key); });
    }
    connect(menu.addAction(tr("&What is muted (%L1)…").arg(m_mutes.size())), &QAction::triggered, this,
            &AlertActions::showMutes);
}

void AlertActions::showMutes()
{
    if (!m_mutesDialog) {
        m_mutesDialog = new MutesDialog(m_clock, &m_table);
        m_mutesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_mutesDialog, &MutesDialog::unmuteRequested, this, &AlertActions::unmuteRequested);
    }
    m_mutesDialog->setMutes(m_mutes);
    m_mutesDialog->show();
    m_mutesDialog->raise();
    m_mutesDialog->activateWindow();
}

void AlertActions::setMutes(const std::vector<Mute> &mutes)
{
    m_mutes = mutes;
    if (m_mutesDialog)
        m_mutesDialog->setMutes(mutes);
}

/// The keys are the table's; a shortcut of the action would take them from every other widget.
void AlertActions::addEntry(QMenu &menu, const QString &text, AlertAction action, bool isEnabled)
{
    QAction *entry = menu.addAction(text + u'\t' + keyTextOf(action));
    entry->setEnabled(isEnabled);
    connect(entry, &QAction::triggered, this, [this, action] { perform(action); });
}

void AlertActions::addTo(QMenu &menu)
{
    const std::vector<Alert> alerts = chosen();
    if (alerts.empty())
        return;
    addEntry(menu, tr("&Open"), AlertAction::Open);
    menu.addSeparator();
    addEntry(menu, tr("&Acknowledge…"), AlertAction::Acknowledge);
    addEntry(menu, tr("Take &back the acknowledgement"), AlertAction::Unacknowledge,
             std::ranges::any_of(alerts, &Alert::isAcknowledged));
    addMuteEntries(*menu.addMenu(tr("&Mute")));
    menu.addSeparator();
    addEntry(menu, tr("&Copy"), AlertAction::Copy);
}

} // namespace noc::alerts
