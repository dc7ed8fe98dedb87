// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routediff.h"

#include "models/bird/routes/routeline.h"
#include "models/bird/routes/routetranslation.h"

#include <algorithm>

namespace noc::bird {

namespace {

/// What identifies a path, in numbers that mean the same on both sides.
struct PathKey
{
    quint64 high = 0;
    quint64 low = 0;
    quint32 length = 0;
    quint32 text = 0; ///< of what is no plain prefix, else 0
    quint32 table = 0;
    quint32 protocol = 0;
    quint32 from = 0;

    friend auto operator<=>(const PathKey &, const PathKey &) = default;
};

struct KeyedPath
{
    PathKey key;
    bool isNotBest = false;
    quint32 row = 0;
};

std::vector<KeyedPath> keyedPaths(const RouteColumns &columns, const RouteTranslation &translation,
                                  const RouteDiffOptions &options)
{
    std::vector<KeyedPath> paths;
    paths.reserve(columns.size());
    for (quint32 row = 0; row < columns.size(); ++row) {
        const StoredHead &head = columns.head(row);
        KeyedPath path{PathKey{}, head.best == BestMark::No, row};
        if (const auto text = columns.exoticText(row)) {
            path.key.text = translation.texts[*text] + 1;
        } else {
            const StoredKey &stored = columns.store().keys[row];
            path.key.high = stored.high;
            path.key.low = stored.low;
            path.key.length = head.length | (head.isV6 ? 0x100U : 0U);
        }
        path.key.table = options.byTable ? translation.tables[head.table] : 0;
        path.key.protocol = options.byProtocol ? translation.protocols[head.protocol] : 0;
        path.key.from = options.byFrom ? translation.froms[columns.store().from[row]] : 0;
        paths.push_back(path);
    }
    std::ranges::sort(paths, {},
                      [](const KeyedPath &path) { return std::tie(path.key, path.isNotBest, path.row); });
    if (options.comparesBestOnly()) {
        const auto rest = std::ranges::unique(paths, {}, &KeyedPath::key);
        paths.erase(rest.begin(), rest.end());
    }
    return paths;
}

/// What repeats the route's first line is compared there: versions differ in whether they repeat it.
RouteChanges changeOf(AttributeMeaning meaning)
{
    switch (meaning) {
    case AttributeMeaning::Path:
        return RouteChange::Path;
    case AttributeMeaning::Community:
    case AttributeMeaning::ExtCommunity:
    case AttributeMeaning::LargeCommunity:
        return RouteChange::Communities;
    case AttributeMeaning::LocalPref:
        return RouteChange::LocalPref;
    case AttributeMeaning::Med:
        return RouteChange::Med;
    case AttributeMeaning::Origin:
        return RouteChange::Origin;
    case AttributeMeaning::NextHop:
        return RouteChange::NextHop;
    case AttributeMeaning::Preference:
    case AttributeMeaning::IgpMetric:
    case AttributeMeaning::Internal:
    case AttributeMeaning::Type:
    case AttributeMeaning::Source:
        return {};
    case AttributeMeaning::OriginatorId:
    case AttributeMeaning::ClusterList:
    case AttributeMeaning::Other:
        return RouteChange::Other;
    }
    return RouteChange::Other;
}

/// Compares rows of two tables by the numbers that their values have in common.
class RowComparer
{
public:
    RowComparer(const RouteColumns &left, const RouteColumns &right, const RouteTranslation &toLeft)
        : m_left(left)
        , m_right(right)
        , m_toLeft(toLeft)
        , m_leftMeanings(left.meanings())
        , m_rightMeanings(right.meanings())
    { }

    [[nodiscard]] RouteChanges changes(quint32 leftRow, quint32 rightRow) const
    {
        const StoredHead &left = m_left.head(leftRow);
        const StoredHead &right = m_right.head(rightRow);
        RouteChanges changes;
        changes.setFlag(RouteChange::NextHop,
                        left.destination != right.destination
                            || m_left.store().hop[leftRow] != m_toLeft.hops[m_right.store().hop[rightRow]]);
        changes.setFlag(RouteChange::Source,
                        left.protocol != m_toLeft.protocols[right.protocol]
                            || m_left.store().from[leftRow]
                                != m_toLeft.froms[m_right.store().from[rightRow]]);
        changes.setFlag(RouteChange::Best, left.best != right.best);
        const quint32 leftSet = m_left.store().set[leftRow];
        const quint32 rightSet = m_right.store().set[rightRow];
        const quint32 leftTail = m_left.store().tail[leftRow];
        const quint32 rightTail = m_right.store().tail[rightRow];
        if (leftTail != m_toLeft.tails[rightTail])
            changes |= tailChanges(leftTail, rightTail, leftSet == 0 && rightSet == 0);
        if (leftSet != m_toLeft.sets[rightSet])
            changes |= attributeChanges(leftSet, rightSet);
        return changes;
    }

private:
    /// With attributes the note says nothing that they do not say.
    [[nodiscard]] RouteChanges tailChanges(quint32 leftTail, quint32 rightTail, bool noteCounts) const
    {
        const RouteTail left = readRouteTail(m_left.store().tails[leftTail]);
        const RouteTail right = readRouteTail(m_right.store().tails[rightTail]);
        RouteChanges changes;
        changes.setFlag(RouteChange::Metric, left.metrics != right.metrics);
        changes.setFlag(RouteChange::Path, noteCounts && left.originAs != right.originAs);
        changes.setFlag(RouteChange::Origin, noteCounts && left.origin != right.origin);
        changes.setFlag(RouteChange::Other,
                        noteCounts && !left.isBgp && !right.isBgp && left.note != right.note);
        return changes;
    }

    /// Attributes are few, so that looking for each costs nothing.
    [[nodiscard]] RouteChanges attributeChanges(quint32 leftSet, quint32 rightSet) const
    {
        const AttributeIds left = m_left.attributesOf(leftSet);
        const AttributeIds right = m_right.attributesOf(rightSet);
        std::vector<quint32> translated;
        for (std::size_t i = 0; i < right.size(); ++i)
            translated.push_back(m_toLeft.attributes[right[i]]);
        RouteChanges changes;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const auto same = std::ranges::find(translated, left[i]);
            if (same == translated.end())
                changes |= changeOf(m_leftMeanings[m_left.attribute(left[i]).name]);
            else
                *same = matched;
        }
        for (std::size_t i = 0; i < right.size(); ++i) {
            if (translated[i] != matched)
                changes |= changeOf(m_rightMeanings[m_right.attribute(right[i]).name]);
        }
        return changes;
    }

    static constexpr quint32 matched = ~0U;

    const RouteColumns &m_left;
    const RouteColumns &m_right;
    const RouteTranslation &m_toLeft;
    std::vector<AttributeMeaning> m_leftMeanings;
    std::vector<AttributeMeaning> m_rightMeanings;
};

} // namespace

std::vector<RouteDifference> differences(const RouteColumns &left, const RouteColumns &right,
                                         const RouteDiffOptions &options)
{
    using Kind = RouteDifference::Kind;
    const RouteTranslation translation = translate(right, left);
    const std::vector<KeyedPath> leftPaths = keyedPaths(left, translate(left, left), options);
    const std::vector<KeyedPath> rightPaths = keyedPaths(right, translation, options);
    const RowComparer comparer(left, right, translation);
    std::vector<RouteDifference> found;
    auto l = leftPaths.cbegin();
    auto r = rightPaths.cbegin();
    while (l != leftPaths.cend() || r != rightPaths.cend()) {
        if (r == rightPaths.cend() || (l != leftPaths.cend() && l->key < r->key)) {
            found.push_back({Kind::Gone, {}, (l++)->row, 0});
        } else if (l == leftPaths.cend() || r->key < l->key) {
            found.push_back({Kind::Added, {}, 0, (r++)->row});
        } else {
            const RouteChanges changes = comparer.changes(l->row, r->row) & ~options.ignored;
            if (changes)
                found.push_back({Kind::Changed, changes, l->row, r->row});
            ++l;
            ++r;
        }
    }
    return found;
}

} // namespace noc::bird
