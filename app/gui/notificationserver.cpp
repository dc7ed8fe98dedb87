// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notificationserver.h"

#include "models/core/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QUrl>

#include <atomic>

namespace noc::app {

using namespace Qt::StringLiterals;

namespace {

NOC_LOGGING_CATEGORY(logNotifications, "noc.app.notifications")

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto objectPath = "/org/freedesktop/Notifications"_L1;
constexpr core::Milliseconds probeTimeout = std::chrono::seconds(3);
constexpr int callTimeout = 5'000; // milliseconds; a server that is started by asking needs some
constexpr uchar urgencyLow = 0;
constexpr int serverDecides = -1; // how long a bubble stays
constexpr qsizetype mostCapabilities = 200;

/// Each one its own: closing a connection closes it for everybody with the same name.
QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"nocdesk-notifications-%1"_s.arg(++count);
}

/// D-Bus Specification, "Server Addresses".
QString addressText(const settings::BusAddress &bus)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(bus.name, "/_-.\\*"));
    return (bus.isAbstract ? u"unix:abstract="_s : u"unix:path="_s) + name;
}

} // namespace

NotificationServer::NotificationServer(settings::BusAddress bus, QObject *parent)
    : QObject(parent)
    , m_busAddress(std::move(bus))
    , m_connectionName(nextConnectionName())
    , m_bus(QString()) // not connected
{
    connect(&m_probe, &settings::BusProbe::finished, this, &NotificationServer::connectToBus);
}

NotificationServer::~NotificationServer()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_connectionName);
}

bool NotificationServer::can(QLatin1StringView capability) const
{
    return m_capabilities.contains(capability);
}

void NotificationServer::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void NotificationServer::ask()
{
    if (m_state == State::Asking)
        return;
    setState(State::Asking);
    if (m_bus.isConnected())
        askServer();
    else
        m_probe.start(m_busAddress,
                      probeTimeout); // connecting waits for the bus: it has to be known to answer
}

void NotificationServer::connectToBus(bool isAnswering)
{
    if (!isAnswering) {
        setState(State::Absent);
        return;
    }
    QDBusConnection::disconnectFromBus(m_connectionName);
    m_bus = QDBusConnection::connectToBus(addressText(m_busAddress), m_connectionName);
    if (!m_bus.isConnected()) {
        qCWarning(logNotifications) << "no session bus:" << m_bus.lastError().message();
        setState(State::Absent);
        return;
    }
    delete m_owner;
    m_owner = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onOwnerChanged(owner); });
    const auto listen = [this](const QString &signal, const char *slot) {
        if (!m_bus.connect(service, objectPath, service, signal, this, slot))
            qCWarning(logNotifications) << "cannot listen to" << signal;
    };
    listen(u"ActionInvoked"_s, SIGNAL(actionInvoked(quint32, QString)));
    listen(u"NotificationClosed"_s, SIGNAL(closed(quint32, quint32)));
    listen(u"ActivationToken"_s, SIGNAL(activationToken(quint32, QString)));
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SLOT(onDisconnected()));
    askServer();
}

QDBusPendingCall NotificationServer::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, objectPath, service, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, callTimeout);
}

QDBusPendingCallWatcher *NotificationServer::watch(const QDBusPendingCall &call)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return watcher;
}

void NotificationServer::askServer()
{
    const int round = ++m_round;
    auto *information = watch(call(u"GetServerInformation"_s));
    connect(information, &QDBusPendingCallWatcher::finished, this, [](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<QString, QString, QString, QString> reply = *answer;
        if (!reply.isError())
            qCDebug(logNotifications) << "server" << reply.argumentAt<0>() << reply.argumentAt<2>()
                                      << "specification" << reply.argumentAt<3>();
    });
    auto *capabilities = watch(call(u"GetCapabilities"_s));
    connect(capabilities, &QDBusPendingCallWatcher::finished, this,
            [this, round](QDBusPendingCallWatcher *answer) {
                if (round != m_round)
                    return;
                const QDBusPendingReply<QStringList> reply = *answer;
                if (reply.isError())
                    qCDebug(logNotifications) << "no server:" << reply.error().name();
                m_capabilities = reply.isError()
                    ? QStringList()
                    : reply.value().first(std::min(reply.value().size(), mostCapabilities));
                setState(reply.isError() ? State::Absent : State::Ready);
            });
}

void NotificationServer::onOwnerChanged(const QString &owner)
{
    ++m_round;
    m_capabilities.clear();
    if (m_state == State::Asking && !owner.isEmpty()) {
        askServer(); // it was started because we asked
        return;
    }
    setState(State::Absent); // bubbles of the old server are gone
    if (!owner.isEmpty())
        ask();
}

void NotificationServer::onDisconnected()
{
    ++m_round;
    m_capabilities.clear();
    setState(State::Absent);
}

void NotificationServer::notify(const ServerNotification &notification)
{
    auto *watcher = send(notification);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<quint32> reply = *answer;
        if (reply.isError())
            qCWarning(logNotifications) << "Notify:" << reply.error().name();
        Q_EMIT notified(reply.isError() ? 0 : reply.value());
    });
}

void NotificationServer::mention(const QString &summary, const QString &body)
{
    send({0,
          summary,
          can("body"_L1) ? body : QString(),
          {},
          {{u"urgency"_s, QVariant::fromValue(urgencyLow)}}});
}

QDBusPendingCallWatcher *NotificationServer::send(const ServerNotification &notification)
{
    return watch(call(u"Notify"_s,
                      {u"nocdesk"_s, notification.replaces, u"org.nocdesk.nocdesk"_s, notification.summary,
                       notification.body, notification.actions, notification.hints, serverDecides}));
}

void NotificationServer::close(quint32 id)
{
    if (m_state == State::Ready)
        watch(call(u"CloseNotification"_s, {id}));
}

} // namespace noc::app
