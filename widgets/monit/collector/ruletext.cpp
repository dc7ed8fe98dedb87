// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/ruletext.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::RuleText)
};

QString networkOf(const QHostAddress &address)
{
    const QString text = address.toString();
    return text + (text.contains(u':') && !text.contains(u'.') ? u"/64"_s : u"/24"_s);
}

} // namespace

QString ruleText(const AdmissionRule &rule)
{
    QStringList parts;
    if (rule.subnet)
        parts += RuleText::tr("from %1", "a network").arg(rule.subnet->toText());
    if (!rule.user.isEmpty())
        parts += RuleText::tr("as user %1").arg(core::displayable(rule.user));
    if (!rule.namePattern.isEmpty())
        parts += RuleText::tr("named %1", "a pattern").arg(core::displayable(rule.namePattern));
    return parts.isEmpty() ? RuleText::tr("every host") : parts.join(u", "_s);
}

AdmissionRule ruleLike(const Host &host)
{
    AdmissionRule rule;
    rule.subnet = net::Subnet::fromText(networkOf(host.source.address));
    rule.user = host.source.user;
    const qsizetype dot = host.name().indexOf(u'.');
    if (dot > 0)
        rule.namePattern = u'*' + host.name().sliced(dot);
    return rule;
}

} // namespace noc::monit
