// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/historywords.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::monit {

using State = HistoryReader::State;
using core::ErrorCode;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::HistoryWords)
};

QString reasonOf(const std::optional<core::Error> &error)
{
    switch (error ? error->code : ErrorCode::Io) {
    case ErrorCode::Busy:
    case ErrorCode::TimedOut:
        return HistoryWords::tr("The store is busy. Try again in a moment.");
    case ErrorCode::Unreachable:
        return HistoryWords::tr("The store cannot be reached. Look at its line in the status bar.");
    case ErrorCode::Unauthorized:
    case ErrorCode::Refused:
        return HistoryWords::tr("The store does not let this user read it.");
    case ErrorCode::Unsupported:
        return HistoryWords::tr("The store is of another version of the program.");
    case ErrorCode::TooLarge:
        return HistoryWords::tr("That is too much at once. Choose a shorter period.");
    case ErrorCode::NotFound:
    case ErrorCode::InvalidInput:
    case ErrorCode::Io:
        break;
    }
    return HistoryWords::tr("The store cannot be read. Is its disk full or its file damaged?");
}

int daysOf(const EventsView &view)
{
    return static_cast<int>(view.period->count());
}

EventsNotice searchNotice(const EventsView &view)
{
    return {HistoryWords::tr("Nothing found"),
            HistoryWords::tr("No event of this host contains “%1”.").arg(core::displayable(view.text)),
            HistoryWords::tr("Clear search"), EventsNotice::Action::ClearSearch};
}

EventsNotice periodNotice(const EventsView &view)
{
    return {daysOf(view) == 1 ? HistoryWords::tr("No events in the last 24 hours")
                              : HistoryWords::tr("No events in the last %Ln day(s)", "", daysOf(view)),
            HistoryWords::tr("There may be older ones."), HistoryWords::tr("Show all"),
            EventsNotice::Action::ShowEverything};
}

} // namespace

EventsNotice noticeOf(const EventsView &view)
{
    if (view.state == State::Loading)
        return {
            HistoryWords::tr("Loading events…"), HistoryWords::tr("They are read from the store."), {}, {}};
    if (view.state == State::Failed)
        return {HistoryWords::tr("The history cannot be read"), reasonOf(view.error),
                HistoryWords::tr("Retry"), EventsNotice::Action::Retry};
    if (!view.text.isEmpty() && (view.hasOthers || view.state != State::Unavailable))
        return searchNotice(view);
    if (view.period && (view.hasOthers || view.state != State::Unavailable))
        return periodNotice(view);
    if (view.state == State::Complete)
        return {HistoryWords::tr("No events"),
                HistoryWords::tr("This host has told of no change so far."),
                {},
                {}};
    EventsNotice notice{HistoryWords::tr("No events"),
                        HistoryWords::tr("This host has told of no change since nocdesk was started."),
                        {},
                        {}};
    if (view.state != State::Unavailable) {
        notice.button = HistoryWords::tr("Load older");
        notice.action = EventsNotice::Action::ReadOlder;
    }
    return notice;
}

QString footOf(const EventsView &view)
{
    switch (view.state) {
    case State::Unavailable:
        return {};
    case State::Idle:
        return HistoryWords::tr("Since nocdesk was started");
    case State::Loading:
        return HistoryWords::tr("Loading older events…");
    case State::Partial:
        return HistoryWords::tr("There are older ones.");
    case State::Failed:
        return HistoryWords::tr("Older events cannot be read. %1").arg(reasonOf(view.error));
    case State::Complete:
        break;
    }
    if (!view.text.isEmpty())
        return HistoryWords::tr("These are all that were found.");
    if (!view.period)
        return HistoryWords::tr("There are no older ones.");
    return daysOf(view) == 1 ? HistoryWords::tr("All of the last 24 hours")
                             : HistoryWords::tr("All of the last %Ln day(s)", "", daysOf(view));
}

} // namespace noc::monit
