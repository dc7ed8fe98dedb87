// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/servicevalues.h"

#include <memory>
#include <vector>

/// The rows behind ServiceModel.
namespace noc::monit {

/// A type, a service or a value. Addresses stay while the row lives.
struct ServiceNode
{
    ServiceNode *parent = nullptr; ///< nullptr at the root only
    int row = 0;
    QString key; ///< unique among its siblings
    int type = -1;
    core::Severity severity = core::Severity::Good;
    const Service *service = nullptr; ///< of a service and its values; in the snapshot that is shown
    ServiceValue value;
    std::vector<std::unique_ptr<ServiceNode>> children;

    [[nodiscard]] int level() const;
};

/// How a row shall be after an update.
struct WantedNode
{
    QString key;
    int type = -1;
    core::Severity severity = core::Severity::Good;
    const Service *service = nullptr;
    ServiceValue value;
    std::vector<WantedNode> children;
};

/// The types of a host with their services and values; keeps pointers into its snapshot.
[[nodiscard]] std::vector<WantedNode> wantedTypes(const Host &host);

[[nodiscard]] std::unique_ptr<ServiceNode> makeNode(ServiceNode *parent, int row, WantedNode wanted);

/// Takes over what may change in a row that stays; returns whether anything of it differs.
[[nodiscard]] bool updateNode(ServiceNode &node, WantedNode &wanted);

} // namespace noc::monit
