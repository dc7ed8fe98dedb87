// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertdelegate.h"

#include "models/alerts/alertmodel.h"
#include "models/core/text.h"
#include "widgets/alerts/alertrow.h"
#include "widgets/alerts/alerttext.h"
#include "widgets/common/age.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/symbolicicon.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int mostBadges = 2; // of three, being muted says least

bool isHandled(const QModelIndex &index)
{
    return index.data(AlertModel::HandledRole).toBool();
}

Severity severityAt(const QModelIndex &index)
{
    return index.data(AlertModel::SeverityRole).value<Severity>();
}

/// What stands in a lighter tone behind the problem.
QString noteAt(const QModelIndex &index)
{
    const Alert *alert = alertAt(index);
    if (!alert)
        return {};
    QStringList notes;
    if (alert->count > 1)
        notes += AlertDelegate::tr("×%1", "how often it happened").arg(QLocale().toString(alert->count));
    if (!alert->isActive)
        notes += AlertDelegate::tr("well again");
    return notes.join(u' ');
}

} // namespace

AlertDelegate::AlertDelegate(const Theme &theme, const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
{
    connect(&theme, &Theme::changed, this, [this] { m_badges.clear(); });
}

AlertDelegate::~AlertDelegate() = default;

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, Theme::rowHeight(option.fontMetrics)};
}

int AlertDelegate::stateWidth(const QFontMetrics &metrics)
{
    return 2 * space::Inner + (1 + mostBadges) * (metrics.height() + space::Inner);
}

QString AlertDelegate::ageTextAt(const QModelIndex &index) const
{
    const QDateTime since = index.data(AlertModel::SinceRole).toDateTime();
    return since.isValid() ? widgets::ageText(std::chrono::seconds(since.secsTo(m_clock.now()))) : QString();
}

QList<QLatin1StringView> AlertDelegate::badgesAt(const QModelIndex &index)
{
    QList<QLatin1StringView> badges;
    if (index.data(AlertModel::AcknowledgementRole).isValid())
        badges += "hand"_L1;
    if (index.data(AlertModel::FlappingRole).toBool())
        badges += "wave"_L1;
    if (index.data(AlertModel::MutedUntilRole).isValid() && badges.size() < mostBadges)
        badges += "belloff"_L1;
    return badges;
}

bool AlertDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    const Alert *alert = alertAt(index);
    if (event->type() != QEvent::ToolTip || !alert)
        return false;
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(alertDetails(*alert, m_clock.now())), view);
    return true;
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    painter->setFont(option.font);
    painter->setPen(textColorAt(index));
    const QRect rect = option.rect.adjusted(space::Inner, 0, -space::Inner, 0);
    switch (static_cast<AlertModel::Column>(index.column())) {
    case AlertModel::State:
        paintState(*painter, rect, index);
        break;
    case AlertModel::Object:
        paintObject(*painter, rect, index);
        break;
    case AlertModel::Text:
        paintProblem(*painter, rect, index);
        break;
    case AlertModel::Since:
        m_text.draw(*painter, rect, Qt::AlignRight, ageTextAt(index));
        break;
    case AlertModel::Count:
        m_text.draw(*painter, rect, Qt::AlignRight, index.data().toString());
        break;
    case AlertModel::Source:
        m_text.draw(*painter, rect, Qt::AlignLeft,
                    sourceTitle(index.data(AlertModel::SourceRole).toString()));
        break;
    case AlertModel::Who:
    case AlertModel::Groups:
    case AlertModel::LastChange:
        m_text.draw(*painter, rect, Qt::AlignLeft, core::displayable(index.data().toString()));
        break;
    }
    painter->restore();
}

/// Without its fill, what somebody has is as quiet as what is well.
widgets::SeverityColors AlertDelegate::colorsAt(const QModelIndex &index) const
{
    const widgets::SeverityColors colors = m_theme.colors(severityAt(index));
    if (!isHandled(index))
        return colors;
    const QPalette &palette = m_theme.basePalette();
    const QColor line = widgets::blended(palette.color(QPalette::Base), colors.text, 0.75);
    return {palette.color(QPalette::Base), line, line};
}

QColor AlertDelegate::textColorAt(const QModelIndex &index) const
{
    const QPalette &palette = m_theme.basePalette();
    const bool isQuiet = isHandled(index) || index.column() > AlertModel::Text;
    return isQuiet ? widgets::secondaryText(palette) : palette.color(QPalette::Text);
}

void AlertDelegate::paintState(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int side = painter.fontMetrics().height();
    QRectF place(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side);
    widgets::paintSeverity(painter, place, severityAt(index), colorsAt(index));
    for (const QLatin1StringView badge : badgesAt(index)) {
        place.translate(side + space::Inner, 0);
        if (place.right() <= rect.right() + space::Inner)
            paintBadge(painter, place, badge);
    }
}

void AlertDelegate::paintObject(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (!isHandled(index)) {
        QFont font = painter.font();
        font.setBold(true);
        painter.setFont(font);
    }
    m_text.draw(painter, rect, Qt::AlignLeft, core::displayable(index.data().toString()), Qt::ElideMiddle);
}

void AlertDelegate::paintProblem(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    QRect words = rect;
    if (const QString note = noteAt(index); !note.isEmpty()) {
        const QColor color = painter.pen().color();
        const int width = m_text.width(painter, note);
        painter.setPen(widgets::secondaryText(m_theme.basePalette()));
        m_text.draw(painter, rect, Qt::AlignRight, note);
        painter.setPen(color);
        words.adjust(0, 0, -width - space::Related, 0);
    }
    m_text.draw(painter, words, Qt::AlignLeft, core::displayable(index.data().toString()));
}

void AlertDelegate::paintBadge(QPainter &painter, const QRectF &rect, QLatin1StringView symbol) const
{
    const QColor color = widgets::secondaryText(m_theme.basePalette());
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * ratio).toSize();
    QPixmap &badge = m_badges[u"%1/%2/%3"_s.arg(symbol, QString::number(size.width()), color.name())];
    if (badge.isNull())
        badge = widgets::symbolicIcon(symbol, color).pixmap(size, 1);
    painter.drawPixmap(rect.toAlignedRect(), badge);
}

} // namespace noc::alerts
