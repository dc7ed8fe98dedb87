// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/tableexport.h"
#include "models/core/severity.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace noc::widgets {
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

/// The line above a result: how it stands, and what may be done with all of it.
class ResultBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultBar)

public:
    explicit ResultBar(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~ResultBar() override;

    void showState(core::Severity severity, const QString &text, bool isRunning);
    /// `why`: what a tooltip says when it may not be saved; empty: it may.
    void setSaving(const QString &why, bool hasRoutes);

Q_SIGNALS:
    void stopRequested();
    void rememberRequested();
    void saveRequested();
    void exportRequested(noc::bird::ExportFormat format);

private:
    QToolButton *addButton(const QString &text);
    void restyle();

    const widgets::Theme &m_theme;
    core::Severity m_severity = core::Severity::Off;
    QLabel *m_icon;
    widgets::ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QToolButton *m_remember;
    QToolButton *m_save;
    QToolButton *m_export;
};

} // namespace noc::bird
