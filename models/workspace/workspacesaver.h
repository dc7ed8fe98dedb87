// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/settings/workspacesettings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace noc::workspace {

/// Writes the workspace file a while after the first change, on a thread of its own: the disk's fsync must not hold up
/// the window.
class WorkspaceSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceSaver)

public:
    /// `current` gives what to write, at the time of writing.
    WorkspaceSaver(QString path, core::Milliseconds delay,
                   std::function<settings::WorkspaceSettings()> current, QObject *parent = nullptr);
    ~WorkspaceSaver() override; ///< does not write what is still due: see flush()

    void request();
    /// Writes at once what is due; for the end of the program.
    void flush();
    /// Does not wait any longer with what is due, and calls `then` when the newest write has ended, well or not; at
    /// once when there is none.
    void hurry(std::function<void()> then);

    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    /// The newest write went well.
    void saved();
    void failed(const noc::core::Error &error);

private:
    void start();
    void conclude(const core::Result<void> &result);

    QString m_path;
    std::function<settings::WorkspaceSettings()> m_current;
    QTimer m_delay;
    QThreadPool m_pool;
    std::vector<std::function<void()>> m_hurried;
    std::optional<core::Error> m_error;
    bool m_isDue = false;
    bool m_isWriting = false;
};

} // namespace noc::workspace
