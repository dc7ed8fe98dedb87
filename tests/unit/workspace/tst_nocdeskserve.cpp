// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `nocdeskctl serve` as packaging/systemd/nocdesk.service starts it, and the commands that get a machine without a
// display going.
#include "models/settings/paths.h"
#include "models/settings/workspacefile.h"
#include "tests/support/notifysocket.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace noc;
using namespace Qt::StringLiterals;

class TestNocdeskServe final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheServiceManager_data();
    void tellsTheServiceManager();
    void staysInTheFoldersOfTheUnit();
    void takesSystemdCredentials();
    void saysWhatToDoWithoutAKeychain();
    void keepsSecretsInAFileOnConsent();
    void listens_data();
    void listens();
    void listenRefuses();
    void switchesTheCollectorOff();
    void listsMutes();
    void metricsPleasePrometheus();
    void usageErrors_data();
    void usageErrors();

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Run ctl(const QStringList &arguments) const;
    [[nodiscard]] QJsonObject secrets() const;
    void serve();
    [[nodiscard]] int stop();
    [[nodiscard]] QString folder(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_said; ///< on standard error
    settings::Paths m_paths;
};

void TestNocdeskServe::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_said.clear();
    // The variables of the unit and no others: no HOME, no session bus.
    m_environment = QProcessEnvironment();
    for (const QString &variable :
         {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        m_environment.insert(variable, folder(u"lib"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, folder(u"run"_s));
    QVERIFY(QDir(m_dir->path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(folder(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto paths = settings::pathsFor(settings::defaultProfile(), m_environment);
    QVERIFY(paths);
    m_paths = *paths;
    QVERIFY(settings::makeFolders(m_paths));
    settings::WorkspaceSettings settings;
    settings.collector.port = 0;
    QVERIFY(settings::saveWorkspace(m_paths.workspaceFile(), settings));
}

void TestNocdeskServe::cleanup()
{
    if (m_program)
        QCOMPARE(stop(), 0);
}

TestNocdeskServe::Run TestNocdeskServe::ctl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(NOC_CTL), arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject TestNocdeskServe::secrets() const
{
    return QJsonDocument::fromJson(ctl({u"secrets"_s, u"status"_s, u"--json"_s}).out).object();
}

void TestNocdeskServe::serve()
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    connect(m_program.get(), &QProcess::readyReadStandardError, this,
            [this] { m_said += m_program->readAllStandardError(); });
    m_program->start(QStringLiteral(NOC_CTL), {u"serve"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(m_said.contains("Listening on "), m_said.constData(), 30'000);
}

int TestNocdeskServe::stop()
{
    m_program->terminate();
    if (!QTest::qWaitFor([&] { return m_program->state() == QProcess::NotRunning; }, 30'000))
        m_program->kill();
    const int code = m_program->exitStatus() == QProcess::NormalExit ? m_program->exitCode() : -1;
    m_program.reset();
    return code;
}

void TestNocdeskServe::tellsTheServiceManager_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("a file") << false;
    QTest::newRow("abstract") << true;
}

void TestNocdeskServe::tellsTheServiceManager()
{
    QFETCH(const bool, isAbstract);
    const QString name = isAbstract ? u"@nocdesk-test/"_s + m_dir->path() : folder(u"notify"_s);
    const test::NotifySocket manager(name.toUtf8());
    QVERIFY(manager.isBound());
    m_environment.insert(u"NOTIFY_SOCKET"_s, name);
    m_environment.insert(u"WATCHDOG_USEC"_s, u"200000"_s);
    serve();
    QTRY_VERIFY(manager.messages().contains("READY=1"));
    QTRY_VERIFY(manager.messages().count("WATCHDOG=1") >= 3);
    const bool saysWhere = std::ranges::any_of(manager.messages(), [](const QByteArray &message) {
        return message.startsWith("STATUS=Listening on 127.0.0.1 port ");
    });
    QVERIFY(saysWhere);
    QVERIFY(!manager.messages().contains("STOPPING=1"));
    QCOMPARE(stop(), 0);
    QTRY_COMPARE(manager.messages().constLast(), "STOPPING=1"_ba);
}

void TestNocdeskServe::staysInTheFoldersOfTheUnit()
{
    serve();
    QCOMPARE(ctl({u"status"_s}).code, 0);
    QCOMPARE(stop(), 0);
    for (QDirIterator it(m_dir->path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        const bool isOurs = path == folder(u"lib"_s) || path == folder(u"run"_s)
            || path.startsWith(folder(u"lib/nocdesk"_s)) || path.startsWith(folder(u"run/nocdesk"_s));
        QVERIFY2(isOurs, qPrintable(path));
    }
    QVERIFY(QFile::exists(m_paths.historyFile()));
}

void TestNocdeskServe::takesSystemdCredentials()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"credentials"_s));
    QFile password(folder(u"credentials/collector-password-monit"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("from-systemd\n");
    password.close();
    m_environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder(u"credentials"_s));
    serve();
    const Run status = ctl({u"secrets"_s, u"status"_s});
    QCOMPARE(status.code, 0);
    QVERIFY2(status.out.contains("collector-password-monit  systemd credential"), status.out.constData());
    QCOMPARE(status.err, QByteArray());
    const Run lines = ctl({u"monitrc"_s});
    QCOMPARE(lines.code, 0);
    QVERIFY2(lines.out.contains("monit:from-systemd@"), lines.out.constData());
    QVERIFY2(!m_said.contains("not kept"), m_said.constData());
    QVERIFY(!m_said.contains("from-systemd"));
}

void TestNocdeskServe::saysWhatToDoWithoutAKeychain()
{
    serve();
    QTRY_VERIFY2(m_said.contains("nocdeskctl secrets allow-file; "), m_said.constData());
    QCOMPARE(m_said.count("are not kept"), 1);
    const Run status = ctl({u"secrets"_s, u"status"_s});
    QCOMPARE(status.code, 1);
    QVERIFY2(status.out.startsWith("not kept: "), status.out.constData());
    QVERIFY2(status.out.contains("collector-password-monit  in memory only"), status.out.constData());
    QVERIFY2(status.err.contains("allow-file"), status.err.constData());
    QCOMPARE(ctl({u"secrets"_s, u"retry"_s}).code, 1);
    QVERIFY(!QFile::exists(m_paths.secretFile()));
}

void TestNocdeskServe::keepsSecretsInAFileOnConsent()
{
    serve();
    const QByteArray before = ctl({u"monitrc"_s}).out;
    QVERIFY(!before.isEmpty());
    const Run allowed = ctl({u"secrets"_s, u"allow-file"_s});
    QCOMPARE(allowed.code, 0);
    QVERIFY2(allowed.out.contains("collector-password-monit  private file"), allowed.out.constData());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_paths.secretFile()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(stop(), 0);

    m_said.clear();
    serve();
    QCOMPARE(secrets()["state"_L1].toString(), u"kept"_s);
    QVERIFY2(!m_said.contains("not kept"), m_said.constData());
    const auto passwordOf = [](const QByteArray &lines) {
        const qsizetype begin = lines.indexOf("monit:");
        return lines.mid(begin, lines.indexOf('@') - begin);
    };
    QCOMPARE(passwordOf(ctl({u"monitrc"_s}).out), passwordOf(before));
}

void TestNocdeskServe::listens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QStringList{u"127.0.0.2:0"_s} << "Listening on 127.0.0.2 port "_ba;
    QTest::newRow("the port stays") << QStringList{u"127.0.0.2"_s} << "(not encrypted)\n"_ba;
    QTest::newRow("TLS") << QStringList{u"127.0.0.1:0"_s, u"--tls"_s}
                         << "Fingerprint of the certificate: "_ba;
    QTest::newRow("no TLS") << QStringList{u"127.0.0.1:0"_s, u"--no-tls"_s} << "(not encrypted)\n"_ba;
}

void TestNocdeskServe::listens()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, expected);
    serve();
    const Run run = ctl(QStringList(u"listen"_s) + arguments);
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.contains(expected), run.out.constData());
    // Where people are sent for the fingerprint.
    if (arguments.contains(u"--tls"_s)) {
        const QByteArray fingerprint = run.out.mid(run.out.indexOf("certificate: ") + 13).trimmed();
        QCOMPARE(fingerprint.size(), 32 * 3 - 1);
        QVERIFY(ctl({u"status"_s}).out.contains(fingerprint));
    }
    QCOMPARE(stop(), 0);
    const auto kept = settings::loadWorkspace(m_paths.workspaceFile(), QDateTime::currentDateTimeUtc());
    QVERIFY(kept);
    QCOMPARE(kept->settings.collector.address, arguments.constFirst().section(u':', 0, 0));
    QCOMPARE(kept->settings.collector.port, 0);
    QCOMPARE(kept->settings.collector.tls != settings::TlsMode::Off, arguments.contains(u"--tls"_s));
}

void TestNocdeskServe::listenRefuses()
{
    serve();
    const Run run = ctl({u"listen"_s, u"192.0.2.1:0"_s}); // TEST-NET-1: nobody's address
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("It does not listen: "), run.err.constData());
}

void TestNocdeskServe::switchesTheCollectorOff()
{
    serve();
    const Run off = ctl({u"listen"_s, u"off"_s});
    QVERIFY2(off.code == 0, off.err.constData());
    QVERIFY(off.out.contains("switched off"));
    QTRY_VERIFY(m_said.contains("The collector is switched off"));
    const Run on = ctl({u"listen"_s, u"127.0.0.1"_s});
    QVERIFY2(on.code == 0, on.err.constData());
    QVERIFY2(on.out.startsWith("Listening on 127.0.0.1 port "), on.out.constData());
}

void TestNocdeskServe::listsMutes()
{
    serve();
    QCOMPARE(ctl({u"mutes"_s}).out, "UNTIL  WHAT  WHO  COMMENT\n"_ba);
    QCOMPARE(ctl({u"mute"_s, u"2h"_s, u"--group"_s, u"db"_s}).code, 0);
    QCOMPARE(ctl({u"mute"_s, u"1h"_s, u"--all"_s, u"-c"_s, u"moving"_s}).code, 0);
    const Run table = ctl({u"mutes"_s});
    QCOMPARE(table.code, 0);
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(1).contains("  everything  ") && lines.at(1).endsWith("moving"), table.out.constData());
    QVERIFY2(lines.at(2).contains("  group db  "), table.out.constData());
    const QJsonArray rows = QJsonDocument::fromJson(ctl({u"mutes"_s, u"--json"_s}).out).array();
    QCOMPARE(rows.size(), 2);
    QVERIFY(QDateTime::fromString(rows.at(0)["until"_L1].toString(), Qt::ISODateWithMs).isValid());
}

void TestNocdeskServe::metricsPleasePrometheus()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("promtool (package prometheus) is not installed");
    serve();
    const QByteArray token = ctl({u"token"_s, u"read"_s, u"--renew"_s}).out.trimmed();
    QVERIFY(!token.isEmpty());
    const auto collector = [this] {
        const QByteArray status = ctl({u"status"_s, u"--json"_s}).out;
        return QJsonDocument::fromJson(status)["collector"_L1].toObject();
    };
    QTRY_COMPARE(collector()["state"_L1].toString(), u"listening"_s);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(collector()["port"_L1].toInt())));
    request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QProcess check;
    check.start(promtool, {u"check"_s, u"metrics"_s});
    check.write(reply->readAll());
    check.closeWriteChannel();
    QTRY_COMPARE(check.state(), QProcess::NotRunning);
    QCOMPARE(check.readAllStandardError(), QByteArray());
    QCOMPARE(check.exitCode(), 0);
}

void TestNocdeskServe::usageErrors_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"listen", "listen somewhere", "listen 127.0.0.1 8080", "listen 127.0.0.1:",
          "listen 127.0.0.1:65536", "listen 127.0.0.1:-1", "listen [::1", "listen [::1]8080", "listen 10",
          "listen 127.0.0.1 --tls --no-tls", "secrets", "secrets show", "secrets status now", "mutes all"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestNocdeskServe::usageErrors()
{
    QFETCH(const QString, line);
    const Run run = ctl(line.split(u' '));
    QCOMPARE(run.code, 2); // before it looks for a program
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestNocdeskServe)

#include "tst_nocdeskserve.moc"
