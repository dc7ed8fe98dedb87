// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>
#include <QString>

/// Files and folders that belong to one user alone.
namespace noc::settings {

/// Creates a folder with mode 0700, its parents as the umask has it; one that exists is left as it is.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> makePrivateFolder(const QString &path);

/// Refused when it is a link or no folder, is not ours, or others may do anything in it; NotFound when absent.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> checkPrivateFolder(const QString &path);

/// Whether others than the owner may open the file at all.
enum class Sharing {
    OwnerOnly, ///< Refused when the file is not ours or others may read or write it
    Any,
};

/// The whole file; NotFound, TooLarge (over `limit` bytes), Refused (see Sharing; or not a regular file), Io.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> readFile(const QString &path, qint64 limit,
                                                                  Sharing sharing = Sharing::Any);

/// Replaces the file at once or not at all, with mode 0600; Io with the system's reason otherwise.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> writePrivateFile(const QString &path,
                                                                    const QByteArray &bytes);

} // namespace noc::settings
