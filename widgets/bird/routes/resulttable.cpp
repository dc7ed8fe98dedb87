// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/resulttable.h"

#include "widgets/bird/routes/routedelegate.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace noc::bird {

using widgets::Theme;
namespace space = widgets::space;

namespace {

/// Headings of numbers stand above their digits.
class ResultHeader final : public QHeaderView
{
public:
    explicit ResultHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    { }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        const bool isNumber = RouteDelegate::isNumber(static_cast<RouteColumn>(logicalIndex));
        option->textAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }
};

/// First widths in average characters.
int charactersOf(RouteColumn column)
{
    switch (column) {
    case RouteColumn::Prefix:
        return 26;
    case RouteColumn::Best:
    case RouteColumn::Med:
        return 6;
    case RouteColumn::NextHop:
        return 28;
    case RouteColumn::Protocol:
    case RouteColumn::From:
        return 16;
    case RouteColumn::AsPath:
        return 34;
    case RouteColumn::Communities:
        return 30;
    case RouteColumn::Origin:
    case RouteColumn::LocalPref:
    case RouteColumn::Metric:
    case RouteColumn::Since:
    case RouteColumn::Type:
    case RouteColumn::Table:
        return 10;
    }
    return 10;
}

bool isShownAtFirst(RouteColumn column)
{
    return column != RouteColumn::Type && column != RouteColumn::Table;
}

} // namespace

ResultTable::ResultTable(const Theme &theme, const core::Clock &clock, const RouteNames &names,
                         QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new RouteDelegate(theme, clock, names, this))
{
    setObjectName(QStringLiteral("routes"));
    setHeader(new ResultHeader(this));
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setIndentation(space::Group);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setSectionsClickable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    theme.styleItemView(*this);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &ResultTable::showColumnMenu);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

ResultTable::~ResultTable() = default;

void ResultTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    resetColumns();
}

QList<int> ResultTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

void ResultTable::resetColumns()
{
    for (int column = 0; column < header()->count(); ++column) {
        const auto meaning = static_cast<RouteColumn>(column);
        header()->moveSection(header()->visualIndex(column), column);
        header()->setSectionHidden(column, !isShownAtFirst(meaning));
        const int wanted = charactersOf(meaning) * fontMetrics().averageCharWidth();
        header()->resizeSection(column, std::max(wanted, header()->sectionSizeHint(column)));
    }
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

QByteArray ResultTable::headerState() const
{
    return header()->saveState();
}

void ResultTable::setHeaderState(const QByteArray &state)
{
    if (!state.isEmpty() && header()->restoreState(state))
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void ResultTable::addColumnActions(QMenu &menu)
{
    for (int column = 0; column < header()->count(); ++column) {
        if (static_cast<RouteColumn>(column) == RouteColumn::Prefix)
            continue; // a row without it says nothing
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { header()->setSectionHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &ResultTable::resetColumns);
}

void ResultTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu);
    menu->popup(header()->mapToGlobal(position));
}

void ResultTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).bottomLeft());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace noc::bird
