// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/trace.h"

#include <QMetaType>

#include <array>
#include <memory>
#include <optional>
#include <span>

namespace noc::monit {

/// What one small curve shows: 24 hours that end with the host's last report. Copying it copies a pointer, so that a
/// view may ask for it once per painted cell.
class NOC_MODELS_EXPORT TraceCurve
{
public:
    enum class Kind { Load, Cpu, Memory };

    /// One value a slot, and the current one at the end.
    static constexpr std::size_t length = maxTracePoints + 1;

    /// Where the curve ends and what it is measured by.
    struct End
    {
        qint64 slot = 0; ///< Unix time of the last report / traceSlotSeconds
        std::optional<double> value; ///< the current one
        double leastFull = 100; ///< what the full height stands for; the load's grows with its greatest value

        friend bool operator==(const End &, const End &) = default;
    };

    TraceCurve() = default;
    /// Empty with less than two points that are known.
    [[nodiscard]] static TraceCurve of(const HostTrace &trace, Kind kind, const End &end);

    [[nodiscard]] bool isEmpty() const { return !m_shape; }
    /// Oldest first, `length` of them; NaN where the host was not heard of. None of an empty curve.
    [[nodiscard]] std::span<const float> values() const;
    /// Of the known values; 0 of an empty curve.
    [[nodiscard]] double minimum() const;
    [[nodiscard]] double maximum() const;
    /// The current value, when there is one.
    [[nodiscard]] std::optional<double> now() const;
    /// The value that reaches the top.
    [[nodiscard]] double full() const;

    friend NOC_MODELS_EXPORT bool operator==(const TraceCurve &a, const TraceCurve &b);

private:
    struct Shape
    {
        std::array<float, length> values{};
        float minimum = 0;
        float maximum = 0;
        float full = 0;
    };

    std::shared_ptr<const Shape> m_shape;
};

} // namespace noc::monit

Q_DECLARE_TYPEINFO(noc::monit::TraceCurve, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(noc::monit::TraceCurve)
