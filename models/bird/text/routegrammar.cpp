// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routeparser.h"
#include "models/bird/text/linegrammar.h"

namespace noc::bird {

namespace {

class RouteGrammar final : public LineGrammar
{
public:
    RouteGrammar(const Version &version, ReplyCoding coding)
        : m_parser(version, coding)
    { }

    /// The parser keeps what it cannot explain itself: only the next line tells.
    bool line(const ReplyLine &line) override
    {
        m_parser.line(line);
        return true;
    }

    void finish(Answer &answer) override
    {
        m_parser.finish();
        const auto table = std::make_shared<RouteTable>();
        table->append(m_parser.takeBatch());
        table->finish();
        answer.content = std::shared_ptr<const RouteTable>(table);
        answer.end.isPartial = answer.end.isPartial || m_parser.isPartial();
        answer.unexplained = m_parser.unexplained();
        if (!m_parser.counts().tables.empty())
            answer.count = m_parser.counts();
    }

private:
    RouteParser m_parser;
};

} // namespace

std::unique_ptr<LineGrammar> routeGrammar(const Version &version, ReplyCoding coding)
{
    return std::make_unique<RouteGrammar>(version, coding);
}

} // namespace noc::bird
