// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differencedetails.h"

#include "models/core/text.h"
#include "widgets/bird/difference/differencetext.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHeaderView>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::Theme;

DifferenceDetails::DifferenceDetails(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"difference-details"_s);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setTitles(tr("Left"), tr("Right"));
    header()->resizeSection(0, 24 * fontMetrics().averageCharWidth());
    header()->resizeSection(1, 50 * fontMetrics().averageCharWidth());
    theme.styleItemView(*this);
}

DifferenceDetails::~DifferenceDetails() = default;

void DifferenceDetails::setTitles(const QString &left, const QString &right)
{
    setHeaderLabels({tr("Attribute"), core::displayable(left), core::displayable(right)});
}

void DifferenceDetails::showRoutes(const std::optional<Route> &left, const std::optional<Route> &right)
{
    clear();
    QList<ComparedValue> values = comparedValues(left, right);
    const bool isPair = left && right;
    if (isPair)
        std::ranges::stable_partition(values, &ComparedValue::isChanged);
    for (const ComparedValue &value : std::as_const(values)) {
        auto *item = new QTreeWidgetItem(
            this,
            {core::displayable(value.name), core::displayable(value.left), core::displayable(value.right)});
        const bool isMarked = isPair && value.isChanged();
        item->setIcon(0, m_theme.icon(isMarked ? Severity::Information : Severity::Off));
        for (const int column : {1, 2}) {
            QFont font = Theme::fixedFont();
            font.setBold(isMarked);
            item->setFont(column, font);
            item->setToolTip(column, widgets::plainToolTip(item->text(column)));
        }
    }
}

} // namespace noc::bird
