// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/alerts/acknowledgedialog.h"
#include "widgets/alerts/alerttable.h"
#include "widgets/alerts/mutemenu.h"

#include <QPointer>

namespace noc::alerts {

class MutesDialog;

/// What can be done about the chosen alerts and about everything: asks where something must be asked, and says by
/// signals what was decided.
class AlertActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertActions)

public:
    /// A child of the table, which is the parent of what it asks; the clock must outlive it.
    AlertActions(AlertTable &table, const core::Clock &clock);
    ~AlertActions() override;

    /// Open, acknowledge, unacknowledge, mute or copy the chosen alerts.
    void perform(AlertAction action);
    void acknowledge(const std::vector<Alert> &alerts);
    void mute(const MuteTarget &target, MuteTime time);
    void showMutes();
    void setMutes(const std::vector<Mute> &mutes);

    /// The context menu of the chosen alerts.
    void addTo(QMenu &menu);
    /// How long to mute what, with the list of what is muted.
    void addMuteEntries(QMenu &menu);

Q_SIGNALS:
    void openRequested(const QString &id, const QString &source, const QString &objectId,
                       const QString &part);
    /// `acknowledgement` is without `by`.
    void acknowledgeRequested(const QStringList &ids, const noc::alerts::Acknowledgement &acknowledgement);
    void unacknowledgeRequested(const QStringList &ids);
    /// `mute` is without `by`.
    void muteRequested(const noc::alerts::Mute &mute);
    void unmuteRequested(const QString &key);

private:
    [[nodiscard]] std::vector<Alert> chosen() const;
    [[nodiscard]] MuteMenuActions menuActions();
    void addEntry(QMenu &menu, const QString &text, AlertAction action, bool isEnabled = true);
    void open();
    void unacknowledge();
    void showMuteMenu();
    void chooseMute(const MuteTarget &target);

    AlertTable &m_table;
    const core::Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    AcknowledgeChoice m_lastChoice;
    std::vector<Mute> m_mutes;
    QPointer<MutesDialog> m_mutesDialog;
};

} // namespace noc::alerts
