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

    /// `collectorUrl` as in `set mmonit`, with user and password; empty for none.
    void start(const QByteArray &collectorUrl);
    /// SIGTERM: Monit says goodbye to its collector.
    void stop();
    /// SIGKILL: it cannot.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_monit.state() == QProcess::Running; }

    void startWatched();
    void killWatched();

    [[nodiscard]] QByteArray log() { return m_monit.readAll(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_configuration;
    QProcess m_monit;
    QProcess m_watched;
};

} // namespace noc::test
