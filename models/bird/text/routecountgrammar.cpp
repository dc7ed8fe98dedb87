// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/linegrammar.h"
#include "models/bird/text/routecountline.h"
#include "models/bird/text/wiretext.h"

namespace noc::bird {

namespace {

class RouteCountGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        if (line.text.isEmpty())
            return true;
        const auto read = routeCountIn(line.text);
        if (!read)
            return false;
        if (!read->isTotal)
            m_count.tables.push_back(read->table);
        return true;
    }

    void finish(Answer &answer) override { answer.content = std::move(m_count); }

private:
    RouteCount m_count;
};

bool isWord(const Word &word, QByteArrayView text)
{
    return word.text == text;
}

} // namespace

std::optional<RouteCountLine> routeCountIn(QByteArrayView text)
{
    constexpr QByteArrayView total("Total: ");
    RouteCountLine line;
    line.isTotal = text.startsWith(total);
    if (line.isTotal)
        text = text.sliced(total.size());
    // "86 of 86 routes for 69 networks in table master4"
    const std::vector<Word> words = wordsOf(text);
    if (words.size() < 7 || !isWord(words[1], "of") || !words[3].text.startsWith("route")
        || !isWord(words[4], "for") || !words[6].text.startsWith("network"))
        return std::nullopt;
    const auto routes = numberFrom(words[0].text);
    const auto all = numberFrom(words[2].text);
    const auto networks = numberFrom(words[5].text);
    if (!routes || !all || !networks)
        return std::nullopt;
    line.table.routes = *routes;
    line.table.allRoutes = *all;
    line.table.networks = *networks;
    if (!line.isTotal && words.size() >= 10 && isWord(words[8], "table"))
        line.table.table = textFromWire(text.sliced(words[9].at).trimmed());
    return line;
}

std::unique_ptr<LineGrammar> routeCountGrammar()
{
    return std::make_unique<RouteCountGrammar>();
}

} // namespace noc::bird
