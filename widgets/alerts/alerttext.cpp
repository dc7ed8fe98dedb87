// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alerttext.h"

#include "models/core/text.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace noc::alerts {

using namespace Qt::StringLiterals;

namespace {

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(noc::alerts::AlertText)
};

QString endText(const Acknowledgement &acknowledgement)
{
    switch (acknowledgement.until) {
    case Acknowledgement::Until::Recovered:
        return AlertText::tr("Until it is well again");
    case Acknowledgement::Until::Time:
        return AlertText::tr("Until %1").arg(widgets::exactTimeText(acknowledgement.untilTime));
    case Acknowledgement::Until::Forever:
        return AlertText::tr("For ever, also when it happens again");
    }
    return {};
}

QStringList acknowledgementLines(const Acknowledgement &acknowledgement)
{
    const QString at = widgets::exactTimeText(acknowledgement.at);
    QStringList lines{acknowledgement.by.isEmpty() ? AlertText::tr("Acknowledged: %1", "time").arg(at)
                                                   : AlertText::tr("Acknowledged by %1: %2", "person, time")
                                                         .arg(core::displayable(acknowledgement.by), at)};
    if (!acknowledgement.comment.isEmpty())
        lines += AlertText::tr("Comment: %1").arg(core::displayable(acknowledgement.comment));
    lines += endText(acknowledgement);
    return lines;
}

} // namespace

QString sourceTitle(const QString &source)
{
    if (source == "monit"_L1)
        return AlertText::tr("Monit");
    if (source == "bird"_L1)
        return AlertText::tr("BIRD");
    if (source == "nocdesk"_L1)
        return AlertText::tr("nocdesk itself");
    return core::displayable(source);
}

QString thingText(const Condition &condition)
{
    const QString object = core::displayable(condition.object);
    return condition.part.isEmpty()
        ? object
        : AlertText::tr("%1 on %2", "service, host").arg(core::displayable(condition.part), object);
}

QString problemText(const Condition &condition)
{
    const QString text = core::displayable(condition.text);
    const QString prefix = core::displayable(condition.part) + u": "_s;
    return !condition.part.isEmpty() && text.startsWith(prefix) ? text.sliced(prefix.size()) : text;
}

QString momentText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
}

QString alertDetails(const Alert &alert, const QDateTime &now)
{
    const Condition &condition = alert.condition;
    QStringList lines{
        AlertText::tr("%1: %2", "thing, what is wrong with it")
            .arg(thingText(condition), problemText(condition)),
        AlertText::tr("%1 since %2", "severity, time")
            .arg(widgets::Theme::severityName(condition.severity), widgets::exactTimeText(alert.since))};
    if (alert.count > 1)
        lines += AlertText::tr("Happened %Ln time(s)", "", alert.count);
    if (!alert.isActive)
        lines += AlertText::tr("Well again at the moment");
    if (alert.isFlapping)
        lines += AlertText::tr("Comes and goes");
    if (alert.acknowledgement)
        lines += acknowledgementLines(*alert.acknowledgement);
    if (alert.isMuted())
        lines += AlertText::tr("Muted until %1").arg(momentText(alert.mutedUntil, now));
    if (!condition.groups.isEmpty())
        lines += AlertText::tr("Groups: %1").arg(core::displayable(condition.groups.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace noc::alerts
