// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/tileview.h"

#include "models/monit/hostmodel.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/monit/tiledelegate.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace noc::monit {

using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int repaintWholeFrom =
    200; ///< changed rows; finding each one's place costs more than painting the view

} // namespace

TileView::TileView(const Theme &theme, QWidget *parent)
    : QAbstractItemView(parent)
    , m_theme(theme)
    , m_delegate(new TileDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&theme, &Theme::changed, this, &TileView::restyle);
}

TileView::~TileView() = default;

void TileView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemView::model())
        disconnect(QAbstractItemView::model(), nullptr, this, nullptr);
    QAbstractItemView::setModel(model);
    const auto relayout = [this] {
        m_isLayoutPending = true;
        scheduleDelayedItemsLayout();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, relayout);
    connect(model, &QAbstractItemModel::rowsRemoved, this, relayout);
    connect(model, &QAbstractItemModel::rowsMoved, this, relayout);
    connect(model, &QAbstractItemModel::layoutChanged, this, relayout);
    connect(model, &QAbstractItemModel::modelReset, this, relayout);
}

bool TileView::isGrouped() const
{
    return model() && model()->rowCount() > 0 && model()->index(0, 0).data(HostModel::IsGroupRole).toBool();
}

std::vector<TileLayout::Section> TileView::sections() const
{
    if (!model() || model()->rowCount() == 0)
        return {};
    if (!isGrouped())
        return {{model()->rowCount(), false, false}};
    std::vector<TileLayout::Section> sections;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        sections.push_back({model()->rowCount(group), true,
                            m_collapsed.contains(group.data(HostModel::GroupRole).toString())});
    }
    return sections;
}

void TileView::doItemsLayout()
{
    const TileLayout::Sizes sizes{m_delegate->tileSize(), space::Related, space::Page,
                                  m_delegate->headerHeight()};
    m_layout.update(sections(), sizes, viewport()->width());
    m_isLayoutPending = false;
    m_shownAges.clear();
    QAbstractItemView::doItemsLayout();
}

TileLayout &TileView::layout() const
{
    // Asking for a place brings a pending relayout forward; the base class has no const way to say so.
    const_cast<TileView *>(this)->executeDelayedItemsLayout();
    return m_layout;
}

QModelIndex TileView::indexOf(TileLayout::Cell cell) const
{
    if (!isGrouped())
        return cell.isHeader() ? QModelIndex() : model()->index(cell.item, HostModel::Name);
    const QModelIndex group = model()->index(cell.section, 0);
    return cell.isHeader() ? group : model()->index(cell.item, HostModel::Name, group);
}

std::optional<TileLayout::Cell> TileView::cellOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return std::nullopt;
    if (index.parent().isValid())
        return TileLayout::Cell{index.parent().row(), index.row()};
    if (isGrouped())
        return TileLayout::Cell{index.row(), TileLayout::Cell::header};
    return TileLayout::Cell{0, index.row()};
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    const auto cell = cellOf(index);
    return cell ? layout().rectOf(*cell).translated(0, -verticalOffset()) : QRect();
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const auto cell = cellOf(index);
    if (!cell)
        return;
    const QRect rect = layout().rectOf(*cell).adjusted(0, -space::Related, 0, space::Related);
    if (!rect.isValid())
        return;
    const int page = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < value))
        value = rect.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= value + page))
        value = rect.bottom() + 1 - page;
    else if (hint == PositionAtCenter)
        value = rect.center().y() - page / 2;
    verticalScrollBar()->setValue(value);
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    const auto cell = layout().cellAt(point + QPoint(0, verticalOffset()));
    return cell ? indexOf(*cell) : QModelIndex();
}

void TileView::setCollapsedGroups(const QSet<QString> &groups)
{
    if (groups == m_collapsed)
        return;
    m_collapsed = groups;
    scheduleDelayedItemsLayout();
}

void TileView::toggleGroup(const QModelIndex &group)
{
    const QString name = group.data(HostModel::GroupRole).toString();
    if (!m_collapsed.remove(name))
        m_collapsed.insert(name);
    scheduleDelayedItemsLayout();
    Q_EMIT collapsedGroupsChanged(m_collapsed);
}

template<typename Function>
void TileView::forVisibleTiles(const QRect &area, Function &&function) const
{
    for (const TileLayout::Run &run : layout().runsIn(area.translated(0, verticalOffset()))) {
        if (run.hasHeader)
            function(TileLayout::Cell{run.section, TileLayout::Cell::header});
        for (int item = run.first; item <= run.last; ++item)
            function(TileLayout::Cell{run.section, item});
    }
}

void TileView::updateAges()
{
    QStringList ages;
    forVisibleTiles(viewport()->rect(), [&](TileLayout::Cell cell) {
        if (cell.isHeader())
            return;
        const QModelIndex index = indexOf(cell);
        ages += widgets::ageText(std::chrono::seconds(index.data(HostModel::ReportAgeRole).toLongLong()));
        if (ages.size() > m_shownAges.size() || ages.back() != m_shownAges[ages.size() - 1])
            update(index);
    });
    m_shownAges = ages;
}

void TileView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    if (m_isLayoutPending || !isVisible())
        return; // everything is painted then
    QAbstractItemView::dataChanged(topLeft, topLeft, roles);
    if (bottomRight.row() - topLeft.row() >= repaintWholeFrom) {
        viewport()->update();
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const QRect rect = visualRect(topLeft.sibling(row, topLeft.column()));
        if (rect.intersects(viewport()->rect()))
            viewport()->update(rect);
    }
}

TileLayout::Move TileView::moveOf(CursorAction action)
{
    using enum TileLayout::Move;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return Left;
    case MoveRight:
    case MoveNext:
        return Right;
    case MoveUp:
        return Up;
    case MoveDown:
        return Down;
    case MovePageUp:
        return PageUp;
    case MovePageDown:
        return PageDown;
    case MoveHome:
        return Home;
    case MoveEnd:
        return End;
    }
    Q_UNREACHABLE();
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!model() || model()->rowCount() == 0)
        return {};
    const auto cell = cellOf(currentIndex());
    if (!cell)
        return indexOf({0, isGrouped() ? TileLayout::Cell::header : 0});
    return indexOf(layout().moved(*cell, moveOf(action), viewport()->height()));
}

int TileView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TileView::isIndexHidden(const QModelIndex &index) const
{
    const auto cell = cellOf(index);
    return !cell || layout().rectOf(*cell).isEmpty();
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    const QRect area = rect.normalized();
    forVisibleTiles(area, [&](TileLayout::Cell cell) {
        if (!layout().rectOf(cell).translated(0, -verticalOffset()).intersects(area))
            return;
        const QModelIndex index = indexOf(cell);
        selection.select(index, index);
    });
    selectionModel()->select(selection, command);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.height() >= repaintWholeFrom)
            return viewport()->rect();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QRect rect = visualRect(range.topLeft().sibling(row, range.left()));
            if (rect.intersects(viewport()->rect()))
                region += rect;
        }
    }
    return region;
}

void TileView::updateGeometries()
{
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_delegate->tileSize().height() / 2);
    QAbstractItemView::updateGeometries();
}

void TileView::scrollContentsBy(int, int dy)
{
    m_shownAges.clear();
    scrollDirtyRegion(0, dy);
    viewport()->scroll(0, dy);
}

void TileView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex current = currentIndex();
    forVisibleTiles(event->rect(), [&](TileLayout::Cell cell) {
        const QModelIndex index = indexOf(cell);
        option.rect = layout().rectOf(cell).translated(0, -verticalOffset());
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus,
                             hasFocus() && current.row() == index.row()
                                 && current.parent() == index.parent());
        option.state.setFlag(QStyle::State_Open,
                             cell.isHeader() && !m_layout.rectOf({cell.section, 0}).isEmpty());
        m_delegate->paint(&painter, option, index);
    });
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void TileView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.data(HostModel::IsGroupRole).toBool())
        toggleGroup(index);
    else
        QAbstractItemView::mousePressEvent(event);
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isToggle = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (isToggle && index.data(HostModel::IsGroupRole).toBool())
        toggleGroup(index);
    else
        QAbstractItemView::keyPressEvent(event);
}

void TileView::restyle()
{
    m_delegate->restyle();
    scheduleDelayedItemsLayout();
}

} // namespace noc::monit
