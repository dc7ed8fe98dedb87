// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alerttable.h"

#include "models/alerts/alertmodel.h"
#include "widgets/alerts/alertheader.h"
#include "widgets/alerts/alertkeys.h"
#include "widgets/alerts/rowbuttons.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/common/windowstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QToolTip>

#include <algorithm>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

AlertTable::AlertTable(const Theme &theme, const core::Clock &clock, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_delegate(new AlertDelegate(theme, clock, this))
{
    setHeader(new AlertHeader(this));
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setRootIsDecorated(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Alerts"));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setSectionsClickable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    theme.styleItemView(*this);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &AlertTable::showColumnMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == AlertModel::Text && !m_isFitting)
            m_isTextFree = false;
        else
            fitColumns();
    });
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

AlertTable::~AlertTable() = default;

void AlertTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    resetColumns();
}

QModelIndexList AlertTable::chosenRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex().siblingAtColumn(0)};
    return rows;
}

void AlertTable::copySelection() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column))
            columns += column;
    }
    if (const QModelIndexList rows = chosenRows(); !rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(widgets::tabSeparatedData(rows, columns));
}

QPoint AlertTable::menuPosition() const
{
    const QRect row = visualRect(currentIndex().siblingAtColumn(AlertModel::Object));
    const QPoint below = row.isValid() ? row.bottomLeft() : QPoint(0, 0);
    return viewport()->mapToGlobal(QPoint(below.x() + space::Group, std::clamp(below.y(), 0, height())));
}

void AlertTable::resetColumns()
{
    m_isFitting = true;
    for (int column = 0; column < header()->count(); ++column) {
        const auto meaning = static_cast<AlertModel::Column>(column);
        header()->moveSection(header()->visualIndex(column), column);
        const bool isFirstShown = meaning != AlertModel::Count && meaning <= AlertModel::Who;
        header()->setSectionHidden(column, !isFirstShown);
        header()->resizeSection(
            column,
            std::max(AlertHeader::firstWidth(meaning, fontMetrics()), header()->sectionSizeHint(column)));
    }
    m_isFitting = false;
    header()->setSortIndicator(AlertModel::State, Qt::DescendingOrder);
    setSortingEnabled(true);
    m_isTextFree = true;
    fitColumns();
}

void AlertTable::saveHeader(QSettings &settings, const QString &key) const
{
    widgets::windowstate::saveHeader(settings, key, *header());
    settings.setValue(key + "/fits"_L1, m_isTextFree);
}

void AlertTable::restoreHeader(QSettings &settings, const QString &key)
{
    m_isFitting = true;
    const bool isRestored = widgets::windowstate::restoreHeader(settings, key, *header());
    m_isFitting = false;
    m_isTextFree = !isRestored || settings.value(key + "/fits"_L1).toBool();
    if (isRestored)
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    fitColumns();
}

void AlertTable::fitColumns()
{
    if (!m_isTextFree || m_isFitting || !model())
        return;
    const int others = header()->length() - header()->sectionSize(AlertModel::Text);
    const int wanted = AlertHeader::firstWidth(AlertModel::Text, fontMetrics());
    m_isFitting = true;
    header()->resizeSection(AlertModel::Text, std::max(wanted, viewport()->width() - others));
    m_isFitting = false;
}

void AlertTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header()->count(); ++column) {
        if (column == AlertModel::State || column == AlertModel::Object || column == AlertModel::Text)
            continue; // a row without these says nothing
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            header()->setSectionHidden(column, !isShown);
            fitColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &AlertTable::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

void AlertTable::updateAges()
{
    if (!model() || header()->isSectionHidden(AlertModel::Since))
        return;
    QStringList ages;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(0, 0)); index.isValid(); index = indexBelow(index)) {
        const QRect rect = visualRect(index.siblingAtColumn(AlertModel::Since));
        if (rect.top() > bottom)
            break;
        ages += m_delegate->ageTextAt(index);
        if (ages.size() > m_shownAges.size() || ages.back() != m_shownAges[ages.size() - 1])
            viewport()->update(rect);
    }
    m_shownAges = ages;
}

/// Shortcuts of the window come first unless the focused widget claims the key.
bool AlertTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && alertActionOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void AlertTable::keyPressEvent(QKeyEvent *event)
{
    if (const auto action = alertActionOf(*event))
        Q_EMIT actionRequested(*action);
    else
        QTreeView::keyPressEvent(event);
}

bool AlertTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto button = buttonAt(help->pos())) {
            QToolTip::showText(help->globalPos(), widgets::plainToolTip(rowButtonTip(*button)), this);
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void AlertTable::setHovered(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (row == m_hovered)
        return;
    const auto repaint = [this](const QModelIndex &cell) {
        const QRect rect = visualRect(cell);
        viewport()->update(QRect(0, rect.top(), viewport()->width(), rect.height()));
    };
    if (m_hovered.isValid())
        repaint(m_hovered);
    m_hovered = row;
    if (row.isValid())
        repaint(row);
}

void AlertTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()));
    QTreeView::mouseMoveEvent(event);
}

QRect AlertTable::buttonRect(AlertAction action) const
{
    return m_hovered.isValid() ? rowButtonRect(action, visualRect(m_hovered), viewport()->width()) : QRect();
}

std::optional<AlertAction> AlertTable::buttonAt(const QPoint &position) const
{
    return m_hovered.isValid() ? rowButtonAt(position, visualRect(m_hovered), viewport()->width())
                               : std::nullopt;
}

void AlertTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    setHovered(indexAt(position));
    const auto button = event->button() == Qt::LeftButton ? buttonAt(position) : std::nullopt;
    if (!button) {
        QTreeView::mousePressEvent(event);
        return;
    }
    const QModelIndex row = m_hovered;
    if (!selectionModel()->isSelected(row))
        selectionModel()->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    Q_EMIT actionRequested(*button);
}

void AlertTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !buttonAt(position) && indexAt(position).isValid())
        Q_EMIT actionRequested(AlertAction::Open);
}

void AlertTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (index.row() == m_hovered.row()) {
        const bool isSelected = selectionModel()->isSelected(index);
        const QColor back =
            palette().color(QPalette::Active, isSelected ? QPalette::Highlight : QPalette::Base);
        paintRowButtons(*painter, option.rect, viewport()->width(), m_theme, back);
    }
    if (hasFocus() && currentIndex().row() == index.row()) {
        painter->setPen(m_theme.basePalette().color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void AlertTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void AlertTable::scrollContentsBy(int dx, int dy)
{
    m_shownAges.clear();
    setHovered({});
    QTreeView::scrollContentsBy(dx, dy);
}

} // namespace noc::alerts
