// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

#include <QWidget>

class QLineEdit;
class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;

namespace noc::widgets {
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class EventModel;
class RowView;

/// The events of a host, newest first, searched by any text in them.
class EventPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventPane)

public:
    EventPane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~EventPane() override;

    /// Another host's events from now on.
    void showEvents(const std::vector<HostEvent> &events);
    void applyEvents(const core::RowDiff<HostEvent> &diff);
    [[nodiscard]] int count() const;
    void refreshAges();
    void copySelection() const;

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

Q_SIGNALS:
    void countChanged();
    /// Of the current row; the text is empty when the table says it all.
    void textSelected(const QString &title, const QString &text);

private:
    void onCurrentChanged(const QModelIndex &current);
    void updateShown();

    EventModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    RowView *m_view;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace noc::monit
