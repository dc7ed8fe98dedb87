// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/controlledmonit.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <csignal>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

/// `/bin/sh <this> start|stop <pid file>`
constexpr auto serviceScript = "if [ $1 = start ]; then\n"
                               "  setsid sleep 600 >/dev/null 2>&1 & echo $! > $2\n"
                               "else\n"
                               "  kill $(cat $2); rm -f $2\n"
                               "fi\n";

/// Free a moment ago; Monit cannot be told to choose one itself.
quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("Cannot listen on the loopback");
    return server.serverPort();
}

} // namespace

ControlledMonit::ControlledMonit(const Options &options)
    : m_port(freePort())
{
    m_monit.write(u"service.sh"_s, serviceScript);
    m_monit.write(u"tls.pem"_s, options.tlsPem);
    m_monit.addConfiguration(httpdLines(options));
    for (int i = 0; i < options.services.size(); ++i)
        m_monit.addConfiguration(serviceLines(options.services[i], i));
}

ControlledMonit::~ControlledMonit()
{
    m_monit.kill(); // before it starts again what is ended below
    const QDir folder(m_monit.folder());
    for (const QString &name : folder.entryList({u"service-*.pid"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const int id = file.readAll().trimmed().toInt(); id > 1)
            ::kill(id, SIGTERM);
    }
}

QByteArray ControlledMonit::httpdLines(const Options &options) const
{
    QByteArray lines = "set httpd port " + QByteArray::number(m_port) + " use address 127.0.0.1\n";
    if (!options.tlsPem.isEmpty())
        lines += "  with ssl { pemfile: " + m_monit.folder().toUtf8() + "/tls.pem }\n";
    if (!options.allowsUs)
        lines += "  allow 192.0.2.1\n";
    return lines + "  allow admin:swordfish\n  allow viewer:look read-only\n";
}

QByteArray ControlledMonit::serviceLines(const QString &name, int index) const
{
    const QByteArray folder = m_monit.folder().toUtf8();
    const QByteArray quoted = '"' + name.toUtf8() + '"';
    const QByteArray pidFile = folder + "/service-" + QByteArray::number(index) + ".pid";
    const QByteArray script = "\"/bin/sh " + folder + "/service.sh ";
    switch (index % 3) {
    case 0:
        return "check process " + quoted + " with pidfile " + pidFile + "\n  start program " + script
            + "start " + pidFile + "\"\n  stop program " + script + "stop " + pidFile + "\"\n";
    case 1:
        return "check file " + quoted + " with path " + folder + "/monitrc\n";
    default:
        return "check program " + quoted + " with path \"/bin/true\"\n  if status != 0 then alert\n";
    }
}

} // namespace noc::test
