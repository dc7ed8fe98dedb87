// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/birdwatchertext.h"
#include "models/bird/links/linkfactory.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakeproxy.h"
#include "tests/unit/bird/links/heard.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

using Kind = RouterAddress::Kind;

namespace {

const QString captures = u"bird/2.20.0-isolong-"_s;

std::unique_ptr<Link> linkTo(const FakeProxy &proxy, Kind kind, const QByteArray &secret = {},
                             const LinkDeadlines &deadlines = {})
{
    LinkOptions options;
    options.deadlines = deadlines;
    options.secret = core::Secret(secret);
    return makeLink({kind, {}, u"127.0.0.1"_s, proxy.port(), {}, false, false}, options);
}

core::Result<void> ask(Link &link, Heard &heard, const QByteArray &command)
{
    link.send(*Command::read(command));
    if (!QTest::qWaitFor([&] { return !heard.results.empty(); }, 20'000))
        return core::failure(ErrorCode::TimedOut, u"the test's own patience"_s);
    return std::exchange(heard.results, {}).front();
}

core::Result<void> probe(Link &link, Heard &heard, Probe::Kind kind, const QString &target)
{
    link.probe(*Probe::read(kind, target));
    if (!QTest::qWaitFor([&] { return !heard.results.empty(); }, 20'000))
        return core::failure(ErrorCode::TimedOut, u"the test's own patience"_s);
    return std::exchange(heard.results, {}).front();
}

} // namespace

/// Looking glass proxies that hide the socket behind text or JSON.
class TestProxyLinks final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lgproxyAnswers();
    void lgproxyErrors_data();
    void lgproxyErrors();
    void lgproxyLearnsWhatIsForbidden();
    void lgproxyTraces();
    void brokenReplies();
    void nobodyFollowsRedirects();
    void lgpyHasASecret();
    void birdLgPhp_data();
    void birdLgPhp();
    void birdLgPhpRefusesSemicolons();
    void birdLgPhpProbes();
    void birdwatcherQuestions_data();
    void birdwatcherQuestions();
    void birdwatcherAnswers_data();
    void birdwatcherAnswers();
    void birdwatcherErrors();
    void birdwatcherTextIsInert();
};

void TestProxyLinks::lgproxyAnswers()
{
    FakeProxy proxy;
    proxy.setCapture("/bird?q=show%20protocols", captures + u"lgproxy-show-protocols.txt"_s);
    proxy.setCapture("/bird?q=show%20route%20for%20198.51.100.7%20all",
                     captures + u"lgproxy-show-route-for-all.txt"_s);
    const auto link = linkTo(proxy, Kind::LgProxy);
    QCOMPARE(link->coding(), ReplyCoding::Stripped);
    Heard heard(*link);
    QVERIFY(ask(*link, heard, "show protocols"));
    QVERIFY(heard.bytes.startsWith("Name       Proto"));
    heard.bytes.clear();
    QVERIFY(ask(*link, heard, "show route for 198.51.100.7 all"));
    QVERIFY(heard.bytes.startsWith("Table master4:\n"));
    QVERIFY(heard.bytes.contains("\n\tBGP.as_path: 65002 13335\n"));
    // An error of BIRD is an answer there.
    proxy.setCapture("/bird?q=show%20route%20where%20a%20%2B%20b%20%26%20%25%20c",
                     captures + u"lgproxy-syntax.txt"_s);
    heard.bytes.clear();
    QVERIFY(ask(*link, heard, "show route where a + b & % c"));
    QVERIFY(heard.bytes.startsWith("syntax error"));
}

void TestProxyLinks::lgproxyErrors_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, ErrorCode code) {
        QTest::newRow(name) << FakeProxy::response(status, body) << code;
    };
    row("not on the list", "500 Internal Server Error", "Invalid Request\n", ErrorCode::Unauthorized);
    row("another 500", "500 Internal Server Error", "dial unix: no such file\n", ErrorCode::Io);
    row("forbidden", "403 Forbidden", "Forbidden: only 'show protocols' …\n", ErrorCode::Refused);
    row("wants a login", "401 Unauthorized", "", ErrorCode::Unauthorized);
    row("busy", "503 Service Unavailable", "Too many concurrent requests\n", ErrorCode::Busy);
    row("too often", "429 Too Many Requests", "", ErrorCode::Busy);
    row("not there", "404 Not Found", "404 page not found\n", ErrorCode::Unsupported);
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH\r\n"_ba << ErrorCode::Io;
}

void TestProxyLinks::lgproxyErrors()
{
    QFETCH(const QByteArray, response);
    FakeProxy proxy;
    proxy.setResponse("/bird?q=show%20status", response);
    const auto link = linkTo(proxy, Kind::LgProxy);
    Heard heard(*link);
    const auto result = ask(*link, heard, "show status");
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(heard.bytes.isEmpty());
}

void TestProxyLinks::lgproxyLearnsWhatIsForbidden()
{
    FakeProxy proxy;
    proxy.setCapture("/bird?q=show%20status", captures + u"lgproxy-forbidden.txt"_s);
    const auto link = linkTo(proxy, Kind::LgProxy);
    QVERIFY(!link->abilities().onlyProtocolsAndRoutes);
    Heard heard(*link);
    const auto result = ask(*link, heard, "show status");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QVERIFY(link->abilities().onlyProtocolsAndRoutes);
}

void TestProxyLinks::lgproxyTraces()
{
    FakeProxy proxy;
    proxy.setResponse("/traceroute?q=8.8.8.8", FakeProxy::response("200 OK", " 1  10.0.0.1  0.1 ms\n"));
    proxy.setCapture("/traceroute6?q=2001%3Adb8%3A%3A1", captures + u"lgproxy-traceroute.txt"_s);
    const auto link = linkTo(proxy, Kind::LgProxy);
    QVERIFY(link->abilities().canTrace);
    QVERIFY(!link->abilities().canPing);
    Heard heard(*link);
    QVERIFY(probe(*link, heard, Probe::Kind::Trace, u"8.8.8.8"_s));
    QCOMPARE(heard.bytes, " 1  10.0.0.1  0.1 ms\n"_ba);
    auto result = probe(*link, heard, Probe::Kind::Trace, u"2001:db8::1"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unsupported);
    result = probe(*link, heard, Probe::Kind::Ping, u"8.8.8.8"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unsupported);
}

void TestProxyLinks::brokenReplies()
{
    LinkDeadlines deadlines;
    deadlines.betweenBytes = 300ms;
    for (const bool closes : {true, false}) {
        FakeProxy proxy;
        proxy.setCapture("/bird?q=show%20protocols%20all", captures + u"lgproxy-show-protocols-all.txt"_s);
        proxy.setHalf(closes);
        const auto link = linkTo(proxy, Kind::LgProxy, {}, deadlines);
        Heard heard(*link);
        const auto result = ask(*link, heard, "show protocols all");
        QVERIFY(!result);
        QCOMPARE(result.error().code, closes ? ErrorCode::Io : ErrorCode::TimedOut);
        QVERIFY(!heard.bytes.isEmpty());
        QVERIFY(!link->isBusy());
    }
}

void TestProxyLinks::nobodyFollowsRedirects()
{
    FakeProxy elsewhere;
    elsewhere.setResponse("/", FakeProxy::response("200 OK", "0000 \n"));
    FakeProxy proxy;
    proxy.setResponse(
        "/bird?q=show%20status",
        FakeProxy::response("302 Found", {},
                            "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/\r\n"));
    const auto link = linkTo(proxy, Kind::LgProxy);
    Heard heard(*link);
    const auto result = ask(*link, heard, "show status");
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(u"not followed"_s), qPrintable(result.error().detail));
    QCOMPARE(elsewhere.requests(), QByteArrayList());
}

void TestProxyLinks::lgpyHasASecret()
{
    FakeProxy proxy;
    proxy.setResponse("/bird?q=show%20route%20where%20a%20%2525%20b&secret=p%26w",
                      FakeProxy::response("200 OK", "fine\n"));
    proxy.setResponse("/traceroute?q=8.8.8.8&secret=p%26w", FakeProxy::response("200 OK", "one<br>two<br>"));
    proxy.setResponse("/bird?q=show%20status&secret=p%26w", FakeProxy::response("401 Unauthorized", "no"));
    const auto link = linkTo(proxy, Kind::LgPy, "p&w");
    Heard heard(*link);
    QVERIFY(ask(*link, heard, "show route where a % b"));
    QCOMPARE(heard.bytes, "fine\n"_ba);
    heard.bytes.clear();
    QVERIFY(probe(*link, heard, Probe::Kind::Trace, u"8.8.8.8"_s));
    QCOMPARE(heard.bytes, "one\ntwo\n"_ba);
    const auto result = ask(*link, heard, "show status");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unauthorized);
    QVERIFY(!result.error().detail.contains(u"p&w"_s) && !result.error().detail.contains(u"p%26w"_s));
}

void TestProxyLinks::birdLgPhp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code"); ///< -1: none
    const QByteArray table = "Name       Proto      Table\nedge_r2    BGP        ---\r\n";
    QTest::newRow("text") << table << table << -1;
    QTest::newRow("long") << table.repeated(100) << table.repeated(100) << -1;
    QTest::newRow("with hello") << "BIRD 1.6.8 ready.\n" + table << table << -1;
    QTest::newRow("forbidden") << "[ERROR]: Remote connection from 10.0.0.9 is forbidden\n"_ba << QByteArray()
                               << int(ErrorCode::Unauthorized);
    QTest::newRow("prohibited") << "BIRD client errors:\n\t1: show is prohibited\n\r\n"_ba << QByteArray()
                                << int(ErrorCode::Refused);
    QTest::newRow("no socket") << "BIRD client errors:\n\t1: Socket not found\n\r\n"_ba << QByteArray()
                               << int(ErrorCode::Io);
    QTest::newRow("nothing") << QByteArray() << QByteArray() << int(ErrorCode::Io);
}

void TestProxyLinks::birdLgPhp()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    FakeProxy proxy;
    proxy.setText("ipv4: show protocols;", text);
    const auto link = linkTo(proxy, Kind::BirdLgPhp);
    Heard heard(*link);
    const auto result = ask(*link, heard, "show protocols");
    QCOMPARE(proxy.requests(), QByteArrayList({"ipv4: show protocols;"}));
    QTEST(heard.bytes, "bytes");
    QCOMPARE(result ? -1 : int(result.error().code), code);
    QCOMPARE(heard.versions.size(), text.startsWith("BIRD 1.6.8") ? 1U : 0U);
}

void TestProxyLinks::birdLgPhpRefusesSemicolons()
{
    FakeProxy proxy;
    const auto link = linkTo(proxy, Kind::BirdLgPhp);
    Heard heard(*link);
    const auto result = ask(*link, heard, "show route filter { accept; }");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unsupported);
    QCOMPARE(proxy.requests(), QByteArrayList());
}

void TestProxyLinks::birdLgPhpProbes()
{
    FakeProxy proxy;
    proxy.setText("ipv4: ping 10.0.0.1;", "5 packets transmitted\r\n");
    proxy.setText("ipv6: trace6 2001:db8::1;", "1  2001:db8::2\r\n");
    const auto link = linkTo(proxy, Kind::BirdLgPhp);
    Heard heard(*link);
    QVERIFY(probe(*link, heard, Probe::Kind::Ping, u"10.0.0.1"_s));
    QVERIFY(probe(*link, heard, Probe::Kind::Trace, u"2001:db8::1"_s));
    QCOMPARE(heard.bytes, "5 packets transmitted\r\n1  2001:db8::2\r\n"_ba);
}

void TestProxyLinks::birdwatcherQuestions_data()
{
    QTest::addColumn<QString>("path"); ///< empty: unsupported
    const auto row = [](const char *command, const QString &path) { QTest::newRow(command) << path; };
    row("show status", u"/status"_s);
    row("show protocols", u"/protocols/short"_s);
    row("show protocols all", u"/protocols"_s);
    row("show protocols all 'feed'", u"/protocols"_s);
    row("show symbols table", u"/symbols/tables"_s);
    row("show route protocol 'AS65002-dn42.peer:1' all", u"/routes/protocol/AS65002-dn42.peer%3A1"_s);
    row("show route filtered protocol 'feed' all", u"/routes/filtered/feed"_s);
    row("show route export 'feed'", u"/routes/export/feed"_s);
    row("show route noexport 'feed' all", u"/routes/noexport/feed"_s);
    row("show route table 'dn42v4'", u"/routes/table/dn42v4"_s);
    row("show route table 'dn42v4' filtered", u"/routes/table/dn42v4/filtered"_s);
    row("show route for 198.51.100.7 all", u"/route/net/198.51.100.7"_s);
    row("show route for 198.51.100.0/24 table 'master4'", u"/route/net/198.51.100.0/mask/24/table/master4"_s);
    row("show route 100.65.0.0/24 all", u"/routes/prefix?prefix=100.65.0.0%2F24"_s);
    for (const char *command :
         {"show route", "show route count", "show route table all", "show route where net.len > 24",
          "show route in 10.0.0.0/8", "show route primary", "show bfd sessions", "show memory",
          "show symbols", "show route filter { accept; }", "show route protocol feed count"})
        row(command, {});
}

void TestProxyLinks::birdwatcherQuestions()
{
    QFETCH(const QString, path);
    const auto question = birdwatcherQuestion(*Command::read(QTest::currentDataTag()));
    QCOMPARE(question.has_value(), !path.isEmpty());
    if (question)
        QCOMPARE(question->path + (question->query.isEmpty() ? QString() : u'?' + question->query), path);
    else
        QCOMPARE(question.error().code, ErrorCode::Unsupported);
}

void TestProxyLinks::birdwatcherAnswers_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const QByteArray &command, const QByteArray &target, const QString &file,
                        const QByteArrayList &lines) {
        QTest::newRow(command.constData()) << command << target << file << lines;
    };
    row("show status", "/status", u"status"_s,
        {"1000-BIRD 2.20.0", "1011-Router ID is 10.255.0.1", "0013 Daemon is up and running"});
    row("show protocols", "/protocols/short", u"protocols-short"_s,
        {"1002-edge_r2    BGP        ---        up     2026-11-22 22:25:23  Established   ", "0000 "});
    row("show protocols all", "/protocols", u"protocols"_s,
        {"1006-  BGP state:          Established", "1006-    Import limit:   5 [HIT]",
         "1006-    Routes:         5 imported, 1 filtered, 63 exported, 2 preferred", "0000 "});
    row("show route protocol 'edge_r2' all", "/routes/protocol/edge_r2", u"routes-protocol-edge_r2"_s,
        {"1007-100.65.0.0/24        unicast [edge_r2 2026-11-22 22:25:23] * (100) [AS65500i]",
         "1007-\tvia 10.0.12.2 on e12", "1008-\tType: BGP univ", "1012-\tBGP.as_path: 65002 65500 65500",
         "1012-\tBGP.community: (65002,100) (65001,100)", "1012-\tBGP.large_community: (65002, 1, 1)",
         "1012-\tBGP.ext_community: (rt, 65002, 7)", "8004 birdwatcher could not read some of the routes"});
    row("show route export 'feed'", "/routes/export/feed", u"routes-export-feed"_s,
        {"8004 birdwatcher could not read some of the routes"});
    row("show symbols table", "/symbols/tables", u"symbols-tables"_s,
        {"1010-master4 \trouting table", "0000 "});
}

void TestProxyLinks::birdwatcherAnswers()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, target);
    QFETCH(const QString, file);
    QFETCH(const QByteArrayList, lines);
    FakeProxy proxy;
    proxy.setCapture(target, captures + u"birdwatcher-"_s + file + u".txt"_s);
    const auto link = linkTo(proxy, Kind::Birdwatcher);
    QVERIFY(!link->abilities().isFreeText);
    Heard heard(*link);
    const auto result = ask(*link, heard, command);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    const QByteArrayList text = heard.bytes.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(text.contains(line), QByteArray(line + "\nnot in:\n" + heard.bytes.left(3000)).constData());
}

void TestProxyLinks::birdwatcherErrors()
{
    FakeProxy proxy;
    proxy.setResponse("/status", FakeProxy::response("200 OK", R"({"error":"bird unreachable"})"));
    proxy.setResponse("/protocols/short", FakeProxy::response("200 OK", "{"));
    proxy.setResponse("/protocols", FakeProxy::response("200 OK", R"({"routes":[]})"));
    proxy.setResponse("/routes/filtered/feed", FakeProxy::response("200 OK", R"({"routes":null})"));
    const auto link = linkTo(proxy, Kind::Birdwatcher);
    Heard heard(*link);
    const auto codeOf = [&](const QByteArray &command) {
        const auto result = ask(*link, heard, command);
        return result ? -1 : int(result.error().code);
    };
    QCOMPARE(codeOf("show status"), int(ErrorCode::Io));
    QCOMPARE(codeOf("show protocols"), int(ErrorCode::InvalidInput));
    QCOMPARE(codeOf("show protocols all"), int(ErrorCode::InvalidInput));
    QCOMPARE(codeOf("show route protocol feed"), int(ErrorCode::Unsupported)); // the module is switched off
    QCOMPARE(codeOf("show bfd sessions"), int(ErrorCode::Unsupported));
    QVERIFY(heard.bytes.isEmpty());
    QCOMPARE(codeOf("show route filtered protocol feed"), -1);
    QCOMPARE(heard.bytes, "0000 \n"_ba);
}

void TestProxyLinks::birdwatcherTextIsInert()
{
    const auto question = birdwatcherQuestion(*Command::read("show protocols"));
    const auto text = birdwatcherText(
        *question,
        R"({"protocols":{"a\n0000 b":{"proto":"BGP","state":"up","table":"---","info":"x\r\n0000 \n","since":""}}})");
    QVERIFY(text);
    QCOMPARE(text->count('\n'), 3);
    QVERIFY(text->endsWith("\n0000 \n"));
    const auto tooLarge = birdwatcherText(*question, QByteArray(maxBirdwatcherBytes + 1, ' '));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestProxyLinks)
#include "tst_proxylinks.moc"
