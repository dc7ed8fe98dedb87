// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/linegrammar.h"
#include "models/bird/text/protocolreader.h"
#include "models/bird/text/wiretext.h"

namespace noc::bird {

namespace {

constexpr std::size_t maxDetailDepth = 8; // BIRD's own is four; deeper lines are put on the last level

qsizetype indentOf(QByteArrayView text)
{
    qsizetype indent = 0;
    while (indent < text.size() && text[indent] == ' ')
        ++indent;
    return indent;
}

/// `show protocols [all]`: a row, and indented below it a tree of lines.
class ProtocolGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text;
        if (text.trimmed().isEmpty())
            return true;
        const bool isDetail = line.code == 1006 || isBlank(text.front());
        if (isDetail)
            return readDetailLine(text);
        if (line.code == 2002 || isProtocolHeader(text))
            return true;
        auto row = protocolRow(text, line.code == 1002);
        if (!row)
            return false;
        closeProtocol();
        m_protocols.push_back(std::move(*row));
        return true;
    }

    void finish(Answer &answer) override
    {
        closeProtocol();
        answer.content = std::move(m_protocols);
    }

private:
    bool readDetailLine(QByteArrayView text)
    {
        if (m_protocols.empty())
            return false;
        const qsizetype indent = indentOf(text);
        while (!m_levels.empty() && m_levels.back() >= indent)
            m_levels.pop_back();
        if (m_levels.size() == maxDetailDepth)
            m_levels.pop_back();
        std::vector<DetailLine> *lines = &m_protocols.back().details;
        // The open line of a level is its last one.
        for (std::size_t depth = 0; depth < m_levels.size(); ++depth)
            lines = &lines->back().below;
        lines->push_back(detailLine(text.sliced(indent)));
        m_levels.push_back(indent);
        return true;
    }

    void closeProtocol()
    {
        if (!m_protocols.empty())
            readDetails(m_protocols.back());
        m_levels.clear();
    }

    std::vector<Protocol> m_protocols;
    std::vector<qsizetype> m_levels; ///< indentations of the open lines
};

} // namespace

std::unique_ptr<LineGrammar> protocolGrammar()
{
    return std::make_unique<ProtocolGrammar>();
}

} // namespace noc::bird
