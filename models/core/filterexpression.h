// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace noc::core {

/// What the user typed into a filter bar: words that must all match, `field:value` for one field, `-` in front for
/// "not", "double quotes" around what has spaces. `state:crit host:web -swap`. Never an error: what is not a known
/// field is looked for as text.
class NOC_MODELS_EXPORT FilterExpression
{
public:
    FilterExpression() = default;

    /// `fields` are the names that `name:value` may use.
    [[nodiscard]] static FilterExpression parse(QStringView text, const QStringList &fields);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// `valuesOf(field)` gives the values of one row; with an empty name, every text that a plain word may match.
    /// Comparison is case-insensitive containment; the field "state" compares by beginning.
    [[nodiscard]] bool matches(const std::function<QStringList(const QString &field)> &valuesOf) const;

    friend bool operator==(const FilterExpression &, const FilterExpression &) = default;

private:
    struct Term
    {
        QString field; ///< empty = any text
        QString value;
        bool isNegated = false;

        friend bool operator==(const Term &, const Term &) = default;
    };

    std::vector<Term> m_terms;
};

} // namespace noc::core
