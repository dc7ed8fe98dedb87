// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/report.h"
#include "models/settings/paths.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace noc::test {

/// What a run of nocdeskctl came to.
struct CtlRun
{
    int code = -1; ///< −1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// A real `nocdeskctl serve` with folders of its own; its collector listens on loopback, takes "monit" with the password
/// "s3cret" and accepts every host.
class ServedProgram final
{
public:
    ServedProgram();
    ~ServedProgram();
    Q_DISABLE_COPY_MOVE(ServedProgram)

    void start();
    /// SIGKILL.
    void kill();
    /// SIGTERM; whether it ended well.
    [[nodiscard]] bool stop();
    /// Whether it answers, and its collector too.
    [[nodiscard]] bool isUp() const;

    [[nodiscard]] CtlRun ctl(const QStringList &arguments) const;
    /// The rows that a command lists with --json.
    [[nodiscard]] QJsonArray rows(const QString &command) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray collectorUrl() const;
    [[nodiscard]] const settings::Paths &paths() const { return m_paths; }
    [[nodiscard]] QByteArray log() { return m_log += m_serve.readAll(); }
    /// A file that only we may read.
    [[nodiscard]] QString privateFile(const QString &name, const QByteArray &content) const;

    /// Posts reports as Monit does, all at once; how many were taken. With `isWaiting` false nobody looks.
    int post(const std::vector<monit::Report> &reports, bool isWaiting = true) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    settings::Paths m_paths;
    quint16 m_port = 0;
    QProcess m_serve;
    QByteArray m_log;
};

/// Of loopback, where nobody listens at this moment.
[[nodiscard]] quint16 anyFreePort();

} // namespace noc::test
