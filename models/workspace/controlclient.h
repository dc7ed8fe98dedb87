// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/workspace/controlprotocol.h"

#include <QLocalSocket>
#include <QTimer>

namespace noc::workspace {

struct ControlPatience
{
    core::Milliseconds connect{
        0}; ///< how long to go on trying while nobody listens: a program may be starting
    core::Milliseconds silence{10'000}; ///< between two signs of life
};

/// Asks the running program of a profile one thing.
class NOC_MODELS_EXPORT ControlClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlClient)

public:
    explicit ControlClient(ControlPatience patience = {}, QObject *parent = nullptr);

    /// Rows, then finished() or failed(), never from within this call.
    void ask(const QString &socketPath, const ControlRequest &request);

Q_SIGNALS:
    void row(const QJsonObject &row);
    void finished();
    /// NotFound: no program runs; else what it answered, TimedOut, or Unreachable.
    void failed(const noc::core::Error &error);

private:
    void tryToConnect();
    void onError(QLocalSocket::LocalSocketError error);
    void onReadyRead();
    void fail(const core::Error &error);

    ControlPatience m_patience;
    QString m_path;
    QByteArray m_request;
    QLocalSocket m_socket;
    QTimer m_retry;
    QTimer m_connectDeadline;
    QTimer m_silence;
    bool m_isDone = true;
};

} // namespace noc::workspace
