// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/rejection.h"
#include "models/monit/trace.h"

#include <QObject>

namespace noc::monit {

/// The Monit domain as the rest of the program sees it: a snapshot, then every diff after it; commands go in here
/// and come back as diffs. What is behind it, a collector of our own or another program that has one, does not show.
class NOC_MODELS_EXPORT MonitFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitFeed)

public:
    using QObject::QObject;

    /// Everything known now, as a diff against nothing.
    [[nodiscard]] virtual MonitDiff snapshot() const = 0;
    /// nullptr when unknown; valid until control returns to the event loop.
    [[nodiscard]] virtual const Host *host(const QString &id) const = 0;
    [[nodiscard]] virtual core::RowDiff<Rejection> rejections() const = 0;
    /// Of every accepted host.
    [[nodiscard]] virtual core::RowDiff<HostTrace> traces() const = 0;

    virtual void accept(const QStringList &ids) = 0;
    /// Forgets hosts; one that goes on reporting comes back as pending.
    virtual void forget(const QStringList &ids) = 0;
    /// Trusts the source that IdConflict names from now on.
    virtual void repin(const QString &id) = 0;
    virtual void setSilencePolicy(const QString &id, SilencePolicy policy) = 0;
    virtual void setOwnGroups(const QString &id, const QStringList &groups) = 0;
    virtual void clearRejections() = 0;

Q_SIGNALS:
    void changed(const noc::monit::MonitDiff &diff);
    void rejectionsChanged(const noc::core::RowDiff<noc::monit::Rejection> &diff);
    void tracesChanged(const noc::core::RowDiff<noc::monit::HostTrace> &diff);
};

} // namespace noc::monit
