// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routefilter.h"

#include <QRegularExpression>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

std::optional<quint32> numberOf(QStringView text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber ? std::optional<quint32>(number) : std::nullopt;
}

bool takeField(QStringView name, QStringView value, RouteFilter &filter)
{
    if (name == u"proto" || name == u"protocol")
        filter.protocol = value.toString();
    else if (name == u"table")
        filter.table = value.toString();
    else if (name == u"community")
        filter.communities.append(value.toString());
    else if (name == u"origin" && numberOf(value))
        filter.originAs = numberOf(value);
    else if (name == u"first" && numberOf(value))
        filter.firstAs = numberOf(value);
    else
        return false;
    return true;
}

/// "AS15169", and as regular expressions of other routers write paths: "_15169_", "_15169$", "^15169_".
bool takeAs(QStringView word, RouteFilter &filter)
{
    if (word.startsWith(u"AS", Qt::CaseInsensitive)) {
        const auto number = numberOf(word.sliced(2));
        if (number)
            filter.throughAs = number;
        return number.has_value();
    }
    if (word.size() < 3)
        return false;
    const QChar first = word.front();
    const QChar last = word.back();
    const auto number = numberOf(word.sliced(1, word.size() - 2));
    if (!number)
        return false;
    if (first == u'_' && last == u'_')
        filter.throughAs = number;
    else if (first == u'_' && last == u'$')
        filter.originAs = number;
    else if (first == u'^' && last == u'_')
        filter.firstAs = number;
    else
        return false;
    return true;
}

bool takeCommunity(QStringView word, RouteFilter &filter)
{
    static const QRegularExpression shape(uR"(^\d+:\d+(:\d+)?$|^[a-z]+:[\d.]+:\d+$)"_s);
    if (!shape.match(word.toString()).hasMatch())
        return false;
    filter.communities.append(word.toString());
    return true;
}

bool takePrefix(QStringView word, RouteFilter &filter)
{
    const auto key = prefixKey(word.toUtf8());
    if (!key)
        return false;
    (word.contains(u'/') ? filter.within : filter.longestMatch) = key;
    return true;
}

} // namespace

RouteFilter routeFilterFromText(QStringView text)
{
    RouteFilter filter;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':');
        if (word == u"best")
            filter.bestOnly = true;
        else if (colon > 0 && colon + 1 < word.size()
                 && takeField(word.first(colon), word.sliced(colon + 1), filter))
            continue;
        else if (!takeAs(word, filter) && !takePrefix(word, filter) && !takeCommunity(word, filter))
            filter.words.append(word.toString());
    }
    return filter;
}

} // namespace noc::bird
