// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routesortkeys.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/routeline.h"

#include <QHash>

#include <numeric>

namespace noc::bird {

namespace {

/// Places of the values in their order; equal ones share one.
template<typename Value>
std::vector<quint64> ranks(const std::vector<Value> &values)
{
    std::vector<quint32> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](quint32 a, quint32 b) { return values[a] < values[b]; });
    std::vector<quint64> ranks(values.size());
    quint64 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && values[order[i - 1]] < values[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// What is absent comes before zero.
quint64 numberKey(const StoredAttribute &attribute)
{
    const auto number = attribute.only();
    return number ? quint64(*number) + 1 : 0;
}

quint64 pathKey(const StoredAttribute &attribute)
{
    quint64 length = attribute.count();
    quint64 origin = 0;
    quint64 first = 0;
    if (attribute.form == ValueForm::Numbers && length > 0) {
        origin = attribute.number(attribute.count() - 1);
        first = attribute.number(0);
    } else {
        const AsPath path = parseAsPath(attribute.value);
        length = static_cast<quint64>(path.length());
        origin = path.originAs().value_or(0);
        first = path.firstAs().value_or(0);
    }
    return (std::min<quint64>(length + 1, 0xffff) << 48) | (origin << 16) | (first & 0xffff);
}

quint64 communityKey(const StoredAttribute &attribute)
{
    if (attribute.form != ValueForm::Pairs)
        return 0;
    const quint64 first = (quint64(attribute.number(0)) << 16) | (attribute.number(1) & 0xffff);
    return ((attribute.count() / 2) << 32) | (first & 0xffff'ffff);
}

} // namespace

RouteSortKeys::RouteSortKeys(RouteColumn column, const RouteColumns &columns, const RouterClock &clock)
    : m_columns(columns)
{
    const RouteStore &store = columns.store();
    const StoreSizes &sizes = columns.sizes();
    switch (column) {
    case RouteColumn::Prefix: // needs more than a number
    case RouteColumn::Best:
        m_keys = {1, 0, 0};
        m_numberOf = [&](quint32 row) { return static_cast<quint32>(columns.head(row).best); };
        return;
    case RouteColumn::NextHop:
        byHop();
        return;
    case RouteColumn::Protocol:
        byText(store.protocols, sizes.protocols);
        m_numberOf = [&](quint32 row) { return quint32(columns.head(row).protocol); };
        return;
    case RouteColumn::From:
        byText(store.froms, sizes.froms);
        m_numberOf = [&](quint32 row) { return store.from[row]; };
        return;
    case RouteColumn::Table:
        byText(store.tables, sizes.tables);
        m_numberOf = [&](quint32 row) { return quint32(columns.head(row).table); };
        return;
    case RouteColumn::AsPath:
        bySet(AttributeMeaning::Path, pathKey);
        return;
    case RouteColumn::LocalPref:
        bySet(AttributeMeaning::LocalPref, numberKey);
        return;
    case RouteColumn::Med:
        bySet(AttributeMeaning::Med, numberKey);
        return;
    case RouteColumn::Communities:
        bySet(AttributeMeaning::Community, communityKey);
        return;
    case RouteColumn::Origin:
        byOrigin();
        return;
    case RouteColumn::Metric:
        byMetric();
        return;
    case RouteColumn::Since:
        byTime(clock);
        return;
    case RouteColumn::Type:
        byType();
        return;
    }
}

void RouteSortKeys::useSets()
{
    m_keys.assign(m_columns.sizes().sets, 0);
    m_numberOf = [this](quint32 row) { return m_columns.store().set[row]; };
}

void RouteSortKeys::bySet(AttributeMeaning meaning, quint64 (*keyOf)(const StoredAttribute &))
{
    useSets();
    const std::vector<AttributeMeaning> meanings = m_columns.meanings();
    for (quint32 set = 0; set < m_keys.size(); ++set) {
        const AttributeIds ids = m_columns.attributesOf(set);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const StoredAttribute attribute = m_columns.attribute(ids[i]);
            if (meanings[attribute.name] == meaning)
                m_keys[set] = keyOf(attribute);
        }
    }
}

void RouteSortKeys::byType()
{
    useSets();
    const std::vector<AttributeMeaning> meanings = m_columns.meanings();
    std::vector<QByteArray> types{{}}; // what has none
    QHash<quint32, quint64> known; // types by number of the attribute: a handful
    for (quint32 set = 0; set < m_keys.size(); ++set) {
        const AttributeIds ids = m_columns.attributesOf(set);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const StoredAttribute attribute = m_columns.attribute(ids[i]);
            const AttributeMeaning meaning = meanings[attribute.name];
            if (meaning != AttributeMeaning::Type && meaning != AttributeMeaning::Source)
                continue;
            const auto type = known.constFind(ids[i]);
            m_keys[set] = type != known.cend() ? *type : types.size();
            if (type != known.cend())
                continue;
            known.insert(ids[i], types.size());
            types.push_back(attribute.text());
        }
    }
    const std::vector<quint64> places = ranks(types);
    for (quint64 &key : m_keys)
        key = places[key];
}

void RouteSortKeys::byOrigin()
{
    for (quint32 i = 0; i < m_columns.sizes().tails; ++i)
        m_keys.push_back(static_cast<quint64>(readRouteTail(m_columns.store().tails[i]).origin));
    m_numberOf = [this](quint32 row) { return m_columns.store().tail[row]; };
}

void RouteSortKeys::byMetric()
{
    for (quint32 i = 0; i < m_columns.sizes().tails; ++i) {
        const RouteTail tail = readRouteTail(m_columns.store().tails[i]);
        const quint64 metric = tail.metric ? quint64(*tail.metric) + 1 : 0;
        m_keys.push_back((quint64(tail.preference.value_or(0)) << 34) | metric);
    }
    m_numberOf = [this](quint32 row) { return m_columns.store().tail[row]; };
}

void RouteSortKeys::byTime(const RouterClock &clock)
{
    std::vector<std::pair<qint64, QByteArray>> times;
    for (quint32 i = 0; i < m_columns.sizes().times; ++i) {
        const QByteArray text = m_columns.store().times[i].toByteArray();
        const Time time = parseTime(text, clock);
        // Without a clock, a date is older than a time of day.
        const qint64 instant =
            time.instant.isValid() ? time.instant.toMSecsSinceEpoch() : (text.contains('-') ? -2 : -1);
        times.emplace_back(instant, time.instant.isValid() ? QByteArray() : text);
    }
    m_keys = ranks(times);
    m_numberOf = [this](quint32 row) { return m_columns.store().time[row]; };
}

void RouteSortKeys::byHop()
{
    std::vector<std::tuple<bool, quint64, quint64, QByteArray>> hops;
    constexpr QByteArrayView via("via ");
    for (quint32 i = 0; i < m_columns.sizes().hops; ++i) {
        const QByteArrayView text = m_columns.store().hops[i];
        AddressBits address;
        if (text.startsWith(via))
            (void)readAddress(text.sliced(via.size()), address);
        hops.emplace_back(address.isV6, address.high, address.low, text.toByteArray());
    }
    m_keys = ranks(hops);
    m_numberOf = [this](quint32 row) { return m_columns.store().hop[row]; };
}

void RouteSortKeys::byText(const BytePool &pool, quint32 count)
{
    std::vector<QByteArray> texts;
    for (quint32 i = 0; i < count; ++i)
        texts.push_back(pool[i].toByteArray().toLower());
    m_keys = ranks(texts);
}

} // namespace noc::bird
