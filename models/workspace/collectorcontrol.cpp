// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/collectorcontrol.h"

#include "models/core/logging.h"
#include "models/net/certificate.h"
#include "models/settings/privatefile.h"
#include "models/workspace/monitrc.h"
#include "models/workspace/settingsmapping.h"

#include <QHostInfo>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using State = CollectorStatus::State;
using settings::TlsMode;

namespace {

NOC_LOGGING_CATEGORY(logCollector, "noc.workspace.collector")

constexpr qint64 maxPemBytes = qint64(1024) * 1024;

QString firstUser()
{
    return u"monit"_s;
}

} // namespace

CollectorControl::CollectorControl(CollectorSecrets &secrets, const core::Clock &clock,
                                   core::Milliseconds retry, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_collector(clock)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retry);
    connect(&m_retry, &QTimer::timeout, this, &CollectorControl::attempt);
    connect(&secrets, &CollectorSecrets::loaded, this, &CollectorControl::onSecretsLoaded);
    connect(&m_collector, &monit::Collector::listening, this, [this] {
        m_status.address = m_collector.address();
        m_status.port = m_collector.port();
        setStatus(State::Listening);
    });
    connect(&m_collector, &monit::Collector::listenFailed, this, &CollectorControl::onListenFailed);
}

void CollectorControl::apply(const settings::CollectorSettings &settings)
{
    m_settings = settings;
    m_isWanted = settings.isEnabled;
    if (m_settings.users.isEmpty()) {
        m_settings.users = {firstUser()};
        Q_EMIT settingsCompleted();
    }
    m_retry.stop();
    if (m_status.state == State::Starting || m_status.state == State::Listening)
        m_collector.stop();
    m_status = {State::Off,
                QHostAddress(m_settings.address),
                static_cast<quint16>(m_settings.port),
                m_settings.tls != TlsMode::Off,
                {}};
    setStatus(m_isWanted ? State::Waiting : State::Off);

    QStringList names;
    for (const QString &user : std::as_const(m_settings.users))
        names.append(passwordName(user));
    if (m_settings.tls == TlsMode::SelfSigned)
        names.append(keyName());
    m_secrets.load(names + tokenNames());
}

void CollectorControl::stop()
{
    m_isWanted = false;
    m_retry.stop();
    m_collector.stop();
    setStatus(State::Off);
}

void CollectorControl::onSecretsLoaded()
{
    if (const auto made = makeMissingSecrets(); !made)
        return setStatus(State::Failed, made.error());
    if (!m_isWanted)
        return;
    const bool isDue = m_status.state == State::Waiting || m_status.state == State::Failed;
    const bool hasNews = m_status.state == State::Listening && knownUsers().size() != m_usersInUse;
    if (isDue || hasNews)
        start();
}

core::Result<void> CollectorControl::makeMissingSecrets()
{
    QStringList names = tokenNames();
    for (const QString &user : std::as_const(m_settings.users))
        names.append(passwordName(user));
    for (const QString &name : std::as_const(names)) {
        if (!m_secrets.find(name) && m_secrets.mayBeMade(name))
            m_secrets.put(name, makePassword());
    }
    if (m_settings.tls != TlsMode::SelfSigned)
        return {};
    const bool hasKey = m_secrets.find(keyName()).has_value();
    const bool isComplete = hasKey && !m_settings.selfSignedCertificate.isEmpty();
    if (isComplete || (!hasKey && !m_secrets.mayBeMade(keyName())))
        return {};
    return makeCertificate();
}

QStringList CollectorControl::tokenNames() const
{
    QStringList names;
    if (m_settings.hasReadApi)
        names.append(apiTokenName(ApiToken::Read));
    if (m_settings.hasConsoles)
        names.append(apiTokenName(ApiToken::Consoles));
    return names;
}

std::vector<monit::CollectorUser> CollectorControl::knownUsers() const
{
    std::vector<monit::CollectorUser> users;
    for (const QString &user : m_settings.users) {
        if (const auto password = m_secrets.find(passwordName(user)))
            users.push_back({user, *password});
    }
    return users;
}

core::Result<void> CollectorControl::makeCertificate()
{
    const QString ownName = QHostInfo::localHostName();
    const QString name = ownName.isEmpty() ? u"nocdesk"_s : ownName;
    const QHostAddress listening(m_settings.address);
    net::CertificateSubject subject{name, {name}, {}};
    for (const QString &address : reachableAddresses(listening, ownAddresses()))
        subject.addresses.append(QHostAddress(address));
    const auto made = net::makeSelfSigned(subject, m_clock.now());
    if (!made)
        return std::unexpected(made.error());
    m_settings.selfSignedCertificate = QString::fromLatin1(made->certificatePem);
    m_secrets.put(keyName(), made->privateKeyPem);
    Q_EMIT settingsCompleted();
    return {};
}

void CollectorControl::start()
{
    setStatus(State::Starting);
    attempt();
}

void CollectorControl::attempt()
{
    if (!m_isWanted)
        return;
    const auto configuration = config();
    if (!configuration)
        return setStatus(State::Failed, configuration.error());
    m_certificate = configuration->certificatePem;
    m_usersInUse = configuration->users.size();
    m_collector.start(*configuration);
}

core::Result<monit::CollectorConfig> CollectorControl::config()
{
    monit::CollectorConfig configuration = collectorConfigFrom(m_settings);
    configuration.users = knownUsers();
    // Without users every report is refused, and the agents would pile up events for nothing.
    if (configuration.users.empty())
        return failure(ErrorCode::Unauthorized,
                       u"No user's password is known: %1"_s.arg(m_secrets.error().detail));
    if (auto added = addCertificate(configuration); !added)
        return std::unexpected(added.error());
    if (m_settings.hasReadApi)
        configuration.readToken = m_secrets.find(apiTokenName(ApiToken::Read)).value_or(core::Secret());
    if (m_settings.hasConsoles)
        configuration.consoleToken =
            m_secrets.find(apiTokenName(ApiToken::Consoles)).value_or(core::Secret());
    return configuration;
}

core::Result<void> CollectorControl::addCertificate(monit::CollectorConfig &configuration) const
{
    switch (m_settings.tls) {
    case TlsMode::Off:
        return {};
    case TlsMode::SelfSigned: {
        const auto key = m_secrets.find(keyName());
        if (!key)
            return failure(ErrorCode::Unauthorized,
                           u"The TLS key cannot be had: %1"_s.arg(m_secrets.error().detail));
        configuration.certificatePem = m_settings.selfSignedCertificate.toLatin1();
        configuration.privateKeyPem = *key;
        return {};
    }
    case TlsMode::Files:
        break;
    }
    auto certificate = settings::readFile(m_settings.certificateFile, maxPemBytes);
    if (!certificate)
        return std::unexpected(certificate.error());
    auto key = settings::readFile(m_settings.keyFile, maxPemBytes);
    if (!key)
        return std::unexpected(key.error());
    configuration.certificatePem = std::move(*certificate);
    configuration.privateKeyPem = core::Secret(std::move(*key));
    return {};
}

void CollectorControl::onListenFailed(const core::Error &error)
{
    if (!m_isWanted)
        return;
    // The port may become free, the address may become ours; a certificate does not mend itself.
    if (error.code != ErrorCode::InvalidInput && error.code != ErrorCode::Unsupported)
        m_retry.start();
    if (m_status.state != State::Failed || m_status.error != error)
        qCWarning(logCollector, "The collector cannot listen on %s port %d: %s",
                  qPrintable(m_settings.address), m_settings.port, qPrintable(error.detail));
    setStatus(State::Failed, error);
}

void CollectorControl::setStatus(State state, const core::Error &error)
{
    m_status.state = state;
    m_status.error = error;
    Q_EMIT statusChanged();
}

} // namespace noc::workspace
