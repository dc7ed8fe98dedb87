// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routeparser.h"

namespace noc::test {

/// What a reply was read as.
struct ParsedReply
{
    std::shared_ptr<bird::RouteTable> table = std::make_shared<bird::RouteTable>();
    bird::RouteCount counts;
    QList<QByteArray> unexplained;
    bool isPartial = false;

    [[nodiscard]] std::vector<bird::Route> routes() const
    {
        std::vector<bird::Route> routes;
        for (qsizetype row = 0; row < table->size(); ++row)
            routes.push_back(table->route(row));
        return routes;
    }
};

/// Feeds the lines of a reply with codes; with `stripped`, as a proxy that takes the codes off would hand them on.
inline void feedReply(bird::RouteParser &parser, QByteArrayView bytes, bool stripped = false)
{
    int code = -1;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        QByteArrayView text = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        bool isLast = false;
        if (text.size() >= 4 && text[0] >= '0' && text[0] <= '9') {
            code = text.first(4).toInt();
            isLast = text.size() > 4 && text[4] == ' ';
            text = text.sliced(std::min<qsizetype>(text.size(), 5));
        } else if (text.startsWith(' ')) {
            text = text.sliced(1);
        }
        parser.line({stripped ? -1 : code, text, isLast && !stripped});
    }
    parser.finish();
}

inline ParsedReply parseReply(const QByteArray &bytes, bool stripped = false)
{
    bird::RouteParser parser(bird::Version{2, 0, 12},
                             stripped ? bird::ReplyCoding::Stripped : bird::ReplyCoding::Coded);
    feedReply(parser, bytes, stripped);
    ParsedReply reply;
    reply.table->append(parser.takeBatch());
    reply.counts = parser.counts();
    reply.unexplained = parser.unexplained();
    reply.isPartial = parser.isPartial();
    return reply;
}

} // namespace noc::test
