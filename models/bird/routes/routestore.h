// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/bytepool.h"
#include "models/bird/routes/route.h"

namespace noc::bird {

/// What is said of a route besides numbers of pools, in one byte; the destination of a flow is its validity.
enum class StoredDestination : quint8 {
    Absent,
    Unicast,
    Blackhole,
    Unreachable,
    Prohibited,
    Recursive,
    None,
    FlowUnknown,
    FlowValid,
    FlowInvalid,
};

struct StoredKey
{
    quint64 high = 0;
    quint64 low = 0;
};

struct StoredHead
{
    quint16 table = 0;
    quint16 protocol = 0;
    quint8 length = 0; ///< of the prefix, in the 128-bit space
    StoredDestination destination = StoredDestination::Absent;
    BestMark best = BestMark::No;
    bool isV6 : 1 = false;
    bool hasKey : 1 = false; ///< there is a prefix in the text
    bool hasText : 1 = false; ///< the text is not what the key would be printed as
};

/// Row and the number of its prefix' text.
struct ExoticText
{
    quint32 row = 0;
    quint32 text = 0;
};

/// How much of a store may be read.
struct StoreSizes
{
    quint32 rows = 0;
    quint32 exotics = 0;
    quint32 tables = 0;
    quint32 protocols = 0;
    quint32 times = 0;
    quint32 froms = 0;
    quint32 hops = 0;
    quint32 tails = 0;
    quint32 texts = 0;
    quint32 names = 0;
    quint32 attributes = 0;
    quint32 sets = 0;
};

/// Routes as columns of fixed size and pools of what repeats: 42 bytes a route and some for what is its own. A parser
/// appends; tables and views read what it has published, without copying and on any thread.
struct RouteStore
{
    GrowingColumn<StoredKey> keys;
    GrowingColumn<StoredHead> heads;
    GrowingColumn<quint32> time;
    GrowingColumn<quint32> from; ///< 0: not said
    GrowingColumn<quint32> hop; ///< 0: none
    GrowingColumn<quint32> tail;
    GrowingColumn<quint32> set; ///< 0: none
    GrowingColumn<ExoticText> exotic; ///< by row

    BytePool tables; ///< names
    BytePool protocols; ///< names
    BytePool texts; ///< of prefixes that are not plain
    BytePool times; ///< as printed
    BytePool froms; ///< addresses
    BytePool hops; ///< next hops as printed, a line each
    BytePool tails; ///< what follows the best mark, as printed
    BytePool names; ///< of attributes
    BytePool attributes; ///< see attributecodec.h
    BytePool sets; ///< numbers of attributes, in BIRD's order

    RouteStore();

    [[nodiscard]] StoreSizes sizes() const;
    /// Resident, estimated from what is in use.
    [[nodiscard]] qsizetype bytes() const;
    /// No pool and no column can take another route.
    [[nodiscard]] bool isFull() const;
};

/// The numbers of a set of attributes.
class AttributeIds
{
public:
    explicit AttributeIds(QByteArrayView set)
        : m_set(set)
    { }

    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(m_set.size()) / sizeof(quint32);
    }
    [[nodiscard]] quint32 operator[](std::size_t index) const;

private:
    QByteArrayView m_set;
};

} // namespace noc::bird
