// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/routecommands.h"

#include "models/bird/watch/watchjson.h"
#include "models/workspace/localworkspace.h"
#include "models/workspace/routewords.h"

#include <QJsonArray>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

/// Answers with the rows of a page, under `key`.
template<typename Row>
void answerWith(const core::Future<std::vector<Row>> &rows, QObject *context, const QString &key,
                const RouteCommands::Answer &answer)
{
    core::onResult(rows, context, [key, answer](const core::Result<std::vector<Row>> &page) {
        if (!page)
            return answer(std::unexpected(page.error()));
        QJsonArray array;
        for (const Row &row : *page)
            array.append(toJson(row));
        answer(QJsonObject{{key, array}});
    });
}

} // namespace

RouteCommands::RouteCommands(LocalWorkspace &workspace, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{ }

void RouteCommands::execute(const QString &verb, const QJsonObject &arguments, const Answer &answer)
{
    const QString watch = arguments["watch"_L1].toString();
    if (verb == "events"_L1)
        return answerWith(m_workspace.watches().events(eventQueryFrom(arguments)), this, u"events"_s, answer);
    if (verb == "queries"_L1)
        return answerWith(m_workspace.queryLog(logFilterFrom(arguments)), this, u"queries"_s, answer);
    if (verb == "accept"_L1)
        m_workspace.watches().accept({watch, arguments["router"_L1].toString()});
    else if (verb == "ask"_L1)
        m_workspace.watches().askNow(watch);
    else if (verb == "log"_L1)
        log(arguments);
    else
        return answer(
            core::failure(core::ErrorCode::Unsupported, u"no such command: routes."_s + verb.left(60)));
    answer(QJsonObject());
}

/// A console's clock may be wrong, and it cannot speak for anybody else.
void RouteCommands::log(const QJsonObject &arguments)
{
    bird::QueryRecord record = queryRecordFrom(arguments);
    record.when = m_clock.now();
    record.who.clear();
    m_workspace.logQuery(record);
}

} // namespace noc::workspace
