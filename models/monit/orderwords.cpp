// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/orderwords.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::monit {

using core::ErrorCode;
using core::Severity;
using Phase = ServiceOrder::Phase;

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::OrderWords)
};

constexpr qsizetype maxDetail = 500;

/// Of an order that the agent did not take, as far as is known.
QString unsentReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthorized:
        return OrderWords::tr(
            "Nothing was done: no access is approved for this host, or Monit does not take the user "
            "and the password. Look at “Access to Monit's httpd…”.");
    case ErrorCode::Unsupported:
        return OrderWords::tr("Nothing was done: %1 Test the connection under “Access to Monit's httpd…”.")
            .arg(agentErrorWords(code));
    case ErrorCode::TimedOut:
    case ErrorCode::TooLarge:
    case ErrorCode::Io:
        return OrderWords::tr(
                   "%1 It may have been done all the same: look at the service's state before you order "
                   "again.")
            .arg(agentErrorWords(code));
    default:
        return OrderWords::tr("Nothing was done: %1").arg(agentErrorWords(code));
    }
}

} // namespace

QString orderedWord(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start:
        return OrderWords::tr("start", "an order");
    case ServiceAction::Stop:
        return OrderWords::tr("stop", "an order");
    case ServiceAction::Restart:
        return OrderWords::tr("restart", "an order");
    case ServiceAction::Monitor:
        return OrderWords::tr("monitor", "an order");
    case ServiceAction::Unmonitor:
        return OrderWords::tr("unmonitor", "an order");
    }
    return {};
}

QString phaseWords(const ServiceOrder &order)
{
    switch (order.phase) {
    case Phase::Sending:
        return OrderWords::tr("sent", "an order");
    case Phase::Accepted:
        return OrderWords::tr("waiting for the agent", "an order");
    case Phase::Done:
        return OrderWords::tr("done", "an order");
    case Phase::Failed:
        return OrderWords::tr("failed", "an order");
    case Phase::Unknown:
        return OrderWords::tr("no word from the agent", "an order");
    }
    return {};
}

QString orderWords(const ServiceOrder &order)
{
    return OrderWords::tr("%1: %2", "order, what became of it")
        .arg(orderedWord(order.action), phaseWords(order));
}

QString orderReason(const ServiceOrder &order)
{
    if (order.phase == Phase::Unknown)
        return OrderWords::tr(
            "Monit took the order and did not say in time how it ended. Look at the service's "
            "state before you order again.");
    if (order.phase != Phase::Failed)
        return {};
    if (order.code)
        return unsentReason(*order.code);
    const QString said = core::displayable(core::withoutAnsi(order.detail.left(maxDetail)).simplified());
    return said.isEmpty() ? OrderWords::tr("Monit tried and failed. Look at the service's events.")
                          : OrderWords::tr("Monit tried and failed: %1").arg(said);
}

QString agentErrorWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
        return OrderWords::tr(
            "Monit's httpd does not answer. Check the address and the port, and that no firewall "
            "is in the way.");
    case ErrorCode::Unauthorized:
        return OrderWords::tr("Monit does not take the user and the password.");
    case ErrorCode::Refused:
        return OrderWords::tr(
            "Monit lets this user only read, or this machine is not in its allow list. Mend the "
            "lines “allow …” below “set httpd” in its monitrc.");
    case ErrorCode::NotFound:
        return OrderWords::tr("Monit knows no such service any more. Wait for the host's next report.");
    case ErrorCode::TimedOut:
        return OrderWords::tr("Monit did not answer in time.");
    case ErrorCode::Unsupported:
        return OrderWords::tr(
            "The certificate is not one that was approved, TLS is not spoken at that port, or what "
            "answers is no Monit.");
    case ErrorCode::Busy:
        return OrderWords::tr("Too many requests are waiting. Try again in a moment.");
    case ErrorCode::InvalidInput:
        return OrderWords::tr("The service's name or the access cannot be used.");
    case ErrorCode::TooLarge:
    case ErrorCode::Io:
        break;
    }
    return OrderWords::tr("The connection broke before Monit had answered. Try again.");
}

Severity severityOf(const ServiceOrder &order)
{
    switch (order.phase) {
    case Phase::Sending:
    case Phase::Accepted:
        return Severity::Information;
    case Phase::Done:
        return Severity::Good;
    case Phase::Failed:
        return Severity::Warning;
    case Phase::Unknown:
        break;
    }
    return Severity::Unknown;
}

} // namespace noc::monit
