// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/rows/rowview.h"

#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int markerWidth = 3;

} // namespace

RowView::RowView(const Theme &theme, const core::Clock &clock, RowLayout layout, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_delegate(new RowDelegate(theme, clock, std::move(layout), this))
{
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setIndentation(space::Group);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    theme.styleItemView(*this);

    auto *copy = new QAction(theme.symbol("copy"_L1), tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RowView::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(&theme, &Theme::changed, this, [this, copy, &theme] {
        copy->setIcon(theme.symbol("copy"_L1));
        viewport()->update();
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_isFitting)
            return;
        for (int *flexible : {&m_columns.stretched, &m_columns.growing}) {
            if (*flexible == section)
                *flexible = -1; // the user gave it a width of his own
        }
        fitColumns();
    });
}

RowView::~RowView() = default;

void RowView::setColumns(const RowColumns &columns)
{
    m_columns = columns;
    m_isFitting = true;
    for (int column = 0; column < columns.widths.size(); ++column)
        header()->resizeSection(column, firstWidth(column));
    m_isFitting = false;
    fitColumns();
}

/// Enough for the heading in any language, except where the column gives way.
int RowView::firstWidth(int column) const
{
    const int width = m_columns.widths.value(column) * fontMetrics().averageCharWidth();
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    return column == m_columns.stretched
        ? width
        : std::max(width, fontMetrics().horizontalAdvance(heading) + space::Related);
}

void RowView::saveHeader(QSettings &settings, const QString &key) const
{
    widgets::windowstate::saveHeader(settings, key, *header());
    settings.setValue(key + "/stretches"_L1, m_columns.stretched >= 0);
    settings.setValue(key + "/grows"_L1, m_columns.growing >= 0);
}

void RowView::restoreHeader(QSettings &settings, const QString &key)
{
    m_isFitting = true;
    const bool isRestored = widgets::windowstate::restoreHeader(settings, key, *header());
    m_isFitting = false;
    if (isRestored && !settings.value(key + "/stretches"_L1).toBool())
        m_columns.stretched = -1;
    if (isRestored && !settings.value(key + "/grows"_L1).toBool())
        m_columns.growing = -1;
    if (isRestored && isSortingEnabled())
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    fitColumns();
}

void RowView::fitColumns()
{
    if (m_isFitting || !model())
        return;
    m_isFitting = true;
    hideDispensable();
    const int stretched = m_columns.stretched;
    if (stretched >= 0 && !header()->isSectionHidden(stretched)) {
        int rest = viewport()->width() - (header()->length() - header()->sectionSize(stretched));
        if (const int growing = m_columns.growing; growing >= 0) {
            rest += header()->sectionSize(growing) - firstWidth(growing);
            const int most = m_columns.most * fontMetrics().averageCharWidth() - firstWidth(growing);
            const int extra = std::clamp((rest - firstWidth(stretched)) / 3, 0, std::max(0, most));
            header()->resizeSection(growing, firstWidth(growing) + extra);
            rest -= extra;
        }
        header()->resizeSection(stretched, std::max(firstWidth(stretched), rest));
    }
    m_isFitting = false;
}

void RowView::hideDispensable()
{
    int needed = 0;
    for (int column = 0; column < header()->count(); ++column) {
        const bool isFlexible = column == m_columns.stretched || column == m_columns.growing;
        if (m_columns.dispensable.contains(column) || (isFlexible && !header()->isSectionHidden(column)))
            needed += firstWidth(column);
        else if (!header()->isSectionHidden(column))
            needed += header()->sectionSize(column);
    }
    for (const int column : std::as_const(m_columns.dispensable)) {
        const bool hasRoom = needed <= viewport()->width();
        header()->setSectionHidden(column, !hasRoom);
        needed -= hasRoom ? 0 : firstWidth(column);
    }
}

QModelIndexList RowView::selectedRowsInOrder() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    return rows;
}

void RowView::copySelection() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column))
            columns += column;
    }
    QModelIndexList rows = selectedRowsInOrder();
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex().siblingAtColumn(0)};
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(widgets::tabSeparatedData(rows, columns));
}

void RowView::updateAges()
{
    if (isVisible())
        viewport()->update();
}

QSize RowView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, Theme::rowHeight(fontMetrics()) * 12};
}

QSize RowView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, Theme::rowHeight(fontMetrics()) * 4};
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

void RowView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    drawTimeline(*painter, option.rect, index);
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.row() == index.row() && current.parent() == index.parent()) {
        painter->setPen(m_theme.basePalette().color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// A line down the left edge that each row gives its colour, and one between days.
void RowView::drawTimeline(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    if (const QColor marker = m_delegate->markerAt(index); marker.isValid())
        painter.fillRect(QRect(row.left(), row.top(), markerWidth, row.height()), marker);
    if (index.row() > 0 && m_delegate->startsDay(index))
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), widgets::bar(m_theme.basePalette()));
}

void RowView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, palette().color(QPalette::Active, QPalette::Highlight));
    QTreeView::drawBranches(painter, rect, index);
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace noc::monit
