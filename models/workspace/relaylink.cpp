// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/relaylink.h"

#include "models/core/errortext.h"
#include "models/workspace/birdrelay.h"

#include <QtEndian>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

/// A program that is not ours could answer with anything.
Result<QByteArray> bytesFrom(const QJsonObject &reply)
{
    const QByteArray packed = QByteArray::fromBase64(reply["bytes"_L1].toString().toLatin1());
    constexpr qsizetype header = 4; // the length, big-endian, see qCompress()
    if (packed.size() < header)
        return failure(ErrorCode::InvalidInput, u"a piece of a reply cannot be read"_s);
    if (qFromBigEndian<quint32>(packed.constData()) > BirdRelay::maxPiece)
        return failure(ErrorCode::TooLarge, u"a piece of a reply is too large"_s);
    return qUncompress(packed);
}

} // namespace

RelayLink::RelayLink(const bird::RouterConfig &router, remote::Follower &link)
    : m_router(router.name)
    , m_follower(link)
{
    const auto direct = bird::makeLink(router.address, {});
    m_abilities = direct->abilities();
    m_coding = direct->coding();
}

RelayLink::~RelayLink()
{
    cancel();
}

template<typename Handler>
void RelayLink::ask(const QString &verb, const QJsonObject &arguments, Handler handle)
{
    core::onResult(m_follower.send(u"bird."_s + verb, arguments), this,
                   [this, turn = m_turn, handle = std::move(handle)](const Result<QJsonObject> &reply) {
                       if (turn == m_turn)
                           handle(reply);
                   });
}

void RelayLink::send(const bird::Command &command)
{
    begin(command);
}

void RelayLink::probe(const bird::Probe &probe)
{
    begin(probe);
}

void RelayLink::begin(const RouterQuestion &question)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isPaused = false;
    m_isAsking = false;
    QJsonObject arguments = toJson(question);
    arguments.insert("router"_L1, m_router);
    ask(u"begin"_s, arguments, [this](const Result<QJsonObject> &reply) {
        if (!reply)
            return end(std::unexpected(reply.error()));
        m_id = reply->value("id"_L1).toInteger();
        m_abilities = abilitiesFrom(reply->value("abilities"_L1).toObject());
        m_coding = core::valueOf(codingWords, reply->value("coding"_L1).toString()).value_or(m_coding);
        askMore();
    });
}

void RelayLink::askMore()
{
    if (!m_id || m_isPaused || m_isAsking)
        return;
    m_isAsking = true;
    ask(u"more"_s, {{u"id"_s, *m_id}}, [this](const Result<QJsonObject> &reply) {
        m_isAsking = false;
        take(reply);
    });
}

void RelayLink::take(const Result<QJsonObject> &reply)
{
    if (!reply)
        return end(std::unexpected(reply.error()));
    m_coding = core::valueOf(codingWords, reply->value("coding"_L1).toString()).value_or(m_coding);
    const int turn = m_turn;
    if (const auto version = bird::versionFromText(reply->value("version"_L1).toString().toLatin1()))
        Q_EMIT greeted(*version);
    const auto bytes = bytesFrom(*reply);
    if (!bytes)
        return end(std::unexpected(bytes.error()));
    if (turn == m_turn && !bytes->isEmpty())
        Q_EMIT received(*bytes);
    if (turn != m_turn)
        return;
    if (!reply->value("done"_L1).toBool())
        return askMore();
    if (const QJsonValue error = reply->value("error"_L1); error.isObject())
        end(std::unexpected(core::errorFrom(error.toObject())));
    else
        end({});
}

void RelayLink::end(const Result<void> &result)
{
    if (m_id)
        static_cast<void>(m_follower.send(u"bird.cancel"_s, {{u"id"_s, *m_id}})); // the program forgets it
    m_id.reset();
    m_isBusy = false;
    ++m_turn;
    Q_EMIT finished(result);
}

void RelayLink::cancel()
{
    ++m_turn;
    m_isBusy = false;
    if (m_id)
        static_cast<void>(m_follower.send(u"bird.cancel"_s, {{u"id"_s, *m_id}}));
    m_id.reset();
}

void RelayLink::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    askMore();
}

} // namespace noc::workspace
