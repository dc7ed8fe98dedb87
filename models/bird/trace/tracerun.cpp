// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracerun.h"

#include "models/bird/abandon.h"
#include "models/core/text.h"

#include <QProcessEnvironment>

#include <csignal>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 1500ms;

} // namespace

TraceRun::TraceRun(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_process(new QProcess(this))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TraceRun::cancel);
    connect(m_process, &QProcess::readyRead, this, &TraceRun::onOutput);
    connect(m_process, &QProcess::finished, this, &TraceRun::onExited);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({core::ErrorCode::Io, m_process->errorString()});
    });
}

TraceRun::~TraceRun()
{
    abandon(m_process);
}

void TraceRun::start(const TraceRequest &request)
{
    if (isRunning())
        return fail({core::ErrorCode::Busy, u"a trace is running"_s});
    const auto arguments = traceArguments(request);
    if (!arguments)
        return fail(arguments.error());
    const QString program = programPath(request.tool, m_folders);
    if (program.isEmpty())
        return fail({core::ErrorCode::NotFound,
                     u"%1 is not installed, it is in the package %2"_s.arg(programOf(request.tool),
                                                                           packageOf(request.tool))});
    m_tool = request.tool;
    m_reader = TraceReader(request.tool);
    m_lines = net::LineBuffer(maxTraceLineBytes);
    m_asked = 0;
    m_process->start(program, *arguments);
}

void TraceRun::cancel()
{
    if (!isRunning())
        return;
    switch (m_asked++) {
    case 0:
        // What has no process yet is ended by the next turn.
        if (const qint64 id = m_process->processId(); id > 0)
            ::kill(static_cast<pid_t>(id), SIGINT);
        break;
    case 1:
        m_process->terminate();
        break;
    default:
        m_process->kill();
    }
    m_patience.start(patience);
}

void TraceRun::fail(core::Error error)
{
    QMetaObject::invokeMethod(
        this, [this, error = std::move(error)] { Q_EMIT finished(std::unexpected(error)); },
        Qt::QueuedConnection);
}

void TraceRun::onOutput()
{
    m_lines.append(m_process->readAll());
    while (const auto line = m_lines.takeLine())
        readLine(*line);
    publish();
    if (m_lines.isTooLong())
        m_process->kill();
}

void TraceRun::readLine(const QByteArray &line)
{
    m_reader.readLine(line);
    Q_EMIT printed(core::displayable(QString::fromUtf8(line)));
}

void TraceRun::onExited()
{
    m_patience.stop();
    m_lines.append(m_process->readAll() + '\n'); // the last line may have no end
    while (const auto line = m_lines.takeLine()) {
        if (!line->isEmpty())
            readLine(*line);
    }
    m_reader.finish();
    publish();
    Q_EMIT finished(outcome());
}

void TraceRun::publish()
{
    for (const PingProbe &probe : m_reader.ping().takeProbes())
        Q_EMIT probed(probe);
    if (const auto diff = m_reader.hops().takeDiff(); !diff.isEmpty())
        Q_EMIT changed(diff);
}

/// Ping says 1 for no answer and 2 for a failure; the others 1 or 2 for what they cannot do.
core::Result<void> TraceRun::outcome() const
{
    if (m_lines.isTooLong())
        return core::failure(core::ErrorCode::TooLarge, u"a line without end"_s);
    const bool isFine = m_process->exitStatus() == QProcess::NormalExit
        && (m_process->exitCode() == 0 || (m_tool == TraceTool::Ping && m_process->exitCode() == 1));
    if (isFine || m_asked > 0)
        return {};
    const QStringList &remarks = m_reader.remarks();
    return core::failure(core::ErrorCode::Io,
                         remarks.isEmpty() ? u"exit code %1"_s.arg(m_process->exitCode()) : remarks.last());
}

} // namespace noc::bird
