// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watch.h"
#include "models/core/async.h"
#include "models/core/rowdiff.h"

#include <QObject>

namespace noc::bird {

inline constexpr int maxWatchEventRows = 5'000;

/// Which events of the past to read; what is empty does not choose.
struct WatchEventQuery
{
    QString watch;
    QString router;
    QString text; ///< in prefix, before or after
    QDateTime from; ///< included
    QDateTime before; ///< not included
    int limit = 500; ///< at most maxWatchEventRows

    friend bool operator==(const WatchEventQuery &, const WatchEventQuery &) = default;
};

/// The watches as the rest of the program sees them: this program's own, or those of one that it is attached to. Which
/// there are is in the settings.
class NOC_MODELS_EXPORT WatchFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchFeed)

public:
    using QObject::QObject;

    /// Everything known now, as a diff against nothing.
    [[nodiscard]] virtual core::RowDiff<WatchRow> snapshot() const = 0;
    /// Newest first, from the store.
    [[nodiscard]] virtual core::Future<std::vector<WatchEvent>> events(const WatchEventQuery &query) = 0;
    /// What is there now is as it should be: ends its alerts.
    virtual void accept(const WatchKey &key) = 0;
    /// At all of its routers, without waiting for its time.
    virtual void askNow(const QString &watch) = 0;

Q_SIGNALS:
    void changed(const noc::core::RowDiff<noc::bird::WatchRow> &diff);
    /// As they happen, oldest first.
    void happened(const std::vector<noc::bird::WatchEvent> &events);
};

} // namespace noc::bird
