// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/tracesession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// What is asked: target, from where, ping or trace.
class TraceForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceForm)

public:
    TraceForm(const LookingGlass &glass, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~TraceForm() override;

    [[nodiscard]] TraceQuestion question() const;
    void setQuestion(const TraceQuestion &question);
    void setRouters(const QStringList &names);
    /// What routers can do has changed.
    void refreshRouters();
    void setRunning(bool isRunning);
    void focusTarget();

    [[nodiscard]] QStringList history() const;
    void setHistory(const QStringList &targets);
    void addToHistory(const QString &target);

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    void layOut();
    [[nodiscard]] Probe::Kind kind() const;
    void setRouterItem(int item);

    const LookingGlass &m_glass;
    const widgets::Theme &m_theme;
    QComboBox *m_target;
    QComboBox *m_from;
    QComboBox *m_kind;
    QCheckBox *m_names;
    QToolButton *m_button;
    QStringList m_routers;
    bool m_isRunning = false;
};

} // namespace noc::bird
