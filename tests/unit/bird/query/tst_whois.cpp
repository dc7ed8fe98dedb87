// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/rdap.h"
#include "models/bird/query/whois.h"
#include "tests/support/stricttest.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // ms

/// Answers every line, or every HTTP request, with the same bytes and closes; without any: never.
class FakeServer final : public QTcpServer
{
public:
    explicit FakeServer(QByteArray answer, QByteArray mark = "\r\n")
        : m_answer(std::move(answer))
        , m_mark(std::move(mark))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { reply(socket); });
        });
    }

    QByteArray asked;

private:
    void reply(QTcpSocket *socket)
    {
        asked += socket->readAll();
        if (!asked.endsWith(m_mark) || m_answer.isEmpty())
            return;
        socket->write(m_answer);
        socket->disconnectFromHost();
    }

    QByteArray m_answer;
    QByteArray m_mark;
};

WhoisOptions optionsFor(const FakeServer &server)
{
    WhoisOptions options;
    options.server = u"127.0.0.1"_s;
    options.port = server.serverPort();
    options.mayFollowAddresses = true;
    return options;
}

QByteArray referralTo(const FakeServer &server)
{
    return "refer:        127.0.0.1:" + QByteArray::number(server.serverPort()) + "\r\n";
}

QByteArray http(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/rdap+json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class WhoisTest final : public test::StrictTest
{
    Q_OBJECT

private:
    std::optional<core::Result<QString>> m_got;

    void wait(const core::Future<QString> &future)
    {
        m_got.reset();
        core::onResult(future, this, [this](const core::Result<QString> &result) { m_got = result; });
        QTRY_VERIFY_WITH_TIMEOUT(m_got, patience);
    }

private Q_SLOTS:
    void referral_data()
    {
        QTest::addColumn<QString>("expected"); // empty: none
        QTest::newRow("refer:        whois.ripe.net\r\n") << u"whois.ripe.net:43"_s;
        QTest::newRow("% text\nwhois: whois.arin.net\n") << u"whois.arin.net:43"_s;
        QTest::newRow("ReferralServer: whois://whois.apnic.net:4343\n") << u"whois.apnic.net:4343"_s;
        QTest::newRow("ReferralServer:  rwhois://rwhois.example.net:4321/\n") << u"rwhois.example.net:4321"_s;
        QTest::newRow("ReferralServer: https://a.example/\n") << QString();
        QTest::newRow("remarks: refer: whois.evil.example\n") << QString();
        QTest::newRow("refer: a b\n") << QString();
        QTest::newRow("refer: a:0\n") << QString();
        QTest::newRow("") << QString();
    }

    void referral()
    {
        QFETCH(const QString, expected);
        const auto server = whoisReferral(QTest::currentDataTag());
        QCOMPARE(server ? u"%1:%2"_s.arg(server->host).arg(server->port) : QString(), expected);
    }

    void chain()
    {
        FakeServer last("as-name: GOOGLE\x1b\r\nsource: TEST\r\n");
        FakeServer first(referralTo(last));
        WhoisClient client(optionsFor(first));
        wait(client.ask(u"AS15169"_s));
        QVERIFY(*m_got);
        QCOMPARE(first.asked, "AS15169\r\n");
        QCOMPARE(last.asked, "AS15169\r\n");
        QVERIFY((*m_got)->startsWith("as-name: GOOGLE"_L1));
        QVERIFY(!(*m_got)->contains(QChar(0x1b)));
        QVERIFY((*m_got)->contains("\nsource: TEST"_L1));
    }

    void longChainsEnd()
    {
        // Five servers, each referring to the next: the last is not asked.
        FakeServer d("end: d\r\n");
        FakeServer e(referralTo(d));
        FakeServer c(referralTo(e));
        FakeServer b(referralTo(c));
        FakeServer a(referralTo(b));
        WhoisClient client(optionsFor(a));
        wait(client.ask(u"AS1"_s));
        QVERIFY(*m_got);
        QCOMPARE(e.asked, "AS1\r\n");
        QVERIFY(d.asked.isEmpty());
    }

    void addressesAreNotFollowed()
    {
        FakeServer last("as-name: EVIL\r\n");
        FakeServer first(referralTo(last));
        WhoisOptions options = optionsFor(first);
        options.mayFollowAddresses = false;
        WhoisClient client(options);
        wait(client.ask(u"AS1"_s));
        QVERIFY(*m_got);
        QVERIFY((*m_got)->startsWith("refer:"_L1));
        QVERIFY(last.asked.isEmpty());
    }

    void aDeadReferralKeepsTheAnswer()
    {
        quint16 port = 0;
        {
            const FakeServer gone("x");
            port = gone.serverPort();
        }
        FakeServer real("note: kept\r\nrefer: 127.0.0.1:" + QByteArray::number(port) + "\r\n");
        WhoisClient client(optionsFor(real));
        wait(client.ask(u"AS1"_s));
        QVERIFY(*m_got);
        QVERIFY((*m_got)->contains("note: kept"_L1));
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: none comes
        QTest::addColumn<QString>("subject");
        QTest::addColumn<core::ErrorCode>("code");
        QTest::newRow("silence") << QByteArray() << u"AS1"_s << core::ErrorCode::TimedOut;
        QTest::newRow("too much") << QByteArray(maxWhoisBytes + 1, 'x') << u"AS1"_s
                                  << core::ErrorCode::TooLarge;
        QTest::newRow("option") << QByteArray("x") << u"-h other"_s << core::ErrorCode::InvalidInput;
        QTest::newRow("two lines") << QByteArray("x") << u"AS1\nAS2"_s << core::ErrorCode::InvalidInput;
        QTest::newRow("nothing") << QByteArray("x") << QString() << core::ErrorCode::InvalidInput;
    }

    void failures()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, subject);
        QFETCH(const core::ErrorCode, code);
        FakeServer server(answer);
        WhoisOptions options = optionsFor(server);
        if (code == core::ErrorCode::TimedOut)
            options.deadline = 200ms;
        WhoisClient client(options);
        wait(client.ask(subject));
        QVERIFY(!*m_got);
        QCOMPARE(m_got->error().code, code);
    }

    void longestAnswer()
    {
        FakeServer server(QByteArray(maxWhoisBytes, 'x'));
        WhoisClient client(optionsFor(server));
        wait(client.ask(u"203.0.113.0/24"_s));
        QVERIFY(*m_got);
        QCOMPARE((*m_got)->size(), maxWhoisBytes);
    }

    void unreachable()
    {
        WhoisOptions options;
        {
            FakeServer gone("x");
            options = optionsFor(gone);
        }
        WhoisClient client(options);
        wait(client.ask(u"AS1"_s));
        QCOMPARE(m_got->error().code, core::ErrorCode::Unreachable);
    }

    void rdapAddress_data()
    {
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("AS15169") << u"https://rdap.example/x/autnum/15169"_s;
        QTest::newRow("203.0.113.0/24") << u"https://rdap.example/x/ip/203.0.113.0/24"_s;
        QTest::newRow("2001:db8::1") << u"https://rdap.example/x/ip/2001:db8::1"_s;
        QTest::newRow("../../etc") << QString();
        QTest::newRow("10.0.0.1/8") << QString();
    }

    void rdapAddress()
    {
        QFETCH(const QString, expected);
        const auto url =
            rdapUrl(QUrl(u"https://rdap.example/x"_s), QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(url ? url->toString() : QString(), expected);
    }

    void rdap_data()
    {
        QTest::addColumn<QByteArray>("answer"); // of HTTP; empty: none comes
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::addColumn<core::ErrorCode>("code");
        const QByteArray as = R"({"handle":"AS15169","name":"GOOGLE","startAutnum":15169,"status":["active"],
            "events":[{"eventAction":"registration","eventDate":"2000-03-30"}],
            "entities":[{"handle":"GOGL","roles":["registrant","abuse"],"vcardArray":["vcard",[["version",{},"text","4.0"],["fn",{},"text","Google LLC"]]]}]})";
        QTest::newRow("found") << http("200 OK", as)
                               << u"handle: AS15169\nname: GOOGLE\nstartAutnum: 15169\nstatus: "
                                  u"active\nregistration: 2000-03-30\n"
                                  "registrant, abuse: Google LLC (GOGL)"_s
                               << core::ErrorCode::Io;
        QTest::newRow("not found") << http("404 Not Found", "") << QString() << core::ErrorCode::NotFound;
        QTest::newRow("said to be absent") << http("200 OK", R"({"errorCode":404,"title":"none"})")
                                           << QString() << core::ErrorCode::NotFound;
        QTest::newRow("refused") << http("200 OK", R"({"errorCode":403,"title":"no"})") << QString()
                                 << core::ErrorCode::Refused;
        QTest::newRow("no JSON") << http("200 OK", "<html>") << QString() << core::ErrorCode::InvalidInput;
        QTest::newRow("broken") << http("500 Oops", "{}") << QString() << core::ErrorCode::Unreachable;
        QTest::newRow("too long") << http("200 OK", '"' + QByteArray(maxRdapBytes, 'x')) << QString()
                                  << core::ErrorCode::TooLarge;
        QTest::newRow("silence") << QByteArray() << QString() << core::ErrorCode::TimedOut;
    }

    void rdap()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, expected);
        QFETCH(const core::ErrorCode, code);
        FakeServer server(answer, "\r\n\r\n");
        QUrl base(u"http://127.0.0.1/"_s);
        base.setPort(server.serverPort());
        RdapClient client(base, answer.isEmpty() ? core::Milliseconds(200) : core::Milliseconds(15'000));
        wait(client.ask(u"AS15169"_s));
        QCOMPARE(m_got->has_value(), !expected.isEmpty());
        if (*m_got)
            QCOMPARE(**m_got, expected);
        else
            QCOMPARE(m_got->error().code, code);
        QVERIFY(server.asked.startsWith("GET /autnum/15169 HTTP/1.1\r\n"));
    }

    void rdapLimit()
    {
        QByteArray json = R"({"name":"x"})";
        json.resize(maxRdapBytes, ' ');
        QCOMPARE(rdapText(json), u"name: x"_s);
        QCOMPARE(rdapText(json + ' ').error().code, core::ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(WhoisTest)
#include "tst_whois.moc"
