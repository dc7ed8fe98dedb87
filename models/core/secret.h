// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noc::core {

/// A password or token. Has no stream operator and no conversion, so that it cannot reach a log by accident;
/// reveal() is the one place to look for when auditing.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    { }

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

    /// Takes as long for a near miss as for a far one.
    [[nodiscard]] bool equals(QByteArrayView other) const
    {
        unsigned difference = m_value.size() == other.size() ? 0U : 1U;
        for (qsizetype i = 0; i < other.size(); ++i) {
            const char own = m_value.isEmpty() ? '\0' : m_value.at(i % m_value.size());
            difference |= static_cast<unsigned>(own ^ other[i]);
        }
        return difference == 0;
    }

    friend bool operator==(const Secret &a, const Secret &b) { return a.equals(b.m_value); }

private:
    QByteArray m_value;
};

} // namespace noc::core
