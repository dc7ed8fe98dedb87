// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/alerts/notificationdaemon.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startTimeout = 30'000; // milliseconds
constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

/// Ends a process in an orderly way, and in any case.
void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(startTimeout)) {
        process.kill();
        process.waitForFinished(startTimeout);
    }
}

QVariant plain(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDBusVariant>())
        return plain(value.value<QDBusVariant>().variant());
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return value;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentType() == QDBusArgument::MapType) {
        QVariantMap map;
        argument >> map;
        for (QVariant &entry : map)
            entry = plain(entry);
        return map;
    }
    QStringList list;
    argument >> list;
    return list;
}

} // namespace

/// A real session's configuration would start whatever notification server the machine has.
PrivateBus::PrivateBus()
{
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    configuration.write("<busconfig><type>session</type><listen>" + addressText().toUtf8()
                        + "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                          "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"dbus-daemon"_s,
                    {u"--config-file="_s + configuration.fileName(), u"--nofork"_s, u"--print-address"_s});
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < startTimeout
           && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(100);
}

PrivateBus::~PrivateBus()
{
    stop();
}

void PrivateBus::stop()
{
    end(m_process);
}

settings::BusAddress PrivateBus::address() const
{
    return m_process.state() == QProcess::Running ? settings::BusAddress{m_folder.filePath(u"bus"_s), false}
                                                  : settings::BusAddress();
}

QString PrivateBus::addressText() const
{
    return u"unix:path="_s + m_folder.filePath(u"bus"_s);
}

NotificationDaemon::NotificationDaemon(const PrivateBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_connection(QDBusConnection::connectToBus(bus.addressText(), u"daemon-%1"_s.arg(quintptr(this))))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.addressText());
    m_process.setProcessEnvironment(environment);
    m_connection.connect(service, path, u"org.freedesktop.DBus.Mock"_s, u"MethodCalled"_s, this,
                         SLOT(onMethodCalled(QString, QVariantList)));
}

NotificationDaemon::~NotificationDaemon()
{
    stop();
    const QString name = m_connection.name();
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(name);
}

bool NotificationDaemon::start(const QString &capabilities)
{
    m_process.start(u"/usr/bin/python3"_s,
                    {u"-m"_s, u"dbusmock"_s, u"--session"_s, u"--template"_s, u"notification_daemon"_s,
                     u"--parameters"_s, uR"({"capabilities": "%1"})"_s.arg(capabilities)});
    const auto isThere = [this] { return m_connection.interface()->isServiceRegistered(service).value(); };
    return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || isThere(); },
                           startTimeout)
        && isThere();
}

void NotificationDaemon::stop()
{
    end(m_process);
}

void NotificationDaemon::onMethodCalled(const QString &method, const QVariantList &arguments)
{
    if (method == "CloseNotification"_L1)
        closed += arguments.value(0).toUInt();
    if (method != "Notify"_L1 || arguments.size() != 8)
        return;
    notified += NotifyCall{arguments[1].toUInt(),
                           arguments[2].toString(),
                           arguments[3].toString(),
                           arguments[4].toString(),
                           plain(arguments[5]).toStringList(),
                           plain(arguments[6]).toMap()};
}

void NotificationDaemon::emitSignal(const QString &name, const QString &signature,
                                    const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Mock"_s, u"EmitSignal"_s);
    message.setArguments({QString(service), name, signature, arguments});
    m_connection.asyncCall(message);
}

void NotificationDaemon::invokeAction(quint32 id, const QString &key)
{
    emitSignal(u"ActionInvoked"_s, u"us"_s, {id, key});
}

void NotificationDaemon::sendToken(quint32 id, const QString &token)
{
    emitSignal(u"ActivationToken"_s, u"us"_s, {id, token});
}

void NotificationDaemon::closeBubble(quint32 id, quint32 reason)
{
    emitSignal(u"NotificationClosed"_s, u"uu"_s, {id, reason});
}

void NotificationDaemon::refuse()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Mock"_s, u"AddMethod"_s);
    message.setArguments({QString(service), u"Notify"_s, u"susssasa{sv}i"_s, u"u"_s,
                          u"raise dbus.exceptions.DBusException('no', name='org.example.No')"_s});
    m_connection.call(message);
}

} // namespace noc::test
