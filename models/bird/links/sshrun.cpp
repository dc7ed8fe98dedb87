// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/sshrun.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr qint64 sliceBytes = 256 * 1024;
constexpr int sshFailed = 255; // ssh(1): its own errors, everything else is the program's
constexpr int notFound = 127; // POSIX shell: no such program

} // namespace

SshRun::SshRun(SshOptions options, RouterAddress address, LinkDeadlines deadlines, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_address(std::move(address))
    , m_deadlines(deadlines)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(failure(ErrorCode::TimedOut,
                       m_hasBegun ? u"the reply stopped in the middle"_s : u"no reply in time"_s));
    });
}

SshRun::~SshRun()
{
    cancel();
}

void SshRun::start(const QByteArray &command, core::Milliseconds firstByte)
{
    Q_ASSERT(!isBusy());
    m_isPaused = false;
    m_hasBegun = false;
    m_ssh = new QProcess(this);
    m_ssh->setStandardInputFile(QProcess::nullDevice());
    connect(m_ssh, &QProcess::readyReadStandardOutput, this, &SshRun::onReadyRead);
    connect(m_ssh, &QProcess::finished, this, &SshRun::onEnded, Qt::QueuedConnection);
    connect(
        m_ssh, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(failure(ErrorCode::Unsupported, u"ssh is not installed (package openssh-client)"_s));
        },
        Qt::QueuedConnection);
    m_deadline.start(m_deadlines.connect + firstByte);
    m_ssh->start(m_options.program, sshArguments(m_options, m_address, {}) << QString::fromUtf8(command));
}

void SshRun::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!m_ssh)
        return;
    if (isPaused) {
        m_deadline.stop();
        return;
    }
    m_deadline.start(m_deadlines.betweenBytes);
    QMetaObject::invokeMethod(
        this,
        [this] {
            onReadyRead();
            if (m_ssh && m_ssh->state() == QProcess::NotRunning)
                onEnded();
        },
        Qt::QueuedConnection);
}

void SshRun::onReadyRead()
{
    if (!m_ssh)
        return;
    m_ssh->setReadChannel(QProcess::StandardOutput);
    while (m_ssh && !m_isPaused && m_ssh->bytesAvailable() > 0) {
        m_hasBegun = true;
        m_deadline.start(m_deadlines.betweenBytes);
        Q_EMIT received(m_ssh->read(sliceBytes));
    }
}

void SshRun::onEnded()
{
    onReadyRead();
    if (!m_ssh || m_ssh->bytesAvailable() > 0)
        return; // paused; comes again
    const int status = m_ssh->exitStatus() == QProcess::NormalExit ? m_ssh->exitCode() : sshFailed;
    const QByteArray complaints = m_ssh->readAllStandardError();
    if (status == sshFailed)
        return finish(std::unexpected(sshError(complaints)));
    if (status == notFound)
        return finish(failure(ErrorCode::Unsupported, QString::fromUtf8(complaints).simplified()));
    if (status != 0 && !m_hasBegun)
        return finish(failure(ErrorCode::Io, QString::fromUtf8(complaints.left(300)).simplified()));
    finish({});
}

void SshRun::cancel()
{
    m_deadline.stop();
    QProcess *ssh = std::exchange(m_ssh, nullptr);
    if (!ssh)
        return;
    ssh->disconnect(this);
    ssh->setParent(nullptr);
    connect(ssh, &QProcess::finished, ssh, &QObject::deleteLater);
    if (ssh->state() == QProcess::NotRunning)
        ssh->deleteLater();
    else
        ssh->terminate();
}

void SshRun::finish(const core::Result<void> &result)
{
    if (!m_ssh)
        return;
    cancel();
    Q_EMIT finished(result);
}

} // namespace noc::bird
