// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "widgets/alerts/alertcounts.h"
#include "widgets/alerts/mutetext.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace noc::widgets {
class ElidedLabel;
class FilterBar;
class Theme;
} // namespace noc::widgets

namespace noc::alerts {

/// The line above the alerts: how many there are, the filter, whether those are shown that somebody has, and what is
/// muted for how long still.
class AlertHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertHead)

public:
    AlertHead(const core::Clock &clock, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~AlertHead() override;

    [[nodiscard]] widgets::FilterBar &filter() { return *m_filter; }

    void setCounts(const AlertCounts &counts);
    void setHandledShown(bool isShown);
    void setMutes(const std::vector<Mute> &mutes);
    /// What the mute button says. Call once a second while something is muted.
    void updateMuteText();

Q_SIGNALS:
    void handledShownChanged(bool isShown);
    /// `menu` is about to be shown and is empty.
    void muteMenuRequested(QMenu &menu);
    void unmuteEverythingRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fitButtons();
    void updateIcons();

    const core::Clock &m_clock;
    const widgets::Theme &m_theme;
    QLabel *m_title;
    widgets::ElidedLabel *m_counts;
    widgets::FilterBar *m_filter;
    QToolButton *m_handled;
    QToolButton *m_mute;
    QToolButton *m_unmute;
    QMenu *m_menu;
    std::vector<Mute> m_mutes;
};

} // namespace noc::alerts
