// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerstate.h"

#include <QByteArray>

#include <vector>

namespace noc::bird {

/// One of the tables that routers can be asked for.
struct TableKind
{
    enum class Form { Table, Topology, Text, Protocols };

    QString key; ///< stable English word: "bfd"
    QString title;
    QByteArray command; ///< "show ospf neighbors"; empty: the user types it
    QString perProtocol; ///< the type whose protocols are asked for one by one: "OSPF"; empty: once a router
    Form form = Form::Table;
    bool isSinceTwo = false; ///< BIRD 1.6 has none
};

[[nodiscard]] const std::vector<TableKind> &tableKinds();

/// Why a router cannot be asked for it, for people; empty: it can.
[[nodiscard]] QString whyNot(const TableKind &kind, const RouterRow &router);

/// What to send for it. `typed` is the user's own. None when it is known that no such protocol is there.
[[nodiscard]] std::vector<core::Result<Command>> commandsFor(const TableKind &kind, const QString &typed,
                                                             const core::KeyedTable<Protocol> *protocols);

} // namespace noc::bird
