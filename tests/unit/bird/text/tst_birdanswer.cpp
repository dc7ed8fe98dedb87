// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answer.h"
#include "models/bird/answerjson.h"
#include "models/bird/reply/replycoding.h"
#include "models/bird/text/subject.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Version two{2, 0, 12};

Answer answerOf(const QByteArray &bytes, const QByteArray &command, ReplyCoding coding = ReplyCoding::Coded)
{
    return parseAnswer(bytes, command, two, coding);
}

QJsonObject jsonOf(const Answer &answer)
{
    QByteArray bytes;
    const bool isWritten = writeJson(answer, [&](const QByteArray &piece) {
        bytes += piece;
        return true;
    });
    return isWritten ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
}

} // namespace

class TestBirdAnswer final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void titles();
    void preambles_data();
    void preambles();
    void errors_data();
    void errors();
    void unexplained();
    void limitOfUnexplained();
    void status();
    void statusOfARestart();
    void counts();
    void interfaces();
    void text();
    void followsTheHello();
    void routesAsJson();
    void stopsWhenNobodyReads();
};

void TestBirdAnswer::kinds_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<AnswerKind>("kind");
    const auto row = [](const char *command, AnswerKind kind) {
        QTest::newRow(command) << QByteArray(command) << kind;
    };
    row("show status", AnswerKind::Status);
    row("  show \t status # trailing", AnswerKind::Status);
    row("show protocols", AnswerKind::Protocols);
    row("show proto all 'AS65002-dn42.peer:1'", AnswerKind::Protocols);
    row("sh prot", AnswerKind::Protocols);
    row("show route for 8.8.8.8 all", AnswerKind::Routes);
    row("show route stats", AnswerKind::Routes);
    row("show route where net.len > 24 count", AnswerKind::RouteCount);
    row("show route table 'count' all", AnswerKind::Routes);
    row("show route filter { int count; accept; }", AnswerKind::Routes);
    row("show route filter { int a; accept; } count", AnswerKind::RouteCount);
    row("show route protocol account", AnswerKind::Routes);
    row("show route # count", AnswerKind::Routes);
    row("show roa", AnswerKind::Table);
    row("show interfaces", AnswerKind::Interfaces);
    row("show interfaces summary", AnswerKind::Table);
    row("show ospf state ospf4", AnswerKind::OspfTopology);
    row("show ospf topology all ospf4", AnswerKind::OspfTopology);
    row("show ospf lsadb", AnswerKind::Table);
    row("show ospf ospf4", AnswerKind::Table);
    row("show bfd sessions all", AnswerKind::Table);
    row("show threads all", AnswerKind::Table);
    row("eval 1 + 2", AnswerKind::Text);
    row("configure status", AnswerKind::Text);
    row("restrict", AnswerKind::Text);
    row("show", AnswerKind::Text);
    row("SHOW Status", AnswerKind::Text);
    row("", AnswerKind::Text);
}

void TestBirdAnswer::kinds()
{
    QFETCH(const QByteArray, command);
    QTEST(answerKind(command), "kind");
}

void TestBirdAnswer::titles()
{
    QCOMPARE(titleOf(Subject::BfdSessions), u"show bfd sessions"_s);
    QCOMPARE(titleOf(Subject::BabelEntries), u"show babel entries"_s);
    QCOMPARE(titleOf(Subject::RouteCount), u"show route"_s);
    QCOMPARE(titleOf(Subject::Other), QString());
}

void TestBirdAnswer::preambles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReplyCoding>("coding");
    const QByteArray rows(
        "2002-Name Proto Table State Since Info\n1002-a BGP --- up 22:00:00 Established\n0000 \n");
    const QByteArray bare("Name Proto Table State Since Info\na BGP --- up 22:00:00 Established\n");
    QTest::newRow("none") << rows << ReplyCoding::Coded;
    QTest::newRow("hello") << "0001 BIRD 2.0.12 ready.\n" + rows << ReplyCoding::Coded;
    QTest::newRow("hello of a build between versions")
        << "0001 BIRD 2.0.7-137-g61dae32b ready.\n" + rows << ReplyCoding::Coded;
    QTest::newRow("hello and restrict")
        << "0001 BIRD 2.0.12 ready.\n0016 Access restricted\n" + rows << ReplyCoding::Coded;
    QTest::newRow("time format too") << "0016 Access restricted\n0000 \n+log line\n" + rows
                                     << ReplyCoding::Coded;
    QTest::newRow("blank lines after") << rows + "\n \n" << ReplyCoding::Coded;
    QTest::newRow("another reply after") << rows + "8003 No protocols match\n" << ReplyCoding::Coded;
    QTest::newRow("birdc") << "BIRD 2.0.12 ready.\nAccess restricted\n" + bare << ReplyCoding::Stripped;
    QTest::newRow("birdc without restrict") << "BIRD 2.0.12 ready.\n" + bare << ReplyCoding::Stripped;
    QTest::newRow("proxy") << bare << ReplyCoding::Stripped;
}

void TestBirdAnswer::preambles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ReplyCoding, coding);
    for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
        AnswerParser parser("show protocols", two, coding);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            parser.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        const Answer answer = parser.finish();
        QCOMPARE(answer.unexplained, QList<QByteArray>());
        QVERIFY(!answer.end.isError() && !answer.end.isPartial);
        const auto *protocols = std::get_if<std::vector<Protocol>>(&answer.content);
        QVERIFY(protocols);
        QCOMPARE(protocols->size(), std::size_t(1));
    }
}

void TestBirdAnswer::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<ReplyCoding>("coding");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    const auto coded = ReplyCoding::Coded;
    const auto stripped = ReplyCoding::Stripped;
    QTest::newRow("not found") << QByteArray("8001 Network not found\n")
                               << QByteArray("show route 10.0.0.0/8") << coded << 8001
                               << QByteArray("Network not found");
    QTest::newRow("not found in a table")
        << QByteArray("1007-Table t:\n8001 Network not found\n")
        << QByteArray("show route table t 10.0.0.0/8") << coded << 8001 << QByteArray("Network not found");
    QTest::newRow("stripped") << QByteArray("Network not found\n") << QByteArray("show route 10.0.0.0/8")
                              << stripped << 8001 << QByteArray("Network not found");
    QTest::newRow("syntax") << QByteArray("9001 syntax error\n") << QByteArray("show frob") << coded << 9001
                            << QByteArray("syntax error");
    QTest::newRow("stripped, of a proxy")
        << QByteArray("Forbidden: only 'show protocols' is allowed\n") << QByteArray("show status")
        << stripped << unknownErrorCode << QByteArray("Forbidden: only 'show protocols' is allowed");
}

void TestBirdAnswer::errors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, command);
    QFETCH(const ReplyCoding, coding);
    const Answer answer = answerOf(bytes, command, coding);
    QVERIFY(answer.end.isError());
    QTEST(answer.end.code, "code");
    QTEST(answer.end.text, "text");
    QCOMPARE(answer.unexplained, QList<QByteArray>());
    const QJsonObject error = jsonOf(answer).value(u"error").toObject();
    QCOMPARE(error.value(u"code").isNull(), answer.end.code == unknownErrorCode);
    QCOMPARE(error.value(u"text").toString().toUtf8(), answer.end.text);
}

void TestBirdAnswer::unexplained()
{
    const Answer answer = answerOf(
        "1000-BIRD 2.0.12\nwhat\n1011-Router ID is 1.2.3.4\n 1234\n0013 Daemon is up\n", "show status");
    QCOMPARE(answer.unexplained, (QList<QByteArray>{"what", "1234"}));
    QCOMPARE(jsonOf(answer).value(u"unexplained").toArray().size(), 2);
}

void TestBirdAnswer::limitOfUnexplained()
{
    const Answer answer = answerOf(
        "1000-BIRD 2\n" + QByteArray(" what\n").repeated(maxUnexplainedLines + 1) + "0000 \n", "show status");
    QCOMPARE(answer.unexplained.size(), maxUnexplainedLines);
}

void TestBirdAnswer::status()
{
    const Answer answer = answerOf(readData(u"bird/2.0.12-show-status.txt"_s), "show status");
    const auto *status = std::get_if<RouterStatus>(&answer.content);
    QVERIFY(status);
    QCOMPARE(status->versionText, u"2.0.12"_s);
    QCOMPARE(status->version, std::optional(Version{2, 0, 12}));
    QCOMPARE(status->routerId, u"10.255.0.1"_s);
    QCOMPARE(status->hostname, u"r1-edge.example.net"_s);
    QCOMPARE(status->serverTime.text, u"2026-11-22 22:18:24.896"_s);
    QCOMPARE(status->lastReboot.text, u"2026-11-22 22:17:38.478"_s);
    QCOMPARE(status->lastReconfiguration.text, u"2026-11-22 22:17:38.478"_s);
    QCOMPARE(status->message, u"Daemon is up and running"_s);
    QCOMPARE(answer.end.code, 13);
}

/// nest/proto.c: graceful_restart_show_status()
void TestBirdAnswer::statusOfARestart()
{
    const Answer answer =
        answerOf("1000-BIRD 2.0.12\n1011-Router ID is 1.2.3.4\n"
                 "0024-Graceful restart recovery in progress\n   Waiting for 3 channels to recover\n"
                 "   Wait timer is 12.345/240\n0013 Reconfiguration in progress\n",
                 "show status");
    QCOMPARE(answer.unexplained, QList<QByteArray>());
    const auto &status = std::get<RouterStatus>(answer.content);
    QCOMPARE(status.notes,
             (QStringList{u"Graceful restart recovery in progress"_s, u"Waiting for 3 channels to recover"_s,
                          u"Wait timer is 12.345/240"_s}));
    QCOMPARE(status.message, u"Reconfiguration in progress"_s);
}

void TestBirdAnswer::counts()
{
    const Answer answer = answerOf(readData(u"bird/2.0.12-show-route-count.txt"_s), "show route count");
    const auto &count = std::get<RouteCount>(answer.content);
    QCOMPARE(count.tables.size(), std::size_t(7));
    QCOMPARE(count.tables.front(), (RouteCount::Table{u"master4"_s, 86, 86, 69}));
    const QJsonObject total = jsonOf(answer).value(u"total").toObject();
    QCOMPARE(total.value(u"routes").toInt(), 116);
    QCOMPARE(total.value(u"networks").toInt(), 92);

    const Answer one = parseAnswer(readData(u"bird/1.6.8-show-route-count.txt"_s), "show route count",
                                   {1, 6, 8}, ReplyCoding::Coded);
    QCOMPARE(std::get<RouteCount>(one.content).tables.front(), (RouteCount::Table{QString(), 79, 79, 64}));
    QCOMPARE(jsonOf(one).value(u"counts").toArray().at(0).toObject().value(u"table").toString(), u"master"_s);
}

void TestBirdAnswer::interfaces()
{
    QByteArray bytes = readData(u"bird/2.0.12-show-interfaces.txt"_s);
    bytes.replace("e12 up (index=2)", "e12 down (index=2 master=br0)");
    const Answer answer = answerOf(bytes, "show interfaces");
    const auto &rows = std::get<std::vector<InterfaceRow>>(answer.content);
    QCOMPARE(rows.size(), std::size_t(5));
    QCOMPARE(rows[1].name, u"e12"_s);
    QVERIFY(!rows[1].isUp);
    QCOMPARE(rows[1].index, std::optional<quint32>(2));
    QCOMPARE(rows[1].master, u"br0"_s);
    QCOMPARE(rows[1].flags,
             (QStringList{u"MultiAccess"_s, u"Broadcast"_s, u"Multicast"_s, u"AdminUp"_s, u"LinkUp"_s}));
    QCOMPARE(rows[4].mtu, std::optional<quint32>(1500));
    QCOMPARE(rows[4].addresses.front(),
             (InterfaceRow::Address{u"172.22.0.1/32"_s, u"Preferred, opposite 172.22.0.2, scope site"_s}));
    QCOMPARE(rows[4].addresses.size(), std::size_t(3));
}

void TestBirdAnswer::text()
{
    const Answer answer = answerOf("0023 [= 1 2 * =]\n", "eval [= 1 2 * =]");
    QCOMPARE(answer.lines, QList<QByteArray>{"[= 1 2 * =]"});
    QCOMPARE(jsonOf(answer).value(u"text").toString(), u"[= 1 2 * =]"_s);
    // As birdc -r prints it; but asked for, it is the reply.
    QCOMPARE(
        answerOf("BIRD 2.0.12 ready.\nAccess restricted\n3\n", "eval 1 + 2", ReplyCoding::Stripped).lines,
        QList<QByteArray>{"3"});
    QCOMPARE(answerOf("Access restricted\n", "restrict", ReplyCoding::Stripped).lines,
             QList<QByteArray>{"Access restricted"});
}

void TestBirdAnswer::followsTheHello()
{
    const Answer answer =
        answerOf("0001 BIRD 1.6.8 ready.\n1007-10.0.0.0/8  via 10.0.0.1 on e0 [b 22:00:00] * (100)\n"
                 "0000 \n",
                 "show route");
    QCOMPARE(answer.version, (Version{1, 6, 8}));
    QCOMPARE(jsonOf(answer).value(u"routes").toArray().at(0).toObject().value(u"table").toString(),
             u"master"_s);
}

void TestBirdAnswer::routesAsJson()
{
    const Answer answer =
        answerOf(readData(u"bird/2.0.12-show-route-prefix-all.txt"_s), "show route 100.65.0.0/24 all");
    const QJsonObject json = jsonOf(answer);
    QCOMPARE(json.value(u"kind").toString(), u"routes"_s);
    QCOMPARE(json.value(u"partial").toBool(true), false);
    QVERIFY(json.value(u"error").isNull());
    const QJsonArray routes = json.value(u"routes").toArray();
    QCOMPARE(routes.size(), 2);
    const QJsonObject best = routes.at(0).toObject();
    QCOMPARE(best.value(u"prefix").toString(), u"100.65.0.0/24"_s);
    QCOMPARE(best.value(u"table").toString(), u"master4"_s);
    QVERIFY(best.value(u"best").toBool());
    QVERIFY(!routes.at(1).toObject().value(u"best").toBool(true));
    QVERIFY(best.value(u"as_path").isArray());
    QVERIFY(best.value(u"from").isNull() || best.value(u"from").isString());
}

void TestBirdAnswer::stopsWhenNobodyReads()
{
    const Answer answer = answerOf(readData(u"bird/2.0.12-show-route.txt"_s), "show route");
    int pieces = 0;
    QVERIFY(!writeJson(answer, [&](const QByteArray &) { return ++pieces < 2; }));
    QCOMPARE(pieces, 2);
}

QTEST_GUILESS_MAIN(TestBirdAnswer)
#include "tst_birdanswer.moc"
