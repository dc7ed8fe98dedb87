// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/rowdiff.h"
#include "models/monit/agentaccess.h"
#include "models/monit/serviceorder.h"

#include <QObject>
#include <QStringList>

namespace noc::monit {

/// What is known of the way to a host's httpd; the password stays where it is kept.
struct KnownAccess
{
    using Key = QString;

    QString hostId;
    AgentAccess access; ///< without the password
    bool hasPassword = false;

    [[nodiscard]] const QString &key() const { return hostId; }

    friend bool operator==(const KnownAccess &, const KnownAccess &) = default;
};

/// Control of services as the rest of the program sees it: orders go in here and what becomes of them comes back as
/// diffs. What is behind it, this program or one that it is attached to, does not show.
class NOC_MODELS_EXPORT ControlFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlFeed)

public:
    using QObject::QObject;

    [[nodiscard]] virtual core::RowDiff<ServiceOrder> orders() const = 0;
    [[nodiscard]] virtual core::RowDiff<KnownAccess> accesses() const = 0;

    /// Orders each of the services of a host; a host without an approved access makes orders that fail with
    /// Unauthorized.
    virtual void order(const QString &hostId, const QStringList &services, ServiceAction action,
                       const QString &by) = 0;
    /// The administrator approves where and as whom the host's httpd is spoken to. An empty password keeps the one
    /// that is kept for this very address, port and user, and none for another.
    virtual void approve(const QString &hostId, const AgentAccess &access) = 0;
    virtual void withdraw(const QString &hostId) = 0;
    /// "Test connection": whether the httpd answers and takes the credentials; an empty password as in approve().
    [[nodiscard]] virtual core::Future<void> probe(const QString &hostId, const AgentAccess &access) = 0;

Q_SIGNALS:
    void ordersChanged(const noc::core::RowDiff<noc::monit::ServiceOrder> &diff);
    void accessesChanged(const noc::core::RowDiff<noc::monit::KnownAccess> &diff);
};

} // namespace noc::monit
