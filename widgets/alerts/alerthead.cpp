// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alerthead.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int filterCharacters = 18;

QToolButton *flatButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

AlertHead::AlertHead(const core::Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_title(new QLabel(tr("Alerts"), this))
    , m_counts(new widgets::ElidedLabel(Qt::ElideRight, this))
    , m_filter(new widgets::FilterBar(theme, this))
    , m_handled(flatButton(u"handled"_s, this))
    , m_mute(flatButton(u"mute"_s, this))
    , m_unmute(flatButton(u"unmute"_s, this))
    , m_menu(new QMenu(m_mute))
{
    m_handled->setCheckable(true);
    m_handled->setText(tr("Show handled"));
    m_handled->setToolTip(tr("Also those that somebody has, that are muted, and that are over"));
    m_mute->setPopupMode(QToolButton::InstantPopup);
    m_mute->setMenu(m_menu);
    m_unmute->setText(tr("Unmute"));
    m_unmute->setToolTip(tr("Alerts call again from now on"));
    layOut();
    connect(m_handled, &QToolButton::toggled, this, &AlertHead::handledShownChanged);
    connect(m_unmute, &QToolButton::clicked, this, &AlertHead::unmuteEverythingRequested);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        Q_EMIT muteMenuRequested(*m_menu);
    });
    connect(&theme, &Theme::changed, this, &AlertHead::updateIcons);
    updateIcons();
    setCounts({});
    setMutes({});
}

AlertHead::~AlertHead() = default;

void AlertHead::layOut()
{
    m_title->setFont(Theme::font(widgets::TextSize::Section));
    m_filter->setFieldWidth(filterCharacters);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Related, space::Inner, space::Related, space::Inner);
    layout->setSpacing(space::Related);
    layout->addWidget(m_title);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_handled);
    layout->addWidget(m_mute);
    layout->addWidget(m_unmute);
}

void AlertHead::setCounts(const AlertCounts &counts)
{
    const int unhandled = counts.unhandled.total();
    QStringList parts;
    if (unhandled > 0)
        parts += tr("%Ln unhandled", "alerts", unhandled);
    if (counts.handled > 0)
        parts += tr("%Ln handled", "alerts", counts.handled);
    m_counts->setText(parts.join(u", "_s));
    fitButtons();
}

void AlertHead::setHandledShown(bool isShown)
{
    m_handled->setChecked(isShown);
}

void AlertHead::setMutes(const std::vector<Mute> &mutes)
{
    m_mutes = mutes;
    m_unmute->setVisible(muteOfEverything(m_mutes) != nullptr);
    updateMuteText();
    updateIcons();
    fitButtons();
}

/// In a narrow pane, what the tooltip says too gives way to what nothing else says.
void AlertHead::fitButtons()
{
    for (QToolButton *button : {m_handled, m_unmute})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->sizeHint().width() <= width())
        return;
    for (QToolButton *button : {m_handled, m_unmute})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void AlertHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void AlertHead::updateMuteText()
{
    const QDateTime now = m_clock.now();
    if (const Mute *everything = muteOfEverything(m_mutes))
        m_mute->setText(tr("Everything muted: %1 left").arg(remainingText(everything->until, now)));
    else if (!m_mutes.empty())
        m_mute->setText(tr("%Ln muted", "hosts, groups or sources", static_cast<int>(m_mutes.size())));
    else
        m_mute->setText(tr("Mute"));
    m_mute->setToolTip(widgets::plainToolTip(m_mutes.empty() ? tr("Alerts call nobody for a while")
                                                             : muteDetails(m_mutes, now)));
}

void AlertHead::updateIcons()
{
    m_handled->setIcon(m_theme.symbol("hand"_L1));
    m_mute->setIcon(m_theme.symbol(m_mutes.empty() ? "silence"_L1 : "belloff"_L1));
    m_unmute->setIcon(m_theme.symbol("silence"_L1));
}

} // namespace noc::alerts
