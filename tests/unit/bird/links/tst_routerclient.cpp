// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/remoteprobe.h"
#include "models/bird/client/routeload.h"
#include "models/bird/client/routerclient.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"

#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

using Mode = FakeBird::Mode;
using Lane = RouterClient::Lane;

namespace {

Command command(const QByteArray &text)
{
    return *Command::read(text);
}

/// A table of so many routes, as BIRD 2 prints it.
QByteArray tableOf(int routes)
{
    QByteArray out = "1007-Table master4:\n";
    for (int i = 0; i < routes; ++i) {
        out += " 10." + QByteArray::number(i / 256 % 256) + '.' + QByteArray::number(i % 256)
            + ".0/24        unicast [feed 22:05:27.718] * (100) [AS65002i]\n\tvia 10.0.12.2 on e12\n";
    }
    return out + "0000 \n";
}

} // namespace

class TestRouterClient final : public StrictTest
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    std::unique_ptr<FakeBird> m_bird;
    std::unique_ptr<RouterClient> m_client;

    void start(Mode mode = Mode::Answers, const QByteArray &version = "2.0.12", ClientLimits limits = {})
    {
        m_client.reset();
        m_bird = std::make_unique<FakeBird>(mode, version);
        const RouterAddress address{RouterAddress::Kind::Unix, {}, {}, 0, m_bird->path(), false, false};
        m_client =
            std::make_unique<RouterClient>([address] { return makeLink(address, {}); }, m_clock, limits);
    }

    core::Result<Answer> ask(const QByteArray &text, Lane lane = Lane::Query)
    {
        const auto future = m_client->ask(command(text), lane);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5'000))
            return core::failure(ErrorCode::TimedOut, u"the test's own patience"_s);
        return future.result();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_client.reset();
        m_bird.reset();
    }

    void answers();
    void errorsOfBirdAreAnswers();
    void transportErrorsAreErrors();
    void answersHaveALimit();
    void tooManyWait();
    void learnsTheVersion();
    void dumpsNeedAYes();
    void learnsV2Names();
    void pollsGoOnDuringALoad();
    void loads();
    void loadErrors_data();
    void loadErrors();
    void partialLoads();
    void rowsHaveALimit();
    void deletingALoadStopsTheRouter();
    void deletingTheClientStopsAll();
    void probesAreUnsupportedOverASocket();
};

void TestRouterClient::answers()
{
    start();
    m_bird->setReply("show protocols", readData(u"bird/2.0.12-show-protocols.txt"_s));
    m_bird->setReply("show status", readData(u"bird/2.0.12-show-status.txt"_s));
    const auto protocols = ask("show protocols");
    QVERIFY(protocols);
    QCOMPARE(protocols->kind, AnswerKind::Protocols);
    const auto *rows = std::get_if<std::vector<Protocol>>(&protocols->content);
    QVERIFY(rows && rows->size() > 30);
    const auto status = ask("show status", Lane::Status);
    QVERIFY(status);
    QCOMPARE(std::get<RouterStatus>(status->content).routerId, u"10.255.0.1"_s);
    QCOMPARE(m_bird->connections(), 2);
}

void TestRouterClient::errorsOfBirdAreAnswers()
{
    start();
    const auto answer = ask("show protocols all nosuch");
    QVERIFY(answer);
    QCOMPARE(answer->end.code, 9001);
    QVERIFY(answer->end.isError());
}

void TestRouterClient::transportErrorsAreErrors()
{
    start(Mode::EndsInReply);
    m_bird->setReply("show protocols", readData(u"bird/2.0.12-show-protocols.txt"_s));
    const auto answer = ask("show protocols");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Io);
}

void TestRouterClient::answersHaveALimit()
{
    const QByteArray fits = "1010-" + QByteArray(90, 'x') + "\n0000 \n"; // 102 bytes
    start(Mode::Answers, "2.0.12", {16, fits.size()});
    m_bird->setReply("show symbols", fits);
    m_bird->setReply("show memory", 'x' + fits);
    m_bird->setReply("show status", "0013 Daemon is up and running\n");
    QVERIFY(ask("show symbols"));
    const auto tooLarge = ask("show memory");
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    QVERIFY(ask("show status"));
}

void TestRouterClient::tooManyWait()
{
    start(Mode::NoReply, "2.0.12", {2});
    QSignalSpy learned(m_client.get(), &RouterClient::routerLearned);
    std::vector<core::Future<Answer>> futures;
    for (int i = 0; i < 4; ++i) // one is being answered, two wait
        futures.push_back(m_client->ask(command("show status")));
    QVERIFY(futures[3].isFinished());
    QCOMPARE(futures[3].result().error().code, ErrorCode::Busy);
    QVERIFY(!futures[2].isFinished());
    QTRY_COMPARE(learned.size(), 1);
}

void TestRouterClient::learnsTheVersion()
{
    start(Mode::Answers, "3.1.7");
    QCOMPARE(m_client->version(), std::nullopt);
    m_bird->setReply("show status", "0013 Daemon is up and running\n");
    QVERIFY(ask("show status"));
    QCOMPARE(m_client->version(), std::optional(Version{3, 1, 7}));
}

void TestRouterClient::dumpsNeedAYes()
{
    start(Mode::Answers, "3.1.7");
    m_bird->setReply("show route", "0000 \n");
    const auto refused = ask("show route"); // while nothing is known, the worst is assumed
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto future = m_client->ask(command("show route"), Lane::Query, true);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(m_bird->commands(), QByteArrayList({"show route"}));
}

void TestRouterClient::learnsV2Names()
{
    start(Mode::Answers, "3.1.7");
    m_bird->setReply("show route for 10.0.0.1 all",
                     "1007-Table master4:\n 10.0.0.0/24 unicast [feed 22:05:27.718] * (100) [AS65002i]\n"
                     "\tvia 10.0.12.2 on e12\n1008-\tType: BGP univ\n1012-\tBGP.as_path: 65002\n0000 \n");
    QVERIFY(ask("show route for 10.0.0.1 all"));
    QVERIFY(m_client->hasV2Names());
    const auto refused = ask("show route protocol feed all");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(m_bird->commands().size(), 1);
}

void TestRouterClient::pollsGoOnDuringALoad()
{
    start(Mode::NoReply);
    RouteLoad *load = m_client->load(command("show route"), true);
    QTRY_COMPARE(m_bird->commands(), QByteArrayList({"show route"}));
    m_bird->setMode(Mode::Answers);
    m_bird->setReply("show protocols", readData(u"bird/2.0.12-show-protocols.txt"_s));
    QVERIFY(ask("show protocols", Lane::Status));
    QCOMPARE(load->state(), RouteLoad::State::Waiting);
}

void TestRouterClient::loads()
{
    constexpr int routes = 5'000;
    start();
    m_bird->setReply("show route", tableOf(routes));
    RouteLoad *load = m_client->load(command("show route"), true);
    QSignalSpy finished(load, &RouteLoad::finished);
    QSignalSpy failed(load, &RouteLoad::failed);
    QSignalSpy progressed(load, &RouteLoad::progressed);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(progressed.size() >= 1);
    QCOMPARE(load->table()->size(), routes);
    QCOMPARE(load->bytes(), tableOf(routes).size());
    QVERIFY(!load->isPartial());
    QCOMPARE(load->table()->route(257).prefix, u"10.1.1.0/24"_s);
    const auto table = load->table();
    delete load;
    QCOMPARE(table->longestMatch(*prefixKey("10.1.1.9")).size(), 1U); // it has its indexes
}

void TestRouterClient::loadErrors_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("syntax") << "9001 syntax error, unexpected HELLO\n"_ba << false;
    QTest::newRow("denied") << "8007 Access denied\n"_ba << false;
    QTest::newRow("not found") << "8001 Network not found\n"_ba << true;
    QTest::newRow("nothing") << "0000 \n"_ba << true;
}

void TestRouterClient::loadErrors()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, isFine);
    start();
    m_bird->setReply("show route", reply);
    RouteLoad *load = m_client->load(command("show route"), true);
    QTRY_VERIFY(load->state() == RouteLoad::State::Finished || load->state() == RouteLoad::State::Failed);
    QCOMPARE(load->state() == RouteLoad::State::Finished, isFine);
    QCOMPARE(load->table()->size(), 0);
    if (!isFine)
        QCOMPARE(load->error().code, ErrorCode::InvalidInput);
}

void TestRouterClient::partialLoads()
{
    start();
    QByteArray stopped = tableOf(100);
    stopped.replace("0000 \n", "8004 Stopped due to reconfiguration\n");
    m_bird->setReply("show route", stopped);
    RouteLoad *load = m_client->load(command("show route"), true);
    QTRY_COMPARE(load->state(), RouteLoad::State::Finished);
    QVERIFY(load->isPartial());
    QCOMPARE(load->table()->size(), 100);

    m_bird->setMode(Mode::EndsInReply);
    m_bird->setReply("show route", tableOf(100));
    load = m_client->load(command("show route"), true);
    QTRY_COMPARE(load->state(), RouteLoad::State::Failed);
    QCOMPARE(load->error().code, ErrorCode::Io);
    QVERIFY(load->isPartial());
    QVERIFY(load->table()->size() > 40 && load->table()->size() < 60);
}

void TestRouterClient::rowsHaveALimit()
{
    ClientLimits limits;
    limits.loadBytes = tableOf(1'000).size();
    start(Mode::Answers, "2.0.12", limits);
    m_bird->setReply("show route", tableOf(1'000));
    RouteLoad *load = m_client->load(command("show route"), true);
    QTRY_COMPARE(load->state(), RouteLoad::State::Finished);
    QVERIFY(!load->isPartial());
    m_bird->setReply("show route", tableOf(20'000));
    load = m_client->load(command("show route"), true);
    QTRY_COMPARE(load->state(), RouteLoad::State::Finished);
    QVERIFY(load->isPartial());
    QVERIFY(load->table()->size() < 20'000);
    QTRY_COMPARE(m_bird->openConnections(), 0); // hung up on
}

void TestRouterClient::deletingALoadStopsTheRouter()
{
    start(Mode::StopsInReply);
    m_bird->setReply("show route", tableOf(2'000));
    RouteLoad *load = m_client->load(command("show route"), true);
    QTRY_VERIFY(load->table()->size() > 0);
    std::weak_ptr<const RouteTable> table = load->table();
    delete load;
    QVERIFY(table.expired());
    QTRY_COMPARE(m_bird->openConnections(), 0);
    m_bird->setMode(Mode::Answers);
    QVERIFY(ask("show route for hello"));
}

void TestRouterClient::deletingTheClientStopsAll()
{
    start(Mode::StopsInReply);
    m_bird->setReply("show route", tableOf(2'000));
    (void)m_client->load(command("show route"), true);
    const auto future = m_client->ask(command("show protocols"));
    QTRY_COMPARE(m_bird->commands().size(), 1);
    m_client.reset();
    QTRY_COMPARE(m_bird->openConnections(), 0);
    QCOMPARE(future.resultCount(), 0);
}

void TestRouterClient::probesAreUnsupportedOverASocket()
{
    start();
    RemoteProbe *remote = m_client->probe(*Probe::read(Probe::Kind::Trace, u"8.8.8.8"_s));
    std::optional<core::Result<void>> result;
    connect(remote, &RemoteProbe::finished, remote, [&](const core::Result<void> &r) { result = r; });
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestRouterClient)
#include "tst_routerclient.moc"
