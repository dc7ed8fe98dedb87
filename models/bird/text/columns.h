// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/wiretext.h"

#include <QStringList>

namespace noc::bird {

inline constexpr std::size_t maxColumns = 32;

/// The columns of a header line, and rows split after them. BIRD pads its cells with printf: one that is too long pushes
/// those after it, one that is empty leaves a gap, and a time may hold blanks; so neither positions nor words alone do.
class NOC_MODELS_EXPORT Columns
{
public:
    Columns() = default;
    /// "IP address   Interface  Metric Routes": names of two words stay whole.
    explicit Columns(QByteArrayView header);

    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// As many cells as columns.
    [[nodiscard]] QStringList cells(QByteArrayView row) const;

private:
    [[nodiscard]] QStringList cellsWithGaps(const std::vector<Word> &words) const;
    [[nodiscard]] QStringList cellsWithTime(QByteArrayView row, const std::vector<Word> &words) const;

    QStringList m_names;
    std::vector<Word> m_places; ///< texts empty: only where and how wide
    std::vector<qsizetype> m_ends;
    qsizetype m_wide = 0; ///< the column that takes what is too much
};

} // namespace noc::bird
