// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/alerts/alertdelegate.h"

#include <QTreeView>

#include <optional>

class QSettings;

namespace noc::alerts {

/// What the user may do about the selected alerts.
enum class AlertAction {
    Open,
    Acknowledge,
    Unacknowledge,
    Mute,
    Copy,
    Filter, ///< go to the filter
    Leave, ///< away from here
};

/// Alerts, one line each. Keys act on the selection; the buttons of the row under the mouse act on that row.
class AlertTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertTable)

public:
    AlertTable(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~AlertTable() override;

    void setModel(QAbstractItemModel *model) override;

    /// The selected rows as they are shown, or the current one.
    [[nodiscard]] QModelIndexList chosenRows() const;
    void copySelection() const;
    /// Where a menu about the chosen rows belongs; global.
    [[nodiscard]] QPoint menuPosition() const;
    /// The places of the buttons in the row under the mouse, in the viewport; empty without such a row.
    [[nodiscard]] QRect buttonRect(AlertAction action) const;

    /// Widths, order and sorting as they are at first.
    void resetColumns();
    void saveHeader(QSettings &settings, const QString &key) const;
    void restoreHeader(QSettings &settings, const QString &key);

    /// Repaints the ages that read differently now. Call once a second while visible.
    void updateAges();

Q_SIGNALS:
    void actionRequested(noc::alerts::AlertAction action);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setHovered(const QModelIndex &index);
    [[nodiscard]] std::optional<AlertAction> buttonAt(const QPoint &position) const;
    void showColumnMenu(const QPoint &position);
    void fitColumns();

    const widgets::Theme &m_theme;
    AlertDelegate *m_delegate;
    QPersistentModelIndex m_hovered;
    QStringList m_shownAges; ///< of the visible rows, from the top
    bool m_isFitting = false;
    bool m_isTextFree = true; ///< the user has not given the problem's column a width of his own
};

} // namespace noc::alerts
