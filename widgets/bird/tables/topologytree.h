// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/ospftopology.h"

#include <QTreeWidget>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// OSPF's view of an area: router asked → area → routers and networks → what each is joined to.
class TopologyTree final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyTree)

public:
    explicit TopologyTree(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~TopologyTree() override;

    void add(const QString &router, const OspfTopology &topology);
    /// The chosen lines as tab-separated text.
    void copySelection() const;
};

} // namespace noc::bird
