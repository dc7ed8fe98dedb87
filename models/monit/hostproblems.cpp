// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostproblems.h"

#include "models/core/text.h"
#include "models/monit/problemwords.h"

#include <QHash>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

/// The newest failing event of each service and bit.
class NewestEvents
{
public:
    NewestEvents(const Host &host, const std::vector<HostEvent> &events)
    {
        for (const HostEvent &event : events) {
            const bool isFailing = event.event.state == static_cast<int>(EventState::Failed)
                || event.event.state == static_cast<int>(EventState::Changed);
            if (event.hostId != host.id || !isFailing)
                continue;
            const HostEvent *&newest = m_newest[{event.event.service, event.event.id}];
            if (!newest || newest->event.collected < event.event.collected)
                newest = &event;
        }
    }

    [[nodiscard]] const HostEvent *of(const Service &service) const
    {
        const HostEvent *newest = nullptr;
        for (std::uint64_t rest = service.status; rest != 0; rest &= rest - 1) {
            const HostEvent *event = m_newest.value({service.name, rest & (~rest + 1)}, nullptr);
            if (event && (!newest || newest->event.collected < event->event.collected))
                newest = event;
        }
        return newest;
    }

private:
    QHash<std::pair<QString, std::uint64_t>, const HostEvent *> m_newest;
};

/// The agent's clock may differ; what it says can never be later than when we heard it.
QDateTime timeOf(const HostEvent &event, std::chrono::milliseconds clockSkew)
{
    if (event.event.collected.count() == 0)
        return event.received;
    const auto agent = std::chrono::floor<std::chrono::milliseconds>(event.event.collected) - clockSkew;
    return std::min(QDateTime::fromMSecsSinceEpoch(agent.count()).toUTC(), event.received);
}

} // namespace

std::vector<HostProblem> problemsOf(const Host &host, const std::vector<HostEvent> &events)
{
    const NewestEvents newest(host, events);
    std::vector<HostProblem> problems;
    for (const Service &service : host.snapshot->services) {
        if (service.severity() < Severity::Warning || host.presence == Presence::Stopped)
            continue;
        HostProblem problem;
        problem.service = service.name;
        problem.what = problemWords(service).join(u", "_s);
        problem.severity = service.severity();
        problem.isOld = host.isSilent();
        if (const HostEvent *event = newest.of(service)) {
            problem.since = timeOf(*event, host.clockSkew);
            problem.message = core::displayable(core::withoutAnsi(event->event.message).simplified());
        }
        problems.push_back(std::move(problem));
    }
    std::ranges::stable_sort(problems, [](const HostProblem &a, const HostProblem &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.since > b.since;
    });
    return problems;
}

} // namespace noc::monit
