// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/tracelines.h"
#include "models/bird/trace/tracereader.h"
#include "models/net/linebuffer.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace noc::bird {

/// Runs ping, mtr, traceroute or tracepath on this machine and tells of its hops as they come.
class NOC_MODELS_EXPORT TraceRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceRun)

public:
    /// `folders`: where the programs are looked for; empty: the PATH, and where administrators' programs live.
    explicit TraceRun(QStringList folders = {}, QObject *parent = nullptr);
    ~TraceRun() override;

    /// While running: finished() with Busy. InvalidInput: a target that is none; NotFound: the program is not
    /// installed, see packageOf(). Never from within this call.
    void start(const TraceRequest &request);
    /// Asks the program to end, as Ctrl-C does, so that it prints its summary; then makes it.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    [[nodiscard]] std::vector<HopRow> hops() { return m_reader.hops().sorted(); }

Q_SIGNALS:
    void changed(const noc::core::RowDiff<noc::bird::HopRow> &diff);
    void probed(const noc::bird::PingProbe &probe);
    /// As the program printed it, safe to show.
    void printed(const QString &line);
    /// Cancelled is no failure, and neither is a target that does not answer. Io: the program's own words.
    void finished(const noc::core::Result<void> &result);

private:
    void fail(core::Error error);
    void onOutput();
    void onExited();
    void readLine(const QByteArray &line);
    void publish();
    [[nodiscard]] core::Result<void> outcome() const;

    QStringList m_folders;
    QProcess *m_process; ///< ours; outlives us until it has ended
    TraceTool m_tool = TraceTool::Mtr;
    TraceReader m_reader{TraceTool::Mtr};
    net::LineBuffer m_lines{maxTraceLineBytes};
    QTimer m_patience; ///< from asking to insisting
    int m_asked = 0;
};

} // namespace noc::bird
