// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/columns.h"

#include <algorithm>
#include <array>
#include <limits>

namespace noc::bird {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Whether a header's word goes on the name before: "IP address", "RTT (ms)", "Router ID".
bool continuesName(const Word &before, const Word &word)
{
    if (word.at != before.end() + 1)
        return false;
    static constexpr std::array seconds{QByteArrayView("ID"), QByteArrayView("IP"),
                                        QByteArrayView("Pickup/Drop")};
    const char first = word.text.front();
    return isLower(first) || first == '(' || std::ranges::find(seconds, word.text) != seconds.end();
}

std::vector<Word> namesIn(QByteArrayView header)
{
    const std::vector<Word> words = wordsOf(header);
    // BIRD 1.6 writes some headers small: "interface state address".
    const bool isSmall =
        std::ranges::all_of(words, [](const Word &word) { return isLower(word.text.front()); });
    std::vector<Word> names;
    for (const Word &word : words) {
        if (!names.empty() && !isSmall && continuesName(names.back(), word))
            names.back().text = header.sliced(names.back().at, word.end() - names.back().at);
        else
            names.push_back(word);
    }
    if (names.size() > maxColumns)
        names.resize(maxColumns);
    return names;
}

/// "0.004 s" is one cell.
std::vector<Word> withUnits(QByteArrayView row, std::vector<Word> words)
{
    static constexpr std::array units{QByteArrayView("s"), QByteArrayView("ms"), QByteArrayView("us"),
                                      QByteArrayView("ns")};
    std::vector<Word> joined;
    for (const Word &word : words) {
        const bool isUnit = !joined.empty() && word.at == joined.back().end() + 1
            && std::ranges::find(units, word.text) != units.end();
        if (isUnit)
            joined.back().text = row.sliced(joined.back().at, word.end() - joined.back().at);
        else
            joined.push_back(word);
    }
    return joined;
}

} // namespace

Columns::Columns(QByteArrayView header)
{
    for (const Word &name : namesIn(header)) {
        m_names.append(textFromWire(name.text));
        m_places.push_back({{}, name.at});
        m_ends.push_back(name.end());
    }
    m_wide = m_names.size() - 1;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names.at(i).compare(u"since", Qt::CaseInsensitive) == 0)
            m_wide = i;
    }
}

QStringList Columns::cells(QByteArrayView row) const
{
    const std::vector<Word> words = withUnits(row, wordsOf(row));
    const auto count = static_cast<std::size_t>(m_names.size());
    if (words.size() < count)
        return cellsWithGaps(words);
    if (words.size() > count)
        return cellsWithTime(row, words);
    QStringList cells;
    for (const Word &word : words)
        cells.append(textFromWire(word.text));
    return cells;
}

/// Words keep their order; each goes where its edges are nearest to the column's name. Smallest sum of distances.
QStringList Columns::cellsWithGaps(const std::vector<Word> &words) const
{
    constexpr qsizetype never = std::numeric_limits<qsizetype>::max() / 2;
    const std::size_t columns = m_places.size();
    // cost[i][j]: the first i words are in the first j columns.
    std::vector<std::vector<qsizetype>> cost(words.size() + 1, std::vector<qsizetype>(columns + 1, never));
    std::fill(cost[0].begin(), cost[0].end(), 0);
    const auto distance = [&](std::size_t word, std::size_t column) {
        return std::min(std::abs(words[word].at - m_places[column].at),
                        std::abs(words[word].end() - m_ends[column]));
    };
    for (std::size_t i = 1; i <= words.size(); ++i) {
        for (std::size_t j = i; j <= columns; ++j)
            cost[i][j] = std::min(cost[i][j - 1], cost[i - 1][j - 1] + distance(i - 1, j - 1));
    }
    QStringList cells(static_cast<qsizetype>(columns));
    std::size_t i = words.size();
    for (std::size_t j = columns; j > 0 && i > 0; --j) {
        if (j > i && cost[i][j] == cost[i][j - 1])
            continue;
        --i;
        cells[static_cast<qsizetype>(j - 1)] = textFromWire(words[i].text);
    }
    return cells;
}

/// More words than columns: a time with blanks, or the last column is free text.
QStringList Columns::cellsWithTime(QByteArrayView row, const std::vector<Word> &words) const
{
    const auto wide = static_cast<std::size_t>(m_wide);
    const std::size_t extra = words.size() - m_places.size();
    QStringList cells;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != wide) {
            cells.append(textFromWire(words[i].text));
            continue;
        }
        const Word &last = words[i + extra];
        cells.append(textFromWire(row.sliced(words[i].at, last.end() - words[i].at)));
        i += extra;
    }
    return cells;
}

} // namespace noc::bird
