// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/querypreview.h"

#include <QMap>

namespace noc::bird {

using namespace Qt::StringLiterals;

QueryResult<QList<QueryBar::Preview>> queryPreviews(const LookingGlass &glass, const QStringList &routers,
                                                    const RouteQuery &query)
{
    std::optional<QueryError> firstError;
    QMap<QString, QStringList> routersByCommand;
    QList<QString> order;
    for (const QString &router : routers) {
        const auto request = makeRequest(glass, router, query);
        if (!request) {
            firstError = firstError ? firstError : request.error();
            continue;
        }
        const QString command = QString::fromUtf8(request->command());
        if (!routersByCommand.contains(command))
            order.append(command);
        routersByCommand[command].append(router);
    }
    if (order.isEmpty() && firstError)
        return std::unexpected(*firstError);
    if (routers.isEmpty()) {
        if (const auto translation = translate(query, Version{2, 0, 12}, {}))
            return QList{QueryBar::Preview{{}, QString::fromUtf8(translation->command)}};
    }
    QList<QueryBar::Preview> previews;
    for (const QString &command : std::as_const(order)) {
        const bool isForAll = routersByCommand[command].size() == routers.size();
        previews.append({isForAll ? QString() : routersByCommand[command].join(u", "_s) + u':', command});
    }
    return previews;
}

} // namespace noc::bird
