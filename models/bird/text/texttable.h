// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace noc::bird {

/// A reply that is one table of texts. Columns are BIRD's own headers or the keys of its blocks.
struct TextTable
{
    QString title; ///< "show bfd sessions": the command without names
    QStringList columns;
    struct Row
    {
        QString group; ///< the protocol that the row stands under; empty without
        QStringList cells; ///< as many as columns

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> rows;
    QStringList notes; ///< what BIRD says beside the rows: "ospf4: is not up"
    /// Those of the columns that hold names of interfaces.
    QStringList interfaceColumns{QStringLiteral("Interface"), QStringLiteral("interface")};

    friend bool operator==(const TextTable &, const TextTable &) = default;
};

} // namespace noc::bird
