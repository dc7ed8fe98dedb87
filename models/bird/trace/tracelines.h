// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/hoptable.h"

#include <QByteArrayView>

/// Lines of what the tools print, ours or a router's; one line without its LF. False: none of this grammar.
namespace noc::bird {

inline constexpr qsizetype maxTraceLineBytes = 4096;

/// `mtr --raw`: "x HOP SEQ" sent, "h HOP ADDRESS", "d HOP NAME", "p HOP MICROSECONDS SEQ"; hops from 0.
[[nodiscard]] NOC_MODELS_EXPORT bool readMtrRawLine(QByteArrayView line, HopTable &hops);

/// traceroute (Linux, inetutils, BSD; " 2  host (address) [AS65001]  0.05 ms !H *"), tracepath (" 2:  host  0.02ms"),
/// `mtr --report` ("  1.|-- host  0.0%  1  0.1 …"), also with the hops that a proxy left out.
[[nodiscard]] NOC_MODELS_EXPORT bool readTraceLine(QByteArrayView line, HopTable &hops);

} // namespace noc::bird
