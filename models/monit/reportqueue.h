// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/host.h"
#include "models/monit/messageidentity.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <deque>
#include <vector>

namespace noc::monit {

/// A message as it came, inflated, before it is parsed.
struct RawReport
{
    QByteArray body;
    Source source;
    QDateTime received; ///< UTC
    core::Milliseconds receivedMonotonic{};
    bool isHeaderless = false; ///< nobody authenticated it; see BareXml
};

struct QueueLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    qint64 bytesPerHost = 16 * 1024 * 1024; ///< one message of any size always fits
    int hosts = 20'000;
    int eventsPerHost = 64;
};

/// Between the thread with the sockets and the thread that parses: per host and source the newest status and every
/// event, in order of arrival; hosts in the order of their oldest message, so that a chatty one starves nobody.
class NOC_MODELS_EXPORT ReportQueue final
{
    Q_DISABLE_COPY_MOVE(ReportQueue)

public:
    enum class Outcome {
        First, ///< queued, and it was empty: wake who takes
        Queued,
        Full,
    };

    explicit ReportQueue(const QueueLimits &limits = {})
        : m_limits(limits)
    { }
    ~ReportQueue() = default;

    [[nodiscard]] Outcome push(const MessageIdentity &identity, RawReport report);

    /// The oldest messages, at most so many and (but for the last one) so many bytes.
    [[nodiscard]] std::vector<RawReport> take(int count, qint64 bytes);

    [[nodiscard]] bool isEmpty() const;
    /// Of what waits, with a share for each message's own size.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Entry
    {
        RawReport report;
        bool isEvent = false;
    };
    struct Waiting
    {
        std::deque<Entry> entries;
        qint64 bytes = 0;
        int events = 0;
    };

    bool hasRoom(const Waiting &waiting, qint64 added, bool isEvent) const;

    const QueueLimits m_limits;
    mutable QMutex m_mutex;
    QHash<QByteArray, Waiting> m_hosts;
    std::deque<QByteArray> m_order;
    qint64 m_bytes = 0;
};

} // namespace noc::monit
