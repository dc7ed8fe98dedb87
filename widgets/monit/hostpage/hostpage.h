// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "widgets/monit/hostpage/hostevents.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <optional>

class QScrollArea;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class ConnectActions;
class EventPane;
class HostControl;
class HostHead;
class HostNotices;
class OrderPane;
class OutputPane;
class ProblemList;
class ServicePane;

/// Everything about one host: who it is, what is wrong, its services with every value, its events. Works from 300
/// pixels on.
class HostPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostPage)

public:
    HostPage(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~HostPage() override;

    /// Shows a host, or its update when it is the one that is shown.
    void showHost(const Host &host);
    void clear();
    /// Of all hosts: the page keeps them by host, so that the events of the next one shown are there.
    void applyEvents(const core::RowDiff<HostEvent> &diff);
    /// The events, which ask for older ones and give files away.
    [[nodiscard]] EventPane &timeline() { return *m_eventPane; }
    /// Orders to the host's Monit and the access that they take: fed and listened to by whoever has a ControlFeed.
    [[nodiscard]] HostControl &control() { return *m_control; }
    /// Adds a button "Connect" to the head.
    void setConnect(ConnectActions &connect);
    /// The window's filter; narrows the services where it fits any of them.
    void setFilterText(const QString &text);

    /// Empty when none is shown.
    [[nodiscard]] QString hostId() const;
    /// Opens the services at this one and selects it.
    void showService(const QString &name);
    void copySelection();

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user clicked on the address of the host's own Monit pages, which the host named.
    void openUrlRequested(const QUrl &url);
    void acceptRequested(const QString &hostId);
    /// The user confirmed that the host's id belongs to the source that its conflict names.
    void repinRequested(const QString &hostId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QWidget *buildContent();
    void connectParts();
    void connectControl();
    void showOrderCount();
    void updateProblems();
    void updateTop();
    void fitTop();
    void tick();

    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
    std::optional<Host> m_host;
    HostEvents m_events;
    QTimer m_timer; ///< runs while a host is visible

    QStackedWidget *m_stack;
    QScrollArea *m_top;
    HostHead *m_head;
    HostNotices *m_notices;
    ProblemList *m_problems;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    ServicePane *m_services;
    EventPane *m_eventPane;
    OrderPane *m_orderPane;
    OutputPane *m_output;
    HostControl *m_control;
};

} // namespace noc::monit
