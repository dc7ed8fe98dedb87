// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/enumtext.h"
#include "models/workspace/workspace.h"

/// How the states of a workspace are called in our JSON.
namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::EnumText;

inline constexpr std::array collectorWords{
    EnumText{CollectorStatus::State::Off, "off"_L1},
    EnumText{CollectorStatus::State::Waiting, "waiting"_L1},
    EnumText{CollectorStatus::State::Starting, "starting"_L1},
    EnumText{CollectorStatus::State::Listening, "listening"_L1},
    EnumText{CollectorStatus::State::Failed, "failed"_L1},
};
inline constexpr std::array secretsWords{
    EnumText{SecretsState::Loading, "loading"_L1},
    EnumText{SecretsState::Kept, "kept"_L1},
    EnumText{SecretsState::NotKept, "not-kept"_L1},
    EnumText{SecretsState::Unreadable, "unreadable"_L1},
};
inline constexpr std::array originWords{
    EnumText{settings::SecretOrigin::Environment, "environment"_L1},
    EnumText{settings::SecretOrigin::PasswordFile, "password-file"_L1},
    EnumText{settings::SecretOrigin::Credentials, "credentials"_L1},
    EnumText{settings::SecretOrigin::PrivateFile, "private-file"_L1},
    EnumText{settings::SecretOrigin::Keychain, "keychain"_L1},
};

} // namespace noc::workspace
