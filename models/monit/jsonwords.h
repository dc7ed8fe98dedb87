// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/enumtext.h"
#include "models/monit/host.h"

/// The words that reportjson.cpp writes and diffjson.cpp reads.
namespace noc::monit {

using namespace Qt::StringLiterals;
using core::EnumText;

inline constexpr std::array presences{
    EnumText{Presence::Reporting, "reporting"_L1},
    EnumText{Presence::Late, "late"_L1},
    EnumText{Presence::Down, "down"_L1},
    EnumText{Presence::Stopped, "stopped"_L1},
};
inline constexpr std::array admissions{EnumText{Admission::Pending, "pending"_L1},
                                       EnumText{Admission::Accepted, "accepted"_L1}};
inline constexpr std::array conflicts{
    EnumText{IdConflict::Kind::None, "none"_L1},
    EnumText{IdConflict::Kind::Cloned, "cloned"_L1},
    EnumText{IdConflict::Kind::ForeignSource, "foreign-source"_L1},
};
inline constexpr std::array endpointKinds{EnumText{Endpoint::Kind::Port, "port"_L1},
                                          EnumText{Endpoint::Kind::Unix, "unix"_L1},
                                          EnumText{Endpoint::Kind::Icmp, "icmp"_L1}};
inline constexpr std::array repairNames{EnumText{Repair::Encoding, "encoding"_L1},
                                        EnumText{Repair::ControlCharacters, "control-characters"_L1},
                                        EnumText{Repair::Markup, "markup"_L1}};

} // namespace noc::monit
