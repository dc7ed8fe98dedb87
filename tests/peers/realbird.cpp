// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/realbird.h"

#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QTcpServer>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

QString installed(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

/// `local` and `neighbor` of a session between two ports of 127.0.0.1.
QByteArray session(const QByteArray &name, quint16 ours, quint16 theirs, int ourAs, int theirAs)
{
    return "protocol bgp " + name + " {\n  local 127.0.0.1 port " + QByteArray::number(ours) + " as "
        + QByteArray::number(ourAs) + ";\n  neighbor 127.0.0.1 port " + QByteArray::number(theirs) + " as "
        + QByteArray::number(theirAs)
        + ";\n  multihop; connect retry time 1; connect delay time 1; error wait time 1, 2;\n";
}

} // namespace

quint16 freePort()
{
    static QSet<quint16> given; // the kernel may choose one again before anybody listens there
    for (;;) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("No free port");
        const quint16 port = server.serverPort();
        if (!given.contains(port))
            return *given.insert(port);
    }
}

RealBird::RealBird(const QString &programs)
    : m_bird1(programs.isEmpty() ? QString() : programs + u"/bird"_s)
    , m_edgePort(freePort())
    , m_edgeNeighbour(freePort())
    , m_limPort(freePort())
    , m_limNeighbour(freePort())
{
    m_bird.setProcessChannelMode(QProcess::MergedChannels);
    m_neighbour.setProcessChannelMode(QProcess::MergedChannels);
}

RealBird::~RealBird()
{
    for (QProcess *process : {&m_bird, &m_neighbour}) {
        process->kill();
        process->waitForFinished();
    }
}

QString RealBird::program()
{
    return installed(u"bird"_s);
}

QString RealBird::programsOfBird1()
{
    return qEnvironmentVariable("NOC_BIRD1");
}

QByteArray RealBird::ourConfiguration() const
{
    const QByteArray names = session("edge", m_edgePort, m_edgeNeighbour, 65001, 65002);
    return "router id 10.255.0.1;\nprotocol device {}\n"
           "protocol static s4 { ipv4; route 10.100.1.0/24 blackhole; route 10.100.2.0/24 unreachable; }\n"
        + names
        + "  description \"the neighbour\";\n"
          "  ipv4 { import keep filtered; import filter { if net ~ [10.9.0.0/16+] then reject; accept; };\n"
          "         export all; };\n}\n"
        + session("lim", m_limPort, m_limNeighbour, 65001, 65002)
        + "  ipv4 { import limit 2 action block; import all; export none; };\n}\n"
        + session("shut_peer", freePort(), freePort(), 65001, 65003)
        + "  disabled; ipv4 { import all; export none; };\n}\n"
        + session("'wait.1'", freePort(), freePort(), 65001, 65004)
        + "  ipv4 { import all; export none; };\n}\n";
}

QByteArray RealBird::neighbourConfiguration() const
{
    // Its own next hop would be an address of loopback, which the other side withdraws.
    const QByteArray channel =
        "  ipv4 { import all; export filter { if source != RTS_STATIC then reject;\n"
        "         bgp_next_hop = 192.0.2.1; bgp_community.add((65002, 100)); accept; }; };\n}\n";
    return "router id 10.255.0.2;\nprotocol device {}\n"
           "protocol static s4 { ipv4; route 10.2.0.0/24 blackhole; route 10.2.1.0/24 blackhole;\n"
           "  route 10.2.2.0/24 blackhole; route 10.9.1.0/24 blackhole; }\n"
        + session("to_edge", m_edgeNeighbour, m_edgePort, 65002, 65001) + channel
        + session("to_lim", m_limNeighbour, m_limPort, 65002, 65001) + channel;
}

void RealBird::launch(QProcess &process, const QString &name, const QByteArray &configuration) const
{
    QFile file(m_folder.filePath(name + u".conf"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(configuration) != configuration.size())
        qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
    file.close();
    process.start(m_bird1.isEmpty() ? program() : m_bird1,
                  {u"-f"_s, u"-c"_s, file.fileName(), u"-s"_s, m_folder.filePath(name + u".ctl"_s), u"-P"_s,
                   m_folder.filePath(name + u".pid"_s)});
}

void RealBird::start()
{
    if (m_bird1.isEmpty()) {
        launch(m_bird, u"r1"_s, ourConfiguration());
        return startNeighbour();
    }
    launch(m_bird, u"r1"_s,
           "router id 10.255.0.1;\nprotocol device {}\n"
           "protocol static s4 { route 10.100.1.0/24 blackhole; route 10.100.2.0/24 unreachable; }\n");
}

void RealBird::startNeighbour()
{
    m_neighbour.waitForFinished(); // stopNeighbour() only asks it to go
    launch(m_neighbour, u"r2"_s, neighbourConfiguration());
}

void RealBird::stopNeighbour()
{
    m_neighbour.terminate();
}

void RealBird::kill()
{
    m_bird.kill();
}

TcpRelay::TcpRelay(const QString &socket)
    : m_port(freePort())
{
    m_socat.start(
        program(),
        {u"TCP-LISTEN:%1,bind=127.0.0.1,reuseaddr,fork"_s.arg(m_port), u"UNIX-CONNECT:"_s + socket});
}

TcpRelay::~TcpRelay()
{
    m_socat.terminate();
    m_socat.waitForFinished();
}

QString TcpRelay::program()
{
    return QStandardPaths::findExecutable(u"socat"_s);
}

} // namespace noc::test
