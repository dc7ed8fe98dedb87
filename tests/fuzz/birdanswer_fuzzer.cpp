// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answer.h"
#include "models/bird/answerjson.h"
#include "models/bird/reply/replycoding.h"

#include <QJsonDocument>

#include <array>

using namespace noc::bird;

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

constexpr std::array<QByteArrayView, 24> commands{
    "show status",           "show protocols all",
    "show route all",        "show route count",
    "show interfaces",       "show interfaces summary",
    "show bfd sessions all", "show ospf",
    "show ospf interface",   "show ospf neighbors",
    "show ospf lsadb",       "show ospf state",
    "show rip interfaces",   "show rip neighbors",
    "show babel interfaces", "show babel neighbors",
    "show babel entries",    "show babel routes",
    "show static",           "show memory",
    "show symbols",          "show roa",
    "show mpls ranges",      "show threads",
};

QByteArray jsonOf(const Answer &answer)
{
    QByteArray bytes;
    const bool isWritten = writeJson(answer, [&](const QByteArray &piece) {
        bytes += piece;
        return true;
    });
    require(isWritten, "not written");
    return bytes;
}

} // namespace

/// The first byte chooses the command. Whatever comes, each line is used or named, and what is written is JSON.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // From '0' on, so that inputs can be written by hand.
    const std::size_t choice = (data[0] + commands.size() * 8 - '0') % commands.size();
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Version version{data[0] >= 128 ? 1 : 2, 6, 8};
    for (const ReplyCoding coding : {ReplyCoding::Coded, ReplyCoding::Stripped}) {
        const Answer answer = parseAnswer(bytes, commands[choice], version, coding);
        require(answer.kind == answerKind(commands[choice]), "another kind than was asked for");
        require(answer.unexplained.size() <= maxUnexplainedLines, "too many lines kept");
        if (const auto *table = std::get_if<TextTable>(&answer.content)) {
            for (const TextTable::Row &row : table->rows)
                require(row.cells.size() == table->columns.size(), "a row is not as wide as its table");
        }
        require(QJsonDocument::fromJson(jsonOf(answer)).isObject(), "no JSON");
    }
    return 0;
}
