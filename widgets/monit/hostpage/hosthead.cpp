// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/hosthead.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/monit/connect/connectactions.h"
#include "widgets/monit/hostpage/hostfacts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace noc::monit {

using widgets::ElidedLabel;
using widgets::TextSize;
using widgets::Theme;
namespace space = widgets::space;

namespace {
constexpr int charactersForWords = 60; // so wide the pane is for the words of its buttons
} // namespace

HostHead::HostHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_connect(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_address(new ElidedLabel(Qt::ElideMiddle, this))
    , m_facts(new FactGrid(theme, this))
{
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_open->setText(tr("Open its Monit page"));
    m_connect->setText(tr("Connect"));
    m_connect->setToolTip(tr("SSH, ping and your own commands for this host"));
    m_connect->setPopupMode(QToolButton::InstantPopup);
    m_connect->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_connect->hide();
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *title = new QHBoxLayout;
    title->setSpacing(space::Related);
    title->addWidget(m_icon);
    title->addWidget(m_name, 1);
    title->addWidget(m_connect);
    auto *agent = new QHBoxLayout;
    agent->setSpacing(space::Related);
    agent->addWidget(m_open);
    agent->addWidget(m_address, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Related);
    layout->addLayout(title);
    layout->addWidget(m_facts);
    layout->addLayout(agent);

    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_page.url); });
    connect(&theme, &Theme::changed, this, &HostHead::restyle);
    restyle();
}

HostHead::~HostHead() = default;

void HostHead::showHost(const Host &host, const QDateTime &now)
{
    m_host = host;
    m_name->setText(host.name());
    m_facts->setFacts(factsOf(host, now));
    const AgentPage page = agentPageOf(host);
    if (page != m_page || m_address->text().isEmpty())
        showAgentPage(page);
    if (host.severity() != m_severity || m_icon->pixmap().isNull()) {
        m_severity = host.severity();
        restyle();
    }
}

void HostHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow pane the host's name needs the room.
    const bool isNarrow = width() < charactersForWords * fontMetrics().averageCharWidth();
    m_connect->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void HostHead::setConnect(ConnectActions &connect)
{
    auto *menu = new QMenu(m_connect);
    connect.fill(*menu, [this]() -> const Host * { return m_host ? &*m_host : nullptr; });
    m_connect->setMenu(menu);
    m_connect->show();
}

void HostHead::showAgentPage(const AgentPage &page)
{
    m_page = page;
    m_open->setVisible(page.kind == AgentPage::Kind::Link);
    m_open->setToolTip(widgets::plainToolTip(tr("Opens %1 in the browser").arg(page.place)));
    switch (page.kind) {
    case AgentPage::Kind::None:
        m_address->setText(tr("Its Monit has no web interface."));
        break;
    case AgentPage::Kind::Link:
        m_address->setText(page.place);
        break;
    case AgentPage::Kind::UnixSocket:
        m_address->setText(tr("Its Monit page is on the host only, at %1").arg(page.place));
        break;
    case AgentPage::Kind::LoopbackElsewhere:
        m_address->setText(tr("Its Monit page is on the host only, at %1").arg(page.place));
        break;
    case AgentPage::Kind::Unusable:
        m_address->setText(tr("It names no usable address for its Monit page: %1").arg(page.place));
        break;
    }
}

void HostHead::restyle()
{
    m_name->setFont(Theme::font(TextSize::Title));
    const int side = m_name->fontMetrics().height();
    m_icon->setPixmap(m_theme.icon(m_severity).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setToolTip(Theme::severityName(m_severity));
    m_icon->setAccessibleName(Theme::severityName(m_severity));
    m_connect->setIcon(m_theme.symbol(QLatin1StringView("connect")));
    m_open->setIcon(m_theme.symbol(QLatin1StringView("external")));
    m_address->setColor(widgets::secondaryText(m_theme.basePalette()));
}

} // namespace noc::monit
