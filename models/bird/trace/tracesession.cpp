// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracesession.h"

#include "models/core/text.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

TraceSession::TraceSession(const LookingGlass &glass, QStringList folders, QObject *parent)
    : QObject(parent)
    , m_glass(glass)
    , m_folders(std::move(folders))
{ }

TraceSession::~TraceSession()
{
    delete m_probe;
}

TraceTool TraceSession::toolFor(Probe::Kind kind) const
{
    return kind == Probe::Kind::Ping ? TraceTool::Ping : bestTraceTool(m_folders);
}

void TraceSession::start(const TraceQuestion &question)
{
    if (m_run) { // it may be what is telling us of its end
        m_run->disconnect(this);
        m_run.release()->deleteLater();
    }
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe->deleteLater();
    }
    m_model.clear();
    m_question = question;
    m_isRunning = true;
    ++m_number;
    Q_EMIT started();
    if (question.router.isEmpty())
        startHere();
    else
        startAtRouter();
}

void TraceSession::startHere()
{
    m_run = std::make_unique<TraceRun>(m_folders);
    connect(m_run.get(), &TraceRun::changed, this, &TraceSession::apply);
    connect(m_run.get(), &TraceRun::printed, this, &TraceSession::printed);
    connect(m_run.get(), &TraceRun::finished, this, &TraceSession::finish);
    TraceRequest request;
    request.tool = toolFor(m_question.kind);
    request.target = m_question.target;
    request.isResolving = m_question.isResolving;
    m_run->start(request);
}

void TraceSession::startAtRouter()
{
    RouterClient *client = m_glass.client(m_question.router);
    if (!client)
        return finishLater({core::ErrorCode::NotFound, u"the router is switched off"_s});
    const auto probe = Probe::read(m_question.kind, m_question.target);
    if (!probe)
        return finishLater(probe.error());
    m_reader = TraceReader(m_question.kind == Probe::Kind::Ping ? TraceTool::Ping : TraceTool::Mtr);
    m_probe = client->probe(*probe);
    connect(m_probe, &RemoteProbe::lineRead, this, [this](const QByteArray &line) {
        m_reader.readLine(line);
        apply(m_reader.hops().takeDiff());
        Q_EMIT printed(core::displayable(QString::fromUtf8(line)));
    });
    connect(m_probe, &RemoteProbe::finished, this, [this](const core::Result<void> &result) {
        m_reader.finish();
        apply(m_reader.hops().takeDiff());
        m_probe->deleteLater();
        m_probe.clear();
        finish(result);
    });
    connect(m_probe.data(), &QObject::destroyed, this, [this, number = m_number] {
        if (m_isRunning && number == m_number) // its router went
            finishLater({core::ErrorCode::NotFound, u"the router is gone"_s});
    });
}

void TraceSession::stop()
{
    if (m_run)
        m_run->cancel();
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->deleteLater();
    m_probe.clear();
    m_reader.finish();
    apply(m_reader.hops().takeDiff());
    finish({});
}

void TraceSession::finish(const core::Result<void> &result)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    Q_EMIT finished(result);
}

void TraceSession::finishLater(const core::Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error, number = m_number] {
            if (number == m_number)
                finish(std::unexpected(error));
        },
        Qt::QueuedConnection);
}

void TraceSession::apply(const core::RowDiff<HopRow> &diff)
{
    if (diff.isEmpty())
        return;
    m_model.apply(diff);
    Q_EMIT changed();
}

} // namespace noc::bird
