// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/apirequest.h"
#include "models/monit/collectorconfig.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

namespace noc::monit {

class ApiExchange;

/// Where requests wait for their owner's answers, on the thread with the sockets. A place is taken until the answer is
/// written, or, when the client went before, until the owner answered all the same: what is on its way to a busy owner
/// is bounded, too.
class ApiDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiDesk)

public:
    explicit ApiDesk(QObject *parent);
    ~ApiDesk() override;

    void setLimits(const CollectorConfig &config);

    /// Puts an id into the request and passes it on; the id, or 0 when every place is taken.
    [[nodiscard]] quint64 ask(ApiExchange &exchange, ApiRequest request);
    /// For an id that nobody waits for any more: nothing happens.
    void answer(quint64 id, const noc::monit::ApiAnswer &answer);
    /// The exchange is over or out of patience.
    void leave(quint64 id);

Q_SIGNALS:
    void requested(const noc::monit::ApiRequest &request);

private:
    struct Place
    {
        ApiExchange *exchange = nullptr; ///< nullptr = gone before the answer
        bool isAnswered = false;
        qint64 bytes = 0; ///< of the answer
        QDeadlineTimer left; ///< since exchange is nullptr: when the owner is given up
    };

    [[nodiscard]] bool makePlace();

    ApiLimits m_limits;
    core::Milliseconds m_patience{};
    QHash<quint64, Place> m_places;
    quint64 m_lastId = 0;
    qint64 m_bytes = 0;
};

} // namespace noc::monit
