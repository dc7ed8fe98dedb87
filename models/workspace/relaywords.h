// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"
#include "models/core/enumtext.h"

#include <QJsonObject>

#include <variant>

/// The words of "bird.…" commands between a console and the program that reaches the routers.
namespace noc::workspace {

inline constexpr std::array codingWords{
    core::EnumText{bird::ReplyCoding::Coded, QLatin1StringView("coded")},
    core::EnumText{bird::ReplyCoding::Stripped, QLatin1StringView("stripped")},
    core::EnumText{bird::ReplyCoding::Verbose, QLatin1StringView("verbose")},
};

[[nodiscard]] QLatin1StringView wordOf(bird::ReplyCoding coding);

using RouterQuestion = std::variant<bird::Command, bird::Probe>;

/// The part of a question that says what is asked.
[[nodiscard]] QJsonObject toJson(const RouterQuestion &question);
/// As strict as when it was typed here: a console is no way around what a Command refuses.
[[nodiscard]] core::Result<RouterQuestion> questionFrom(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const bird::LinkAbilities &abilities);
[[nodiscard]] bird::LinkAbilities abilitiesFrom(const QJsonObject &json);

} // namespace noc::workspace
