// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/queryvalues.h"

/// What kind of word a word of a typed query is, by its form alone.
namespace noc::bird {

/// Cut at blanks.
[[nodiscard]] std::vector<QueryWord> queryWords(const QString &text);
/// Of "from:", "table:" … without the colon.
[[nodiscard]] QStringList queryKeys();

/// An address or prefix, right or wrong: "10.0.0", "2001:db8::/129". No community looks so.
[[nodiscard]] bool isNetWord(const QString &text);
/// A pattern of an AS path, a lone number among them.
[[nodiscard]] bool isPathWord(const QString &text);
/// What goes on with a pattern that began before.
[[nodiscard]] bool isPathContinuation(const QString &text);

/// Why a word of no known form is none, and what may be meant.
[[nodiscard]] std::unexpected<QueryError> refusal(const QueryWord &word);
[[nodiscard]] QString withoutQuotes(const QString &value);

} // namespace noc::bird
