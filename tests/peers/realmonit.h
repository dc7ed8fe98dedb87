// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace noc::test {

/// A real Monit on loopback with files of its own: one process to watch, one second a cycle.
class RealMonit final
{
public:
    RealMonit();
    ~RealMonit();
    Q_DISABLE_COPY_MOVE(RealMonit)

    /// Debian's package puts it in /usr/bin; empty when there is none.
    [[nodiscard]] static QString program();

    /// Where everything of it lives.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A file in its folder, for its owner only.
    void write(const QString &name, const QByteArray &content) const;
    /// Lines for the control file, before start().
    void addConfiguration(const QByteArray &lines) { m_configuration += lines; }

    /// It listens there from the next start() on, for "admin" with the password "contr0l", and can start and stop the
    /// process; by itself it only tells.
    void setHttpd(quint16 port) { m_httpdPort = port; }
    /// `collectorUrl` as in `set mmonit`, with user and password; empty for none.
    void start(const QByteArray &collectorUrl);
    /// SIGHUP: it reads its file again.
    void reload();
    /// SIGTERM: Monit says goodbye to its collector.
    void stop();
    /// SIGKILL: it cannot.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_monit.state() == QProcess::Running; }

    void startWatched();
    void killWatched();
    /// Of the process as it was started last, by whomever.
    [[nodiscard]] qint64 watchedPid() const;

    [[nodiscard]] QByteArray log() { return m_monit.readAll(); }

private:
    [[nodiscard]] QByteArray watchedRules() const;

    QTemporaryDir m_folder;
    QByteArray m_configuration;
    QProcess m_monit;
    QProcess m_watched;
    quint16 m_httpdPort = 0;
};

} // namespace noc::test
