// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QSettings;
class QSplitter;
class QWidget;

namespace noc::app {

/// What stands below every tab. Shows itself when there is first something in it; from when the user has shown or
/// hidden it, he decides.
class BottomPane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BottomPane)

public:
    /// `above` is what it shares the height with.
    explicit BottomPane(QWidget *above, QObject *parent = nullptr);
    ~BottomPane() override;

    /// Both, for the window's layout.
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    /// Shows and hides it.
    [[nodiscard]] QAction *action() const { return m_action; }

    /// Takes the widget over. `title` is that of the action: "A&lerts".
    void setWidget(QWidget *widget, const QString &title);
    [[nodiscard]] QWidget *widget() const { return m_widget; }
    /// There is something to see in it.
    void showByItself();
    /// Shows it because the user asked for what is in it.
    void showNow();

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

private:
    void setShown(bool isShown);

    QSplitter *m_splitter;
    QAction *m_action;
    QWidget *m_widget = nullptr;
    bool m_isDecided = false; ///< by the user
};

} // namespace noc::app
