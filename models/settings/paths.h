// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QProcessEnvironment>
#include <QString>

/// Where the program keeps what, per profile, after the XDG Base Directory Specification 0.8.
namespace noc::settings {

inline constexpr qsizetype maxProfileNameLength = 32;

/// 1–32 of `A-Z a-z 0-9 . _ -`, not starting with a dot: it becomes a folder name.
[[nodiscard]] NOC_MODELS_EXPORT bool isValidProfileName(QStringView name);

/// The name in use when none is given.
[[nodiscard]] NOC_MODELS_EXPORT QString defaultProfile();

/// The folders of one profile. Only computed: makeFolders() creates them.
struct Paths
{
    QString profile;
    QString config; ///< what the user set; worth a backup
    QString data;
    QString state; ///< window layout, the lock: not worth a backup
    QString cache;
    QString runtime; ///< sockets; private, gone after a reboot
    QString runtimeRoot; ///< the folder whose owner and mode guard `runtime`

    [[nodiscard]] QString workspaceFile() const { return config + u"/workspace.json"; }
    /// Only written on the user's explicit consent.
    [[nodiscard]] QString secretFile() const { return config + u"/secrets.json"; }
    [[nodiscard]] QString windowStateFile() const { return state + u"/window.ini"; }
    /// What is remembered of hosts, events and alerts.
    [[nodiscard]] QString historyFile() const { return data + u"/history.sqlite"; }
    [[nodiscard]] QString lockFile() const { return state + u"/lock"; }
    [[nodiscard]] QString controlSocket() const { return runtime + u"/control"; }

    friend bool operator==(const Paths &, const Paths &) = default;
};

/// InvalidInput for a bad name, NotFound when neither HOME nor the XDG variables say where. A relative or unusable
/// XDG path counts as not set; without a usable XDG_RUNTIME_DIR the user's own folder below /run/user or the
/// folder for temporary files takes its place.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<Paths>
pathsFor(const QString &profile,
         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// Creates what is missing with mode 0700. Refused when the runtime folder is a link, belongs to somebody else or
/// is open to others: another user could then pose as the program.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> makeFolders(const Paths &paths);

} // namespace noc::settings
