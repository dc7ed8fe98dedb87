// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"
#include "models/bird/links/sshoptions.h"
#include "models/bird/routeraddress.h"
#include "models/core/secret.h"

#include <functional>
#include <memory>

namespace noc::bird {

struct LinkOptions
{
    LinkDeadlines deadlines;
    SshOptions ssh;
    core::Secret secret; ///< of a proxy that wants one
};

/// Makes a client's links; tests put in their own.
using LinkFactory = std::function<std::unique_ptr<Link>()>;

[[nodiscard]] NOC_MODELS_EXPORT std::unique_ptr<Link> makeLink(const RouterAddress &address,
                                                               const LinkOptions &options);

} // namespace noc::bird
