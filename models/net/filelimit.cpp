// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/filelimit.h"

#include <algorithm>
#include <limits>
#include <sys/resource.h>

namespace noc::net {

int raiseFileLimit(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t target = std::min(static_cast<rlim_t>(wanted), limit.rlim_max);
    if (limit.rlim_cur < target) {
        const rlim_t before = limit.rlim_cur;
        limit.rlim_cur = target;
        if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
            limit.rlim_cur = before;
    }
    constexpr auto largest = static_cast<rlim_t>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(limit.rlim_cur, largest));
}

} // namespace noc::net
