// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notificationtext.h"

#include "models/core/text.h"
#include "widgets/alerts/alerttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace noc::app {

using namespace Qt::StringLiterals;
using alerts::Alert;
using alerts::Notification;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::NotificationText)
};

QString cut(const QString &text)
{
    return text.size() <= longestLine ? text : text.first(longestLine - 1) + u'…';
}

QString lineOf(const Alert &alert)
{
    return cut(Text::tr("%1: %2", "thing, what is wrong with it")
                   .arg(alerts::thingText(alert.condition), alerts::problemText(alert.condition)));
}

/// Of several services of one host.
QString titleOfObject(const Notification &notification)
{
    const QString object = notification.alerts.front().condition.object;
    return notification.worst == core::Severity::Critical
        ? Text::tr("%Ln service(s) failed on %1", "", notification.partCount).arg(object)
        : Text::tr("%Ln service(s) on %1 need attention", "", notification.partCount).arg(object);
}

QString titleOfMany(const Notification &notification)
{
    const auto total = static_cast<int>(notification.alerts.size());
    const bool isCritical = notification.worst == core::Severity::Critical;
    const QString hosts = Text::tr("%Ln host(s)", "12 services on 3 hosts failed", notification.objectCount);
    if (notification.partCount == 0)
        return isCritical ? Text::tr("%Ln host(s) failed", "whole hosts", notification.objectCount)
                          : Text::tr("%Ln host(s) need attention", "whole hosts", notification.objectCount);
    const QString things = notification.partCount == total
        ? Text::tr("%Ln service(s)", "12 services on 3 hosts failed", total)
        : Text::tr("%Ln problem(s)", "12 problems on 3 hosts", total);
    if (notification.partCount != total)
        return Text::tr("%1 on %2", "12 problems, 3 hosts").arg(things, hosts);
    return isCritical ? Text::tr("%1 on %2 failed", "12 services, 3 hosts").arg(things, hosts)
                      : Text::tr("%1 on %2 need attention", "12 services, 3 hosts").arg(things, hosts);
}

/// Hosts have services; what other things have goes by many names.
bool isAboutHosts(const Notification &notification)
{
    return std::ranges::all_of(notification.alerts,
                               [](const Alert &alert) { return alert.condition.source == "monit"_L1; });
}

QString titleOfOthers(const Notification &notification)
{
    QStringList objects;
    for (const Alert &alert : notification.alerts)
        objects.append(core::displayable(alert.condition.object));
    objects.removeDuplicates();
    return cut(Text::tr("%Ln problem(s): %1", "on which things", static_cast<int>(notification.alerts.size()))
                   .arg(objects.join(u", "_s)));
}

QString titleOf(const Notification &notification)
{
    const auto total = static_cast<int>(notification.alerts.size());
    if (total == 1)
        return lineOf(notification.alerts.front());
    if (!isAboutHosts(notification))
        return titleOfOthers(notification);
    return notification.objectCount == 1 && notification.partCount == total ? titleOfObject(notification)
                                                                            : titleOfMany(notification);
}

QString andMore(qsizetype count)
{
    return Text::tr("and %Ln more", "alerts", static_cast<int>(count));
}

QString recoveredLine(const QStringList &recovered)
{
    QString names = recovered.first(std::min(mostNamedAlerts, recovered.size())).join(u", "_s);
    if (recovered.size() > mostNamedAlerts)
        names += u' ' + andMore(recovered.size() - mostNamedAlerts);
    return cut(Text::tr("Well again: %1").arg(names));
}

} // namespace

NotificationText notificationText(const Notification &notification, const QStringList &recovered)
{
    if (notification.alerts.empty())
        return {};
    QStringList lines;
    const auto total = static_cast<qsizetype>(notification.alerts.size());
    if (total > 1) {
        for (const Alert &alert : notification.alerts) {
            if (lines.size() == mostNamedAlerts)
                break;
            lines += lineOf(alert);
        }
    }
    if (total > mostNamedAlerts)
        lines += andMore(total - mostNamedAlerts);
    if (!recovered.isEmpty())
        lines += recoveredLine(recovered);
    return {cut(titleOf(notification)), lines.join(u'\n')};
}

QString escapedForMarkup(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

} // namespace noc::app
