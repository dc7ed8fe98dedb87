// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/birdwatcherlink.h"

#include "models/bird/links/birdwatchertext.h"
#include "models/core/async.h"

#include <QThreadPool>

#include <memory>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

BirdwatcherLink::BirdwatcherLink(RouterAddress address, LinkDeadlines deadlines, QObject *parent)
    : Link(parent)
    , m_address(std::move(address))
    , m_deadlines(deadlines)
    , m_exchange(deadlines)
{
    connect(&m_exchange, &HttpExchange::received, this, &BirdwatcherLink::onReceived);
    connect(&m_exchange, &HttpExchange::finished, this, &BirdwatcherLink::onFinished);
}

LinkAbilities BirdwatcherLink::abilities() const
{
    LinkAbilities abilities;
    abilities.onlyProtocolsAndRoutes = true;
    abilities.isFreeText = false;
    return abilities;
}

void BirdwatcherLink::send(const Command &command)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    ++m_turn;
    m_body.clear();
    const auto question = birdwatcherQuestion(command);
    if (!question) {
        QMetaObject::invokeMethod(
            this,
            [this, turn = m_turn, error = question.error()] {
                if (turn == m_turn)
                    finish(std::unexpected(error));
            },
            Qt::QueuedConnection);
        return;
    }
    m_question = *question;
    QUrl url;
    url.setScheme(m_address.isTls ? u"https"_s : u"http"_s);
    url.setHost(m_address.host);
    url.setPort(m_address.port);
    url.setPath(m_address.path + question->path, QUrl::StrictMode);
    if (!question->query.isEmpty())
        url.setQuery(question->query, QUrl::StrictMode);
    m_exchange.get(url, m_deadlines.firstByte);
}

void BirdwatcherLink::cancel()
{
    ++m_turn;
    m_isBusy = false;
    m_body.clear();
    m_exchange.cancel();
}

void BirdwatcherLink::onReceived(const QByteArray &bytes)
{
    m_body += bytes;
    if (m_body.size() <= maxBirdwatcherBytes)
        return;
    m_exchange.cancel();
    finish(failure(ErrorCode::TooLarge, u"birdwatcher sends more than %1 bytes"_s.arg(maxBirdwatcherBytes)));
}

/// Megabytes of JSON are read on another thread.
void BirdwatcherLink::onFinished(const core::Result<void> &result)
{
    if (!result && result.error().code == ErrorCode::Unsupported) {
        return finish(
            failure(ErrorCode::Unsupported,
                    u"birdwatcher's configuration does not have this endpoint: %1"_s.arg(m_question.path)));
    }
    if (!result)
        return finish(result);
    auto promise = std::make_shared<QPromise<core::Result<QByteArray>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, question = m_question, body = std::exchange(m_body, {})] {
        promise->addResult(birdwatcherText(question, body));
        promise->finish();
    });
    core::onResult(promise->future(), this, [this, turn = m_turn](const core::Result<QByteArray> &text) {
        if (turn != m_turn)
            return;
        if (text)
            Q_EMIT received(*text);
        if (turn == m_turn)
            finish(text ? core::Result<void>() : std::unexpected(text.error()));
    });
}

void BirdwatcherLink::finish(const core::Result<void> &result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace noc::bird
