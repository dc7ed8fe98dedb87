// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/linegrammar.h"
#include "models/bird/text/wiretext.h"

#include <array>

namespace noc::bird {

namespace {

using Link = OspfTopology::Link;

struct LinkWord
{
    QByteArrayView word;
    Link::To to{};
};

// proto/ospf/ospf.c: show_lsa_router(), _network(), _sum_net(), _sum_rt(), _external(), _prefix()
constexpr std::array linkWords{
    LinkWord{"router", Link::To::Router},       LinkWord{"network", Link::To::Network},
    LinkWord{"stubnet", Link::To::StubNetwork}, LinkWord{"xnetwork", Link::To::ExternalNetwork},
    LinkWord{"external", Link::To::External},   LinkWord{"xrouter", Link::To::OtherArea},
    LinkWord{"nssa-ext", Link::To::Nssa},       LinkWord{"vlink", Link::To::Router},
};

qsizetype tabsBefore(QByteArrayView text)
{
    qsizetype tabs = 0;
    while (tabs < text.size() && text[tabs] == '\t')
        ++tabs;
    return tabs;
}

/// `show ospf state` and `topology`: areas, in them routers and networks, in these what they are joined to; by tabs.
class TopologyGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text.trimmed();
        if (text.isEmpty())
            return true;
        switch (tabsBefore(line.text)) {
        case 0:
            return readArea(text);
        case 1:
            return readNode(text);
        default:
            return readItem(text);
        }
    }

    void finish(Answer &answer) override { answer.content = std::move(m_topology); }

private:
    /// "area 0.0.0.0", "other ASBRs", "ospf4: is not up"
    bool readArea(QByteArrayView text)
    {
        if (text.endsWith(": is not up") || text.endsWith(':'))
            return true;
        constexpr QByteArrayView area("area ");
        if (!text.startsWith(area) && !text.startsWith("other "))
            return false;
        m_area = textFromWire(text.startsWith(area) ? text.sliced(area.size()) : text);
        return true;
    }

    bool readNode(QByteArrayView text)
    {
        const std::vector<Word> words = wordsOf(text);
        const bool isNetwork = words[0].text == QByteArrayView("network");
        if (words.size() < 2 || (!isNetwork && words[0].text != QByteArrayView("router")))
            return false;
        OspfTopology::Node node;
        node.area = m_area;
        node.isNetwork = isNetwork;
        node.id = textFromWire(text.sliced(words[1].at));
        m_topology.nodes.push_back(std::move(node));
        return true;
    }

    bool readItem(QByteArrayView text)
    {
        if (m_topology.nodes.empty())
            return false;
        OspfTopology::Node &node = m_topology.nodes.back();
        const std::vector<Word> words = wordsOf(text);
        const QByteArrayView word = words[0].text;
        const QByteArrayView value = words.size() > 1 ? text.sliced(words[1].at) : QByteArrayView();
        if (word == QByteArrayView("unreachable"))
            node.isReachable = false;
        else if (word == QByteArrayView("distance"))
            node.distance = number32From(value);
        else if (word == QByteArrayView("dr"))
            node.designatedRouter = textFromWire(value);
        else if (word == QByteArrayView("address"))
            node.addresses.append(textFromWire(value));
        else
            return readLink(words, text, node);
        return true;
    }

    /// "network 10.0.12.0/24 metric 10", "external 10.2.2.0/24 metric2 77 tag 0000abcd via 10.0.12.2"
    static bool readLink(const std::vector<Word> &words, QByteArrayView text, OspfTopology::Node &node)
    {
        for (const LinkWord &known : linkWords) {
            if (words[0].text != known.word || words.size() < 2)
                continue;
            Link link;
            link.to = known.to;
            link.target = textFromWire(words[1].text);
            std::size_t rest = 2;
            const bool hasMetric = words.size() > 3 && words[2].text.startsWith("metric");
            if (hasMetric) {
                link.metric = number32From(words[3].text);
                rest = words[2].text == QByteArrayView("metric") ? 4 : 2;
            }
            if (rest < words.size())
                link.notes = textFromWire(text.sliced(words[rest].at));
            if (known.word == QByteArrayView("vlink"))
                link.notes = QStringLiteral("vlink ").append(link.notes).trimmed();
            node.links.push_back(std::move(link));
            return true;
        }
        return false;
    }

    QString m_area;
    OspfTopology m_topology;
};

} // namespace

std::unique_ptr<LineGrammar> topologyGrammar()
{
    return std::make_unique<TopologyGrammar>();
}

} // namespace noc::bird
