// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/apirequest.h"
#include "models/monit/basicauth.h"
#include "models/monit/requestpolicy.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <functional>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

QByteArray basicValue(const QByteArray &userAndPassword)
{
    return "Basic " + userAndPassword.toBase64();
}

/// A handshake of a console with the right token.
RequestHead consoleHead()
{
    RequestHead head;
    head.method = "GET";
    head.path = "/api/v1/console";
    head.authorization = core::Secret("Bearer con");
    head.hasHost = true;
    head.upgrade = {true, true, "dGhlIHNhbXBsZSBub25jZQ==", "13"};
    return head;
}

using Change = std::function<void(RequestHead &)>;

enum class Tokens { None, Read, Console, Both };

CollectorConfig apiConfig(Tokens tokens)
{
    CollectorConfig config;
    config.users = {{u"mu"_s, core::Secret("p%40ss@:x")}};
    if (tokens == Tokens::Read || tokens == Tokens::Both)
        config.readToken = core::Secret("read");
    if (tokens == Tokens::Console || tokens == Tokens::Both)
        config.consoleToken = core::Secret("con");
    return config;
}

/// 200 for what is the owner's to answer, 101 for a console.
int apiStatusOf(const RequestDecision &decision)
{
    if (const auto *now = std::get_if<AnswerNow>(&decision))
        return now->answer.status;
    return std::holds_alternative<AskOwner>(decision)   ? 200
        : std::holds_alternative<OpenConsole>(decision) ? 101
                                                        : 0;
}

} // namespace

class TestApiPolicy final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isToken");
        QTest::newRow("bearer") << "Bearer t0ken"_ba << true;
        QTest::newRow("lower case scheme") << "bearer t0ken"_ba << true;
        QTest::newRow("more spaces") << "Bearer   t0ken"_ba << true;
        QTest::newRow("basic, any user") << basicValue("prometheus:t0ken") << true;
        QTest::newRow("basic, no user") << basicValue(":t0ken") << true;
        QTest::newRow("basic, as the user") << basicValue("t0ken:") << false;
        QTest::newRow("shorter") << "Bearer t0ke"_ba << false;
        QTest::newRow("longer") << "Bearer t0kent0ken"_ba << false;
        QTest::newRow("other case") << "Bearer T0KEN"_ba << false;
        QTest::newRow("no scheme") << "t0ken"_ba << false;
        QTest::newRow("other scheme") << "Digest t0ken"_ba << false;
        QTest::newRow("scheme only") << "Bearer"_ba << false;
        QTest::newRow("empty bearer") << "Bearer "_ba << false;
        QTest::newRow("empty basic") << basicValue(":") << false;
        QTest::newRow("nothing") << ""_ba << false;
    }

    void tokens()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isToken);
        QCOMPARE(presentsToken(value, core::Secret("t0ken")), isToken);
        QVERIFY(!presentsToken(value, core::Secret()));
    }

    void reading_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *name, Tokens tokens, int status, const Change &change = {},
                            const QByteArray &header = {}) {
            QTest::newRow(name) << tokens << change << status << header;
        };
        const auto path = [](const QByteArray &value) {
            return [value](RequestHead &head) { head.path = value; };
        };
        const auto authorization = [](const QByteArray &value) {
            return [value](RequestHead &head) { head.authorization = core::Secret(value); };
        };
        const auto method = [](const QByteArray &value) {
            return [value](RequestHead &head) { head.method = value; };
        };
        row("reader", Tokens::Read, 200);
        row("reader, both configured", Tokens::Both, 200);
        row("console may read", Tokens::Console, 200, authorization("Bearer con"));
        row("password", Tokens::Read, 200, authorization(basicValue("x:read")));
        row("head", Tokens::Read, 200, method("HEAD"));
        row("api", Tokens::Read, 200, path("/api/v1/hosts/x%20y"));
        row("query at the limit", Tokens::Read, 200,
            [](RequestHead &head) { head.query = QByteArray(maxQueryBytes, 'q'); });
        row("query beyond", Tokens::Read, 414,
            [](RequestHead &head) { head.query = QByteArray(maxQueryBytes + 1, 'q'); });
        row("not configured", Tokens::None, 404);
        row("not configured, no token", Tokens::None, 404, authorization(""));
        row("wrong token", Tokens::Read, 401, authorization("Bearer con"), "WWW-Authenticate: Bearer realm=");
        row("no token", Tokens::Read, 401, authorization(""), "WWW-Authenticate: Bearer realm=");
        row("reader, only consoles configured", Tokens::Console, 401, {}, "WWW-Authenticate: Bearer realm=");
        row("a Monit's password", Tokens::Both, 401, authorization(basicValue("mu:p%40ss@:x")),
            "WWW-Authenticate: Bearer realm=");
        row("post", Tokens::Read, 405, method("POST"), "Allow: GET, HEAD");
        row("lower case", Tokens::Read, 405, method("get"), "Allow: GET, HEAD");
        row("post, not configured", Tokens::None, 404, method("POST"));
        row("body", Tokens::Read, 400, [](RequestHead &head) { head.contentLength = 1; });
        row("chunks", Tokens::Read, 400, [](RequestHead &head) { head.isChunked = true; });
        row("upgrade", Tokens::Read, 400, [](RequestHead &head) { head.upgrade.isWebSocket = true; });
        row("longer path", Tokens::Read, 404, path("/metrics/"));
        row("other version", Tokens::Read, 404, path("/api/v2/hosts"));
        row("no slash", Tokens::Read, 404, path("/api/v1"));
        row("encoded", Tokens::Read, 404, path("/%6Detrics"));
    }

    void reading()
    {
        QFETCH(const Tokens, tokens);
        QFETCH(const Change, change);
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        RequestHead head;
        head.method = "GET";
        head.path = "/metrics";
        head.authorization = core::Secret("Bearer read");
        verify(head, tokens, change, status, header);
    }

    void consoles_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *name, Tokens tokens, int status, const Change &change = {},
                            const QByteArray &header = {}) {
            QTest::newRow(name) << tokens << change << status << header;
        };
        const auto authorization = [](const QByteArray &value) {
            return [value](RequestHead &head) { head.authorization = core::Secret(value); };
        };
        const auto key = [](const QByteArray &value) {
            return [value](RequestHead &head) { head.upgrade.key = value; };
        };
        row("console", Tokens::Both, 101);
        row("only consoles configured", Tokens::Console, 101);
        row("password", Tokens::Console, 101, authorization(basicValue("x:con")));
        row("not configured", Tokens::None, 404);
        row("only readers configured", Tokens::Read, 404);
        row("reader", Tokens::Both, 401, authorization("Bearer read"), "WWW-Authenticate: Bearer realm=");
        row("no token", Tokens::Both, 401, authorization(""), "WWW-Authenticate: Bearer realm=");
        row("page", Tokens::Both, 403, [](RequestHead &head) { head.hasOrigin = true; });
        row("page without the token", Tokens::Both, 403, [](RequestHead &head) {
            head.hasOrigin = true;
            head.authorization = {};
        });
        row(
            "head", Tokens::Both, 405, [](RequestHead &head) { head.method = "HEAD"; }, "Allow: GET\r\n");
        row(
            "no upgrade", Tokens::Both, 426, [](RequestHead &head) { head.upgrade = {}; },
            "Upgrade: websocket");
        row(
            "not in Connection", Tokens::Both, 426,
            [](RequestHead &head) { head.upgrade.isInConnection = false; }, "Upgrade: websocket");
        row(
            "other version", Tokens::Both, 426, [](RequestHead &head) { head.upgrade.version = "8"; },
            "Upgrade: websocket\r\nSec-WebSocket-Version: 13");
        row(
            "versions", Tokens::Both, 426, [](RequestHead &head) { head.upgrade.version = "13, 8"; },
            "Upgrade: websocket");
        row("no key", Tokens::Both, 400, key(""));
        row("short key", Tokens::Both, 400, key("dGhlIHNhbXBsZSBub25j"));
        row("key is no Base64", Tokens::Both, 400, key("dGhlIHNhbXBsZSBub25jZQ=!"));
        row("no Host", Tokens::Both, 400, [](RequestHead &head) { head.hasHost = false; });
        row("body", Tokens::Both, 400, [](RequestHead &head) { head.contentLength = 1; });
        row("query beyond", Tokens::Both, 414,
            [](RequestHead &head) { head.query = QByteArray(maxQueryBytes + 1, 'q'); });
        row("under it", Tokens::Both, 400, [](RequestHead &head) { head.path = "/api/v1/console/x"; });
        row("upgrade of a report", Tokens::Both, 400, [](RequestHead &head) { head.path = "/collector"; });
        row("upgrade of the greeting", Tokens::Both, 400, [](RequestHead &head) { head.path = "/"; });
    }

    void consoles()
    {
        QFETCH(const Tokens, tokens);
        QFETCH(const Change, change);
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        verify(consoleHead(), tokens, change, status, header);
    }

private:
    static void verify(RequestHead head, Tokens tokens, const Change &change, int status,
                       const QByteArray &header)
    {
        if (change)
            change(head);
        const RequestDecision decision = decide(head, apiConfig(tokens));
        QCOMPARE(apiStatusOf(decision), status);
        const auto *now = std::get_if<AnswerNow>(&decision);
        if (!now)
            return;
        QVERIFY(now->rejection.has_value());
        QVERIFY(!now->rejection->detail.contains(u"read"_s));
        QCOMPARE(now->rejection->reason == RejectionReason::BadCredentials, status == 401);
        QVERIFY2(now->answer.extraHeader.startsWith(header), now->answer.extraHeader.constData());
        QVERIFY(status == 404 || status == 400 || now->answer.extraHeader.endsWith(apiHeaders.toByteArray()));
    }
};

QTEST_GUILESS_MAIN(TestApiPolicy)
#include "tst_apipolicy.moc"
