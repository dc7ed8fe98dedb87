// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace noc::bird {

/// How an attribute's value is held. Numbers and lists of them, which most are, take a third of their text; what would
/// not be printed again byte by byte stays text.
enum class ValueForm : quint8 {
    Text,
    Numbers, ///< "65002 64512": AS paths without sets, metrics
    Pairs, ///< "(65000,1) (65000,2)": communities
    Triples, ///< "(65000, 1, 2) (…)": large communities
};

/// An attribute of a pool: number of its name, form, value.
struct StoredAttribute
{
    quint16 name = 0;
    ValueForm form = ValueForm::Text;
    QByteArrayView value; ///< text, or numbers of 32 bits

    explicit StoredAttribute(QByteArrayView entry);

    [[nodiscard]] std::size_t count() const
    {
        return static_cast<std::size_t>(value.size()) / sizeof(quint32);
    }
    [[nodiscard]] quint32 number(std::size_t index) const;
    /// The only number, if it is one.
    [[nodiscard]] std::optional<quint32> only() const;
    /// Appends the value as BIRD printed it.
    void appendTo(QByteArray &out) const;
    [[nodiscard]] QByteArray text() const;
};

/// Replaces `out` by the entry of a pool.
void encodeAttribute(quint16 name, QByteArrayView value, QByteArray &out);

} // namespace noc::bird
