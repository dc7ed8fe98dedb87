// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routecomparison.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/routecell.h"
#include "models/bird/routes/routecolumns.h"
#include "models/bird/routes/routeline.h"

#include <tuple>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// nullopt: go on with the next step.
using Step = std::optional<Comparison>;

Comparison notShown()
{
    return {};
}

template<typename Value>
Step compare(DecidedBy by, const Value &a, const Value &b, const QString &aText, const QString &bText)
{
    if (a == b)
        return std::nullopt;
    return Comparison{a < b ? -1 : 1, by, aText, bText};
}

/// The larger number wins.
Step larger(DecidedBy by, quint32 a, quint32 b)
{
    return compare(by, b, a, QString::number(a), QString::number(b));
}

/// The smaller number wins.
Step smaller(DecidedBy by, quint64 a, quint64 b)
{
    return compare(by, a, b, QString::number(a), QString::number(b));
}

QString attributeOf(const Route &route, QStringView bgpName)
{
    for (const auto &[name, value] : route.attributes) {
        if ((name.startsWith(u"BGP."_s) || name.startsWith(u"bgp_"_s)) && name.sliced(4) == bgpName)
            return value;
    }
    return {};
}

RouteTail tailOf(const Route &route)
{
    return readRouteTail(u"(%1)"_s.arg(route.metrics).toUtf8());
}

Step aigpStep(const Route &a, const Route &b)
{
    // The metric that is added to it is that of the way to the next hop, and which one is not printed before 3.
    if (attributeOf(a, u"aigp") == attributeOf(b, u"aigp"))
        return std::nullopt;
    return notShown();
}

Step pathLengthStep(const Route &a, const Route &b, const RankingOptions &options)
{
    if (!options.comparesPathLengths)
        return std::nullopt;
    const AsPath aPath = a.path.value_or(AsPath());
    const AsPath bPath = b.path.value_or(AsPath());
    Step step = smaller(DecidedBy::PathLength, static_cast<quint64>(aPath.length()),
                        static_cast<quint64>(bPath.length()));
    if (!aPath.isTruncated && !bPath.isTruncated)
        return step;
    // Of a path cut off only the least length is known.
    const bool isCertain = step && (step->order < 0 ? !aPath.isTruncated : !bPath.isTruncated);
    return isCertain ? step : notShown();
}

Step originStep(const Route &a, const Route &b)
{
    const auto rank = [](Origin origin) { return origin == Origin::Absent ? Origin::Incomplete : origin; };
    return compare(DecidedBy::Origin, rank(a.origin), rank(b.origin), originText(a.origin),
                   originText(b.origin));
}

Step medStep(const Route &a, const Route &b, const RankingOptions &options)
{
    const auto neighbor = [](const Route &route) { return route.path.value_or(AsPath()).firstAs(); };
    if (!options.comparesMedAlways && neighbor(a) != neighbor(b))
        return std::nullopt;
    return smaller(DecidedBy::Med, a.med.value_or(0), b.med.value_or(0));
}

Step externalStep(const RoutePeer &a, const RoutePeer &b, bool isSameSession)
{
    if (isSameSession)
        return std::nullopt;
    if (!a.isInternal || !b.isInternal)
        return notShown();
    const auto text = [](bool isInternal) { return isInternal ? u"IBGP"_s : u"EBGP"_s; };
    return compare(DecidedBy::External, *a.isInternal, *b.isInternal, text(*a.isInternal),
                   text(*b.isInternal));
}

Step addressStep(DecidedBy by, const QString &a, const QString &b)
{
    AddressBits aBits;
    AddressBits bBits;
    if (readAddress(a.toLatin1(), aBits) == 0 || readAddress(b.toLatin1(), bBits) == 0)
        return notShown();
    return compare(by, std::tuple(aBits.isV6, aBits.high, aBits.low),
                   std::tuple(bBits.isV6, bBits.high, bBits.low), a, b);
}

/// RFC 4456: the identifier of who brought it into the AS, before the neighbour's.
QString identifierOf(const Route &route, const RoutePeer &peer)
{
    const QString originator = attributeOf(route, u"originator_id");
    return originator.isEmpty() ? peer.routerId : originator;
}

Step identifierSteps(const Route &a, const Route &b, const RoutePeer &aPeer, const RoutePeer &bPeer)
{
    if (Step step = addressStep(DecidedBy::RouterId, identifierOf(a, aPeer), identifierOf(b, bPeer)))
        return step;
    const auto clusters = [](const Route &route) {
        return static_cast<quint64>(
            attributeOf(route, u"cluster_list").split(u' ', Qt::SkipEmptyParts).size());
    };
    if (Step step = smaller(DecidedBy::ClusterList, clusters(a), clusters(b)))
        return step;
    return addressStep(DecidedBy::NeighborAddress, aPeer.address, bPeer.address);
}

/// Whose next hop needs no other route has no metric printed; it is zero.
Step metricStep(const Route &a, const Route &b)
{
    return smaller(DecidedBy::IgpMetric, a.igpMetric.value_or(0), b.igpMetric.value_or(0));
}

Step stateSteps(const Route &a, const Route &b)
{
    if (Step step = smaller(DecidedBy::Suppressed, a.isSuppressed, b.isSuppressed))
        return step;
    if (Step step = compare(DecidedBy::Resolvability, tailOf(a).isUnresolvable, tailOf(b).isUnresolvable,
                            a.metrics, b.metrics))
        return step;
    return compare(DecidedBy::Stale, a.isStale, b.isStale, a.metrics, b.metrics);
}

Comparison compareBgp(const Route &a, const Route &b, const RankingOptions &options)
{
    const RoutePeer aPeer = options.peers.value(a.protocol);
    const RoutePeer bPeer = options.peers.value(b.protocol);
    constexpr quint32 defaultLocalPref = 100;
    if (Step step = stateSteps(a, b))
        return *step;
    if (a.attributes.empty() || b.attributes.empty())
        return notShown();
    if (Step step = larger(DecidedBy::LocalPref, a.localPref.value_or(defaultLocalPref),
                           b.localPref.value_or(defaultLocalPref)))
        return *step;
    if (Step step = aigpStep(a, b))
        return *step;
    if (Step step = pathLengthStep(a, b, options))
        return *step;
    if (Step step = originStep(a, b))
        return *step;
    if (Step step = medStep(a, b, options))
        return *step;
    if (Step step = externalStep(aPeer, bPeer, a.protocol == b.protocol))
        return *step;
    if (Step step = metricStep(a, b))
        return *step;
    if (Step step = identifierSteps(a, b, aPeer, bPeer))
        return *step;
    return notShown();
}

/// "I", "IA", "E1", "E2" of a note, in this order.
std::optional<quint64> ospfType(const Route &route)
{
    const QStringList words{u"I"_s, u"IA"_s, u"E1"_s, u"E2"_s};
    const qsizetype at = words.indexOf(route.note.section(u' ', 0, 0));
    return at < 0 ? std::nullopt : std::optional(static_cast<quint64>(at));
}

Comparison compareByMetric(const Route &a, const Route &b)
{
    const auto aType = ospfType(a);
    const auto bType = ospfType(b);
    if (aType.has_value() != bType.has_value())
        return notShown();
    if (aType && aType != bType)
        return *compare(DecidedBy::RouteType, *aType, *bType, a.note.section(u' ', 0, 0),
                        b.note.section(u' ', 0, 0));
    // An external route of the second type is compared by the metric that it came with only.
    const int part = aType == 3U ? 2 : 1;
    bool isNumber = false;
    bool isOther = false;
    const quint64 aMetric = a.metrics.section(u'/', part, part).toULongLong(&isNumber);
    const quint64 bMetric = b.metrics.section(u'/', part, part).toULongLong(&isOther);
    if (!isNumber || !isOther)
        return notShown();
    return smaller(DecidedBy::Metric, aMetric, bMetric).value_or(notShown());
}

bool isBgp(const Route &route)
{
    return route.type == u"BGP"_s || (route.type.isEmpty() && route.origin != Origin::Absent);
}

QString kindOf(const Route &route)
{
    // Of OSPF the type says the kind of route too.
    return route.type.section(u'-', 0, 0);
}

} // namespace

Comparison comparePaths(const Route &a, const Route &b, const RankingOptions &options)
{
    if (!a.preference || !b.preference)
        return notShown();
    if (Step step = larger(DecidedBy::Preference, *a.preference, *b.preference))
        return *step;
    if (isBgp(a) != isBgp(b) || kindOf(a) != kindOf(b))
        return {0, DecidedBy::Protocol, kindOf(a), kindOf(b)};
    return isBgp(a) ? compareBgp(a, b, options) : compareByMetric(a, b);
}

} // namespace noc::bird
