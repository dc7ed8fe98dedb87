// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/probe.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTargetLength = 253; // RFC 1035 §2.3.4, as text

bool isAllowed(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || u".:_%-"_s.contains(c);
}

} // namespace

core::Result<Probe> Probe::read(Kind kind, const QString &target)
{
    const QString trimmed = target.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxTargetLength || trimmed.startsWith(u'-')
        || !std::ranges::all_of(trimmed, isAllowed))
        return core::failure(core::ErrorCode::InvalidInput, u"not a host name and not an address"_s);
    return Probe(kind, trimmed.toLatin1());
}

} // namespace noc::bird
