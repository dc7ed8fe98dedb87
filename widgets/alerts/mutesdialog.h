// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace noc::alerts {

/// Everything that is muted, how long it still is and by whom, and a way to end it. Not modal.
class MutesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MutesDialog)

public:
    explicit MutesDialog(const core::Clock &clock, QWidget *parent);
    ~MutesDialog() override;

    void setMutes(const std::vector<Mute> &mutes);

Q_SIGNALS:
    void unmuteRequested(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateTimes();
    void updateButton();
    void unmuteSelected();

    const core::Clock &m_clock;
    std::vector<Mute> m_mutes;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_unmute;
    QTimer m_timer; ///< runs while visible
};

} // namespace noc::alerts
