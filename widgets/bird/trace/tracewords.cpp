// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/trace/tracewords.h"

#include "models/core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace noc::bird {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::TraceWords)
};

constexpr double microsecondsInOne = 1000.0;

const HopRow *lastHop(const HopModel &model)
{
    const HopRow *last = nullptr;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!last || model.rowAt(row).ttl > last->ttl)
            last = &model.rowAt(row);
    }
    return last;
}

} // namespace

FailureWords traceFailure(const TraceQuestion &question, TraceTool tool, const core::Error &error)
{
    const QString target = core::displayable(question.target);
    if (error.code == core::ErrorCode::InvalidInput)
        return {Words::tr("“%1” is no target.").arg(target),
                {},
                Words::tr("Type an address (192.0.2.1, 2001:db8::1) or a host name.")};
    if (!question.router.isEmpty())
        return failureWords(question.router, error);
    if (error.code == core::ErrorCode::NotFound)
        return {Words::tr("%1 is not installed on this machine.").arg(programOf(tool)),
                {},
                Words::tr("Install the package %1: sudo apt install %1").arg(packageOf(tool))};
    return {Words::tr("%1 could not reach %2.").arg(programOf(tool), target),
            core::displayable(error.detail),
            {}};
}

QString whyNotFrom(const LookingGlass &glass, const QString &router, Probe::Kind kind)
{
    const RouterClient *client = glass.client(router);
    if (!client)
        return Words::tr("switched off");
    const LinkAbilities abilities = client->abilities();
    const bool isPing = kind == Probe::Kind::Ping;
    if (isPing ? abilities.canPing : abilities.canTrace)
        return {};
    return isPing ? Words::tr("this way runs no ping") : Words::tr("this way runs no traceroute");
}

QString traceSummary(const TraceQuestion &question, const HopModel &model)
{
    const QString target = core::displayable(question.target);
    const QString from =
        question.router.isEmpty() ? Words::tr("this workstation") : core::displayable(question.router);
    QString text = question.kind == Probe::Kind::Ping ? Words::tr("Ping of %1 from %2").arg(target, from)
                                                      : Words::tr("Trace to %1 from %2").arg(target, from);
    const HopRow *last = lastHop(model);
    if (!last)
        return text;
    if (question.kind == Probe::Kind::Trace)
        text += QStringLiteral(" · ") + Words::tr("%n hop(s)", nullptr, last->ttl);
    if (last->received > 0)
        text += QStringLiteral(" · ")
            + Words::tr("%1 ms").arg(QLocale().toString(last->mean / microsecondsInOne, 'f', 1));
    return text;
}

} // namespace noc::bird
