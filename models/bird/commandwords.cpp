// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/commandwords.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Addresses, prefixes and names with dots stay one word; bytes over 0x7F only make an error at the router.
bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.'
        || c == ':' || c == '/' || static_cast<uchar>(c) > 0x7F;
}

qsizetype wordEnd(QByteArrayView command, qsizetype start)
{
    qsizetype end = start;
    while (end < command.size() && isWordByte(command[end]))
        ++end;
    return end;
}

} // namespace

core::Result<std::vector<CommandWord>> commandWords(QByteArrayView command)
{
    using Kind = CommandWord::Kind;
    std::vector<CommandWord> words;
    for (qsizetype i = 0; i < command.size();) {
        const char c = command[i];
        if (isBlank(c)) {
            ++i;
            continue;
        }
        if (c == '#' || command.sliced(i).startsWith("/*"))
            return failure(ErrorCode::InvalidInput, u"a command holds no comments"_s);
        if (c == '"' || c == '\'') {
            const qsizetype end = command.indexOf(c, i + 1);
            if (end < 0)
                return failure(ErrorCode::InvalidInput, u"a quotation mark has no other end"_s);
            words.push_back({Kind::Quoted, command.sliced(i + 1, end - i - 1)});
            i = end + 1;
            continue;
        }
        const qsizetype end = wordEnd(command, i);
        const bool isWord = end > i;
        words.push_back({isWord ? Kind::Bare : Kind::Sign, command.sliced(i, isWord ? end - i : 1)});
        i = isWord ? end : i + 1;
    }
    return words;
}

} // namespace noc::bird
