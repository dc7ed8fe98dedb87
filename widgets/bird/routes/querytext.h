// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/routequery.h"

namespace noc::bird {

/// What is wrong with a typed query, in words, with its place: "Letter 9: …".
[[nodiscard]] QString queryErrorText(const QueryError &error);
/// What to type instead, as a sentence; empty when nobody knows.
[[nodiscard]] QString queryAdviceText(const QueryError &error);
/// The typed text with the suggestion in its place; the text itself when there is none.
[[nodiscard]] QString withSuggestion(const QString &typed, const QueryError &error);
/// "Accepted", "Filtered", as the menu calls them.
[[nodiscard]] QString queryKindText(RouteQuery::Kind kind);

} // namespace noc::bird
