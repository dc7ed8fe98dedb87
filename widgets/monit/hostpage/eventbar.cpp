// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/eventbar.h"

#include "widgets/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace noc::monit {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

EventBar::EventBar(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_period(new QComboBox(this))
    , m_export(new QToolButton(this))
{
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("How far back events are shown"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->addItem(tr("All"), 0);
    m_period->addItem(tr("Last 24 h"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    buildExportMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Inner, 0, space::Inner, 0);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_period);
    layout->addWidget(m_export);
    connect(m_search, &QLineEdit::textChanged, this, &EventBar::textChanged);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EventBar::periodChanged);
    connect(&theme, &widgets::Theme::changed, this, &EventBar::updateIcons);
    updateIcons();
}

EventBar::~EventBar() = default;

void EventBar::buildExportMenu()
{
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export events"));
    m_export->setToolTip(tr("Saves the events that are shown as a file"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setAutoRaise(true);
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("As &CSV, for spreadsheets…")), &QAction::triggered, this,
            [this] { Q_EMIT exportChosen(Format::Csv); });
    connect(menu->addAction(tr("As &JSON, for programs…")), &QAction::triggered, this,
            [this] { Q_EMIT exportChosen(Format::Json); });
    m_export->setMenu(menu);
}

void EventBar::updateIcons()
{
    m_searchIcon->setIcon(m_theme.symbol("search"_L1));
    m_export->setIcon(m_theme.symbol("export"_L1));
}

QString EventBar::text() const
{
    return m_search->text();
}

void EventBar::clearText()
{
    m_search->clear();
}

std::optional<std::chrono::days> EventBar::period() const
{
    const int days = m_period->currentData().toInt();
    return days > 0 ? std::optional(std::chrono::days(days)) : std::nullopt;
}

void EventBar::showEverything()
{
    m_period->setCurrentIndex(0);
}

void EventBar::setExportEnabled(bool isEnabled)
{
    m_export->setEnabled(isEnabled);
}

} // namespace noc::monit
