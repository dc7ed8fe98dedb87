// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/routerclient.h"

#include "models/bird/client/remoteprobe.h"
#include "models/bird/client/routeload.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

using AnswerPromise = QPromise<core::Result<Answer>>;

constexpr qsizetype namesWithin = 64 * 1024; // of a reply
constexpr Version worstVersion{3, 0, 0};

/// One question's bytes on their way to an answer.
struct Collected
{
    AnswerPromise promise;
    QByteArray bytes;
    quint64 number = 0;
};

void give(Collected &collected, core::Result<Answer> result)
{
    collected.promise.addResult(std::move(result));
    collected.promise.finish();
}

} // namespace

RouterClient::RouterClient(const LinkFactory &factory, const core::Clock &clock, ClientLimits limits,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
{
    for (auto &lane : m_lanes) {
        lane = std::make_unique<LinkLane>(factory(), limits.waiting);
        connect(lane.get(), &LinkLane::greeted, this, &RouterClient::learn);
    }
}

RouterClient::~RouterClient()
{
    qDeleteAll(findChildren<RouteLoad *>(Qt::FindDirectChildrenOnly)); // while there are lanes to cancel at
    qDeleteAll(findChildren<RemoteProbe *>(Qt::FindDirectChildrenOnly));
}

core::Result<void> RouterClient::check(const Command &command, bool isConfirmed) const
{
    return checkAgainst(command, m_version.value_or(worstVersion), m_hasV2Names, isConfirmed);
}

void RouterClient::learn(const Version &version)
{
    if (m_version == version)
        return;
    m_version = version;
    m_hasV2Names = false;
    Q_EMIT routerLearned();
}

/// BIRD 3's own names are like "bgp_path"; with "v2 attributes" they are as before.
void RouterClient::learnNames(QByteArrayView bytes)
{
    if (m_hasV2Names || !m_version || m_version->major < 3)
        return;
    if (bytes.first(std::min(bytes.size(), namesWithin)).indexOf("\tBGP.") < 0)
        return;
    m_hasV2Names = true;
    Q_EMIT routerLearned();
}

core::Future<Answer> RouterClient::ask(const Command &command, Lane which, bool isConfirmed)
{
    return askAs(command.bytes(), command, which, isConfirmed);
}

core::Future<Answer> RouterClient::askText(const Command &command, Lane which, bool isConfirmed)
{
    return askAs({}, command, which, isConfirmed);
}

core::Future<Answer> RouterClient::askAs(const QByteArray &grammar, const Command &command, Lane which,
                                         bool isConfirmed)
{
    if (const auto checked = check(command, isConfirmed); !checked)
        return core::ready<Answer>(std::unexpected(checked.error()));
    const auto collected = std::make_shared<Collected>();
    collected->promise.start();
    LinkLane::Turn turn{command, {}, {}};
    turn.onBytes = [this, collected, which](const QByteArray &bytes) {
        collected->bytes += bytes;
        if (collected->bytes.size() <= m_limits.answerBytes)
            return;
        lane(which).cancel(collected->number);
        give(*collected,
             failure(ErrorCode::TooLarge, u"the reply has more than %1 bytes"_s.arg(m_limits.answerBytes)));
    };
    turn.onEnd = [this, collected, which, grammar](const core::Result<void> &result) {
        if (!result)
            return give(*collected, std::unexpected(result.error()));
        learnNames(collected->bytes);
        const auto parsed = parse(std::exchange(collected->bytes, {}), grammar, lane(which).link().coding());
        core::onResult(parsed, this, [this, collected](core::Result<Answer> answer) {
            onAnswered(*answer);
            give(*collected, std::move(answer));
        });
    };
    collected->number = lane(which).enqueue(std::move(turn));
    if (collected->number == 0)
        give(*collected, failure(ErrorCode::Busy, u"too many questions wait for this router"_s));
    const auto future = collected->promise.future();
    stopWhenCancelled(future, [this, which, collected] {
        lane(which).cancel(collected->number);
        collected->promise.finish();
    });
    return future;
}

void RouterClient::stopWhenCancelled(const core::Future<Answer> &future, const std::function<void()> &stop)
{
    auto *watcher = new QFutureWatcher<core::Result<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, stop);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

core::Future<Answer> RouterClient::parse(const QByteArray &bytes, const QByteArray &grammar,
                                         ReplyCoding coding)
{
    const auto promise = std::make_shared<AnswerPromise>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, bytes, grammar, version = m_version.value_or(Version{2, 0, 0}), coding] {
            promise->addResult(parseAnswer(bytes, grammar, version, coding));
            promise->finish();
        });
    return promise->future();
}

void RouterClient::onAnswered(const Answer &answer)
{
    const auto *status = std::get_if<RouterStatus>(&answer.content);
    if (status && status->version)
        learn(*status->version);
}

RouteLoad *RouterClient::load(const Command &command, bool isConfirmed)
{
    auto *load = new RouteLoad(*this, command);
    load->start(check(command, isConfirmed));
    return load;
}

RemoteProbe *RouterClient::probe(const Probe &probe)
{
    auto *remote = new RemoteProbe(*this);
    remote->start(probe);
    return remote;
}

} // namespace noc::bird
