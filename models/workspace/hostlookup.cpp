// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/hostlookup.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;

core::Result<QString> hostIdOf(const monit::MonitFeed &feed, const QString &wanted)
{
    if (feed.host(wanted))
        return wanted;
    QStringList ids;
    const monit::MonitDiff snapshot = feed.snapshot();
    for (const monit::Host &host : snapshot.hosts.put) {
        if (host.name().compare(wanted, Qt::CaseInsensitive) == 0)
            ids.append(host.id);
    }
    if (ids.isEmpty())
        return core::failure(ErrorCode::NotFound, u"No host has this name or id"_s);
    if (ids.size() > 1)
        return core::failure(ErrorCode::InvalidInput, u"Several hosts have this name; use the Monit id"_s);
    return ids.constFirst();
}

} // namespace noc::workspace
