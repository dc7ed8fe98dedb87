// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/view.h"

namespace noc::bird {

HidingRules hidingFor(const QWidget &widget)
{
    for (const QWidget *above = &widget; above; above = above->parentWidget()) {
        if (const auto *scope = dynamic_cast<const HidingScope *>(above))
            return scope->hiding();
    }
    return {};
}

} // namespace noc::bird
