// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/publisher.h"

namespace noc::workspace {

class LocalWorkspace;

/// What consoles want of watched routes and of the log of queries; see routewords.h for the values:
///   "routes.accept" {"watch","router"}; "routes.ask" {"watch"};
///   "routes.events" → {"events":[…]}, newest first; "routes.queries" → {"queries":[…]}, newest first;
///   "routes.log": a query that a console made; who that is says "by".
class RouteCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteCommands)

public:
    using Answer = remote::Publisher::Answer;

    /// The workspace must outlive it.
    explicit RouteCommands(LocalWorkspace &workspace, const core::Clock &clock, QObject *parent = nullptr);

    void execute(const QString &verb, const QJsonObject &arguments, const Answer &answer);

private:
    void log(const QJsonObject &arguments);

    LocalWorkspace &m_workspace;
    const core::Clock &m_clock;
};

} // namespace noc::workspace
