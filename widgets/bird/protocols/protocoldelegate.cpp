// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/protocols/protocoldelegate.h"

#include "models/bird/client/protocolmodel.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace noc::bird {

using core::Severity;
using widgets::Theme;

namespace {

bool isTrouble(Severity severity)
{
    return severity == Severity::Warning || severity == Severity::Critical;
}

} // namespace

ProtocolDelegate::ProtocolDelegate(const Theme &theme, const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
{ }

ProtocolDelegate::~ProtocolDelegate() = default;

QSize ProtocolDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::rowHeight(option.fontMetrics));
    return size;
}

void ProtocolDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto severity = static_cast<Severity>(index.data(ProtocolModel::SeverityRole).toInt());
    switch (index.column()) {
    case ProtocolModel::Name:
        option->font.setBold(isTrouble(severity));
        break;
    case ProtocolModel::State:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(severity);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        break;
    case ProtocolModel::Since: {
        const QDateTime since = index.data(ProtocolModel::SinceRole).toDateTime();
        if (since.isValid())
            option->text = widgets::ageText(std::chrono::seconds(since.secsTo(m_clock.now())));
        break;
    }
    case ProtocolModel::Info:
    case ProtocolModel::Limits:
        if (isTrouble(severity))
            option->palette.setColor(QPalette::Text, m_theme.colors(severity).text);
        break;
    default:
        break;
    }
}

bool ProtocolDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    if (index.column() == ProtocolModel::Since) {
        const QDateTime since = index.data(ProtocolModel::SinceRole).toDateTime();
        if (since.isValid())
            text = widgets::exactTimeText(since);
    }
    QToolTip::showText(event->globalPos(), widgets::plainToolTip(text), view);
    return true;
}

} // namespace noc::bird
