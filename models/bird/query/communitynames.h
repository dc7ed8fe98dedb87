// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace noc::bird {

inline constexpr qsizetype maxCommunityFileBytes = 1024 * 1024;
inline constexpr qsizetype maxCommunityLineBytes = 500;
inline constexpr std::size_t maxCommunityEntries = 20'000; ///< of a file

/// A line of a file of community names, read.
struct CommunityName
{
    QStringList parts; ///< "65000", "1xx"; "rt" first for an extended one
    QString text; ///< with $0, $1 … still in it

    friend bool operator==(const CommunityName &, const CommunityName &) = default;
};

struct CommunityFile
{
    std::vector<CommunityName> names;
    std::vector<int> badLines; ///< their numbers, from 1

    friend bool operator==(const CommunityFile &, const CommunityFile &) = default;
};

/// A text file, UTF-8, one community a line; empty lines and those that start with # are nothing:
///
///     65000:1       = learned from transit
///     65000:1xx     = prepended in region xx       x: any one digit
///     65000:2nnn    = to peer $0                   nnn at the end: one digit or more
///     65000:100-199 = from an exchange, port $0
///     65000:*       = of our own ($0)
///     65000:1:*     = large, not to AS$0
///     rt:65000:100  = VPN of the office
///
/// $0 is the value of the first part that is no plain number, $1 of the second. "PATTERN,text" is read too.
/// TooLarge beyond the limits above; a line that is too long or none of this is a bad line.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<CommunityFile> parseCommunityFile(const QByteArray &bytes);

/// What communities mean: those of the RFCs, and of files; of two that fit the plain number wins, else the file that was
/// added last, and in it the first line.
class NOC_MODELS_EXPORT CommunityNames
{
public:
    CommunityNames(); ///< with the well-known ones

    void add(const CommunityFile &file);
    /// Of "65000:1", "65000:1:2", "rt:65001:100"; nullopt: nobody says.
    [[nodiscard]] std::optional<QString> name(const QString &community) const;

private:
    QHash<QString, QString> m_exact;
    QHash<QString, std::vector<std::vector<CommunityName>>>
        m_patterns; ///< by first part, "*" for what is none; by file
    std::size_t m_files = 0;
};

} // namespace noc::bird
