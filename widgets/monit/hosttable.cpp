// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hosttable.h"

#include "models/monit/hostmodel.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"
#include "widgets/monit/hostdelegate.h"
#include "widgets/monit/hosttext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

/// Headings of numbers stand above their digits.
class HostHeader final : public QHeaderView
{
public:
    explicit HostHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    { }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        option->textAlignment =
            Qt::AlignVCenter | (isNumberColumn(logicalIndex) ? Qt::AlignRight : Qt::AlignLeft);
    }
};

/// First widths in average characters.
int charactersOf(HostModel::Column column)
{
    switch (column) {
    case HostModel::State:
        return 0; // as wide as the longest word, which differs by language
    case HostModel::Name:
        return 30;
    case HostModel::Problems:
        return 11;
    case HostModel::WorstProblem:
        return 34;
    case HostModel::LastReport:
        return 9;
    case HostModel::Load:
    case HostModel::Cpu:
    case HostModel::Memory:
        return 19; // with the curve of a day
    case HostModel::Swap:
        return 14;
    case HostModel::OperatingSystem:
        return 18;
    case HostModel::Cpus:
        return 7;
    case HostModel::MemorySize:
    case HostModel::MonitUptime:
    case HostModel::MonitVersion:
        return 11;
    case HostModel::Poll:
        return 8;
    }
    return 10;
}

} // namespace

HostTable::HostTable(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_delegate(new HostDelegate(theme, this))
{
    setHeader(new HostHeader(this));
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setRootIsDecorated(false); // a group paints its own arrow, at the edge of the row
    setIndentation(space::Group);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setSectionsClickable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    theme.styleItemView(*this);

    connect(header(), &QHeaderView::customContextMenuRequested, this, &HostTable::showColumnMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == HostModel::WorstProblem && !m_isFitting)
            m_isProblemColumnFree = false;
        else
            fitProblemColumn();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { onFolded(group, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { onFolded(group, true); });
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

HostTable::~HostTable() = default;

void HostTable::setModel(QAbstractItemModel *model)
{
    if (QTreeView::model())
        disconnect(QTreeView::model(), nullptr, this, nullptr);
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (!parent.isValid())
                    expandGroups(first, last);
            });
    connect(model, &QAbstractItemModel::modelReset, this,
            [this] { expandGroups(0, QTreeView::model()->rowCount() - 1); });
    resetColumns();
    expandGroups(0, model->rowCount() - 1);
}

void HostTable::setCollapsedGroups(const QSet<QString> &groups)
{
    if (groups == m_collapsed)
        return;
    m_collapsed = groups;
    if (model())
        expandGroups(0, model()->rowCount() - 1);
}

void HostTable::expandGroups(int first, int last)
{
    const QSignalBlocker noFoldSignals(this);
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (!isGroup(group))
            return;
        setExpanded(group, !m_collapsed.contains(group.data(HostModel::GroupRole).toString()));
    }
}

void HostTable::onFolded(const QModelIndex &group, bool isCollapsed)
{
    const QString name = group.data(HostModel::GroupRole).toString();
    if (isCollapsed == m_collapsed.contains(name))
        return;
    if (isCollapsed)
        m_collapsed.insert(name);
    else
        m_collapsed.remove(name);
    m_shownAges.clear();
    Q_EMIT collapsedGroupsChanged(m_collapsed);
}

QList<int> HostTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

void HostTable::resetColumns()
{
    for (int column = 0; column < header()->count(); ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        header()->showSection(column);
        const int wanted =
            charactersOf(static_cast<HostModel::Column>(column)) * fontMetrics().averageCharWidth();
        header()->resizeSection(column, std::max(wanted, header()->sectionSizeHint(column)));
    }
    header()->resizeSection(HostModel::State, indentation() + HostDelegate::stateWidth(fontMetrics()));
    header()->setSortIndicator(HostModel::State, Qt::DescendingOrder);
    setSortingEnabled(true);
    m_isProblemColumnFree = true;
    fitProblemColumn();
}

void HostTable::saveHeader(QSettings &settings, const QString &key) const
{
    widgets::windowstate::saveHeader(settings, key, *header());
    settings.setValue(key + "/fits"_L1, m_isProblemColumnFree);
}

void HostTable::restoreHeader(QSettings &settings, const QString &key)
{
    m_isFitting = true;
    const bool isRestored = widgets::windowstate::restoreHeader(settings, key, *header());
    m_isFitting = false;
    m_isProblemColumnFree = !isRestored || settings.value(key + "/fits"_L1).toBool();
    if (isRestored)
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void HostTable::fitProblemColumn()
{
    if (!m_isProblemColumnFree || m_isFitting || !model())
        return;
    const int others = header()->length() - header()->sectionSize(HostModel::WorstProblem);
    const int wanted = charactersOf(HostModel::WorstProblem) * fontMetrics().averageCharWidth();
    m_isFitting = true;
    header()->resizeSection(HostModel::WorstProblem, std::max(wanted, viewport()->width() - others));
    m_isFitting = false;
}

void HostTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header()->count(); ++column) {
        if (column == HostModel::State || column == HostModel::Name)
            continue; // a row without these says nothing
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            header()->setSectionHidden(column, !isShown);
            fitProblemColumn();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &HostTable::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

void HostTable::updateAges()
{
    if (!model() || header()->isSectionHidden(HostModel::LastReport))
        return;
    QStringList ages;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(0, 0)); index.isValid(); index = indexBelow(index)) {
        const QModelIndex cell = index.siblingAtColumn(HostModel::LastReport);
        const QRect rect = visualRect(cell);
        if (rect.top() > bottom)
            break;
        ages += ageTextAt(index);
        if (ages.size() > m_shownAges.size() || ages.back() != m_shownAges[ages.size() - 1])
            viewport()->update(rect);
    }
    m_shownAges = ages;
}

void HostTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index)) {
        QStyleOptionViewItem row = option;
        row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        m_delegate->paintGroup(*painter, row, index, isExpanded(index));
    } else {
        QTreeView::drawRow(painter, option, index);
    }
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.row() == index.row() && current.parent() == index.parent()) {
        painter->setPen(m_theme.basePalette().color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void HostTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, palette().color(QPalette::Active, QPalette::Highlight));
}

void HostTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex group = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && isGroup(group))
        setExpanded(group, !isExpanded(group));
    else
        QTreeView::keyPressEvent(event);
}

void HostTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const int arrowWidth = fontMetrics().height() + space::Related;
    if (event->button() == Qt::LeftButton && position.x() < arrowWidth && isGroup(index))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    else
        QTreeView::mousePressEvent(event);
}

void HostTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitProblemColumn();
}

void HostTable::scrollContentsBy(int dx, int dy)
{
    m_shownAges.clear();
    QTreeView::scrollContentsBy(dx, dy);
}

} // namespace noc::monit
