// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/historyquery.h"
#include "models/monit/host.h"
#include "widgets/monit/hostpage/eventbar.h"
#include "widgets/monit/hostpage/historywords.h"

#include <QSet>
#include <QTimer>

class QSettings;
class QStackedWidget;

namespace noc::widgets {
class ElidedLabel;
class EmptyState;
} // namespace noc::widgets

namespace noc::monit {

class EventModel;
class HistoryReader;
class RowView;
class TimelineFilter;

/// The events of a host as a timeline, newest first, searched by any text in them: those that are known live and, as
/// far as the user goes back, those from the store.
class EventPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventPane)

public:
    EventPane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~EventPane() override;

    /// Another host's events from now on; an empty id shows none.
    void showEvents(const QString &hostId, const QString &hostName, const std::vector<HostEvent> &events);
    void applyEvents(const core::RowDiff<HostEvent> &diff);
    [[nodiscard]] int count() const;
    void refreshAges();
    void copySelection() const;

    /// Whether historyRequested() is answered.
    void setHistoryAvailable(bool isAvailable);
    /// Answers; what is not asked for any more is dropped.
    void showHistory(const HistoryQuery &query, const std::vector<HostEvent> &events, bool isComplete);
    void showHistoryError(const HistoryQuery &query, const core::Error &error);

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

Q_SIGNALS:
    void countChanged();
    /// Of the current row; the text is empty when the table says it all.
    void textSelected(const QString &title, const QString &text);
    void historyRequested(const noc::monit::HistoryQuery &query);
    /// The user wants this as a file.
    void exportRequested(const QByteArray &contents, const QString &suggestedName);

private:
    void buildView();
    [[nodiscard]] QWidget *buildFoot();
    void connectParts();
    void onCurrentChanged(const QModelIndex &current);
    void onScrolled(int value);
    void onNoticeAction();
    void exportShown(EventBar::Format format);
    void forgetStored();
    [[nodiscard]] EventsView eventsView() const;
    void updateShown();
    void showNotice();

    const core::Clock &m_clock;
    EventModel *m_model;
    TimelineFilter *m_filter;
    HistoryReader *m_reader;
    QString m_hostName;
    QSet<QByteArray> m_live; ///< keys
    QSet<QByteArray> m_stored; ///< keys of what the store answered for this text and period
    std::optional<core::Error> m_error;
    QTimer m_slow; ///< what is read within it is not announced
    EventsNotice::Action m_action = EventsNotice::Action::None;

    EventBar *m_bar;
    RowView *m_view;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_foot = nullptr;
    widgets::ElidedLabel *m_footText = nullptr;
    QToolButton *m_footButton = nullptr;
};

} // namespace noc::monit
