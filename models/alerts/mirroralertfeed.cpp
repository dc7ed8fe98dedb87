// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/mirroralertfeed.h"

#include "models/alerts/alertcommands.h"
#include "models/alerts/alertlimits.h"

namespace noc::alerts {

namespace {

template<core::KeyedRow Row>
void merge(core::KeyedTable<Row> &table, const core::RowDiff<Row> &diff, qsizetype mostRows)
{
    for (const auto &key : diff.removed)
        table.remove(key);
    for (const Row &row : diff.put) {
        if (table.size() < mostRows || table.contains(row.key()))
            table.put(row);
    }
}

template<core::KeyedRow Row>
void replace(core::KeyedTable<Row> &table, core::RowDiff<Row> snapshot, qsizetype mostRows)
{
    QSet<typename Row::Key> kept;
    for (const Row &row : snapshot.put)
        kept.insert(row.key());
    snapshot.removed.clear();
    for (const Row &row : table.rows()) {
        if (!kept.contains(row.key()))
            snapshot.removed.push_back(row.key());
    }
    merge(table, snapshot, mostRows);
}

} // namespace

MirrorAlertFeed::MirrorAlertFeed(QObject *parent)
    : AlertFeed(parent)
{ }

MirrorAlertFeed::~MirrorAlertFeed() = default;

AlertDiff MirrorAlertFeed::snapshot() const
{
    AlertDiff diff{m_alerts.snapshot(), m_mutes.snapshot()};
    diff.alerts.sequence = diff.mutes.sequence = m_sequence;
    return diff;
}

void MirrorAlertFeed::reset(const AlertDiff &snapshot)
{
    replace(m_alerts, snapshot.alerts, maxAlerts);
    replace(m_mutes, snapshot.mutes, maxMutes);
    publish(snapshot.sequence());
}

void MirrorAlertFeed::apply(const AlertDiff &diff)
{
    if (diff.sequence() <= m_sequence)
        return;
    merge(m_alerts, diff.alerts, maxAlerts);
    merge(m_mutes, diff.mutes, maxMutes);
    publish(diff.sequence());
}

void MirrorAlertFeed::publish(quint64 sequence)
{
    m_sequence = sequence;
    AlertDiff diff{m_alerts.takeDiff(), m_mutes.takeDiff()};
    diff.alerts.sequence = diff.mutes.sequence = sequence;
    if (!diff.isEmpty())
        Q_EMIT changed(diff);
}

void MirrorAlertFeed::acknowledge(const QStringList &ids, const Acknowledgement &acknowledgement)
{
    for (qsizetype i = 0; i < ids.size(); i += maxCommandIds)
        Q_EMIT commandIssued(acknowledgeCommand,
                             acknowledgeArguments(ids.mid(i, maxCommandIds), acknowledgement));
}

void MirrorAlertFeed::unacknowledge(const QStringList &ids)
{
    for (qsizetype i = 0; i < ids.size(); i += maxCommandIds)
        Q_EMIT commandIssued(unacknowledgeCommand, unacknowledgeArguments(ids.mid(i, maxCommandIds)));
}

void MirrorAlertFeed::mute(const Mute &mute)
{
    Q_EMIT commandIssued(muteCommand, muteArguments(mute));
}

void MirrorAlertFeed::unmute(const QString &key)
{
    Q_EMIT commandIssued(unmuteCommand, unmuteArguments(key));
}

} // namespace noc::alerts
