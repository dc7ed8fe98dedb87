// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace noc::bird {

using RoundTrip = std::chrono::microseconds;

/// Who answered for a hop.
struct HopHost
{
    QString address; ///< or a name, where the tool printed only that
    QString name; ///< empty when not looked up

    friend bool operator==(const HopHost &, const HopHost &) = default;
};

/// One hop on the way to a target, and how it answered so far. A ping is a row of the target alone.
struct NOC_MODELS_EXPORT HopRow
{
    using Key = int;

    int ttl = 0; ///< from 1
    std::vector<HopHost> hosts; ///< in the order they first answered; several with load sharing
    std::vector<quint32> asNumbers; ///< as the tool said
    QString note; ///< "!H", "!X", "asymm 5"
    quint32 sent = 0;
    quint32 received = 0;
    bool isAwaiting = false; ///< the last one sent may still be answered
    std::optional<RoundTrip> last;
    RoundTrip best{0}; ///< these four are 0 while `received` is
    RoundTrip worst{0};
    double mean = 0; ///< microseconds
    double squares = 0; ///< sum of the squared distances from the mean (Welford)

    [[nodiscard]] int key() const { return ttl; }
    /// 0 to 1, of those whose time is over.
    [[nodiscard]] double loss() const;
    /// Of the population, as mtr counts; microseconds.
    [[nodiscard]] double deviation() const;

    void addSent();
    void addReply(RoundTrip time);
    void addHost(const HopHost &host);

    friend bool operator==(const HopRow &, const HopRow &) = default;
};

} // namespace noc::bird
