// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/log/statedelegate.h"

#include "models/core/severity.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace noc::bird {

using core::Severity;
using widgets::Theme;

StateDelegate::StateDelegate(Columns columns, const Theme &theme, const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns(std::move(columns))
    , m_theme(theme)
    , m_clock(clock)
{ }

StateDelegate::~StateDelegate() = default;

QDateTime StateDelegate::timeAt(const QModelIndex &index) const
{
    return m_columns.times.contains(index.column()) ? index.data(m_columns.sortRole).toDateTime()
                                                    : QDateTime();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::rowHeight(option.fontMetrics));
    return size;
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto severity = index.data(m_columns.severityRole).value<Severity>();
    const bool isTrouble = severity == Severity::Warning || severity == Severity::Critical;
    const int column = index.column();
    if (column == m_columns.state) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(severity);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        if (isTrouble)
            option->palette.setColor(QPalette::Text, m_theme.colors(severity).text);
    }
    option->font.setBold(column == m_columns.bold && isTrouble);
    if (m_columns.fixed.contains(column))
        option->font = Theme::fixedFont();
    if (m_columns.quiet.contains(column))
        option->palette.setColor(QPalette::Text, widgets::secondaryText(m_theme.basePalette()));
    if (const QDateTime time = timeAt(index); time.isValid())
        option->text = widgets::ageText(std::chrono::seconds(time.secsTo(m_clock.now())));
}

bool StateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QDateTime time = timeAt(index);
    QString text = time.isValid() ? widgets::exactTimeText(time) : index.data().toString();
    if (const QVariant own = index.data(Qt::ToolTipRole); own.isValid() && !time.isValid())
        text = own.toString();
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(text), view);
    return true;
}

} // namespace noc::bird
