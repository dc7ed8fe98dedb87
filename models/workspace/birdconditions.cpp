// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/birdconditions.h"

#include "models/core/text.h"

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using alerts::Condition;
using bird::Protocol;
using bird::RouterRow;
using core::Severity;

namespace {

QString routerId(const QString &router)
{
    return u"bird/"_s + router;
}

QString protocolId(const QString &router, const QString &protocol)
{
    return routerId(router) + u'/' + protocol;
}

Condition about(const QString &router, const QString &id, const QString &part)
{
    Condition condition;
    condition.id = id;
    condition.source = BirdConditions::source();
    condition.objectId = router;
    condition.object = core::displayable(router);
    condition.part = core::displayable(part);
    return condition;
}

Condition unreachable(const RouterRow &row)
{
    Condition condition = about(row.name, routerId(row.name), {});
    condition.severity = Severity::Critical;
    condition.text = BirdConditions::tr("The router's BIRD cannot be asked");
    condition.since = row.linkSince;
    return condition;
}

/// Only details tell; the last answer that had them counts.
const bird::ChannelLimit *hitLimit(const Protocol &protocol)
{
    for (const bird::Channel &channel : protocol.channels) {
        const auto limit = std::ranges::find_if(channel.limits, &bird::ChannelLimit::isHit);
        if (limit != channel.limits.end())
            return &*limit;
    }
    return nullptr;
}

bool isOverLimit(const Protocol &protocol)
{
    return protocol.info.contains("limit exceeded"_L1) || hitLimit(protocol) != nullptr;
}

QString named(const Protocol &protocol, const QString &text)
{
    const QString info = protocol.info.simplified();
    const QString what = core::displayable(protocol.name) + u": "_s + text;
    return info.isEmpty() ? what : what + u" ("_s + core::displayable(info) + u')';
}

std::optional<Condition> conditionOf(const QString &router, const Protocol &protocol)
{
    Condition condition = about(router, protocolId(router, protocol.name), protocol.name);
    condition.since =
        protocol.since.precision >= bird::Time::Precision::Second ? protocol.since.instant : QDateTime();
    const bool isDown = bird::needsAttention(protocol);
    if (isOverLimit(protocol)) {
        condition.severity = isDown ? Severity::Critical : Severity::Warning;
        condition.text = named(protocol, BirdConditions::tr("A limit of routes was exceeded"));
    } else if (isDown) {
        condition.severity = Severity::Critical;
        condition.text = named(protocol, BirdConditions::tr("The BGP session is down"));
    } else if (!bird::isBgp(protocol) && protocol.info.contains("Error"_L1)) {
        condition.severity = Severity::Warning;
        condition.text = named(protocol, BirdConditions::tr("The protocol reports an error"));
    } else {
        return std::nullopt;
    }
    return condition;
}

} // namespace

QString BirdConditions::source()
{
    return u"bird"_s;
}

void BirdConditions::remember(const std::vector<Condition> &conditions)
{
    for (const Condition &condition : conditions) {
        if (condition.source != source())
            continue;
        m_routers[condition.objectId].insert(condition.id, condition);
        m_unheard[condition.objectId].insert(condition.id);
    }
}

void BirdConditions::put(const Condition &condition, core::RowDiff<Condition> &news)
{
    m_unheard[condition.objectId].remove(condition.id);
    Conditions &conditions = m_routers[condition.objectId];
    const auto known = conditions.constFind(condition.id);
    if (known != conditions.cend() && *known == condition)
        return;
    news.put.push_back(condition);
    conditions.insert(condition.id, condition);
}

void BirdConditions::drop(const QString &router, const QString &id, core::RowDiff<Condition> &news)
{
    m_unheard[router].remove(id);
    if (m_routers[router].remove(id))
        news.removed.push_back(id);
}

void BirdConditions::dropAll(const QString &router, core::RowDiff<Condition> &news)
{
    const Conditions gone = m_routers.take(router);
    news.removed.insert(news.removed.end(), gone.keyBegin(), gone.keyEnd());
    m_unheard.remove(router);
}

void BirdConditions::settle(const QString &router, core::RowDiff<Condition> &news)
{
    const QSet<QString> unconfirmed = m_unheard.take(router);
    for (const QString &id : unconfirmed)
        drop(router, id, news);
}

core::RowDiff<Condition> BirdConditions::applyRouters(const core::RowDiff<RouterRow> &diff)
{
    core::RowDiff<Condition> news;
    for (const QString &router : diff.removed)
        dropAll(router, news);
    for (const RouterRow &row : diff.put) {
        switch (row.link) {
        case RouterRow::Link::Off:
            dropAll(row.name, news);
            break;
        case RouterRow::Link::Connecting:
            break;
        case RouterRow::Link::Up:
            drop(row.name, routerId(row.name), news);
            break;
        case RouterRow::Link::Failed:
            put(unreachable(row), news);
            break;
        }
    }
    return news;
}

core::RowDiff<Condition> BirdConditions::applyProtocols(const QString &router,
                                                        const core::RowDiff<Protocol> &diff)
{
    core::RowDiff<Condition> news;
    for (const QString &protocol : diff.removed)
        drop(router, protocolId(router, protocol), news);
    for (const Protocol &protocol : diff.put) {
        if (const auto condition = conditionOf(router, protocol))
            put(*condition, news);
        else
            drop(router, protocolId(router, protocol.name), news);
    }
    settle(router, news); // the first diff of a router has all of its protocols
    return news;
}

std::vector<Condition> BirdConditions::all() const
{
    std::vector<Condition> conditions;
    for (const Conditions &router : m_routers)
        conditions.insert(conditions.end(), router.cbegin(), router.cend());
    return conditions;
}

} // namespace noc::workspace
