// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/rejectionlog.h"

#include "models/core/logging.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

NOC_LOGGING_CATEGORY(logMonit, "noc.monit")

constexpr std::chrono::seconds quietAfterLine{60};

/// What stands for the rest once there are too many different ones.
Rejection withoutOrigin(const Rejection &rejection)
{
    Rejection rest = rejection;
    rest.source = {};
    rest.detail = u"and others"_s;
    return rest;
}

} // namespace

bool RejectionLog::add(Rejection rejection)
{
    bool isLogged = false;
    bool wasEmpty = false;
    {
        const QMutexLocker lock(&m_mutex);
        wasEmpty = m_rejections.empty();
        isLogged = mayLog(rejection.reason);
        auto found = m_positions.constFind(rejection.key());
        if (found == m_positions.cend() && m_positions.size() >= maxDistinct) {
            rejection = withoutOrigin(rejection);
            found = m_positions.constFind(rejection.key());
        }
        if (found != m_positions.cend()) {
            Rejection &known = m_rejections[static_cast<std::size_t>(*found)];
            known.count += rejection.count;
            known.last = rejection.last;
        } else {
            m_positions.insert(rejection.key(), static_cast<qsizetype>(m_rejections.size()));
            m_rejections.push_back(rejection);
        }
    }
    if (isLogged) {
        qCWarning(logMonit, "Rejected a message from %ls: %s, %ls (more of these stay unlogged for a minute)",
                  qUtf16Printable(rejection.source.address.toString()),
                  rejectionWord(rejection.reason).data(), qUtf16Printable(rejection.detail));
    }
    return wasEmpty;
}

bool RejectionLog::mayLog(RejectionReason reason)
{
    const auto now = std::chrono::steady_clock::now();
    const auto it = m_lastLogged.constFind(reason);
    if (it != m_lastLogged.cend() && now - *it < quietAfterLine)
        return false;
    m_lastLogged.insert(reason, now);
    return true;
}

std::vector<Rejection> RejectionLog::take()
{
    const QMutexLocker lock(&m_mutex);
    m_positions.clear();
    return std::exchange(m_rejections, {});
}

bool RejectionLog::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rejections.empty();
}

} // namespace noc::monit
