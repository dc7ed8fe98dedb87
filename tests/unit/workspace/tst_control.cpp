// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/localmonitfeed.h"
#include "models/monit/reportparser.h"
#include "models/workspace/controlclient.h"
#include "models/workspace/controlserver.h"
#include "models/workspace/instancelock.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Milliseconds;

class TestControl final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestsRoundTrip_data();
    void requestsRoundTrip();
    void badRequests_data();
    void badRequests();
    void cutsWhoNeverStops();
    void onlyTheOwnerMayConnect();
    void answersHostsWorstFirst();
    void answersServices_data();
    void answersServices();
    void answersManyRowsToASlowReader();
    void answersStatusAndActivates();
    void servesProfilesApart();
    void replacesAStaleSocket();
    void refusesALongPath();
    void cutsWhoDoesNotAsk();
    void handsOverWhoAttaches();
    void refusesToBeFollowed();
    void limitsConnections();
    void clientWaitsForAStartingProgram();
    void clientTellsThatNobodyRuns();
    void clientGivesUpOnSilence();
    void lockIsExclusive();
    void lockOfADeadProcessIsTaken();

private:
    struct Answer
    {
        std::vector<QJsonObject> rows;
        std::optional<core::Error> error;
    };
    [[nodiscard]] QString socketPath(const QString &name = u"control"_s) const
    {
        return m_dir->filePath(name);
    }
    [[nodiscard]] static Answer ask(const QString &path, const ControlRequest &request);
    void receive(const QString &capture, int copies = 1);

    std::unique_ptr<QTemporaryDir> m_dir;
    test::ManualClock m_clock;
    std::unique_ptr<monit::LocalMonitFeed> m_feed;
    std::unique_ptr<ControlServer> m_server;
};

namespace {

ControlRequest requestOf(ControlCommand command, const QString &host = {}, bool onlyProblems = false)
{
    return {command, host, onlyProblems, {}};
}

QStringList texts(const std::vector<QJsonObject> &rows, QLatin1StringView key)
{
    QStringList out;
    for (const QJsonObject &row : rows)
        out.append(row.value(key).toString());
    return out;
}

} // namespace

void TestControl::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_feed = std::make_unique<monit::LocalMonitFeed>(m_clock);
    m_feed->setRules({monit::AdmissionRule{{}, {}, u"*"_s}});
    m_server = std::make_unique<ControlServer>(*m_feed, [] {
        return QJsonObject{{u"profile"_s, u"default"_s}};
    });
}

TestControl::Answer TestControl::ask(const QString &path, const ControlRequest &request)
{
    Answer answer;
    bool isDone = false;
    ControlClient client;
    connect(&client, &ControlClient::row, &client,
            [&](const QJsonObject &row) { answer.rows.push_back(row); });
    connect(&client, &ControlClient::finished, &client, [&] { isDone = true; });
    connect(&client, &ControlClient::failed, &client, [&](const core::Error &error) {
        answer.error = error;
        isDone = true;
    });
    client.ask(path, request);
    if (!QTest::qWaitFor([&] { return isDone; }, 20'000))
        answer.error = core::Error{ErrorCode::TimedOut, u"the test waited in vain"_s};
    return answer;
}

void TestControl::receive(const QString &capture, int copies)
{
    const auto report = monit::parseReport(test::readData(capture));
    QVERIFY(report);
    monit::ReportBatch batch;
    for (int i = 0; i < copies; ++i) {
        monit::ReceivedReport received;
        received.report = *report;
        if (copies > 1) {
            received.report.id += QString::number(i);
            received.report.snapshot.hostName = u"host%1"_s.arg(i, 5, 10, QChar(u'0'));
        }
        received.source = {QHostAddress(QHostAddress::LocalHost), u"monit"_s};
        received.received = m_clock.now();
        received.receivedMonotonic = m_clock.monotonic();
        batch.reports.push_back(std::move(received));
    }
    m_feed->apply(batch);
}

void TestControl::requestsRoundTrip_data()
{
    QTest::addColumn<ControlRequest>("request");
    QTest::newRow("hosts") << requestOf(ControlCommand::Hosts);
    QTest::newRow("services") << requestOf(ControlCommand::Services, u"дб \"1\"\n"_s, true);
    QTest::newRow("status") << requestOf(ControlCommand::Status);
    QTest::newRow("attach") << requestOf(ControlCommand::Attach);
    QTest::newRow("activate") << ControlRequest{ControlCommand::Activate, {}, false, "kwin-1"};
}

void TestControl::requestsRoundTrip()
{
    QFETCH(ControlRequest, request);
    const QByteArray line = encodeRequest(request);
    QCOMPARE(line.count('\n'), 1);
    const auto decoded = decodeRequest(line);
    QVERIFY(decoded);
    QCOMPARE(*decoded, request);
}

void TestControl::badRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not JSON") << "GET / HTTP/1.1\r\n"_ba << ErrorCode::InvalidInput;
    QTest::newRow("empty") << "\n"_ba << ErrorCode::InvalidInput;
    QTest::newRow("an array") << "[]\n"_ba << ErrorCode::InvalidInput;
    QTest::newRow("no version") << R"({"command":"hosts"})"_ba + '\n' << ErrorCode::Unsupported;
    QTest::newRow("newer") << R"({"version":2,"command":"hosts"})"_ba + '\n' << ErrorCode::Unsupported;
    QTest::newRow("unknown command") << R"({"version":1,"command":"rm"})"_ba + '\n' << ErrorCode::Unsupported;
    QTest::newRow("no command") << R"({"version":1})"_ba + '\n' << ErrorCode::Unsupported;
    QTest::newRow("over-long") << QByteArray(maxControlRequest + 1, ' ') << ErrorCode::TooLarge;
}

void TestControl::badRequests()
{
    QFETCH(QByteArray, line);
    QVERIFY(m_server->listen(socketPath()));
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    socket.write(line);
    QTRY_VERIFY(socket.canReadLine());
    const auto answer = decodeLine(socket.readLine());
    QVERIFY(!answer);
    QTEST(answer.error().code, "code");
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!ask(socketPath(), requestOf(ControlCommand::Hosts)).error); // others are served all the same
}

void TestControl::cutsWhoNeverStops()
{
    QVERIFY(m_server->listen(socketPath()));
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    socket.write(QByteArray(8 * 1024 * 1024, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!ask(socketPath(), requestOf(ControlCommand::Hosts)).error);
}

void TestControl::onlyTheOwnerMayConnect()
{
    const mode_t before = ::umask(0);
    const auto listening = m_server->listen(socketPath());
    ::umask(before);
    QVERIFY(listening);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(socketPath()).constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode));
    QCOMPARE(status.st_mode & (S_IRWXG | S_IRWXO), mode_t(0));
}

void TestControl::answersHostsWorstFirst()
{
    QVERIFY(m_server->listen(socketPath()));
    QVERIFY(ask(socketPath(), requestOf(ControlCommand::Hosts)).rows.empty());
    receive(u"monit/5.33-ampname-status-steady.xml"_s);
    receive(u"monit/5.33-core-status-steady.xml"_s);
    const Answer answer = ask(socketPath(), requestOf(ControlCommand::Hosts));
    QVERIFY(!answer.error);
    QCOMPARE(answer.rows.size(), std::size_t(2));
    QCOMPARE(answer.rows.front().value("host"_L1).toString(), u"mon533.example.org"_s);
    QCOMPARE(texts(answer.rows, "state"_L1).constFirst(), u"critical"_s);
    QVERIFY(texts(answer.rows, "state"_L1).constLast() != u"critical"_s);
    QVERIFY(!answer.rows.front().value("services"_L1).toArray().isEmpty());
}

void TestControl::answersServices_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("onlyProblems");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    const std::optional<ErrorCode> none;
    QTest::newRow("all") << QString() << false << none;
    QTest::newRow("by name") << u"MON533.example.org"_s << false << none;
    QTest::newRow("by id") << u"0f3b563e639a07bb9f9a04b4d0292a85"_s << false << none;
    QTest::newRow("problems") << u"mon533.example.org"_s << true << none;
    QTest::newRow("no such host") << u"mon533"_s << false << std::optional(ErrorCode::NotFound);
}

void TestControl::answersServices()
{
    QFETCH(QString, host);
    QFETCH(bool, onlyProblems);
    QVERIFY(m_server->listen(socketPath()));
    receive(u"monit/5.33-ampname-status-steady.xml"_s);
    receive(u"monit/5.33-core-status-steady.xml"_s);
    const Answer answer = ask(socketPath(), requestOf(ControlCommand::Services, host, onlyProblems));
    QFETCH(std::optional<ErrorCode>, error);
    QCOMPARE(answer.error ? std::optional(answer.error->code) : std::nullopt, error);
    if (answer.error)
        return;
    std::size_t expected = 0;
    const monit::MonitDiff snapshot = m_feed->snapshot();
    for (const monit::Host &known : snapshot.hosts.put) {
        if (!host.isEmpty() && known.name() != u"mon533.example.org"_s)
            continue;
        expected += static_cast<std::size_t>(
            std::ranges::count_if(known.snapshot->services, [&](const monit::Service &service) {
                return !onlyProblems || !service.problems().isEmpty();
            }));
    }
    QVERIFY(expected > 5);
    QCOMPARE(answer.rows.size(), expected);
    QCOMPARE(answer.rows.front().value("state"_L1).toString(), u"critical"_s);
    QCOMPARE(answer.rows.front().value("host"_L1).toString(), u"mon533.example.org"_s);
    QCOMPARE(answer.rows.front().value("host_id"_L1).toString(), u"0f3b563e639a07bb9f9a04b4d0292a85"_s);
    QVERIFY(!answer.rows.front().value("name"_L1).toString().isEmpty());
}

void TestControl::answersManyRowsToASlowReader()
{
    QVERIFY(m_server->listen(socketPath()));
    constexpr int hosts = 100; // some 3 MB of JSON: more than the socket's buffers
    receive(u"monit/5.33-core-status-steady.xml"_s, hosts);
    QLocalSocket socket;
    socket.setReadBufferSize(64 * 1024);
    socket.connectToServer(socketPath());
    socket.write(encodeRequest(requestOf(ControlCommand::Hosts)));
    QTRY_VERIFY(socket.bytesAvailable() >= 64 * 1024);
    // Meanwhile others are answered.
    QVERIFY(!ask(socketPath(), requestOf(ControlCommand::Status)).error);
    QByteArray received;
    connect(&socket, &QLocalSocket::readyRead, this, [&] { received += socket.readAll(); });
    received += socket.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(received.endsWith("{\"done\":true}\n"), 30'000);
    QCOMPARE(received.count("\n{\"row\":"), hosts);
}

void TestControl::answersStatusAndActivates()
{
    QVERIFY(m_server->listen(socketPath()));
    const Answer status = ask(socketPath(), requestOf(ControlCommand::Status));
    QVERIFY(!status.error);
    QCOMPARE(texts(status.rows, "profile"_L1), QStringList(u"default"_s));

    QSignalSpy activated(m_server.get(), &ControlServer::activateRequested);
    ControlRequest request = requestOf(ControlCommand::Activate);
    request.token = "token-1";
    const Answer answer = ask(socketPath(), request);
    QVERIFY(!answer.error);
    QVERIFY(answer.rows.empty());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toByteArray(), "token-1"_ba);
}

void TestControl::servesProfilesApart()
{
    ControlServer lab(*m_feed, [] { return QJsonObject{{u"profile"_s, u"lab"_s}}; });
    QVERIFY(m_server->listen(socketPath()));
    QVERIFY(lab.listen(socketPath(u"lab"_s)));
    QCOMPARE(texts(ask(socketPath(), {}).rows, "profile"_L1), QStringList(u"default"_s));
    QCOMPARE(texts(ask(socketPath(u"lab"_s), {}).rows, "profile"_L1), QStringList(u"lab"_s));
}

void TestControl::replacesAStaleSocket()
{
    // A program that crashed leaves its socket behind.
    const QByteArray path = QFile::encodeName(socketPath());
    const int crashed = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::ranges::copy(path, address.sun_path);
    QCOMPARE(::bind(crashed, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(crashed);
    QCOMPARE(ask(socketPath(), {}).error->code, ErrorCode::NotFound);
    QVERIFY(m_server->listen(socketPath()));
    QVERIFY(!ask(socketPath(), {}).error);
}

void TestControl::refusesALongPath()
{
    const auto listening = m_server->listen(socketPath(QString(120, u'x')));
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, ErrorCode::InvalidInput);
    QVERIFY(listening.error().detail.contains(u"XDG_RUNTIME_DIR"_s));
}

void TestControl::cutsWhoDoesNotAsk()
{
    ControlServer server(*m_feed, [] { return QJsonObject(); }, {16, Milliseconds(50)});
    QVERIFY(server.listen(socketPath(u"impatient"_s)));
    QLocalSocket socket;
    socket.connectToServer(socketPath(u"impatient"_s));
    socket.write("{\"version\":1,");
    QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
}

void TestControl::handsOverWhoAttaches()
{
    ControlServer server(*m_feed, [] { return QJsonObject(); }, {1, Milliseconds(200)});
    std::unique_ptr<QLocalSocket> attached;
    server.setAttachHandler([&](std::unique_ptr<QLocalSocket> socket) { attached = std::move(socket); });
    QVERIFY(server.listen(socketPath(u"followed"_s)));
    QLocalSocket console;
    console.connectToServer(socketPath(u"followed"_s));
    console.write(encodeRequest(requestOf(ControlCommand::Attach)) + "{\"type\":\"follow\"}\n");
    QTRY_VERIFY(attached);
    QTRY_VERIFY(console.canReadLine());
    QCOMPARE(console.readLine(), encodeHead());
    QTRY_COMPARE(attached->bytesAvailable(), 18);
    QCOMPARE(attached->readAll(), "{\"type\":\"follow\"}\n"_ba); // came with the request, and is not lost
    // It no longer counts as a connection, and outlives the deadline that cuts another one.
    QVERIFY(!ask(socketPath(u"followed"_s), requestOf(ControlCommand::Status)).error);
    QLocalSocket idle;
    idle.connectToServer(socketPath(u"followed"_s));
    QTRY_COMPARE(idle.state(), QLocalSocket::UnconnectedState);
    attached->write("beat\n");
    QTRY_VERIFY(console.canReadLine());
    QCOMPARE(console.readLine(), "beat\n"_ba);
    QCOMPARE(console.state(), QLocalSocket::ConnectedState);
}

void TestControl::refusesToBeFollowed()
{
    QVERIFY(m_server->listen(socketPath()));
    const Answer answer = ask(socketPath(), requestOf(ControlCommand::Attach));
    QCOMPARE(answer.error->code, ErrorCode::Unsupported);
}

void TestControl::limitsConnections()
{
    ControlServer server(*m_feed, [] { return QJsonObject(); }, {1, Milliseconds(60'000)});
    QVERIFY(server.listen(socketPath(u"small"_s)));
    auto first = std::make_unique<QLocalSocket>();
    first->connectToServer(socketPath(u"small"_s));
    QCOMPARE(ask(socketPath(u"small"_s), {}).error->code, ErrorCode::Busy);
    first.reset();
    QTRY_VERIFY(!ask(socketPath(u"small"_s), {}).error);
}

void TestControl::clientWaitsForAStartingProgram()
{
    ControlClient client({Milliseconds(20'000), Milliseconds(20'000)});
    QSignalSpy finished(&client, &ControlClient::finished);
    QSignalSpy failed(&client, &ControlClient::failed);
    client.ask(socketPath(), requestOf(ControlCommand::Activate));
    QTimer::singleShot(250, this, [this] { QVERIFY(m_server->listen(socketPath())); });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestControl::clientTellsThatNobodyRuns()
{
    QCOMPARE(ask(socketPath(), {}).error->code, ErrorCode::NotFound);
}

void TestControl::clientGivesUpOnSilence()
{
    QLocalServer silent;
    QVERIFY(silent.listen(socketPath()));
    ControlClient client({Milliseconds(0), Milliseconds(50)});
    QSignalSpy failed(&client, &ControlClient::failed);
    client.ask(socketPath(), {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<core::Error>().code, ErrorCode::TimedOut);
}

void TestControl::lockIsExclusive()
{
    const QString base = m_dir->path();
    const settings::Paths paths{u"default"_s, base, base, base, base, base, base};
    InstanceLock first(paths);
    QVERIFY(first.acquire());
    QFile file(paths.lockFile());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-30), QFileDevice::FileModificationTime));
    file.close(); // a program that runs for a month still holds its lock
    InstanceLock second(paths);
    const auto taken = second.acquire();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Busy);
    QVERIFY(taken.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    first.release();
    QVERIFY(second.acquire());
    settings::Paths missing = paths;
    missing.state = base + u"/missing";
    InstanceLock third(missing);
    QCOMPARE(third.acquire().error().code, ErrorCode::Io);
}

void TestControl::lockOfADeadProcessIsTaken()
{
    const QString base = m_dir->path();
    const settings::Paths paths{u"default"_s, base, base, base, base, base, base};
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        auto *lock = new InstanceLock(paths); // as after a crash: nobody removes it
        ::_exit(lock->acquire() ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(QFile::exists(paths.lockFile()));
    InstanceLock lock(paths);
    QVERIFY(lock.acquire());
}

QTEST_GUILESS_MAIN(TestControl)

#include "tst_control.moc"
