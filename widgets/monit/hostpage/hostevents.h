// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

#include <QHash>

namespace noc::monit {

/// Events of all hosts, by host.
class HostEvents
{
public:
    /// Returns the part of the diff that is about `hostId`.
    core::RowDiff<HostEvent> apply(const core::RowDiff<HostEvent> &diff, const QString &hostId);
    [[nodiscard]] std::vector<HostEvent> of(const QString &hostId) const;

private:
    QHash<QString, QHash<QByteArray, HostEvent>> m_byHost;
    QHash<QByteArray, QString> m_hostOf; ///< of an event's key
};

} // namespace noc::monit
