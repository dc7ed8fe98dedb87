// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/routerlist.h"

#include "widgets/bird/page/routerlistmodel.h"
#include "widgets/common/age.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace noc::bird {

using namespace std::chrono_literals;
using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int listCharacters = 30;
constexpr auto ageInterval = 1s;

class RouterDelegate final : public QStyledItemDelegate
{
public:
    RouterDelegate(const Theme &theme, const core::Clock &clock, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_clock(clock)
    { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int row = Theme::rowHeight(option.fontMetrics);
        return {0, index.row() == 0 ? row : row + option.fontMetrics.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(m_theme.basePalette().color(QPalette::Highlight));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const int line = option.fontMetrics.height();
        QRect rect = option.rect.adjusted(space::Related, space::Inner, -space::Related, -space::Inner);
        const auto severity = static_cast<Severity>(index.data(RouterListModel::SeverityRole).toInt());
        widgets::paintSeverity(*painter, QRect(rect.left(), rect.top(), line, line), severity,
                               m_theme.colors(severity));
        rect.setLeft(rect.left() + line + space::Related);
        paintFirstLine(*painter, QRect(rect.left(), rect.top(), rect.width(), line), index);
        paintSecondLine(*painter, QRect(rect.left(), rect.top() + line, rect.width(), line), index);
        painter->restore();
    }

private:
    [[nodiscard]] QString cornerText(const QModelIndex &index) const
    {
        if (index.row() == 0)
            return QLocale().toString(index.data(RouterListModel::CountRole).toInt());
        const QDateTime heard = index.data(RouterListModel::HeardRole).toDateTime();
        return heard.isValid() ? widgets::ageText(std::chrono::seconds(heard.secsTo(m_clock.now())))
                               : QString();
    }

    void paintFirstLine(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        painter.setFont(Theme::font(widgets::TextSize::Secondary));
        painter.setPen(widgets::secondaryText(m_theme.basePalette()));
        const QString corner = cornerText(index);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, corner);
        const int used = painter.fontMetrics().horizontalAdvance(corner) + space::Related;
        QFont font = Theme::font(widgets::TextSize::Body);
        font.setBold(index.data(RouterListModel::SeverityRole).toInt()
                     >= static_cast<int>(Severity::Warning));
        painter.setFont(font);
        painter.setPen(m_theme.basePalette().color(QPalette::Text));
        const QString name =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, rect.width() - used);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, name);
    }

    void paintSecondLine(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        if (index.row() == 0)
            return;
        painter.setFont(Theme::font(widgets::TextSize::Secondary));
        painter.setPen(widgets::secondaryText(m_theme.basePalette()));
        const QString detail = index.data(RouterListModel::DetailRole).toString();
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(detail, Qt::ElideRight, rect.width()));
    }

    const Theme &m_theme;
    const core::Clock &m_clock;
};

} // namespace

RouterList::RouterList(RouterListModel &routers, const Theme &theme, const core::Clock &clock,
                       QWidget *parent)
    : QListView(parent)
    , m_routers(routers)
{
    setModel(&routers);
    setItemDelegate(new RouterDelegate(theme, clock, this));
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Routers"));
    theme.styleItemView(*this);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    choose({});
}

RouterList::~RouterList() = default;

QSize RouterList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * listCharacters, QListView::sizeHint().height()};
}

bool RouterList::isAllChosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty()
        || std::ranges::any_of(rows, [](const QModelIndex &index) { return index.row() == 0; });
}

QStringList RouterList::chosen() const
{
    if (isAllChosen())
        return m_routers.names();
    QStringList names;
    for (int row = 1; row < m_routers.rowCount(); ++row) {
        const QModelIndex index = m_routers.index(row);
        if (selectionModel()->isSelected(index))
            names += index.data(RouterListModel::RouterRole).toString();
    }
    return names;
}

void RouterList::choose(const QStringList &routers)
{
    QItemSelection wanted;
    QModelIndex first;
    for (const QString &router : routers) {
        if (const int row = m_routers.rowOf(router); row > 0) {
            const QModelIndex index = m_routers.index(row);
            wanted.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    if (wanted.isEmpty()) {
        first = m_routers.index(0);
        wanted.select(first, first);
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

QString RouterList::currentRouter() const
{
    return currentIndex().data(RouterListModel::RouterRole).toString();
}

/// "All routers" is alone or not at all: whichever was chosen last wins.
void RouterList::keepAllApart(const QItemSelection &selected)
{
    const QModelIndex all = m_routers.index(0);
    if (selectionModel()->selectedRows().size() < 2 || !selectionModel()->isSelected(all))
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    if (selected.contains(all))
        selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->select(all, QItemSelectionModel::Deselect);
}

void RouterList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isArranging)
        return;
    keepAllApart(selected);
    Q_EMIT chosenChanged();
}

void RouterList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_ages.start();
}

void RouterList::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    QListView::hideEvent(event);
}

} // namespace noc::bird
