// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noc::bird {

/// How routes are shown and exported, as the user chooses it.
struct BirdOptions
{
    QString asNamesFile;
    bool asksDnsForNames = false;
    QString asUrl; ///< with {as}; empty: no such entry in menus
    QString prefixUrl; ///< with {prefix} or {address}; empty: no such entry in menus
    QStringList communityFiles;
    bool hidesProtocols = false; ///< in what is copied and saved
    bool hidesInterfaces = false; ///< in what is copied and saved

    friend bool operator==(const BirdOptions &, const BirdOptions &) = default;
};

} // namespace noc::bird
