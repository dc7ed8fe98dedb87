// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/host.h"

#include <QCryptographicHash>

namespace noc::monit {

using core::Severity;

namespace {

auto headOf(const Host &host)
{
    return std::tie(host.id, host.source, host.admission, host.presence, host.presenceSince, host.firstSeen,
                    host.lastReport, host.clockSkew, host.silence, host.ownGroups, host.conflict,
                    host.repairs, host.repairedCount);
}

} // namespace

Severity Host::severityOf(const Service &service) const
{
    if (presence == Presence::Stopped)
        return Severity::Off;
    return isSilent() ? std::max(service.severity(), Severity::Unknown) : service.severity();
}

Severity Host::severity() const
{
    Severity worst = Severity::Good;
    if (presence == Presence::Stopped)
        worst = Severity::Off;
    else if (presence == Presence::Down)
        worst = Severity::Critical;
    else if (presence == Presence::Late)
        worst = Severity::Unknown;
    if (conflict.kind != IdConflict::Kind::None)
        worst = std::max(worst, Severity::Warning);
    for (const Service &service : snapshot->services) {
        const Severity severity = severityOf(service);
        if (severity != Severity::Off) // one service that is not monitored does not make its host grey
            worst = std::max(worst, severity);
    }
    return worst;
}

int Host::problemCount() const
{
    return static_cast<int>(std::ranges::count_if(
        snapshot->services, [](const Service &service) { return service.severity() >= Severity::Warning; }));
}

bool operator==(const Host &a, const Host &b)
{
    return headOf(a) == headOf(b)
        && (a.snapshot == b.snapshot || (a.snapshot && b.snapshot && *a.snapshot == *b.snapshot));
}

QByteArray HostEvent::key() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(hostId.toUtf8());
    add(event.service.toUtf8());
    add(QByteArray::number(static_cast<quint64>(event.id)));
    add(QByteArray::number(event.state));
    add(QByteArray::number(event.action));
    add(QByteArray::number(static_cast<qint64>(event.collected.count())));
    add(event.message.toUtf8());
    return hash.result();
}

} // namespace noc::monit
