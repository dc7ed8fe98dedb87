// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/reply/replycoding.h"

#include <algorithm>
#include <array>
#include <limits>

namespace noc::bird {

namespace {

struct ErrorText
{
    QByteArrayView text;
    int code = 0;
};

// doc/reply_codes and the sources of 1.6 to 3.x. These end replies that may hold rows before.
constexpr std::array wholeLines{
    ErrorText{"Network not found", 8001},
    ErrorText{"Network not in table", 8001},
    ErrorText{"Stopped due to reconfiguration", 8004},
    ErrorText{"Table is shutting down", 8004},
};

constexpr std::array beginnings{
    ErrorText{"Reply too long", 8000},
    ErrorText{"No protocols match", 8003},
    ErrorText{"Protocol is down", 8005},
    ErrorText{"Reload failed", 8006},
    ErrorText{"Access denied", 8007},
    ErrorText{"Command too long", 9000},
    ErrorText{"syntax error", 9001},
    ErrorText{"Invalid ", 9001},
    ErrorText{"Incompatible type ", 9001},
    ErrorText{"Unknown character", 9001},
    ErrorText{"Unterminated string", 9001},
    ErrorText{"No valid tables", 9001},
    ErrorText{"This is an IPv", 9001},
    ErrorText{"Argument ", 9001},
    ErrorText{"Requested 'show route export'", 9001},
    ErrorText{"No such ", 9001},
    ErrorText{"There is no ", 9001},
    ErrorText{"There are multiple ", 9001},
    ErrorText{"Multiple ", 9001},
};

constexpr std::array endings{
    ErrorText{" is not a protocol", 9001},
    ErrorText{" is not a table", 9001},
    ErrorText{" is not a filter", 9001},
    ErrorText{" protocol", 9001}, // "feed: Not a OSPF protocol", see below
    ErrorText{": variable expected.", 9001},
};

constexpr qsizetype blanksOfVerbose = 5;
constexpr qsizetype noBlanks = std::numeric_limits<qsizetype>::max();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAside(QByteArrayView line)
{
    return line.startsWith('+') || line.startsWith('<') || line.startsWith(">>> ");
}

qsizetype blanksBefore(QByteArrayView line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == ' ')
        ++blanks;
    return blanks;
}

bool endsAsError(QByteArrayView text, const ErrorText &error)
{
    if (!text.endsWith(error.text))
        return false;
    return error.text != QByteArrayView(" protocol") || text.indexOf(": Not a ") > 0;
}

} // namespace

int replyCode(QByteArrayView line)
{
    if (line.size() < 4 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]) || !isDigit(line[3]))
        return -1;
    const int code = (line[0] - '0') * 1000 + (line[1] - '0') * 100 + (line[2] - '0') * 10 + (line[3] - '0');
    if (line.size() == 4)
        return code == 0 ? code : -1;
    return line[4] == '-' || line[4] == ' ' ? code : -1;
}

std::optional<ReplyCoding> detectCoding(QByteArrayView beginning)
{
    bool isCoded = false;
    qsizetype blanks = noBlanks; // the fewest before a continuation
    while (!beginning.isEmpty() && (!isCoded || blanks >= blanksOfVerbose)) {
        const qsizetype end = beginning.indexOf('\n');
        const QByteArrayView line = end < 0 ? beginning : beginning.first(end);
        beginning = end < 0 ? QByteArrayView() : beginning.sliced(end + 1);
        if (line.isEmpty() || line == QByteArrayView("\r") || isAside(line))
            continue;
        if (line.startsWith(' '))
            blanks = std::min(blanks, blanksBefore(line));
        else if (replyCode(line) >= 0)
            isCoded = true;
        else if (!isCoded)
            return ReplyCoding::Stripped;
    }
    if (!isCoded)
        return blanks == noBlanks ? std::nullopt : std::optional(ReplyCoding::Stripped);
    // More than five are a reply's own: the empty column of another route to the same prefix.
    return blanks == blanksOfVerbose ? ReplyCoding::Verbose : ReplyCoding::Coded;
}

std::optional<int> errorCodeOf(QByteArrayView text, bool isFirstLine)
{
    if (text.isEmpty() || text.front() == '\t' || text.front() == ' ')
        return std::nullopt;
    // Every line of a long reply comes here; few begin with a capital.
    const char first = text.front();
    if (first == 'N' || first == 'S' || first == 'T') {
        for (const ErrorText &error : wholeLines) {
            if (text == error.text)
                return error.code;
        }
    }
    if (!isFirstLine)
        return std::nullopt;
    for (const ErrorText &error : beginnings) {
        if (text.startsWith(error.text))
            return error.code;
    }
    for (const ErrorText &error : endings) {
        if (endsAsError(text, error))
            return error.code;
    }
    return std::nullopt;
}

} // namespace noc::bird
