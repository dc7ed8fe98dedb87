// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdrouter.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "models/bird/client/routeload.h"
#include "models/bird/text/wiretext.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::Result;

namespace {

constexpr Version assumedVersion{2, 0, 12};
constexpr Version worstVersion{3, 0, 0};

LinkFactory factoryFor(const RouterAddress &address)
{
    return [address] { return makeLink(address, {}); };
}

Answer answerOf(const RouteLoad &load, const Version &version)
{
    Answer answer;
    answer.kind = AnswerKind::Routes;
    answer.version = version;
    answer.end = load.end();
    answer.end.isPartial = answer.end.isPartial || load.isPartial();
    answer.content = load.table();
    if (!load.counts().tables.empty())
        answer.count = load.counts();
    answer.unexplained = load.unexplained();
    return answer;
}

template<typename Row>
const std::vector<Row> *rowsIn(const Result<Answer> &answer)
{
    return answer ? std::get_if<std::vector<Row>>(&answer->content) : nullptr;
}

/// Tables that ROAs come into.
void addRoaTables(RouterNames &names, const std::vector<Protocol> &protocols)
{
    for (const Protocol &protocol : protocols) {
        for (const Channel &channel : protocol.channels) {
            if (channel.name == "roa4"_L1 && names.roaTable4.isEmpty())
                names.roaTable4 = channel.table;
            else if (channel.name == "roa6"_L1 && names.roaTable6.isEmpty())
                names.roaTable6 = channel.table;
        }
    }
}

QStringList firstCells(const Result<Answer> &answer)
{
    QStringList names;
    const TextTable *table = answer ? std::get_if<TextTable>(&answer->content) : nullptr;
    if (!table)
        return names;
    for (const TextTable::Row &row : table->rows)
        names.append(row.cells.value(0));
    return names;
}

} // namespace

bird::Command knownCommand(const QByteArray &text)
{
    auto command = bird::Command::read(text);
    Q_ASSERT(command);
    return std::move(*command);
}

BirdRouter::BirdRouter(const ChosenRouter &router, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_router(router)
    , m_client(factoryFor(router.address), clock)
{ }

Version BirdRouter::version() const
{
    return m_client.version().value_or(assumedVersion);
}

core::Result<void> BirdRouter::check(const bird::Command &command, bool isConfirmed) const
{
    return checkAgainst(command, m_client.version().value_or(worstVersion), m_client.hasV2Names(),
                        isConfirmed);
}

bool BirdRouter::answersAnything() const
{
    const LinkAbilities abilities = m_client.abilities();
    return abilities.isFreeText && !abilities.onlyProtocolsAndRoutes;
}

void BirdRouter::ask(const bird::Command &command, bool isConfirmed, const Handler<Answer> &handler)
{
    if (answerKind(command.bytes()) == AnswerKind::Routes)
        return load(command, isConfirmed, handler);
    core::onResult(m_client.ask(command, RouterClient::Lane::Query, isConfirmed), this,
                   [handler](Result<Answer> answer) { handler(std::move(answer)); });
}

void BirdRouter::ask(const char *command, const Handler<Answer> &handler)
{
    ask(knownCommand(command), false, handler);
}

void BirdRouter::load(const bird::Command &command, bool isConfirmed, const Handler<Answer> &handler)
{
    RouteLoad *load = m_client.load(command, isConfirmed);
    connect(load, &RouteLoad::finished, this, [this, load, handler] {
        load->deleteLater();
        handler(answerOf(*load, version()));
    });
    connect(load, &RouteLoad::failed, this, [load, handler](const core::Error &error) {
        load->deleteLater();
        handler(std::unexpected(error));
    });
}

void BirdRouter::learn(const RouteQuery &query, const Handler<RouterNames> &handler)
{
    const bool isDetailed = m_isDetailed || query.rpki != RouteQuery::Rpki::Any;
    ask(isDetailed ? "show protocols all" : "show protocols",
        [this, query, handler](const Result<Answer> &answer) {
            if (!answer)
                return handler(std::unexpected(answer.error()));
            if (const auto *protocols = rowsIn<Protocol>(answer)) {
                for (const Protocol &protocol : *protocols)
                    m_names.protocols.append(protocol.name);
                addRoaTables(m_names, *protocols);
                m_protocols = *protocols;
            }
            learnVersion(query, handler);
        });
}

void BirdRouter::learnVersion(const RouteQuery &query, const Handler<RouterNames> &handler)
{
    if (m_client.version() || m_client.abilities().onlyProtocolsAndRoutes)
        return learnTables(query, handler);
    // The client takes it from the answer.
    ask("show status", [this, query, handler](const Result<Answer> &) { learnTables(query, handler); });
}

void BirdRouter::learnTables(const RouteQuery &query, const Handler<RouterNames> &handler)
{
    const bool isRoaUnknown = query.rpki != RouteQuery::Rpki::Any && m_names.roaTable4.isEmpty();
    if (!answersAnything() || (query.table.isEmpty() && !isRoaUnknown))
        return handler(m_names);
    ask("show symbols table", [this, isRoaUnknown, handler](const Result<Answer> &answer) {
        m_names.tables = firstCells(answer);
        if (isRoaUnknown && version().isOne())
            return learnRoaTable(handler);
        handler(m_names);
    });
}

/// BIRD 1.6 has tables of their own kind for ROAs.
void BirdRouter::learnRoaTable(const Handler<RouterNames> &handler)
{
    ask("show symbols roa", [this, handler](const Result<Answer> &answer) {
        m_names.roaTable4 = firstCells(answer).value(0);
        m_names.roaTable6 = m_names.roaTable4;
        handler(m_names);
    });
}

void printFailure(const QString &router, const core::Error &error)
{
    printError(u"%1: %2"_s.arg(router, error.detail));
}

void printRemarks(const QString &router, const Answer &answer)
{
    const auto say = [&](const QString &text) { printError(u"%1: %2"_s.arg(router, text)); };
    if (answer.end.isError())
        say(Ctl::tr("BIRD says: %1").arg(textFromWire(answer.end.text)));
    if (answer.end.isPartial)
        say(Ctl::tr("The reply is not whole: rows are missing"));
    for (const QByteArray &line : answer.unexplained)
        say(Ctl::tr("not understood: %1").arg(textFromWire(line)));
}

} // namespace noc::ctl
