// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/follower.h"
#include "models/remote/publisher.h"

#include <QMap>

namespace noc::test {

/// A small state that is published under "sample": numbers by name.
class SampleState
{
public:
    explicit SampleState(remote::Publisher &publisher, const QString &topic = QStringLiteral("sample"));

    /// Sets the next name's number; names come round after `names`.
    void change(int count = 1);
    /// A number that no diff has.
    void leap() { ++m_sequence; }
    /// What else a diff and each value of a snapshot carry, to give them size.
    void setPadding(qsizetype bytes) { m_padding = m_diffPadding = QString(bytes, QLatin1Char('x')); }
    void setDiffPadding(qsizetype bytes) { m_diffPadding = QString(bytes, QLatin1Char('x')); }

    [[nodiscard]] const QMap<QString, int> &values() const { return m_values; }
    [[nodiscard]] quint64 sequence() const { return m_sequence; }

    int names = 100;
    int namesPerPart = 10;
    int snapshots = 0; ///< taken so far
    int diffsMade = 0; ///< serialisable forms asked for

private:
    [[nodiscard]] remote::SnapshotParts snapshot();

    remote::Publisher &m_publisher;
    QString m_topic;
    QMap<QString, int> m_values;
    QString m_padding; ///< of a part
    QString m_diffPadding;
    quint64 m_sequence = 0;
};

/// What a console makes of it. Every rule of the order of signals that is broken ends up in `faults`.
class Mirror final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Mirror)

public:
    explicit Mirror(remote::Follower &follower, const QString &topic = QStringLiteral("sample"));

    [[nodiscard]] bool matches(const SampleState &state) const
    {
        return m_isWhole && values == state.values() && sequence == state.sequence();
    }

    QMap<QString, int> values;
    quint64 sequence = 0;
    int snapshots = 0; ///< begun
    int parts = 0;
    int diffs = 0;
    QStringList faults;

private:
    void put(const QJsonObject &data);

    bool m_isWhole = false;
};

} // namespace noc::test
