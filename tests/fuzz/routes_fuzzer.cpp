// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/reply/replyframer.h"
#include "models/bird/routes/routediff.h"
#include "models/bird/routes/routeparser.h"
#include "models/bird/routes/routeview.h"

using namespace noc::bird;

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

std::shared_ptr<RouteTable> parsed(QByteArrayView bytes, qsizetype piece)
{
    RouteParser parser(Version{2, 0, 12});
    ReplyFramer framer(ReplyCoding::Coded);
    auto table = std::make_shared<RouteTable>();
    const auto take = [&](const ReplyLine &line) { parser.line(line); };
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        framer.take(bytes.sliced(at, std::min(piece, bytes.size() - at)), take);
        table->append(parser.takeBatch());
    }
    framer.finish(take);
    parser.finish();
    table->append(parser.takeBatch());
    return table;
}

void look(const RouteTable &table, qsizetype row)
{
    const Route route = table.route(row);
    require(!route.protocol.isEmpty() && !route.prefix.isEmpty(), "a route without protocol or prefix");
    const std::vector<qsizetype> paths = table.pathsOf(row);
    require(std::ranges::find(paths, row) != paths.end(), "a path is not among its own");
    if (!route.key)
        return;
    const std::vector<qsizetype> within = table.within(*route.key);
    require(std::ranges::find(within, row) != within.end(), "a route is not within its own prefix");
    require(!table.longestMatch(*route.key).empty(), "no route holds its own prefix");
}

} // namespace

/// In one piece or many, the same routes; each can be looked up, sorted, filtered, and does not differ from itself.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto table = parsed(bytes, std::max<qsizetype>(bytes.size(), 1));
    const auto pieces = parsed(bytes, 7);
    require(table->size() == pieces->size(), "routes are lost in pieces");
    table->finish();
    for (qsizetype row = 0; row < std::min<qsizetype>(table->size(), 64); ++row)
        look(*table, row);
    const RouteColumns columns(*table);
    for (int column = 0; column < routeColumnCount; ++column) {
        const auto rows = rowsOf({{}, static_cast<RouteColumn>(column), Qt::AscendingOrder}, columns, {});
        require(rows.size() == columns.size(), "sorting loses rows");
    }
    (void)rowsOf({routeFilterFromText(u"a 1 AS1 1:2"), {}, {}}, columns, {});
    require(differences(columns, RouteColumns(*pieces), {.byProtocol = true, .byFrom = true}).empty(),
            "routes differ from themselves");
    return 0;
}
