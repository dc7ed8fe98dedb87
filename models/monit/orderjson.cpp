// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/orderjson.h"

#include "models/core/enumtext.h"

#include <QJsonArray>

namespace noc::monit {

using namespace Qt::StringLiterals;
using Phase = ServiceOrder::Phase;
using core::EnumText;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr std::array phases{
    EnumText{Phase::Sending, "sending"_L1}, EnumText{Phase::Accepted, "accepted"_L1},
    EnumText{Phase::Done, "done"_L1},       EnumText{Phase::Failed, "failed"_L1},
    EnumText{Phase::Unknown, "unknown"_L1},
};
constexpr std::array codes{
    EnumText{ErrorCode::NotFound, "not-found"_L1},
    EnumText{ErrorCode::InvalidInput, "invalid-input"_L1},
    EnumText{ErrorCode::TooLarge, "too-large"_L1},
    EnumText{ErrorCode::Refused, "refused"_L1},
    EnumText{ErrorCode::Unauthorized, "unauthorized"_L1},
    EnumText{ErrorCode::Busy, "busy"_L1},
    EnumText{ErrorCode::Unreachable, "unreachable"_L1},
    EnumText{ErrorCode::TimedOut, "timed-out"_L1},
    EnumText{ErrorCode::Unsupported, "unsupported"_L1},
    EnumText{ErrorCode::Io, "io"_L1},
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QJsonObject toJson(const ServiceOrder &order)
{
    return {{u"id"_s, static_cast<qint64>(order.id)},
            {u"host_id"_s, order.hostId},
            {u"host"_s, order.hostName},
            {u"service"_s, order.service},
            {u"action"_s, wordOf(order.action)},
            {u"by"_s, order.by},
            {u"requested"_s, timeText(order.requested)},
            {u"phase"_s, core::textOf(phases, order.phase)},
            {u"error"_s, order.code ? core::textOf(codes, *order.code) : QLatin1StringView()},
            {u"detail"_s, order.detail},
            {u"finished"_s, timeText(order.finished)}};
}

QJsonObject toJson(const core::RowDiff<ServiceOrder> &diff)
{
    QJsonArray put;
    for (const ServiceOrder &order : diff.put)
        put.append(toJson(order));
    QJsonArray removed;
    for (const quint64 id : diff.removed)
        removed.append(static_cast<qint64>(id));
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence)}, {u"put"_s, put}, {u"removed"_s, removed}};
}

Result<ServiceOrder> orderFromJson(const QJsonObject &json)
{
    const auto action = serviceActionFrom(json["action"_L1].toString());
    const auto phase = core::valueOf(phases, json["phase"_L1].toString());
    ServiceOrder order;
    order.id = static_cast<quint64>(json["id"_L1].toInteger());
    order.hostId = json["host_id"_L1].toString();
    if (order.id == 0 || order.hostId.isEmpty() || !action || !phase)
        return failure(ErrorCode::InvalidInput, u"an order without id, host, action or phase"_s);
    order.hostName = json["host"_L1].toString();
    order.service = json["service"_L1].toString();
    order.action = *action;
    order.by = json["by"_L1].toString();
    order.requested = timeFrom(json["requested"_L1]);
    order.phase = *phase;
    order.code = core::valueOf(codes, json["error"_L1].toString());
    order.detail = json["detail"_L1].toString();
    order.finished = timeFrom(json["finished"_L1]);
    return order;
}

Result<core::RowDiff<ServiceOrder>> orderDiffFromJson(const QJsonObject &json)
{
    if (!json["sequence"_L1].isDouble() || !json["put"_L1].isArray() || !json["removed"_L1].isArray())
        return failure(ErrorCode::InvalidInput, u"not a diff of orders"_s);
    core::RowDiff<ServiceOrder> diff;
    diff.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    for (const QJsonArray rows = json["put"_L1].toArray(); const auto &value : rows) {
        auto order = orderFromJson(value.toObject());
        if (!order)
            return std::unexpected(order.error());
        diff.put.push_back(std::move(*order));
    }
    for (const QJsonArray ids = json["removed"_L1].toArray(); const auto &value : ids)
        diff.removed.push_back(static_cast<quint64>(value.toInteger()));
    return diff;
}

} // namespace noc::monit
