// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/birdconditions.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using alerts::Condition;
using core::Severity;
using workspace::BirdConditions;

namespace {

const QDateTime began(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

RouterRow routerIn(RouterRow::Link link)
{
    RouterRow row;
    row.name = u"edge1"_s;
    row.link = link;
    row.linkSince = began;
    return row;
}

Protocol protocolOf(const QString &type, const QString &state, const QString &info)
{
    Protocol protocol;
    protocol.name = u"feed"_s;
    protocol.type = type;
    protocol.state = state;
    protocol.info = info;
    return protocol;
}

Protocol limited(Protocol protocol)
{
    Channel channel;
    channel.limits = {{ChannelLimit::Where::Import, 5, true, u"block"_s}};
    protocol.channels = {channel};
    return protocol;
}

const Protocol up = protocolOf(u"BGP"_s, u"up"_s, u"Established"_s);
const Protocol down = protocolOf(u"BGP"_s, u"start"_s, u"Active        Socket: Connection refused"_s);

core::RowDiff<Protocol> diffOf(std::vector<Protocol> put, std::vector<QString> removed = {})
{
    return {1, std::move(put), std::move(removed)};
}

} // namespace

class TestBirdConditions final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void router();
    void protocols_data();
    void protocols();
    void comesAndGoes();
    void sessionsStayWhileNobodyHears();
    void rememberedUntilHeard();
    void goesWithTheRouter();
};

void TestBirdConditions::router()
{
    BirdConditions conditions;
    QVERIFY(conditions.applyRouters({1, {routerIn(RouterRow::Link::Connecting)}, {}}).isEmpty());
    const auto news = conditions.applyRouters({2, {routerIn(RouterRow::Link::Failed)}, {}});
    QCOMPARE(news.put.size(), 1U);
    const Condition &condition = news.put.front();
    QCOMPARE(condition.id, u"bird/edge1"_s);
    QCOMPARE(condition.source, BirdConditions::source());
    QCOMPARE(condition.severity, Severity::Critical);
    QCOMPARE(condition.since, began);
    QVERIFY(conditions.applyRouters({3, {routerIn(RouterRow::Link::Failed)}, {}}).isEmpty());
    QCOMPARE(conditions.applyRouters({4, {routerIn(RouterRow::Link::Up)}, {}}).removed,
             std::vector{u"bird/edge1"_s});
    QVERIFY(conditions.all().empty());
}

void TestBirdConditions::protocols_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Severity>("severity"); ///< Good: none
    QTest::addColumn<QString>("text");
    QTest::newRow("up") << up << Severity::Good << QString();
    QTest::newRow("down") << down << Severity::Critical
                          << u"feed: The BGP session is down (Active Socket: Connection refused)"_s;
    QTest::newRow("disabled") << protocolOf(u"BGP"_s, u"down"_s, {}) << Severity::Good << QString();
    QTest::newRow("passive") << protocolOf(u"BGP"_s, u"start"_s, u"Passive"_s) << Severity::Good << QString();
    QTest::newRow("blocked") << limited(up) << Severity::Warning
                             << u"feed: A limit of routes was exceeded (Established)"_s;
    QTest::newRow("shut down by a limit")
        << protocolOf(u"BGP"_s, u"down"_s, u"Automatic shutdown: Route limit exceeded"_s)
        << Severity::Critical
        << u"feed: A limit of routes was exceeded (Automatic shutdown: Route limit exceeded)"_s;
    QTest::newRow("no error") << protocolOf(u"OSPF"_s, u"start"_s, u"Alone"_s) << Severity::Good << QString();
    QTest::newRow("error") << protocolOf(u"RPKI"_s, u"start"_s, u"Transport-Error"_s) << Severity::Warning
                           << u"feed: The protocol reports an error (Transport-Error)"_s;
    QTest::newRow("controls in a message")
        << protocolOf(u"BGP"_s, u"start"_s, u"Idle Received: Administrative shutdown \u202E\x1b[2J"_s)
        << Severity::Critical
        << u"feed: The BGP session is down (Idle Received: Administrative shutdown \\u202E\\u001B[2J)"_s;
}

void TestBirdConditions::protocols()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Severity, severity);
    BirdConditions conditions;
    const auto news = conditions.applyProtocols(u"edge1"_s, diffOf({protocol}));
    QCOMPARE(news.put.size(), severity == Severity::Good ? 0U : 1U);
    if (news.put.empty())
        return;
    QCOMPARE(news.put.front().id, u"bird/edge1/feed"_s);
    QCOMPARE(news.put.front().severity, severity);
    QTEST(news.put.front().text, "text");
}

void TestBirdConditions::comesAndGoes()
{
    BirdConditions conditions;
    QCOMPARE(conditions.applyProtocols(u"edge1"_s, diffOf({down})).put.size(), 1U);
    QVERIFY(conditions.applyProtocols(u"edge1"_s, diffOf({down})).isEmpty());
    QCOMPARE(conditions.applyProtocols(u"edge1"_s, diffOf({up})).removed, std::vector{u"bird/edge1/feed"_s});
    QCOMPARE(conditions.applyProtocols(u"edge1"_s, diffOf({down})).put.size(), 1U);
    QCOMPARE(conditions.applyProtocols(u"edge1"_s, diffOf({}, {u"feed"_s})).removed,
             std::vector{u"bird/edge1/feed"_s});
}

void TestBirdConditions::sessionsStayWhileNobodyHears()
{
    BirdConditions conditions;
    (void)conditions.applyProtocols(u"edge1"_s, diffOf({down}));
    const auto news = conditions.applyRouters({2, {routerIn(RouterRow::Link::Failed)}, {}});
    QCOMPARE(news.removed.size(), 0U);
    QCOMPARE(conditions.all().size(), 2U);
}

void TestBirdConditions::rememberedUntilHeard()
{
    BirdConditions earlier;
    Protocol other = down;
    other.name = u"other"_s;
    (void)earlier.applyProtocols(u"edge1"_s, diffOf({down, other}));
    BirdConditions conditions;
    conditions.remember(earlier.all());
    QCOMPARE(conditions.all().size(), 2U);
    QVERIFY(conditions.applyRouters({1, {routerIn(RouterRow::Link::Connecting)}, {}}).isEmpty());
    const auto news = conditions.applyProtocols(u"edge1"_s, diffOf({down}));
    QVERIFY(news.put.empty());
    QCOMPARE(news.removed, std::vector{u"bird/edge1/other"_s});
}

void TestBirdConditions::goesWithTheRouter()
{
    BirdConditions conditions;
    (void)conditions.applyProtocols(u"edge1"_s, diffOf({down}));
    QCOMPARE(conditions.applyRouters({2, {}, {u"edge1"_s}}).removed, std::vector{u"bird/edge1/feed"_s});
    (void)conditions.applyProtocols(u"edge1"_s, diffOf({down}));
    QCOMPARE(conditions.applyRouters({3, {routerIn(RouterRow::Link::Off)}, {}}).removed.size(), 1U);
    QVERIFY(conditions.all().empty());
}

QTEST_GUILESS_MAIN(TestBirdConditions)
#include "tst_birdconditions.moc"
