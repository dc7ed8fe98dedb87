// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/remote/diffring.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace noc::remote {

/// A topic's state as a row of parts, each small where the topic can be split (see snapshotPartTarget).
struct SnapshotParts
{
    /// Of the state that all the parts show together, even if they are made later: `next` holds (implicitly shared)
    /// values, not a reference to the live state. Not older than the last diff published.
    quint64 sequence = 0;
    /// The next part, a diff against nothing and the parts before it; nullopt after the last one.
    std::function<std::optional<QJsonObject>()> next;
};

using SnapshotSource = std::function<SnapshotParts()>;

struct TopicLimits
{
    RingLimits ring;
    /// While some console is being sent the snapshot and what came after it: that has to be there until then.
    RingLimits ringWhileCatchingUp{50'000, qint64(64) * 1024 * 1024};
    /// How long diffs are kept for a console that comes back.
    core::Milliseconds keep{60'000};
};

/// What a Publisher knows of a topic: where its state comes from, its newest diffs and how many consoles follow it.
class NOC_MODELS_EXPORT PublishedTopic
{
public:
    PublishedTopic(QString name, SnapshotSource source, TopicLimits limits);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] SnapshotParts snapshot() const { return m_source(); }
    [[nodiscard]] const DiffRing &ring() const { return m_ring; }
    /// Whether somebody follows, or has until a short while ago.
    [[nodiscard]] bool isWanted() const { return m_followers > 0 || m_keepUntil.has_value(); }

    void append(quint64 sequence, const QByteArray &message);
    /// A diff that nobody gets: whoever comes later needs a snapshot.
    void skip(quint64 sequence) { m_ring.restart(sequence); }

    void join() { ++m_followers; }
    void leave(core::Milliseconds now);
    void beginCatchUp() { ++m_catchingUp; }
    void endCatchUp();
    void expire(core::Milliseconds now);

private:
    QString m_name;
    SnapshotSource m_source;
    TopicLimits m_limits;
    DiffRing m_ring;
    int m_followers = 0;
    int m_catchingUp = 0; ///< of the followers
    std::optional<core::Milliseconds> m_keepUntil; ///< monotonic, when nobody follows
};

} // namespace noc::remote
