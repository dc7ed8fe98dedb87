// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/hoprow.h"

#include <algorithm>
#include <cmath>

namespace noc::bird {

namespace {
constexpr std::size_t maxHosts = 16; // of one hop
} // namespace

double HopRow::loss() const
{
    const quint32 over = sent - (isAwaiting && sent > received ? 1 : 0);
    return over == 0 || received >= over ? 0.0 : 1.0 - static_cast<double>(received) / over;
}

double HopRow::deviation() const
{
    return received == 0 ? 0.0 : std::sqrt(squares / received);
}

void HopRow::addSent()
{
    ++sent;
    isAwaiting = true;
}

void HopRow::addReply(RoundTrip time)
{
    best = received == 0 ? time : std::min(best, time);
    worst = std::max(worst, time);
    last = time;
    ++received;
    isAwaiting = false;
    const auto value = static_cast<double>(time.count());
    const double distance = value - mean;
    mean += distance / received;
    squares += distance * (value - mean);
}

void HopRow::addHost(const HopHost &host)
{
    const auto known = std::ranges::find(hosts, host.address, &HopHost::address);
    if (known == hosts.end() && hosts.size() < maxHosts)
        hosts.push_back(host);
    else if (known != hosts.end() && !host.name.isEmpty())
        known->name = host.name;
}

} // namespace noc::bird
