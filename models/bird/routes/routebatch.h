// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routestore.h"

#include <memory>

namespace noc::bird {

/// What a parser has read since the last one; handing it on costs nothing, since the routes stay where they are.
struct RouteBatch
{
    std::shared_ptr<const RouteStore> store;
    StoreSizes sizes; ///< what may be read of it from now on

    [[nodiscard]] bool isEmpty() const { return !store || sizes.rows == 0; }
};

} // namespace noc::bird
