// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/command.h"

#include "models/bird/commandwords.h"

#include <algorithm>
#include <array>
#include <span>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

using Words = std::vector<CommandWord>;

constexpr qsizetype maxNameBytes = 64; // SYM_MAX_LEN of BIRD

// What `show` may be followed by in BIRD 1.6 to 3.4. `eval` is not here: it runs any function of the configuration in the
// router's main loop, those that write to its log and those that do not end included.
constexpr std::array<QByteArrayView, 14> subjects{"status",  "memory", "interfaces", "protocols", "route",
                                                  "static",  "bfd",    "ospf",       "rip",       "babel",
                                                  "symbols", "roa",    "mpls",       "threads"};

// Reads nothing: writes to the router's log, belongs to BIRD's own tests, or is a command that a mistake in our reading of
// BIRD's grammar must not let through.
constexpr std::array<QByteArrayView, 21> forbidden{
    "print",         "printn",    "bt_assert", "bt_check_assign",
    "bt_test_suite", "configure", "enable",    "disable",
    "restart",       "reload",    "down",      "debug",
    "dump",          "mrtdump",   "restrict",  "echo",
    "eval",          "help",      "quit",      "exit",
    "include"};

core::Result<void> checkBytes(QByteArrayView text)
{
    if (text.size() > maxCommandBytes) {
        return failure(
            ErrorCode::TooLarge,
            u"a command may have %1 bytes; this one has %2"_s.arg(maxCommandBytes).arg(text.size()));
    }
    const auto isControl = [](char c) { return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == 0x7F; };
    if (std::ranges::any_of(text, isControl))
        return failure(ErrorCode::InvalidInput, u"a command is one line without control characters"_s);
    return {};
}

/// A semicolon ends a statement of filter code and nothing else: proxies may take it for the end of the command.
bool hasStraySemicolon(const Words &words)
{
    int depth = 0;
    for (const CommandWord &word : words) {
        if (word.kind != CommandWord::Kind::Sign)
            continue;
        if (word.text == "{")
            ++depth;
        else if (word.text == "}")
            --depth;
        else if (word.text == ";" && depth <= 0)
            return true;
    }
    return false;
}

core::Result<void> checkWords(const Words &words)
{
    if (words.empty() || !words.front().is("show")) {
        return failure(ErrorCode::Refused,
                       u"only commands that read are sent: they begin with \"show\", in small letters"_s);
    }
    if (words.size() < 2 || words[1].kind != CommandWord::Kind::Bare
        || std::ranges::find(subjects, words[1].text) == subjects.end())
        return failure(ErrorCode::Refused, u"not something that BIRD shows"_s);
    for (const CommandWord &word : words) {
        if (word.kind == CommandWord::Kind::Bare
            && std::ranges::find(forbidden, word.text) != forbidden.end())
            return failure(ErrorCode::Refused,
                           u"\"%1\" does more than read"_s.arg(QString::fromLatin1(word.text)));
    }
    if (hasStraySemicolon(words))
        return failure(ErrorCode::InvalidInput, u"a semicolon outside of filter code"_s);
    return {};
}

bool isPrefixWord(const CommandWord &word)
{
    return word.kind == CommandWord::Kind::Bare && !word.text.isEmpty()
        && (word.text.contains('/') || word.text.contains(':') || word.text.count('.') == 3);
}

/// What a prefix may hold at most to count as a part of a table: `in 0.0.0.0/0` is all of it.
constexpr int leastLengthV4 = 8;
constexpr int leastLengthV6 = 16;

/// Whether words[i] is an address or a prefix that leaves out most of a table.
bool isBound(std::span<const CommandWord> words, std::size_t i)
{
    if (!isPrefixWord(words[i]))
        return false;
    const QByteArrayView text = words[i].text;
    const qsizetype slash = text.indexOf('/');
    if (slash < 0 || i == 0 || !words[i - 1].is("in"))
        return true;
    return text.sliced(slash + 1).toInt() >= (text.contains(':') ? leastLengthV6 : leastLengthV4);
}

/// The words of `show route` that are options: all up to filter code.
std::span<const CommandWord> routeOptions(const Words &words)
{
    const auto code = std::ranges::find_if(
        words, [](const CommandWord &word) { return word.is("where") || word.is("filter"); });
    return {words.begin(), code};
}

bool has(std::span<const CommandWord> words, QByteArrayView keyword)
{
    return std::ranges::any_of(words, [&](const CommandWord &word) { return word.is(keyword); });
}

bool isRouteCommand(const Words &words)
{
    return words.size() > 1 && words[0].is("show") && words[1].is("route");
}

bool isPlainTable(const CommandWord &word)
{
    return word.text == "master4" || word.text == "master6";
}

} // namespace

core::Result<Command> Command::read(const QByteArray &text)
{
    QByteArray bytes = text;
    const auto isEdge = [](char c) { return c == ' ' || c == '\t'; };
    while (!bytes.isEmpty() && isEdge(bytes.back()))
        bytes.chop(1);
    while (!bytes.isEmpty() && isEdge(bytes.front()))
        bytes.remove(0, 1);
    if (const auto checked = checkBytes(bytes); !checked)
        return std::unexpected(checked.error());
    const auto words = commandWords(bytes);
    if (!words)
        return std::unexpected(words.error());
    if (const auto checked = checkWords(*words); !checked)
        return std::unexpected(checked.error());
    return Command(bytes);
}

bool Command::isUnboundedDump() const
{
    const auto words = commandWords(m_bytes);
    if (!words || !isRouteCommand(*words))
        return false;
    const auto options = routeOptions(*words);
    const bool isCount = has(options, "count") || words->back().is("count");
    bool isBounded = isCount || has(options, "protocol");
    for (std::size_t i = 2; i < options.size(); ++i)
        isBounded = isBounded || isBound(options, i);
    return !isBounded;
}

bool Command::showsAttributesOfAnyTable() const
{
    const auto words = commandWords(m_bytes);
    if (!words || !isRouteCommand(*words))
        return false;
    const auto options = routeOptions(*words);
    // `table all` names tables, `all` at any other place asks for attributes; after filter code it is the last word.
    bool showsAll = options.size() < words->size() && words->back().is("all");
    bool isPlain = std::ranges::any_of(options, isPrefixWord);
    for (std::size_t i = 2; i < options.size(); ++i) {
        const bool isTableName = options[i - 1].is("table");
        if (isTableName)
            isPlain = isPlain || isPlainTable(options[i]);
        else if (options[i].is("all"))
            showsAll = true;
    }
    return showsAll && !isPlain;
}

core::Result<void> checkAgainst(const Command &command, const Version &version, bool hasV2Names,
                                bool isConfirmed)
{
    if (version.major >= 3 && hasV2Names && command.showsAttributesOfAnyTable()) {
        return failure(
            ErrorCode::Refused,
            u"this socket has \"v2 attributes\", and BIRD crashes there on attributes of routes that are not "
            "plain IPv4 or IPv6: name a prefix, or the table master4 or master6"_s);
    }
    if (version.stallsOnDumps() && !isConfirmed && command.isUnboundedDump()) {
        return failure(ErrorCode::Refused,
                       u"BIRD %1 does nothing else while it prints a whole table"_s.arg(toText(version)));
    }
    return {};
}

core::Result<QByteArray> quotedName(QStringView name)
{
    const QByteArray bytes = name.toLatin1();
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-' || c == u'.' || c == u':';
    };
    if (name.isEmpty() || name.size() > maxNameBytes || !std::ranges::all_of(name, isAllowed))
        return failure(ErrorCode::InvalidInput,
                       u"BIRD's names have 1 to %1 letters, digits and _ - . :"_s.arg(maxNameBytes));
    return '\'' + bytes + '\'';
}

} // namespace noc::bird
