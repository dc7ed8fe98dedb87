// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/datatree.h"

#include "widgets/bird/page/view.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace noc::bird {

using widgets::Theme;
namespace windowstate = widgets::windowstate;

namespace {

constexpr int leastCharacters = 6;
constexpr int mostCharacters = 44;
constexpr int rowsMeasured = 200;

class Header final : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    { }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        const QVariant alignment = model()->index(0, logicalIndex).data(Qt::TextAlignmentRole);
        if (alignment.isValid())
            option->textAlignment = Qt::Alignment(QFlag(alignment.toInt()));
    }
};

/// Rows as high as everywhere in this house.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(Theme::rowHeight(option.fontMetrics));
        return size;
    }
};

} // namespace

DataTree::DataTree(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setHeader(new Header(this));
    setItemDelegate(new RowDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(true);
    header()->setSectionsClickable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    theme.styleItemView(*this);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &DataTree::showColumnMenu);
    connect(this, &QTreeView::doubleClicked, this, &DataTree::opened);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

DataTree::~DataTree() = default;

void DataTree::setFirstWidths(const QList<int> &characters, const QList<int> &order)
{
    m_firstWidths = characters;
    m_order = order;
    resetColumns();
}

void DataTree::resetColumns()
{
    for (int column = 0; column < header()->count(); ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        const int characters = m_firstWidths.value(column, leastCharacters);
        header()->setSectionHidden(column, characters == 0);
        header()->resizeSection(
            column,
            std::max(characters * fontMetrics().averageCharWidth(), header()->sectionSizeHint(column)));
    }
    for (int place = 0; place < m_order.size(); ++place)
        header()->moveSection(header()->visualIndex(m_order.at(place)), place);
}

void DataTree::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const int rows = std::min(model() ? model()->rowCount() : 0, rowsMeasured);
    for (int column = 0; column < header()->count(); ++column) {
        int wanted = std::max(leastCharacters * unit, header()->sectionSizeHint(column));
        for (int row = 0; row < rows; ++row) {
            const QString text = model()->index(row, column).data().toString();
            wanted = std::max(wanted, fontMetrics().horizontalAdvance(text) + 3 * unit);
        }
        header()->resizeSection(column, std::min(wanted, mostCharacters * unit));
    }
}

QList<int> DataTree::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

QModelIndexList DataTree::chosenRows() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex().siblingAtColumn(0)};
    return rows;
}

void DataTree::copySelection() const
{
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return;
    NameHiding hiding(hidingFor(*this));
    QGuiApplication::clipboard()->setMimeData(widgets::tabSeparatedData(
        rows, shownColumns(), [&hiding](const QModelIndex &cell) { return hiding.cell(cell); }));
}

void DataTree::saveHeader(QSettings &settings, const QString &key) const
{
    windowstate::saveHeader(settings, key, *header());
}

void DataTree::restoreHeader(QSettings &settings, const QString &key)
{
    if (windowstate::restoreHeader(settings, key, *header()))
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void DataTree::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < header()->count(); ++column) { // the first says what the row is
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { header()->setSectionHidden(column, !isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &DataTree::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

void DataTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.row() == index.row() && current.parent() == index.parent()) {
        painter->setPen(m_theme.basePalette().color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void DataTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (event->text().isEmpty() || event->modifiers().testFlag(Qt::ControlModifier)
             || event->key() == Qt::Key_Space || event->key() == Qt::Key_Asterisk
             || event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)
        QTreeView::keyPressEvent(event);
    else
        event->ignore(); // letters are the view's keys, not a search in the first column
}

} // namespace noc::bird
