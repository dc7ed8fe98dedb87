// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/bytepool.h"

#include <QHashFunctions>

#include <cstring>

namespace noc::bird {

namespace {

constexpr std::size_t lengthBytes = sizeof(quint16);

} // namespace

std::size_t BytePool::sizeOf(std::size_t segment)
{
    return std::size_t(1) << (segment == 0 ? firstBits : firstBits - 1 + segment);
}

BytePool::Place BytePool::placeOf(quint64 at)
{
    const auto segment = static_cast<std::size_t>(std::bit_width(at >> firstBits));
    return {segment, segment == 0 ? at : at - sizeOf(segment)};
}

quint32 BytePool::append(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= maxPoolEntry);
    const auto length = static_cast<quint16>(bytes.size());
    const std::size_t needed = lengthBytes + length;
    Place place = placeOf(m_end);
    while (place.offset + needed > sizeOf(place.segment)) {
        m_end += sizeOf(place.segment) - place.offset;
        place = placeOf(m_end);
    }
    if (!m_segments[place.segment])
        m_segments[place.segment] = std::make_unique_for_overwrite<char[]>(sizeOf(place.segment));
    char *out = m_segments[place.segment].get() + place.offset;
    std::memcpy(out, &length, lengthBytes);
    if (length > 0)
        std::memcpy(out + lengthBytes, bytes.data(), length);
    m_starts.append(static_cast<quint32>(m_end));
    m_end += needed;
    return count() - 1;
}

QByteArrayView BytePool::operator[](quint32 id) const
{
    const Place place = placeOf(m_starts[id]);
    const char *entry = m_segments[place.segment].get() + place.offset;
    quint16 length = 0;
    std::memcpy(&length, entry, lengthBytes);
    return {entry + lengthBytes, length};
}

quint32 Interner::intern(QByteArrayView bytes)
{
    // Neighbouring routes share most of what they have.
    if (m_used > 0 && m_pool[m_last] == bytes)
        return m_last;
    if (m_used * 3 >= m_slots.size() * 2)
        grow();
    // Seeded: peers choose what is hashed.
    const auto hash = static_cast<quint32>(
        qHashBits(bytes.data(), static_cast<std::size_t>(bytes.size()), QHashSeed::globalSeed()));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.id == 0) {
            m_last = m_pool.append(bytes);
            slot = {hash, m_last + 1};
            ++m_used;
            return m_last;
        }
        if (slot.hash == hash && m_pool[slot.id - 1] == bytes)
            return m_last = slot.id - 1;
    }
}

void Interner::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.id == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (larger[at].id != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace noc::bird
