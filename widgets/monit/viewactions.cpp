// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/viewactions.h"

#include "widgets/common/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <array>

namespace noc::monit {

using namespace Qt::StringLiterals;
using Grouping = HostModel::Grouping;
namespace space = widgets::space;

namespace {

struct GroupingRow
{
    Grouping grouping;
    QLatin1StringView word; ///< in the settings
    const char *title;
};

constexpr std::array groupingRows{
    GroupingRow{Grouping::None, "none"_L1, QT_TRANSLATE_NOOP("noc::monit::ViewActions", "&No groups")},
    GroupingRow{Grouping::Domain, "domain"_L1, QT_TRANSLATE_NOOP("noc::monit::ViewActions", "By &domain")},
    GroupingRow{Grouping::HostGroups, "hostgroups"_L1,
                QT_TRANSLATE_NOOP("noc::monit::ViewActions", "By Monit's &host groups")},
    GroupingRow{Grouping::OwnGroups, "own"_L1,
                QT_TRANSLATE_NOOP("noc::monit::ViewActions", "By &own groups")}};

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    QObject::connect(action, &QAction::visibleChanged, button, follow);
    follow();
    return button;
}

} // namespace

ViewActions::ViewActions(const widgets::Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_side(addToggle(tr("&Side list"), "sidebar"_L1, &ViewActions::sideShownChanged))
    , m_tiles(addToggle(tr("&Tiles"), "tiles"_L1, &ViewActions::tilesChanged))
    , m_details(addToggle(tr("&Details"), "details"_L1, &ViewActions::detailsShownChanged))
    , m_resetColumns(new QAction(tr("&Reset columns"), this))
    , m_groupings(new QActionGroup(this))
{
    m_side->setChecked(true);
    m_side->setShortcut(tr("F9", "side list"));
    m_tiles->setShortcut(tr("Ctrl+T", "table or tiles"));
    m_details->setShortcut(tr("Ctrl+D", "details pane"));
    m_details->setVisible(false);
    connect(m_resetColumns, &QAction::triggered, this, &ViewActions::columnResetRequested);
    for (const GroupingRow &row : groupingRows) {
        QAction *action = m_groupings->addAction(tr(row.title));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(row.grouping));
        connect(action, &QAction::toggled, this, [this, grouping = row.grouping](bool isChosen) {
            if (isChosen)
                Q_EMIT groupingChanged(grouping);
        });
    }
    connect(&theme, &widgets::Theme::changed, this, &ViewActions::updateIcons);
    updateIcons();
}

ViewActions::~ViewActions() = default;

QAction *ViewActions::addToggle(const QString &text, QLatin1StringView symbol,
                                void (ViewActions::*signal)(bool))
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setData(symbol.toString());
    connect(action, &QAction::toggled, this, signal);
    return action;
}

void ViewActions::updateIcons()
{
    for (QAction *action : {m_side, m_tiles, m_details})
        action->setIcon(m_theme.symbol(QLatin1StringView(action->data().toString().toLatin1())));
}

void ViewActions::addTo(QMenu &menu) const
{
    menu.addAction(m_tiles);
    QMenu *groupings = menu.addMenu(tr("&Group hosts"));
    groupings->addActions(m_groupings->actions());
    menu.addAction(m_resetColumns);
    menu.addSeparator();
    menu.addAction(m_side);
    menu.addAction(m_details);
}

QWidget *ViewActions::createToolBar(QWidget *parent) const
{
    auto *bar = new QWidget(parent);
    auto *group = new QToolButton(bar);
    group->setAutoRaise(true);
    group->setPopupMode(QToolButton::InstantPopup);
    group->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(group);
    menu->addActions(m_groupings->actions());
    group->setMenu(menu);
    const auto restyle = [group, this] {
        group->setIcon(m_theme.symbol("group"_L1));
        const QAction *chosen = m_groupings->checkedAction();
        group->setText(chosen ? chosen->text().remove(u'&') : QString());
    };
    connect(m_groupings, &QActionGroup::triggered, group, restyle);
    connect(this, &ViewActions::groupingChanged, group, restyle, Qt::QueuedConnection);
    connect(&m_theme, &widgets::Theme::changed, group, restyle);
    restyle();

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::Inner, space::Inner, space::Inner, space::Inner);
    layout->setSpacing(space::Inner);
    layout->addWidget(buttonFor(m_side, bar));
    layout->addWidget(buttonFor(m_tiles, bar));
    layout->addWidget(group);
    layout->addStretch();
    layout->addWidget(buttonFor(m_details, bar));
    return bar;
}

Grouping ViewActions::grouping() const
{
    const QAction *chosen = m_groupings->checkedAction();
    return chosen ? chosen->data().value<Grouping>() : Grouping::None;
}

void ViewActions::setGrouping(Grouping grouping)
{
    for (QAction *action : m_groupings->actions()) {
        if (action->data().value<Grouping>() == grouping)
            action->setChecked(true);
    }
}

void ViewActions::setTiles(bool isTiles)
{
    m_tiles->setChecked(isTiles);
}

void ViewActions::setSideShown(bool isShown)
{
    m_side->setChecked(isShown);
}

bool ViewActions::isDetailsShown() const
{
    return m_details->isChecked();
}

void ViewActions::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

void ViewActions::setDetailsAvailable(bool isAvailable)
{
    m_details->setVisible(isAvailable);
}

void ViewActions::saveState(QSettings &settings, const QString &prefix) const
{
    for (const GroupingRow &row : groupingRows) {
        if (row.grouping == grouping())
            settings.setValue(prefix + "/grouping"_L1, row.word.toString());
    }
    settings.setValue(prefix + "/tiles"_L1, m_tiles->isChecked());
    settings.setValue(prefix + "/side"_L1, m_side->isChecked());
    settings.setValue(prefix + "/details"_L1, m_details->isChecked());
}

void ViewActions::restoreState(QSettings &settings, const QString &prefix)
{
    const QString word = settings.value(prefix + "/grouping"_L1, u"domain"_s).toString();
    for (const GroupingRow &row : groupingRows) {
        if (row.word == word)
            setGrouping(row.grouping);
    }
    setTiles(settings.value(prefix + "/tiles"_L1, false).toBool());
    setSideShown(settings.value(prefix + "/side"_L1, true).toBool());
    setDetailsShown(settings.value(prefix + "/details"_L1, false).toBool());
}

} // namespace noc::monit
