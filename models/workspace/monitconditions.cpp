// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/monitconditions.h"

#include "models/core/text.h"
#include "models/monit/hosttree.h"
#include "models/monit/problemwords.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using alerts::Condition;
using core::Severity;
using monit::Host;
using monit::Presence;
using monit::Service;

namespace {

Condition about(const Host &host, const QString &id, const QString &part)
{
    Condition condition;
    condition.id = id;
    condition.source = MonitConditions::source();
    condition.objectId = host.id;
    condition.object = core::displayable(host.name());
    condition.part = part;
    condition.groups = host.ownGroups + host.snapshot->hostGroups;
    condition.groups.append(monit::domainOf(host.name()));
    condition.groups.removeDuplicates();
    condition.groups.removeAll(QString());
    return condition;
}

QString idOf(const Host &host)
{
    return u"monit/"_s + host.id;
}

QString idOf(const Host &host, const Service &service)
{
    return idOf(host) + u'/' + service.name;
}

Condition conditionOf(const Host &host, const Service &service)
{
    Condition condition = about(host, idOf(host, service), service.name);
    condition.severity = service.severity();
    condition.text = core::displayable(service.name) + u": "_s + monit::problemWords(service).join(u", "_s);
    return condition;
}

bool isInitialising(const Service &service)
{
    return (service.monitor & monit::MonitorInitialising) != 0 && service.status == 0;
}

} // namespace

QString MonitConditions::source()
{
    return u"monit"_s;
}

void MonitConditions::remember(const std::vector<Condition> &conditions)
{
    for (const Condition &condition : conditions) {
        if (condition.source == source())
            m_remembered[condition.objectId].insert(condition.id, condition);
    }
}

core::RowDiff<Condition> MonitConditions::apply(const core::RowDiff<Host> &diff)
{
    core::RowDiff<Condition> news;
    for (const QString &id : diff.removed)
        replace(id, {}, news);
    for (const Host &host : diff.put) {
        replace(host.id, conditionsOf(host), news);
        m_remembered.remove(host.id);
    }
    return news;
}

void MonitConditions::replace(const QString &hostId, Conditions now, core::RowDiff<Condition> &news)
{
    const Conditions before = m_hosts.take(hostId);
    for (const Condition &condition : now) {
        if (const auto known = before.constFind(condition.id); known == before.cend() || *known != condition)
            news.put.push_back(condition);
    }
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        if (!now.contains(*it))
            news.removed.push_back(*it);
    }
    if (!now.isEmpty())
        m_hosts.insert(hostId, std::move(now));
}

MonitConditions::Conditions MonitConditions::conditionsOf(const Host &host) const
{
    Conditions conditions;
    if (host.admission != monit::Admission::Accepted || host.presence == Presence::Stopped)
        return conditions;
    const auto add = [&](Condition condition) { conditions.insert(condition.id, std::move(condition)); };
    if (host.isSilent()) {
        Condition silence = about(host, idOf(host), {});
        silence.severity = host.presence == Presence::Down ? Severity::Critical : Severity::Unknown;
        silence.text = host.presence == Presence::Down ? tr("The host does not report any more")
                                                       : tr("The host's report is late");
        silence.since = host.presenceSince;
        add(std::move(silence));
    }
    if (host.conflict.kind != monit::IdConflict::Kind::None) {
        Condition conflict = about(host, idOf(host) + u"#id"_s, {});
        conflict.severity = Severity::Warning;
        conflict.text = tr("Another machine uses the host's Monit id");
        add(std::move(conflict));
    }
    const Conditions before = m_remembered.value(host.id, m_hosts.value(host.id));
    for (const Service &service : host.snapshot->services) {
        const QString id = idOf(host, service);
        if (service.severity() >= Severity::Warning)
            add(conditionOf(host, service));
        else if (isInitialising(service) && before.contains(id))
            add(before.value(id));
    }
    return conditions;
}

std::vector<Condition> MonitConditions::all() const
{
    std::vector<Condition> conditions;
    for (const Conditions &host : m_hosts)
        conditions.insert(conditions.end(), host.cbegin(), host.cend());
    return conditions;
}

} // namespace noc::workspace
