// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "tests/support/manualclock.h"

#include <QHash>

#include <map>

namespace noc::test {

/// What a router of the stage answers.
struct StageRouter
{
    QString name;
    bird::Version version{2, 0, 12};
    QHash<QByteArray, QByteArray>
        replies; ///< by command, as on the control socket; any other is a parse error
    std::optional<core::Error> failure; ///< instead of all answers
    bird::LinkAbilities abilities;
    bool isSilent = false; ///< never answers
};

/// A looking glass whose routers answer with captures, for tests and pictures of what is shown of them.
class BirdStage
{
public:
    BirdStage();

    /// One more router; replaces the one of that name, which is asked anew.
    void put(const StageRouter &router);
    void remove(const QString &name);

    ManualClock clock;
    std::map<QString, StageRouter> routers;
    QList<QByteArray> asked; ///< all commands, in order
    bird::LookingGlass glass;

private:
    void apply();
};

/// The capture "bird/VERSION-NAME.txt" without the hello.
[[nodiscard]] QByteArray captured(const QString &version, const QString &name);
/// With status, protocols and their details, BFD, OSPF, memory, symbols and interfaces as they were captured.
[[nodiscard]] StageRouter capturedRouter(const QString &name, const bird::Version &version);

} // namespace noc::test
