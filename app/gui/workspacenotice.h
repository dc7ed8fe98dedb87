// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"
#include "widgets/common/banner.h"

#include <optional>

/// The workspace's troubles in the user's words.
namespace noc::app {

/// What a notice's button does.
enum class NoticeAction {
    None,
    RestartCollector,
    RetrySecrets,
    RetryLink,
    Dismiss,
};

struct Notice
{
    widgets::Banner::Content content;
    NoticeAction action = NoticeAction::None;
};

/// Of a collector that failed.
[[nodiscard]] widgets::Banner::Content collectorTrouble(const workspace::CollectorStatus &status);

/// The most urgent trouble there is: the link, the collector, what cannot be saved, the passwords, how the settings were read.
[[nodiscard]] std::optional<Notice> noticeOf(const workspace::Workspace &workspace);

struct CollectorText
{
    core::Severity severity = core::Severity::Off;
    QString text; ///< "Collector 127.0.0.1:8080"
    QString details;
};

/// For the status bar.
[[nodiscard]] CollectorText collectorTextOf(const workspace::CollectorStatus &status);

/// Why the workspace could not be opened.
[[nodiscard]] widgets::Banner::Content openFailure(const core::Error &error, const QString &file);

} // namespace noc::app
