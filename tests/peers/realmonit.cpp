// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/realmonit.h"

#include <QFile>
#include <QStandardPaths>

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
        + "/watched.pid\ncheck file rc with path " + folder + "/monitrc\n" + m_configuration;
    write(u"monitrc"_s, rc);
    m_monit.start(program(), {u"-I"_s, u"-c"_s, m_folder.filePath(u"monitrc"_s)});
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
