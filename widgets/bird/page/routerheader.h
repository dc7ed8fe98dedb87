// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace noc::widgets {
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

/// Above the views: what a router says of itself and what the way to it can do; of several, how they are in numbers.
class RouterHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterHeader)

public:
    RouterHeader(const LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                 QWidget *parent = nullptr);
    ~RouterHeader() override;

    void setRouters(const QStringList &routers);
    /// What it shows in words, line by line.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void showOne(const RouterRow &router);
    void showMany();
    void showAbilities(const LinkAbilities &abilities);
    [[nodiscard]] QString factsOf(const RouterRow &router) const;

    const LookingGlass &m_glass;
    const core::Clock &m_clock;
    const widgets::Theme &m_theme;
    QStringList m_routers;
    widgets::ElidedLabel *m_name;
    widgets::ElidedLabel *m_way;
    widgets::ElidedLabel *m_facts;
    QWidget *m_abilities;
    QHBoxLayout *m_abilityRow;
    LinkAbilities m_shownAbilities;
    bool m_hasAbilities = false;
    QTimer m_ages;
};

} // namespace noc::bird
