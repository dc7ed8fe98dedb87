// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/channelreader.h"

#include <algorithm>
#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

std::optional<quint64> countFrom(QStringView text)
{
    bool isNumber = false;
    const quint64 count = text.trimmed().toULongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

/// "5 imported, 1 filtered, 62 exported, 2 preferred"
RouteCounts routesFrom(const QString &text)
{
    RouteCounts counts;
    for (const QString &part : text.split(u',')) {
        const QStringList words = part.simplified().split(u' ');
        const auto count = countFrom(words.constFirst());
        const QString what = words.value(1);
        if (what == "imported"_L1)
            counts.imported = count;
        else if (what == "filtered"_L1)
            counts.filtered = count;
        else if (what == "exported"_L1)
            counts.exported = count;
        else if (what == "preferred"_L1)
            counts.preferred = count;
    }
    return counts;
}

/// Two blanks or more part them: "ignored   RX limit      limit".
QStringList headersFrom(const QString &text)
{
    QStringList headers;
    for (const QString &part : text.split(u"  "_s, Qt::SkipEmptyParts))
        headers.append(part.trimmed());
    headers.removeAll(QString());
    return headers;
}

std::vector<ChangeStats> changesFrom(const DetailLine &line)
{
    const QStringList headers = headersFrom(line.value);
    std::vector<ChangeStats> changes;
    for (const DetailLine &row : line.below) {
        ChangeStats stats;
        stats.name = row.key;
        const QStringList cells = row.value.simplified().split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < headers.size(); ++i)
            stats.counts.emplace_back(headers.at(i), countFrom(cells.value(i)));
        changes.push_back(std::move(stats));
    }
    return changes;
}

std::optional<ChannelLimit::Where> limitOf(const QString &key)
{
    if (key == "Receive limit"_L1)
        return ChannelLimit::Where::Receive;
    if (key == "Import limit"_L1)
        return ChannelLimit::Where::Import;
    if (key == "Export limit"_L1)
        return ChannelLimit::Where::Export;
    return std::nullopt;
}

/// "5 [HIT]", and below it "Action: block"
ChannelLimit limitFrom(ChannelLimit::Where where, const DetailLine &line)
{
    ChannelLimit limit;
    limit.where = where;
    limit.limit = countFrom(line.value.section(u' ', 0, 0)).value_or(0);
    limit.isHit = line.value.contains("[HIT]"_L1);
    for (const DetailLine &below : line.below) {
        if (below.key == "Action"_L1)
            limit.action = below.value;
    }
    return limit;
}

struct TextField
{
    QLatin1StringView key;
    QString Channel::*field = nullptr;
};

constexpr std::array textFields{
    TextField{"State"_L1, &Channel::state},
    TextField{"Table"_L1, &Channel::table},
    TextField{"Peer table"_L1, &Channel::peerTable},
    TextField{"Import state"_L1, &Channel::importState},
    TextField{"Export state"_L1, &Channel::exportState},
    TextField{"Input filter"_L1, &Channel::inputFilter},
    TextField{"Output filter"_L1, &Channel::outputFilter},
    TextField{"Import filter"_L1, &Channel::inputFilter}, // of a pipe
    TextField{"Export filter"_L1, &Channel::outputFilter},
};

} // namespace

bool readChannelLine(const DetailLine &line, Channel &channel)
{
    const auto text = std::ranges::find(textFields, line.key, &TextField::key);
    if (text != textFields.end()) {
        channel.*(text->field) = line.value;
    } else if (const auto where = limitOf(line.key)) {
        channel.limits.push_back(limitFrom(*where, line));
    } else if (line.key == "Preference"_L1) {
        if (const auto preference = countFrom(line.value))
            channel.preference = static_cast<quint32>(*preference);
    } else if (line.key == "Routes"_L1) {
        channel.routes = routesFrom(line.value);
    } else if (line.key == "Route change stats"_L1) {
        channel.changes = changesFrom(line);
    } else if (line.key.compare("BGP next hop"_L1, Qt::CaseInsensitive) == 0) {
        channel.nextHops = line.value.simplified().split(u' ', Qt::SkipEmptyParts);
    } else {
        return false;
    }
    return true;
}

Channel channelFrom(const QString &name, const std::vector<DetailLine> &lines)
{
    Channel channel;
    channel.name = name;
    channel.details = lines;
    for (const DetailLine &line : lines)
        readChannelLine(line, channel);
    return channel;
}

} // namespace noc::bird
