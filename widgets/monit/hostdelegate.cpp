// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostdelegate.h"

#include "models/core/text.h"
#include "models/monit/hostmodel.h"
#include "models/monit/tracecurve.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/severitypainting.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hosttext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace noc::monit {

using core::Severity;
using widgets::TextSize;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int barHeight = 6;
constexpr int shapeGap = space::Inner + 2; ///< between a shape and its word
constexpr double barShare = 0.4; ///< of the cell's width
constexpr double curveShare = 0.46; ///< with the standing bar at its end
constexpr int standingBar = 3;

/// How full the cell's bar is, 0…1; nothing for cells without one.
std::optional<double> barOf(const QModelIndex &index)
{
    const QVariant value = index.data(HostModel::SortRole);
    if (!value.isValid())
        return std::nullopt;
    switch (index.column()) {
    case HostModel::Cpu:
    case HostModel::Memory:
    case HostModel::Swap:
        return value.toDouble() / 100;
    case HostModel::Load: {
        const int cpus = index.siblingAtColumn(HostModel::Cpus).data(HostModel::SortRole).toInt();
        return value.toDouble() / std::max(1, cpus);
    }
    default:
        return std::nullopt;
    }
}

bool isWrong(Severity severity)
{
    return severity >= Severity::Unknown;
}

} // namespace

bool isNumberColumn(int column)
{
    switch (static_cast<HostModel::Column>(column)) {
    case HostModel::LastReport:
    case HostModel::Load:
    case HostModel::Cpu:
    case HostModel::Memory:
    case HostModel::Swap:
    case HostModel::Cpus:
    case HostModel::MemorySize:
    case HostModel::Poll:
    case HostModel::MonitUptime:
        return true;
    case HostModel::State:
    case HostModel::Name:
    case HostModel::Problems:
    case HostModel::WorstProblem:
    case HostModel::OperatingSystem:
    case HostModel::MonitVersion:
        return false;
    }
    return false;
}

HostDelegate::HostDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

HostDelegate::~HostDelegate() = default;

QSize HostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, Theme::rowHeight(option.fontMetrics)};
}

int HostDelegate::stateWidth(const QFontMetrics &metrics)
{
    int words = 0;
    for (const Severity severity : core::allSeverities)
        words = std::max(words, metrics.horizontalAdvance(Theme::severityName(severity)));
    return 2 * space::Inner + metrics.height() + shapeGap + words + 1;
}

bool HostDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), hostToolTip(index), view);
    return true;
}

void HostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    painter->setFont(option.font);
    const QRect rect = option.rect.adjusted(space::Inner, 0, -space::Inner, 0);
    if (index.column() == HostModel::State)
        paintState(*painter, rect, index);
    else if (isNumberColumn(index.column()))
        paintNumber(*painter, rect, index);
    else
        paintText(*painter, rect, index);
    painter->restore();
}

void HostDelegate::paintState(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Severity severity = severityAt(index);
    const widgets::SeverityColors colors = m_theme.colors(severity);
    const int side = painter.fontMetrics().height();
    widgets::paintSeverity(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
                           severity, colors);
    const QRect words = rect.adjusted(side + shapeGap, 0, 0, 0);
    const bool isQuiet = severity == Severity::Good || severity == Severity::Off;
    painter.setPen(isQuiet ? widgets::secondaryText(m_theme.basePalette()) : colors.text);
    m_text.draw(painter, words, Qt::AlignLeft, Theme::severityName(severity));
}

void HostDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QPalette &palette = m_theme.basePalette();
    const bool isName = index.column() == HostModel::Name;
    const bool isQuiet = isStale(index) || index.column() > HostModel::LastReport;
    painter.setPen(isQuiet && !isName ? widgets::secondaryText(palette) : palette.color(QPalette::Text));
    if (isName && isWrong(severityAt(index))) {
        QFont font = painter.font();
        font.setBold(true);
        painter.setFont(font);
    }
    const QString text = core::displayable(index.data().toString());
    m_text.draw(painter, rect, Qt::AlignLeft, text, isName ? Qt::ElideMiddle : Qt::ElideRight);
}

void HostDelegate::paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QPalette &palette = m_theme.basePalette();
    const QColor secondary = widgets::secondaryText(palette);
    const bool isAge = index.column() == HostModel::LastReport;
    const QString text = isAge ? ageTextAt(index) : index.data().toString();
    const QString unit = isAge ? QString() : index.data(HostModel::UnitRole).toString();

    QRect rest = rect;
    if (!unit.isEmpty()) {
        painter.setPen(secondary);
        m_text.draw(painter, rest, Qt::AlignRight, unit);
        rest.adjust(0, 0, -m_text.width(painter, unit) - space::Inner / 2, 0);
    }
    painter.setPen(isAge || isStale(index) ? secondary : palette.color(QPalette::Text));
    m_text.draw(painter, rest, Qt::AlignRight, text);
    paintGauge(painter, rect, index);
}

/// How full it is now as a bar: a standing one after the curve of a day, where there is one. What a silent host once
/// said is a curve without a present.
void HostDelegate::paintGauge(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto share = barOf(index);
    if (!share)
        return;
    const QPalette &palette = m_theme.basePalette();
    const widgets::BarColors colors{widgets::bar(palette), widgets::track(palette)};
    const auto curve = index.data(HostModel::TraceRole).value<TraceCurve>();
    if (!curve.isEmpty()) {
        const QRect area(rect.left(), rect.top() + space::Inner / 2 + 1,
                         static_cast<int>(rect.width() * curveShare), rect.height() - space::Inner - 2);
        const bool isOld = isStale(index);
        widgets::paintSparkline(painter, area.adjusted(0, 0, -standingBar - 1, 0), curve.values(),
                                curve.full(), {colors.empty, isOld ? colors.empty : colors.full});
        if (!isOld) {
            const QRect bar(area.right() + 1 - standingBar, area.top(), standingBar, area.height());
            widgets::paintBar(painter, bar, *share, colors);
        }
    } else if (!isStale(index)) {
        const QRectF area(rect.left(), rect.center().y() - barHeight / 2.0 + 0.5, rect.width() * barShare,
                          barHeight);
        widgets::paintBar(painter, area, *share, colors);
    }
}

void HostDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              bool isExpanded) const
{
    painter.save();
    const QPalette &palette = m_theme.basePalette();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect,
                     isSelected ? widgets::selectionTint(palette) : palette.color(QPalette::Window));
    const int side = option.fontMetrics.height();
    QStyleOption arrow;
    arrow.palette = palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QRect(space::Inner, option.rect.center().y() - side / 2, side, side);
    option.widget->style()->drawPrimitive(isExpanded ? QStyle::PE_IndicatorArrowDown
                                                     : QStyle::PE_IndicatorArrowRight,
                                          &arrow, &painter, option.widget);

    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const QRect words = option.rect.adjusted(side + space::Related, 0, -space::Related, 0);
    const QString title = painter.fontMetrics().elidedText(
        groupTitle(index.data(HostModel::GroupRole).toString()), Qt::ElideMiddle, words.width() / 2);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
    const int used = painter.fontMetrics().horizontalAdvance(title) + space::Group;
    painter.setFont(option.font);
    widgets::paintCounts(painter, words.adjusted(used, 0, 0, 0), groupCounts(index), m_theme);
    painter.restore();
}

} // namespace noc::monit
