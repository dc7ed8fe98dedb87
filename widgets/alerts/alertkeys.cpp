// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertkeys.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace noc::alerts {

namespace {

struct AlertKey
{
    QKeyCombination key;
    AlertAction action{};
};

constexpr std::array alertKeys{
    AlertKey{Qt::Key_Return, AlertAction::Open},
    AlertKey{Qt::Key_Enter, AlertAction::Open},
    AlertKey{Qt::Key_A, AlertAction::Acknowledge},
    AlertKey{Qt::SHIFT | Qt::Key_A, AlertAction::Unacknowledge},
    AlertKey{Qt::Key_M, AlertAction::Mute},
    AlertKey{Qt::CTRL | Qt::Key_C, AlertAction::Copy},
    AlertKey{Qt::Key_Slash, AlertAction::Filter},
    AlertKey{Qt::CTRL | Qt::Key_F, AlertAction::Filter},
    AlertKey{Qt::Key_Escape, AlertAction::Leave},
};

} // namespace

std::optional<AlertAction> alertActionOf(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const QKeyCombination pressed(modifiers, static_cast<Qt::Key>(key.key()));
    const auto *const it = std::ranges::find(alertKeys, pressed, &AlertKey::key);
    return it == alertKeys.end() ? std::nullopt : std::optional(it->action);
}

QString keyTextOf(AlertAction action)
{
    const auto *const it = std::ranges::find(alertKeys, action, &AlertKey::action);
    return it == alertKeys.end() ? QString() : QKeySequence(it->key).toString(QKeySequence::NativeText);
}

} // namespace noc::alerts
