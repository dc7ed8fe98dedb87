// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/lookingglass.h"
#include "models/bird/client/remoteprobe.h"
#include "models/bird/client/routeload.h"
#include "tests/peers/localsshd.h"
#include "tests/peers/realbird.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

namespace {

constexpr int patience = 30'000; // ms; sessions come up within seconds; a loaded machine is slow

enum class Way { Unix, Tcp, Ssh, SshWithoutForwarding };

Command command(const QByteArray &text)
{
    return *Command::read(text);
}

} // namespace

/// The way of the data from a real BIRD to the rows of the state, over every transport.
class RealBirdTest final : public StrictTest
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    QTemporaryDir m_runtime;
    std::unique_ptr<RealBird> m_bird;
    std::unique_ptr<TcpRelay> m_relay;
    std::unique_ptr<LocalSshd> m_sshd;
    std::unique_ptr<RouterClient> m_client;

    RouterAddress addressBy(Way way)
    {
        switch (way) {
        case Way::Unix:
            break;
        case Way::Tcp:
            m_relay = std::make_unique<TcpRelay>(m_bird->socket());
            return {RouterAddress::Kind::Tcp, {}, u"127.0.0.1"_s, m_relay->port(), {}, false, false};
        case Way::Ssh:
        case Way::SshWithoutForwarding:
            m_sshd = std::make_unique<LocalSshd>(way == Way::Ssh);
            return {RouterAddress::Kind::Ssh, {},    u"127.0.0.1"_s, m_sshd->port(),
                    m_bird->socket(),         false, false};
        }
        return {RouterAddress::Kind::Unix, {}, {}, 0, m_bird->socket(), false, false};
    }

    LinkOptions options() const
    {
        LinkOptions options;
        options.ssh.runtimeFolder = m_runtime.path();
        if (m_sshd)
            options.ssh.arguments = m_sshd->clientArguments();
        return options;
    }

    void connectBy(Way way)
    {
        const RouterAddress address = addressBy(way);
        const LinkOptions options = this->options();
        m_client = std::make_unique<RouterClient>([address, options] { return makeLink(address, options); },
                                                  m_clock);
    }

    core::Result<Answer> ask(const QByteArray &text)
    {
        const auto future = m_client->ask(command(text));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
            return core::failure(ErrorCode::TimedOut, u"the test's own patience"_s);
        return future.result();
    }

    /// Until it is there: relays and daemons take a moment.
    bool askUntilAnswered()
    {
        return QTest::qWaitFor([this] { return ask("show status").has_value(); }, patience);
    }

    QString stateOf(const QString &protocol)
    {
        const auto answer = ask("show protocols");
        const auto *rows = answer ? std::get_if<std::vector<Protocol>>(&answer->content) : nullptr;
        if (!rows)
            return {};
        const auto row = std::ranges::find(*rows, protocol, &Protocol::name);
        return row == rows->end() ? QString() : row->state + u' ' + row->info.simplified();
    }

    qsizetype load(const QByteArray &text)
    {
        const std::unique_ptr<RouteLoad> load(m_client->load(command(text), true));
        const bool isOver = QTest::qWaitFor(
            [&] {
                return load->state() == RouteLoad::State::Finished
                    || load->state() == RouteLoad::State::Failed;
            },
            patience);
        if (!isOver || load->state() == RouteLoad::State::Failed)
            return -1;
        return load->table()->size();
    }

    static QString obstacle(Way way)
    {
        if (way == Way::Tcp && TcpRelay::program().isEmpty())
            return u"socat is not installed"_s;
        return way == Way::Ssh || way == Way::SshWithoutForwarding ? LocalSshd::obstacle() : QString();
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyCommandByEveryWay_data();
    void everyCommandByEveryWay();
    void sessionsGoDownAndUp();
    void deathInTheMiddleIsNotAskedAgain();
    void sshKeyIsRefused();
    void sshFindsNoSocket();
    void sshPings();
    void statesFollow();
    void birdOne();
};

void RealBirdTest::initTestCase()
{
    if (RealBird::program().isEmpty())
        QSKIP("bird is not installed (bird2)");
}

void RealBirdTest::init()
{
    failOnWarnings();
    m_bird = std::make_unique<RealBird>();
    m_bird->start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_bird->socket()), patience);
}

void RealBirdTest::cleanup()
{
    m_client.reset();
    m_relay.reset();
    m_sshd.reset();
    m_bird.reset();
}

void RealBirdTest::everyCommandByEveryWay_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("Unix socket") << Way::Unix;
    QTest::newRow("TCP through socat") << Way::Tcp;
    QTest::newRow("SSH, socket forwarded") << Way::Ssh;
    QTest::newRow("SSH, birdc") << Way::SshWithoutForwarding;
}

void RealBirdTest::everyCommandByEveryWay()
{
    QFETCH(const Way, way);
    if (const QString why = obstacle(way); !why.isEmpty())
        QSKIP(qPrintable(why));
    connectBy(way);
    QVERIFY2(askUntilAnswered(), m_sshd ? m_sshd->log().constData() : m_bird->log().constData());
    QVERIFY(m_client->version().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"edge"_s), u"up Established"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"lim"_s), u"up Established"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(load("show route all"), 2 + 3 + 2, patience);
    QCOMPARE(load("show route protocol 'edge' all"), 3);
    QCOMPARE(load("show route filtered protocol 'edge'"), 1);
    QCOMPARE(load("show route for 10.2.0.7"), 2);
    QCOMPARE(load("show route where net ~ [ 10.100.0.0/16+ ]"), 2);
    QCOMPARE(load("show route filter { if bgp_path.last = 65002 then accept; reject; }"), 5);
    QCOMPARE(load("show route for 203.0.113.9"), 0);
    QCOMPARE(load("show route where foo = 1"), -1);

    for (const QByteArray text : {"show status", "show memory", "show interfaces", "show protocols all",
                                  "show route count", "show symbols", "show bfd sessions",
                                  "show ospf neighbors", "show static s4", "show route for 10.2.0.7 all"}) {
        const auto answer = ask(text);
        QVERIFY2(answer, text.constData());
        QCOMPARE(answer->kind, answerKind(text));
    }
    const auto details = ask("show protocols all 'lim'");
    QVERIFY(details);
    const auto &lim = std::get<std::vector<Protocol>>(details->content).front();
    QCOMPARE(lim.channels.size(), 1U);
    QVERIFY(lim.channels.front().limits.front().isHit);
    const auto status = ask("show status");
    QCOMPARE(std::get<RouterStatus>(status->content).routerId, u"10.255.0.1"_s);
}

void RealBirdTest::sessionsGoDownAndUp()
{
    connectBy(Way::Unix);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"edge"_s), u"up Established"_s, patience);
    m_bird->stopNeighbour();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(u"edge"_s).startsWith(u"start "_s), patience);
    QCOMPARE(load("show route protocol 'edge'"), 0);
    m_bird->startNeighbour();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"edge"_s), u"up Established"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(load("show route protocol 'edge'"), 3, patience);
    QCOMPARE(stateOf(u"idle"_s), u"down"_s);
    QVERIFY(stateOf(u"wait.1"_s).startsWith(u"start "_s));
}

void RealBirdTest::deathInTheMiddleIsNotAskedAgain()
{
    connectBy(Way::Unix);
    QVERIFY(askUntilAnswered());
    m_bird->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bird->isRunning(), patience);
    const auto answer = ask("show protocols");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unreachable);
}

void RealBirdTest::sshKeyIsRefused()
{
    if (const QString why = obstacle(Way::Ssh); !why.isEmpty())
        QSKIP(qPrintable(why));
    connectBy(Way::Ssh);
    m_sshd->forgetKey();
    core::Result<Answer> answer;
    QTRY_VERIFY_WITH_TIMEOUT(
        (answer = ask("show status"), !answer && answer.error().code != ErrorCode::Unreachable), patience);
    QCOMPARE(answer.error().code, ErrorCode::Unauthorized);
}

void RealBirdTest::sshFindsNoSocket()
{
    if (const QString why = obstacle(Way::Ssh); !why.isEmpty())
        QSKIP(qPrintable(why));
    connectBy(Way::Ssh);
    QVERIFY2(askUntilAnswered(), m_sshd->log().constData());
    m_bird->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bird->isRunning(), patience);
    core::Result<Answer> answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer = ask("show status"), !answer), patience);
    QVERIFY2(!answer, "answered without BIRD");
    answer = ask("show status");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    QVERIFY2(answer.error().detail.contains(m_bird->socket()), qPrintable(answer.error().detail));
}

void RealBirdTest::sshPings()
{
    if (const QString why = obstacle(Way::Ssh); !why.isEmpty())
        QSKIP(qPrintable(why));
    connectBy(Way::Ssh);
    QVERIFY2(askUntilAnswered(), m_sshd->log().constData());
    QVERIFY(m_client->abilities().canPing);
    RemoteProbe *probe = m_client->probe(*Probe::read(Probe::Kind::Ping, u"127.0.0.1"_s));
    QByteArrayList lines;
    std::optional<core::Result<void>> result;
    connect(probe, &RemoteProbe::lineRead, probe, [&](const QByteArray &line) { lines.append(line); });
    connect(probe, &RemoteProbe::finished, probe, [&](const core::Result<void> &r) { result = r; });
    QTRY_VERIFY_WITH_TIMEOUT(result, patience);
    if (!*result && result->error().code == ErrorCode::Unsupported)
        QSKIP("ping is not installed (iputils-ping)");
    QVERIFY(*result);
    QVERIFY(lines.size() > 5);
}

void RealBirdTest::statesFollow()
{
    LookingGlass glass(m_clock);
    RouterConfig config;
    config.name = u"edge1"_s;
    config.address = addressBy(Way::Unix);
    config.interval = 1s;
    glass.setRouters({config});
    const auto row = [&] { return glass.state().row(u"edge1"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(row().protocols.established, 2, patience);
    QCOMPARE(row().link, RouterRow::Link::Up);
    QCOMPARE(row().protocols.sessions, 4);
    QCOMPARE(row().protocols.sessionsDown, 1); // wait.1; nobody misses the disabled one
    m_bird->stopNeighbour();
    QTRY_COMPARE_WITH_TIMEOUT(row().protocols.sessionsDown, 3, patience);
    m_bird->kill();
    QTRY_COMPARE_WITH_TIMEOUT(row().link, RouterRow::Link::Failed, patience);
    QVERIFY(row().nextTry.has_value());
}

void RealBirdTest::birdOne()
{
    if (RealBird::programsOfBird1().isEmpty())
        QSKIP("no BIRD 1.6: NOC_BIRD1=$(tests/peers/bird1.sh FOLDER)");
    m_bird = std::make_unique<RealBird>(RealBird::programsOfBird1());
    m_bird->start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_bird->socket()), patience);
    connectBy(Way::Unix);
    QVERIFY2(askUntilAnswered(), m_bird->log().constData());
    QCOMPARE(m_client->version()->major, 1);
    QTRY_COMPARE_WITH_TIMEOUT(load("show route all"), 2, patience);
    QCOMPARE(stateOf(u"s4"_s), u"up"_s);
    QCOMPARE(load("show route for 203.0.113.9"), 0);
}

QTEST_GUILESS_MAIN(RealBirdTest)
#include "tst_realbird.moc"
