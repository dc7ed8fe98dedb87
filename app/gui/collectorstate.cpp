// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/collectorstate.h"

#include "models/workspace/workspace.h"

#include <QNetworkInterface>

namespace noc::app {

using monit::CollectorChoice;
using monit::CollectorPageState;
using settings::TlsMode;
using workspace::CollectorStatus;
using workspace::SecretsState;

namespace {

CollectorPageState::Listener listenerOf(CollectorStatus::State state)
{
    switch (state) {
    case CollectorStatus::State::Off:
        return CollectorPageState::Listener::Off;
    case CollectorStatus::State::Waiting:
        return CollectorPageState::Listener::Waiting;
    case CollectorStatus::State::Starting:
        return CollectorPageState::Listener::Starting;
    case CollectorStatus::State::Listening:
        return CollectorPageState::Listener::Listening;
    case CollectorStatus::State::Failed:
        return CollectorPageState::Listener::Failed;
    }
    return CollectorPageState::Listener::Off;
}

CollectorPageState::Secrets secretsOf(SecretsState state)
{
    switch (state) {
    case SecretsState::Loading:
        return CollectorPageState::Secrets::Loading;
    case SecretsState::Kept:
        return CollectorPageState::Secrets::Kept;
    case SecretsState::NotKept:
        return CollectorPageState::Secrets::NotKept;
    case SecretsState::Unreadable:
        return CollectorPageState::Secrets::Unreadable;
    }
    return CollectorPageState::Secrets::Kept;
}

CollectorChoice::Tls tlsOf(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off:
        return CollectorChoice::Tls::Off;
    case TlsMode::SelfSigned:
        return CollectorChoice::Tls::SelfSigned;
    case TlsMode::Files:
        return CollectorChoice::Tls::Files;
    }
    return CollectorChoice::Tls::Off;
}

TlsMode modeOf(CollectorChoice::Tls tls)
{
    switch (tls) {
    case CollectorChoice::Tls::Off:
        return TlsMode::Off;
    case CollectorChoice::Tls::SelfSigned:
        return TlsMode::SelfSigned;
    case CollectorChoice::Tls::Files:
        return TlsMode::Files;
    }
    return TlsMode::Off;
}

QStringList ownAddresses()
{
    QStringList texts;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLinkLocal())
            texts += address.toString();
    }
    return texts;
}

} // namespace

CollectorPageState collectorPageState(const workspace::Workspace &workspace, const QString &lineAddress)
{
    const settings::CollectorSettings &settings = workspace.settings().collector;
    const CollectorStatus status = workspace.collectorStatus();
    CollectorPageState state;
    state.listener = listenerOf(status.state);
    state.error = status.error;
    state.port = status.port;
    state.choice = {settings.address, settings.port, tlsOf(settings.tls), settings.certificateFile,
                    settings.keyFile};
    state.ownAddresses = ownAddresses();
    state.reachableAddresses = workspace.collectorAddresses();
    state.lineAddress =
        state.reachableAddresses.contains(lineAddress) ? lineAddress : state.reachableAddresses.value(0);
    state.monitrcLines = workspace.monitrcLines(state.lineAddress);
    state.fingerprint = workspace.certificateFingerprint();
    state.secrets = secretsOf(workspace.secretsState());
    state.secretsDetail = workspace.secretsError().detail;
    return state;
}

settings::CollectorSettings withChoice(settings::CollectorSettings settings, const CollectorChoice &choice)
{
    settings.isEnabled = true;
    settings.address = choice.address;
    settings.port = choice.port;
    settings.tls = modeOf(choice.tls);
    settings.certificateFile = choice.certificateFile;
    settings.keyFile = choice.keyFile;
    return settings;
}

} // namespace noc::app
