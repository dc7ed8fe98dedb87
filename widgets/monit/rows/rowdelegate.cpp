// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/rows/rowdelegate.h"

#include "models/core/severity.h"
#include "widgets/common/age.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace noc::monit {

using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

RowDelegate::RowDelegate(const Theme &theme, const core::Clock &clock, RowLayout layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_layout(std::move(layout))
{ }

RowDelegate::~RowDelegate() = default;

namespace {

/// "Today", "Yesterday", "Mon 2 Mar", and the year where it is another one.
QString dayText(const QDate &date, const QDate &today)
{
    if (date == today)
        return RowDelegate::tr("Today");
    if (date.daysTo(today) == 1)
        return RowDelegate::tr("Yesterday");
    return QLocale().toString(date,
                              date.year() == today.year()
                                  ? RowDelegate::tr("ddd d MMM", "date format: weekday, day, month")
                                  : RowDelegate::tr("d MMM yyyy", "date format: day, month, year"));
}

} // namespace

QString RowDelegate::textAt(const QModelIndex &index) const
{
    if (index.column() == m_layout.timeColumn && m_layout.timeRole >= 0) {
        const QDateTime time = index.data(m_layout.timeRole).toDateTime();
        if (time.isValid())
            return widgets::ageText(std::chrono::seconds(time.secsTo(m_clock.now())));
    }
    if (index.column() == m_layout.dayColumn && m_layout.timeRole >= 0) {
        const QDate date = index.data(m_layout.timeRole).toDateTime().date();
        return dayText(date, m_clock.now().toLocalTime().date());
    }
    return index.data(Qt::DisplayRole).toString();
}

bool RowDelegate::startsDay(const QModelIndex &index) const
{
    if (m_layout.dayColumn < 0)
        return false;
    const auto dateAt = [this](const QModelIndex &at) {
        return at.data(m_layout.timeRole).toDateTime().date();
    };
    return index.row() == 0 || dateAt(index) != dateAt(index.siblingAtRow(index.row() - 1));
}

QColor RowDelegate::markerAt(const QModelIndex &index) const
{
    if (!m_layout.hasMarker)
        return {};
    return m_theme.colors(index.data(m_layout.severityRole).value<Severity>()).fill;
}

bool RowDelegate::isHeading(const QModelIndex &index) const
{
    return m_layout.levelRole >= 0 && index.data(m_layout.levelRole).toInt() == 0;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int shape = index.column() == 0 ? option.fontMetrics.height() + space::Inner : 0;
    const int width = option.fontMetrics.horizontalAdvance(textAt(index)) + shape + 2 * space::Related;
    return {width, Theme::rowHeight(option.fontMetrics)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    painter->setFont(option.font);
    QRect rect = option.rect.adjusted(space::Inner, 0, -space::Inner, 0);
    if (index.column() == m_layout.dayColumn)
        rect.setLeft(rect.left() + space::Inner); // beside the marker
    if (index.column() == 0)
        rect.setLeft(rect.left() + paintShape(*painter, rect, index));
    if (isHeading(index)) {
        QFont font = option.font;
        font.setBold(true);
        painter->setFont(font);
    }
    if (index.column() != m_layout.dayColumn || startsDay(index))
        paintWords(*painter, rect, index);
    painter->restore();
}

/// Returns the width it took.
int RowDelegate::paintShape(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant value = m_layout.severityRole >= 0 ? index.data(m_layout.severityRole) : QVariant();
    if (!value.isValid())
        return 0;
    const auto severity = value.value<Severity>();
    widgets::SeverityColors colors = m_theme.colors(severity);
    const bool isStale = m_layout.staleRole >= 0 && index.data(m_layout.staleRole).toBool();
    if (isStale && severity == Severity::Good) // old values never look good
        colors.fill = widgets::secondaryText(m_theme.basePalette());
    const int side = painter.fontMetrics().height();
    widgets::paintSeverity(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
                           severity, colors);
    return side + space::Inner;
}

void RowDelegate::paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const Qt::TextElideMode mode = elideModeAt(index);
    const QString unit = m_layout.unitRole >= 0 ? index.data(m_layout.unitRole).toString() : QString();
    const QString text = unit.isEmpty() ? textAt(index) : index.data(m_layout.numberRole).toString();
    const QString shown = metrics.elidedText(text, mode, rect.width());
    const auto alignment = Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine;
    painter.setPen(colorAt(index));
    painter.drawText(rect, static_cast<int>(alignment), shown);
    if (unit.isEmpty())
        return;
    const int used = metrics.horizontalAdvance(shown) + space::Inner / 2;
    painter.setPen(widgets::secondaryText(m_theme.basePalette()));
    painter.drawText(rect.adjusted(used, 0, 0, 0), static_cast<int>(alignment),
                     metrics.elidedText(unit, Qt::ElideRight, rect.width() - used));
}

/// What tells names apart is often at their end; labels begin with it.
Qt::TextElideMode RowDelegate::elideModeAt(const QModelIndex &index) const
{
    const bool isLabel = m_layout.levelRole >= 0 && index.data(m_layout.levelRole).toInt() > 1;
    return m_layout.nameColumns.contains(index.column()) && !isLabel ? Qt::ElideMiddle : Qt::ElideRight;
}

QColor RowDelegate::colorAt(const QModelIndex &index) const
{
    const QPalette palette = m_theme.basePalette();
    if (index.column() == m_layout.severityColumn && m_layout.severityRole >= 0) {
        const QVariant severity = index.data(m_layout.severityRole);
        if (severity.isValid() && severity.value<Severity>() >= Severity::Warning)
            return m_theme.colors(severity.value<Severity>()).text;
    }
    const bool isStale = m_layout.staleRole >= 0 && index.data(m_layout.staleRole).toBool();
    const bool isQuiet = m_layout.quietColumns.contains(index.column()) && !isHeading(index);
    return isStale || isQuiet || index.column() == m_layout.timeColumn ? widgets::secondaryText(palette)
                                                                       : palette.color(QPalette::Text);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(toolTipAt(option, index)), view);
    return true;
}

/// The whole text where it may be elided, and what the model says about the cell.
QString RowDelegate::toolTipAt(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString about = index.data(Qt::ToolTipRole).toString();
    const QString text = textAt(index);
    if (sizeHint(option, index).width() <= option.rect.width() || text.isEmpty())
        return about;
    return about.isEmpty() ? text : QString(text + u'\n' + about);
}

} // namespace noc::monit
