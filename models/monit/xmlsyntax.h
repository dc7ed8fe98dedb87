// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string_view>

/// The few facts of XML 1.0 that looking for faults and mending them share.
namespace noc::monit::xml {

using std::string_view;

inline constexpr string_view::size_type npos = string_view::npos;
inline constexpr string_view cdataStart = "<![CDATA[";
inline constexpr string_view cdataEnd = "]]>";

inline bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (c & 0x80);
}

inline bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

inline string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace noc::monit::xml
