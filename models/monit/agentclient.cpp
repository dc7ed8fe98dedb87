// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentclient.h"

#include "models/monit/agentexchange.h"

#include <QRandomGenerator>

#include <array>
#include <deque>
#include <functional>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

using Promise = QPromise<Result<void>>;

QByteArray makeToken()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

void answer(Promise &promise, Result<void> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

class AgentClient::Private
{
public:
    struct Job
    {
        AgentAccess access;
        QByteArray request;
        bool wantsBody = false;
        std::function<void(const Result<AgentReply> &)> handle;
    };

    Private(AgentClient *owner, core::Milliseconds wanted)
        : q(owner)
        , deadline(wanted)
    { }

    void submit(Job job)
    {
        if (running >= maxParallel && std::ssize(waiting) >= maxWaiting)
            return job.handle(core::failure(ErrorCode::Busy, u"too many requests are waiting"_s));
        waiting.push_back(std::move(job));
        startNext();
    }

    void startNext()
    {
        if (running >= maxParallel || waiting.empty())
            return;
        const Job job = std::move(waiting.front());
        waiting.pop_front();
        ++running;
        auto *exchange = new AgentExchange(job.access, job.request, job.wantsBody, deadline, q);
        QObject::connect(exchange, &AgentExchange::finished, q,
                         [this, handle = job.handle](const Result<AgentReply> &reply) {
                             --running;
                             handle(reply);
                             startNext();
                         });
        exchange->begin();
    }

    /// The second half of probe().
    void askPermission(const AgentAccess &access, const std::shared_ptr<Promise> &promise)
    {
        submit({access, permissionRequest(access, makeToken()), false,
                [promise](const Result<AgentReply> &reply) {
                    answer(*promise,
                           reply ? actionVerdict(*reply, "/_doaction") : std::unexpected(reply.error()));
                }});
    }

    AgentClient *const q;
    const core::Milliseconds deadline;
    std::deque<Job> waiting;
    int running = 0;
};

AgentClient::AgentClient(core::Milliseconds deadline, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, deadline))
{ }

AgentClient::~AgentClient() = default;

core::Future<void> AgentClient::perform(const AgentAccess &access, const QString &service,
                                        ServiceAction action)
{
    if (const auto valid = validate(access); !valid)
        return core::ready<void>(valid);
    const auto path = servicePath(service);
    if (!path)
        return core::ready<void>(std::unexpected(path.error()));
    const auto promise = std::make_shared<Promise>();
    promise->start();
    d->submit({access, actionRequest(access, *path, action, makeToken()), false,
               [promise, path = *path](const Result<AgentReply> &reply) {
                   answer(*promise, reply ? actionVerdict(*reply, path) : std::unexpected(reply.error()));
               }});
    return promise->future();
}

core::Future<void> AgentClient::probe(const AgentAccess &access)
{
    if (const auto valid = validate(access); !valid)
        return core::ready<void>(valid);
    const auto promise = std::make_shared<Promise>();
    promise->start();
    d->submit({access, pingRequest(access), true, [this, access, promise](const Result<AgentReply> &reply) {
                   const Result<void> verdict = reply ? pingVerdict(*reply) : std::unexpected(reply.error());
                   if (verdict)
                       d->askPermission(access, promise);
                   else
                       answer(*promise, verdict);
               }});
    return promise->future();
}

QByteArray untrustedFingerprint(const core::Error &error)
{
    constexpr qsizetype length = 32 * 3 - 1;
    return error.code == ErrorCode::Unsupported ? fingerprintFromText(error.detail.right(length))
                                                : QByteArray();
}

} // namespace noc::monit
