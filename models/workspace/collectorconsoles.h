// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/collector.h"
#include "models/remote/publisher.h"

#include <QHash>

namespace noc::workspace {

class CollectorChannel;

/// Lets the consoles that come in through the collector's server follow a publisher.
class CollectorConsoles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorConsoles)

public:
    /// Both must outlive it.
    CollectorConsoles(monit::Collector &collector, remote::Publisher &publisher, QObject *parent = nullptr);
    ~CollectorConsoles() override;

private:
    monit::Collector &m_collector;
    QHash<quint64, CollectorChannel *> m_channels; ///< belong to the publisher's sessions
};

} // namespace noc::workspace
