// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routedelegate.h"

#include "models/bird/routes/routecell.h"
#include "models/bird/routes/routetablemodel.h"
#include "models/core/text.h"
#include "widgets/common/age.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

RouteColumn columnOf(const QModelIndex &index)
{
    return static_cast<RouteColumn>(index.column());
}

/// Compared letter by letter.
bool isFixed(RouteColumn column)
{
    return column == RouteColumn::Prefix || column == RouteColumn::NextHop || column == RouteColumn::From;
}

bool isQuiet(RouteColumn column)
{
    return column == RouteColumn::Since || column == RouteColumn::Type || column == RouteColumn::Table
        || column == RouteColumn::Communities;
}

} // namespace

RouteDelegate::RouteDelegate(const Theme &theme, const core::Clock &clock, const RouteNames &names,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_names(names)
{ }

RouteDelegate::~RouteDelegate() = default;

bool RouteDelegate::isNumber(RouteColumn column)
{
    return column == RouteColumn::LocalPref || column == RouteColumn::Med || column == RouteColumn::Metric
        || column == RouteColumn::Since;
}

QSize RouteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, Theme::rowHeight(option.fontMetrics)};
}

QString RouteDelegate::ageAt(const QModelIndex &index) const
{
    const QVariant value = index.data(RouteTableModel::ValueRole);
    if (value.typeId() != QMetaType::QDateTime)
        return core::displayable(index.data().toString());
    return widgets::ageText(std::chrono::seconds(value.toDateTime().secsTo(m_clock.now())));
}

void RouteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    const RouteColumn column = columnOf(index);
    const QPalette &palette = m_theme.basePalette();
    const bool isHop = index.parent().isValid();
    painter->setPen(isQuiet(column) || isHop ? widgets::secondaryText(palette)
                                             : palette.color(QPalette::Text));
    painter->setFont(isFixed(column) ? Theme::fixedFont() : option.font);
    const QRect rect = option.rect.adjusted(space::Inner, 0, -space::Inner, 0);
    if (column == RouteColumn::Best)
        paintBest(*painter, rect, index);
    else if (column == RouteColumn::Since)
        m_text.draw(*painter, rect, Qt::AlignRight, isHop ? QString() : ageAt(index));
    else
        m_text.draw(*painter, rect, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft,
                    core::displayable(index.data().toString()));
    painter->restore();
}

void RouteDelegate::paintBest(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant best = index.data(RouteTableModel::BestRole);
    if (!best.isValid() || index.parent().isValid())
        return;
    const auto mark = static_cast<BestMark>(best.toInt());
    if (mark == BestMark::No)
        return;
    const auto severity = mark == BestMark::Best ? core::Severity::Good : core::Severity::Warning;
    const int side = painter.fontMetrics().height();
    const QRectF place(rect.center().x() - side / 2.0, rect.center().y() - side / 2.0 + 0.5, side, side);
    widgets::paintSeverity(painter, place, severity, m_theme.colors(severity));
}

QString RouteDelegate::toolTipAt(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RouteTableModel *>(index.model());
    if (!model || index.parent().isValid())
        return index.data().toString();
    const Route route = model->routeAt(index);
    QStringList lines{index.data().toString()};
    switch (columnOf(index)) {
    case RouteColumn::Best:
        return route.best == BestMark::No  ? QString()
            : route.best == BestMark::Best ? tr("The best route of its prefix")
                                           : tr("The best route, but the kernel did not take it");
    case RouteColumn::Since:
        return widgets::exactTimeText(route.since.instant);
    case RouteColumn::AsPath: {
        QList<quint32> seen;
        for (const PathSegment &segment : route.path.value_or(AsPath()).segments) {
            for (const quint32 number : segment.numbers) {
                const QString name = m_names.asName(number);
                if (!name.isEmpty() && !seen.contains(number))
                    lines.append(u"AS%1  %2"_s.arg(number).arg(name));
                seen.append(number);
            }
        }
        break;
    }
    case RouteColumn::Communities:
        lines.clear();
        for (const QString &text : route.communities + route.largeCommunities + route.extCommunities)
            lines.append(QString(text + u"  "_s + m_names.communityName(text)).trimmed());
        break;
    default:
        break;
    }
    return lines.join(u'\n');
}

bool RouteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(toolTipAt(index)), view);
    return true;
}

} // namespace noc::bird
