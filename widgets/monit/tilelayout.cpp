// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/tilelayout.h"

#include <algorithm>

namespace noc::monit {

void TileLayout::update(std::vector<Section> sections, const Sizes &sizes, int width)
{
    m_sizes = sizes;
    m_width = width;
    m_columns = std::max(1, (width - 2 * sizes.margin + sizes.gap) / (sizes.tile.width() + sizes.gap));
    const int shared = (width - 2 * sizes.margin - (m_columns - 1) * sizes.gap) / m_columns;
    m_sizes.tile.setWidth(std::max(sizes.tile.width(), shared));
    m_placed.clear();
    m_placed.reserve(sections.size());
    int y = 0;
    for (const Section &section : sections) {
        Placed place{section, y, y, y};
        y += section.hasHeader ? sizes.header : sizes.margin;
        place.tilesTop = y;
        if (!section.isCollapsed && section.count > 0)
            y += ((section.count - 1) / m_columns + 1) * pitch() - sizes.gap + sizes.margin;
        place.bottom = y;
        m_placed.push_back(place);
    }
    m_height = y;
}

int TileLayout::visibleCount(int section) const
{
    const Section &shown = placed(section).section;
    return shown.isCollapsed ? 0 : shown.count;
}

QRect TileLayout::rectOf(Cell cell) const
{
    if (cell.section < 0 || cell.section >= static_cast<int>(m_placed.size()))
        return {};
    const Placed &place = placed(cell.section);
    if (cell.isHeader())
        return place.section.hasHeader ? QRect(0, place.top, m_width, m_sizes.header) : QRect();
    if (cell.item >= visibleCount(cell.section))
        return {};
    const int x = m_sizes.margin + (cell.item % m_columns) * (m_sizes.tile.width() + m_sizes.gap);
    return {QPoint(x, place.tilesTop + (cell.item / m_columns) * pitch()), m_sizes.tile};
}

int TileLayout::sectionAt(int y) const
{
    const auto it = std::ranges::upper_bound(m_placed, y, {}, &Placed::bottom);
    return static_cast<int>(it - m_placed.begin());
}

std::optional<TileLayout::Cell> TileLayout::cellAt(QPoint point) const
{
    if (point.y() < 0 || point.y() >= m_height || point.x() < 0 || point.x() >= m_width)
        return std::nullopt;
    const int section = sectionAt(point.y());
    const Placed &place = placed(section);
    if (point.y() < place.tilesTop)
        return place.section.hasHeader ? std::optional(Cell{section, Cell::header}) : std::nullopt;
    const int column = (point.x() - m_sizes.margin) / (m_sizes.tile.width() + m_sizes.gap);
    const Cell cell{section, (point.y() - place.tilesTop) / pitch() * m_columns + column};
    const bool isHit = column < m_columns && rectOf(cell).contains(point);
    return isHit ? std::optional(cell) : std::nullopt;
}

std::vector<TileLayout::Run> TileLayout::runsIn(const QRect &area) const
{
    std::vector<Run> runs;
    const int count = static_cast<int>(m_placed.size());
    for (int section = sectionAt(std::max(0, area.top())); section < count; ++section) {
        const Placed &place = placed(section);
        if (place.top > area.bottom())
            break;
        Run run{section, place.section.hasHeader && place.tilesTop > area.top(), 0, -1};
        const int firstRow = std::max(0, area.top() - place.tilesTop) / pitch();
        const int lastRow = area.bottom() < place.tilesTop ? -1 : (area.bottom() - place.tilesTop) / pitch();
        run.first = firstRow * m_columns;
        run.last = std::min(visibleCount(section), (lastRow + 1) * m_columns) - 1;
        runs.push_back(run);
    }
    return runs;
}

TileLayout::Cell TileLayout::firstCell(int section) const
{
    return {section, placed(section).section.hasHeader ? Cell::header : 0};
}

TileLayout::Cell TileLayout::lastCell(int section, int column) const
{
    const int count = visibleCount(section);
    if (count == 0)
        return {section, Cell::header};
    const int rowStart = (count - 1) / m_columns * m_columns;
    return {section, std::min(count - 1, rowStart + column)};
}

TileLayout::Cell TileLayout::stepped(Cell cell, int step) const
{
    const int item = cell.item + step;
    const int lowest = placed(cell.section).section.hasHeader ? Cell::header : 0;
    if (item >= lowest && item < visibleCount(cell.section))
        return {cell.section, item};
    const int section = cell.section + step;
    if (section < 0 || section >= static_cast<int>(m_placed.size()))
        return cell;
    return step > 0 ? firstCell(section) : lastCell(section, m_columns - 1);
}

TileLayout::Cell TileLayout::below(Cell cell) const
{
    const int count = visibleCount(cell.section);
    if (cell.isHeader() && count > 0)
        return {cell.section, 0};
    if (!cell.isHeader()) {
        if (cell.item + m_columns < count)
            return {cell.section, cell.item + m_columns};
        if (cell.item / m_columns < (count - 1) / m_columns)
            return {cell.section, count - 1};
    }
    return cell.section + 1 < static_cast<int>(m_placed.size()) ? firstCell(cell.section + 1) : cell;
}

TileLayout::Cell TileLayout::above(Cell cell) const
{
    if (!cell.isHeader()) {
        if (cell.item >= m_columns)
            return {cell.section, cell.item - m_columns};
        if (placed(cell.section).section.hasHeader)
            return {cell.section, Cell::header};
    }
    return cell.section > 0 ? lastCell(cell.section - 1, 0) : cell;
}

TileLayout::Cell TileLayout::moved(Cell cell, Move move, int pageHeight) const
{
    if (m_placed.empty())
        return cell;
    const int last = static_cast<int>(m_placed.size()) - 1;
    const auto repeated = [&](auto step) {
        const int target = rectOf(cell).top();
        Cell here = cell;
        for (Cell next = step(here); next != here && std::abs(rectOf(next).top() - target) <= pageHeight;
             next = step(here))
            here = next;
        return here == cell ? step(cell) : here;
    };
    switch (move) {
    case Move::Left:
        return stepped(cell, -1);
    case Move::Right:
        return stepped(cell, 1);
    case Move::Up:
        return above(cell);
    case Move::Down:
        return below(cell);
    case Move::PageUp:
        return repeated([this](Cell here) { return above(here); });
    case Move::PageDown:
        return repeated([this](Cell here) { return below(here); });
    case Move::Home:
        return firstCell(0);
    case Move::End:
        return lastCell(last, m_columns - 1);
    }
    Q_UNREACHABLE();
}

} // namespace noc::monit
