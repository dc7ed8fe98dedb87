// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/collector.h"
#include "models/workspace/localworkspace.h"

namespace noc::workspace {

/// What programs read over HTTP, with a token that may only read:
///   GET /metrics – Prometheus text format 0.0.4: hosts, services, alerts;
///   GET /api/v1/hosts – [host…] as "nocdeskctl hosts --json"; /api/v1/hosts/ID – one;
///   GET /api/v1/alerts – [alert…] as "nocdeskctl alerts --json";
///   GET /api/v1/events?host=…&service=…&text=…&from=…&before=…&limit=… – [event…], newest first, 500 unless told.
/// Errors are {"error":word,"detail":text}. Answers are made on a thread of the pool.
class WebApi final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebApi)

public:
    /// The workspace is open and outlives this.
    explicit WebApi(LocalWorkspace &workspace, QObject *parent = nullptr);

private:
    void handle(const monit::ApiRequest &request);
    void answerEvents(quint64 id, const QByteArray &query);
    /// `make` runs on another thread and owns all that it reads.
    void answerLater(quint64 id, std::function<monit::ApiAnswer()> make);

    LocalWorkspace &m_workspace;
};

} // namespace noc::workspace
