// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/tracejson.h"

#include <QJsonArray>

#include <cmath>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QJsonValue valueOf(float value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(static_cast<double>(value));
}

float floatFrom(const QJsonValue &value)
{
    return value.isDouble() ? static_cast<float>(value.toDouble()) : TracePoint::none;
}

core::Result<HostTrace> traceFrom(const QJsonObject &json)
{
    HostTrace trace{json["host_id"_L1].toString(), {}};
    const QJsonArray points = json["points"_L1].toArray();
    if (trace.hostId.isEmpty() || std::size_t(points.size()) > maxTracePoints + 1)
        return core::failure(ErrorCode::InvalidInput, u"a trace without a host, or too long"_s);
    for (const QJsonValue point : points) {
        trace.points.push_back(
            {point[0].toInteger(), floatFrom(point[1]), floatFrom(point[2]), floatFrom(point[3])});
    }
    return trace;
}

} // namespace

QJsonObject toJson(const core::RowDiff<HostTrace> &diff)
{
    QJsonArray put;
    for (const HostTrace &trace : diff.put) {
        QJsonArray points;
        for (const TracePoint &point : trace.points) {
            points.append(
                QJsonArray{point.slot, valueOf(point.load), valueOf(point.cpu), valueOf(point.memory)});
        }
        put.append(QJsonObject{{u"host_id"_s, trace.hostId}, {u"points"_s, points}});
    }
    QJsonArray removed;
    for (const QString &id : diff.removed)
        removed.append(id);
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence)}, {u"put"_s, put}, {u"removed"_s, removed}};
}

core::Result<core::RowDiff<HostTrace>> traceDiffFromJson(const QJsonObject &json)
{
    core::RowDiff<HostTrace> diff;
    diff.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    const QJsonArray put = json["put"_L1].toArray();
    for (const QJsonValue value : put) {
        auto trace = traceFrom(value.toObject());
        if (!trace)
            return std::unexpected(trace.error());
        diff.put.push_back(*std::move(trace));
    }
    const QJsonArray removed = json["removed"_L1].toArray();
    for (const QJsonValue value : removed)
        diff.removed.push_back(value.toString());
    return diff;
}

} // namespace noc::monit
