// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/servedworkspace.h"
#include "tests/support/stricttest.h"
#include "tests/unit/workspace/workspacefolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::MonitFleet;
using workspace::ServedWorkspace;

/// The commands of nocdeskctl that follow the running program or give it orders. The program is this one.
class TestCtlAlerts final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usageErrors_data();
    void usageErrors();
    void withoutARunningProgram_data();
    void withoutARunningProgram();
    void listsAlerts();
    void acknowledges_data();
    void acknowledges();
    void unknownAlert();
    void mutes_data();
    void mutes();
    void unknownHostIsNotMuted();
    void listsEvents();
    void acceptsAndForgets();
    void monitrcAndTokens();
    void watchesAsText();
    void watchesAsJson();
    void saysWhenNothingIsKept();

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    void serve();
    [[nodiscard]] Run ctl(const QStringList &arguments) const;
    [[nodiscard]] QJsonArray rows(const QStringList &arguments) const;
    [[nodiscard]] workspace::LocalWorkspace &program() { return m_served->workspace(); }
    void report() { program().feed().apply(m_fleet->round()); }

    core::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
    settings::Paths m_paths;
    std::optional<MonitFleet> m_fleet;
    std::unique_ptr<ServedWorkspace> m_served;
};

namespace {

const QString firstId = u"%1"_s.arg(1, 32, 16, QChar(u'0'));
const QString firstName = u"web1.ams.example.net"_s;
const QString secondId = u"%1"_s.arg(2, 32, 16, QChar(u'0'));
const QString failing = u"monit/%1/nginx"_s.arg(firstId);

} // namespace

void TestCtlAlerts::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
    m_environment.insert(u"HOME"_s, m_dir->path());
    m_environment.insert(u"LC_ALL"_s, u"C"_s); // output is UTF-8 all the same
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir->path());
    m_environment.insert(u"USER"_s, u"anna"_s);
    m_paths = settings::pathsFor(settings::defaultProfile(), m_environment).value();
    QVERIFY(settings::makeFolders(m_paths));
    m_fleet.emplace(MonitFleet::Size{3, 4, 30s}, m_clock); // system, root filesystem, network, nginx
    m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
}

void TestCtlAlerts::cleanup()
{
    m_served.reset();
}

/// Three hosts, on the first of which nginx does not run.
void TestCtlAlerts::serve()
{
    QVERIFY(settings::saveWorkspace(m_paths.workspaceFile(), test::WorkspaceFolder::defaultSettings()));
    workspace::WorkspaceOptions options;
    options.paths = m_paths;
    options.keychain = std::make_unique<test::FakeKeychain>(std::make_shared<test::Vault>());
    m_served = std::make_unique<ServedWorkspace>(std::move(options), ServedWorkspace::Front::None, m_clock);
    QSignalSpy remembered(&program(), &workspace::Workspace::ready);
    QVERIFY(m_served->open());
    QTRY_COMPARE(remembered.size(), 1);
    QTRY_COMPARE(program().collectorStatus().state, workspace::CollectorStatus::State::Listening);
    report();
}

TestCtlAlerts::Run TestCtlAlerts::ctl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(NOC_CTL), arguments);
    // Not waitForFinished(): what it asks is served by this thread.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonArray TestCtlAlerts::rows(const QStringList &arguments) const
{
    return QJsonDocument::fromJson(ctl(arguments + QStringList(u"--json"_s)).out).array();
}

void TestCtlAlerts::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &line : {u"alerts x"_s,
                                u"alerts --nope"_s,
                                u"events x"_s,
                                u"events --limit 0"_s,
                                u"events --limit 1001"_s,
                                u"events --limit x"_s,
                                u"events --since never"_s,
                                u"ack"_s,
                                u"ack x --until never"_s,
                                u"unack"_s,
                                u"mute"_s,
                                u"mute 1h"_s,
                                u"mute --all"_s,
                                u"mute never --all"_s,
                                u"mute 1h --all --host x"_s,
                                u"mute 1h 2h --all"_s,
                                u"unmute"_s,
                                u"unmute x --all"_s,
                                u"unmute --all --source monit"_s,
                                u"accept"_s,
                                u"accept x --all"_s,
                                u"forget"_s,
                                u"token"_s,
                                u"token read x"_s,
                                u"service"_s,
                                u"service stop"_s,
                                u"service stop x"_s,
                                u"access"_s,
                                u"access list x"_s,
                                u"access set x"_s,
                                u"access what x"_s,
                                u"access set x --address y --port 0"_s,
                                u"serve x"_s})
        QTest::newRow(qPrintable(line)) << line.split(u' ');
}

void TestCtlAlerts::usageErrors()
{
    QFETCH(const QStringList, arguments);
    const Run run = ctl(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
}

void TestCtlAlerts::withoutARunningProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &line :
         {u"alerts"_s, u"alerts --json"_s, u"alerts --watch"_s, u"hosts --watch"_s, u"events"_s, u"ack x"_s,
          u"unack x"_s, u"mute 1h --all"_s, u"mute 1h --host x"_s, u"unmute --all"_s, u"accept --all"_s,
          u"forget x"_s, u"monitrc"_s, u"token read"_s, u"service stop x y"_s, u"access list"_s})
        QTest::newRow(qPrintable(line)) << line.split(u' ');
}

void TestCtlAlerts::withoutARunningProgram()
{
    QFETCH(const QStringList, arguments);
    const Run run = ctl(arguments);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("No nocdesk runs for profile default. Start it with: nocdesk"),
             run.err.constData());
    QVERIFY2(run.err.endsWith("nocdeskctl serve\n"), run.err.constData());
}

void TestCtlAlerts::listsAlerts()
{
    m_fleet->setTrouble(1, MonitFleet::Trouble::FileChanged);
    serve();
    const QJsonArray all = rows({u"alerts"_s});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]["id"_L1].toString(), failing); // the worst first
    QCOMPARE(rows({u"alerts"_s, u"--host"_s, firstName.toUpper()}).size(), 1);
    QCOMPARE(rows({u"alerts"_s, u"--host"_s, firstId}).size(), 1);
    QCOMPARE(rows({u"alerts"_s, u"--host"_s, u"nobody"_s}).size(), 0);
    QCOMPARE(ctl({u"ack"_s, failing}).code, 0);
    QCOMPARE(rows({u"alerts"_s, u"--unhandled"_s}).size(), 1);
    QCOMPARE(rows({u"alerts"_s}).at(1)["id"_L1].toString(), failing); // nobody's first
    const Run table = ctl({u"alerts"_s});
    QCOMPARE(table.code, 0);
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("STATE "));
    QVERIFY2(lines[1].startsWith("warning "), table.out.constData());
    QVERIFY2(lines[2].contains("nginx: Not running") && lines[2].endsWith(failing.toLatin1()),
             table.out.constData());
}

void TestCtlAlerts::acknowledges_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("until");
    QTest::newRow("id") << failing << QStringList() << u"recovered"_s;
    QTest::newRow("host") << firstName << QStringList() << u"recovered"_s;
    QTest::newRow("host in capitals") << firstName.toUpper() << QStringList() << u"recovered"_s;
    QTest::newRow("host's id") << firstId << QStringList() << u"recovered"_s;
    QTest::newRow("service") << QString(firstName + u"/nginx"_s) << QStringList() << u"recovered"_s;
    QTest::newRow("for ever") << failing << QStringList({u"--until"_s, u"forever"_s}) << u"forever"_s;
    QTest::newRow("for a time") << failing << QStringList({u"--until"_s, u"2h"_s}) << u"time"_s;
    QTest::newRow("comment") << failing << QStringList({u"-c"_s, u"дисk \"x\""_s}) << u"recovered"_s;
}

void TestCtlAlerts::acknowledges()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, options);
    serve();
    const Run run = ctl(QStringList{u"ack"_s, word} + options);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    const QJsonValue taken = rows({u"alerts"_s}).at(0)["acknowledged"_L1];
    QTEST(taken["until"_L1].toString(), "until");
    QVERIFY(!taken["by"_L1].toString().isEmpty());
    QCOMPARE(taken["comment"_L1].toString(), options.value(0) == u"-c"_s ? options.at(1) : QString());
    QCOMPARE(ctl({u"unack"_s, word}).code, 0);
    QVERIFY(rows({u"alerts"_s}).at(0)["acknowledged"_L1].isNull());
}

void TestCtlAlerts::unknownAlert()
{
    serve();
    const Run run = ctl({u"ack"_s, failing, u"nobody"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("No alert of this id, host or host/service: nobody"), run.err.constData());
    QVERIFY(!program().alerts().alert(failing)->isAcknowledged()); // all or nothing
}

void TestCtlAlerts::mutes_data()
{
    QTest::addColumn<QStringList>("scope");
    QTest::newRow("everything") << QStringList(u"--all"_s);
    QTest::newRow("source") << QStringList({u"--source"_s, u"monit"_s});
    QTest::newRow("group") << QStringList({u"--group"_s, u"example.net"_s});
    QTest::newRow("host") << QStringList({u"--host"_s, firstName});
    QTest::newRow("host's id") << QStringList({u"--host"_s, firstId});
}

void TestCtlAlerts::mutes()
{
    QFETCH(const QStringList, scope);
    serve();
    const Run run = ctl(QStringList{u"mute"_s, u"1h"_s, u"-c"_s, u"works"_s} + scope);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY(program().alerts().alert(failing)->isMuted());
    const alerts::Mute mute = program().alerts().snapshot().mutes.put.front();
    QVERIFY(qAbs(mute.until.secsTo(QDateTime::currentDateTimeUtc()) + 3'600) < 60);
    QCOMPARE(mute.comment, u"works"_s);
    QCOMPARE(ctl(QStringList(u"unmute"_s) + scope).code, 0);
    QVERIFY(!program().alerts().alert(failing)->isMuted());
}

void TestCtlAlerts::unknownHostIsNotMuted()
{
    serve();
    const Run run = ctl({u"mute"_s, u"1h"_s, u"--host"_s, u"nobody"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("No such host: nobody"), run.err.constData());
    QVERIFY(program().alerts().snapshot().mutes.put.empty());
}

void TestCtlAlerts::listsEvents()
{
    serve();
    m_fleet->setTrouble(1, MonitFleet::Trouble::DiskFills);
    report();
    QCOMPARE(rows({u"events"_s}).size(), 2);
    QCOMPARE(rows({u"events"_s, u"--limit"_s, u"1"_s}).size(), 1);
    QCOMPARE(rows({u"events"_s, u"--host"_s, firstName}).size(), 1);
    QCOMPARE(rows({u"events"_s, u"--host"_s, firstId}).size(), 1);
    QCOMPARE(rows({u"events"_s, u"--service"_s, u"nginx"_s}).size(), 1);
    QCOMPARE(rows({u"events"_s, u"--text"_s, u"SPACE usage"_s}).size(), 1);
    QCOMPARE(rows({u"events"_s, u"--since"_s, u"1h"_s}).size(), 2);
    QCOMPARE(rows({u"events"_s, u"--since"_s, u"2099-01-01T00:00:00Z"_s}).size(), 0);
    const Run table = ctl({u"events"_s, u"--host"_s, firstName});
    QCOMPARE(table.code, 0);
    QVERIFY2(table.out.contains(QByteArray(firstName.toLatin1() + "  nginx  ")), table.out.constData());
    program().feed().forget({firstId});
    QCOMPARE(rows({u"events"_s, u"--host"_s, firstId}).size(), 1); // what happened has happened
}

void TestCtlAlerts::acceptsAndForgets()
{
    serve();
    QCOMPARE(ctl({u"forget"_s, firstName, secondId}).code, 0);
    QCOMPARE(rows({u"hosts"_s}).size(), 1);
    program().setAdmissionRules({});
    m_fleet->setTrouble(0, MonitFleet::Trouble::None);
    report();
    QCOMPARE(program().feed().host(firstId)->admission, monit::Admission::Pending);
    const Run unknown = ctl({u"accept"_s, firstName, u"nobody"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("No such host: nobody"), unknown.err.constData());
    QCOMPARE(program().feed().host(firstId)->admission, monit::Admission::Pending);
    QCOMPARE(ctl({u"accept"_s, firstName.toUpper()}).code, 0);
    QCOMPARE(program().feed().host(firstId)->admission, monit::Admission::Accepted);
    QCOMPARE(program().feed().host(secondId)->admission, monit::Admission::Pending);
    QCOMPARE(ctl({u"accept"_s, u"--all"_s}).code, 0);
    QCOMPARE(program().feed().host(secondId)->admission, monit::Admission::Accepted);
}

void TestCtlAlerts::monitrcAndTokens()
{
    serve();
    const Run lines = ctl({u"monitrc"_s});
    QCOMPARE(lines.code, 0);
    QVERIFY2(lines.out.contains("set mmonit http://monit:"), lines.out.constData());
    const Run elsewhere = ctl({u"monitrc"_s, u"192.0.2.1"_s});
    QCOMPARE(elsewhere.code, 1);
    QVERIFY(!elsewhere.err.isEmpty());
    const Run none = ctl({u"token"_s, u"consoles"_s});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("renew"), none.err.constData());
    QCOMPARE(ctl({u"token"_s, u"others"_s}).code, 1);
    const Run made = ctl({u"token"_s, u"consoles"_s, u"--renew"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out.trimmed(), program().apiToken(workspace::ApiToken::Consoles)->reveal());
    QCOMPARE(ctl({u"token"_s, u"consoles"_s}).out, made.out);
    QVERIFY(ctl({u"token"_s, u"consoles"_s, u"--renew"_s}).out != made.out);
    QVERIFY(!program().apiToken(workspace::ApiToken::Read));
}

void TestCtlAlerts::watchesAsText()
{
    serve();
    QProcess watch;
    watch.setProcessEnvironment(m_environment);
    watch.start(QStringLiteral(NOC_CTL), {u"alerts"_s, u"--watch"_s});
    QByteArray out;
    connect(&watch, &QProcess::readyReadStandardOutput, this, [&] { out += watch.readAllStandardOutput(); });
    QTRY_COMPARE(out.count('\n'), 2);
    QVERIFY(out.startsWith("STATE "));
    m_fleet->setTrouble(1, MonitFleet::Trouble::DiskFills);
    report();
    QTRY_COMPARE(out.count('\n'), 3);
    const QRegularExpression line(u"\\n\\d\\d:\\d\\d:\\d\\d  critical  [^\\n]*rootfs[^\\n]*\\n$"_s);
    QVERIFY2(line.match(QString::fromUtf8(out)).hasMatch(), out.constData());
    m_fleet->setTrouble(1, MonitFleet::Trouble::None);
    report();
    QTRY_COMPARE(out.count('\n'), 4);
    QVERIFY2(out.endsWith(QString(u"  gone  monit/%1/rootfs\n"_s.arg(secondId)).toLatin1()), out.constData());
    watch.terminate();
    QTRY_COMPARE(watch.state(), QProcess::NotRunning);
}

void TestCtlAlerts::watchesAsJson()
{
    serve();
    QProcess watch;
    watch.setProcessEnvironment(m_environment);
    watch.start(QStringLiteral(NOC_CTL), {u"alerts"_s, u"--watch"_s, u"--json"_s});
    QByteArrayList lines;
    QByteArray rest;
    connect(&watch, &QProcess::readyReadStandardOutput, this, [&] {
        rest += watch.readAllStandardOutput();
        const qsizetype end = rest.lastIndexOf('\n') + 1;
        lines += rest.first(end).split('\n');
        lines.removeAll(QByteArray());
        rest = rest.sliced(end);
    });
    const auto last = [&] { return QJsonDocument::fromJson(lines.constLast()).object(); };
    QTRY_COMPARE(lines.size(), 1);
    QCOMPARE(last()["change"_L1].toString(), u"put"_s);
    QCOMPARE(last()["row"_L1]["id"_L1].toString(), failing);
    QCOMPARE(ctl({u"ack"_s, failing}).code, 0);
    QTRY_COMPARE(lines.size(), 2);
    QVERIFY(last()["row"_L1]["handled"_L1].toBool());
    m_fleet->setTrouble(0, MonitFleet::Trouble::None);
    report();
    QTRY_COMPARE(lines.size(), 3);
    QCOMPARE(last(), QJsonObject({{u"change"_s, u"removed"_s}, {u"key"_s, failing}}));
    watch.terminate();
    QTRY_COMPARE(watch.state(), QProcess::NotRunning);
}

void TestCtlAlerts::saysWhenNothingIsKept()
{
    QVERIFY(QDir().mkdir(m_paths.historyFile())); // a folder of that name: nothing can be opened
    serve();
    const Run run = ctl({u"ack"_s, failing});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("not in the history yet"), run.err.constData());
    QVERIFY(program().alerts().alert(failing)->isAcknowledged());
}

QTEST_GUILESS_MAIN(TestCtlAlerts)

#include "tst_ctlalerts.moc"
