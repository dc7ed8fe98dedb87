// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/tiledelegate.h"

#include "models/monit/hostmodel.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/severitypainting.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hosttext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace noc::monit {

using core::Severity;
using widgets::TextSize;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr QSize smallestTile(150, 84);
constexpr int tileCharacters = 22; ///< of the secondary size, beside the margins
constexpr int edgeWidth = 4;
constexpr int barWidth = 6;

} // namespace

/// The colours of one tile: on the base colour, or on the severity's fill when it shouts.
struct TileDelegate::Look
{
    Severity severity = Severity::Good;
    widgets::SeverityColors colors;
    QColor background;
    QColor text;
    QColor secondary;
    QColor border;
    bool isFilled = false;
    bool isSelected = false;
    bool hasFocus = false;
};

TileDelegate::TileDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    restyle();
}

TileDelegate::~TileDelegate() = default;

void TileDelegate::restyle()
{
    m_nameFont = Theme::font(TextSize::Title);
    m_smallNameFont = Theme::font(TextSize::Section);
    m_textFont = Theme::font(TextSize::Secondary);
    const QFontMetrics name(m_nameFont);
    const QFontMetrics text(m_textFont);
    const QSize wanted(edgeWidth + 2 * space::Related + text.averageCharWidth() * tileCharacters,
                       name.height() + 2 * text.lineSpacing() + text.height() + 3 * space::Inner);
    m_tileSize = wanted.expandedTo(smallestTile);
}

int TileDelegate::headerHeight() const
{
    return QFontMetrics(m_smallNameFont).height() + 2 * space::Related;
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_tileSize;
}

bool TileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), hostToolTip(index), view);
    return true;
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (isGroup(index))
        paintGroupHeader(*painter, option, index);
    else
        paintTile(*painter, option, index);
    painter->restore();
}

void TileDelegate::paintGroupHeader(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const int side = QFontMetrics(m_textFont).height();
    const QRect rect = option.rect.adjusted(space::Page, 0, -space::Page, 0);
    QStyleOption arrow = option;
    arrow.rect = QRect(rect.left(), rect.center().y() - side / 2, side, side);
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow,
                         &painter, option.widget);

    painter.setFont(m_smallNameFont);
    painter.setPen(m_theme.basePalette().color(QPalette::WindowText));
    const QString title = groupTitle(index.data(HostModel::GroupRole).toString());
    const QRect words = rect.adjusted(side + space::Related, 0, 0, 0);
    const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideMiddle, words.width() / 2);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown) + space::Group;
    painter.setFont(Theme::font(TextSize::Body));
    widgets::paintCounts(painter, words.adjusted(used, 0, 0, 0), groupCounts(index), m_theme);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.basePalette().color(QPalette::Highlight), 1));
        painter.drawRect(
            option.rect.adjusted(space::Inner, space::Inner, -space::Inner - 1, -space::Inner - 1));
    }
}

TileDelegate::Look TileDelegate::lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = m_theme.basePalette();
    Look look;
    look.severity = severityAt(index);
    look.colors = m_theme.colors(look.severity);
    look.isFilled = look.severity == Severity::Critical;
    look.isSelected = option.state.testFlag(QStyle::State_Selected);
    look.hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    look.background = look.isFilled ? look.colors.fill
        : look.isSelected           ? widgets::selectionTint(palette)
                                    : palette.color(QPalette::Base);
    look.secondary = look.isFilled ? look.colors.onFill : widgets::secondaryText(palette);
    look.text = look.isFilled ? look.colors.onFill
        : isStale(index)      ? look.secondary
                              : palette.color(QPalette::Text);
    look.border =
        look.isSelected || look.hasFocus ? palette.color(QPalette::Highlight) : widgets::track(palette);
    return look;
}

void TileDelegate::paintTile(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Look look = lookOf(option, index);
    paintFrame(painter, option.rect, look);

    const QFontMetrics name(m_nameFont);
    const QFontMetrics text(m_textFont);
    const QRect inside =
        option.rect.adjusted(edgeWidth + space::Related, space::Inner, -space::Related, -space::Inner);
    const QRect nameRect(inside.topLeft(), QSize(inside.width(), name.height()));
    const QRect footRect(QPoint(inside.left(), inside.bottom() + 1 - text.height()),
                         QSize(inside.width(), text.height()));
    paintName(painter, nameRect, look, index);
    paintProblem(painter, QRect(inside.left(), nameRect.bottom() + 1, inside.width(), 2 * text.lineSpacing()),
                 look, index);
    paintFoot(painter, footRect, look, index);
}

void TileDelegate::paintFrame(QPainter &painter, const QRect &rect, const Look &look) const
{
    painter.fillRect(rect, look.background);
    if (look.severity != Severity::Good && look.severity != Severity::Off)
        painter.fillRect(QRect(rect.topLeft(), QSize(edgeWidth, rect.height())), look.colors.fill);
    const int width = look.isSelected ? 2 : 1;
    painter.setPen(QPen(look.border, width, look.hasFocus && !look.isSelected ? Qt::DashLine : Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2.0;
    painter.drawRect(QRectF(rect).adjusted(half, half, -half, -half));
    if (look.isFilled && look.isSelected) {
        painter.setPen(QPen(look.colors.onFill, 1));
        painter.drawRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5));
    }
}

void TileDelegate::paintName(QPainter &painter, const QRect &rect, const Look &look,
                             const QModelIndex &index) const
{
    const int side = QFontMetrics(m_textFont).height();
    widgets::SeverityColors shape = look.colors;
    if (look.isFilled)
        shape = {look.colors.onFill, look.colors.onFill, look.colors.fill};
    widgets::paintSeverity(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
                           look.severity, shape);

    const QRect words = rect.adjusted(side + space::Inner + 2, 0, 0, 0);
    const QString name = shortHostName(index);
    QFont font = m_nameFont;
    font.setBold(look.severity >= Severity::Unknown);
    painter.setFont(font);
    if (m_text.width(painter, name) > words.width()) {
        font = m_smallNameFont;
        font.setBold(look.severity >= Severity::Unknown);
        painter.setFont(font);
    }
    painter.setPen(look.text);
    m_text.draw(painter, words, Qt::AlignLeft, name, Qt::ElideMiddle);
}

void TileDelegate::paintProblem(QPainter &painter, const QRect &rect, const Look &look,
                                const QModelIndex &index) const
{
    painter.setFont(m_textFont);
    painter.setPen(look.severity >= Severity::Information ? look.text : look.secondary);
    m_text.drawWrapped(painter, rect, stateSentence(index), 2);
}

void TileDelegate::paintFoot(QPainter &painter, const QRect &rect, const Look &look,
                             const QModelIndex &index) const
{
    painter.setFont(m_textFont);
    painter.setPen(look.secondary);
    m_text.draw(painter, rect, Qt::AlignLeft, ageTextAt(index));
    if (isStale(index))
        return;
    const QColor full = look.isFilled ? look.colors.onFill : widgets::bar(m_theme.basePalette());
    const QColor empty = look.isFilled ? widgets::blended(look.colors.fill, look.colors.onFill, 0.3)
                                       : widgets::track(m_theme.basePalette());
    int right = rect.right() + 1;
    for (const int role :
         {HostModel::DiskPercentRole, HostModel::MemoryPercentRole, HostModel::CpuPercentRole}) {
        const QRectF area(right - barWidth, rect.top(), barWidth, rect.height());
        right -= barWidth + space::Inner / 2;
        const QVariant percent = index.data(role);
        if (percent.isValid())
            widgets::paintBar(painter, area, percent.toDouble() / 100, {full, empty});
    }
}

} // namespace noc::monit
