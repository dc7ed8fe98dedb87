// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/busprobe.h"

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace noc::test {

/// A session bus of the test's own, on a socket in a temporary folder.
class PrivateBus final
{
public:
    PrivateBus();
    ~PrivateBus();

    /// Empty when it does not run.
    [[nodiscard]] settings::BusAddress address() const;
    [[nodiscard]] QString addressText() const;
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Calls of Notify that arrived.
struct NotifyCall
{
    quint32 replaces = 0;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

/// python-dbusmock's notification daemon on a private bus, and what it was asked.
class NotificationDaemon final : public QObject
{
    Q_OBJECT

public:
    explicit NotificationDaemon(const PrivateBus &bus, QObject *parent = nullptr);
    ~NotificationDaemon() override;

    /// Returns when it is on the bus; false: it did not come up within half a minute.
    [[nodiscard]] bool start(const QString &capabilities);
    void stop();

    /// As if the user pressed it.
    void invokeAction(quint32 id, const QString &key);
    void sendToken(quint32 id, const QString &token);
    void closeBubble(quint32 id, quint32 reason);
    /// Answers Notify with an error from now on.
    void refuse();

    QList<NotifyCall> notified;
    QList<quint32> closed; ///< by CloseNotification

private Q_SLOTS:
    void onMethodCalled(const QString &method, const QVariantList &arguments);

private:
    void emitSignal(const QString &name, const QString &signature, const QVariantList &arguments);

    const PrivateBus &m_bus;
    QProcess m_process;
    QDBusConnection m_connection;
};

} // namespace noc::test
