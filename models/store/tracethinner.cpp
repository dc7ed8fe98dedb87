// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tracethinner.h"

#include <algorithm>

namespace noc::store {

namespace {

constexpr qsizetype fullRateObjects = 1'000;
constexpr qint64 quarter = 15LL * 60 * 1'000;

} // namespace

qint64 quarterOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() / quarter;
}

core::Milliseconds TraceThinner::interval() const
{
    return m_interval * std::max(fullRateObjects, m_newest.size()) / fullRateObjects;
}

std::optional<PlacedSample> TraceThinner::place(const TraceSample &sample)
{
    const QDateTime time = sample.point.time;
    const ObjectKey object{sample.domain, sample.objectId};
    const QDateTime newest = m_newest.value(object);
    // A clock that was set back begins anew: otherwise nothing would be kept until it is where it was.
    const bool isSoon =
        newest.isValid() && time >= newest && core::Milliseconds(newest.msecsTo(time)) < interval();
    if (isSoon)
        return std::nullopt;
    m_newest.insert(object, time);
    return PlacedSample{sample, !newest.isValid() || quarterOf(newest) != quarterOf(time)};
}

} // namespace noc::store
