// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/statusarea.h"

#include "widgets/alerts/mutetext.h"
#include "widgets/common/age.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace noc::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

namespace {

/// Zeros of these stay, so that the others keep their place.
bool isAlwaysShown(Severity severity)
{
    return severity == Severity::Critical || severity == Severity::Warning || severity == Severity::Unknown
        || severity == Severity::Good;
}

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

StatusArea::StatusArea(const core::Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_ages(new widgets::ElidedLabel(Qt::ElideRight, this))
    , m_muted(flatButton(this))
    , m_collector(flatButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Inner, 0, space::Inner, 0);
    layout->setSpacing(space::Inner);
    for (const Severity severity : core::allSeverities) {
        QToolButton *button = flatButton(this);
        connect(button, &QToolButton::clicked, this, [this, severity] { Q_EMIT severityClicked(severity); });
        m_counters.insert(severity, button);
        layout->addWidget(button);
    }
    layout->addSpacing(space::Group);
    layout->addWidget(m_muted);
    layout->addWidget(m_ages, 1);
    layout->addWidget(m_collector);
    connect(m_collector, &QToolButton::clicked, this, &StatusArea::collectorClicked);
    connect(m_muted, &QToolButton::clicked, this, &StatusArea::mutesClicked);
    connect(&theme, &Theme::changed, this, &StatusArea::restyle);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        updateAges();
        updateMutes();
    });
    m_collector->hide();
    m_muted->hide();
    setCounts({});
}

StatusArea::~StatusArea() = default;

void StatusArea::setCounts(const widgets::SeverityCounts &counts)
{
    m_counts = counts;
    for (const Severity severity : core::allSeverities) {
        QToolButton *button = m_counters.value(severity);
        const QString number = QLocale().toString(counts.of(severity));
        const QString name = Theme::severityName(severity);
        button->setText(number);
        button->setVisible(isAlwaysShown(severity) || counts.of(severity) > 0);
        button->setToolTip(tr("%1: show only these").arg(name));
        button->setAccessibleName(tr("%1: %2").arg(name, number));
    }
    restyle();
}

void StatusArea::setLastHeard(const QString &source, const QDateTime &time)
{
    m_lastHeard.insert(source, time);
    updateAges();
}

void StatusArea::setCollector(Severity severity, const QString &text, const QString &details)
{
    m_collectorSeverity = severity;
    m_collector->setText(text);
    m_collector->setToolTip(widgets::plainToolTip(details));
    m_collector->show();
    restyle();
}

void StatusArea::setMutes(const std::vector<alerts::Mute> &mutes)
{
    m_mutes = mutes;
    m_muted->setVisible(!mutes.empty());
    updateMutes();
}

void StatusArea::updateMutes()
{
    if (m_mutes.empty())
        return;
    const QDateTime now = m_clock.now();
    m_muted->setText(alerts::muteStatusText(m_mutes, now));
    m_muted->setToolTip(widgets::plainToolTip(alerts::muteDetails(m_mutes, now)));
}

void StatusArea::updateAges()
{
    QStringList parts;
    for (auto it = m_lastHeard.cbegin(); it != m_lastHeard.cend(); ++it) {
        const auto age = std::chrono::seconds(it.value().secsTo(m_clock.now()));
        parts += it.value().isValid()
            ? tr("%1 %2", "source and the age of its data").arg(it.key(), widgets::ageText(age))
            : tr("%1 not heard yet").arg(it.key());
    }
    m_ages->setText(parts.join(u" · "_s));
}

void StatusArea::restyle()
{
    const QPalette &palette = m_theme.basePalette();
    const QColor faint = widgets::bar(palette);
    for (auto it = m_counters.cbegin(); it != m_counters.cend(); ++it) {
        const bool isZero = m_counts.of(it.key()) == 0; // nothing there: no colour either
        it.value()->setIcon(
            isZero ? widgets::severityIcon(it.key(), {faint, faint, palette.color(QPalette::Window)})
                   : m_theme.icon(it.key()));
    }
    m_collector->setIcon(m_theme.icon(m_collectorSeverity));
    m_muted->setIcon(m_theme.symbol("belloff"_L1));
    m_ages->setColor(widgets::secondaryText(m_theme.basePalette()));
}

void StatusArea::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateAges();
    updateMutes();
    m_timer.start();
}

void StatusArea::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace noc::app
