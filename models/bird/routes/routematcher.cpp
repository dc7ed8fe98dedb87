// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routematcher.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/routeline.h"

namespace noc::bird {

namespace {

constexpr int maxWords = 16; ///< and as many communities at most; the rest of what is typed is not looked at
constexpr int maxCommunities = 12;
constexpr qsizetype maxDigits = 9; ///< so that their number has 32 bits
constexpr int mappedBits = 96; ///< which the length of an IPv4 prefix counts too
constexpr quint32 originBit = 1U << 29;
constexpr quint32 firstBit = 1U << 30;
constexpr quint32 throughBit = 1U << 31;
constexpr quint32 pathBits = originBit | firstBit | throughBit;

quint32 communityBit(std::size_t index)
{
    return 1U << (static_cast<std::size_t>(maxWords) + index);
}

bool consistsOf(QByteArrayView text, QByteArrayView letters)
{
    return std::ranges::all_of(text, [&](char c) { return letters.contains(c); });
}

bool isInside(const PrefixKey &key, const PrefixKey &within)
{
    if (key.isV6 != within.isV6 || key.length < within.length)
        return false;
    PrefixKey shortened = key;
    shortened.length = within.length;
    return masked(shortened) == within;
}

} // namespace

RouteMatcher::Digits::Digits(QByteArrayView text)
{
    for (const char digit : text) {
        m_value = m_value * 10 + static_cast<quint32>(digit - '0');
        m_power *= 10;
    }
    for (quint32 number = 0; number < m_bytes.size(); ++number)
        m_bytes.set(number, isIn(number));
}

bool RouteMatcher::Digits::isIn(quint32 number) const
{
    for (;; number /= 10) {
        const bool isLongEnough = number >= m_power / 10 || m_power == 10;
        if (isLongEnough && number % m_power == m_value)
            return true;
        if (number < m_power)
            return false;
    }
}

RouteMatcher::RouteMatcher(const RouteFilter &filter, const RouteColumns &columns)
    : m_filter(filter)
    , m_columns(columns)
{
    addWords();
    if (filter.originAs)
        m_wanted |= originBit;
    if (filter.firstAs)
        m_wanted |= firstBit;
    if (filter.throughAs)
        m_wanted |= throughBit;
    matchProtocols();
    matchTails();
    if (m_wanted != 0)
        matchAttributes();
    if (filter.longestMatch)
        matchLongest();
}

void RouteMatcher::addWords()
{
    for (const QString &word : m_filter.words.first(std::min<qsizetype>(m_filter.words.size(), maxWords))) {
        const QByteArray text = word.toUtf8().toLower();
        m_wordBits |= 1U << m_words.size();
        const bool isDigits = consistsOf(text, "0123456789") && !text.isEmpty() && text.size() <= maxDigits;
        m_words.push_back({text, consistsOf(text, "0123456789(), "), consistsOf(text, "0123456789abcdef.:/"),
                           isDigits ? std::optional<Digits>(text) : std::nullopt});
    }
    m_wanted |= m_wordBits;
    const qsizetype count = std::min<qsizetype>(m_filter.communities.size(), maxCommunities);
    for (const QString &wanted : m_filter.communities.first(count)) {
        QByteArray text = wanted.toUtf8();
        WantedCommunity community;
        for (const QByteArray &part : text.split(':')) {
            quint32 number = 0;
            if (readNumber(part, number) != part.size())
                break;
            community.numbers.push_back(number);
        }
        if (community.numbers.size() != static_cast<std::size_t>(text.count(':') + 1))
            community.numbers.clear();
        community.text = '(' + text.replace(':', ", ") + ')';
        m_wanted |= communityBit(m_communities.size());
        m_communities.push_back(std::move(community));
    }
}

RouteMatcher::Mask RouteMatcher::wordsIn(QByteArrayView lowered) const
{
    Mask mask = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (lowered.contains(QByteArrayView(m_words[i].text)))
            mask |= 1U << i;
    }
    return mask;
}

void RouteMatcher::matchProtocols()
{
    const StoreSizes &sizes = m_columns.sizes();
    const RouteStore &store = m_columns.store();
    const QByteArray protocol = m_filter.protocol.toUtf8().toLower();
    for (quint32 i = 0; i < sizes.protocols; ++i) {
        const QByteArray name = store.protocols[i].toByteArray().toLower();
        m_protocols.push_back(name.contains(protocol));
        m_protocolMasks.push_back(wordsIn(name));
    }
    const QByteArray table = m_filter.table.toUtf8();
    for (quint32 i = 0; i < sizes.tables; ++i)
        m_tables.push_back(table.isEmpty() || store.tables[i] == QByteArrayView(table));
}

/// Without attributes only the origin is known, from "[AS65002i]".
void RouteMatcher::matchTails()
{
    m_tailMasks.assign(m_columns.sizes().tails, 0);
    if ((m_wanted & pathBits) == 0)
        return;
    for (quint32 i = 0; i < m_columns.sizes().tails; ++i) {
        const auto origin = readRouteTail(m_columns.store().tails[i]).originAs;
        if (!origin)
            continue;
        m_tailMasks[i] |= origin == m_filter.originAs ? originBit : 0;
        m_tailMasks[i] |= origin == m_filter.throughAs ? throughBit : 0;
    }
}

RouteMatcher::Mask RouteMatcher::ofNumbers(const StoredAttribute &attribute) const
{
    Mask mask = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        const std::optional<Digits> &digits = m_words[word].digits;
        for (std::size_t i = 0; digits && i < attribute.count() && (mask & (1U << word)) == 0; ++i)
            mask |= digits->isIn(attribute.number(i)) ? 1U << word : 0;
    }
    return mask;
}

/// What is written of an IPv4 prefix: four bytes and its length.
RouteMatcher::Mask RouteMatcher::ofBytes(const PrefixKey &key) const
{
    const auto address = static_cast<quint32>(key.low);
    Mask mask = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        const std::optional<Digits> &digits = m_words[word].digits;
        if (!digits)
            continue;
        bool isFound = digits->isInByte(static_cast<quint8>(key.length - mappedBits));
        for (int shift = 0; shift < 32; shift += 8)
            isFound = isFound || digits->isInByte(static_cast<quint8>(address >> shift));
        mask |= isFound ? 1U << word : 0;
    }
    return mask;
}

RouteMatcher::Mask RouteMatcher::ofPath(const StoredAttribute &path) const
{
    if ((m_wanted & pathBits) == 0)
        return 0;
    if (path.form != ValueForm::Numbers) {
        const AsPath parsed = parseAsPath(path.value);
        Mask mask = parsed.originAs() == m_filter.originAs ? originBit : 0;
        mask |= parsed.firstAs() == m_filter.firstAs ? firstBit : 0;
        for (const PathSegment &segment : parsed.segments)
            mask |= (m_filter.throughAs
                     && std::ranges::find(segment.numbers, *m_filter.throughAs) != segment.numbers.end())
                ? throughBit
                : 0;
        return mask;
    }
    const std::size_t count = path.count();
    Mask mask = path.number(count - 1) == m_filter.originAs ? originBit : 0;
    mask |= path.number(0) == m_filter.firstAs ? firstBit : 0;
    for (std::size_t i = 0; i < count && m_filter.throughAs; ++i)
        mask |= path.number(i) == *m_filter.throughAs ? throughBit : 0;
    return mask;
}

RouteMatcher::Mask RouteMatcher::ofCommunities(const StoredAttribute &attribute,
                                               AttributeMeaning meaning) const
{
    const std::size_t width = attribute.form == ValueForm::Pairs ? 2 : 3;
    Mask mask = 0;
    for (std::size_t i = 0; i < m_communities.size(); ++i) {
        const WantedCommunity &wanted = m_communities[i];
        if (attribute.form == ValueForm::Text) {
            if (meaning == AttributeMeaning::ExtCommunity
                && attribute.value.contains(QByteArrayView(wanted.text)))
                mask |= communityBit(i);
            continue;
        }
        if (wanted.numbers.size() != width)
            continue;
        for (std::size_t at = 0; at + width <= attribute.count(); at += width) {
            std::size_t same = 0;
            while (same < width && attribute.number(at + same) == wanted.numbers[same])
                ++same;
            mask |= same == width ? communityBit(i) : 0;
        }
    }
    return mask;
}

void RouteMatcher::matchAttributes()
{
    const std::vector<AttributeMeaning> meanings = m_columns.meanings();
    const bool hasLists =
        std::ranges::any_of(m_words, [](const Word &word) { return word.canBeNumbers && !word.digits; });
    std::vector<Mask> masks(m_columns.sizes().attributes, 0);
    QByteArray buffer;
    for (quint32 i = 0; i < masks.size(); ++i) {
        const StoredAttribute attribute = m_columns.attribute(i);
        const AttributeMeaning meaning = meanings[attribute.name];
        const bool isPath = meaning == AttributeMeaning::Path;
        const bool isCommunity = meaning == AttributeMeaning::Community
            || meaning == AttributeMeaning::LargeCommunity || meaning == AttributeMeaning::ExtCommunity;
        if ((!isPath && !isCommunity) || attribute.value.isEmpty())
            continue;
        masks[i] = isPath ? ofPath(attribute) : ofCommunities(attribute, meaning);
        if (attribute.form != ValueForm::Text)
            masks[i] |= ofNumbers(attribute);
        if (attribute.form != ValueForm::Text ? hasLists : !m_words.empty()) {
            buffer.resize(0);
            attribute.appendTo(buffer);
            masks[i] |= wordsIn(attribute.form == ValueForm::Text ? buffer.toLower() : buffer);
        }
    }
    matchSets(masks);
}

void RouteMatcher::matchSets(const std::vector<Mask> &attributeMasks)
{
    const std::vector<AttributeMeaning> meanings = m_columns.meanings();
    m_setMasks.assign(m_columns.sizes().sets, 0);
    m_hasPath.assign(m_columns.sizes().sets, false);
    for (quint32 set = 0; set < m_setMasks.size(); ++set) {
        const AttributeIds ids = m_columns.attributesOf(set);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            m_setMasks[set] |= attributeMasks[ids[i]];
            if ((m_wanted & pathBits) != 0
                && meanings[m_columns.attribute(ids[i]).name] == AttributeMeaning::Path)
                m_hasPath[set] = true;
        }
    }
}

void RouteMatcher::matchLongest()
{
    for (quint32 row = 0; row < m_columns.size(); ++row) {
        if (!m_columns.head(row).hasKey)
            continue;
        const PrefixKey key = m_columns.key(row);
        if (isInside(*m_filter.longestMatch, key) && (!m_longest || m_longest->length < key.length))
            m_longest = key;
    }
}

RouteMatcher::Mask RouteMatcher::ofPrefix(quint32 row, Mask missing, QByteArray &buffer) const
{
    const bool isExotic = m_columns.head(row).hasText;
    const bool isV4 = !isExotic && !m_columns.head(row).isV6;
    const Mask mask = isV4 ? ofBytes(m_columns.key(row)) : 0;
    Mask worthwhile = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        worthwhile |= isExotic || (m_words[i].canBePrefix && !(isV4 && m_words[i].digits)) ? 1U << i : 0;
    if ((missing & worthwhile) == 0)
        return mask;
    buffer.resize(0);
    m_columns.appendPrefix(row, buffer);
    return mask | wordsIn(isExotic ? buffer.toLower() : buffer);
}

bool RouteMatcher::isPlaceMatched(quint32 row) const
{
    const StoredHead &head = m_columns.head(row);
    if (!m_tables[head.table] || !m_protocols[head.protocol]
        || (m_filter.bestOnly && head.best == BestMark::No))
        return false;
    if (!m_filter.within && !m_filter.longestMatch)
        return true;
    if (!head.hasKey)
        return false;
    const PrefixKey key = m_columns.key(row);
    return (!m_filter.within || isInside(key, *m_filter.within))
        && (!m_filter.longestMatch || key == m_longest);
}

std::vector<quint32> RouteMatcher::rows() const
{
    const RouteStore &store = m_columns.store();
    std::vector<quint32> rows;
    QByteArray buffer;
    for (quint32 row = 0; row < m_columns.size(); ++row) {
        if (!isPlaceMatched(row))
            continue;
        if (m_wanted != 0) {
            const quint32 set = store.set[row];
            Mask mask = m_protocolMasks[m_columns.head(row).protocol] | m_setMasks[set];
            if (!m_hasPath[set])
                mask |= m_tailMasks[store.tail[row]];
            if (const Mask missing = m_wanted & ~mask; (missing & ~m_wordBits) == 0 && missing != 0)
                mask |= ofPrefix(row, missing, buffer);
            if ((m_wanted & ~mask) != 0)
                continue;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace noc::bird
