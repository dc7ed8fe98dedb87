// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routetranslation.h"

#include <QHash>

#include <cstring>

namespace noc::bird {

namespace {

using Numbers = RouteTranslation::Numbers;

/// The values of a pool by their bytes.
class PoolNumbers
{
public:
    PoolNumbers(const BytePool &pool, quint32 count)
        : m_beyond(count)
    {
        m_numbers.reserve(count);
        for (quint32 i = 0; i < count; ++i)
            m_numbers.insert(pool[i], i);
    }

    [[nodiscard]] quint32 of(QByteArrayView bytes)
    {
        const auto found = m_numbers.constFind(bytes);
        return found != m_numbers.cend() ? *found : m_beyond++;
    }

private:
    QHash<QByteArrayView, quint32> m_numbers;
    quint32 m_beyond;
};

Numbers translated(const BytePool &from, quint32 fromCount, const BytePool &to, quint32 toCount)
{
    Numbers numbers(fromCount);
    if (&from == &to) {
        for (quint32 i = 0; i < fromCount; ++i)
            numbers[i] = i;
        return numbers;
    }
    PoolNumbers known(to, toCount);
    for (quint32 i = 0; i < fromCount; ++i)
        numbers[i] = known.of(from[i]);
    return numbers;
}

/// Versions name the same attributes differently.
Numbers translatedNames(const RouteColumns &from, const RouteColumns &to)
{
    QHash<QByteArray, quint32> known;
    for (quint32 i = 0; i < to.sizes().names; ++i)
        known.insert(currentName(to.store().names[i]), i);
    Numbers numbers;
    quint32 beyond = to.sizes().names;
    for (quint32 i = 0; i < from.sizes().names; ++i) {
        const auto found = known.constFind(currentName(from.store().names[i]));
        numbers.push_back(found != known.cend() ? *found : beyond++);
    }
    return numbers;
}

/// An attribute begins with the number of its name.
Numbers translatedAttributes(const RouteColumns &from, const RouteColumns &to, const Numbers &names)
{
    PoolNumbers known(to.store().attributes, to.sizes().attributes);
    Numbers numbers(from.sizes().attributes);
    QByteArray bytes;
    for (quint32 i = 0; i < numbers.size(); ++i) {
        const QByteArrayView entry = from.store().attributes[i];
        bytes.resize(0);
        bytes.append(entry);
        const auto name = static_cast<quint16>(names[from.attribute(i).name]);
        std::memcpy(bytes.data(), &name, sizeof name);
        numbers[i] = known.of(bytes);
    }
    return numbers;
}

Numbers translatedSets(const RouteColumns &from, const RouteColumns &to, const Numbers &attributes)
{
    PoolNumbers known(to.store().sets, to.sizes().sets);
    Numbers numbers(from.sizes().sets);
    QByteArray bytes;
    for (quint32 set = 0; set < numbers.size(); ++set) {
        const AttributeIds ids = from.attributesOf(set);
        bytes.resize(0);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const quint32 id = attributes[ids[i]];
            bytes.append(reinterpret_cast<const char *>(&id), sizeof id);
        }
        numbers[set] = known.of(bytes);
    }
    return numbers;
}

} // namespace

RouteTranslation translate(const RouteColumns &from, const RouteColumns &to)
{
    const RouteStore &a = from.store();
    const RouteStore &b = to.store();
    const StoreSizes &n = from.sizes();
    const StoreSizes &m = to.sizes();
    RouteTranslation result;
    result.tables = translated(a.tables, n.tables, b.tables, m.tables);
    result.protocols = translated(a.protocols, n.protocols, b.protocols, m.protocols);
    result.froms = translated(a.froms, n.froms, b.froms, m.froms);
    result.hops = translated(a.hops, n.hops, b.hops, m.hops);
    result.tails = translated(a.tails, n.tails, b.tails, m.tails);
    result.texts = translated(a.texts, n.texts, b.texts, m.texts);
    if (&a == &b) {
        result.attributes = translated(a.attributes, n.attributes, b.attributes, m.attributes);
        result.sets = translated(a.sets, n.sets, b.sets, m.sets);
    } else {
        result.attributes = translatedAttributes(from, to, translatedNames(from, to));
        result.sets = translatedSets(from, to, result.attributes);
    }
    return result;
}

} // namespace noc::bird
