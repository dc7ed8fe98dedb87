// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace noc::bird {

/// A word of a command as BIRD's lexer sees it: what stands between blanks, quotes and signs.
struct CommandWord
{
    enum class Kind {
        Bare, ///< a keyword, a number, an address or prefix
        Quoted, ///< 'a name' or "a text", without the quotes
        Sign, ///< one of { } ( ) [ ] ; , = …
    };

    Kind kind = Kind::Bare;
    QByteArrayView text; ///< into the command

    [[nodiscard]] bool is(QByteArrayView keyword) const { return kind == Kind::Bare && text == keyword; }
};

/// InvalidInput: a quote that does not end, a comment (nobody needs one, and where it ends must not matter).
[[nodiscard]] core::Result<std::vector<CommandWord>> commandWords(QByteArrayView command);

} // namespace noc::bird
