// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/namekind.h"
#include "models/export.h"

#include <QHash>
#include <QModelIndex>
#include <QSet>
#include <QStringList>

namespace noc::bird {

/// Which names are not to leave the house.
struct HidingRules
{
    bool protocols = false;
    bool interfaces = false;
    QStringList protocolNames; ///< that are known: where one stands in a text, it is a protocol

    [[nodiscard]] bool isNothing() const { return !protocols && !interfaces; }
};

/// Names that a result which leaves the house should not show: "edge_r2" → "protocol-1", the same every time. One export
/// is one object.
class NOC_MODELS_EXPORT NameHiding
{
public:
    NameHiding() = default;
    explicit NameHiding(const HidingRules &rules);

    /// `kind`: "protocol", "interface"; empty names stay empty.
    [[nodiscard]] QString hidden(const QString &kind, const QString &name);
    /// All of these names, where they stand as whole words; longer names first.
    [[nodiscard]] QString hiddenIn(const QString &text, const QString &kind, const QStringList &names);

    /// What the rules leave of a name; dashes for "none" stay.
    [[nodiscard]] QString name(NameKind kind, const QString &name);
    /// What the rules leave of any text, as BIRD's replies: known protocols, and interfaces where BIRD writes them as well
    /// as `interfaces`.
    [[nodiscard]] QString text(const QString &text, const QStringList &interfaces = {});
    /// What the rules leave of a cell as it is shown.
    [[nodiscard]] QString cell(const QModelIndex &index);

private:
    /// Names to find: those that are words are looked up, others are compared.
    struct Names
    {
        Names() = default;
        explicit Names(const QStringList &names);
        [[nodiscard]] QString otherAt(QStringView text, qsizetype at) const;

        QSet<QString> words;
        QHash<QChar, QStringList> others; ///< by their first letter, longer ones first
    };

    [[nodiscard]] QString replaced(const QString &text, const QString &kind, const Names &names);

    HidingRules m_rules;
    Names m_protocols;
    QHash<QString, QHash<QString, QString>> m_pseudonyms;
};

/// The interfaces that BIRD names in a reply or a part of one: "via 10.0.13.3 on e13", "dev e13", "fe80::1%e13",
/// "e13 up (index=3)", "Interface e13 (10.0.13.0/24)", and the column "Interface" of its tables.
[[nodiscard]] NOC_MODELS_EXPORT QStringList interfacesIn(const QString &text);

} // namespace noc::bird
