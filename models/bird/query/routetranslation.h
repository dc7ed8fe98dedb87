// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/routequery.h"
#include "models/bird/version.h"

#include <QByteArray>

namespace noc::bird {

/// What of a router a translation has to know; an empty list: not known, anything may be there.
struct RouterNames
{
    enum class Families { Both, OnlyV4, OnlyV6 }; ///< 1.6 has a daemon each

    QStringList protocols;
    QStringList tables;
    QString roaTable4; ///< empty: none
    QString roaTable6;
    Families families = Families::Both;
};

struct Translation
{
    QByteArray command; ///< without LF, at most maxCommandBytes
    /// BIRD 3.0 to 3.2 answer `for` with every prefix that holds the address: the longest has to be picked.
    bool isEveryCoveringPrefix = false;
    /// BIRD counts nothing when asked for one prefix or address: the routes come, and have to be counted.
    bool isCountedByReader = false;

    friend bool operator==(const Translation &, const Translation &) = default;
};

/// A query as `show route …` of the router's version. Its words are the same in 1.6 to 3.4 but for what is said here.
[[nodiscard]] NOC_MODELS_EXPORT QueryResult<Translation>
translate(const RouteQuery &query, const Version &version, const RouterNames &names);

} // namespace noc::bird
