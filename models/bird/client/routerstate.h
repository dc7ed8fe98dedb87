// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"
#include "models/bird/text/protocol.h"
#include "models/bird/text/routerstatus.h"
#include "models/core/keyedtable.h"

namespace noc::bird {

/// Of `show protocols`, by state. Sessions are those of BGP; those that are meant to be down count as neither.
struct ProtocolCounts
{
    int all = 0;
    int up = 0;
    int sessions = 0;
    int established = 0;
    int sessionsDown = 0; ///< that somebody should look at, see needsAttention()

    friend bool operator==(const ProtocolCounts &, const ProtocolCounts &) = default;
};

/// A router as the list of routers shows it.
struct RouterRow
{
    using Key = QString;

    enum class Link {
        Off, ///< not asked
        Connecting, ///< nothing heard yet
        Up,
        Failed, ///< see error; what was heard before is kept
    };

    QString name;
    QString address; ///< RouterAddress::toText()
    Link link = Link::Off;
    core::Error error; ///< of Failed
    std::optional<QDateTime> nextTry; ///< UTC; of Failed
    QDateTime linkSince; ///< UTC; since when `link` is what it is
    LinkAbilities abilities;
    std::optional<Version> version;
    bool hasV2Names = false;
    RouterStatus status; ///< empty where a proxy does not tell
    ProtocolCounts protocols;
    QDateTime heard; ///< UTC; when the protocols were as they are shown; invalid: never

    [[nodiscard]] const QString &key() const { return name; }
    friend bool operator==(const RouterRow &, const RouterRow &) = default;
};

/// A BGP session that does not stand although nobody switched it off. Not the parent of dynamic sessions, which waits for
/// ever, nor any other that is passive: `show protocols` cannot tell them apart. Not one that says "down" without an error
/// or a limit: it is disabled.
[[nodiscard]] NOC_MODELS_EXPORT bool needsAttention(const Protocol &protocol);
/// Established.
[[nodiscard]] NOC_MODELS_EXPORT bool isEstablished(const Protocol &protocol);
[[nodiscard]] NOC_MODELS_EXPORT bool isBgp(const Protocol &protocol);
[[nodiscard]] NOC_MODELS_EXPORT ProtocolCounts countProtocols(const std::vector<Protocol> &protocols);

/// The routers and the protocols of each: the one truth that models and alerts follow.
class NOC_MODELS_EXPORT RouterState
{
public:
    [[nodiscard]] const core::KeyedTable<RouterRow> &routers() const { return m_routers; }
    /// nullptr when there is no such router.
    [[nodiscard]] const core::KeyedTable<Protocol> *protocols(const QString &router) const;
    /// The row to change and put back; one with only the name when it is new.
    [[nodiscard]] RouterRow row(const QString &router) const;

    void put(RouterRow row);
    void remove(const QString &router);
    /// What `show protocols` said, or with details `show protocols all`. Without, the details that were known stay as
    /// long as the protocol's row says nothing new.
    void setProtocols(const QString &router, std::vector<Protocol> protocols, bool hasDetails);

    [[nodiscard]] core::RowDiff<RouterRow> takeRouters() { return m_routers.takeDiff(); }
    [[nodiscard]] core::RowDiff<Protocol> takeProtocols(const QString &router);

private:
    core::KeyedTable<RouterRow> m_routers;
    QHash<QString, core::KeyedTable<Protocol>> m_protocols;
};

} // namespace noc::bird
