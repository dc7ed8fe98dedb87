// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfeed.h"
#include "models/core/keyedtable.h"

#include <QJsonObject>

namespace noc::alerts {

/// The alerts of another program that this console is attached to. Commands go out and come back as diffs; nothing
/// changes here before.
class NOC_MODELS_EXPORT MirrorAlertFeed final : public AlertFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MirrorAlertFeed)

public:
    explicit MirrorAlertFeed(QObject *parent = nullptr);
    ~MirrorAlertFeed() override;

    [[nodiscard]] AlertDiff snapshot() const override;
    [[nodiscard]] const Alert *alert(const QString &id) const override { return m_alerts.find(id); }

    /// All there is, after attaching: emits the difference to what was there before.
    void reset(const AlertDiff &snapshot);
    /// One that the last reset() or apply() has already is skipped.
    void apply(const AlertDiff &diff);

    void acknowledge(const QStringList &ids, const Acknowledgement &acknowledgement) override;
    void unacknowledge(const QStringList &ids) override;
    void mute(const Mute &mute) override;
    void unmute(const QString &key) override;

Q_SIGNALS:
    /// To be sent and given to applyAlertCommand() there.
    void commandIssued(const QString &name, const QJsonObject &arguments);

private:
    void publish(quint64 sequence);

    core::KeyedTable<Alert> m_alerts;
    core::KeyedTable<Mute> m_mutes;
    quint64 m_sequence = 0; ///< the other program's
};

} // namespace noc::alerts
