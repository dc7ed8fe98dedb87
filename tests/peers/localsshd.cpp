// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/localsshd.h"

#include "tests/peers/realbird.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

// sshd insists on it when root starts it, and Debian's package makes it when the service starts.
const QString privilegeFolder = u"/run/sshd"_s;

QString sshd()
{
    const QString found = QStandardPaths::findExecutable(u"sshd"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

} // namespace

QString LocalSshd::obstacle()
{
    if (sshd().isEmpty())
        return u"sshd is not installed (openssh-server)"_s;
    for (const QString &program : {u"ssh"_s, u"ssh-keygen"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed (openssh-client)"_s;
    }
    if (::geteuid() == 0 && !QDir().mkpath(privilegeFolder))
        return u"sshd cannot have "_s + privilegeFolder;
    return {};
}

LocalSshd::LocalSshd(bool allowsForwarding)
    : m_port(freePort())
{
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray port = QByteArray::number(m_port);
    makeKey(u"host"_s);
    makeKey(u"user"_s);
    QFile userKey(m_folder.filePath(u"user.pub"_s));
    QFile hostKey(m_folder.filePath(u"host.pub"_s));
    if (!userKey.open(QIODevice::ReadOnly) || !hostKey.open(QIODevice::ReadOnly))
        qFatal("ssh-keygen made no keys");
    write(u"authorized"_s, userKey.readAll());
    write(u"known"_s, "[127.0.0.1]:" + port + ' ' + hostKey.readAll());
    write(u"sshd_config"_s,
          "Port " + port + "\nListenAddress 127.0.0.1\nHostKey " + folder + "/host\nPidFile none\nUsePAM no\n"
              + "AuthorizedKeysFile " + folder + "/authorized\nStrictModes no\nPasswordAuthentication no\n"
              + "KbdInteractiveAuthentication no\nPermitRootLogin "
                "prohibit-password\nAllowStreamLocalForwarding "
              + (allowsForwarding ? "yes\n" : "no\n"));
    write(u"ssh_config"_s,
          "Host *\n  IdentityFile " + folder
              + "/user\n  IdentitiesOnly yes\n  IdentityAgent none\n  UserKnownHostsFile " + folder
              + "/known\n  GlobalKnownHostsFile none\n  StrictHostKeyChecking yes\n");
    m_sshd.setProcessChannelMode(QProcess::MergedChannels);
    m_sshd.start(sshd(), {u"-D"_s, u"-e"_s, u"-f"_s, m_folder.filePath(u"sshd_config"_s)});
}

LocalSshd::~LocalSshd()
{
    m_sshd.terminate();
    m_sshd.waitForFinished();
}

QStringList LocalSshd::clientArguments() const
{
    return {u"-F"_s, m_folder.filePath(u"ssh_config"_s)};
}

void LocalSshd::forgetKey()
{
    write(u"authorized"_s, {});
}

void LocalSshd::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LocalSshd::makeKey(const QString &name) const
{
    QProcess::execute(u"ssh-keygen"_s,
                      {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, m_folder.filePath(name)});
}

} // namespace noc::test
