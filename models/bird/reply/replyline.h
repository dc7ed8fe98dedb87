// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace noc::bird {

/// How the lines of a reply begin.
enum class ReplyCoding {
    Coded, ///< as on the control socket: "1007-", "1007 ", " ", "+"
    Stripped, ///< code and separator, or the continuation's blank, are gone: proxies, `birdc` without -v
    Verbose, ///< as `birdc -v` prints: codes kept, five blanks for a continuation
};

/// One line of a reply without its code.
struct ReplyLine
{
    int code = -1; ///< of the line it continues where it has none of its own; -1 when codes were stripped
    QByteArrayView text; ///< bytes as in the router's configuration; not always UTF-8
    bool isLast = false;
};

/// How a reply ended.
struct ReplyEnd
{
    int code = -1; ///< -1: end of the stream (stripped replies end so)
    QByteArray text;
    bool isPartial = false; ///< rows are missing: 8004, a line overflow, an end in mid-reply

    [[nodiscard]] bool isError() const { return code >= 8000; }
};

} // namespace noc::bird
