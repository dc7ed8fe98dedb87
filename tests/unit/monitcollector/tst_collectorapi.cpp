// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/consolefixture.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <functional>
#include <memory>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &token = "Bearer read",
               const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + token + "\r\n\r\n";
}

QByteArray bodyOf(const QByteArray &response)
{
    return response.sliced(response.indexOf("\r\n\r\n") + 4);
}

constexpr auto allPlaces = 32;

} // namespace

class TestCollectorApi final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<CollectorFixture>();
        m_requests.clear();
        m_answerAtOnce = nullptr;
        connect(&m_fixture->collector, &Collector::requested, this, [this](const ApiRequest &request) {
            m_requests.push_back(request);
            if (m_answerAtOnce)
                m_fixture->collector.answer(request.id, m_answerAtOnce(request));
        });
    }

    void cleanup() { m_fixture.reset(); }

    void answered_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &path,
                            const QByteArray &query = {}) {
            QTest::addRow("%s", name) << false << request << path << query;
            QTest::addRow("%s, TLS", name) << true << request << path << query;
        };
        row("reader", get("/metrics"), "/metrics");
        row("console", get("/metrics", "Bearer con"), "/metrics");
        row("password", get("/metrics", "Basic " + QByteArray("x:read").toBase64()), "/metrics");
        row("query", get("/api/v1/hosts?state=failed&name=%C3%A5?"), "/api/v1/hosts",
            "state=failed&name=%C3%A5?");
        row("head", get("/api/v1/x%20y", "Bearer read", "HEAD"), "/api/v1/x%20y");
    }

    void answered()
    {
        QFETCH(const bool, isTls);
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, query);
        m_answerAtOnce = [](const ApiRequest &) {
            return ApiAnswer{200, "application/json", "{\"a\":1}", "ETag: \"5\""};
        };
        m_fixture->start(tokenConfig(isTls));
        const QByteArray response = exchange(request, isTls);
        QCOMPARE(statusOf(response), 200);
        for (const char *line :
             {"Content-Length: 7", "Connection: close", "Cache-Control: no-store",
              "X-Content-Type-Options: nosniff", "Content-Type: application/json", "ETag: \"5\""})
            QVERIFY2(response.contains(QByteArray("\r\n" + QByteArray(line) + "\r\n")), line);
        const bool isHead = request.startsWith("HEAD");
        QCOMPARE(bodyOf(response), isHead ? ""_ba : "{\"a\":1}"_ba);
        QCOMPARE(m_requests.size(), 1U);
        QCOMPARE(m_requests.front().method, isHead ? "HEAD"_ba : "GET"_ba);
        QCOMPARE(m_requests.front().path, path);
        QCOMPARE(m_requests.front().query, query);
        QCOMPARE(m_requests.front().address, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(m_fixture->rejections.empty());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QByteArray &request, int status, RejectionReason reason) {
            QTest::newRow(name) << request << status << static_cast<int>(reason);
        };
        row("wrong token", get("/metrics", "Bearer x"), 401, RejectionReason::BadCredentials);
        row("no token", "GET /metrics HTTP/1.1\r\n\r\n", 401, RejectionReason::BadCredentials);
        row("other path", get("/api/v2/x"), 404, RejectionReason::WrongPath);
        row("method", get("/metrics", "Bearer read", "DELETE"), 405, RejectionReason::WrongMethod);
        row("query", get("/metrics?" + QByteArray(maxQueryBytes + 1, 'q')), 414, RejectionReason::BadRequest);
        row("two requests", get("/metrics") + get("/metrics"), 400, RejectionReason::BadRequest);
    }

    void refused()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QFETCH(const int, reason);
        m_fixture->start(tokenConfig());
        QCOMPARE(statusOf(RawClient::exchange(port(), request)), status);
        QTRY_COMPARE(m_fixture->rejections.size(), 1U);
        QCOMPARE(static_cast<int>(m_fixture->rejections.front().reason), reason);
        QVERIFY(m_requests.empty());
    }

    void withoutTokens()
    {
        m_fixture->start();
        QCOMPARE(statusOf(RawClient::exchange(port(), get("/metrics"))), 404);
        QCOMPARE(statusOf(RawClient::exchange(port(), get("/metrics", "Bearer "))), 404);
    }

    void clientGone()
    {
        CollectorConfig config = tokenConfig();
        config.api.places = 1;
        m_fixture->start(config);
        ask();
        QTRY_COMPARE(m_requests.size(), 1U);
        // The owner has still to see to it, so its place is not free yet.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(RawClient::exchange(port(), get("/metrics"))), 503);
        m_fixture->collector.answer(m_requests.front().id, text("nobody reads this"));
        m_fixture->collector.answer(m_requests.front().id, text("twice"));
        const RawClient next(port());
        next.send(get("/metrics"));
        QTRY_COMPARE(m_requests.size(), 2U);
        m_fixture->collector.answer(m_requests.back().id, text("next"));
        QCOMPARE(bodyOf(next.receive()), "next"_ba);
    }

    void clientGoneAndOwnerSilent()
    {
        CollectorConfig config = tokenConfig();
        config.api.places = 1;
        config.limits.requestDeadline = 300ms;
        m_fixture->start(config);
        ask();
        QTRY_COMPARE(m_requests.size(), 1U);
        m_answerAtOnce = [](const ApiRequest &) { return text("back"); };
        QTRY_COMPARE(statusOf(exchange(get("/metrics"))), 200);
    }

    void noAnswer()
    {
        CollectorConfig config = tokenConfig();
        config.limits.requestDeadline = 300ms;
        m_fixture->start(config);
        const RawClient client(port());
        client.send(get("/metrics"));
        QTRY_COMPARE(m_requests.size(), 1U);
        const QByteArray response = client.receive();
        QCOMPARE(statusOf(response), 503);
        QVERIFY(response.contains("\r\nRetry-After: "));
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::QueueFull));
        m_fixture->collector.answer(m_requests.front().id, text("late"));
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
    }

    void full()
    {
        m_fixture->start(tokenConfig());
        std::vector<RawClient> waiting;
        for (int i = 0; i < allPlaces; ++i) {
            waiting.emplace_back(port());
            waiting.back().send(get("/api/v1/" + QByteArray::number(i)));
        }
        QTRY_COMPARE(m_requests.size(), std::size_t(allPlaces));
        const QByteArray response = RawClient::exchange(port(), get("/metrics"));
        QCOMPARE(statusOf(response), 503);
        QVERIFY(response.contains("\r\nRetry-After: "));
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        for (const ApiRequest &request : m_requests)
            m_fixture->collector.answer(request.id, text(request.path));
        for (int i = 0; i < allPlaces; ++i)
            QCOMPARE(bodyOf(waiting[static_cast<std::size_t>(i)].receive()),
                     "/api/v1/" + QByteArray::number(i));
        QCOMPARE(m_requests.size(), std::size_t(allPlaces));
        m_answerAtOnce = [](const ApiRequest &) { return text("again"); };
        QCOMPARE(bodyOf(exchange(get("/metrics"))), "again"_ba);
    }

    void waitingIsNotEvicted()
    {
        CollectorConfig config = tokenConfig();
        config.limits.perAddress = 2;
        m_fixture->start(config);
        const RawClient waiting(port());
        waiting.send(get("/metrics"));
        QTRY_COMPARE(m_requests.size(), 1U);
        const RawClient idle(port());
        QCOMPARE(statusOf(RawClient::exchange(port(), post(report()))), 200);
        QVERIFY(idle.isClosedWithin(5s));
        m_fixture->collector.answer(m_requests.front().id, text("still here"));
        QCOMPARE(bodyOf(waiting.receive()), "still here"_ba);
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("together");
        QTest::addColumn<int>("status");
        QTest::newRow("at the limit") << maxApiAnswer << ApiLimits().answers << 200;
        QTest::newRow("beyond") << maxApiAnswer + 1 << ApiLimits().answers << 500;
        QTest::newRow("together at the limit") << qint64(1000) << qint64(1000) << 200;
        QTest::newRow("together beyond") << qint64(1001) << qint64(1000) << 503;
    }

    void sizes()
    {
        QFETCH(const qint64, size);
        QFETCH(const qint64, together);
        QFETCH(const int, status);
        m_answerAtOnce = [size](const ApiRequest &) { return text(QByteArray(size, 'x')); };
        CollectorConfig config = tokenConfig();
        config.api.answers = together;
        m_fixture->start(config);
        const QByteArray response = exchange(get("/metrics", "Bearer read", "HEAD"));
        QCOMPARE(statusOf(response), status);
        const qint64 length = status == 200 ? size : 0;
        QVERIFY(response.contains(QByteArray("\r\nContent-Length: " + QByteArray::number(length) + "\r\n")));
    }

    void transports_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

    void slowReader_data() { transports_data(); }

    /// Longer than any deadline, since something is taken all the time.
    void slowReader()
    {
        QFETCH(const bool, isTls);
        QByteArray body(24 * 1024 * 1024, 'x');
        for (qsizetype i = 0; i < body.size(); i += 4096)
            body[i] = static_cast<char>('a' + (i / 4096) % 26);
        m_answerAtOnce = [body](const ApiRequest &) { return text(body); };
        CollectorConfig config = tokenConfig(isTls);
        config.limits.requestDeadline = 500ms;
        config.api.progress = 800ms;
        m_fixture->start(config);
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        open(client, isTls);
        client.write(get("/metrics"));
        QElapsedTimer timer;
        timer.start();
        QByteArray response;
        QTRY_VERIFY(client.bytesAvailable() > 0);
        while (client.state() == QAbstractSocket::ConnectedState || client.bytesAvailable() > 0) {
            QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(response.size())));
            response += client.read(128 * 1024);
            QTest::qWait(response.size() < body.size() / 2 ? 5 : 0); // at first slower than it is sent
        }
        QCOMPARE(statusOf(response), 200);
        QCOMPARE(bodyOf(response).size(), body.size());
        QVERIFY(bodyOf(response) == body);
        QVERIFY(!m_fixture->hasRejection(RejectionReason::TimedOut));
    }

    void readerThatStops_data() { transports_data(); }

    void readerThatStops()
    {
        QFETCH(const bool, isTls);
        m_answerAtOnce = [](const ApiRequest &) { return text(QByteArray(24 * 1024 * 1024, 'x')); };
        CollectorConfig config = tokenConfig(isTls);
        config.api.progress = 300ms;
        config.api.places = 1;
        m_fixture->start(config);
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        open(client, isTls);
        client.write(get("/metrics"));
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::TimedOut));
        m_answerAtOnce = [](const ApiRequest &) { return text("free"); };
        QCOMPARE(bodyOf(exchange(get("/metrics"), isTls)), "free"_ba);
    }

    void stopWhileWaiting()
    {
        m_fixture->start(tokenConfig());
        const RawClient waiting(port());
        waiting.send(get("/metrics"));
        QTRY_COMPARE(m_requests.size(), 1U);
        QSignalSpy stopped(&m_fixture->collector, &Collector::stopped);
        m_fixture->collector.stop();
        QVERIFY(waiting.isClosedWithin(5s));
        m_fixture->collector.answer(m_requests.front().id, text("late"));
        QVERIFY(stopped.count() == 1 || stopped.wait());
    }

private:
    [[nodiscard]] quint16 port() const { return m_fixture->port(); }

    [[nodiscard]] static ApiAnswer text(const QByteArray &body) { return {200, "text/plain", body, {}}; }

    /// Sends a request, and goes once it was seen.
    void ask()
    {
        const RawClient client(port());
        client.send(get("/metrics"));
        QTRY_COMPARE(m_requests.size(), 1U);
    }

    void open(QSslSocket &client, bool isTls) const
    {
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (isTls)
            client.connectToHostEncrypted(u"127.0.0.1"_s, port());
        else
            client.connectToHost(u"127.0.0.1"_s, port());
        QTRY_VERIFY(isTls ? client.isEncrypted() : client.state() == QAbstractSocket::ConnectedState);
    }

    /// This thread's event loop runs meanwhile: the owner may answer.
    [[nodiscard]] QByteArray exchange(const QByteArray &request, bool isTls = false) const
    {
        QSslSocket client;
        open(client, isTls);
        client.write(request);
        [&] { QTRY_VERIFY(client.state() == QAbstractSocket::UnconnectedState); }();
        return client.readAll();
    }

    std::unique_ptr<CollectorFixture> m_fixture;
    std::vector<ApiRequest> m_requests;
    std::function<ApiAnswer(const ApiRequest &)> m_answerAtOnce;
};

QTEST_GUILESS_MAIN(TestCollectorApi)
#include "tst_collectorapi.moc"
