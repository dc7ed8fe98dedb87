// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/report.h"

#include <chrono>

/// Monit's numbers as a human reads them, in the user's language.
namespace noc::monit {

/// A number and its unit, apart because the unit is shown in a lighter tone.
struct Quantity
{
    QString number; ///< "34.2", "0755", "up"; notAvailable() when Monit does not know
    QString unit; ///< "GiB", "%", "ms/s"; empty without one

    /// Both in one text, with a space that does not break.
    [[nodiscard]] NOC_MODELS_EXPORT QString text() const;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// "n/a".
[[nodiscard]] NOC_MODELS_EXPORT QString notAvailable();

/// −1, −1000000 (speed), 7777 (mode) and 0 (time) are Monit's ways to say that it does not know.
[[nodiscard]] NOC_MODELS_EXPORT Quantity quantityOf(const Reading &reading);
[[nodiscard]] NOC_MODELS_EXPORT Quantity quantityOf(double value, Unit unit);

/// "34.2 GiB", in steps of 1024.
[[nodiscard]] NOC_MODELS_EXPORT Quantity sizeOf(double bytes);

/// Of a port, socket or ping test: "0.4 ms", "1.25 s".
[[nodiscard]] NOC_MODELS_EXPORT Quantity responseTimeOf(double seconds);

/// The two greatest units: "3 d 4 h", "12 min", "5 s".
[[nodiscard]] NOC_MODELS_EXPORT QString durationText(std::chrono::seconds duration);

/// One unit, but seconds up to two minutes: "70 s", "3 min". Negative ages (clocks differ) are 0.
[[nodiscard]] NOC_MODELS_EXPORT QString shortAge(std::chrono::seconds age);

} // namespace noc::monit
