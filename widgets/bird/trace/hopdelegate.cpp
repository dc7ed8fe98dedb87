// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/trace/hopdelegate.h"

#include "models/bird/trace/tracesession.h"
#include "models/core/text.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace noc::bird {

using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr double heavyLoss = 0.5;
constexpr double rangeShare = 0.45; // of the row's height
constexpr double markWidth = 2;

} // namespace

HopDelegate::HopDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

HopDelegate::~HopDelegate() = default;

QSize HopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::rowHeight(option.fontMetrics));
    return size;
}

void HopDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = index.column() == HopModel::Range ? QString() : core::displayable(option->text);
    switch (index.column()) {
    case HopModel::Address:
        option->font = Theme::fixedFont();
        if (option->text.isEmpty())
            option->text = QStringLiteral("*");
        break;
    case HopModel::Loss:
        if (const double loss = index.data(HopModel::ValueRole).toDouble(); loss > 0)
            option->palette.setColor(
                QPalette::Text,
                m_theme.colors(loss >= heavyLoss ? Severity::Critical : Severity::Warning).text);
        break;
    case HopModel::Hop:
    case HopModel::Sent:
    case HopModel::Deviation:
        option->palette.setColor(QPalette::Text, widgets::secondaryText(m_theme.basePalette()));
        break;
    default:
        break;
    }
}

void HopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == HopModel::Range)
        paintRange(*painter, option.rect.adjusted(space::Inner, 0, -space::Inner, 0), index);
}

void HopDelegate::paintRange(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto row = index.data(HopModel::RowRole).value<HopRow>();
    if (row.received == 0 || rect.width() <= 0)
        return;
    const auto at = [this, &rect](double microseconds) {
        return rect.left() + rect.width() * std::clamp(microseconds / m_full, 0.0, 1.0);
    };
    const double height = rect.height() * rangeShare;
    const double top = rect.center().y() - height / 2 + 1;
    const double left = at(static_cast<double>(row.best.count()));
    const double right = at(static_cast<double>(row.worst.count()));
    const QPalette &palette = m_theme.basePalette();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(rect.left(), top + height / 2, rect.width(), 1), widgets::track(palette));
    painter.fillRect(QRectF(left, top, std::max(right - left, markWidth), height), widgets::bar(palette));
    painter.fillRect(QRectF(at(row.mean) - markWidth / 2, top - 2, markWidth, height + 4),
                     palette.color(QPalette::Text));
    painter.restore();
}

bool HopDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    if (index.column() == HopModel::Range && !text.isEmpty())
        text = tr("%1 ms; the mark is the average").arg(text);
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(text), view);
    return true;
}

} // namespace noc::bird
