// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "models/bird/client/remoteprobe.h"
#include "models/bird/trace/hopmodel.h"
#include "models/bird/trace/tracerun.h"

#include <QPointer>

namespace noc::bird {

/// What is asked: how far it is to a target, and by which way.
struct TraceQuestion
{
    QString router; ///< whose side it is asked from; empty: this machine
    Probe::Kind kind = Probe::Kind::Trace;
    QString target;
    bool isResolving = false; ///< names of the hops; of this machine only

    friend bool operator==(const TraceQuestion &, const TraceQuestion &) = default;
};

/// A ping or trace from this machine or a router, and its hops as a model. One at a time.
class NOC_MODELS_EXPORT TraceSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceSession)

public:
    /// `folders`: see TraceRun.
    explicit TraceSession(const LookingGlass &glass, QStringList folders = {}, QObject *parent = nullptr);
    ~TraceSession() override;

    /// Stops what runs and forgets its hops. finished() tells of errors too, never from within this call.
    void start(const TraceQuestion &question);
    /// What was heard so far stays.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const TraceQuestion &question() const { return m_question; }
    /// The program that is run for it on this machine.
    [[nodiscard]] TraceTool toolFor(Probe::Kind kind) const;
    [[nodiscard]] HopModel &model() { return m_model; }

Q_SIGNALS:
    void started();
    /// Of the hops.
    void changed();
    /// As it was printed, safe to show.
    void printed(const QString &line);
    /// As TraceRun's; NotFound with a router: it is not asked at all.
    void finished(const noc::core::Result<void> &result);

private:
    void startHere();
    void startAtRouter();
    void finish(const core::Result<void> &result);
    void finishLater(const core::Error &error);
    void apply(const core::RowDiff<HopRow> &diff);

    const LookingGlass &m_glass;
    QStringList m_folders;
    TraceQuestion m_question;
    HopModel m_model;
    std::unique_ptr<TraceRun> m_run;
    QPointer<RemoteProbe> m_probe;
    TraceReader m_reader{TraceTool::Mtr}; ///< of a router's lines
    int m_number = 0; ///< of the start, so that an error of the one before is not told
    bool m_isRunning = false;
};

} // namespace noc::bird
