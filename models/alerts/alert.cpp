// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

namespace noc::alerts {

using namespace Qt::StringLiterals;

QString Mute::key() const
{
    switch (scope) {
    case Scope::Everything:
        break;
    case Scope::Source:
        return u"source/"_s + value;
    case Scope::Group:
        return u"group/"_s + value;
    case Scope::Object:
        return u"object/"_s + value;
    }
    return u"everything"_s;
}

bool Mute::covers(const Condition &condition) const
{
    switch (scope) {
    case Scope::Everything:
        return true;
    case Scope::Source:
        return condition.source == value;
    case Scope::Group:
        return condition.groups.contains(value);
    case Scope::Object:
        return condition.objectId == value;
    }
    return false;
}

} // namespace noc::alerts
