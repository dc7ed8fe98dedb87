// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/hoptable.h"

#include <QByteArrayView>

namespace noc::bird {

/// What became of one echo request.
struct PingProbe
{
    enum class Outcome { Answered, Lost, Refused };

    quint32 sequence = 0;
    Outcome outcome = Outcome::Answered;
    std::optional<RoundTrip> time;
    int ttl = 0; ///< of the answer; 0: not said
    QString from; ///< who answered or refused
    QString reason; ///< "Destination Host Unreachable", "message too long, mtu=1500"

    friend bool operator==(const PingProbe &, const PingProbe &) = default;
};

struct PingSummary
{
    quint32 sent = 0;
    quint32 received = 0;
    quint32 errors = 0;

    friend bool operator==(const PingSummary &, const PingSummary &) = default;
};

/// Reads what ping prints (iputils with -O and -D, busybox, inetutils, BSD), line by line, into one row.
class NOC_MODELS_EXPORT PingReader
{
public:
    /// False: a line of no known form, which says what went wrong when nothing else does.
    [[nodiscard]] bool readLine(QByteArrayView line);

    /// Ping's own count at the end.
    [[nodiscard]] const std::optional<PingSummary> &summary() const { return m_summary; }
    [[nodiscard]] std::vector<PingProbe> takeProbes() { return std::exchange(m_probes, {}); }
    [[nodiscard]] HopTable &hops() { return m_hops; }

private:
    bool readAnswer(const QString &line);
    bool readLoss(const QString &line);
    bool readRefusal(const QString &line);
    bool readSummary(const QString &line);
    bool readHeader(const QString &line);
    void add(PingProbe probe);

    HopTable m_hops;
    std::vector<PingProbe> m_probes;
    std::optional<PingSummary> m_summary;
    quint32 m_lastLost = 0; ///< an answer to it may still come: "no answer yet"
};

} // namespace noc::bird
