// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/birdrelay.h"

#include "models/core/errortext.h"
#include "models/workspace/localworkspace.h"
#include "models/workspace/relaywords.h"

#include <QJsonArray>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using bird::Command;
using bird::Probe;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr core::Milliseconds patience{5'000}; ///< with nothing to say
constexpr core::Milliseconds forgetAfter{60'000}; ///< a console asks again much sooner

} // namespace

struct BirdRelay::Relay
{
    std::unique_ptr<bird::Link> link;
    QByteArray bytes; ///< that the console has not asked for yet
    std::optional<bird::Version> version;
    std::optional<Result<void>> end;
    Answer waiting; ///< the console's question, while there is nothing to say
    core::Milliseconds asked{0}; ///< monotonic; the last question
};

BirdRelay::BirdRelay(LocalWorkspace &workspace, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{
    m_timer.setInterval(1'000);
    connect(&m_timer, &QTimer::timeout, this, &BirdRelay::check);
}

BirdRelay::~BirdRelay() = default;

void BirdRelay::execute(const QString &verb, const QJsonObject &arguments, const Answer &answer)
{
    if (verb == "begin"_L1)
        return begin(arguments, answer);
    const auto relay = m_relays.find(arguments["id"_L1].toInteger());
    if (relay == m_relays.end())
        return answer(failure(ErrorCode::NotFound, u"no such question"_s));
    if (verb == "more"_L1)
        return more(*relay->second, answer);
    if (verb != "cancel"_L1)
        return answer(failure(ErrorCode::Unsupported, u"no such command: bird."_s + verb.left(60)));
    m_relays.erase(relay);
    answer(QJsonObject());
}

void BirdRelay::begin(const QJsonObject &arguments, const Answer &answer)
{
    if (m_relays.size() >= maxRelays)
        return answer(failure(ErrorCode::Busy, u"too many questions to routers"_s));
    auto link = m_workspace.lookingGlass().linkTo(arguments["router"_L1].toString());
    if (!link)
        return answer(failure(ErrorCode::NotFound, u"no such router"_s));
    const auto question = questionFrom(arguments);
    if (!question)
        return answer(std::unexpected(question.error()));

    auto relay = std::make_unique<Relay>();
    relay->link = std::move(link);
    relay->asked = m_clock.monotonic();
    Relay *it = relay.get();
    connect(it->link.get(), &bird::Link::greeted, this,
            [it](const bird::Version &version) { it->version = version; });
    connect(it->link.get(), &bird::Link::received, this, [this, it](const QByteArray &bytes) {
        it->bytes += bytes;
        if (it->bytes.size() >= maxPiece)
            it->link->setPaused(true);
        speak(*it);
    });
    connect(it->link.get(), &bird::Link::finished, this, [this, it](const Result<void> &result) {
        it->end = result;
        speak(*it);
    });
    const qint64 id = ++m_last;
    m_relays.emplace(id, std::move(relay));
    m_timer.start();
    if (const auto *command = std::get_if<Command>(&*question))
        it->link->send(*command);
    else
        it->link->probe(std::get<Probe>(*question));
    answer(QJsonObject{{u"id"_s, id},
                       {u"coding"_s, QString(wordOf(it->link->coding()))},
                       {u"abilities"_s, toJson(it->link->abilities())}});
}

void BirdRelay::more(Relay &relay, const Answer &answer)
{
    if (const Answer before = std::exchange(relay.waiting, {}))
        before(failure(ErrorCode::Busy, u"asked twice"_s));
    relay.waiting = answer;
    relay.asked = m_clock.monotonic();
    speak(relay);
}

/// What there is to say goes to the console, if it has asked.
void BirdRelay::speak(Relay &relay)
{
    const bool isNews = !relay.bytes.isEmpty() || relay.end;
    if (!relay.waiting || (!isNews && m_clock.monotonic() < relay.asked + patience))
        return;
    const QByteArray piece = relay.bytes.first(std::min(relay.bytes.size(), maxPiece));
    relay.bytes.remove(0, piece.size());
    QJsonObject reply{{u"bytes"_s, QString::fromLatin1(qCompress(piece, 1).toBase64())},
                      {u"coding"_s, QString(wordOf(relay.link->coding()))}};
    if (const auto version = std::exchange(relay.version, std::nullopt))
        reply.insert("version"_L1, bird::toText(*version));
    if (relay.end && relay.bytes.isEmpty()) {
        reply.insert("done"_L1, true);
        if (!*relay.end)
            reply.insert("error"_L1, core::errorJson(relay.end->error()));
    } else {
        relay.link->setPaused(relay.bytes.size() >= maxPiece);
    }
    std::exchange(relay.waiting, {})(reply);
}

void BirdRelay::check()
{
    for (const auto &[id, relay] : m_relays)
        speak(*relay);
    std::erase_if(m_relays, [now = m_clock.monotonic()](const auto &entry) {
        return now > entry.second->asked + forgetAfter;
    });
    if (m_relays.empty())
        m_timer.stop();
}

} // namespace noc::workspace
