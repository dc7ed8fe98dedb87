// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

QString serviceName()
{
    return u"nocdesk"_s;
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, u"The keychain does not have it"_s};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::Refused, u"The keychain refused access: %1"_s.arg(job.errorString())};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorCode::Unreachable,
            u"No keychain (Secret Service or KWallet) answers: %1"_s.arg(job.errorString())};
}

} // namespace

KeychainStore::KeychainStore(QString profile, KeychainDeadlines deadlines, QObject *parent)
    : SecretStore(parent)
    , m_profile(std::move(profile))
    , m_deadlines(deadlines)
{
    connect(&m_probe, &BusProbe::finished, this, &KeychainStore::onBusProbed);
}

KeychainStore::~KeychainStore()
{
    for (const Request &request : m_waiting)
        delete request.job;
}

void KeychainStore::read(const QString &name, QObject *context, ReadHandler handler)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(keyOf(name));
    run({job, [job, context = QPointer(context), handler](const std::optional<Error> &error) {
             if (error)
                 deliver(context, handler, core::Result<FoundSecret>(std::unexpected(*error)));
             else
                 deliver(
                     context, handler,
                     core::Result<FoundSecret>({core::Secret(job->binaryData()), SecretOrigin::Keychain}));
         }});
}

void KeychainStore::write(const QString &name, const core::Secret &secret, QObject *context,
                          WriteHandler handler)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(keyOf(name));
    job->setBinaryData(secret.reveal());
    run({job, [context = QPointer(context), handler](const std::optional<Error> &error) {
             deliver(context, handler,
                     error ? core::Result<SecretOrigin>(std::unexpected(*error)) : SecretOrigin::Keychain);
         }});
}

void KeychainStore::remove(const QString &name, QObject *context, RemoveHandler handler)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(keyOf(name));
    run({job, [context = QPointer(context), handler](const std::optional<Error> &error) {
             deliver(context, handler,
                     error ? core::Result<void>(std::unexpected(*error)) : core::Result<void>());
         }});
}

void KeychainStore::run(Request request)
{
    if (m_isBusAnswering) {
        startJob(std::move(request));
        return;
    }
    m_waiting.push_back(std::move(request));
    if (m_waiting.size() == 1)
        m_probe.start(sessionBusAddress(), m_deadlines.bus);
}

void KeychainStore::onBusProbed(bool isAnswering)
{
    m_isBusAnswering = isAnswering;
    for (Request &request : std::exchange(m_waiting, {})) {
        if (isAnswering) {
            startJob(std::move(request));
            continue;
        }
        request.conclude(
            Error{ErrorCode::Unreachable, u"No D-Bus session bus answers, so there is no keychain"_s});
        delete request.job;
    }
}

void KeychainStore::startJob(Request request)
{
    const auto isConcluded = std::make_shared<bool>(false);
    const Conclusion conclude = std::move(request.conclude);
    connect(request.job, &QKeychain::Job::finished, this, [this, isConcluded, conclude](QKeychain::Job *job) {
        const bool isGood = job->error() == QKeychain::NoError;
        if (!std::exchange(*isConcluded, true))
            conclude(isGood ? std::nullopt : std::optional(errorOf(*job)));
        else if (isGood)
            Q_EMIT becameAvailable();
    });
    QTimer::singleShot(m_deadlines.answer, this, [isConcluded, conclude] {
        if (!std::exchange(*isConcluded, true))
            conclude(Error{ErrorCode::TimedOut,
                           u"The keychain did not answer in time; is it waiting to be unlocked?"_s});
    });
    request.job->setAutoDelete(true);
    request.job->start();
}

QString KeychainStore::keyOf(const QString &name) const
{
    return m_profile + u'/' + name;
}

} // namespace noc::settings
