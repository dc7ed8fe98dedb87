// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/remoteprobe.h"

#include <QPointer>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

RemoteProbe::RemoteProbe(RouterClient &client)
    : QObject(&client)
    , m_client(client)
{ }

RemoteProbe::~RemoteProbe()
{
    m_client.lane(RouterClient::Lane::Query).cancel(m_number);
}

void RemoteProbe::start(const Probe &probe)
{
    LinkLane::Turn turn{probe, [this](const QByteArray &bytes) { onBytes(bytes); },
                        [this](const core::Result<void> &result) { onEnd(result); }};
    m_number = m_client.lane(RouterClient::Lane::Query).enqueue(std::move(turn));
    if (m_number != 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] { Q_EMIT finished(failure(ErrorCode::Busy, u"too many questions wait for this router"_s)); },
        Qt::QueuedConnection);
}

void RemoteProbe::onBytes(const QByteArray &bytes)
{
    m_buffer.append(bytes);
    const QPointer<RemoteProbe> alive(this);
    readLines();
    if (!alive || (!m_buffer.isTooLong() && m_lines < maxProbeLines))
        return;
    m_client.lane(RouterClient::Lane::Query).cancel(m_number);
    Q_EMIT finished(failure(ErrorCode::TooLarge, u"more output than a ping or traceroute has"_s));
}

void RemoteProbe::readLines()
{
    const QPointer<RemoteProbe> alive(this);
    while (alive && m_lines < maxProbeLines) {
        auto line = m_buffer.takeLine();
        if (!line)
            return;
        ++m_lines;
        if (line->endsWith('\r'))
            line->chop(1);
        Q_EMIT lineRead(*line);
    }
}

void RemoteProbe::onEnd(const core::Result<void> &result)
{
    const QPointer<RemoteProbe> alive(this);
    m_buffer.append("\n"); // what came without a line end
    readLines();
    if (alive)
        Q_EMIT finished(result);
}

} // namespace noc::bird
