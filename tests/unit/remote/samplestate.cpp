// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/remote/samplestate.h"

using namespace Qt::StringLiterals;

namespace noc::test {

using remote::Follower;

SampleState::SampleState(remote::Publisher &publisher, const QString &topic)
    : m_publisher(publisher)
    , m_topic(topic)
{
    publisher.addTopic(topic, [this] { return snapshot(); });
}

void SampleState::change(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"n%1"_s.arg(m_sequence % static_cast<quint64>(names));
        const int value = static_cast<int>(++m_sequence);
        m_values.insert(name, value);
        m_publisher.publish(m_topic, m_sequence, [&] {
            ++diffsMade;
            return QJsonObject{{"put"_L1, QJsonObject{{name, value}}}, {"padding"_L1, m_diffPadding}};
        });
    }
}

remote::SnapshotParts SampleState::snapshot()
{
    ++snapshots;
    auto it = std::make_shared<QMap<QString, int>>(m_values);
    return {m_sequence,
            [rest = it, size = namesPerPart, padding = m_padding]() -> std::optional<QJsonObject> {
                if (rest->isEmpty())
                    return std::nullopt;
                QJsonObject put;
                while (!rest->isEmpty() && put.size() < size) {
                    const QString name = rest->firstKey();
                    put.insert(name, rest->take(name));
                }
                return QJsonObject{{"put"_L1, put}, {"padding"_L1, padding}};
            }};
}

Mirror::Mirror(Follower &follower, const QString &topic)
{
    connect(&follower, &Follower::snapshotBegan, this, [this, topic](const QString &of) {
        if (of != topic)
            return;
        ++snapshots;
        values.clear();
        m_isWhole = false;
    });
    connect(&follower, &Follower::snapshotPart, this,
            [this, topic](const QString &of, const QJsonObject &data) {
                if (of != topic)
                    return;
                if (m_isWhole || snapshots == 0)
                    faults.append(u"a part outside of a snapshot"_s);
                ++parts;
                put(data);
            });
    connect(&follower, &Follower::snapshotEnded, this, [this, topic](const QString &of, quint64 number) {
        if (of != topic)
            return;
        m_isWhole = true;
        sequence = number;
    });
    connect(&follower, &Follower::diff, this,
            [this, topic](const QString &of, quint64 number, const QJsonObject &data) {
                if (of != topic)
                    return;
                if (!m_isWhole || number != sequence + 1)
                    faults.append(u"diff %1 after %2"_s.arg(number).arg(sequence));
                sequence = number;
                ++diffs;
                put(data);
            });
}

void Mirror::put(const QJsonObject &data)
{
    const QJsonObject changed = data.value("put"_L1).toObject();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        values.insert(it.key(), it.value().toInt());
}

} // namespace noc::test
