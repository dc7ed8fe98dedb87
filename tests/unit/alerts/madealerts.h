// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

/// Conditions and the like for the tests of alerts.
namespace noc::test {

using namespace Qt::StringLiterals;

/// "monit/db3/postgres" of the source "monit", the object "db3" and its part "postgres".
inline alerts::Condition madeCondition(const QString &id, core::Severity severity = core::Severity::Critical,
                                       const QStringList &groups = {})
{
    const QStringList parts = id.split(u'/');
    alerts::Condition condition;
    condition.id = id;
    condition.source = parts.value(0);
    condition.objectId = parts.value(1);
    condition.object = parts.value(1);
    condition.part = parts.value(2);
    condition.groups = groups;
    condition.severity = severity;
    condition.text = parts.value(2) + u": Not running"_s;
    return condition;
}

inline alerts::Acknowledgement madeAcknowledgement(alerts::Acknowledgement::Until until,
                                                   const QDateTime &untilTime = {})
{
    alerts::Acknowledgement acknowledgement;
    acknowledgement.by = u"anna"_s;
    acknowledgement.comment = u"disk ordered"_s;
    acknowledgement.until = until;
    acknowledgement.untilTime = untilTime;
    return acknowledgement;
}

inline alerts::Mute madeMute(alerts::Mute::Scope scope, const QString &value, const QDateTime &until)
{
    alerts::Mute mute;
    mute.scope = scope;
    mute.value = value;
    mute.label = value;
    mute.until = until;
    mute.by = u"boris"_s;
    mute.comment = u"maintenance"_s;
    return mute;
}

} // namespace noc::test
