// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routecolumns.h"

namespace noc::bird {

/// By number of a value of one table, its number in another; what that one does not have gets a number beyond all of its.
struct RouteTranslation
{
    using Numbers = std::vector<quint32>;

    Numbers tables;
    Numbers protocols;
    Numbers froms;
    Numbers hops;
    Numbers tails;
    Numbers texts;
    Numbers attributes;
    Numbers sets;
};

[[nodiscard]] RouteTranslation translate(const RouteColumns &from, const RouteColumns &to);

} // namespace noc::bird
