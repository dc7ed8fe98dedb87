// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/lookingglass.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Mode = FakeBird::Mode;

namespace {

RouterConfig configOf(const QString &name, const QString &path)
{
    RouterConfig config;
    config.name = name;
    config.address = {RouterAddress::Kind::Unix, {}, {}, 0, path, false, false};
    return config;
}

Protocol protocolOf(const QString &type, const QString &state, const QString &info)
{
    Protocol protocol;
    protocol.name = u"p"_s;
    protocol.type = type;
    protocol.state = state;
    protocol.info = info;
    return protocol;
}

} // namespace

class TestLookingGlass final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<FakeBird> m_bird;
    std::unique_ptr<LookingGlass> m_glass;
    core::KeyedTable<RouterRow> m_routers; ///< as the diffs make it
    QHash<QString, core::KeyedTable<Protocol>> m_protocols;

    const RouterRow *row(const QString &name = u"edge1"_s) const { return m_routers.find(name); }
    RouterRow::Link link() const { return row() ? row()->link : RouterRow::Link::Off; }
    qsizetype asked(const QByteArray &command) const { return m_bird->commands().count(command); }

private Q_SLOTS:
    void init();
    void cleanup();

    void hearsARouter();
    void pollsByTheClock();
    void detailsOnlyWhenWanted();
    void failsAndComesBack();
    void goesOnUndisturbed();
    void switchedOffIsNotAsked();
    void mayBeChangedFromWithin();
    void attention_data();
    void attention();
};

void TestLookingGlass::init()
{
    failOnWarnings();
    m_bird = std::make_unique<FakeBird>();
    m_bird->setReply("show status", readData(u"bird/2.0.12-show-status.txt"_s));
    m_bird->setReply("show protocols", readData(u"bird/2.0.12-show-protocols.txt"_s));
    m_bird->setReply("show protocols all", readData(u"bird/2.0.12-show-protocols-all.txt"_s));
    m_routers = {};
    m_protocols = {};
    m_glass = std::make_unique<LookingGlass>(m_clock);
    connect(m_glass.get(), &LookingGlass::routersChanged, this,
            [this](const core::RowDiff<RouterRow> &diff) { m_routers.apply(diff); });
    connect(m_glass.get(), &LookingGlass::protocolsChanged, this,
            [this](const QString &router, const core::RowDiff<Protocol> &diff) {
                m_protocols[router].apply(diff);
            });
}

void TestLookingGlass::cleanup()
{
    m_glass.reset();
    m_bird.reset();
}

void TestLookingGlass::hearsARouter()
{
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path())});
    QVERIFY(row());
    QCOMPARE(link(), RouterRow::Link::Connecting);
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    QCOMPARE(row()->version, std::optional(Version{2, 0, 12}));
    QCOMPARE(row()->status.routerId, u"10.255.0.1"_s);
    QCOMPARE(row()->address, u"unix:"_s + m_bird->path());
    QCOMPARE(row()->heard, m_clock.now());
    QCOMPARE(row()->protocols.all, int(m_protocols[u"edge1"_s].size()));
    QVERIFY(row()->protocols.established > 0);
    QVERIFY(row()->protocols.sessionsDown > 0);
    QVERIFY(row()->protocols.sessionsDown < row()->protocols.sessions - row()->protocols.established);
    QVERIFY(m_protocols[u"edge1"_s].contains(u"AS65002-dn42.peer:1"_s));
    QCOMPARE(m_bird->commands(), QByteArrayList({"show status", "show protocols"}));
    QVERIFY(m_glass->client(u"edge1"_s));
    QVERIFY(!m_glass->client(u"edge2"_s));
}

void TestLookingGlass::pollsByTheClock()
{
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path())});
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    m_bird->setReply("show protocols",
                     "2002-Name       Proto      Table      State  Since         Info\n"
                     "1002-device1    Device     ---        up     22:17:38.478  \n0000 \n");
    m_clock.advance(29s);
    m_glass->check();
    // What the check sent would be answered before this.
    const auto later =
        m_glass->client(u"edge1"_s)->ask(*Command::read("show memory"), RouterClient::Lane::Status);
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(asked("show protocols"), 1);
    m_clock.advance(1s);
    m_glass->check();
    QTRY_COMPARE(asked("show protocols"), 2);
    QTRY_COMPARE(m_protocols[u"edge1"_s].size(), 1);
    QCOMPARE(asked("show status"), 1);
    QCOMPARE(row()->protocols.all, 1);
}

void TestLookingGlass::detailsOnlyWhenWanted()
{
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path())});
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    const auto &protocols = m_protocols[u"edge1"_s];
    QVERIFY(protocols.find(u"edge_r2"_s)->channels.empty());
    m_glass->setDetailed(u"edge1"_s, true);
    QTRY_VERIFY(!protocols.find(u"edge_r2"_s)->channels.empty());
    QCOMPARE(asked("show protocols all"), 1);
    m_glass->setDetailed(u"edge1"_s, false);
    m_clock.advance(1s);
    m_glass->pollNow(u"edge1"_s);
    QTRY_COMPARE(asked("show protocols"), 2);
    QTRY_COMPARE(row()->heard, m_clock.now());
    QVERIFY(!protocols.find(u"edge_r2"_s)->channels.empty()); // nothing says that they are not so any more
}

void TestLookingGlass::failsAndComesBack()
{
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path())});
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    const auto known = m_protocols[u"edge1"_s].size();
    m_bird->setMode(Mode::Hangs);
    m_bird->hangUp();
    m_clock.advance(31s);
    m_glass->check();
    QTRY_COMPARE(link(), RouterRow::Link::Failed);
    QVERIFY(!row()->error.detail.isEmpty()); // whether the hang-up was noticed before the poll is a race
    QVERIFY(row()->nextTry && *row()->nextTry > m_clock.now());
    QCOMPARE(row()->linkSince, m_clock.now());
    QCOMPARE(m_protocols[u"edge1"_s].size(), known);
    QVERIFY(row()->heard < m_clock.now());
    m_bird->setMode(Mode::Answers);
    m_clock.advance(61s);
    m_glass->check();
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    QVERIFY(!row()->nextTry);
    QCOMPARE(asked("show status"), 2); // it may be another BIRD now
}

void TestLookingGlass::goesOnUndisturbed()
{
    FakeBird other;
    other.setReply("show protocols", "0000 \n");
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path())});
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path()), configOf(u"edge2"_s, other.path())});
    QVERIFY(row(u"edge2"_s));
    QCOMPARE(link(), RouterRow::Link::Up);
    QTRY_COMPARE(other.commands().size(), 2);
    m_glass->setRouters({configOf(u"edge2"_s, other.path())});
    QVERIFY(!row());
    QTRY_COMPARE(m_bird->openConnections(), 0);
    QCOMPARE(m_bird->connections(), 1);
}

void TestLookingGlass::switchedOffIsNotAsked()
{
    RouterConfig config = configOf(u"edge1"_s, m_bird->path());
    config.isEnabled = false;
    m_glass->setRouters({config});
    QVERIFY(row());
    QCOMPARE(link(), RouterRow::Link::Off);
    QVERIFY(!m_glass->client(u"edge1"_s));
    m_glass->pollNow(u"edge1"_s);
    config.isEnabled = true;
    m_glass->setRouters({config});
    QTRY_COMPARE(link(), RouterRow::Link::Up);
    QCOMPARE(m_bird->connections(), 1);
}

void TestLookingGlass::mayBeChangedFromWithin()
{
    bool isDropped = false;
    connect(m_glass.get(), &LookingGlass::routersChanged, this, [&] {
        if (link() != RouterRow::Link::Up)
            return;
        isDropped = true;
        m_glass->setRouters({});
    });
    m_glass->setRouters({configOf(u"edge1"_s, m_bird->path())});
    QTRY_VERIFY(isDropped);
    QVERIFY(!row());
    QTRY_COMPARE(m_bird->openConnections(), 0);
}

void TestLookingGlass::attention_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("needs");
    const auto row = [](const char *name, const Protocol &protocol, bool needs) {
        QTest::newRow(name) << protocol << needs;
    };
    row("established", protocolOf(u"BGP"_s, u"up"_s, u"Established   "_s), false);
    row("refused", protocolOf(u"BGP"_s, u"start"_s, u"Active        Socket: Connection refused"_s), true);
    row("connecting", protocolOf(u"BGP"_s, u"start"_s, u"Connect"_s), true);
    row("bad AS", protocolOf(u"BGP"_s, u"start"_s, u"Idle          BGP Error: Bad peer AS"_s), true);
    row("passive", protocolOf(u"BGP"_s, u"start"_s, u"Passive       "_s), false);
    row("disabled", protocolOf(u"BGP"_s, u"down"_s, {}), false);
    row("disabled with words", protocolOf(u"BGP"_s, u"down"_s, u"Message: maintenance until 6"_s), false);
    row("limit", protocolOf(u"BGP"_s, u"down"_s, u"Automatic shutdown: Route limit exceeded"_s), true);
    row("not BGP", protocolOf(u"OSPF"_s, u"start"_s, u"Alone"_s), false);
}

void TestLookingGlass::attention()
{
    QFETCH(const Protocol, protocol);
    QTEST(needsAttention(protocol), "needs");
}

QTEST_GUILESS_MAIN(TestLookingGlass)
#include "tst_lookingglass.moc"
