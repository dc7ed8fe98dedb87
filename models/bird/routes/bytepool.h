// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/growingcolumn.h"

#include <QByteArrayView>

#include <vector>

namespace noc::bird {

inline constexpr qsizetype maxPoolEntry = 0xffff;
inline constexpr quint64 maxPoolBytes = 1ULL << 30; ///< of one kind of value; four billion could be addressed

/// Byte strings by number, one after another. Never moves or changes what it holds: see GrowingColumn for threads.
class BytePool
{
public:
    /// The number of the new entry. Not larger than maxPoolEntry.
    quint32 append(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView operator[](quint32 id) const;
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_starts.size()); }
    [[nodiscard]] quint64 bytes() const { return m_end; }

private:
    struct Place
    {
        std::size_t segment;
        std::size_t offset;
    };
    static constexpr int firstBits = 10;

    [[nodiscard]] static std::size_t sizeOf(std::size_t segment);
    [[nodiscard]] static Place placeOf(quint64 at);

    GrowingColumn<quint32> m_starts;
    std::array<std::unique_ptr<char[]>, 23> m_segments;
    quint64 m_end = 0;
};

/// Finds the number of a byte string in a pool, or adds it. Belongs to the thread that appends.
class Interner
{
public:
    explicit Interner(BytePool &pool)
        : m_pool(pool)
    { }

    quint32 intern(QByteArrayView bytes);

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 id = 0; ///< plus one; zero is free
    };

    void grow();

    BytePool &m_pool;
    std::vector<Slot> m_slots = std::vector<Slot>(16);
    std::size_t m_used = 0;
    quint32 m_last = 0;
};

} // namespace noc::bird
