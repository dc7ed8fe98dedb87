// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <optional>
#include <vector>

namespace noc::bird {

/// Which attribute a line was made into: most lines come again within a few routes, and to read one costs several times
/// what it costs to find it here. Each line has one place, where the newest stays.
class AttributeCache
{
public:
    [[nodiscard]] std::optional<quint32> find(QByteArrayView line) const
    {
        const Entry &entry = m_entries[placeOf(line)];
        return entry.line == line ? std::optional(entry.id) : std::nullopt;
    }

    void put(QByteArrayView line, quint32 id)
    {
        if (line.size() > maxLine)
            return;
        Entry &entry = m_entries[placeOf(line)];
        entry.line.resize(0); // keeps its memory
        entry.line.append(line);
        entry.id = id;
    }

private:
    struct Entry
    {
        QByteArray line;
        quint32 id = 0;
    };

    static constexpr std::size_t places = 1U << 14U;
    static constexpr qsizetype maxLine = 1'000; ///< bytes; all places together stay below 17 MB

    [[nodiscard]] static std::size_t placeOf(QByteArrayView line)
    {
        return qHashBits(line.data(), static_cast<std::size_t>(line.size()), QHashSeed::globalSeed())
            % places;
    }

    std::vector<Entry> m_entries = std::vector<Entry>(places);
};

} // namespace noc::bird
