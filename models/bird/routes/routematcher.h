// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routecolumns.h"
#include "models/bird/routes/routefilter.h"

#include <bitset>

namespace noc::bird {

/// Tells which rows a filter lets through. Every condition is looked at once per value of a pool, not once per route.
class RouteMatcher
{
public:
    RouteMatcher(const RouteFilter &filter, const RouteColumns &columns);

    /// In the order they came.
    [[nodiscard]] std::vector<quint32> rows() const;

private:
    using Mask = quint32; ///< a bit for each word and condition that holds

    void addWords();
    void matchProtocols();
    void matchTails();
    void matchAttributes();
    void matchSets(const std::vector<Mask> &attributeMasks);
    void matchLongest();
    [[nodiscard]] Mask wordsIn(QByteArrayView lowered) const;
    [[nodiscard]] Mask ofNumbers(const StoredAttribute &attribute) const;
    [[nodiscard]] Mask ofBytes(const PrefixKey &key) const;
    [[nodiscard]] Mask ofPath(const StoredAttribute &path) const;
    [[nodiscard]] Mask ofCommunities(const StoredAttribute &attribute, AttributeMeaning meaning) const;
    [[nodiscard]] Mask ofPrefix(quint32 row, Mask missing, QByteArray &buffer) const;
    [[nodiscard]] bool isPlaceMatched(quint32 row) const;

    /// A word of digits only is looked for in numbers as they are, which is faster than to write them first.
    class Digits
    {
    public:
        /// `text` has 1 to 9 digits.
        explicit Digits(QByteArrayView text);

        [[nodiscard]] bool isIn(quint32 number) const;
        [[nodiscard]] bool isInByte(quint8 number) const { return m_bytes.test(number); }

    private:
        quint32 m_value = 0;
        quint32 m_power = 1; ///< of ten, the first with more digits
        std::bitset<256> m_bytes;
    };
    struct Word
    {
        QByteArray text; ///< lower case
        bool canBeNumbers = false; ///< a path or community of numbers may hold it
        bool canBePrefix = false;
        std::optional<Digits> digits;
    };
    struct WantedCommunity
    {
        QByteArray text; ///< as BIRD prints it within brackets
        std::vector<quint32> numbers; ///< empty for extended ones
    };

    const RouteFilter &m_filter;
    const RouteColumns &m_columns;
    std::vector<Word> m_words;
    std::vector<WantedCommunity> m_communities;
    Mask m_wanted = 0;
    Mask m_wordBits = 0;
    std::vector<bool> m_tables;
    std::vector<bool> m_protocols;
    std::vector<Mask> m_protocolMasks;
    std::vector<Mask> m_tailMasks; ///< what the rest of the line says of routes without a path
    std::vector<Mask> m_setMasks;
    std::vector<bool> m_hasPath; ///< by set
    std::optional<PrefixKey> m_longest;
};

} // namespace noc::bird
