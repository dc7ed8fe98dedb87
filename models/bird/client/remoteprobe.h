// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerclient.h"
#include "models/net/linebuffer.h"

namespace noc::bird {

inline constexpr qsizetype maxProbeLineBytes = 4096;
inline constexpr int maxProbeLines = 2000;

/// A ping or traceroute that runs on the router's side: lines of text as they come, which is only at the end from most
/// proxies. Deleting it stops it.
class NOC_MODELS_EXPORT RemoteProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteProbe)

public:
    ~RemoteProbe() override;

Q_SIGNALS:
    void lineRead(const QByteArray &line);
    /// Unsupported where the router's way has none; TooLarge beyond the limits.
    void finished(const noc::core::Result<void> &result);

private:
    friend class RouterClient;
    explicit RemoteProbe(RouterClient &client);
    void start(const Probe &probe);
    void onBytes(const QByteArray &bytes);
    void onEnd(const core::Result<void> &result);
    void readLines();

    RouterClient &m_client;
    net::LineBuffer m_buffer{maxProbeLineBytes};
    quint64 m_number = 0;
    int m_lines = 0;
};

} // namespace noc::bird
