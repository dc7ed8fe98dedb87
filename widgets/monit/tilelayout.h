// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <optional>
#include <vector>

namespace noc::monit {

/// Where tiles are: sections below each other, each an optional header and a grid of equal tiles. Nothing is kept
/// per tile, so that ten thousand of them cost as much as their sections.
class TileLayout
{
public:
    struct Section
    {
        int count = 0;
        bool hasHeader = true;
        bool isCollapsed = false;
    };

    /// A tile, or a section's header.
    struct Cell
    {
        static constexpr int header = -1;

        int section = 0;
        int item = header;

        [[nodiscard]] bool isHeader() const { return item == header; }
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    enum class Move { Left, Right, Up, Down, PageUp, PageDown, Home, End };

    struct Sizes
    {
        QSize tile;
        int gap = 0;
        int margin = 0;
        int header = 0;
    };

    /// Tiles are at least as wide as `sizes` say and share what is left of the row.
    void update(std::vector<Section> sections, const Sizes &sizes, int width);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// Empty for a tile of a collapsed section and for what does not exist.
    [[nodiscard]] QRect rectOf(Cell cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(QPoint point) const;
    /// From first to last tile of each section that touches `area`; headers are cells of their own.
    struct Run
    {
        int section = 0;
        bool hasHeader = false;
        int first = 0;
        int last = -1;
    };
    [[nodiscard]] std::vector<Run> runsIn(const QRect &area) const;

    /// Where a key leads; `cell` itself at the edge. `pageHeight` in pixels.
    [[nodiscard]] Cell moved(Cell cell, Move move, int pageHeight) const;

private:
    struct Placed
    {
        Section section;
        int top = 0;
        int tilesTop = 0;
        int bottom = 0;
    };

    [[nodiscard]] int pitch() const { return m_sizes.tile.height() + m_sizes.gap; }
    [[nodiscard]] int visibleCount(int section) const;
    [[nodiscard]] const Placed &placed(int section) const
    {
        return m_placed[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] int sectionAt(int y) const;
    [[nodiscard]] Cell firstCell(int section) const;
    [[nodiscard]] Cell lastCell(int section, int column) const;
    [[nodiscard]] Cell stepped(Cell cell, int step) const;
    [[nodiscard]] Cell below(Cell cell) const;
    [[nodiscard]] Cell above(Cell cell) const;

    std::vector<Placed> m_placed; ///< sections with nothing to show keep their place in the numbering
    Sizes m_sizes;
    int m_columns = 1;
    int m_width = 0;
    int m_height = 0;
};

} // namespace noc::monit
