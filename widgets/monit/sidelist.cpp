// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/sidelist.h"

#include "widgets/common/severityicon.h"
#include "widgets/common/symbolicicon.h"
#include "widgets/common/theme.h"
#include "widgets/monit/sidelistmodel.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::SeverityCounts;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int listCharacters = 34;

int problemsIn(const SeverityCounts &counts)
{
    return counts.of(Severity::Critical) + counts.of(Severity::Warning) + counts.of(Severity::Unknown);
}

class SideListDelegate final : public QStyledItemDelegate
{
public:
    SideListDelegate(const SideListModel &entries, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_entries(entries)
        , m_theme(theme)
    { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isHeading = m_entries.entryAt(index.row()).kind == SideEntry::Kind::Heading;
        return {0, Theme::rowHeight(option.fontMetrics) + (isHeading ? space::Group : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SideEntry &entry = m_entries.entryAt(index.row());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(m_theme.basePalette().color(QPalette::Highlight));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect rect = option.rect.adjusted(space::Related, 0, -space::Related, 0);
        if (entry.kind == SideEntry::Kind::Heading)
            paintHeading(*painter, rect, entry);
        else
            paintEntry(*painter, rect, entry);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QRect &rect, const SideEntry &entry) const
    {
        QFont font = Theme::font(widgets::TextSize::Secondary);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(widgets::secondaryText(m_theme.basePalette()));
        painter.drawText(rect.adjusted(0, 0, 0, -space::Inner), Qt::AlignBottom | Qt::AlignLeading,
                         entry.title);
    }

    void paintEntry(QPainter &painter, const QRect &rect, const SideEntry &entry) const
    {
        const QPalette &palette = m_theme.basePalette();
        const int side = painter.fontMetrics().height();
        const QRect iconRect(rect.left(), rect.center().y() - side / 2 + 1, side, side);
        if (entry.kind == SideEntry::Kind::Page)
            m_theme.symbol(QLatin1StringView(entry.symbol.toLatin1())).paint(&painter, iconRect);
        else
            widgets::paintSeverity(painter, iconRect, entry.counts.worst(),
                                   m_theme.colors(entry.counts.worst()));

        const int used = paintNumbers(painter, rect, entry);
        const QRect words = rect.adjusted(side + space::Related, 0, -used - space::Related, 0);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(entry.title, Qt::ElideMiddle, words.width()));
    }

    /// "3 / 120": hosts in trouble and all of them; for pages what waits. Returns the width.
    int paintNumbers(QPainter &painter, const QRect &rect, const SideEntry &entry) const
    {
        const QLocale locale;
        const int problems = problemsIn(entry.counts);
        const bool isPage = entry.kind == SideEntry::Kind::Page;
        const QString all = isPage ? QString() : locale.toString(entry.counts.total());
        painter.setPen(widgets::secondaryText(m_theme.basePalette()));
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, all);
        int used = painter.fontMetrics().horizontalAdvance(all);
        const int shown = isPage ? entry.counts.total() : problems;
        if (shown == 0)
            return used;
        if (!isPage) {
            const QString slash = u" / "_s;
            painter.drawText(rect.adjusted(0, 0, -used, 0), Qt::AlignVCenter | Qt::AlignRight, slash);
            used += painter.fontMetrics().horizontalAdvance(slash);
        }
        painter.setPen(m_theme.colors(entry.counts.worst()).text);
        painter.drawText(rect.adjusted(0, 0, -used, 0), Qt::AlignVCenter | Qt::AlignRight,
                         locale.toString(shown));
        return used + painter.fontMetrics().horizontalAdvance(locale.toString(shown));
    }

    const SideListModel &m_entries;
    const Theme &m_theme;
};

} // namespace

SideList::SideList(SideListModel &entries, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_entries(entries)
{
    setModel(&entries);
    setItemDelegate(new SideListDelegate(entries, theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Groups and pages"));
    theme.styleItemView(*this);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    mark(0);
}

SideList::~SideList() = default;

QSize SideList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * listCharacters, QListView::sizeHint().height()};
}

void SideList::markGroup(const std::optional<QString> &group)
{
    mark(group ? m_entries.rowOf(SideEntry::Kind::Group, *group) : 0);
}

void SideList::markPage(const QString &key)
{
    mark(m_entries.rowOf(SideEntry::Kind::Page, key));
}

void SideList::mark(int row)
{
    const QScopedValueRollback marking(m_isMarking, true);
    if (row >= 0)
        setCurrentIndex(m_entries.index(row));
}

void SideList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // A group that goes away hands the current line to its neighbour: nobody chose that one.
    const QScopedValueRollback marking(m_isMarking, true);
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void SideList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isMarking && current.isValid())
        choose(current);
}

void SideList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::mousePressEvent(event);
    // A second click on the current line leads back to it from wherever the page went since.
    if (event->button() == Qt::LeftButton && before.isValid()
        && before == indexAt(event->position().toPoint()))
        choose(before);
}

void SideList::choose(const QModelIndex &index)
{
    const SideEntry &entry = m_entries.entryAt(index.row());
    switch (entry.kind) {
    case SideEntry::Kind::All:
        Q_EMIT groupChosen(std::nullopt);
        return;
    case SideEntry::Kind::Group:
        Q_EMIT groupChosen(entry.key);
        return;
    case SideEntry::Kind::Page:
        Q_EMIT pageChosen(entry.key);
        return;
    case SideEntry::Kind::Heading:
        return;
    }
}

} // namespace noc::monit
