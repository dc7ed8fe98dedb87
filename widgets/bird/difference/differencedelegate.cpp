// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differencedelegate.h"

#include "models/bird/routes/routediffmodel.h"
#include "models/core/text.h"
#include "widgets/bird/difference/differencetext.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace noc::bird {

using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

core::Severity differenceSeverity(RouteDifference::Kind kind)
{
    switch (kind) {
    case RouteDifference::Kind::Added:
        return Severity::Good;
    case RouteDifference::Kind::Gone:
        return Severity::Critical;
    case RouteDifference::Kind::Changed:
        return Severity::Information;
    }
    return Severity::Off;
}

DifferenceDelegate::DifferenceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

DifferenceDelegate::~DifferenceDelegate() = default;

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, Theme::rowHeight(option.fontMetrics)};
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    const bool isFixed = index.column() == RouteDiffModel::Prefix
        || index.column() == RouteDiffModel::LeftNextHop || index.column() == RouteDiffModel::RightNextHop;
    painter->setFont(isFixed ? Theme::fixedFont() : option.font);
    painter->setPen(m_theme.basePalette().color(QPalette::Text));
    QRect rect = option.rect.adjusted(space::Inner, 0, -space::Inner, 0);
    if (index.column() == RouteDiffModel::Kind) {
        const auto kind = static_cast<RouteDifference::Kind>(index.data(RouteDiffModel::KindRole).toInt());
        painter->setPen(m_theme.colors(differenceSeverity(kind)).text);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        const int side = painter->fontMetrics().height();
        m_text.draw(*painter, QRect(rect.left(), rect.top(), side, rect.height()), Qt::AlignHCenter,
                    QString(differenceSign(kind)));
        painter->setFont(option.font);
        rect.setLeft(rect.left() + side + space::Inner);
    }
    m_text.draw(*painter, rect, Qt::AlignLeft, core::displayable(index.data().toString()));
    painter->restore();
}

bool DifferenceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace noc::bird
