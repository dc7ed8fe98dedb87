// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routeparser.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/attributecache.h"
#include "models/bird/routes/attributecodec.h"
#include "models/bird/routes/routeline.h"
#include "models/bird/routes/routesummary.h"

#include <cstring>

namespace noc::bird {

namespace {

/// An attribute of BGP has at most 64 KiB, which few lines of 512 bytes begin to tell.
constexpr qsizetype maxText = 60'000;
constexpr int routeDetail = 1008;
constexpr int routeAttribute = 1012;
constexpr QByteArrayView internalValues("Internal route handling values:");

bool isNextHop(int code, QByteArrayView text)
{
    // An attribute's name is followed by a colon at once, so that no attribute begins so even without codes.
    return code != routeDetail && code != routeAttribute
        && (text.startsWith("via ") || text.startsWith("dev "));
}

/// The route whose lines are being read.
struct PendingRoute
{
    bool isOpen = false;
    StoredKey key;
    StoredHead head;
    quint32 text = 0;
    quint32 time = 0;
    quint32 from = 0;
    quint32 tail = 0;
    QByteArray hops;
    QByteArray attribute; ///< the line that may go on
    QByteArray set;
};

} // namespace

class RouteParser::Private
{
public:
    Private() { attributeText.reserve(1'024); }

    void detail(int code, QByteArrayView text);
    void openAttribute(QByteArrayView text);
    void closeAttribute();
    quint32 readAttribute(QByteArrayView line);
    void plain(int code, QByteArrayView text);
    bool other(int code, QByteArrayView text);
    bool beginRoute(QByteArrayView text);
    bool takePrefix(QByteArrayView prefix);
    void appendHop(QByteArrayView hop);
    void closeRoute();
    void surrender(QByteArrayView text);

    std::shared_ptr<RouteStore> store = std::make_shared<RouteStore>();
    Interner tables{store->tables};
    Interner protocols{store->protocols};
    Interner texts{store->texts};
    Interner times{store->times};
    Interner froms{store->froms};
    Interner hops{store->hops};
    Interner tails{store->tails};
    Interner names{store->names};
    Interner attributes{store->attributes};
    Interner sets{store->sets};
    AttributeCache cache;

    PendingRoute route;
    bool hasPrefix = false; ///< one that an empty prefix column can mean
    quint16 table = 0;
    QByteArray attributeText;
    RouteCount counts;
    bool isPartial = false;
    QList<QByteArray> unexplained;
};

void RouteParser::Private::surrender(QByteArrayView text)
{
    if (unexplained.size() < maxUnexplained)
        unexplained.append(text.toByteArray());
}

/// A line that begins with a tab, which is taken off.
void RouteParser::Private::detail(int code, QByteArrayView text)
{
    if (!route.isOpen)
        return surrender(text);
    if (text.startsWith('\t')) {
        if (route.attribute.isEmpty())
            return surrender(text);
        if (route.attribute.size() + text.size() > maxText) {
            isPartial = true;
            return;
        }
        route.attribute.append(' ').append(text.sliced(1));
        return;
    }
    closeAttribute();
    if (isNextHop(code, text))
        appendHop(text);
    else if (!text.startsWith(internalValues))
        openAttribute(text);
}

void RouteParser::Private::appendHop(QByteArrayView hop)
{
    if (route.hops.size() + hop.size() > maxText) {
        isPartial = true;
        return;
    }
    if (!route.hops.isEmpty())
        route.hops.append('\n');
    route.hops.append(hop);
}

void RouteParser::Private::openAttribute(QByteArrayView text)
{
    if (text.size() > maxText || !text.contains(':'))
        return surrender(text);
    route.attribute.resize(0);
    route.attribute.append(text);
}

quint32 RouteParser::Private::readAttribute(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const auto name = static_cast<quint16>(names.intern(line.first(colon)));
    const bool hasBlank = colon + 1 < line.size() && line[colon + 1] == ' ';
    encodeAttribute(name, line.sliced(colon + (hasBlank ? 2 : 1)), attributeText);
    return attributes.intern(attributeText);
}

void RouteParser::Private::closeAttribute()
{
    if (route.attribute.isEmpty())
        return;
    const QByteArrayView line(route.attribute);
    const std::optional<quint32> known = cache.find(line);
    const quint32 id = known ? *known : readAttribute(line);
    if (!known)
        cache.put(line, id);
    if (route.set.size() + qsizetype(sizeof id) <= maxText)
        route.set.append(reinterpret_cast<const char *>(&id), sizeof id);
    else
        isPartial = true;
    route.attribute.resize(0);
}

void RouteParser::Private::closeRoute()
{
    if (!route.isOpen)
        return;
    closeAttribute();
    const auto row = static_cast<quint32>(store->heads.size());
    if (route.head.hasText)
        store->exotic.append({row, route.text});
    store->keys.append(route.key);
    store->time.append(route.time);
    store->from.append(route.from);
    store->hop.append(route.hops.isEmpty() ? 0 : hops.intern(route.hops));
    store->tail.append(route.tail);
    store->set.append(route.set.isEmpty() ? 0 : sets.intern(route.set));
    store->heads.append(route.head);
    route.isOpen = false;
}

bool RouteParser::Private::takePrefix(QByteArrayView prefix)
{
    if (prefix.isEmpty())
        return hasPrefix;
    PrefixKey key;
    bool hasKey = readPrefix(prefix, key) == prefix.size();
    std::array<char, maxPrefixText> printed{};
    // IPv4 has one way to be written, IPv6 has not.
    const bool isPlain = hasKey && masked(key) == key
        && (!key.isV6 || prefix == QByteArrayView(printed.data(), writePrefix(key, printed.data())));
    key = masked(key);
    if (!hasKey) {
        if (const auto inner = prefixInside(prefix)) {
            key = *inner;
            hasKey = true;
        }
    }
    if (!isPlain)
        route.text = texts.intern(prefix);
    route.key = {key.high, key.low};
    route.head.length = key.length;
    route.head.isV6 = key.isV6;
    route.head.hasKey = hasKey;
    route.head.hasText = !isPlain;
    return hasPrefix = true;
}

bool RouteParser::Private::beginRoute(QByteArrayView text)
{
    RouteLine parts;
    if (!readRouteLine(text, parts) || text.size() > maxText)
        return false;
    closeRoute();
    if (store->isFull()) {
        isPartial = true;
        return true;
    }
    if (!takePrefix(parts.prefix))
        return false;
    route.isOpen = true;
    route.head.table = table;
    route.head.protocol = static_cast<quint16>(protocols.intern(parts.protocol));
    route.head.destination = parts.destination;
    route.head.best = parts.best;
    route.time = times.intern(parts.time);
    route.from = parts.from.isEmpty() ? 0 : froms.intern(parts.from);
    route.tail = tails.intern(parts.tail);
    route.hops.resize(0);
    route.set.resize(0);
    if (!parts.hop.isEmpty())
        appendHop(parts.hop);
    return true;
}

/// Lines that are no routes; false for one that no grammar knows.
bool RouteParser::Private::other(int code, QByteArrayView text)
{
    constexpr QByteArrayView header("Table ");
    if (text.startsWith(header) && text.endsWith(':')) {
        table = static_cast<quint16>(tables.intern(text.sliced(header.size()).chopped(1)));
        hasPrefix = false;
        return true;
    }
    if (const auto count = readRouteSummary(text)) {
        if (!count->isTotal)
            counts.tables.push_back(count->table);
        return true;
    }
    const bool isStop = isStopText(text);
    isPartial |= isStop || code == 8000;
    return isStop || code >= 8000 || (code >= 0 && code < 1000) || text.trimmed().isEmpty()
        || isFrameText(text);
}

void RouteParser::Private::plain(int code, QByteArrayView text)
{
    if (code < 8000 && beginRoute(text))
        return;
    closeRoute();
    if (!other(code, text))
        surrender(text);
}

RouteParser::RouteParser(const Version &version, ReplyCoding coding)
    : d(std::make_unique<Private>())
{
    // Every version's lines tell themselves apart, and codes are a help only: proxies drop both.
    Q_UNUSED(version)
    Q_UNUSED(coding)
}

RouteParser::~RouteParser() = default;

void RouteParser::line(const ReplyLine &line)
{
    if (line.text.startsWith('\t') && line.code < 8000)
        d->detail(line.code, line.text.sliced(1));
    else
        d->plain(line.code, line.text);
    if (line.isLast)
        finish();
}

void RouteParser::finish()
{
    d->closeRoute();
}

RouteBatch RouteParser::takeBatch()
{
    return {d->store, d->store->sizes()};
}

qsizetype RouteParser::rows() const
{
    return static_cast<qsizetype>(d->store->heads.size());
}

const RouteCount &RouteParser::counts() const
{
    return d->counts;
}

bool RouteParser::isPartial() const
{
    return d->isPartial;
}

const QList<QByteArray> &RouteParser::unexplained() const
{
    return d->unexplained;
}

} // namespace noc::bird
