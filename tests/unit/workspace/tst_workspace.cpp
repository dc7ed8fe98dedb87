// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/localworkspace.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/settings/fakekeychain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Milliseconds;
using State = CollectorStatus::State;

class TestWorkspace final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstRun();
    void secondRunKeepsTheCredentials();
    void takesReportsAndRemembersHosts();
    void appliesRules();
    void withoutKeychain();
    void unreadablePasswordStopsTheCollector();
    void passwordFileComesFirst();
    void portTaken();
    void newerFileIsLeftAlone();
    void brokenFileIsTold();
    void refusesBadSettings();
    void switchesOffAndOn();
    void selfSignedTls();
    void missingCertificateFiles();
    void usersComeAndGo();
    void saveFailureIsTold();

private:
    [[nodiscard]] std::unique_ptr<LocalWorkspace> makeWorkspace(const QString &passwordFile = {});
    [[nodiscard]] settings::WorkspaceSettings saved() const;
    void putSettings(const settings::WorkspaceSettings &settings) const;
    void post(const LocalWorkspace &workspace, const QByteArray &credentials);
    [[nodiscard]] static QByteArray credentialsOf(const LocalWorkspace &workspace);

    std::unique_ptr<QTemporaryDir> m_dir;
    settings::Paths m_paths;
    std::shared_ptr<test::Vault> m_vault;
    test::ManualClock m_clock;
};

namespace {

const QString password = passwordName(u"monit"_s);
const core::Error noBus{ErrorCode::Unreachable, u"no bus"_s};

settings::WorkspaceSettings onAnyPort()
{
    settings::WorkspaceSettings settings;
    settings.collector.port = 0;
    return settings;
}

bool isIn(const LocalWorkspace &workspace, State state)
{
    return workspace.collectorStatus().state == state;
}

} // namespace

void TestWorkspace::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = std::make_shared<test::Vault>();
    const QString base = m_dir->path();
    m_paths = {u"default"_s, base, base, base, base, base, base};
    putSettings(onAnyPort());
}

std::unique_ptr<LocalWorkspace> TestWorkspace::makeWorkspace(const QString &passwordFile)
{
    WorkspaceOptions options;
    options.paths = m_paths;
    options.passwordFile = passwordFile;
    options.keychain = std::make_unique<test::FakeKeychain>(m_vault);
    options.saveDelay = Milliseconds(20);
    options.listenRetry = Milliseconds(50);
    return std::make_unique<LocalWorkspace>(std::move(options), m_clock);
}

settings::WorkspaceSettings TestWorkspace::saved() const
{
    const auto loaded = settings::loadWorkspace(m_paths.workspaceFile(), m_clock.now());
    return loaded ? loaded->settings : settings::WorkspaceSettings();
}

void TestWorkspace::putSettings(const settings::WorkspaceSettings &settings) const
{
    QVERIFY(settings::saveWorkspace(m_paths.workspaceFile(), settings));
}

void TestWorkspace::post(const LocalWorkspace &workspace, const QByteArray &credentials)
{
    const QByteArray body = test::readData(u"monit/5.33-core-status-first.xml"_s);
    QTcpSocket socket;
    socket.connectToHost(workspace.collectorStatus().address, workspace.collectorStatus().port);
    QByteArray reply;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { reply += socket.readAll(); });
    socket.write("POST /collector HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\nAuthorization: Basic " + credentials.toBase64()
                 + "\r\n\r\n" + body);
    QTRY_VERIFY(reply.contains("\r\n\r\n"));
    QVERIFY2(reply.startsWith("HTTP/1.1 200"), reply.constData());
}

QByteArray TestWorkspace::credentialsOf(const LocalWorkspace &workspace)
{
    static const QRegularExpression url(u"//([^@]+)@"_s);
    return url.match(workspace.monitrcLines({}).constLast()).captured(1).toLatin1();
}

void TestWorkspace::firstRun()
{
    const auto workspace = makeWorkspace();
    QSignalSpy secretsChanged(workspace.get(), &Workspace::secretsChanged);
    QVERIFY(workspace->open());
    QVERIFY(isIn(*workspace, State::Waiting)); // nothing is waited for
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QCOMPARE(workspace->collectorStatus().address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!workspace->collectorStatus().isTls);
    QTRY_COMPARE(workspace->secretsState(), SecretsState::Kept);
    QVERIFY(!secretsChanged.isEmpty());
    const QRegularExpression line(
        u"^set mmonit http://monit:[A-Za-z0-9_-]{24}@127\\.0\\.0\\.1:%1/collector$"_s.arg(
            workspace->collectorStatus().port));
    QVERIFY2(line.match(workspace->monitrcLines({}).constLast()).hasMatch(),
             qPrintable(workspace->monitrcLines({}).constLast()));
    QTRY_COMPARE(saved().collector.users, QStringList(u"monit"_s));
    QTRY_COMPARE(saved().secrets.kept, QStringList(password));
    QFile file(m_paths.workspaceFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_vault->secrets.value(password).reveal()));
}

void TestWorkspace::secondRunKeepsTheCredentials()
{
    QByteArray credentials;
    {
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open());
        QTRY_VERIFY(isIn(*workspace, State::Listening));
        credentials = credentialsOf(*workspace);
    } // at the end, what is due is written
    QCOMPARE(saved().secrets.kept, QStringList(password));
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QCOMPARE(workspace->loadNotice().origin, settings::WorkspaceOrigin::File);
    QCOMPARE(credentialsOf(*workspace), credentials);
}

void TestWorkspace::takesReportsAndRemembersHosts()
{
    settings::WorkspaceSettings settings = onAnyPort();
    settings.monit.rules = {{{}, {}, u"*"_s, {}}};
    settings.monit.unknown.insert(u"future"_s, 1);
    putSettings(settings);
    {
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open());
        QTRY_VERIFY(isIn(*workspace, State::Listening));
        post(*workspace, credentialsOf(*workspace));
        QTRY_COMPARE(workspace->feed().snapshot().hosts.put.size(), std::size_t(1));
        QTRY_COMPARE(saved().monit.hosts.size(), std::size_t(1));
    }
    const settings::KnownHostSettings known = saved().monit.hosts.front();
    QCOMPARE(known.address, u"127.0.0.1"_s);
    QCOMPARE(known.user, u"monit"_s);
    QVERIFY(!known.id.isEmpty());
    QCOMPARE(saved().monit.unknown, settings.monit.unknown);

    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    const std::vector<monit::KnownHost> remembered = workspace->feed().knownHosts();
    QCOMPARE(remembered.size(), std::size_t(1));
    QCOMPARE(remembered.front().id, known.id);
}

void TestWorkspace::appliesRules()
{
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    post(*workspace, credentialsOf(*workspace));
    const auto first = [&] { return workspace->feed().snapshot().hosts.put.at(0); };
    QTRY_COMPARE(workspace->feed().snapshot().hosts.put.size(), std::size_t(1));
    QCOMPARE(first().admission, monit::Admission::Pending);
    workspace->feed().forget({first().id});
    monit::AdmissionRule rule;
    rule.subnet = net::Subnet::fromText(u"127.0.0.0/8"_s);
    workspace->addAdmissionRule(rule);
    QCOMPARE(workspace->admissionRules(), std::vector{rule});
    QTRY_COMPARE(saved().monit.rules.size(), std::size_t(1));
    post(*workspace, credentialsOf(*workspace));
    QTRY_VERIFY(workspace->feed().snapshot().hosts.put.size() == 1
                && first().admission == monit::Admission::Accepted);
}

void TestWorkspace::withoutKeychain()
{
    m_vault->trouble = noBus;
    {
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open());
        QTRY_VERIFY(isIn(*workspace, State::Listening)); // works all the same
        QTRY_COMPARE(workspace->secretsState(), SecretsState::NotKept);
        QCOMPARE(workspace->secretsError(), noBus);
        QVERIFY(!QFile::exists(m_paths.secretFile()));
    }
    QByteArray credentials;
    {
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open());
        QTRY_COMPARE(workspace->secretsState(), SecretsState::NotKept); // made anew: nothing was promised
        workspace->allowSecretFile();
        QTRY_COMPARE(workspace->secretsState(), SecretsState::Kept);
        credentials = credentialsOf(*workspace);
    }
    QVERIFY(saved().secrets.fileConsent);
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_COMPARE(workspace->secretsState(), SecretsState::Kept);
    QCOMPARE(credentialsOf(*workspace), credentials);
}

void TestWorkspace::unreadablePasswordStopsTheCollector()
{
    settings::WorkspaceSettings settings = onAnyPort();
    settings.collector.users = {u"monit"_s};
    settings.secrets.kept = {password};
    putSettings(settings);
    m_vault->secrets.insert(password, core::Secret("old"));
    m_vault->trouble = noBus;
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Failed));
    QCOMPARE(workspace->secretsState(), SecretsState::Unreadable);
    QCOMPARE(workspace->collectorStatus().error.code, ErrorCode::Unauthorized);
    QVERIFY(workspace->monitrcLines({}).isEmpty());
    m_vault->trouble.reset();
    workspace->retrySecrets();
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QCOMPARE(credentialsOf(*workspace), "monit:old"_ba);

    workspace->renewPassword(u"monit"_s);
    QTRY_COMPARE(workspace->secretsState(), SecretsState::Kept);
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QVERIFY(credentialsOf(*workspace) != "monit:old"_ba);
    QCOMPARE(QByteArray("monit:" + m_vault->secrets.value(password).reveal()), credentialsOf(*workspace));
}

void TestWorkspace::passwordFileComesFirst()
{
    m_vault->secrets.insert(password, core::Secret("stored"));
    const QString path = m_dir->filePath(u"password"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("given\n");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    const auto workspace = makeWorkspace(path);
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QCOMPARE(credentialsOf(*workspace), "monit:given"_ba);
}

void TestWorkspace::portTaken()
{
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    settings::WorkspaceSettings settings;
    settings.collector.port = other->serverPort();
    putSettings(settings);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"The collector cannot listen on 127.0.0.1 port"_s));
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Failed));
    QCOMPARE(workspace->collectorStatus().error.code, ErrorCode::Busy);
    QCOMPARE(workspace->collectorStatus().port, quint16(settings.collector.port));
    const auto isAlert = [&workspace] {
        const alerts::Alert *alert = workspace->alerts().alert(u"nocdesk/collector"_s);
        return alert && alert->isActive;
    };
    QTRY_VERIFY(isAlert());
    other.reset();
    QTRY_VERIFY(isIn(*workspace, State::Listening)); // by itself, once the port is free
    QTRY_VERIFY(!isAlert());
    QCOMPARE(workspace->collectorStatus().port, quint16(settings.collector.port));
}

void TestWorkspace::newerFileIsLeftAlone()
{
    const QByteArray newer = R"({"format":"nocdesk-workspace","version":99})"_ba;
    QFile file(m_paths.workspaceFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newer);
    file.close();
    {
        const auto workspace = makeWorkspace();
        const auto opened = workspace->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
        workspace->setAdmissionRules({});
        QVERIFY(!workspace->applyCollectorSettings({}));
        QVERIFY(isIn(*workspace, State::Off));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestWorkspace::brokenFileIsTold()
{
    settings::WorkspaceSettings settings = onAnyPort();
    settings.collector.allowedSubnets = {u"127.0.0.0/8"_s};
    putSettings(settings); // onAnyPort() of init() becomes the backup
    QFile file(m_paths.workspaceFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QCOMPARE(workspace->loadNotice().origin, settings::WorkspaceOrigin::Backup);
    QVERIFY(QFile::exists(workspace->loadNotice().setAside));
    QVERIFY(!workspace->loadNotice().detail.isEmpty());
    QTRY_VERIFY(QFile::exists(m_paths.workspaceFile())); // good again
    QCOMPARE(saved().collector.port, 0);
}

void TestWorkspace::refusesBadSettings()
{
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    const quint16 port = workspace->collectorStatus().port;
    settings::CollectorSettings settings = workspace->settings().collector;
    settings.address = u"somewhere"_s;
    const auto applied = workspace->applyCollectorSettings(settings);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::InvalidInput);
    QVERIFY2(applied.error().detail.startsWith(u"collector.address"_s), qPrintable(applied.error().detail));
    QCOMPARE(workspace->settings().collector.address, u"127.0.0.1"_s);
    QCOMPARE(workspace->collectorStatus().port, port);
}

void TestWorkspace::switchesOffAndOn()
{
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    const quint16 port = workspace->collectorStatus().port;
    settings::CollectorSettings settings = workspace->settings().collector;
    settings.isEnabled = false;
    QVERIFY(workspace->applyCollectorSettings(settings));
    QVERIFY(isIn(*workspace, State::Off));
    QTcpServer probe;
    QTRY_VERIFY(probe.isListening() || probe.listen(QHostAddress::LocalHost, port));
    probe.close();
    QTRY_VERIFY(!saved().collector.isEnabled);
    settings.isEnabled = true;
    QVERIFY(workspace->applyCollectorSettings(settings));
    QTRY_VERIFY(isIn(*workspace, State::Listening));
}

void TestWorkspace::selfSignedTls()
{
    settings::WorkspaceSettings settings = onAnyPort();
    settings.collector.tls = settings::TlsMode::SelfSigned;
    putSettings(settings);
    QString fingerprint;
    {
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open());
        QTRY_VERIFY(isIn(*workspace, State::Listening));
        QVERIFY(workspace->collectorStatus().isTls);
        QVERIFY(workspace->monitrcLines({}).constLast().startsWith(u"set mmonit https://monit:"_s));
        fingerprint = workspace->certificateFingerprint();
        QCOMPARE(fingerprint.count(u':'), 31);
    }
    QVERIFY(m_vault->secrets.value(keyName()).reveal().contains("PRIVATE KEY"));
    QFile file(m_paths.workspaceFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("BEGIN CERTIFICATE"));
    QVERIFY(!text.contains("PRIVATE KEY"));
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QCOMPARE(workspace->certificateFingerprint(), fingerprint); // agents may have pinned it
}

void TestWorkspace::missingCertificateFiles()
{
    settings::WorkspaceSettings settings = onAnyPort();
    settings.collector.tls = settings::TlsMode::Files;
    settings.collector.certificateFile = m_dir->filePath(u"none.pem"_s);
    putSettings(settings);
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Failed));
    QVERIFY(workspace->collectorStatus().error.detail.contains(u"none.pem"_s));
}

void TestWorkspace::usersComeAndGo()
{
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    settings::CollectorSettings settings = workspace->settings().collector;
    settings.users = {u"site-b"_s};
    QVERIFY(workspace->applyCollectorSettings(settings));
    QTRY_VERIFY(isIn(*workspace, State::Listening));
    QVERIFY(credentialsOf(*workspace).startsWith("site-b:"));
    QTRY_COMPARE(m_vault->secrets.keys(), QStringList(passwordName(u"site-b"_s)));
    QTRY_COMPARE(saved().secrets.kept, QStringList(passwordName(u"site-b"_s)));
    post(*workspace, credentialsOf(*workspace));
}

void TestWorkspace::saveFailureIsTold()
{
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->open());
    QTRY_COMPARE(saved().secrets.kept, QStringList(password));
    QVERIFY(!workspace->saveError());
    QTRY_COMPARE(workspace->storeStatus().state,
                 store::StoreState::Ready); // what it still writes is no news here
    // The folder is gone, as when a disk is unmounted.
    const QString away = m_paths.config + u"-away";
    QVERIFY(QDir().rename(m_paths.config, away));
    workspace->addAdmissionRule({});
    QTRY_VERIFY(workspace->saveError());
    QCOMPARE(workspace->saveError()->code, ErrorCode::Io);
    QVERIFY(QDir().rename(away, m_paths.config));
    workspace->addAdmissionRule({});
    QTRY_VERIFY(!workspace->saveError());
    QCOMPARE(saved().monit.rules.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestWorkspace)

#include "tst_workspace.moc"
