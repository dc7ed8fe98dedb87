// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/servedworkspace.h"
#include "tests/support/stricttest.h"
#include "tests/unit/workspace/workspacefolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::MonitFleet;
using workspace::ApiToken;
using workspace::ServedWorkspace;

/// What programs read over HTTP.
class TestWebApi final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void needsAToken_data();
    void needsAToken();
    void listsHosts();
    void oneHost_data();
    void oneHost();
    void listsAlerts();
    void listsEvents_data();
    void listsEvents();
    void metrics();
    void namesInLabels_data();
    void namesInLabels();
    void prometheusReadsIt();

private:
    struct Reply
    {
        int status = 0;
        QByteArray head;
        QByteArray body;
    };
    [[nodiscard]] Reply get(const QByteArray &path, const QByteArray &token);
    [[nodiscard]] Reply get(const QByteArray &path) { return get(path, m_token); }
    [[nodiscard]] QJsonArray rows(const QByteArray &path);
    [[nodiscard]] workspace::LocalWorkspace &program() { return m_served->workspace(); }
    void report(monit::Report report);

    core::SystemClock m_clock;
    std::unique_ptr<test::WorkspaceFolder> m_folder;
    std::optional<MonitFleet> m_fleet;
    std::unique_ptr<ServedWorkspace> m_served;
    QByteArray m_token;
};

namespace {

const QByteArray firstId = QByteArray(31, '0') + '1';
const QByteArray secondId = QByteArray(31, '0') + '2';

} // namespace

/// Two accepted hosts, nginx of the first does not run; and one that waits.
void TestWebApi::init()
{
    StrictTest::failOnWarnings();
    m_folder = std::make_unique<test::WorkspaceFolder>();
    m_served = std::make_unique<ServedWorkspace>(m_folder->options(), ServedWorkspace::Front::None, m_clock);
    QSignalSpy remembered(&program(), &workspace::Workspace::ready);
    QVERIFY(m_served->open());
    QTRY_COMPARE(remembered.size(), 1);
    program().renewApiToken(ApiToken::Read);
    m_token = program().apiToken(ApiToken::Read)->reveal();
    QTRY_COMPARE(program().collectorStatus().state, workspace::CollectorStatus::State::Listening);
    m_fleet.emplace(MonitFleet::Size{3, 4, 30s}, m_clock); // system, root filesystem, network, nginx
    m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
    report(*m_fleet->next(0));
    report(*m_fleet->next(1));
    program().setAdmissionRules({});
    report(*m_fleet->next(2));
}

void TestWebApi::cleanup()
{
    m_served.reset();
}

void TestWebApi::report(monit::Report report)
{
    monit::ReportBatch batch;
    batch.reports.push_back({std::move(report),
                             {QHostAddress(QHostAddress::LocalHost), u"monit"_s},
                             m_clock.now(),
                             m_clock.monotonic()});
    program().feed().apply(batch);
}

TestWebApi::Reply TestWebApi::get(const QByteArray &path, const QByteArray &token)
{
    QTcpSocket socket;
    QByteArray bytes;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { bytes += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, program().collectorStatus().port);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                 + (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") + "\r\n");
    const auto isOver = [&] {
        return !bytes.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor(isOver, 10'000))
        return {};
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return {bytes.mid(9, 3).toInt(), bytes.first(end), bytes.sliced(end + 4)};
}

QJsonArray TestWebApi::rows(const QByteArray &path)
{
    const Reply reply = get(path);
    return reply.status == 200 ? QJsonDocument::fromJson(reply.body).array() : QJsonArray();
}

void TestWebApi::needsAToken_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray path : {"/metrics", "/api/v1/hosts", "/api/v1/alerts", "/api/v1/events"})
        QTest::newRow(path.constData()) << path;
}

void TestWebApi::needsAToken()
{
    QFETCH(const QByteArray, path);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Rejected a message from 127.0.0.1"_s));
    QCOMPARE(get(path, {}).status, 401);
    QCOMPARE(get(path, "guess").status, 401);
    QCOMPARE(get(path).status, 200);
}

void TestWebApi::listsHosts()
{
    const Reply reply = get("/api/v1/hosts");
    QVERIFY(reply.head.contains("application/json"));
    const QJsonArray hosts = QJsonDocument::fromJson(reply.body).array();
    QCOMPARE(hosts.size(), 2); // who waits is nobody's business
    QCOMPARE(hosts.at(0)["id"_L1].toString().toLatin1(), secondId); // db1 before web1
    QCOMPARE(hosts.at(1)["id"_L1].toString().toLatin1(), firstId);
    QCOMPARE(hosts.at(1)["services"_L1].toArray().size(), 4);
}

void TestWebApi::oneHost_data()
{
    QTest::addColumn<QByteArray>("which");
    QTest::addColumn<int>("status");
    QTest::newRow("id") << firstId << 200;
    QTest::newRow("name") << "web1.ams.example.net"_ba << 200;
    QTest::newRow("percent-encoded") << "web1%2eams.example.net"_ba << 200;
    QTest::newRow("nobody") << "nobody"_ba << 404;
    QTest::newRow("nothing") << ""_ba << 404;
    QTest::newRow("waits") << QByteArray(QByteArray(31, '0') + '3') << 404;
    QTest::newRow("above") << "../alerts"_ba << 404;
}

void TestWebApi::oneHost()
{
    QFETCH(const QByteArray, which);
    QFETCH(const int, status);
    const Reply reply = get("/api/v1/hosts/" + which);
    QCOMPARE(reply.status, status);
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (status == 200)
        QCOMPARE(json["id"_L1].toString().toLatin1(), firstId);
    else
        QCOMPARE(json["error"_L1].toString(), u"not-found"_s);
}

void TestWebApi::listsAlerts()
{
    const QJsonArray alerts = rows("/api/v1/alerts");
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.at(0)["part"_L1].toString(), u"nginx"_s);
    QCOMPARE(alerts.at(0)["object_id"_L1].toString().toLatin1(), firstId);
}

void TestWebApi::listsEvents_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << ""_ba << 2;
    QTest::newRow("limit") << "?limit=1"_ba << 1;
    QTest::newRow("host's id") << QByteArray("?host=" + firstId) << 1;
    QTest::newRow("host's name") << "?host=web1.ams.example.net"_ba << 1;
    QTest::newRow("another host") << "?host=nobody"_ba << 0;
    QTest::newRow("service") << "?service=rootfs"_ba << 1;
    QTest::newRow("text") << "?text=space%20usage"_ba << 1;
    QTest::newRow("text with a plus") << "?text=a%2Bb"_ba << 0;
    QTest::newRow("from") << "?from=2026-01-01T00:00:00Z"_ba << 2;
    QTest::newRow("before") << "?before=2026-01-01T00:00:00Z"_ba << 0;
    QTest::newRow("a limit that is none") << "?limit=x"_ba << 2;
}

void TestWebApi::listsEvents()
{
    QFETCH(const QByteArray, query);
    m_fleet->setTrouble(1, MonitFleet::Trouble::DiskFills);
    report(*m_fleet->next(1));
    QTEST(static_cast<int>(rows("/api/v1/events" + query).size()), "count");
}

void TestWebApi::metrics()
{
    const Reply reply = get("/metrics");
    QVERIFY(reply.head.contains("text/plain; version=0.0.4"));
    const QByteArray first = "{host=\"web1.ams.example.net\",id=\"" + firstId + "\"";
    const QByteArrayList lines{"nocdesk_host_up" + first + "} 1",
                               "nocdesk_host_problems" + first + "} 1",
                               "nocdesk_host_services" + first + "} 4",
                               "nocdesk_service_up" + first + ",service=\"nginx\",type=\"Process\"} 0",
                               "nocdesk_service_up" + first + ",service=\"rootfs\",type=\"Filesystem\"} 1",
                               "nocdesk_hosts{state=\"critical\"} 1",
                               "nocdesk_hosts{state=\"good\"} 1",
                               "nocdesk_alerts{severity=\"critical\",handled=\"false\"} 1",
                               "nocdesk_alerts{severity=\"critical\",handled=\"true\"} 0"};
    for (const QByteArray &line : lines)
        QVERIFY2(reply.body.split('\n').contains(line), QByteArray(line + '\n' + reply.body).constData());
}

void TestWebApi::namesInLabels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("quote") << u"a\"b"_s << R"(a\"b)"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << R"(a\\b)"_ba;
    QTest::newRow("backslash and quote") << u"a\\\"b"_s << R"(a\\\"b)"_ba;
    QTest::newRow("line feed") << u"a\nb"_s << R"(a\nb)"_ba;
    QTest::newRow("emoji") << u"a🦊b"_s << "a🦊b"_ba;
    QTest::newRow("half an emoji") << u"a"_s + QChar(0xD83E) + u'b' << "a?b"_ba;
    QTest::newRow("braces") << u"a{b=\"c\"} 1"_s << R"(a{b=\"c\"} 1)"_ba;
}

void TestWebApi::namesInLabels()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, label);
    monit::Report strange = *m_fleet->next(1);
    strange.snapshot.hostName = name;
    strange.snapshot.services.back().name = name;
    strange.snapshot.uptime += 1s;
    report(strange);
    const QByteArray line = "\nnocdesk_service_up{host=\"" + label + "\",id=\"" + secondId + "\",service=\""
        + label + "\",type=\"Process\"} 1\n";
    const Reply reply = get("/metrics");
    QVERIFY2(reply.body.contains(line), QByteArray(line + reply.body).constData());
}

void TestWebApi::prometheusReadsIt()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("promtool is not installed");
    monit::Report strange = *m_fleet->next(1);
    strange.snapshot.hostName = u"a\\\"🦊\n{b=\"c\"} 1"_s;
    strange.snapshot.uptime += 1s;
    report(strange);
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(promtool, {u"check"_s, u"metrics"_s});
    check.write(get("/metrics").body);
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAll(), QByteArray());
    QCOMPARE(check.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWebApi)

#include "tst_webapi.moc"
