// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertheader.h"

#include "widgets/alerts/alertdelegate.h"

namespace noc::alerts {

namespace {

/// In average characters.
int charactersOf(AlertModel::Column column)
{
    switch (column) {
    case AlertModel::State:
        break; // as wide as the shape and its badges
    case AlertModel::Object:
        return 36;
    case AlertModel::Text:
        return 24;
    case AlertModel::Who:
        return 22;
    case AlertModel::Since:
        return 9;
    case AlertModel::Count:
        return 8;
    case AlertModel::Source:
        return 10;
    case AlertModel::Groups:
    case AlertModel::LastChange:
        return 20;
    }
    return 0;
}

} // namespace

AlertHeader::AlertHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{ }

AlertHeader::~AlertHeader() = default;

int AlertHeader::firstWidth(AlertModel::Column column, const QFontMetrics &metrics)
{
    return column == AlertModel::State ? AlertDelegate::stateWidth(metrics)
                                       : charactersOf(column) * metrics.averageCharWidth();
}

void AlertHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const bool isNumber = logicalIndex == AlertModel::Since || logicalIndex == AlertModel::Count;
    option->textAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace noc::alerts
