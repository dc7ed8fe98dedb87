// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"

#include <utility>

namespace noc::app {

using namespace Qt::StringLiterals;
using alerts::Notification;
using State = NotificationServer::State;

namespace {

constexpr quint32 closedByUs = 3; // Desktop Notifications Specification, NotificationClosed
constexpr uchar urgencyNormal = 1;
constexpr uchar urgencyCritical = 2;

} // namespace

Notifier::Notifier(const settings::BusAddress &bus, QObject *parent)
    : QObject(parent)
    , m_server(bus)
{
    connect(&m_server, &NotificationServer::stateChanged, this, &Notifier::onServerChanged);
    connect(&m_server, &NotificationServer::notified, this, &Notifier::onNotified);
    connect(&m_server, &NotificationServer::actionInvoked, this, &Notifier::onAction);
    connect(&m_server, &NotificationServer::closed, this, &Notifier::onClosed);
    connect(&m_server, &NotificationServer::activationToken, this, [this](quint32 id, const QString &token) {
        if (id == m_bubble)
            m_token = token.toUtf8();
    });
    m_server.ask();
}

Notifier::~Notifier()
{
    m_server.disconnect(this);
}

void Notifier::present(const Notification &notification, const QStringList &recovered)
{
    if (notification.kind == Notification::Kind::Close) {
        takeBack();
        return;
    }
    Content content{notificationText(notification, recovered), notification.worst, {}, notification.isQuiet};
    for (const alerts::Alert &alert : notification.alerts)
        content.ids += alert.key();
    m_waiting = std::move(content);
    send();
}

void Notifier::mention(const NotificationText &text)
{
    if (m_server.state() == State::Ready)
        m_server.mention(text.title, text.body);
    else if (m_fallback)
        m_fallback(text, core::Severity::Information);
}

void Notifier::send()
{
    if (!m_waiting || m_sent)
        return;
    switch (m_server.state()) {
    case State::Asking:
        return;
    case State::Ready:
        sendToServer();
        return;
    case State::Absent:
        m_server.ask(); // it may have been started since, and may start because it is asked
        return;
    }
}

void Notifier::sendToServer()
{
    m_isTakenBack = false;
    m_sent = std::exchange(m_waiting, std::nullopt);
    m_server.notify(described(*m_sent));
}

ServerNotification Notifier::described(const Content &content) const
{
    ServerNotification notification;
    notification.replaces = m_bubble;
    notification.summary = content.text.title;
    if (m_server.can("body-markup"_L1))
        notification.body = escapedForMarkup(content.text.body);
    else if (m_server.can("body"_L1))
        notification.body = content.text.body;
    if (m_server.can("actions"_L1))
        notification.actions = {u"default"_s,      tr("Open"), u"ack"_s,
                                tr("Acknowledge"), u"mute"_s,  tr("Mute 1 h")};
    const bool isCritical = content.worst == core::Severity::Critical;
    notification.hints.insert(u"urgency"_s,
                              QVariant::fromValue(isCritical ? urgencyCritical : urgencyNormal));
    notification.hints.insert(u"desktop-entry"_s, u"org.nocdesk.nocdesk"_s);
    notification.hints.insert(u"category"_s, u"network.error"_s);
    if (content.isQuiet || !m_hasSound)
        notification.hints.insert(u"suppress-sound"_s, true);
    else
        notification.hints.insert(u"sound-name"_s, isCritical ? u"dialog-error"_s : u"dialog-warning"_s);
    return notification;
}

void Notifier::takeBack()
{
    m_waiting.reset();
    m_isTakenBack = m_sent.has_value();
    m_shown.reset();
    if (const quint32 bubble = std::exchange(m_bubble, 0); bubble != 0)
        m_server.close(bubble);
    if (std::exchange(m_isFallbackShown, false) && m_fallback)
        m_fallback({}, core::Severity::Good);
}

void Notifier::onServerChanged()
{
    switch (m_server.state()) {
    case State::Asking:
        return;
    case State::Ready:
        send();
        return;
    case State::Absent:
        m_bubble = 0;
        m_shown.reset();
        if (const auto waiting = std::exchange(m_waiting, std::nullopt))
            fallBack(*waiting);
        return;
    }
}

void Notifier::onNotified(quint32 id)
{
    const auto sent = std::exchange(m_sent, std::nullopt);
    if (!sent)
        return;
    if (std::exchange(m_isTakenBack, false)) {
        if (id != 0)
            m_server.close(id);
    } else if (id != 0) {
        m_bubble = id;
        m_shown = sent;
    } else if (!m_waiting) {
        fallBack(*sent);
    }
    send();
}

/// A balloon cannot change without calling the user again.
void Notifier::fallBack(const Content &content)
{
    if (!m_fallback || content.isQuiet)
        return;
    m_isFallbackShown = true;
    m_fallback(content.text, content.worst);
}

void Notifier::onAction(quint32 id, const QString &key)
{
    if (id != m_bubble || !m_shown)
        return; // of another program, or of a bubble that is gone
    const QStringList ids = m_shown->ids;
    if (key == "ack"_L1)
        Q_EMIT acknowledgeRequested(ids);
    else if (key == "mute"_L1)
        Q_EMIT muteRequested();
    else if (key == "default"_L1)
        Q_EMIT openRequested(ids, std::exchange(m_token, {}));
}

void Notifier::onClosed(quint32 id, quint32 reason)
{
    if (id != m_bubble || reason == closedByUs)
        return;
    m_bubble = 0;
    m_shown.reset();
    Q_EMIT dismissed();
}

} // namespace noc::app
