// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "widgets/common/banner.h"
#include "widgets/monit/hostpage/factgrid.h"

/// What the head of the host page says, in words.
namespace noc::monit {

[[nodiscard]] std::vector<Fact> factsOf(const Host &host, const QDateTime &now);

/// Something about a host as a whole that the user has to know.
struct HostNotice
{
    enum class Action { None, Accept, Repin };

    widgets::Banner::Content content;
    Action action = Action::None;

    friend bool operator==(const HostNotice &, const HostNotice &) = default;
};

/// Silence, a planned stop, waiting for acceptance, a conflict over the id; the worst first.
[[nodiscard]] std::vector<HostNotice> noticesOf(const Host &host, const QDateTime &now);

} // namespace noc::monit
