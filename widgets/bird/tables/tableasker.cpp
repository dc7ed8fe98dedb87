// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/tableasker.h"

#include <QTimer>

namespace noc::bird {

TableAsker::TableAsker(const LookingGlass &glass, QObject *parent)
    : QObject(parent)
    , m_glass(glass)
{ }

TableAsker::~TableAsker()
{
    for (core::Future<Answer> &future : m_futures)
        future.cancel();
}

void TableAsker::ask(const QStringList &routers, const TableKind &kind, const QString &typed)
{
    for (core::Future<Answer> &future : m_futures)
        future.cancel();
    m_futures.clear();
    ++m_round;
    m_answered = 0;
    m_asked = static_cast<int>(routers.size());
    for (const QString &router : routers) {
        QTimer::singleShot(0, this, [this, router, kind, typed, round = m_round] {
            if (round != m_round)
                return;
            askOne(router, kind, typed);
            count(); // the router itself; its questions were added to what is asked
        });
    }
}

void TableAsker::askOne(const QString &router, const TableKind &kind, const QString &typed)
{
    const RouterRow *row = m_glass.state().routers().find(router);
    if (!row || !m_glass.client(router))
        return Q_EMIT skipped(router, tr("it is switched off"));
    if (const QString reason = whyNot(kind, *row); !reason.isEmpty())
        return Q_EMIT skipped(router, reason);
    const auto commands = commandsFor(kind, typed, m_glass.state().protocols(router));
    if (commands.empty())
        return Q_EMIT skipped(router, tr("no %1 protocol is up there").arg(kind.perProtocol));
    for (const core::Result<Command> &command : commands)
        send(router, command, kind.form == TableKind::Form::Text);
}

void TableAsker::send(const QString &router, const core::Result<Command> &command, bool isText)
{
    if (!command)
        return Q_EMIT failed(router, command.error());
    RouterClient &client = *m_glass.client(router);
    const auto future = isText ? client.askText(*command) : client.ask(*command);
    ++m_asked;
    m_futures.push_back(future);
    core::onResult(future, this, [this, router, round = m_round](const core::Result<Answer> &answer) {
        if (round != m_round)
            return;
        if (answer)
            Q_EMIT answerCame(router, *answer);
        else
            Q_EMIT failed(router, answer.error());
        count();
    });
}

void TableAsker::count()
{
    ++m_answered;
    if (!isAsking())
        Q_EMIT finished();
}

void TableAsker::stop()
{
    if (!isAsking())
        return;
    ++m_round;
    for (core::Future<Answer> &future : m_futures)
        future.cancel();
    m_futures.clear();
    m_answered = m_asked;
    Q_EMIT finished();
}

} // namespace noc::bird
