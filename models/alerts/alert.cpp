// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

namespace noc::alerts {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Mute::Scope scope, const QString &value)
{
    switch (scope) {
    case Mute::Scope::Everything:
        break;
    case Mute::Scope::Source:
        return u"source/"_s + value;
    case Mute::Scope::Group:
        return u"group/"_s + value;
    case Mute::Scope::Object:
        return u"object/"_s + value;
    }
    return u"everything"_s;
}

} // namespace

QString Mute::key() const
{
    return keyOf(scope, value);
}

QStringList Mute::keysFor(const Condition &condition)
{
    QStringList keys{keyOf(Scope::Everything, {}), keyOf(Scope::Source, condition.source),
                     keyOf(Scope::Object, condition.objectId)};
    for (const QString &group : condition.groups)
        keys += keyOf(Scope::Group, group);
    return keys;
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
