// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/localmonitfeed.h"
#include "models/monit/reportparser.h"
#include "models/settings/paths.h"
#include "models/settings/workspacefile.h"
#include "models/workspace/controlserver.h"
#include "models/workspace/instancelock.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace noc;
using namespace Qt::StringLiterals;

/// The program itself, without a display and with folders of its own.
class TestNocdeskctl final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersion_data();
    void helpAndVersion();
    void usageErrors_data();
    void usageErrors();
    void withoutARunningProgram_data();
    void withoutARunningProgram();
    void parsesReports_data();
    void parsesReports();
    void leavesCredentialsOut();
    void parseReadsStandardInput();
    void parseTable();
    void listsHosts();
    void listsServices();
    void terminalIsSafe();
    void configCheck_data();
    void configCheck();
    void configRoundTrip();
    void configImportRefuses_data();
    void configImportRefuses();
    void configImportWhileRunning();
    void configExportHasNoSecrets();

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Run ctl(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString file(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const;
    void serve(const std::vector<monit::Report> &reports);

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
    settings::Paths m_paths;
    test::ManualClock m_clock;
    std::unique_ptr<monit::LocalMonitFeed> m_feed;
    std::unique_ptr<workspace::ControlServer> m_server;
};

namespace {

QByteArray goodConfig()
{
    settings::WorkspaceSettings settings;
    settings.collector.port = 9000;
    settings.unknown.insert(u"future"_s, 1);
    return settings::serializeWorkspace(settings);
}

monit::Report reportOf(const QString &capture)
{
    const auto report = monit::parseReport(test::readData(capture));
    return report.value_or(monit::Report());
}

QJsonDocument jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes);
}

} // namespace

void TestNocdeskctl::init()
{
    StrictTest::failOnWarnings();
    m_server.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
    m_environment.insert(u"HOME"_s, m_dir->path());
    m_environment.insert(u"LC_ALL"_s, u"C"_s); // output is UTF-8 all the same
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir->path());
    const auto paths = settings::pathsFor(settings::defaultProfile(), m_environment);
    QVERIFY(paths);
    m_paths = *paths;
    QVERIFY(settings::makeFolders(m_paths));
}

TestNocdeskctl::Run TestNocdeskctl::ctl(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(NOC_CTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    // Not waitForFinished(): what it asks is served by this thread.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestNocdeskctl::put(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestNocdeskctl::serve(const std::vector<monit::Report> &reports)
{
    m_feed = std::make_unique<monit::LocalMonitFeed>(m_clock);
    m_feed->setRules({monit::AdmissionRule{{}, {}, u"*"_s}});
    monit::ReportBatch batch;
    for (const monit::Report &report : reports) {
        batch.reports.push_back({report,
                                 {QHostAddress(QHostAddress::LocalHost), u"monit"_s},
                                 m_clock.now(),
                                 m_clock.monotonic()});
    }
    m_feed->apply(batch);
    m_server = std::make_unique<workspace::ControlServer>(*m_feed, [] { return QJsonObject(); });
    QVERIFY(m_server->listen(m_paths.controlSocket()));
}

void TestNocdeskctl::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("help") << QStringList(u"--help"_s) << "config"_ba;
    QTest::newRow("-h") << QStringList(u"-h"_s) << "--profile"_ba;
    QTest::newRow("version") << QStringList(u"--version"_s) << "nocdeskctl " NOC_VERSION "\n"_ba;
    for (const QString &command : {u"hosts"_s, u"services"_s, u"status"_s, u"monit"_s, u"config"_s})
        QTest::newRow(qPrintable(command)) << QStringList({command, u"--help"_s}) << command.toLatin1();
    QTest::newRow("version of a command") << QStringList({u"hosts"_s, u"--version"_s}) << "nocdeskctl "_ba;
}

void TestNocdeskctl::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const Run run = ctl(arguments);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(expected), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestNocdeskctl::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line.split(u' '); };
    QTest::newRow("nothing") << QStringList();
    row("unknown command", u"nope"_s);
    row("unknown option", u"--nope"_s);
    row("unknown option of a command", u"hosts --nope"_s);
    row("argument too many", u"hosts web1"_s);
    row("bad profile", u"--profile a/b hosts"_s);
    row("bad profile after the command", u"hosts --profile .x"_s);
    row("host without name", u"services --host"_s);
    row("monit alone", u"monit"_s);
    row("monit what", u"monit guess x"_s);
    row("parse nothing", u"monit parse"_s);
    row("parse two", u"monit parse a b"_s);
    row("config alone", u"config"_s);
    row("config what", u"config edit"_s);
    row("import nothing", u"config import"_s);
    row("export with secrets", u"config export --with-secrets"_s);
}

void TestNocdeskctl::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Run run = ctl(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
}

void TestNocdeskctl::withoutARunningProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("advice");
    QTest::newRow("hosts") << QStringList(u"hosts"_s) << "Start it with: nocdesk\n"_ba;
    QTest::newRow("hosts as JSON") << QStringList({u"hosts"_s, u"--json"_s}) << "Start it with: nocdesk\n"_ba;
    QTest::newRow("services") << QStringList(u"services"_s) << "Start it with: nocdesk\n"_ba;
    QTest::newRow("profile before") << QStringList({u"--profile"_s, u"lab"_s, u"hosts"_s})
                                    << "nocdesk --profile lab\n"_ba;
    QTest::newRow("profile after") << QStringList({u"hosts"_s, u"--profile=lab"_s})
                                   << "nocdesk --profile lab\n"_ba;
}

void TestNocdeskctl::withoutARunningProgram()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, advice);
    const Run run = ctl(arguments);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.endsWith(advice), run.err.constData());
}

void TestNocdeskctl::parsesReports_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isRepaired");
    const auto row = [](const char *name, const QString &capture, bool isRepaired) {
        QTest::newRow(name) << test::readData(QString(u"monit/" + capture)) << 0 << isRepaired;
    };
    row("good status", u"5.33-core-status-steady.xml"_s, false);
    row("good event", u"5.33-core-event-ghost-nonexist-fail-a1.xml"_s, false);
    row("broken by its host name", u"5.33-badname-status-first.xml"_s, true);
    QTest::newRow("not Monit") << "<html/>"_ba << 1 << false;
    QTest::newRow("empty") << ""_ba << 1 << false;
    QTest::newRow("entity bomb")
        << "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><monit id='x'>&b;</monit>"_ba << 1 << false;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << 1 << false;
}

void TestNocdeskctl::parsesReports()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, code);
    put(u"payload.xml"_s, payload);
    const Run run = ctl({u"monit"_s, u"parse"_s, file(u"payload.xml"_s), u"--json"_s});
    QCOMPARE(run.code, code);
    if (code != 0) {
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("refused: "), run.err.constData());
        return;
    }
    QCOMPARE(run.err, QByteArray());
    const QJsonObject json = jsonOf(run.out).object();
    for (const QString &key : {u"id"_s, u"host"_s, u"version"_s, u"incarnation"_s, u"poll"_s, u"repaired"_s,
                               u"services"_s, u"event"_s})
        QVERIFY2(json.contains(key), qPrintable(key));
    QTEST(json.value("repaired"_L1).toBool(), "isRepaired");
    const QJsonArray services = json.value("services"_L1).toArray();
    QVERIFY(!services.isEmpty());
    for (const QJsonValue service : services) {
        for (const QString &key : {u"name"_s, u"type"_s, u"status"_s, u"monitor"_s, u"problems"_s})
            QVERIFY2(service.toObject().contains(key), qPrintable(key));
    }
}

void TestNocdeskctl::leavesCredentialsOut()
{
    const Run run =
        ctl({u"monit"_s, u"parse"_s, test::dataPath(u"monit/5.33-core-status-first.xml"_s), u"--json"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(test::readData(u"monit/5.33-core-status-first.xml"_s).contains("<password>"));
    QVERIFY(!run.out.contains("password"));
    QVERIFY(!run.out.contains("credentials"));
}

void TestNocdeskctl::parseReadsStandardInput()
{
    const QByteArray payload = test::readData(u"monit/5.33-core-status-steady.xml"_s);
    const Run run = ctl({u"monit"_s, u"parse"_s, u"-"_s, u"--json"_s}, payload);
    QCOMPARE(run.code, 0);
    QCOMPARE(jsonOf(run.out).object().value("host"_L1).toString(), u"mon533.example.org"_s);
    const Run missing = ctl({u"monit"_s, u"parse"_s, file(u"none.xml"_s)});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("none.xml"));
}

void TestNocdeskctl::parseTable()
{
    const QString capture = test::dataPath(u"monit/5.33-core-status-steady.xml"_s);
    const Run run = ctl({u"monit"_s, u"parse"_s, capture});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("repaired     no\n"));
    const QByteArrayList lines = run.out.split('\n');
    const qsizetype header = lines.indexOf("STATE     SERVICE             TYPE         PROBLEMS");
    QVERIFY2(header > 0, run.out.constData());
    QVERIFY(lines.at(header + 1).startsWith("critical  ")); // problems first
}

void TestNocdeskctl::listsHosts()
{
    serve({reportOf(u"monit/5.33-ampname-status-steady.xml"_s),
           reportOf(u"monit/5.33-core-status-steady.xml"_s)});
    const Run json = ctl({u"hosts"_s, u"--json"_s});
    QCOMPARE(json.code, 0);
    const QJsonArray hosts = jsonOf(json.out).array();
    QCOMPARE(hosts.size(), 2);
    QCOMPARE(hosts.at(0).toObject().value("host"_L1).toString(), u"mon533.example.org"_s);
    const Run table = ctl({u"hosts"_s});
    QCOMPARE(table.code, 0);
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 4); // header, two hosts, the end
    QVERIFY(lines.at(0).startsWith("STATE "));
    QVERIFY2(lines.at(1).startsWith("critical  mon533.example.org  "), table.out.constData());
}

void TestNocdeskctl::listsServices()
{
    serve({reportOf(u"monit/5.33-core-status-steady.xml"_s)});
    const Run all = ctl({u"services"_s, u"--json"_s});
    QCOMPARE(all.code, 0);
    const Run problems =
        ctl({u"services"_s, u"--json"_s, u"--problems"_s, u"--host"_s, u"mon533.example.org"_s});
    QCOMPARE(problems.code, 0);
    const QJsonArray rows = jsonOf(problems.out).array();
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.size() < jsonOf(all.out).array().size());
    for (const QJsonValue row : rows) {
        QVERIFY(!row.toObject().value("problems"_L1).toArray().isEmpty());
        QCOMPARE(row.toObject().value("host"_L1).toString(), u"mon533.example.org"_s);
        QVERIFY(!row.toObject().value("host_id"_L1).toString().isEmpty());
    }
    const Run table = ctl({u"services"_s, u"--problems"_s});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out.count('\n'), rows.size() + 1);
    const Run other = ctl({u"services"_s, u"--host"_s, u"nobody"_s});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("No such host: nobody"), other.err.constData());
}

void TestNocdeskctl::terminalIsSafe()
{
    monit::Report report = reportOf(u"monit/5.33-core-status-steady.xml"_s);
    report.snapshot.hostName = u"a\u001b[2Jb\u202ec\n"_s;
    serve({report});
    const Run table = ctl({u"hosts"_s});
    QCOMPARE(table.code, 0);
    QVERIFY(!table.out.contains('\x1b'));
    QVERIFY(!table.out.contains("\u202e"));
    QVERIFY2(table.out.contains("a\\u001B[2Jb\\u202Ec\\n"), table.out.constData());
    const Run json = ctl({u"hosts"_s, u"--json"_s});
    QCOMPARE(jsonOf(json.out).array().at(0).toObject().value("host"_L1).toString(), report.snapshot.hostName);
}

void TestNocdeskctl::configCheck_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null = no such file
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("good") << goodConfig() << 0 << "future"_ba; // told, and no failure
    QTest::newRow("syntax") << "{\n  \"format\": nope\n}"_ba << 3 << "line 2, column "_ba;
    QTest::newRow("value") << R"({"format":"nocdesk-workspace","version":1,"collector":{"port":"x"}})"_ba << 3
                           << "collector.port"_ba;
    QTest::newRow("newer") << R"({"format":"nocdesk-workspace","version":2})"_ba << 3 << "newer"_ba;
    QTest::newRow("secret") << R"({"format":"nocdesk-workspace","version":1,"collector":{"password":"x"}})"_ba
                            << 3 << "collector.password"_ba;
    QTest::newRow("missing") << QByteArray() << 1 << "config.json"_ba;
}

void TestNocdeskctl::configCheck()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    if (!bytes.isNull())
        put(u"config.json"_s, bytes);
    const Run run = ctl({u"config"_s, u"check"_s, file(u"config.json"_s)});
    QCOMPARE(run.code, code);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QCOMPARE(run.out.isEmpty(), code != 0);
    const Run none = ctl({u"config"_s, u"check"_s, u"--profile"_s, u"empty"_s});
    QCOMPARE(none.code, 0); // the defaults are good
}

void TestNocdeskctl::configRoundTrip()
{
    put(u"config.json"_s, goodConfig());
    const Run first = ctl({u"config"_s, u"import"_s, file(u"config.json"_s)});
    QVERIFY2(first.code == 0, first.err.constData());
    const Run exported = ctl({u"config"_s, u"export"_s});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.out, goodConfig());

    QCOMPARE(ctl({u"config"_s, u"export"_s, file(u"out.json"_s)}).code, 0);
    QFile out(file(u"out.json"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), goodConfig());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(out.fileName()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));

    QByteArray other = goodConfig();
    other.replace("9000", "9001");
    QCOMPARE(ctl({u"config"_s, u"import"_s, u"-"_s}, other).code, 0);
    QCOMPARE(ctl({u"config"_s, u"export"_s}).out, other);
    QFile backup(settings::backupOf(m_paths.workspaceFile()));
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.readAll(), goodConfig());
}

void TestNocdeskctl::configImportRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("syntax") << "{"_ba;
    QTest::newRow("value") << R"({"format":"nocdesk-workspace","version":1,"collector":{"port":-1}})"_ba;
    QTest::newRow("newer") << R"({"format":"nocdesk-workspace","version":2})"_ba;
}

void TestNocdeskctl::configImportRefuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(settings::saveWorkspace(m_paths.workspaceFile(), {}));
    put(u"config.json"_s, bytes);
    const Run run = ctl({u"config"_s, u"import"_s, file(u"config.json"_s)});
    QCOMPARE(run.code, 3);
    QVERIFY(!run.err.isEmpty());
    QFile kept(m_paths.workspaceFile());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), settings::serializeWorkspace({}));
}

void TestNocdeskctl::configImportWhileRunning()
{
    workspace::InstanceLock running(m_paths);
    QVERIFY(running.acquire());
    put(u"config.json"_s, goodConfig());
    const Run run = ctl({u"config"_s, u"import"_s, file(u"config.json"_s)});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("Close nocdesk first"), run.err.constData());
    QVERIFY(!QFile::exists(m_paths.workspaceFile()));
    running.release();
    QCOMPARE(ctl({u"config"_s, u"import"_s, file(u"config.json"_s)}).code, 0);
}

void TestNocdeskctl::configExportHasNoSecrets()
{
    QFile out(m_paths.workspaceFile());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(
        R"({"format":"nocdesk-workspace","version":1,"collector":{"password":"hunter2"},"x":[{"token":"hunter2"}]})");
    out.close();
    const Run run = ctl({u"config"_s, u"export"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("\"x\""));
    QVERIFY(!run.out.contains("hunter2"));
    QVERIFY(!run.err.contains("hunter2"));
    QVERIFY(run.err.contains("collector.password"));
}

QTEST_GUILESS_MAIN(TestNocdeskctl)

#include "tst_nocdeskctl.moc"
