// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"
#include "models/bird/client/linklane.h"
#include "models/bird/links/linkfactory.h"
#include "models/core/async.h"

#include <QObject>

#include <array>
#include <memory>

namespace noc::bird {

class RemoteProbe;
class RouteLoad;

struct ClientLimits
{
    qsizetype waiting = 16; ///< questions a lane
    qsizetype answerBytes = qsizetype(16) * 1024 * 1024; ///< of ask(); dumps are for load()
    qsizetype loadRows = 4'000'000; ///< of load()
    qint64 loadBytes = qint64(4) * 1024 * 1024 * 1024; ///< of load()
};

/// A router as everyone uses it: two links, so that polls go on while a long query runs.
class NOC_MODELS_EXPORT RouterClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterClient)

public:
    enum class Lane { Status, Query };

    RouterClient(const LinkFactory &factory, const core::Clock &clock, ClientLimits limits = {},
                 QObject *parent = nullptr);
    ~RouterClient() override;

    /// What the router says is an answer, errors of BIRD included (see ReplyEnd); failures are those of the way to it.
    /// Refused: see checkAgainst(); while no version is known, the router counts as one that a dump holds up. TooLarge
    /// beyond the limit, Busy when too many wait. Parsed on another thread. Cancelling the future stops the router.
    [[nodiscard]] core::Future<Answer> ask(const Command &command, Lane lane = Lane::Query,
                                           bool isConfirmed = false);
    /// As ask(), but the reply's own lines whatever the command: AnswerKind::Text.
    [[nodiscard]] core::Future<Answer> askText(const Command &command, Lane lane = Lane::Query,
                                               bool isConfirmed = false);

    /// Streams routes into a table. Errors are told by the load, never from within this call. Ours; delete it, or the
    /// client, to stop.
    [[nodiscard]] RouteLoad *load(const Command &command, bool isConfirmed = false);

    /// Ping or traceroute from the router's side; as load().
    [[nodiscard]] RemoteProbe *probe(const Probe &probe);

    [[nodiscard]] LinkAbilities abilities() const { return lane(Lane::Query).link().abilities(); }
    /// nullopt until it was heard, and behind a proxy that hides it.
    [[nodiscard]] std::optional<Version> version() const { return m_version; }
    /// A socket of `cli { v2 attributes; }`, as far as replies have told.
    [[nodiscard]] bool hasV2Names() const { return m_hasV2Names; }

Q_SIGNALS:
    /// version() or hasV2Names().
    void routerLearned();

private:
    friend class RouteLoad;
    friend class RemoteProbe;

    [[nodiscard]] LinkLane &lane(Lane which) const { return *m_lanes[static_cast<std::size_t>(which)]; }
    [[nodiscard]] core::Result<void> check(const Command &command, bool isConfirmed) const;
    void learn(const Version &version);
    /// Looks at the beginning of a reply.
    void learnNames(QByteArrayView bytes);
    void onAnswered(const Answer &answer);
    /// `grammar` is the command that the reply is read as one to; empty: as text.
    [[nodiscard]] core::Future<Answer> askAs(const QByteArray &grammar, const Command &command, Lane which,
                                             bool isConfirmed);
    void stopWhenCancelled(const core::Future<Answer> &future, const std::function<void()> &stop);
    [[nodiscard]] core::Future<Answer> parse(const QByteArray &bytes, const QByteArray &grammar,
                                             ReplyCoding coding);

    const core::Clock &m_clock;
    const ClientLimits m_limits;
    std::array<std::unique_ptr<LinkLane>, 2> m_lanes;
    std::optional<Version> m_version;
    bool m_hasV2Names = false;
};

} // namespace noc::bird
