// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/busprobe.h"

#include <QDBusConnection>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QDBusPendingCall;
class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace noc::app {

/// What is asked of the server, as in Notify of the Desktop Notifications Specification 1.2.
struct ServerNotification
{
    quint32 replaces = 0; ///< 0: a new one
    QString summary;
    QString body;
    QStringList actions; ///< key, text, key, text, …
    QVariantMap hints;
};

/// The desktop's notification server (org.freedesktop.Notifications) over D-Bus. Waits for nothing: every call is
/// answered by a signal, and has a deadline. A server may come, go and be started by asking for it.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationServer)

public:
    enum class State {
        Asking, ///< whether there is one, and what it can do
        Ready,
        Absent,
    };

    explicit NotificationServer(settings::BusAddress bus, QObject *parent = nullptr);
    ~NotificationServer() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool can(QLatin1StringView capability) const;

    /// Asks for the server and what it can do; Asking until stateChanged().
    void ask();
    /// Only while Ready; answered by notified().
    void notify(const ServerNotification &notification);
    void close(quint32 id);
    /// Only while Ready: something that nobody has to act on, not answered and not taken back.
    void mention(const QString &summary, const QString &body);

Q_SIGNALS:
    void stateChanged();
    /// 0: it did not take it.
    void notified(quint32 id);
    /// The user pressed an action: "default" is the bubble itself.
    void actionInvoked(quint32 id, const QString &key);
    void closed(quint32 id, quint32 reason);
    /// Comes before actionInvoked(): the permission to take the focus.
    void activationToken(quint32 id, const QString &token);

private Q_SLOTS:
    void onDisconnected();

private:
    void connectToBus(bool isAnswering);
    void askServer();
    void setState(State state);
    [[nodiscard]] QDBusPendingCall call(const QString &method, const QVariantList &arguments = {}) const;
    QDBusPendingCallWatcher *send(const ServerNotification &notification);
    QDBusPendingCallWatcher *watch(const QDBusPendingCall &call);
    void onOwnerChanged(const QString &owner);

    settings::BusAddress m_busAddress;
    settings::BusProbe m_probe;
    QString m_connectionName;
    QDBusConnection m_bus;
    QDBusServiceWatcher *m_owner = nullptr;
    QStringList m_capabilities;
    State m_state = State::Absent;
    int m_round = 0; ///< answers to earlier questions are out of date
};

} // namespace noc::app
