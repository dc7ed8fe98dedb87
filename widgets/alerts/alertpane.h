// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/alerts/alertactions.h"
#include "widgets/alerts/alertcounts.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace noc::widgets {
class EmptyState;
}

namespace noc::alerts {

class AlertFilterModel;
class AlertHead;
class AlertModel;

/// What needs somebody, over all sources, below every tab.
class AlertPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertPane)

public:
    /// The model, the clock and the theme must outlive the pane.
    AlertPane(AlertModel &alerts, const core::Clock &clock, const widgets::Theme &theme,
              QWidget *parent = nullptr);
    ~AlertPane() override;

    /// What people decide here comes out of its signals.
    [[nodiscard]] AlertActions &actions() { return *m_actions; }
    [[nodiscard]] AlertTable &table() { return *m_table; }

    void setMutes(const std::vector<Mute> &mutes);
    [[nodiscard]] const std::vector<Mute> &mutes() const { return m_mutes; }
    /// As of the last countsChanged().
    [[nodiscard]] const AlertCounts &counts() const { return m_counts; }
    /// Everything that nobody has.
    [[nodiscard]] std::vector<Alert> unhandled() const;

    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    void setHandledShown(bool isShown);
    void focusContent();
    /// Selects these as far as they are shown, and scrolls to the first.
    void select(const QStringList &ids);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// At most five times a second.
    void countsChanged();
    void mutesChanged();
    /// The user is done here: Esc.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectModel();
    void connectParts();
    void onAction(AlertAction action);
    void leave();
    void updateCounts();
    void showContent();
    void showContextMenu(const QPoint &position);
    void onEmptyAction();

    AlertModel &m_alerts;
    AlertFilterModel *m_list;
    AlertHead *m_head;
    AlertTable *m_table;
    AlertActions *m_actions;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    AlertCounts m_counts;
    std::vector<Mute> m_mutes;
    QTimer m_countTimer;
    QTimer m_ageTimer; ///< runs while visible
};

} // namespace noc::alerts
