// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/routerheader.h"

#include "models/core/text.h"
#include "widgets/bird/page/birdwords.h"
#include "widgets/common/age.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::ElidedLabel;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr auto ageInterval = 5s;
constexpr auto separator = u"   ·   ";

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

bool isExact(const Time &time)
{
    return time.instant.isValid() && time.precision >= Time::Precision::Second;
}

std::chrono::seconds ageOf(const Time &time, const core::Clock &clock)
{
    return std::chrono::seconds(time.instant.secsTo(clock.now()));
}

QString upText(const Time &reboot, const core::Clock &clock)
{
    if (!isExact(reboot))
        return RouterHeader::tr("up since %1").arg(reboot.text);
    const std::chrono::seconds age = ageOf(reboot, clock);
    return age.count() < 1 ? RouterHeader::tr("started just now")
                           : RouterHeader::tr("up for %1").arg(widgets::ageText(age));
}

QString reconfiguredText(const Time &reconfigured, const core::Clock &clock)
{
    if (!isExact(reconfigured))
        return RouterHeader::tr("reconfigured at %1").arg(reconfigured.text);
    const std::chrono::seconds age = ageOf(reconfigured, clock);
    return age.count() < 1 ? RouterHeader::tr("reconfigured just now")
                           : RouterHeader::tr("reconfigured %1 ago").arg(widgets::ageText(age));
}

} // namespace

RouterHeader::RouterHeader(const LookingGlass &glass, const core::Clock &clock, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_glass(glass)
    , m_clock(clock)
    , m_theme(theme)
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_way(new ElidedLabel(Qt::ElideMiddle, this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_abilities(new QWidget(this))
    , m_abilityRow(new QHBoxLayout(m_abilities))
{
    m_name->setFont(Theme::font(widgets::TextSize::Section));
    m_abilityRow->setContentsMargins(0, 0, 0, 0);
    m_abilityRow->setSpacing(space::Group);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_way, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Related, space::Page, space::Inner);
    layout->setSpacing(space::Inner);
    layout->addLayout(first);
    layout->addWidget(m_facts);
    layout->addWidget(m_abilities);
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, this, &RouterHeader::refresh);
    connect(&glass, &LookingGlass::routersChanged, this, &RouterHeader::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        m_hasAbilities = false;
        refresh();
    });
}

RouterHeader::~RouterHeader() = default;

void RouterHeader::setRouters(const QStringList &routers)
{
    m_routers = routers;
    refresh();
}

void RouterHeader::refresh()
{
    const QColor quiet = widgets::secondaryText(m_theme.basePalette());
    m_way->setColor(quiet);
    m_facts->setColor(quiet);
    const RouterRow *only =
        m_routers.size() == 1 ? m_glass.state().routers().find(m_routers.front()) : nullptr;
    m_abilities->setVisible(only != nullptr);
    if (only)
        showOne(*only);
    else
        showMany();
}

void RouterHeader::showOne(const RouterRow &router)
{
    m_name->setText(router.name);
    m_way->setText(router.address);
    m_facts->setText(factsOf(router));
    if (!m_hasAbilities || m_shownAbilities != router.abilities)
        showAbilities(router.abilities);
}

QString RouterHeader::factsOf(const RouterRow &router) const
{
    QStringList facts;
    if (router.version)
        facts += tr("BIRD %1").arg(toText(*router.version));
    else
        facts += router.heard.isValid() ? tr("version not told") : linkText(router.link);
    const RouterStatus &status = router.status;
    if (!status.routerId.isEmpty())
        facts += tr("router ID %1").arg(status.routerId);
    if (!status.lastReboot.text.isEmpty())
        facts += upText(status.lastReboot, m_clock);
    if (!status.lastReconfiguration.text.isEmpty())
        facts += reconfiguredText(status.lastReconfiguration, m_clock);
    if (!status.serverTime.text.isEmpty())
        facts += tr("its clock: %1").arg(status.serverTime.text);
    facts +=
        tr("%1 of %2 sessions established")
            .arg(QString::number(router.protocols.established), QString::number(router.protocols.sessions));
    if (!status.message.isEmpty())
        facts += status.message;
    return facts.join(QStringView(separator));
}

void RouterHeader::showMany()
{
    int up = 0;
    ProtocolCounts sum;
    for (const QString &name : std::as_const(m_routers)) {
        const RouterRow *router = m_glass.state().routers().find(name);
        if (!router)
            continue;
        up += router->link == RouterRow::Link::Up ? 1 : 0;
        sum.sessions += router->protocols.sessions;
        sum.established += router->protocols.established;
        sum.sessionsDown += router->protocols.sessionsDown;
    }
    m_name->setText(tr("%Ln router(s)", nullptr, static_cast<int>(m_routers.size())));
    m_way->setText({});
    const QStringList facts{tr("%Ln answer(s)", "routers", up),
                            tr("%1 of %2 sessions established")
                                .arg(QString::number(sum.established), QString::number(sum.sessions)),
                            tr("%Ln down", "sessions", sum.sessionsDown)};
    m_facts->setText(facts.join(QStringView(separator)));
}

void RouterHeader::showAbilities(const LinkAbilities &abilities)
{
    m_hasAbilities = true;
    m_shownAbilities = abilities;
    clear(*m_abilityRow);
    for (const AbilityWords &ability : abilityWords(abilities)) {
        const QString mark = ability.isThere ? u"✓ "_s : u"– "_s;
        auto *label = new QLabel(mark + ability.name, m_abilities);
        label->setTextFormat(Qt::PlainText);
        label->setFont(Theme::font(widgets::TextSize::Secondary));
        label->setEnabled(ability.isThere);
        label->setToolTip(widgets::plainToolTip(ability.isThere ? tr("This way has it.") : ability.reason));
        label->setAccessibleDescription(ability.isThere ? QString() : ability.reason);
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_abilityRow->addWidget(label);
    }
    m_abilityRow->addStretch(1);
}

QString RouterHeader::text() const
{
    return m_name->text() + u'\n' + m_way->text() + u'\n' + m_facts->text();
}

void RouterHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_ages.start();
}

void RouterHeader::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    QWidget::hideEvent(event);
}

} // namespace noc::bird
