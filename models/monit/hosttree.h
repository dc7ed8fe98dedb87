// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/hostcurves.h"
#include "models/monit/hostsummary.h"

#include <QVariant>

#include <vector>

/// The nodes of HostModel and what their cells say.
namespace noc::monit {

struct HostGroup;

struct HostEntry
{
    Host host;
    HostSummary summary;
    HostCurves curves;
    HostGroup *group = nullptr;
    int row = 0;
};

struct HostGroup
{
    QString name;
    std::vector<HostEntry *> entries;

    [[nodiscard]] int size() const { return static_cast<int>(entries.size()); }
    [[nodiscard]] core::Severity worst() const
    {
        core::Severity worst = core::Severity::Good;
        for (const HostEntry *entry : entries)
            worst = std::max(worst, entry->summary.severity);
        return worst;
    }
};

/// The last two labels of "www1.eu.example.org", fewer of a shorter name; nothing for an address or a single label.
[[nodiscard]] QString domainOf(const QString &hostName);

[[nodiscard]] QVariant hostGroupData(const HostGroup &group, int column, int role);
[[nodiscard]] QVariant hostEntryData(const HostEntry &entry, int column, int role);

} // namespace noc::monit
