// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"
#include "models/core/result.h"
#include "models/remote/publisher.h"

#include <QTimer>

#include <map>
#include <memory>

namespace noc::workspace {

class LocalWorkspace;

/// Lets consoles ask routers through this program, which alone can reach them: "bird.begin" {"router","command"} or
/// {"router","probe":"ping"|"trace","target"} → {"id","coding","abilities":{…}}; then "bird.more" {"id"} again and again
/// → {"bytes": base64 of a zlib stream with its length in front,"version","done","error":{"error","detail"}}, which waits a
/// while for something to say; "bird.cancel" {"id"}. The console asks for each piece, so that a slow one holds up
/// nothing but its own reply.
class NOC_MODELS_EXPORT BirdRelay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdRelay)

public:
    using Answer = remote::Publisher::Answer;

    static constexpr std::size_t maxRelays = 64;
    static constexpr qsizetype maxPiece = qsizetype(1) * 1024 * 1024; ///< bytes before compression

    BirdRelay(LocalWorkspace &workspace, const core::Clock &clock, QObject *parent = nullptr);
    ~BirdRelay() override;

    void execute(const QString &verb, const QJsonObject &arguments, const Answer &answer);
    /// Drops what nobody asks about any more; done by a timer.
    void check();

private:
    struct Relay;

    void begin(const QJsonObject &arguments, const Answer &answer);
    void more(Relay &relay, const Answer &answer);
    void speak(Relay &relay);

    LocalWorkspace &m_workspace;
    const core::Clock &m_clock;
    std::map<qint64, std::unique_ptr<Relay>> m_relays;
    qint64 m_last = 0;
    QTimer m_timer;
};

} // namespace noc::workspace
