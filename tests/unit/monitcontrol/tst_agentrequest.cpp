// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentrequest.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr int accepted = -1;

AgentAccess access(const QString &host = u"192.0.2.7"_s)
{
    return {host, 2812, false, u"ådmin"_s, core::Secret("sw:rd"), {}};
}

int codeOf(const core::Result<void> &result)
{
    return result ? accepted : static_cast<int>(result.error().code);
}

int asInt(ErrorCode code)
{
    return static_cast<int>(code);
}

} // namespace

class AgentRequestTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void requests();
    void hostHeaders_data();
    void hostHeaders();
    void replies_data();
    void replies();
    void headLimit_data();
    void headLimit();
    void bodyLimit_data();
    void bodyLimit();
    void actionVerdicts_data();
    void actionVerdicts();
    void pingVerdicts_data();
    void pingVerdicts();
    void captured_data();
    void captured();
};

void AgentRequestTest::paths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path"); // empty = refused
    QTest::newRow("plain") << u"worker"_s << QByteArray("/worker");
    QTest::newRow("space") << u"with space"_s << QByteArray("/with%20space");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("/a%2Fb");
    QTest::newRow("looks encoded") << u"%41"_s << QByteArray("/%2541");
    QTest::newRow("ampersand") << u"a&b=c;d"_s << QByteArray("/a%26b%3Dc%3Bd");
    QTest::newRow("query and fragment") << u"q?x#y"_s << QByteArray("/q%3Fx%23y");
    QTest::newRow("plus") << u"a+b"_s << QByteArray("/a%2Bb");
    QTest::newRow("emoji") << u"😀"_s << QByteArray("/%F0%9F%98%80");
    QTest::newRow("one dot") << u"."_s << QByteArray("/.");
    QTest::newRow("two dots") << u".."_s << QByteArray("/..");
    QTest::newRow("up and down") << u"../x"_s << QByteArray("/..%2Fx");
    QTest::newRow("regular expression") << u"p.*"_s << QByteArray("/p.%2A");
    QTest::newRow("a page that only shows") << u"_ping"_s << QByteArray("/_ping");
    QTest::newRow("begins as a page that acts") << u"_runtime2"_s << QByteArray("/_runtime2");
    QTest::newRow("longest") << QString(maxEncodedServiceName, u'n')
                             << QByteArray('/' + QByteArray(maxEncodedServiceName, 'n'));
    QTest::newRow("longer") << QString(maxEncodedServiceName + 1, u'n') << QByteArray();
    QTest::newRow("longer when encoded") << QString(maxEncodedServiceName / 6 + 1, u'ж') << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("line break") << u"a\r\nX: y"_s << QByteArray();
    QTest::newRow("NUL") << u"a\0b"_s << QByteArray();
    QTest::newRow("DEL") << u"a\x7f"_s << QByteArray();
    QTest::newRow("stops Monit itself") << u"_runtime"_s << QByteArray();
    QTest::newRow("the same in capitals") << u"_RunTime"_s << QByteArray();
    QTest::newRow("takes regular expressions") << u"_doaction"_s << QByteArray();
}

void AgentRequestTest::paths()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, path);
    const auto result = servicePath(name);
    QCOMPARE(result.value_or(QByteArray()), path);
    if (!result)
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
}

void AgentRequestTest::requests()
{
    const QByteArray login =
        "Host: 192.0.2.7:2812\r\nAuthorization: Basic " + QByteArray("ådmin:sw:rd").toBase64();
    QCOMPARE(actionRequest(access(), "/a%20b", ServiceAction::Unmonitor, "t0ken"),
             "POST /a%20b HTTP/1.1\r\n" + login
                 + "\r\nCookie: securitytoken=t0ken\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                   "Content-Length: 36\r\nConnection: close\r\n\r\nsecuritytoken=t0ken&action=unmonitor");
    QCOMPARE(pingRequest(access()), "GET /_ping HTTP/1.1\r\n" + login + "\r\nConnection: close\r\n\r\n");
    QVERIFY(permissionRequest(access(), "t").startsWith("POST /_doaction HTTP/1.1\r\n"));
    QVERIFY(!permissionRequest(access(), "t").contains("service="));
}

void AgentRequestTest::hostHeaders_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << QByteArray("Host: 192.0.2.7:2812\r\n");
    QTest::newRow("IPv6") << u"2001:DB8::7"_s << QByteArray("Host: [2001:db8::7]:2812\r\n");
    QTest::newRow("scope stays here") << u"fe80::1%eth0"_s << QByteArray("Host: [fe80::1]:2812\r\n");
    QTest::newRow("international") << u"blåbær.example.org"_s
                                   << QByteArray("Host: xn--blbr-roah.example.org:2812\r\n");
}

void AgentRequestTest::hostHeaders()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, header);
    QVERIFY2(pingRequest(access(host)).contains(header), pingRequest(access(host)).constData());
}

void AgentRequestTest::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("wantsBody");
    QTest::addColumn<int>("status"); // 0 = an error
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray none;
    const auto any = ErrorCode::Io;
    QTest::newRow("redirect") << QByteArray("HTTP/1.0 302 Moved Temporarily\r\nContent-Length: 0\r\n\r\n")
                              << false << 302 << none << any;
    QTest::newRow("body not wanted") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\n") << false
                                     << 200 << none << any;
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npong") << true << 200
                          << QByteArray("pong") << any;
    QTest::newRow("more than announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npong!!")
                                         << true << 200 << QByteArray("pong") << any;
    QTest::newRow("less than announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npong")
                                         << true << 200 << QByteArray("pong") << any;
    QTest::newRow("length unknown") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\nnope") << false << 404
                                    << QByteArray("nope") << any;
    QTest::newRow("length is no number")
        << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: x\r\n\r\nnope") << false << 404
        << QByteArray("nope") << any;
    QTest::newRow("length is negative")
        << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: -1\r\n\r\nnope") << false << 404
        << QByteArray("nope") << any;
    QTest::newRow("no words") << QByteArray("HTTP/1.0 200\r\n\r\n") << false << 200 << none << any;
    QTest::newRow("nothing") << none << false << 0 << none << ErrorCode::Refused;
    QTest::newRow("cut off") << QByteArray("HTTP/1.0 302 Mov") << false << 0 << none << ErrorCode::Io;
    QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false << 0 << none
                             << ErrorCode::Unsupported;
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << false << 0 << none
                               << ErrorCode::Unsupported;
    QTest::newRow("no status") << QByteArray("HTTP/1.0 OK OK OK\r\n\r\n") << false << 0 << none
                               << ErrorCode::Unsupported;
    QTest::newRow("interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << false << 0 << none
                             << ErrorCode::Unsupported;
    QTest::newRow("four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n") << false << 0 << none
                                 << ErrorCode::Unsupported;
}

/// At once and byte by byte it is the same.
void AgentRequestTest::replies()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, wantsBody);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorCode, code);
    for (const qsizetype piece : {std::max<qsizetype>(bytes.size(), 1), qsizetype(1)}) {
        AgentReplyReader reader(wantsBody);
        core::Result<std::optional<AgentReply>> taken;
        for (qsizetype at = 0; at < bytes.size() && taken && !*taken; at += piece)
            taken = reader.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        core::Result<AgentReply> reply = !taken ? core::Result<AgentReply>(std::unexpected(taken.error()))
            : *taken                            ? core::Result<AgentReply>(**taken)
                                                : reader.finish();
        QCOMPARE(reply.has_value(), status != 0);
        if (reply) {
            QCOMPARE(reply->status, status);
            QCOMPARE(reply->body, body);
        } else {
            QCOMPARE(reply.error().code, code);
        }
    }
}

void AgentRequestTest::headLimit_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("largest") << maxReplyHead << true;
    QTest::newRow("larger") << maxReplyHead + 1 << false;
}

void AgentRequestTest::headLimit()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, isTaken);
    const QByteArray begin = "HTTP/1.0 200 OK\r\nX: ";
    const QByteArray head = begin + QByteArray(size - begin.size(), 'x');
    AgentReplyReader complete(false);
    const auto reply = complete.take(QByteArray(head + "\r\n\r\n"));
    QCOMPARE(reply.has_value(), isTaken);
    AgentReplyReader endless(false);
    const auto soFar = endless.take(QByteArray(head + "\r\n\r")); // the end may be cut anywhere
    QCOMPARE(soFar.has_value(), isTaken);
    if (!isTaken) {
        QCOMPARE(reply.error().code, ErrorCode::TooLarge);
        QCOMPARE(soFar.error().code, ErrorCode::TooLarge);
    }
}

void AgentRequestTest::bodyLimit_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<qsizetype>("sent");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("no length, below") << QByteArray() << maxReplyBody - 1 << false;
    QTest::newRow("no length, at") << QByteArray() << maxReplyBody << true;
    QTest::newRow("no length, above") << QByteArray() << maxReplyBody + 1 << true;
    QTest::newRow("announces more") << QByteArray("Content-Length: 99999999999\r\n") << maxReplyBody << true;
}

void AgentRequestTest::bodyLimit()
{
    QFETCH(const QByteArray, length);
    QFETCH(const qsizetype, sent);
    QFETCH(const bool, isComplete);
    AgentReplyReader reader(true);
    QVERIFY(reader.take(QByteArray("HTTP/1.0 500 No\r\n" + length + "\r\n")).has_value());
    const auto reply = reader.take(QByteArray(sent, 'x'));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->has_value(), isComplete);
    if (isComplete)
        QCOMPARE((*reply)->body.size(), maxReplyBody);
}

void AgentRequestTest::actionVerdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const QByteArray none;
    QTest::newRow("5.27") << 200 << none << none << accepted;
    QTest::newRow("5.33") << 302 << QByteArray("/a b+c") << none << accepted;
    QTest::newRow("encoded") << 302 << QByteArray("/a%20b%2Bc") << none << accepted;
    QTest::newRow("encoded otherwise") << 302 << QByteArray("/a%20b+c") << none << accepted;
    QTest::newRow("no place") << 303 << none << none << accepted;
    QTest::newRow("other host") << 301 << QByteArray("https://evil.example.org/a b+c") << none
                                << asInt(ErrorCode::Unsupported);
    QTest::newRow("log in first") << 302 << QByteArray("/login") << none << asInt(ErrorCode::Unsupported);
    QTest::newRow("401") << 401 << none << none << asInt(ErrorCode::Unauthorized);
    QTest::newRow("read-only") << 403 << none
                               << QByteArray("You do not have sufficient privileges to access this page")
                               << asInt(ErrorCode::Refused);
    QTest::newRow("CSRF") << 403 << none << QByteArray("Invalid CSRF Token") << asInt(ErrorCode::Refused);
    QTest::newRow("404") << 404 << none << none << asInt(ErrorCode::NotFound);
    QTest::newRow("400 for a name") << 400 << none
                                    << QByteArray("<h2>Bad Request</h2>There is no service named \"x\"")
                                    << asInt(ErrorCode::NotFound);
    QTest::newRow("400") << 400 << none << QByteArray("Invalid action \"x\"")
                         << asInt(ErrorCode::Unsupported);
    QTest::newRow("501") << 501 << none << none << asInt(ErrorCode::Unsupported);
    QTest::newRow("503") << 503 << none << none << asInt(ErrorCode::Io);
    QTest::newRow("418") << 418 << none << none << asInt(ErrorCode::Unsupported);
}

void AgentRequestTest::actionVerdicts()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    const auto verdict = actionVerdict({status, location, body}, "/a%20b%2Bc");
    QCOMPARE(codeOf(verdict), code);
    if (status == 403)
        QCOMPARE(verdict.error().detail.contains(u"token"_s), body.contains("CSRF"));
}

void AgentRequestTest::pingVerdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("pong") << 200 << QByteArray("pong") << accepted;
    QTest::newRow("other server") << 200 << QByteArray("<html>It works!") << asInt(ErrorCode::Unsupported);
    QTest::newRow("redirect") << 302 << QByteArray("pong") << asInt(ErrorCode::Unsupported);
    QTest::newRow("401") << 401 << QByteArray() << asInt(ErrorCode::Unauthorized);
    QTest::newRow("404") << 404 << QByteArray() << asInt(ErrorCode::Unsupported);
}

void AgentRequestTest::pingVerdicts()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    QCOMPARE(codeOf(pingVerdict({status, {}, body})), code);
}

void AgentRequestTest::captured_data()
{
    QTest::addColumn<QByteArray>("path"); // empty = ping
    QTest::addColumn<int>("code");
    QTest::newRow("accepted") << QByteArray("/q%3Fx%23y") << accepted;
    QTest::newRow("accepted-space") << QByteArray("/with%20space") << accepted;
    QTest::newRow("doaction-no-service") << QByteArray("/_doaction") << accepted;
    QTest::newRow("no-service") << QByteArray("/nosuch") << asInt(ErrorCode::NotFound);
    QTest::newRow("invalid-action") << QByteArray("/plain") << asInt(ErrorCode::Unsupported);
    QTest::newRow("too-long-name") << QByteArray("/n") << asInt(ErrorCode::Unsupported);
    QTest::newRow("csrf") << QByteArray("/plain") << asInt(ErrorCode::Refused);
    QTest::newRow("read-only") << QByteArray("/plain") << asInt(ErrorCode::Refused);
    QTest::newRow("wrong-password") << QByteArray("/plain") << asInt(ErrorCode::Unauthorized);
    QTest::newRow("pong") << QByteArray() << accepted;
}

/// tests/data/monit/control/README.md
void AgentRequestTest::captured()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, code);
    AgentReplyReader reader(path.isEmpty());
    const auto taken = reader.take(
        test::readData(u"monit/control/5.33-%1.http"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(taken.has_value());
    const AgentReply reply = taken->has_value() ? **taken : reader.finish().value(); // not all have a length
    QCOMPARE(codeOf(path.isEmpty() ? pingVerdict(reply) : actionVerdict(reply, path)), code);
    if (code == accepted && !path.isEmpty()) // such a reply is another service's
        QCOMPARE(codeOf(actionVerdict(reply, path + 'x')), asInt(ErrorCode::Unsupported));
}

QTEST_GUILESS_MAIN(AgentRequestTest)
#include "tst_agentrequest.moc"
