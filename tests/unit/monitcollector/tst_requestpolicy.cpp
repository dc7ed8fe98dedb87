// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/basicauth.h"
#include "models/monit/requestpolicy.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

const QString utf8Name = u"bl\u00e5b\u00e6r"_s;

std::vector<CollectorUser> users()
{
    return {{u"mu"_s, core::Secret("p%40ss@:x")},
            {utf8Name, core::Secret(u"\u00f8l&<>"_s.toUtf8())},
            {u"nopassword"_s, core::Secret()}};
}

QByteArray basicValue(const QByteArray &userAndPassword)
{
    return "Basic " + userAndPassword.toBase64();
}

RequestHead goodHead()
{
    RequestHead head;
    head.method = "POST";
    head.path = "/collector";
    head.contentLength = 100;
    head.authorization = core::Secret(basicValue("mu:p%40ss@:x"));
    return head;
}

RequestDecision decide(const RequestHead &head, const std::vector<CollectorUser> &users,
                       const ConnectionLimits &limits)
{
    CollectorConfig config;
    config.users = users;
    config.limits = limits;
    return monit::decide(head, config);
}

/// The status that is answered before the body; 0 = the body is wanted.
int statusOf(const RequestHead &head, const ConnectionLimits &limits = {})
{
    const RequestDecision decision = decide(head, users(), limits);
    const auto *now = std::get_if<AnswerNow>(&decision);
    return now ? now->answer.status : 0;
}

} // namespace

class TestRequestPolicy final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void authentication_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("user"); // empty = nobody
        const auto row = [](const char *name, const QByteArray &value, const QString &user) {
            QTest::newRow(name) << value << user;
        };
        row("as written", basicValue("mu:p%40ss@:x"), u"mu"_s);
        row("scheme in lower case", "basic " + QByteArray("mu:p%40ss@:x").toBase64(), u"mu"_s);
        row("more spaces", "Basic   " + QByteArray("mu:p%40ss@:x").toBase64(), u"mu"_s);
        row("sent encoded, configured plain", basicValue("mu:p%2540ss%40%3Ax"), u"mu"_s);
        row("user encoded", basicValue("%6Du:p%40ss@:x"), u"mu"_s);
        row("UTF-8", basicValue(u"bl\u00e5b\u00e6r:\u00f8l&<>"_s.toUtf8()), utf8Name);
        row("Latin-1", basicValue(u"bl\u00e5b\u00e6r:\u00f8l&<>"_s.toLatin1()), utf8Name);
        row("UTF-8 percent-encoded", basicValue("bl%C3%A5b%C3%A6r:%C3%B8l&<>"), utf8Name);
        row("Latin-1 percent-encoded", basicValue("bl%E5b%E6r:%F8l&<>"), utf8Name);
        row("decoded once too often", basicValue("mu:p@ss@:x"), u""_s);
        row("wrong password", basicValue("mu:p%40ss@:y"), u""_s);
        row("password shorter", basicValue("mu:p%40ss@:"), u""_s);
        row("password longer", basicValue("mu:p%40ss@:xx"), u""_s);
        row("password of another", basicValue("mu:" + u"\u00f8l&<>"_s.toUtf8()), u""_s);
        row("wrong user", basicValue("root:p%40ss@:x"), u""_s);
        row("user only", basicValue("mu"), u""_s);
        row("empty password", basicValue("mu:"), u""_s);
        row("account without password", basicValue("nopassword:"), u""_s);
        row("empty user", basicValue(":p%40ss@:x"), u""_s);
        row("nothing", "", u""_s);
        row("scheme only", "Basic", u""_s);
        row("scheme and space", "Basic ", u""_s);
        row("no base64", "Basic !!!!", u""_s);
        row("other scheme", "Bearer " + QByteArray("mu:p%40ss@:x").toBase64(), u""_s);
        row("no space", "Basic" + QByteArray("mu:p%40ss@:x").toBase64(), u""_s);
        row("endless", "Basic " + QByteArray(100'000, 'A'), u""_s);
    }

    void authentication()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, user);
        QCOMPARE(authenticate(value, users()).value_or(QString()), user);
        QVERIFY(!authenticate(value, {}));
    }

    void unknownNamesAreNotRepeated()
    {
        QCOMPARE(knownUserIn(basicValue("mu:wrong"), users()), u"mu"_s);
        QCOMPARE(knownUserIn(basicValue("hunter2:mu"), users()), QString());
        QCOMPARE(knownUserIn("nonsense", users()), QString());
    }

    void decisions_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("report") << "POST"_ba
                                << "/collector"_ba << 0 << ""_ba;
        QTest::newRow("get") << "GET"_ba
                             << "/collector"_ba << 405 << "Allow: POST"_ba;
        QTest::newRow("head") << "HEAD"_ba
                              << "/collector"_ba << 405 << "Allow: POST"_ba;
        QTest::newRow("lower case") << "post"_ba
                                    << "/collector"_ba << 405 << "Allow: POST"_ba;
        QTest::newRow("unknown method") << "FROB"_ba
                                        << "/collector"_ba << 405 << "Allow: POST"_ba;
        QTest::newRow("longer path") << "POST"_ba
                                     << "/collector/"_ba << 404 << ""_ba;
        QTest::newRow("encoded path") << "POST"_ba
                                      << "/%63ollector"_ba << 404 << ""_ba;
        QTest::newRow("upper case path") << "POST"_ba
                                         << "/COLLECTOR"_ba << 404 << ""_ba;
        QTest::newRow("post to /") << "POST"_ba
                                   << "/"_ba << 405 << "Allow: GET, HEAD"_ba;
        QTest::newRow("get with a body") << "GET"_ba
                                         << "/"_ba << 400 << ""_ba;
    }

    void decisions()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        RequestHead head = goodHead();
        head.method = method;
        head.path = path;
        QCOMPARE(statusOf(head), status);
        const RequestDecision decision = decide(head, users(), {});
        if (const auto *now = std::get_if<AnswerNow>(&decision))
            QCOMPARE(now->answer.extraHeader, header);
        else
            QCOMPARE(std::get<TakeReport>(decision).user, u"mu"_s);
    }

    void badCredentialsComeBeforeTheBody()
    {
        RequestHead head = goodHead();
        head.authorization = core::Secret(basicValue("mu:secret"));
        head.contentLength = maxDiscardedBody;
        const RequestDecision decision = decide(head, users(), {});
        const auto &now = std::get<AnswerNow>(decision);
        QCOMPARE(now.answer.status, 401);
        QVERIFY(now.answer.extraHeader.startsWith("WWW-Authenticate: Basic realm="));
        QCOMPARE(now.rejection->reason, RejectionReason::BadCredentials);
        QCOMPARE(now.rejection->user, u"mu"_s);
        QVERIFY(!now.rejection->detail.contains(u"secret"_s));
    }

    void lengths()
    {
        const ConnectionLimits limits{.body = 1000};
        RequestHead head = goodHead();
        head.contentLength = -1;
        QCOMPARE(statusOf(head, limits), 411);
        head.isChunked = true;
        QCOMPARE(statusOf(head, limits), 0);
        head.isChunked = false;
        head.contentLength = 1000;
        QVERIFY(std::holds_alternative<TakeReport>(decide(head, users(), limits)));
        for (const qint64 length : {qint64(1001), maxDiscardedBody}) {
            head.contentLength = length;
            const RequestDecision decision = decide(head, users(), limits);
            QVERIFY(std::holds_alternative<Discard>(decision));
            QCOMPARE(std::get<Discard>(decision).rejection.reason, RejectionReason::TooLarge);
        }
        head.contentLength = maxDiscardedBody + 1;
        QCOMPARE(statusOf(head, limits), 413);
    }

    void encodings()
    {
        RequestHead head = goodHead();
        for (const QByteArray &known : {""_ba, "gzip"_ba, "x-gzip"_ba, "identity"_ba}) {
            head.contentEncoding = known;
            QVERIFY(std::holds_alternative<TakeReport>(decide(head, users(), {})));
        }
        for (const QByteArray &unknown :
             {"deflate"_ba, "br"_ba, "gzip, gzip"_ba, "gzipped"_ba, "\x1b[31m"_ba}) {
            head.contentEncoding = unknown;
            const RequestDecision decision = decide(head, users(), {});
            QVERIFY(std::holds_alternative<Discard>(decision));
            const Rejected rejection = std::get<Discard>(decision).rejection;
            QCOMPARE(rejection.reason, RejectionReason::UnsupportedEncoding);
            QVERIFY(!rejection.detail.contains(u'\x1b'));
        }
    }

    void answers()
    {
        const QByteArray ok = Answer{}.toHttp();
        QVERIFY(ok.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(ok.contains("\r\nServer: mmonit/3.7 (nocdesk)\r\n"));
        QVERIFY(ok.contains("\r\nContent-Length: 0\r\n"));
        QVERIFY(ok.contains("\r\nConnection: close\r\n"));
        QVERIFY(ok.endsWith("\r\n\r\n"));
        const QByteArray full = Answer{200, "hello", {}}.toHttp();
        QVERIFY(full.endsWith("\r\n\r\nhello"));
        const QByteArray headOnly = Answer{200, "hello", {}, false}.toHttp();
        QCOMPARE(headOnly, full.chopped(5));
    }
};

QTEST_GUILESS_MAIN(TestRequestPolicy)
#include "tst_requestpolicy.moc"
