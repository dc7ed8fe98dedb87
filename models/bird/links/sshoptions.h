// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routeraddress.h"
#include "models/core/result.h"
#include "models/export.h"

#include <QStringList>

namespace noc::bird {

/// How the system's OpenSSH is started. The user's own configuration, agent and known hosts apply.
struct SshOptions
{
    QString program = QStringLiteral("ssh");
    /// Ours, for sockets; short, because a socket's path has at most 107 bytes. Private to the user.
    QString runtimeFolder;
    QStringList arguments; ///< before all others: {"-F", file}

    friend bool operator==(const SshOptions &, const SshOptions &) = default;
};

/// One connection to a host is shared by all that need it; never asks anything (BatchMode), so what needs a password or
/// an unknown host's approval fails at once. Ends with the host: what follows is the remote command.
[[nodiscard]] NOC_MODELS_EXPORT QStringList sshArguments(const SshOptions &options,
                                                         const RouterAddress &address,
                                                         const QStringList &special);
/// For a POSIX shell at the other side, which sshd hands the command to: in apostrophes.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray shellQuoted(const QByteArray &word);
/// Why ssh failed, from its exit status 255 and what it said.
[[nodiscard]] NOC_MODELS_EXPORT core::Error sshError(const QByteArray &standardError);

} // namespace noc::bird
