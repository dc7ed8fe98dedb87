// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/wiretext.h"

#include <limits>

namespace noc::bird {

QString textFromWire(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

std::vector<Word> wordsOf(QByteArrayView line)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && isBlank(line[at]))
            ++at;
        const qsizetype start = at;
        while (at < line.size() && !isBlank(line[at]))
            ++at;
        if (at > start)
            words.push_back({line.sliced(start, at - start), start});
    }
    return words;
}

std::vector<Word> wideWordsOf(QByteArrayView line)
{
    std::vector<Word> wide;
    for (const Word &word : wordsOf(line)) {
        const bool isNext =
            !wide.empty() && word.at == wide.back().end() + 1 && line[word.at - 1] == ' ';
        if (isNext)
            wide.back().text = line.sliced(wide.back().at, word.end() - wide.back().at);
        else
            wide.push_back(word);
    }
    return wide;
}

std::optional<quint64> numberFrom(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    quint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const auto digit = static_cast<quint64>(c - '0');
        if (number > (std::numeric_limits<quint64>::max() - digit) / 10)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

std::optional<quint32> number32From(QByteArrayView text)
{
    const auto number = numberFrom(text);
    if (!number || *number > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(*number);
}

} // namespace noc::bird
