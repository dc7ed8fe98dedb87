// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/birdwatchertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

using Question = BirdwatcherQuestion;

/// One line whatever stands in it: a value must not begin a line of its own.
QByteArray plain(const QJsonValue &value)
{
    QByteArray text;
    if (value.isDouble()) {
        const double number = value.toDouble();
        text = number == std::floor(number) ? QByteArray::number(qint64(number)) : QByteArray::number(number);
    } else {
        text = value.toString().toUtf8();
    }
    for (char &c : text) {
        if (c == '\n' || c == '\r' || c == '\0')
            c = ' ';
    }
    return text;
}

void addLine(QByteArray &out, QByteArrayView code, const QByteArray &text)
{
    out.append(code);
    out.append('-');
    out.append(text);
    out.append('\n');
}

QByteArray statusText(const QJsonObject &status)
{
    QByteArray out;
    addLine(out, "1000", "BIRD " + plain(status["version"_L1]));
    addLine(out, "1011", "Router ID is " + plain(status["router_id"_L1]));
    addLine(out, "1011", "Current server time is " + plain(status["current_server"_L1]));
    addLine(out, "1011", "Last reboot on " + plain(status["last_reboot"_L1]));
    addLine(out, "1011", "Last reconfiguration on " + plain(status["last_reconfig"_L1]));
    return out + "0013 " + plain(status["message"_L1]) + '\n';
}

/// `state` is that of the last channel, in capitals; for BGP it is not the session's.
QByteArray stateOf(const QJsonObject &protocol)
{
    const QByteArray session = plain(protocol["bgp_state"_L1]);
    if (session.isEmpty())
        return plain(protocol["state"_L1]).toLower();
    if (session == "Established")
        return "up";
    return session == "Down" ? "down" : "start";
}

QByteArray protocolRow(const QString &name, const QJsonObject &protocol, bool hasDetails)
{
    const QJsonValue type = hasDetails ? protocol["bird_protocol"_L1] : protocol["proto"_L1];
    const QJsonValue since = hasDetails ? protocol["state_changed"_L1] : protocol["since"_L1];
    const QByteArray info = plain(hasDetails ? protocol["connection"_L1] : protocol["info"_L1]);
    const bool isOneTable = hasDetails && protocol["channels"_L1].toObject().size() == 1
        && plain(type) != "BGP" && plain(type) != "Pipe";
    QByteArray table = hasDetails ? QByteArray("---") : plain(protocol["table"_L1]);
    if (isOneTable && !plain(protocol["table"_L1]).isEmpty())
        table = plain(protocol["table"_L1]);
    const QByteArray state = hasDetails ? stateOf(protocol) : plain(protocol["state"_L1]);
    return plain(name).leftJustified(10) + ' ' + plain(type).leftJustified(10) + ' ' + table.leftJustified(10)
        + ' ' + state.leftJustified(6) + ' ' + plain(since).leftJustified(12) + "  " + info;
}

struct Detail
{
    QLatin1StringView key;
    QByteArrayView label; ///< as BIRD prints it
};

constexpr std::array details{
    Detail{"description"_L1, "  Description:    "},
    Detail{"bgp_state"_L1, "  BGP state:          "},
    Detail{"neighbor_address"_L1, "    Neighbor address: "},
    Detail{"neighbor_as"_L1, "    Neighbor AS:      "},
    Detail{"local_as"_L1, "    Local AS:         "},
    Detail{"neighbor_id"_L1, "    Neighbor ID:      "},
    Detail{"session"_L1, "    Session:          "},
    Detail{"source_address"_L1, "    Source address:   "},
    Detail{"hold_timer"_L1, "    Hold timer:       "},
    Detail{"keepalive_timer"_L1, "    Keepalive timer:  "},
    Detail{"last_error"_L1, "    Last error:       "},
};

QByteArray countsLine(const QJsonObject &routes)
{
    QByteArray line = "    Routes:         " + plain(routes["imported"_L1]) + " imported";
    if (routes.contains("filtered"_L1))
        line += ", " + plain(routes["filtered"_L1]) + " filtered";
    line += ", " + plain(routes["exported"_L1]) + " exported";
    if (routes.contains("preferred"_L1))
        line += ", " + plain(routes["preferred"_L1]) + " preferred";
    return line;
}

/// Limits, filters and tables are flattened there, the last channel's win: told only when there is one channel.
void addChannel(QByteArray &out, const QString &name, const QJsonObject &channel, const QJsonObject &protocol,
                bool isOnly)
{
    addLine(out, "1006", "  Channel " + plain(name));
    const QJsonObject routes = channel["routes"_L1].toObject();
    addLine(out, "1006", QByteArray("    State:          ") + (routes.isEmpty() ? "DOWN" : "UP"));
    if (isOnly) {
        constexpr std::array own{
            Detail{"table"_L1, "    Table:          "},
            Detail{"preference"_L1, "    Preference:     "},
            Detail{"input_filter"_L1, "    Input filter:   "},
            Detail{"output_filter"_L1, "    Output filter:  "},
            Detail{"receive_limit"_L1, "    Receive limit:  "},
            Detail{"import_limit"_L1, "    Import limit:   "},
            Detail{"export_limit"_L1, "    Export limit:   "},
        };
        for (const Detail &detail : own) {
            if (protocol.contains(detail.key))
                addLine(out, "1006", detail.label.toByteArray() + plain(protocol[detail.key]));
        }
        if (protocol.contains("action"_L1))
            addLine(out, "1006", "      Action:       " + plain(protocol["action"_L1]));
    }
    if (!routes.isEmpty())
        addLine(out, "1006", countsLine(routes));
}

void addDetails(QByteArray &out, const QJsonObject &protocol)
{
    for (const Detail &detail : details) {
        if (protocol.contains(detail.key))
            addLine(out, "1006", detail.label.toByteArray() + plain(protocol[detail.key]));
    }
    const QJsonObject channels = protocol["channels"_L1].toObject();
    for (auto it = channels.begin(); it != channels.end(); ++it) {
        if (it.key() != u"main"_s) // a pipe's, which has no such line
            addChannel(out, it.key(), it.value().toObject(), protocol, channels.size() == 1);
    }
    addLine(out, "1006", "");
}

QByteArray protocolsText(const Question &question, const QJsonObject &protocols)
{
    QByteArray out;
    for (auto it = protocols.begin(); it != protocols.end(); ++it) {
        if (!question.only.isEmpty() && question.only != it.key())
            continue;
        if (out.isEmpty())
            addLine(out, "2002", "Name       Proto      Table      State  Since         Info");
        const QJsonObject protocol = it.value().toObject();
        addLine(out, "1002", protocolRow(it.key(), protocol, question.hasDetails));
        if (question.hasDetails)
            addDetails(out, protocol);
    }
    return out.isEmpty() ? QByteArray("8003 No protocols match\n") : out + "0000 \n";
}

/// [[65001,100],[65001,1]] → "(65001,100) (65001,1)"
QByteArray tuples(const QJsonValue &value, QByteArrayView separator)
{
    QByteArrayList out;
    for (const QJsonValue &tuple : value.toArray()) {
        QByteArrayList parts;
        for (const QJsonValue &part : tuple.toArray())
            parts.append(plain(part));
        out.append('(' + parts.join(separator.toByteArray()) + ')');
    }
    return out.join(' ');
}

QByteArray pathOf(const QJsonObject &bgp)
{
    QByteArrayList path;
    for (const QJsonValue &number : bgp["as_path"_L1].toArray())
        path.append(plain(number));
    return path.join(' ');
}

void addAttributes(QByteArray &out, const QJsonObject &route)
{
    QByteArrayList type;
    for (const QJsonValue &word : route["type"_L1].toArray())
        type.append(plain(word));
    addLine(out, "1008", "\tType: " + type.join(' '));
    const QJsonObject bgp = route["bgp"_L1].toObject();
    for (auto it = bgp.begin(); it != bgp.end(); ++it) {
        QByteArray name = plain(it.key());
        QByteArray value = plain(it.value());
        if (name == "as_path")
            value = pathOf(bgp);
        else if (name == "communities")
            value = tuples(it.value(), ",");
        else if (name == "large_communities" || name == "ext_communities")
            value = tuples(it.value(), ", ");
        if (name.endsWith("communities"))
            name.replace("communities", "community");
        addLine(out, "1012", "\tBGP." + name + ": " + value);
    }
}

QByteArray noteOf(const QJsonObject &bgp)
{
    const QByteArray origin = plain(bgp["origin"_L1]);
    if (origin.isEmpty())
        return {};
    const QByteArray mark = origin == "IGP" ? "i" : origin == "EGP" ? "e" : "?";
    const QByteArray last = pathOf(bgp).split(' ').last();
    return last.isEmpty() ? QByteArray(" [" + mark + ']') : QByteArray(" [AS" + last + mark + ']');
}

void addRoute(QByteArray &out, const QJsonObject &route, bool hasDetails)
{
    const QByteArray gateway = plain(route["gateway"_L1]);
    const QByteArray interface = plain(route["interface"_L1]);
    const QByteArray from = plain(route["learnt_from"_L1]);
    const bool hasHop = !gateway.isEmpty() || !interface.isEmpty();
    QByteArray line = plain(route["network"_L1]).leftJustified(20) + (hasHop ? " unicast [" : " blackhole [")
        + plain(route["from_protocol"_L1]) + ' ' + plain(route["age"_L1]);
    line += from.isEmpty() ? QByteArray("]") : " from " + from + ']';
    if (route["primary"_L1].toBool())
        line += " *";
    line += " (" + plain(route["metric"_L1]) + ')' + noteOf(route["bgp"_L1].toObject());
    addLine(out, "1007", line);
    if (!gateway.isEmpty())
        addLine(out, "1007",
                "\tvia " + gateway + (interface.isEmpty() ? QByteArray() : QByteArray(" on " + interface)));
    else if (!interface.isEmpty())
        addLine(out, "1007", "\tdev " + interface);
    if (hasDetails)
        addAttributes(out, route);
}

QByteArray routesText(const Question &question, const QJsonArray &routes)
{
    QByteArray out;
    bool isWhole = true;
    if (!question.table.isEmpty() && !routes.isEmpty())
        addLine(out, "1007", "Table " + plain(question.table) + ':');
    for (const QJsonValue &value : routes) {
        const QJsonObject route = value.toObject();
        const bool hasPrefix = !plain(route["network"_L1]).isEmpty();
        isWhole = isWhole && hasPrefix;
        if (hasPrefix)
            addRoute(out, route, question.hasDetails);
    }
    return out + (isWhole ? "0000 \n" : "8004 birdwatcher could not read some of the routes\n");
}

QByteArray symbolsText(const Question &question, const QJsonArray &symbols)
{
    QByteArray out;
    for (const QJsonValue &symbol : symbols)
        addLine(out, "1010", plain(symbol).leftJustified(8) + '\t' + plain(question.word));
    return out + "0000 \n";
}

} // namespace

core::Result<QByteArray> birdwatcherText(const BirdwatcherQuestion &question, const QByteArray &json)
{
    if (json.size() > maxBirdwatcherBytes)
        return failure(ErrorCode::TooLarge,
                       u"birdwatcher sends more than %1 bytes"_s.arg(maxBirdwatcherBytes));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput, u"not what birdwatcher sends: "_s + error.errorString());
    if (const QString own = root["error"_L1].toString(); !own.isEmpty())
        return failure(ErrorCode::Io, u"birdwatcher: "_s + own.left(200));
    switch (question.kind) {
    case Question::Kind::Status:
        if (root["status"_L1].isObject())
            return statusText(root["status"_L1].toObject());
        break;
    case Question::Kind::Protocols:
        if (root["protocols"_L1].isObject())
            return protocolsText(question, root["protocols"_L1].toObject());
        break;
    case Question::Kind::Routes:
        if (root["routes"_L1].isArray())
            return routesText(question, root["routes"_L1].toArray());
        if (root["routes"_L1].isNull()) // as Go writes an empty list
            return routesText(question, {});
        break;
    case Question::Kind::Symbols:
        if (root["symbols"_L1].isArray())
            return symbolsText(question, root["symbols"_L1].toArray());
        break;
    }
    return failure(ErrorCode::InvalidInput, u"birdwatcher's answer lacks what was asked for"_s);
}

} // namespace noc::bird
