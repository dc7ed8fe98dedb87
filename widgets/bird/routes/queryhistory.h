// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noc::bird {

/// What was asked before, as a shell remembers it: going back keeps what was being typed.
class QueryHistory
{
public:
    static constexpr qsizetype Most = 200;

    [[nodiscard]] const QStringList &entries() const { return m_entries; } ///< oldest first
    void setEntries(const QStringList &entries);
    /// The newest; one that is there already moves.
    void add(const QString &entry);
    /// The one before what was shown last, given what is shown now.
    [[nodiscard]] QString older(const QString &shown);
    [[nodiscard]] QString newer(const QString &shown);

private:
    QStringList m_entries;
    QString m_draft; ///< what was typed before going back
    qsizetype m_at = 0; ///< m_entries.size(): at the draft
};

} // namespace noc::bird
