// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/protocolreader.h"

#include "models/bird/text/channelreader.h"
#include "models/bird/text/wiretext.h"

#include <algorithm>
#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array protocolStates{QByteArrayView("up"), QByteArrayView("start"), QByteArrayView("down"),
                                    QByteArrayView("stop"), QByteArrayView("flush")};

// proto/bgp/bgp.c: bgp_state_string(); "Passive" is its own word for an idle dynamic or passive session.
constexpr std::array sessionStates{"Idle"_L1,        "Connect"_L1,     "Active"_L1, "OpenSent"_L1,
                                   "OpenConfirm"_L1, "Established"_L1, "Close"_L1,  "Passive"_L1};

constexpr QLatin1StringView channelWord("Channel ");

/// "Active        Socket: Connection refused"; of a session that is down the error alone.
BgpSession sessionFromInfo(const QString &info)
{
    BgpSession session;
    const QString first = info.section(u' ', 0, 0);
    const bool isState = std::ranges::find(sessionStates, first) != sessionStates.end();
    session.state = isState ? first : QString();
    session.lastError = isState ? info.sliced(first.size()).trimmed() : info;
    return session;
}

struct SessionText
{
    QLatin1StringView key;
    QString BgpSession::*field = nullptr;
};

constexpr std::array sessionTexts{
    SessionText{"Neighbor address"_L1, &BgpSession::neighborAddress},
    SessionText{"Neighbor range"_L1, &BgpSession::neighborRange},
    SessionText{"Neighbor ID"_L1, &BgpSession::neighborId},
    SessionText{"Source address"_L1, &BgpSession::sourceAddress},
    SessionText{"Hold timer"_L1, &BgpSession::holdTimer},
    SessionText{"Keepalive timer"_L1, &BgpSession::keepaliveTimer},
    SessionText{"Last error"_L1, &BgpSession::lastError},
    SessionText{"Message"_L1, &BgpSession::message},
};

std::optional<quint32> asFrom(const QString &value)
{
    bool isNumber = false;
    const quint32 number = value.section(u' ', 0, 0).toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void readSessionLine(const DetailLine &line, BgpSession &session)
{
    const auto text = std::ranges::find(sessionTexts, line.key, &SessionText::key);
    if (text != sessionTexts.end()) {
        session.*(text->field) = line.value;
    } else if (line.key == "Neighbor AS"_L1) {
        session.neighborAs = asFrom(line.value);
    } else if (line.key == "Local AS"_L1) {
        session.localAs = asFrom(line.value);
    } else if (line.key == "BGP state"_L1) {
        const bool isDown = line.value.compare("Down"_L1, Qt::CaseInsensitive) == 0;
        session.state = isDown ? QString() : line.value;
        for (const DetailLine &below : line.below)
            readSessionLine(below, session);
    }
}

/// What BIRD 1.6 prints of its only channel, and a pipe of its routes, stands among the protocol's own lines.
void readOwnChannel(Protocol &protocol)
{
    Channel own;
    for (const DetailLine &line : protocol.details) {
        // Others' states are not a channel's: only lines that are one's beyond doubt.
        const bool isState = line.key == "State"_L1 || line.key == "Table"_L1;
        if (!isState && readChannelLine(line, own))
            own.details.push_back(line);
    }
    if (own.details.empty())
        return;
    if (protocol.channels.empty()) {
        own.table = protocol.table;
        protocol.channels.push_back(std::move(own));
        return;
    }
    Channel &first = protocol.channels.front();
    for (const DetailLine &line : own.details) {
        readChannelLine(line, first);
        first.details.push_back(line);
    }
}

} // namespace

bool isProtocolHeader(QByteArrayView text)
{
    const std::vector<Word> words = wordsOf(text);
    static constexpr std::array names{QByteArrayView("name"), QByteArrayView("proto"),
                                      QByteArrayView("table"), QByteArrayView("state"),
                                      QByteArrayView("since")};
    return words.size() >= names.size()
        && std::equal(names.begin(), names.end(), words.begin(), [](QByteArrayView name, const Word &word) {
               return word.text.compare(name, Qt::CaseInsensitive) == 0;
           });
}

std::optional<Protocol> protocolRow(QByteArrayView text, bool isSure)
{
    const std::vector<Word> words = wordsOf(text);
    if (words.size() < 4)
        return std::nullopt;
    if (!isSure && std::ranges::find(protocolStates, words[3].text) == protocolStates.end())
        return std::nullopt;
    Protocol protocol;
    protocol.name = textFromWire(words[0].text);
    protocol.type = textFromWire(words[1].text);
    if (words[2].text != QByteArrayView("---"))
        protocol.table = textFromWire(words[2].text);
    protocol.state = textFromWire(words[3].text);
    if (words.size() > 4) {
        const QByteArrayView rest = text.sliced(words[4].at);
        // An operator's own format may hold anything; then its first word stands for it.
        const qsizetype known = timeLength(rest);
        const qsizetype length = known > 0 ? known : words[4].text.size();
        protocol.since = parseTime(rest.first(length), {});
        protocol.info = textFromWire(rest.sliced(length).trimmed());
    }
    if (protocol.type == "BGP"_L1)
        protocol.bgp = sessionFromInfo(protocol.info);
    return protocol;
}

DetailLine detailLine(QByteArrayView text)
{
    // A key ends at the first colon that ends a word; addresses have theirs inside.
    for (qsizetype at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        const bool isEnd = at + 1 == text.size() || isBlank(text[at + 1]);
        if (isEnd)
            return {textFromWire(text.first(at).trimmed()), textFromWire(text.sliced(at + 1).trimmed()), {}};
    }
    return {textFromWire(text.trimmed()), {}, {}};
}

void readDetails(Protocol &protocol)
{
    for (const DetailLine &line : protocol.details) {
        if (line.key == "Description"_L1)
            protocol.description = line.value;
        else if (line.key.startsWith(channelWord) && line.value.isEmpty())
            protocol.channels.push_back(channelFrom(line.key.sliced(channelWord.size()), line.below));
        else if (protocol.bgp)
            readSessionLine(line, *protocol.bgp);
    }
    readOwnChannel(protocol);
}

} // namespace noc::bird
