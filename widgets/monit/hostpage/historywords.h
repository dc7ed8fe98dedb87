// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "widgets/monit/hostpage/historyreader.h"

namespace noc::monit {

/// What the page of events says where there are none, and the one thing to do about it.
struct EventsNotice
{
    enum class Action { None, ClearSearch, ShowEverything, ReadOlder, Retry };

    QString title;
    QString sentence;
    QString button;
    Action action = Action::None;
};

struct EventsView
{
    HistoryReader::State state = HistoryReader::State::Unavailable;
    QString text; ///< that is searched for
    std::optional<std::chrono::days> period;
    std::optional<core::Error> error;
    bool hasOthers = false; ///< events that the text or the period hides
};

[[nodiscard]] EventsNotice noticeOf(const EventsView &view);
/// Below the events: how far they reach.
[[nodiscard]] QString footOf(const EventsView &view);

} // namespace noc::monit
