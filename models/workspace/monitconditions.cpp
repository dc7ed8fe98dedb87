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

Condition silenceOf(const Host &host)
{
    Condition silence = about(host, idOf(host), {});
    const bool isDown = host.presence == Presence::Down;
    silence.severity = isDown ? Severity::Critical : Severity::Unknown;
    silence.text = isDown ? MonitConditions::tr("The host does not report any more")
                          : MonitConditions::tr("The host's report is late");
    silence.since = host.presenceSince;
    return silence;
}

Condition conflictOf(const Host &host)
{
    Condition conflict = about(host, idOf(host) + u"#id"_s, {});
    conflict.severity = Severity::Warning;
    conflict.text = MonitConditions::tr("Another machine uses the host's Monit id");
    return conflict;
}

/// Whether its Monit has not judged it (again) yet.
bool isOpen(const Host &host, const Service &service)
{
    return host.presence == Presence::Stopped || (service.monitor & monit::MonitorInitialising) != 0;
}

} // namespace

QString MonitConditions::source()
{
    return u"monit"_s;
}

void MonitConditions::remember(const std::vector<Condition> &conditions, const std::vector<Host> &hosts)
{
    for (const Host &host : hosts)
        m_unheard.insert(host.id, host.lastReport);
    for (const Condition &condition : conditions) {
        if (condition.source == source() && m_unheard.contains(condition.objectId))
            m_hosts[condition.objectId].insert(condition.id, condition);
    }
}

core::RowDiff<Condition> MonitConditions::apply(const core::RowDiff<Host> &diff)
{
    core::RowDiff<Condition> news;
    for (const QString &id : diff.removed) {
        m_unheard.remove(id);
        replace(id, {}, news);
    }
    for (const Host &host : diff.put)
        replace(host.id, conditionsOf(host), news);
    return news;
}

void MonitConditions::replace(const QString &hostId, const Conditions &now, core::RowDiff<Condition> &news)
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
        m_hosts.insert(hostId, now);
}

MonitConditions::Conditions MonitConditions::conditionsOf(const Host &host)
{
    if (host.admission != monit::Admission::Accepted)
        return {};
    const Conditions before = m_hosts.value(host.id);
    const bool hasNews = isHeard(host);
    Conditions conditions = hasNews ? Conditions() : before;
    const auto add = [&](const Condition &condition) { conditions.insert(condition.id, condition); };
    if (host.isSilent())
        add(silenceOf(host));
    if (host.conflict.kind != monit::IdConflict::Kind::None)
        add(conflictOf(host));
    if (!hasNews)
        return conditions;
    for (const Service &service : host.snapshot->services) {
        const QString id = idOf(host, service);
        if (isOpen(host, service) && before.contains(id))
            add(before.value(id));
        else if (host.presence != Presence::Stopped && service.severity() >= Severity::Warning)
            add(conditionOf(host, service));
    }
    return conditions;
}

/// Whether it has reported in this run.
bool MonitConditions::isHeard(const Host &host)
{
    if (const auto last = m_unheard.constFind(host.id); last != m_unheard.cend()) {
        if (*last == host.lastReport)
            return false;
        m_unheard.erase(last);
    }
    return true;
}

std::vector<Condition> MonitConditions::all() const
{
    std::vector<Condition> conditions;
    for (const Conditions &host : m_hosts)
        conditions.insert(conditions.end(), host.cbegin(), host.cend());
    return conditions;
}

} // namespace noc::workspace
