// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"
#include "widgets/common/severitycounts.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace noc::widgets {
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::app {

/// The status bar: how many things are in which state, how old each source's data is, where the collector listens.
class StatusArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusArea)

public:
    StatusArea(const core::Clock &clock, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~StatusArea() override;

    void setCounts(const widgets::SeverityCounts &counts);
    /// When `source` last sent something; an invalid time: never.
    void setLastHeard(const QString &source, const QDateTime &time);
    void setCollector(core::Severity severity, const QString &text, const QString &details);
    /// "muted until 08:00 (42 min)", for as long as something is.
    void setMutes(const std::vector<alerts::Mute> &mutes);

Q_SIGNALS:
    void severityClicked(noc::core::Severity severity);
    void collectorClicked();
    void mutesClicked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateAges();
    void updateMutes();
    void restyle();

    const core::Clock &m_clock;
    const widgets::Theme &m_theme;
    QHash<core::Severity, QToolButton *> m_counters;
    widgets::SeverityCounts m_counts;
    widgets::ElidedLabel *m_ages;
    QToolButton *m_muted;
    QToolButton *m_collector;
    std::vector<alerts::Mute> m_mutes;
    core::Severity m_collectorSeverity = core::Severity::Off;
    QMap<QString, QDateTime> m_lastHeard;
    QTimer m_timer; ///< runs while visible
};

} // namespace noc::app
