// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>

#include <optional>

namespace noc::net {

/// Cuts a stream into lines that end in LF. Looks at every byte once, however small the pieces are.
class NOC_MODELS_EXPORT LineBuffer
{
public:
    /// `limit`: bytes of a line, its LF not counted.
    explicit LineBuffer(qsizetype limit)
        : m_limit(limit)
    { }

    void append(const QByteArray &bytes);
    /// The next line without its LF; nullopt until one is complete, and for ever once isTooLong().
    [[nodiscard]] std::optional<QByteArray> takeLine();
    /// A line, complete or not, is over the limit: there is no way on from here.
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

private:
    qsizetype m_limit;
    QByteArray m_bytes;
    qsizetype m_start = 0;
    qsizetype m_scanned = 0;
    bool m_isTooLong = false;
};

} // namespace noc::net
