// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/appearancemenu.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <array>

namespace noc::app {

using namespace Qt::StringLiterals;
using widgets::ColorScheme;
using widgets::SeverityPalette;
using widgets::Theme;

namespace {

template<typename Value>
struct Choice
{
    Value value;
    QLatin1StringView word; ///< in the settings
    const char *title;
};

constexpr std::array colorChoices{
    Choice{SeverityPalette::Classic, "classic"_L1, QT_TRANSLATE_NOOP("noc::app::AppearanceMenu", "&Classic")},
    Choice{SeverityPalette::ColourBlindSafe, "colour-blind-safe"_L1,
           QT_TRANSLATE_NOOP("noc::app::AppearanceMenu", "Colour-&blind safe")}};

constexpr std::array schemeChoices{
    Choice{ColorScheme::System, "system"_L1,
           QT_TRANSLATE_NOOP("noc::app::AppearanceMenu", "As the &desktop")},
    Choice{ColorScheme::Light, "light"_L1, QT_TRANSLATE_NOOP("noc::app::AppearanceMenu", "&Light")},
    Choice{ColorScheme::Dark, "dark"_L1, QT_TRANSLATE_NOOP("noc::app::AppearanceMenu", "D&ark")}};

/// One checkable action a choice; `choose` is called with the value, and the check follows the theme.
template<typename Choices, typename Get, typename Set>
void addChoices(QMenu &menu, const Theme &theme, const Choices &choices, Get get, Set set)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &choice : choices) {
        QAction *action = group->addAction(AppearanceMenu::tr(choice.title));
        action->setCheckable(true);
        action->setChecked(get() == choice.value);
        menu.addAction(action);
        QObject::connect(action, &QAction::triggered, &theme, [set, value = choice.value] { set(value); });
        QObject::connect(&theme, &Theme::changed, action,
                         [action, get, value = choice.value] { action->setChecked(get() == value); });
    }
}

template<typename Choices, typename Value>
QString wordOf(const Choices &choices, Value value)
{
    for (const auto &choice : choices) {
        if (choice.value == value)
            return choice.word;
    }
    return {};
}

template<typename Choices, typename Set>
void apply(const Choices &choices, const QString &word, Set set)
{
    for (const auto &choice : choices) {
        if (choice.word == word)
            set(choice.value);
    }
}

} // namespace

AppearanceMenu::AppearanceMenu(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_colors(new QMenu(tr("Severity &colours")))
    , m_scheme(new QMenu(tr("&Appearance")))
{
    addChoices(
        *m_colors, theme, colorChoices, [&theme] { return theme.severityPalette(); },
        [&theme](SeverityPalette palette) { theme.setSeverityPalette(palette); });
    addChoices(
        *m_scheme, theme, schemeChoices, [&theme] { return theme.colorScheme(); },
        [&theme](ColorScheme scheme) { theme.setColorScheme(scheme); });
}

AppearanceMenu::~AppearanceMenu()
{
    delete m_colors; // menus that are shown in another menu are not its children
    delete m_scheme;
}

void AppearanceMenu::addTo(QMenu &menu) const
{
    menu.addMenu(m_colors);
    menu.addMenu(m_scheme);
}

void AppearanceMenu::saveState(QSettings &settings) const
{
    settings.setValue(u"appearance/severity"_s, wordOf(colorChoices, m_theme.severityPalette()));
    settings.setValue(u"appearance/scheme"_s, wordOf(schemeChoices, m_theme.colorScheme()));
}

void AppearanceMenu::restoreState(const QSettings &settings)
{
    apply(colorChoices, settings.value(u"appearance/severity"_s).toString(),
          [this](SeverityPalette palette) { m_theme.setSeverityPalette(palette); });
    apply(schemeChoices, settings.value(u"appearance/scheme"_s).toString(),
          [this](ColorScheme scheme) { m_theme.setColorScheme(scheme); });
}

} // namespace noc::app
