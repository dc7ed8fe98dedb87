// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/sshchannel.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr qsizetype maxComplaints = 8192;

/// Unique in the folder, which several programs of ours may share.
QString nearSocket(const QString &folder)
{
    static std::atomic_int count = 0;
    return u"%1/b%2-%3"_s.arg(folder).arg(QCoreApplication::applicationPid()).arg(++count);
}

/// The near side could not be had: an OpenSSH that is too old for it, or a path that cannot be bound.
bool isRefusal(const QByteArray &complaints)
{
    return complaints.contains("administratively prohibited") || complaints.contains("unknown channel type")
        || complaints.contains("forwarding failed") || complaints.contains("forwarding request failed");
}

} // namespace

SshChannel::SshChannel(SshOptions options, RouterAddress address, QObject *parent)
    : ByteChannel(parent)
    , m_options(std::move(options))
    , m_address(std::move(address))
    , m_nearPath(nearSocket(m_options.runtimeFolder))
    , m_socket(m_nearPath)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SshChannel::connectNear);
    connect(&m_socket, &ByteChannel::opened, this, &ByteChannel::opened);
    connect(&m_socket, &ByteChannel::received, this, &ByteChannel::received);
    connect(&m_socket, &ByteChannel::failed, this, &SshChannel::onSocketClosed);
    connect(&m_socket, &ByteChannel::closed, this, &SshChannel::onSocketClosed);
}

SshChannel::~SshChannel()
{
    stop();
}

void SshChannel::open()
{
    m_complaints.clear();
    if (m_ssh && QFile::exists(m_nearPath))
        return connectNear();
    stop();
    m_watcher.addPath(m_options.runtimeFolder);
    startSsh();
}

void SshChannel::startSsh()
{
    m_ssh = new QProcess(this);
    m_ssh->setStandardInputFile(QProcess::nullDevice());
    m_ssh->setStandardOutputFile(QProcess::nullDevice());
    connect(m_ssh, &QProcess::readyReadStandardError, this, &SshChannel::readComplaints);
    connect(m_ssh, &QProcess::finished, this, &SshChannel::onSshEnded, Qt::QueuedConnection);
    connect(
        m_ssh, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart || !m_ssh)
                return;
            stop();
            Q_EMIT failed({ErrorCode::Unsupported, u"ssh is not installed (package openssh-client)"_s});
        },
        Qt::QueuedConnection);
    const QStringList forwarding{u"-o"_s,
                                 u"ExitOnForwardFailure=yes"_s,
                                 u"-o"_s,
                                 u"StreamLocalBindUnlink=yes"_s,
                                 u"-o"_s,
                                 u"StreamLocalBindMask=0177"_s,
                                 u"-N"_s,
                                 u"-L"_s,
                                 u"%1:%2"_s.arg(m_nearPath, m_address.path)};
    m_ssh->start(m_options.program, sshArguments(m_options, m_address, forwarding));
}

void SshChannel::connectNear()
{
    if (m_isConnected || !m_ssh || !QFile::exists(m_nearPath))
        return;
    m_isConnected = true;
    m_socket.open();
}

void SshChannel::send(const QByteArray &bytes)
{
    m_socket.send(bytes);
}

void SshChannel::setPaused(bool isPaused)
{
    m_socket.setPaused(isPaused);
}

void SshChannel::readComplaints()
{
    m_complaints += m_ssh->readAllStandardError();
    if (m_complaints.size() > maxComplaints)
        m_complaints = m_complaints.last(maxComplaints);
}

/// OpenSSH's words for it are the same whether sshd forbids it or nobody listens there ("open failed: connect failed").
void SshChannel::onSocketClosed()
{
    close();
    Q_EMIT closed();
}

void SshChannel::onSshEnded()
{
    if (!m_ssh)
        return;
    readComplaints();
    m_isForwardingRefused = isRefusal(m_complaints);
    const Error error = sshError(m_complaints);
    stop();
    Q_EMIT failed(error);
}

/// ssh goes on: the next open() is another stream of the same connection, and others may share it.
void SshChannel::close()
{
    m_socket.close();
    m_isConnected = false;
}

void SshChannel::stop()
{
    m_socket.close();
    m_isConnected = false;
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (QProcess *ssh = std::exchange(m_ssh, nullptr)) {
        ssh->disconnect(this);
        // The one that others share ends when the last of them does. It outlives us for that moment.
        ssh->setParent(nullptr);
        connect(ssh, &QProcess::finished, ssh, &QObject::deleteLater);
        if (ssh->state() == QProcess::NotRunning)
            ssh->deleteLater();
        else
            ssh->terminate();
    }
    QFile::remove(m_nearPath);
}

} // namespace noc::bird
