// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/collectorwords.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Severity;
using Listener = CollectorPageState::Listener;
using Secrets = CollectorPageState::Secrets;
using Tls = CollectorChoice::Tls;
using widgets::Banner;
using Content = Banner::Content;

namespace {

struct CollectorWords
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::CollectorWords)
};

constexpr int lastPrivilegedPort = 1023;

QString portTakenAdvice(int port)
{
    return CollectorWords::tr(
               "Choose another port below, or stop the other program: “ss -ltnp sport = :%1” names it.")
        .arg(port);
}

QString refusedAdvice(int port)
{
    return port > 0 && port <= lastPrivilegedPort
        ? CollectorWords::tr("Ports up to 1023 are reserved for the system: choose a higher one below.")
        : CollectorWords::tr("Choose another port below.");
}

} // namespace

bool isLoopbackAddress(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1
        || address.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

QString listenerSentence(const CollectorPageState &state)
{
    const CollectorChoice &choice = state.choice;
    switch (state.listener) {
    case Listener::Off:
        return CollectorWords::tr("The collector is switched off: no host can report.");
    case Listener::Waiting:
        return CollectorWords::tr("Waiting for the keychain to give the collector's password.");
    case Listener::Starting:
        return CollectorWords::tr("Starting…");
    case Listener::Failed:
        return CollectorWords::tr("Not listening: no host can report.");
    case Listener::Listening:
        break;
    }
    const int port = state.port > 0 ? state.port : choice.port;
    if (isLoopbackAddress(choice.address))
        return CollectorWords::tr(
                   "Listening on %1, port %2: so far only this machine's own Monit can report.")
            .arg(choice.address, QString::number(port));
    return choice.tls == Tls::Off
        ? CollectorWords::tr("Listening on %1, port %2.").arg(choice.address, QString::number(port))
        : CollectorWords::tr("Listening on %1, port %2, with TLS.")
              .arg(choice.address, QString::number(port));
}

Content listenerProblem(const CollectorPageState &state)
{
    const CollectorChoice &choice = state.choice;
    const QString port = QString::number(choice.port);
    const QString detail = core::displayable(state.error.detail);
    const QString retry = CollectorWords::tr("Retry");
    const auto content = [&](const QString &what, const QString &why, const QString &advice) {
        return Content{Severity::Critical, what, why, advice, retry};
    };
    switch (state.error.code) {
    case ErrorCode::Busy:
        return content(CollectorWords::tr("Port %1 is taken").arg(port),
                       CollectorWords::tr("Another program listens there."), portTakenAdvice(choice.port));
    case ErrorCode::Refused:
        return content(CollectorWords::tr("This user may not open port %1").arg(port), {},
                       refusedAdvice(choice.port));
    case ErrorCode::Unauthorized:
        return content(CollectorWords::tr("The collector's password or key cannot be read"), detail,
                       CollectorWords::tr("Unlock the keychain, then retry."));
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
        return content(
            CollectorWords::tr("Certificate or key cannot be used"), detail,
            CollectorWords::tr(
                "Choose a PEM certificate and the private key that belongs to it, without a password."));
    case ErrorCode::NotFound:
        if (choice.tls != Tls::Files)
            return content(
                CollectorWords::tr("%1 is not an address of this machine").arg(choice.address), detail,
                CollectorWords::tr("Choose one of its addresses below, or wait until its network is up."));
        break;
    case ErrorCode::TooLarge:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::Io:
        break;
    }
    const QString what = choice.tls == Tls::Files
        ? CollectorWords::tr("The collector cannot use its address or its certificate files")
        : CollectorWords::tr("The collector cannot listen");
    return content(what, detail, CollectorWords::tr("Check what is chosen below, then retry."));
}

Content secretsProblem(const CollectorPageState &state)
{
    const QString detail = core::displayable(state.secretsDetail);
    switch (state.secrets) {
    case Secrets::Loading:
    case Secrets::Kept:
        break;
    case Secrets::NotKept:
        return {
            Severity::Warning, CollectorWords::tr("The password below will be lost when nocdesk ends"),
            detail.isEmpty() ? CollectorWords::tr("There is no keychain to keep it in.") : detail,
            CollectorWords::tr(
                "Your hosts could not report afterwards. It can be kept in a file that only you can read."),
            CollectorWords::tr("Keep in a file")};
    case Secrets::Unreadable:
        return {Severity::Critical, CollectorWords::tr("The collector's password cannot be read"), detail,
                CollectorWords::tr("Hosts that use it are turned away. Unlock the keychain, then retry."),
                CollectorWords::tr("Retry")};
    }
    return {};
}

QString exposureWarning(const CollectorChoice &choice)
{
    if (isLoopbackAddress(choice.address) || choice.tls != Tls::Off)
        return {};
    return CollectorWords::tr(
        "Without TLS the password travels in clear: whoever can listen in on this network can report in "
        "your hosts' names. Monit also sends the passwords of its own web pages.");
}

} // namespace noc::monit
