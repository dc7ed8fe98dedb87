// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/apiexchange.h"

#include "models/monit/apidesk.h"
#include "models/monit/unsentbytes.h"

#include <algorithm>

namespace noc::monit {

namespace {
/// In the socket's own buffers; the rest stays in the answer, which others may share.
constexpr qint64 window = 256 * 1024;
} // namespace

ApiAnswer busyAnswer()
{
    return {503, {}, {}, "Retry-After: 5"};
}

Answer toAnswer(const ApiAnswer &answer)
{
    QByteArray headers = apiHeaders.toByteArray();
    if (!answer.extraHeader.isEmpty())
        headers += "\r\n" + answer.extraHeader;
    return {answer.status, answer.body, headers, true, answer.contentType};
}

ApiExchange::ApiExchange(QTcpSocket &socket, ApiDesk &desk, const CollectorConfig &config)
    : m_socket(socket)
    , m_desk(desk)
    , m_patience(config.limits.requestDeadline)
    , m_progress(config.api.progress)
{
    keepKernelBufferSmall(socket);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApiExchange::onTimeout);
    monit::onBytesSent(socket, this, [this] { onBytesSent(); });
}

ApiExchange::~ApiExchange()
{
    m_desk.leave(m_id);
}

bool ApiExchange::ask(const ApiRequest &request)
{
    m_isHead = request.method == "HEAD";
    m_id = m_desk.ask(*this, request);
    if (m_id == 0)
        return false;
    m_timer.start(m_patience);
    return true;
}

void ApiExchange::answer(const ApiAnswer &answer)
{
    m_isWriting = true;
    m_timer.start(m_progress);
    const Answer whole = toAnswer(answer);
    m_socket.write(whole.head());
    if (!m_isHead)
        m_body = whole.body;
    writeSome();
}

void ApiExchange::onTimeout()
{
    if (m_isWriting) {
        Q_EMIT stalled();
        return;
    }
    m_desk.leave(m_id);
    Q_EMIT unanswered();
    answer(busyAnswer());
}

void ApiExchange::onBytesSent()
{
    if (!m_isWriting)
        return; // a TLS session ticket
    m_timer.start(m_progress);
    writeSome();
    if (m_written == m_body.size() && unsentBytes(m_socket) == 0) {
        m_isWriting = false;
        m_timer.stop();
        m_desk.leave(m_id);
        Q_EMIT written();
    }
}

void ApiExchange::writeSome()
{
    while (m_written < m_body.size() && unsentBytes(m_socket) < window) {
        const qint64 size = std::min<qint64>(m_body.size() - m_written, window);
        if (m_socket.write(m_body.constData() + m_written, size) != size)
            return; // its disconnected() follows
        m_written += size;
    }
}

} // namespace noc::monit
