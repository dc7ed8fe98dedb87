// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/errortext.h"
#include "models/remote/linkmessages.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::remote;
using namespace Qt::StringLiterals;
using core::ErrorCode;

class TestLinkMessages final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void serverMessagesRoundTrip();
    void consoleMessagesRoundTrip();
    void wordsOfTheProtocol();
    void badServerMessages_data();
    void badServerMessages();
    void badConsoleMessages_data();
    void badConsoleMessages();
    void unknownTypesAreSkipped();
    void otherProtocols();
    void limits();
    void names_data();
    void names();
};

namespace {

template<typename T>
T decodedServer(const QByteArray &message)
{
    const auto decoded = decodeServerMessage(message);
    return decoded && std::holds_alternative<T>(*decoded) ? std::get<T>(*decoded) : T();
}

QByteArray hello(const QByteArray &members)
{
    return R"({"type":"hello","protocol":1,"program":"x",)" + members + '}';
}

QByteArray manyTopics(int count)
{
    QByteArrayList topics;
    for (int i = 0; i < count; ++i)
        topics.append("\"t" + QByteArray::number(i) + '"');
    return R"("topics":[)" + topics.join(',') + ']';
}

} // namespace

void TestLinkMessages::serverMessagesRoundTrip()
{
    const auto hello =
        decodedServer<Hello>(encode(Hello{1, u"nocdesk 0.1.0"_s, u"e1"_s, {u"monit"_s, u"a"_s}}));
    QCOMPARE(hello.program, u"nocdesk 0.1.0"_s);
    QCOMPARE(hello.epoch, u"e1"_s);
    QCOMPARE(hello.topics, (QStringList{u"monit"_s, u"a"_s}));

    const QJsonObject data{{u"имя\n"_s, 1.5}};
    const auto part = decodedServer<SnapshotPart>(encode(SnapshotPart{u"monit"_s, 1240, 3, true, data}));
    QCOMPARE(part.topic, u"monit"_s);
    QCOMPARE(part.sequence, quint64(1240));
    QCOMPARE(part.part, 3);
    QVERIFY(part.hasMore);
    QCOMPARE(part.data, data);

    const quint64 largest = (quint64(1) << 53) - 1;
    const QByteArray message = encode(Diff{u"monit"_s, largest, data});
    QVERIFY(!message.contains('\n'));
    const auto diff = decodedServer<Diff>(message);
    QCOMPARE(diff.topic, u"monit"_s);
    QCOMPARE(diff.sequence, largest);
    QCOMPARE(diff.data, data);

    const auto reply = decodedServer<Reply>(encode(Reply{7, data}));
    QCOMPARE(reply.id, 7);
    QCOMPARE(reply.result.value(), data);
    for (const auto &word : core::errorWords) {
        const core::Error error{word.value, u"why"_s};
        QCOMPARE(decodedServer<Reply>(encode(Reply{7, std::unexpected(error)})).result.error(), error);
        QCOMPARE(decodedServer<Farewell>(encode(Farewell{error})).error, error);
    }
    QVERIFY(std::holds_alternative<Beat>(*decodeServerMessage(encode(Beat{}))));
}

void TestLinkMessages::consoleMessagesRoundTrip()
{
    const auto decoded = decodeConsoleMessage(encode(Follow{{u"a"_s, u"b"_s}, u"e1"_s, {{u"b"_s, 12}}}));
    QVERIFY(decoded && std::holds_alternative<Follow>(*decoded));
    const auto &follow = std::get<Follow>(*decoded);
    QCOMPARE(follow.topics, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(follow.epoch, u"e1"_s);
    QCOMPARE(follow.since, (QHash<QString, quint64>{{u"b"_s, 12}}));

    const QJsonObject arguments{{u"ids"_s, u"1"_s}};
    const auto command = decodeConsoleMessage(encode(Command{9, u"alerts.acknowledge"_s, arguments}));
    QVERIFY(command && std::holds_alternative<Command>(*command));
    QCOMPARE(std::get<Command>(*command).id, 9);
    QCOMPARE(std::get<Command>(*command).name, u"alerts.acknowledge"_s);
    QCOMPARE(std::get<Command>(*command).arguments, arguments);
}

/// What other programs may rely on.
void TestLinkMessages::wordsOfTheProtocol()
{
    QCOMPARE(encode(Beat{}), R"({"type":"beat"})"_ba);
    QCOMPARE(encode(Diff{u"m"_s, 2, {{u"k"_s, 1}}}),
             R"({"data":{"k":1},"sequence":2,"topic":"m","type":"diff"})"_ba);
    QCOMPARE(encode(Reply{7, core::failure(ErrorCode::NotFound, u"d"_s)}),
             R"({"detail":"d","error":"not-found","id":7,"type":"reply"})"_ba);
    QCOMPARE(encode(Reply{7, QJsonObject()}), R"({"id":7,"type":"reply"})"_ba);
    QCOMPARE(encode(Follow{{u"m"_s}, u"e"_s, {{u"m"_s, 3}}}),
             R"({"since":{"epoch":"e","m":3},"topics":["m"],"type":"follow"})"_ba);
}

void TestLinkMessages::badServerMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not JSON") << "GET / HTTP/1.1"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("cut") << encode(Diff{u"m"_s, 2, {}}).chopped(1);
    QTest::newRow("more behind it") << encode(Beat{}) + '}';
    QTest::newRow("no type") << "{}"_ba;
    QTest::newRow("type is a number") << R"({"type":1})"_ba;
    QTest::newRow("nested too deeply") << R"({"type":"diff","topic":"m","sequence":1,"data":)"_ba
            + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '}';
    QTest::newRow("bad UTF-8")
        << "{\"type\":\"diff\",\"topic\":\"m\",\"sequence\":1,\"data\":{\"\xff\":1}}"_ba;
    QTest::newRow("hello without protocol") << R"({"type":"hello","epoch":"e","topics":[]})"_ba;
    QTest::newRow("hello without epoch") << hello(R"("topics":[])");
    QTest::newRow("epoch limit + 1") << hello(R"("topics":[],"epoch":")" + QByteArray(65, 'e') + '"');
    QTest::newRow("topics no array") << hello(R"("topics":{},"epoch":"e")");
    QTest::newRow("topic no name") << hello(R"("topics":["a b"],"epoch":"e")");
    QTest::newRow("topic a number") << hello(R"("topics":[1],"epoch":"e")");
    QTest::newRow("topic twice") << hello(R"("topics":["a","a"],"epoch":"e")");
    QTest::newRow("topics limit + 1") << hello(manyTopics(65) + R"(,"epoch":"e")");
    QTest::newRow("diff without topic") << R"({"type":"diff","sequence":1,"data":{}})"_ba;
    QTest::newRow("diff without sequence") << R"({"type":"diff","topic":"m","data":{}})"_ba;
    QTest::newRow("sequence negative") << R"({"type":"diff","topic":"m","sequence":-1,"data":{}})"_ba;
    QTest::newRow("sequence a fraction") << R"({"type":"diff","topic":"m","sequence":1.5,"data":{}})"_ba;
    QTest::newRow("sequence a text") << R"({"type":"diff","topic":"m","sequence":"1","data":{}})"_ba;
    QTest::newRow("sequence limit + 1")
        << R"({"type":"diff","topic":"m","sequence":9007199254740992,"data":{}})"_ba;
    QTest::newRow("data a text") << R"({"type":"diff","topic":"m","sequence":1,"data":"x"})"_ba;
    QTest::newRow("part negative") << R"({"type":"snapshot","topic":"m","sequence":1,"part":-1})"_ba;
    QTest::newRow("part a text") << R"({"type":"snapshot","topic":"m","sequence":1,"part":"0"})"_ba;
    QTest::newRow("more a number") << R"({"type":"snapshot","topic":"m","sequence":1,"more":1})"_ba;
    QTest::newRow("reply without id") << R"({"type":"reply"})"_ba;
    QTest::newRow("result no object") << R"({"type":"reply","id":1,"result":[]})"_ba;
}

void TestLinkMessages::badServerMessages()
{
    QFETCH(QByteArray, message);
    const auto decoded = decodeServerMessage(message);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::InvalidInput);
}

void TestLinkMessages::badConsoleMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("not JSON") << "{"_ba;
    QTest::newRow("follow without topics") << R"({"type":"follow"})"_ba;
    QTest::newRow("follow a bad name") << R"({"type":"follow","topics":[""]})"_ba;
    QTest::newRow("topics limit + 1") << R"({"type":"follow",)"_ba + manyTopics(65) + '}';
    QTest::newRow("since no object") << R"({"type":"follow","topics":["a"],"since":1})"_ba;
    QTest::newRow("since without epoch") << R"({"type":"follow","topics":["a"],"since":{"a":1}})"_ba;
    QTest::newRow("since a text") << R"({"type":"follow","topics":["a"],"since":{"epoch":"e","a":"1"}})"_ba;
    QTest::newRow("command without id") << R"({"type":"command","name":"a"})"_ba;
    QTest::newRow("command without name") << R"({"type":"command","id":1})"_ba;
    QTest::newRow("command name limit + 1")
        << R"({"type":"command","id":1,"name":")"_ba + QByteArray(65, 'a') + "\"}";
    QTest::newRow("arguments a list") << R"({"type":"command","id":1,"name":"a","arguments":[]})"_ba;
}

void TestLinkMessages::badConsoleMessages()
{
    QFETCH(QByteArray, message);
    const auto decoded = decodeConsoleMessage(message);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::InvalidInput);
}

void TestLinkMessages::unknownTypesAreSkipped()
{
    const QByteArray message = R"({"type":"weather","rain":true})"_ba;
    QVERIFY(std::holds_alternative<Unknown>(decodeServerMessage(message).value()));
    QVERIFY(std::holds_alternative<Unknown>(decodeConsoleMessage(message).value()));
    // Each side's own messages mean nothing to itself.
    QVERIFY(std::holds_alternative<Unknown>(decodeConsoleMessage(encode(Beat{})).value()));
}

void TestLinkMessages::otherProtocols()
{
    const auto newer = decodedServer<Hello>(R"({"type":"hello","protocol":2,"program":"nocdesk 9"})");
    QCOMPARE(newer.protocol, 2); // whatever else it says, the console can tell which one it is
    QCOMPARE(newer.program, u"nocdesk 9"_s);
}

void TestLinkMessages::limits()
{
    const QByteArray atLimit = encode(Beat{}).leftJustified(maxServerMessage, ' ');
    QVERIFY(decodeServerMessage(atLimit));
    QCOMPARE(decodeServerMessage(atLimit + ' ').error().code, ErrorCode::TooLarge);
    const QByteArray command = encode(Command{1, u"a"_s, {}}).leftJustified(maxConsoleMessage, ' ');
    QVERIFY(decodeConsoleMessage(command));
    QCOMPARE(decodeConsoleMessage(command + ' ').error().code, ErrorCode::TooLarge);
    QVERIFY(decodeServerMessage(hello(manyTopics(64) + R"(,"epoch":"e")")));
}

void TestLinkMessages::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("plain") << u"alerts.acknowledge-2"_s << true;
    QTest::newRow("at the limit") << QString(64, u'a') << true;
    QTest::newRow("limit + 1") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upper case") << u"Monit"_s << false;
    QTest::newRow("a blank") << u"a b"_s << false;
    QTest::newRow("not ASCII") << u"а"_s << false;
}

void TestLinkMessages::names()
{
    QFETCH(QString, name);
    QTEST(isName(name), "isValid");
}

QTEST_GUILESS_MAIN(TestLinkMessages)

#include "tst_linkmessages.moc"
