// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/realmonit.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>

namespace noc::test {

using namespace Qt::StringLiterals;

RealMonit::RealMonit()
{
    m_monit.setProcessChannelMode(QProcess::MergedChannels);
}

RealMonit::~RealMonit()
{
    m_monit.kill();
    m_watched.kill();
    m_monit.waitForFinished();
    m_watched.waitForFinished();
    if (m_httpdPort != 0 && watchedPid() > 0)
        ::kill(static_cast<pid_t>(watchedPid()), SIGKILL);
}

QString RealMonit::program()
{
    return QStandardPaths::findExecutable(u"monit"_s);
}

void RealMonit::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // Monit insists
}

void RealMonit::start(const QByteArray &collectorUrl)
{
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray rc = "set daemon 1\nset idfile " + folder + "/id\nset statefile " + folder
        + "/state\nset pidfile " + folder + "/pid\nset eventqueue basedir " + folder + "/events slots 100\n"
        + (collectorUrl.isEmpty() ? QByteArray() : "set mmonit " + collectorUrl)
        + "\ncheck system monit-live.example.org\ncheck process watched with pidfile " + folder
        + "/watched.pid\n" + watchedRules() + "check file rc with path " + folder + "/monitrc\n"
        + m_configuration;
    write(u"monitrc"_s, rc);
    m_monit.start(program(), {u"-I"_s, u"-c"_s, m_folder.filePath(u"monitrc"_s)});
}

QByteArray RealMonit::watchedRules() const
{
    if (m_httpdPort == 0)
        return {};
    const QByteArray folder = m_folder.path().toUtf8();
    write(u"end.sh"_s, "kill $(cat " + folder + "/watched.pid)\n");
    return "  start program = \"/bin/sh " + folder + "/begin.sh\"\n  stop program = \"/bin/sh " + folder
        + "/end.sh\"\n  if does not exist then alert\nset httpd port " + QByteArray::number(m_httpdPort)
        + " and use address 127.0.0.1\n  allow 127.0.0.1\n  allow admin:contr0l\n";
}

qint64 RealMonit::watchedPid() const
{
    QFile file(m_folder.filePath(u"watched.pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

void RealMonit::reload()
{
    ::kill(static_cast<pid_t>(m_monit.processId()), SIGHUP);
}

void RealMonit::stop()
{
    m_monit.terminate();
}

void RealMonit::kill()
{
    m_monit.kill();
}

void RealMonit::startWatched()
{
    if (m_httpdPort != 0) { // as Monit does it: a child of ours would stay a zombie when Monit stops it
        write(u"begin.sh"_s,
              "sleep 600 >/dev/null 2>&1 &\necho $! >" + m_folder.path().toUtf8() + "/watched.pid\n");
        QProcess::execute(u"/bin/sh"_s, {m_folder.filePath(u"begin.sh"_s)});
        return;
    }
    m_watched.start(u"sleep"_s, {u"600"_s});
    m_watched.waitForStarted();
    write(u"watched.pid"_s, QByteArray::number(m_watched.processId()));
}

void RealMonit::killWatched()
{
    m_watched.kill();
    m_watched.waitForFinished();
}

} // namespace noc::test
