// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/tracecurve.h"

#include <algorithm>
#include <cmath>

namespace noc::monit {

namespace {

float valueOf(const TracePoint &point, TraceCurve::Kind kind)
{
    switch (kind) {
    case TraceCurve::Kind::Load:
        return point.load;
    case TraceCurve::Kind::Cpu:
        return point.cpu;
    case TraceCurve::Kind::Memory:
        return point.memory;
    }
    return TracePoint::none;
}

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

TraceCurve TraceCurve::of(const HostTrace &trace, Kind kind, const End &end)
{
    auto shape = std::make_shared<Shape>();
    shape->values.fill(TracePoint::none);
    const qint64 first = end.slot - static_cast<qint64>(maxTracePoints);
    for (const TracePoint &point : trace.points) {
        if (point.slot >= first && point.slot < end.slot)
            shape->values[static_cast<std::size_t>(point.slot - first)] = valueOf(point, kind);
    }
    if (end.value)
        shape->values.back() = static_cast<float>(*end.value);

    int known = 0;
    for (const float value : shape->values) {
        if (std::isnan(value))
            continue;
        shape->minimum = known == 0 ? value : std::min(shape->minimum, value);
        shape->maximum = known == 0 ? value : std::max(shape->maximum, value);
        ++known;
    }
    if (known < 2)
        return {};
    shape->full = static_cast<float>(end.leastFull);
    if (kind == Kind::Load)
        shape->full = std::max(shape->full, shape->maximum);
    TraceCurve curve;
    curve.m_shape = std::move(shape);
    return curve;
}

std::span<const float> TraceCurve::values() const
{
    return m_shape ? std::span<const float>(m_shape->values) : std::span<const float>();
}

double TraceCurve::minimum() const
{
    return m_shape ? static_cast<double>(m_shape->minimum) : 0;
}

double TraceCurve::maximum() const
{
    return m_shape ? static_cast<double>(m_shape->maximum) : 0;
}

std::optional<double> TraceCurve::now() const
{
    if (!m_shape || std::isnan(m_shape->values.back()))
        return std::nullopt;
    return static_cast<double>(m_shape->values.back());
}

double TraceCurve::full() const
{
    return m_shape ? static_cast<double>(m_shape->full) : 0;
}

bool operator==(const TraceCurve &a, const TraceCurve &b)
{
    if (a.m_shape == b.m_shape)
        return true;
    return a.m_shape && b.m_shape && a.m_shape->full == b.m_shape->full
        && std::ranges::equal(a.m_shape->values, b.m_shape->values, isSame);
}

} // namespace noc::monit
