// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/batch.h"

#include <QHash>

namespace noc::store {

/// Which quarter of an hour a time lies in.
[[nodiscard]] NOC_MODELS_EXPORT qint64 quarterOf(const QDateTime &time);

/// Lets one sample of an object through in each interval, and marks the first of each quarter of an hour.
class NOC_MODELS_EXPORT TraceThinner final
{
public:
    explicit TraceThinner(core::Milliseconds interval)
        : m_interval(interval)
    { }

    [[nodiscard]] std::optional<PlacedSample> place(const TraceSample &sample);
    /// Nothing of it will come any more.
    void forget(const ObjectKey &object) { m_newest.remove(object); }

    /// The interval as it is with so many objects: beyond a thousand of them it grows, which bounds the table to one
    /// and a half million rows a day.
    [[nodiscard]] core::Milliseconds interval() const;

private:
    core::Milliseconds m_interval;
    QHash<ObjectKey, QDateTime> m_newest;
};

} // namespace noc::store
