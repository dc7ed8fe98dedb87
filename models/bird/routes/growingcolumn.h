// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <memory>

namespace noc::bird {

/// An array that grows without moving what it holds: segments that double. One thread appends; others may read what was
/// there when they were told its size, as long as telling them ordered the two (a queued signal does).
template<typename T>
class GrowingColumn
{
public:
    void append(const T &value)
    {
        const Place place = placeOf(m_size);
        if (!m_segments[place.segment])
            m_segments[place.segment] = std::make_unique_for_overwrite<T[]>(sizeOf(place.segment));
        m_segments[place.segment][place.offset] = value;
        ++m_size;
    }

    [[nodiscard]] const T &operator[](std::size_t index) const
    {
        const Place place = placeOf(index);
        return m_segments[place.segment][place.offset];
    }

    /// As the appending thread knows it.
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static constexpr int firstBits = 6;

    struct Place
    {
        std::size_t segment;
        std::size_t offset;
    };

    [[nodiscard]] static std::size_t sizeOf(std::size_t segment)
    {
        return std::size_t(1) << (segment == 0 ? firstBits : firstBits - 1 + segment);
    }

    [[nodiscard]] static Place placeOf(std::size_t index)
    {
        const auto segment = static_cast<std::size_t>(std::bit_width(index >> firstBits));
        return {segment, segment == 0 ? index : index - sizeOf(segment)};
    }

    std::array<std::unique_ptr<T[]>, 27> m_segments;
    std::size_t m_size = 0;
};

} // namespace noc::bird
