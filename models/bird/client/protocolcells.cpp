// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/protocolcells.h"

#include "models/bird/client/severities.h"
#include "models/core/text.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Column = ProtocolModel::Column;
using Counter = std::optional<quint64> RouteCounts::*;
using core::displayable;

Counter counterOf(Column column)
{
    switch (column) {
    case Column::Imported:
        return &RouteCounts::imported;
    case Column::Filtered:
        return &RouteCounts::filtered;
    case Column::Exported:
        return &RouteCounts::exported;
    default:
        return &RouteCounts::preferred;
    }
}

/// nullopt when no channel says.
std::optional<quint64> sumOf(const Protocol &protocol, Counter counter)
{
    std::optional<quint64> sum;
    for (const Channel &channel : protocol.channels) {
        if (const auto count = channel.routes.*counter)
            sum = sum.value_or(0) + *count;
    }
    return sum;
}

QString numberText(std::optional<quint64> number)
{
    return number ? QLocale().toString(*number) : QString();
}

QVariant numberValue(std::optional<quint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

QString limitText(const ChannelLimit &limit, const RouteCounts &routes)
{
    const QLocale locale;
    QString text;
    const auto count = routesUnder(limit, routes);
    const QString most = locale.toString(limit.limit);
    switch (limit.where) {
    case ChannelLimit::Where::Receive:
        text = count ? ProtocolModel::tr("%1 of %2 received").arg(locale.toString(*count), most)
                     : ProtocolModel::tr("at most %1 received").arg(most);
        break;
    case ChannelLimit::Where::Import:
        text = count ? ProtocolModel::tr("%1 of %2 imported").arg(locale.toString(*count), most)
                     : ProtocolModel::tr("at most %1 imported").arg(most);
        break;
    case ChannelLimit::Where::Export:
        text = count ? ProtocolModel::tr("%1 of %2 exported").arg(locale.toString(*count), most)
                     : ProtocolModel::tr("at most %1 exported").arg(most);
        break;
    }
    if (const auto percent = fillPercent(limit, routes))
        text = ProtocolModel::tr("%1, %2 %").arg(text, locale.toString(*percent));
    if (limit.isHit)
        text = ProtocolModel::tr("%1, hit (%2)").arg(text, displayable(limit.action));
    return text;
}

QString limitsText(const Channel &channel)
{
    QStringList texts;
    for (const ChannelLimit &limit : channel.limits)
        texts += limitText(limit, channel.routes);
    return texts.join(u"; "_s);
}

/// Of the fullest; one that was hit counts as full.
std::optional<int> worstFill(const Channel &channel)
{
    std::optional<int> worst;
    for (const ChannelLimit &limit : channel.limits) {
        const int percent = std::max(fillPercent(limit, channel.routes).value_or(0), limit.isHit ? 100 : 0);
        worst = std::max(worst.value_or(0), percent);
    }
    return worst;
}

QString tableText(const Channel &channel)
{
    return channel.peerTable.isEmpty() ? channel.table : channel.table + u" ⇄ "_s + channel.peerTable;
}

/// Of all channels, each text once.
template<typename TextOf>
QString joined(const Protocol &protocol, const QString &separator, TextOf textOf)
{
    QStringList texts;
    for (const Channel &channel : protocol.channels) {
        const QString text = textOf(channel);
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
    }
    return displayable(texts.join(separator));
}

QString timersText(const BgpSession &bgp)
{
    QStringList texts;
    if (!bgp.holdTimer.isEmpty())
        texts += ProtocolModel::tr("hold %1").arg(bgp.holdTimer);
    if (!bgp.keepaliveTimer.isEmpty())
        texts += ProtocolModel::tr("keepalive %1").arg(bgp.keepaliveTimer);
    return displayable(texts.join(u", "_s));
}

QString errorText(const BgpSession &bgp)
{
    if (bgp.message.isEmpty())
        return displayable(bgp.lastError);
    const QString quoted = ProtocolModel::tr("“%1”", "what a neighbour said").arg(displayable(bgp.message));
    return bgp.lastError.isEmpty() ? quoted : displayable(bgp.lastError) + u' ' + quoted;
}

QString bgpText(const BgpSession &bgp, Column column)
{
    switch (column) {
    case Column::Timers:
        return timersText(bgp);
    case Column::LastError:
        return errorText(bgp);
    case Column::NeighborAddress:
        return displayable(bgp.neighborAddress.isEmpty() ? bgp.neighborRange : bgp.neighborAddress);
    case Column::NeighborAs:
        return bgp.neighborAs ? QString::number(*bgp.neighborAs) : QString();
    default:
        return {};
    }
}

QVariant addressValue(const QString &text)
{
    const QHostAddress address(text.section(u'/', 0, 0));
    if (address.isNull())
        return text;
    QString key = address.protocol() == QAbstractSocket::IPv6Protocol ? u"6"_s : u"4"_s;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (const quint8 byte : bytes.c)
        key += u"%1"_s.arg(byte, 2, 16, '0'_L1);
    return key;
}

} // namespace

QString cellText(const Protocol &protocol, Column column)
{
    switch (column) {
    case Column::Name:
        return displayable(protocol.name);
    case Column::Type:
        return displayable(protocol.type);
    case Column::State:
        return displayable(protocol.state);
    case Column::Since:
        return displayable(protocol.since.text);
    case Column::Info:
        return displayable(protocol.info.simplified());
    case Column::Table:
        return protocol.channels.empty() ? displayable(protocol.table) : joined(protocol, u", "_s, tableText);
    case Column::Imported:
    case Column::Filtered:
    case Column::Exported:
    case Column::Preferred:
        return numberText(sumOf(protocol, counterOf(column)));
    case Column::Limits:
        return joined(protocol, u"; "_s, limitsText);
    case Column::NextHop:
        return joined(protocol, u", "_s, [](const Channel &channel) { return channel.nextHops.join(u' '); });
    case Column::Timers:
    case Column::LastError:
    case Column::NeighborAddress:
    case Column::NeighborAs:
        return protocol.bgp ? bgpText(*protocol.bgp, column) : QString();
    case Column::Description:
        return displayable(protocol.description);
    case Column::Router:
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString cellText(const Channel &channel, Column column)
{
    switch (column) {
    case Column::Name:
        return displayable(channel.name);
    case Column::State:
        return displayable(channel.state);
    case Column::Info:
        return displayable(
            channel.inputFilter.isEmpty() && channel.outputFilter.isEmpty()
                ? QString()
                : ProtocolModel::tr("in %1, out %2").arg(channel.inputFilter, channel.outputFilter));
    case Column::Table:
        return displayable(tableText(channel));
    case Column::Imported:
    case Column::Filtered:
    case Column::Exported:
    case Column::Preferred:
        return numberText(channel.routes.*counterOf(column));
    case Column::Limits:
        return limitsText(channel);
    case Column::NextHop:
        return displayable(channel.nextHops.join(u' '));
    default:
        return {};
    }
}

QVariant sortValue(const Protocol &protocol, Column column)
{
    switch (column) {
    case Column::State:
        return static_cast<int>(severityOf(protocol));
    case Column::Since:
        return protocol.since.instant;
    case Column::Imported:
    case Column::Filtered:
    case Column::Exported:
    case Column::Preferred:
        return numberValue(sumOf(protocol, counterOf(column)));
    case Column::Limits: {
        int worst = -1;
        for (const Channel &channel : protocol.channels)
            worst = std::max(worst, worstFill(channel).value_or(-1));
        return worst;
    }
    case Column::NeighborAddress:
        return addressValue(cellText(protocol, column));
    case Column::NeighborAs:
        return protocol.bgp && protocol.bgp->neighborAs ? QVariant(*protocol.bgp->neighborAs) : QVariant();
    default:
        return cellText(protocol, column);
    }
}

QVariant sortValue(const Channel &channel, Column column)
{
    switch (column) {
    case Column::State:
        return static_cast<int>(severityOf(channel));
    case Column::Imported:
    case Column::Filtered:
    case Column::Exported:
    case Column::Preferred:
        return numberValue(channel.routes.*counterOf(column));
    case Column::Limits:
        return worstFill(channel).value_or(-1);
    default:
        return cellText(channel, column);
    }
}

} // namespace noc::bird
