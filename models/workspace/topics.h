// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/publisher.h"
#include "models/workspace/localworkspace.h"

/// The topics in which a program tells consoles its state.
namespace noc::workspace {

namespace topic {
inline constexpr QLatin1StringView monit("monit"); ///< MonitDiff
inline constexpr QLatin1StringView rejections("rejections"); ///< RowDiff<Rejection>
inline constexpr QLatin1StringView traces("traces"); ///< RowDiff<HostTrace>
inline constexpr QLatin1StringView alerts("alerts"); ///< AlertDiff
inline constexpr QLatin1StringView orders("orders"); ///< RowDiff<ServiceOrder>
inline constexpr QLatin1StringView accesses("accesses"); ///< RowDiff<KnownAccess>
inline constexpr QLatin1StringView watches("watches"); ///< RowDiff<WatchRow>
inline constexpr QLatin1StringView watchEvents("watchevents"); ///< {"events"}: only what is new
inline constexpr QLatin1StringView workspace("workspace"); ///< WorkspaceView, whole each time
} // namespace topic

/// Publishes a workspace: every topic's snapshot and all that changes.
class WorkspaceTopics final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceTopics)

public:
    /// The workspace is open; both must outlive this.
    WorkspaceTopics(LocalWorkspace &workspace, remote::Publisher &publisher, QObject *parent = nullptr);

private:
    void addTopics();
    void connectChanges();
    void connectWatches();
    void scheduleView();

    LocalWorkspace &m_workspace;
    remote::Publisher &m_publisher;
    quint64 m_viewSequence = 1;
    quint64 m_eventSequence = 0;
    bool m_isViewDue = false;
};

} // namespace noc::workspace
