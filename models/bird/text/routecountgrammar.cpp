// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routesummary.h"
#include "models/bird/text/linegrammar.h"

namespace noc::bird {

namespace {

/// `show route … count`: a line a table, and of several a total, which is their sum.
class RouteCountGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        if (line.text.trimmed().isEmpty())
            return true;
        auto summary = readRouteSummary(line.text);
        if (!summary)
            return false;
        if (!summary->isTotal)
            m_count.tables.push_back(std::move(summary->table));
        return true;
    }

    void finish(Answer &answer) override { answer.content = std::move(m_count); }

private:
    RouteCount m_count;
};

} // namespace

std::unique_ptr<LineGrammar> routeCountGrammar()
{
    return std::make_unique<RouteCountGrammar>();
}

} // namespace noc::bird
