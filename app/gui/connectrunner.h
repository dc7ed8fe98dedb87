// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/connect/connectactions.h"

namespace noc::app {

/// Starts programs of this machine, detached and without a shell.
class ConnectRunner final : public monit::ConnectLauncher
{
public:
    [[nodiscard]] bool hasProgram(const QString &program) const override;
    [[nodiscard]] QString preferredTerminal() const override;
    [[nodiscard]] core::Result<void> start(const QStringList &arguments) override;
};

} // namespace noc::app
