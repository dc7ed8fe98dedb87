// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

class QMenu;
class QSettings;

namespace noc::app {

/// Severity colours, light or dark: the part of the View menu that every tab has. Kept with the window's state.
class AppearanceMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceMenu)

public:
    AppearanceMenu(widgets::Theme &theme, QObject *parent);
    ~AppearanceMenu() override;

    void addTo(QMenu &menu) const;
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

private:
    widgets::Theme &m_theme;
    QMenu *m_colors;
    QMenu *m_scheme;
};

} // namespace noc::app
