// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/connectcommand.h"

namespace noc::monit {

/// The user's own commands and which of them he agreed to run.
struct ConnectSettings
{
    std::vector<ConnectCommand> commands; ///< in the order of the menu
    QStringList consents; ///< consentKey() of those that are not asked about again

    friend bool operator==(const ConnectSettings &, const ConnectSettings &) = default;
};

/// Where they are kept.
class NOC_MODELS_EXPORT ConnectStore
{
public:
    ConnectStore() = default;
    virtual ~ConnectStore();
    Q_DISABLE_COPY_MOVE(ConnectStore)

    [[nodiscard]] virtual ConnectSettings load() const = 0;
    virtual void save(const ConnectSettings &settings) = 0;
};

} // namespace noc::monit
