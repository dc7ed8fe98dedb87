// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/control/controlwords.h"

#include "models/core/text.h"
#include "models/monit/actionrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::Question;

namespace {

struct ControlWords
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::ControlWords)
};

constexpr qsizetype namesAsked = 12; ///< a question that names more is not read

QString plainVerb(ServiceAction action)
{
    return actionLabel(action).remove(u'&');
}

QString consequenceOf(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Stop:
        return ControlWords::tr(
            "What depends on it in Monit's configuration is stopped as well, and Monit no longer "
            "watches it until it is started or monitored again.");
    case ServiceAction::Restart:
        return ControlWords::tr("What depends on it in Monit's configuration is restarted as well.");
    case ServiceAction::Unmonitor:
        return ControlWords::tr(
            "Monit no longer watches it or what depends on it, and says nothing if it fails, "
            "until it is monitored again.");
    case ServiceAction::Start:
    case ServiceAction::Monitor:
        break;
    }
    return {};
}

QString oneQuestion(ServiceAction action, const QString &service, const QString &hostName)
{
    switch (action) {
    case ServiceAction::Start:
        return ControlWords::tr("Start %1 on %2?").arg(service, hostName);
    case ServiceAction::Stop:
        return ControlWords::tr("Stop %1 on %2?").arg(service, hostName);
    case ServiceAction::Restart:
        return ControlWords::tr("Restart %1 on %2?").arg(service, hostName);
    case ServiceAction::Monitor:
        return ControlWords::tr("Monitor %1 on %2?").arg(service, hostName);
    case ServiceAction::Unmonitor:
        return ControlWords::tr("Stop monitoring %1 on %2?").arg(service, hostName);
    }
    return {};
}

QString manyQuestion(ServiceAction action, int count, const QString &hostName)
{
    switch (action) {
    case ServiceAction::Start:
        return ControlWords::tr("Start %Ln service(s) on %1?", "", count).arg(hostName);
    case ServiceAction::Stop:
        return ControlWords::tr("Stop %Ln service(s) on %1?", "", count).arg(hostName);
    case ServiceAction::Restart:
        return ControlWords::tr("Restart %Ln service(s) on %1?", "", count).arg(hostName);
    case ServiceAction::Monitor:
        return ControlWords::tr("Monitor %Ln service(s) on %1?", "", count).arg(hostName);
    case ServiceAction::Unmonitor:
        return ControlWords::tr("Stop monitoring %Ln service(s) on %1?", "", count).arg(hostName);
    }
    return {};
}

/// As monitrc takes it: quoted unless it is a plain word.
QString monitrcWord(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    });
    return isPlain ? text : u'"' + core::displayable(text).remove(u'"') + u'"';
}

} // namespace

QString actionLabel(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start:
        return ControlWords::tr("&Start");
    case ServiceAction::Stop:
        return ControlWords::tr("S&top");
    case ServiceAction::Restart:
        return ControlWords::tr("&Restart");
    case ServiceAction::Monitor:
        return ControlWords::tr("&Monitor");
    case ServiceAction::Unmonitor:
        return ControlWords::tr("&Unmonitor");
    }
    return {};
}

QString actionPurpose(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start:
        return ControlWords::tr("Lets Monit start the service and watch it");
    case ServiceAction::Stop:
        return ControlWords::tr("Lets Monit stop the service and no longer watch it");
    case ServiceAction::Restart:
        return ControlWords::tr("Lets Monit stop and start the service");
    case ServiceAction::Monitor:
        return ControlWords::tr("Lets Monit watch the service again");
    case ServiceAction::Unmonitor:
        return ControlWords::tr("Lets Monit no longer watch the service");
    }
    return {};
}

Question questionOf(ServiceAction action, const QStringList &services, const QString &hostName)
{
    QStringList names;
    for (const QString &service : services.mid(0, namesAsked))
        names += core::displayable(service);
    if (services.size() > namesAsked)
        names += ControlWords::tr("and %Ln more", "services", static_cast<int>(services.size() - namesAsked));
    const QString host = core::displayable(hostName);
    const bool isOne = services.size() == 1;
    const QString consequence = consequenceOf(action);
    return {plainVerb(action),
            isOne ? oneQuestion(action, names.front(), host)
                  : manyQuestion(action, static_cast<int>(services.size()), host),
            isOne ? consequence : QString(names.join(u", "_s) + u"\n\n"_s + consequence),
            isOne ? ControlWords::tr("%1 %2", "verb, service").arg(plainVerb(action), names.front())
                  : plainVerb(action),
            isDisruptive(action)};
}

std::optional<widgets::Banner::Content> doubtOf(const AccessSuggestion &suggestion)
{
    using Doubt = AccessSuggestion::Doubt;
    const QString address = core::displayable(suggestion.access.host);
    switch (suggestion.doubt) {
    case Doubt::None:
        return std::nullopt;
    case Doubt::OtherAddress:
        return widgets::Banner::Content{
            Severity::Information,
            ControlWords::tr("Check the address"),
            ControlWords::tr(
                "Monit says that it listens on another address than %1, which the reports come from.")
                .arg(address),
            ControlWords::tr("Behind NAT enter the address that this machine reaches it by."),
            {}};
    case Doubt::LoopbackOnly:
        return widgets::Banner::Content{
            Severity::Warning,
            ControlWords::tr("Cannot be reached as it is"),
            ControlWords::tr("Monit listens on the host's own loopback address only."),
            ControlWords::tr("Change “set httpd” in its monitrc as shown below, then reload it."),
            {}};
    case Doubt::UnixSocketOnly:
        return widgets::Banner::Content{
            Severity::Warning,
            ControlWords::tr("Cannot be reached as it is"),
            ControlWords::tr("Monit listens on a Unix socket only, which no other machine can reach."),
            ControlWords::tr("Add “set httpd port” to its monitrc as shown below, then reload it."),
            {}};
    case Doubt::NoHttpd:
        return widgets::Banner::Content{
            Severity::Warning,
            ControlWords::tr("Cannot be reached as it is"),
            ControlWords::tr("Monit's web interface is off, or names no usable port."),
            ControlWords::tr("Add “set httpd” to its monitrc as shown below, then reload it."),
            {}};
    }
    return std::nullopt;
}

QString httpdLines(const AgentAccess &access)
{
    const QString user = access.user.isEmpty() ? u"USER"_s : monitrcWord(access.user);
    QStringList lines{u"set httpd port %1"_s.arg(access.port)};
    if (access.isTls)
        lines += u"    with ssl { pemfile: /etc/ssl/monit.pem }"_s;
    lines += u"    allow %1:PASSWORD"_s.arg(user);
    return lines.join(u'\n');
}

QString passwordNote(const AgentAccess &access)
{
    const QString host =
        access.host.isEmpty() ? ControlWords::tr("this address") : core::displayable(access.host);
    const QString where =
        ControlWords::tr("The password is sent to %1, port %2, and nowhere else.").arg(host).arg(access.port);
    return access.isTls
        ? where
        : where + u' ' + ControlWords::tr("Without TLS everybody on the way there can read it.");
}

} // namespace noc::monit
