// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/apidesk.h"

#include "models/monit/apiexchange.h"

namespace noc::monit {

ApiDesk::ApiDesk(QObject *parent)
    : QObject(parent)
{ }

ApiDesk::~ApiDesk() = default;

void ApiDesk::setLimits(const CollectorConfig &config)
{
    m_limits = config.api;
    m_patience = config.limits.requestDeadline;
}

bool ApiDesk::makePlace()
{
    if (m_places.size() < m_limits.places)
        return true;
    m_places.removeIf(
        [](const QHash<quint64, Place>::iterator &it) { return !it->exchange && it->left.hasExpired(); });
    return m_places.size() < m_limits.places;
}

quint64 ApiDesk::ask(ApiExchange &exchange, ApiRequest request)
{
    if (!makePlace())
        return 0;
    request.id = ++m_lastId;
    m_places.insert(request.id, Place{&exchange, false, 0, {}});
    Q_EMIT requested(request);
    return request.id;
}

void ApiDesk::answer(quint64 id, const ApiAnswer &answer)
{
    const auto place = m_places.find(id);
    if (place == m_places.end() || place->isAnswered)
        return;
    ApiExchange *exchange = place->exchange;
    if (!exchange) {
        m_places.erase(place);
        return;
    }
    place->isAnswered = true;
    if (answer.body.size() > maxApiAnswer) {
        exchange->answer(ApiAnswer{500, {}, {}, {}});
    } else if (m_bytes + answer.body.size() > m_limits.answers) {
        exchange->answer(busyAnswer());
    } else {
        place->bytes = answer.body.size();
        m_bytes += place->bytes;
        exchange->answer(answer);
    }
}

void ApiDesk::leave(quint64 id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return;
    m_bytes -= place->bytes;
    if (place->isAnswered) {
        m_places.erase(place);
        return;
    }
    place->exchange = nullptr;
    place->left = QDeadlineTimer(m_patience);
}

} // namespace noc::monit
