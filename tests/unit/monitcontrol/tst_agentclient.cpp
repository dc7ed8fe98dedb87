// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentclient.h"
#include "models/monit/agentrequest.h"
#include "models/net/certificate.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitcontrol/scriptedagent.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using Manner = ScriptedAgent::Manner;

namespace {

constexpr core::Milliseconds shortDeadline = 300ms;
constexpr int accepted = -1;

int asInt(ErrorCode code)
{
    return static_cast<int>(code);
}

AgentAccess accessTo(quint16 port, bool isTls = false)
{
    return {u"127.0.0.1"_s, port, isTls, u"admin"_s, core::Secret("swordfish"), {}};
}

core::Result<void> outcomeOf(const core::Future<void> &future)
{
    QFutureWatcher<core::Result<void>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("No outcome");
    if (future.resultCount() != 1)
        qFatal("Not exactly one result");
    return future.result();
}

int codeOf(const core::Result<void> &result)
{
    return result ? accepted : asInt(result.error().code);
}

net::CertificateAndKey certificate()
{
    return net::makeSelfSigned({u"localhost"_s, {u"localhost"_s}, {QHostAddress(QHostAddress::LocalHost)}},
                               QDateTime::currentDateTimeUtc())
        .value();
}

/// A port where nobody listens (any more).
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class AgentClientTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOneExactRequest();
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void doesNotFollow();
    void answeredBeforeTheEndOfTheBody();
    void invalidIsNotSent_data();
    void invalidIsNotSent();
    void unreachable_data();
    void unreachable();
    void certificates_data();
    void certificates();
    void pinIsStricterThanAuthorities_data();
    void pinIsStricterThanAuthorities();
    void plainToTls();
    void tlsToPlain();
    void silentHandshake();
    void probes_data();
    void probes();
    void parallelLimit();
    void waitingLimit();
    void givenUp();
};

void AgentClientTest::sendsOneExactRequest()
{
    ScriptedAgent agent;
    agent.replies = {monitReply("302 Moved Temporarily", {}, "/../a b")};
    AgentClient client;
    QCOMPARE(
        codeOf(outcomeOf(client.perform(accessTo(agent.serverPort()), u"../a b"_s, ServiceAction::Restart))),
        accepted);
    QCOMPARE(
        codeOf(outcomeOf(client.perform(accessTo(agent.serverPort()), u"../a b"_s, ServiceAction::Restart))),
        accepted);
    QCOMPARE(agent.requests().size(), 2);
    const QRegularExpression form(
        u"^POST /\\.\\.%2Fa%20b HTTP/1\\.1\r\nHost: 127\\.0\\.0\\.1:\\d+\r\nAuthorization: Basic "
        "YWRtaW46c3dvcmRmaXNo\r\nCookie: securitytoken=([0-9a-f]{32})\r\n[^\\n]*\n[^\\n]*\nConnection: "
        "close\r\n"
        "\r\nsecuritytoken=\\1&action=restart$"_s);
    const auto first = form.match(QString::fromLatin1(agent.requests()[0]));
    const auto second = form.match(QString::fromLatin1(agent.requests()[1]));
    QVERIFY2(first.hasMatch() && second.hasMatch(), agent.requests()[0].constData());
    QVERIFY(first.captured(1) != second.captured(1));
}

void AgentClientTest::answers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("code");
    QTest::newRow("5.27") << monitReply("200 OK", "<html>") << accepted;
    QTest::newRow("5.33") << monitReply("302 Moved Temporarily", {}, "/worker") << accepted;
    QTest::newRow("401") << monitReply("401 Unauthorized", "You are not authorized")
                         << asInt(ErrorCode::Unauthorized);
    QTest::newRow("403") << monitReply("403 Forbidden", "You do not have sufficient privileges")
                         << asInt(ErrorCode::Refused);
    QTest::newRow("404") << monitReply("404 Not Found", "There is no service named \"worker\"")
                         << asInt(ErrorCode::NotFound);
    QTest::newRow("empty") << QByteArray() << asInt(ErrorCode::Refused);
    QTest::newRow("garbage") << QByteArray("220 mail.example.org ESMTP\r\n") << asInt(ErrorCode::Unsupported);
    QTest::newRow("cut off") << QByteArray("HTTP/1.0 302 Mo") << asInt(ErrorCode::Io);
    QTest::newRow("sends everything back")
        << QByteArray("HTTP/1.0 418 YWRtaW46c3dvcmRmaXNo swordfish\r\nContent-Length: 9\r\n\r\nswordfish")
        << asInt(ErrorCode::Unsupported);
}

void AgentClientTest::answers()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const int, code);
    ScriptedAgent agent;
    agent.replies = {reply};
    AgentClient client;
    const auto result =
        outcomeOf(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop));
    QCOMPARE(codeOf(result), code);
    QCOMPARE(agent.requests().size(), 1);
    if (!result) {
        QVERIFY(!result.error().detail.isEmpty());
        QVERIFY(!result.error().detail.contains(u"swordfish"_s));
        QVERIFY(!result.error().detail.contains(u"YWRtaW46"_s));
    }
    QTRY_COMPARE(agent.open(), 0);
}

void AgentClientTest::failures_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("code");
    const QByteArray ok = monitReply("302 Moved Temporarily", {}, "/worker");
    const QByteArray endless = "HTTP/1.0 404 No\r\n\r\n";
    QTest::newRow("closes at once") << Manner::CloseAtOnce << QByteArray() << asInt(ErrorCode::Refused);
    QTest::newRow("silent") << Manner::Silent << QByteArray() << asInt(ErrorCode::TimedOut);
    QTest::newRow("stays open") << Manner::AnswerAndStay << ok << accepted;
    QTest::newRow("drips, in time") << Manner::Drip << QByteArray("HTTP/1.0 200 OK\r\n\r\n") << accepted;
    QTest::newRow("drips without an end")
        << Manner::DripForEver << QByteArray("HTTP/1.0 200 OK\r\nX: ") << asInt(ErrorCode::TimedOut);
    QTest::newRow("drips a body without an end")
        << Manner::DripForEver << endless << asInt(ErrorCode::TimedOut);
    QTest::newRow("huge body") << Manner::Flood << endless << asInt(ErrorCode::NotFound);
    QTest::newRow("huge head") << Manner::Flood << QByteArray("HTTP/1.0 200 OK\r\nX: ")
                               << asInt(ErrorCode::TooLarge);
}

void AgentClientTest::failures()
{
    QFETCH(const Manner, manner);
    QFETCH(const QByteArray, reply);
    QFETCH(const int, code);
    ScriptedAgent agent;
    agent.manner = manner;
    agent.replies = {reply};
    AgentClient client(code == asInt(ErrorCode::TimedOut) ? shortDeadline : AgentClient::defaultDeadline);
    QCOMPARE(
        codeOf(outcomeOf(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop))),
        code);
    QTRY_COMPARE(agent.open(), 0);
}

void AgentClientTest::doesNotFollow()
{
    ScriptedAgent elsewhere;
    ScriptedAgent agent;
    const QByteArray place = "http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/worker";
    agent.replies = {monitReply("302 Moved Temporarily", {}, place)};
    AgentClient client;
    QCOMPARE(
        codeOf(outcomeOf(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop))),
        asInt(ErrorCode::Unsupported));
    QTRY_COMPARE(agent.open(), 0);
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(agent.connections(), 1);
}

/// Monit before 5.30 answers with the whole page of the service, which may hold any amount of program output.
void AgentClientTest::answeredBeforeTheEndOfTheBody()
{
    ScriptedAgent agent;
    agent.manner = Manner::AnswerAndStay;
    agent.replies = {"HTTP/1.0 200 OK\r\nContent-Length: 1000000\r\n\r\n<html>"};
    AgentClient client;
    QCOMPARE(
        codeOf(outcomeOf(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop))),
        accepted);
}

void AgentClientTest::invalidIsNotSent_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("service");
    QTest::newRow("user") << u"ad:min"_s << u"worker"_s;
    QTest::newRow("no service") << u"admin"_s << QString();
    QTest::newRow("Monit itself") << u"admin"_s << u"_runtime"_s;
}

void AgentClientTest::invalidIsNotSent()
{
    QFETCH(const QString, user);
    QFETCH(const QString, service);
    ScriptedAgent agent;
    AgentAccess access = accessTo(agent.serverPort());
    access.user = user;
    AgentClient client;
    QCOMPARE(codeOf(outcomeOf(client.perform(access, service, ServiceAction::Stop))),
             asInt(ErrorCode::InvalidInput));
    QCOMPARE(agent.connections(), 0);
}

void AgentClientTest::unreachable_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << u"127.0.0.1"_s << u"refused"_s;
    QTest::newRow("no such name") << u"nowhere.invalid"_s << u"name"_s; // RFC 6761: never resolves
}

void AgentClientTest::unreachable()
{
    QFETCH(const QString, host);
    QFETCH(const QString, says);
    AgentAccess access = accessTo(closedPort());
    access.host = host;
    AgentClient client;
    const auto result = outcomeOf(client.perform(access, u"worker"_s, ServiceAction::Stop));
    QCOMPARE(codeOf(result), asInt(ErrorCode::Unreachable));
    QVERIFY2(result.error().detail.contains(says), qUtf8Printable(result.error().detail));
}

void AgentClientTest::certificates_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("code");
    QTest::newRow("pinned") << u"own"_s << accepted;
    QTest::newRow("not pinned") << QString() << asInt(ErrorCode::Unsupported);
    QTest::newRow("another is pinned") << u"other"_s << asInt(ErrorCode::Unsupported);
}

void AgentClientTest::certificates()
{
    QFETCH(const QString, pin);
    QFETCH(const int, code);
    const auto own = certificate();
    const QByteArray digest = fingerprintFromText(net::certificateFingerprint(own.certificatePem));
    QCOMPARE(digest.size(), 32);
    ScriptedAgent agent(net::serverTlsConfiguration(own.certificatePem, own.privateKeyPem).value());
    agent.replies = {monitReply("302 Moved Temporarily", {}, "/worker")};
    AgentAccess access = accessTo(agent.serverPort(), true);
    if (!pin.isEmpty())
        access.certificateSha256 = pin == u"own"_s
            ? digest
            : fingerprintFromText(net::certificateFingerprint(certificate().certificatePem));
    AgentClient client;
    const auto result = outcomeOf(client.perform(access, u"worker"_s, ServiceAction::Stop));
    QCOMPARE(codeOf(result), code);
    if (!result)
        QCOMPARE(untrustedFingerprint(result.error()), digest);
    QTRY_COMPARE(agent.open(), 0);
    QCOMPARE(agent.connections(), 1);
    QCOMPARE(agent.requests().size(), result ? 1 : 0); // no credentials for whom we do not trust
}

void AgentClientTest::pinIsStricterThanAuthorities_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<int>("code");
    QTest::newRow("not pinned") << QByteArray() << accepted;
    QTest::newRow("another is pinned") << QByteArray(32, 'x') << asInt(ErrorCode::Unsupported);
}

/// A certificate of which nothing is wrong, as far as the system knows.
void AgentClientTest::pinIsStricterThanAuthorities()
{
    QFETCH(const QByteArray, pin);
    QFETCH(const int, code);
    const auto own = certificate();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(QSslCertificate::fromData(own.certificatePem));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });

    ScriptedAgent agent(net::serverTlsConfiguration(own.certificatePem, own.privateKeyPem).value());
    agent.replies = {monitReply("302 Moved Temporarily", {}, "/worker")};
    AgentAccess access = accessTo(agent.serverPort(), true);
    access.certificateSha256 = pin;
    AgentClient client;
    const auto result = outcomeOf(client.perform(access, u"worker"_s, ServiceAction::Stop));
    QCOMPARE(codeOf(result), code);
    QTRY_COMPARE(agent.open(), 0);
    QCOMPARE(agent.requests().size(), result ? 1 : 0);
}

void AgentClientTest::plainToTls()
{
    const auto own = certificate();
    ScriptedAgent agent(net::serverTlsConfiguration(own.certificatePem, own.privateKeyPem).value());
    AgentClient client;
    const auto result =
        outcomeOf(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop));
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(u"TLS"_s), qUtf8Printable(result.error().detail));
    QVERIFY(untrustedFingerprint(result.error()).isEmpty());
}

void AgentClientTest::tlsToPlain()
{
    ScriptedAgent agent;
    agent.manner = Manner::CloseAtOnce;
    AgentClient client;
    const auto closed =
        outcomeOf(client.perform(accessTo(agent.serverPort(), true), u"worker"_s, ServiceAction::Stop));
    QCOMPARE(codeOf(closed), asInt(ErrorCode::Refused));

    QTcpServer monit; // Monit 5.33 answers a ClientHello with "HTTP/1.0 400 Bad Request"
    QVERIFY(monit.listen(QHostAddress::LocalHost));
    connect(&monit, &QTcpServer::newConnection, &monit, [&] {
        QTcpSocket *socket = monit.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write(monitReply("400 Bad Request", "Cannot parse request"));
        });
    });
    const auto result =
        outcomeOf(client.perform(accessTo(monit.serverPort(), true), u"worker"_s, ServiceAction::Stop));
    QCOMPARE(codeOf(result), asInt(ErrorCode::Unsupported));
    QVERIFY(untrustedFingerprint(result.error()).isEmpty());
}

void AgentClientTest::silentHandshake()
{
    ScriptedAgent agent;
    agent.manner = Manner::Silent;
    AgentClient client(shortDeadline);
    QCOMPARE(codeOf(outcomeOf(
                 client.perform(accessTo(agent.serverPort(), true), u"worker"_s, ServiceAction::Stop))),
             asInt(ErrorCode::Unreachable)); // nothing was sent
}

void AgentClientTest::probes_data()
{
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::addColumn<int>("code");
    const QByteArray pong = monitReply("200 OK", "pong");
    QTest::newRow("all right") << QList{pong, monitReply("302 Moved Temporarily", {}, "/_doaction")}
                               << accepted;
    QTest::newRow("read-only") << QList{pong, monitReply("403 Forbidden")} << asInt(ErrorCode::Refused);
    QTest::newRow("wrong password") << QList{monitReply("401 Unauthorized")}
                                    << asInt(ErrorCode::Unauthorized);
    QTest::newRow("no Monit") << QList{monitReply("200 OK", "<html>It works!")}
                              << asInt(ErrorCode::Unsupported);
}

void AgentClientTest::probes()
{
    QFETCH(const QList<QByteArray>, replies);
    QFETCH(const int, code);
    ScriptedAgent agent;
    agent.replies = replies;
    AgentClient client;
    QCOMPARE(codeOf(outcomeOf(client.probe(accessTo(agent.serverPort())))), code);
    QCOMPARE(agent.requests().size(), replies.size());
    QVERIFY(agent.requests().constFirst().startsWith("GET /_ping HTTP/1.1\r\n"));
    QVERIFY(replies.size() < 2 || !agent.requests()[1].contains("service="));
}

void AgentClientTest::parallelLimit()
{
    ScriptedAgent agent;
    agent.manner = Manner::Silent;
    AgentClient client(2s);
    std::vector<core::Future<void>> futures;
    for (int i = 0; i < AgentClient::maxParallel + 1; ++i)
        futures.push_back(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop));
    QTRY_COMPARE(agent.requests().size(), AgentClient::maxParallel);
    QCOMPARE(agent.connections(), AgentClient::maxParallel);
    agent.manner = Manner::Answer;
    agent.replies = {monitReply("200 OK")};
    QCOMPARE(codeOf(outcomeOf(futures.back())), accepted); // when the others have timed out
    QCOMPARE(codeOf(futures.front().result()), asInt(ErrorCode::TimedOut));
}

void AgentClientTest::waitingLimit()
{
    ScriptedAgent agent;
    agent.manner = Manner::Silent;
    AgentClient client;
    std::vector<core::Future<void>> futures;
    for (int i = 0; i < AgentClient::maxParallel + AgentClient::maxWaiting; ++i)
        futures.push_back(client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop));
    QVERIFY(!futures.back().isFinished());
    const auto another = client.perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop);
    QVERIFY(another.isFinished());
    QCOMPARE(codeOf(another.result()), asInt(ErrorCode::Busy));
}

void AgentClientTest::givenUp()
{
    ScriptedAgent agent;
    agent.manner = Manner::Silent;
    auto client = std::make_unique<AgentClient>();
    const auto future = client->perform(accessTo(agent.serverPort()), u"worker"_s, ServiceAction::Stop);
    QTRY_COMPARE(agent.requests().size(), 1);
    client.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(agent.open(), 0);
}

QTEST_GUILESS_MAIN(AgentClientTest)
#include "tst_agentclient.moc"
