// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/severity.h"

#include "models/core/enumtext.h"

namespace noc::core {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array words{
    EnumText{Severity::Good, "good"_L1},        EnumText{Severity::Off, "off"_L1},
    EnumText{Severity::Information, "info"_L1}, EnumText{Severity::Unknown, "unknown"_L1},
    EnumText{Severity::Warning, "warning"_L1},  EnumText{Severity::Critical, "critical"_L1},
};
} // namespace

QLatin1StringView severityWord(Severity severity)
{
    return textOf(words, severity);
}

std::optional<Severity> severityFromWord(QStringView word)
{
    if (word.isEmpty())
        return std::nullopt;
    const auto it = std::ranges::find_if(
        words, [&](const auto &row) { return row.text.startsWith(word, Qt::CaseInsensitive); });
    return it == words.end() ? std::nullopt : std::optional(it->value);
}

} // namespace noc::core

#include "moc_severity.cpp"
