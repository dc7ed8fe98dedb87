// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/hostfacts.h"

#include "models/core/text.h"
#include "models/monit/units.h"
#include "widgets/common/age.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;
using widgets::Banner;

namespace {

struct HostFacts
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::HostFacts)
};

constexpr auto skewWorthSaying = 60s;

std::chrono::seconds since(const QDateTime &time, const QDateTime &now)
{
    return std::max(std::chrono::seconds(time.secsTo(now)), 0s);
}

/// "3 min ago", but "now".
QString agoText(const QDateTime &time, const QDateTime &now)
{
    const std::chrono::seconds age = since(time, now);
    return age < 1s ? HostFacts::tr("now") : HostFacts::tr("%1 ago").arg(shortAge(age));
}

QString joined(QStringList parts, const QString &separator = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

Fact systemFact(const Platform &platform)
{
    const QString text = joined({platform.name, platform.release, platform.machine}, u" "_s);
    return {HostFacts::tr("System"), core::displayable(text), core::displayable(platform.version)};
}

Fact machineFact(const Platform &platform)
{
    const auto size = [](qint64 kilobytes) {
        return quantityOf(static_cast<double>(kilobytes), Unit::Kilobytes).text();
    };
    QStringList parts;
    if (platform.cpus > 0)
        parts += HostFacts::tr("%Ln CPU(s)", nullptr, platform.cpus);
    if (platform.memoryKilobytes > 0)
        parts += HostFacts::tr("%1 memory").arg(size(platform.memoryKilobytes));
    if (platform.swapKilobytes > 0)
        parts += HostFacts::tr("%1 swap").arg(size(platform.swapKilobytes));
    return {HostFacts::tr("Machine"), joined(parts), {}};
}

/// Of the machine where Monit says it, which it does not for each system.
Fact uptimeFact(const Snapshot &snapshot)
{
    const Service *system = snapshot.system();
    const auto uptime = system ? system->reading(Element::Uptime) : std::nullopt;
    return {
        HostFacts::tr("Running for"), uptime ? quantityOf({Element::Uptime, *uptime}).text() : QString(), {}};
}

Fact monitFact(const Snapshot &snapshot)
{
    const QString text = joined(
        {core::displayable(snapshot.version),
         HostFacts::tr("up %1", "for a time").arg(durationText(snapshot.uptime)),
         snapshot.poll > 0s ? HostFacts::tr("checks every %1").arg(durationText(snapshot.poll)) : QString()});
    return {HostFacts::tr("Monit"), text,
            snapshot.controlFile.isEmpty()
                ? QString()
                : HostFacts::tr("Control file %1").arg(core::displayable(snapshot.controlFile))};
}

Fact reportFact(const Host &host, const QDateTime &now)
{
    const Severity severity = host.presence == Presence::Down ? Severity::Critical
        : host.presence == Presence::Late                     ? Severity::Unknown
                                                              : Severity::Good;
    return {HostFacts::tr("Last report"), agoText(host.lastReport, now),
            HostFacts::tr("%1\nFirst report %2")
                .arg(widgets::exactTimeText(host.lastReport), widgets::exactTimeText(host.firstSeen)),
            severity};
}

Fact sourceFact(const Host &host)
{
    const QString address = host.source.address.toString();
    const QString user = core::displayable(host.source.user);
    return {HostFacts::tr("Reports from"),
            user.isEmpty() ? address : HostFacts::tr("%1 as %2", "address, user").arg(address, user),
            HostFacts::tr("Monit id %1").arg(core::displayable(host.id))};
}

Fact groupsFact(const Host &host)
{
    QStringList groups = host.snapshot->hostGroups + host.ownGroups;
    groups.removeDuplicates();
    return {HostFacts::tr("Groups"), core::displayable(groups.join(u", "_s)), {}};
}

Fact clockFact(const Host &host)
{
    const auto skew = std::chrono::duration_cast<std::chrono::seconds>(host.clockSkew);
    if (std::chrono::abs(skew) <= skewWorthSaying)
        return {};
    const QString amount = durationText(std::chrono::abs(skew));
    return {
        HostFacts::tr("Clock"),
        skew > 0s ? HostFacts::tr("%1 ahead of ours").arg(amount)
                  : HostFacts::tr("%1 behind ours").arg(amount),
        HostFacts::tr(
            "Times of checks are corrected by this. Set the clock of the host, or of this machine: run an "
            "NTP client on both."),
        Severity::Warning};
}

Fact repairFact(const Host &host)
{
    if (!needsMending(host.repairs))
        return {};
    QStringList what;
    if (host.repairs.testFlag(Repair::ControlCharacters))
        what += HostFacts::tr("control characters");
    if (host.repairs.testFlag(Repair::Markup))
        what += HostFacts::tr("bare &, < or quotes");
    return {
        HostFacts::tr("Message"), HostFacts::tr("repaired: %1").arg(what.join(u", "_s)),
        HostFacts::tr(
            "Monit sent something that is not XML (%Ln time(s) so far). It was mended before it was read; "
            "look for unusual characters in names and program output.",
            nullptr, host.repairedCount)};
}

QString everyPoll(const Host &host)
{
    return host.snapshot->poll > 0s
        ? HostFacts::tr("It reports every %1.").arg(durationText(host.snapshot->poll))
        : QString();
}

HostNotice silenceNotice(const Host &host, const QDateTime &now)
{
    const QString age = shortAge(since(host.lastReport, now));
    switch (host.presence) {
    case Presence::Reporting:
        break;
    case Presence::Late:
        return {{Severity::Unknown,
                 HostFacts::tr("Late: no report for %1").arg(age),
                 everyPoll(host),
                 HostFacts::tr("What is shown is as old as that."),
                 {}}};
    case Presence::Down:
        return {{Severity::Critical,
                 HostFacts::tr("Down: no report for %1").arg(age),
                 everyPoll(host),
                 HostFacts::tr("Check that the host runs, that Monit runs on it, and the network between."),
                 {}}};
    case Presence::Stopped:
        return {{Severity::Off,
                 HostFacts::tr("Monit was stopped %1").arg(agoText(host.presenceSince, now)),
                 HostFacts::tr("It said so itself: a planned stop."),
                 HostFacts::tr("Nothing on this host is watched until it is started again."),
                 {}}};
    }
    return {};
}

HostNotice conflictNotice(const Host &host)
{
    const IdConflict &conflict = host.conflict;
    const QString other =
        HostFacts::tr("%1 (%2 as %3)", "host name, address, user")
            .arg(core::displayable(conflict.otherName), conflict.otherSource.address.toString(),
                 core::displayable(conflict.otherSource.user));
    switch (conflict.kind) {
    case IdConflict::Kind::None:
        break;
    case IdConflict::Kind::Cloned:
        return {
            {Severity::Warning,
             HostFacts::tr("Another machine uses the same Monit id"),
             HostFacts::tr("%1 was probably copied from this host. Nothing of what it sent is shown here.")
                 .arg(other),
             HostFacts::tr(
                 "Run “monit -r” on the copy and restart its Monit: it will appear as a host of its own."),
             {}}};
    case IdConflict::Kind::ForeignSource:
        return {
            {Severity::Warning, HostFacts::tr("Reports with this host's id come from elsewhere"),
             HostFacts::tr("%1 sent them; nothing of that is shown here.").arg(other),
             HostFacts::tr(
                 "If the host has moved, trust the new source. If not, somebody uses its id: find out who."),
             HostFacts::tr("Trust the new source")},
            HostNotice::Action::Repin};
    }
    return {};
}

HostNotice pendingNotice(const Host &host)
{
    if (host.admission == Admission::Accepted)
        return {};
    return {{Severity::Information,
             HostFacts::tr("This host waits to be accepted"),
             HostFacts::tr("It is not in the list of hosts and raises no alarm until then."),
             {},
             HostFacts::tr("Accept host")},
            HostNotice::Action::Accept};
}

} // namespace

std::vector<Fact> factsOf(const Host &host, const QDateTime &now)
{
    const Snapshot &snapshot = *host.snapshot;
    std::vector<Fact> facts{reportFact(host, now),
                            monitFact(snapshot),
                            systemFact(snapshot.platform),
                            machineFact(snapshot.platform),
                            uptimeFact(snapshot),
                            sourceFact(host),
                            groupsFact(host),
                            clockFact(host),
                            repairFact(host)};
    std::erase_if(facts, [](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

std::vector<HostNotice> noticesOf(const Host &host, const QDateTime &now)
{
    std::vector<HostNotice> notices{silenceNotice(host, now), conflictNotice(host), pendingNotice(host)};
    std::erase_if(notices, [](const HostNotice &notice) { return notice.content.what.isEmpty(); });
    std::ranges::stable_sort(notices, std::greater(),
                             [](const HostNotice &notice) { return notice.content.severity; });
    return notices;
}

} // namespace noc::monit
