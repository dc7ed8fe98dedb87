// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that attaches to a program elsewhere: what is asked, what is kept where, what is trusted.
#include "app/gui/attachment.h"
#include "app/gui/attachrequest.h"
#include "app/gui/consoleurl.h"
#include "app/gui/knownservers.h"
#include "models/workspace/servedworkspace.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/settings/fakekeychain.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::Secret;
using remote::LinkPhase;

class TestAttach final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dialogWantsWhatIsNeeded_data();
    void dialogWantsWhatIsNeeded();
    void dialogKeepsAGivenAddress();
    void requestKeepsTheTokenAndStarts();
    void requestAsksBeforeAFile_data();
    void requestAsksBeforeAFile();
    void remembersAcrossRuns();
    void asksWhetherToTrustOnce();
    void warnsOfAnotherCertificate();
    void aGivenFingerprintIsNotAskedAbout();
    void asksForAMissingToken();
    void asksAgainForAWrongToken();

private:
    [[nodiscard]] std::unique_ptr<KnownServers> servers() const;
    void serve();
    void attach(const QString &fingerprint = {});
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] LinkPhase phase() const { return m_remote->linkStatus()->state.phase; }
    [[nodiscard]] QMessageBox *question() const;
    [[nodiscard]] AttachDialog *dialog() const;
    static void press(const QWidget &box, QDialogButtonBox::ButtonRole role);
    static void type(const QWidget &dialog, const QString &field, const QString &text);

    test::ManualClock m_clock;
    core::SystemClock m_time;
    std::unique_ptr<QTemporaryDir> m_folder;
    settings::Paths m_paths;
    std::shared_ptr<test::Vault> m_vault; ///< of the console
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<KnownServers> m_servers;
    std::unique_ptr<workspace::ServedWorkspace> m_served;
    std::unique_ptr<workspace::RemoteWorkspace> m_remote;
    std::unique_ptr<Attachment> m_attachment;
};

namespace {

QString someFingerprint()
{
    return QStringList(32, u"AB"_s).join(u':');
}

settings::Paths pathsBelow(const QString &folder, const QString &profile)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
    const auto paths = settings::pathsFor(profile, environment);
    return paths.value_or(settings::Paths());
}

} // namespace

void TestAttach::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = pathsBelow(m_folder->path(), u"console"_s);
    QVERIFY(settings::makeFolders(m_paths));
    m_vault = std::make_shared<test::Vault>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_servers = servers();
}

void TestAttach::cleanup()
{
    m_attachment.reset();
    m_remote.reset();
    m_served.reset();
    m_window.reset();
    m_servers.reset();
}

std::unique_ptr<KnownServers> TestAttach::servers() const
{
    return std::make_unique<KnownServers>(m_paths, std::make_unique<test::FakeKeychain>(m_vault));
}

/// A program elsewhere, with TLS and a token for consoles.
void TestAttach::serve()
{
    workspace::WorkspaceOptions options;
    options.paths = pathsBelow(m_folder->path(), u"server"_s);
    QVERIFY(settings::makeFolders(options.paths));
    options.keychain = std::make_unique<test::FakeKeychain>(std::make_shared<test::Vault>());
    settings::WorkspaceSettings settings;
    settings.collector.port = 0;
    settings.collector.tls = settings::TlsMode::SelfSigned;
    settings.collector.hasConsoles = true;
    QVERIFY(settings::saveWorkspace(options.paths.workspaceFile(), settings));
    m_served = std::make_unique<workspace::ServedWorkspace>(std::move(options),
                                                            workspace::ServedWorkspace::Front::None, m_time);
    QVERIFY(m_served->open());
    QTRY_COMPARE(m_served->workspace().collectorStatus().state, workspace::CollectorStatus::State::Listening);
}

QUrl TestAttach::url() const
{
    return consoleUrl(u"127.0.0.1:%1"_s.arg(m_served->workspace().collectorStatus().port));
}

void TestAttach::attach(const QString &fingerprint)
{
    const remote::WebSocketTarget target{url(), {}, fingerprint};
    m_remote = std::make_unique<workspace::RemoteWorkspace>(
        workspace::RemoteOptions{m_paths, target, u"there"_s}, m_time);
    m_attachment = std::make_unique<Attachment>(*m_remote, target, *m_servers, *m_window);
    m_attachment->begin();
}

QMessageBox *TestAttach::question() const
{
    return m_window->findChild<QMessageBox *>(u"question"_s);
}

AttachDialog *TestAttach::dialog() const
{
    return m_window->findChild<AttachDialog *>();
}

void TestAttach::press(const QWidget &box, QDialogButtonBox::ButtonRole role)
{
    const auto *buttons = box.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == role)
            return button->click();
    }
    QFAIL("no such button");
}

void TestAttach::type(const QWidget &dialog, const QString &field, const QString &text)
{
    dialog.findChild<QLineEdit *>(field)->setText(text);
}

void TestAttach::dialogWantsWhatIsNeeded_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<QString>("server"); // empty = not accepted
    const QString host = u"noc.example.org"_s;
    const QString url = u"wss://noc.example.org:8080/api/v1/console"_s;
    QTest::newRow("all") << host << u" t\n"_s << someFingerprint() << url;
    QTest::newRow("no colons") << host << u"t"_s << someFingerprint().remove(u':').toLower() << url;
    QTest::newRow("no fingerprint") << host << u"t"_s << QString() << url;
    QTest::newRow("not encrypted") << u"ws://noc.example.org:1"_s << u"t"_s << QString()
                                   << u"ws://noc.example.org:1/api/v1/console"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("no token") << host << u" "_s << QString() << QString();
    QTest::newRow("no address") << u"http://x"_s << u"t"_s << QString() << QString();
    QTest::newRow("a digit short") << host << u"t"_s << someFingerprint().chopped(1) << QString();
}

void TestAttach::dialogWantsWhatIsNeeded()
{
    QFETCH(const QString, address);
    QFETCH(const QString, token);
    QFETCH(const QString, fingerprint);
    QFETCH(const QString, server);
    auto *dialog = new AttachDialog({}, m_window.get());
    type(*dialog, u"address"_s, address);
    type(*dialog, u"token"_s, token);
    type(*dialog, u"fingerprint"_s, fingerprint);
    const auto choice = dialog->choice();
    QCOMPARE(choice.has_value(), !server.isEmpty());
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    for (const QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(const_cast<QAbstractButton *>(button)) == QDialogButtonBox::AcceptRole)
            QCOMPARE(button->isEnabled(), choice.has_value());
    }
    QCOMPARE(dialog->findChild<QLineEdit *>(u"token"_s)->echoMode(), QLineEdit::Password);
    if (!choice)
        return;
    QCOMPARE(choice->server, QUrl(server));
    QCOMPARE(choice->token.reveal(), "t"_ba);
}

void TestAttach::dialogKeepsAGivenAddress()
{
    auto *dialog = new AttachDialog(consoleUrl(u"noc.example.org:9000"_s), m_window.get());
    const auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
    QCOMPARE(address->text(), u"noc.example.org:9000"_s);
    QVERIFY(address->isReadOnly());
}

void TestAttach::requestKeepsTheTokenAndStarts()
{
    QStringList started;
    requestAttachment(*m_servers, u"console"_s, *m_window,
                      [&](const QStringList &arguments) { started = arguments; });
    type(*dialog(), u"address"_s, u"NOC.example.org"_s);
    type(*dialog(), u"token"_s, u"hunter2"_s);
    type(*dialog(), u"fingerprint"_s, someFingerprint());
    press(*dialog(), QDialogButtonBox::AcceptRole);
    QTRY_COMPARE(started,
                 QStringList({u"--attach"_s, u"noc.example.org:8080"_s, u"--profile"_s, u"console"_s}));
    QCOMPARE(m_vault->secrets.size(), 1);
    QCOMPARE(m_vault->secrets.begin()->reveal(), "hunter2"_ba);
    QVERIFY(m_vault->secrets.keys().constFirst().startsWith("attach-token.noc.example.org"_L1));
    QCOMPARE(m_servers->fingerprint(consoleUrl(u"noc.example.org"_s)), someFingerprint());
}

void TestAttach::requestAsksBeforeAFile_data()
{
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("allowed") << true;
    QTest::newRow("not allowed") << false;
}

void TestAttach::requestAsksBeforeAFile()
{
    QFETCH(const bool, isAllowed);
    m_vault->trouble = core::Error{core::ErrorCode::Unreachable, u"no keychain"_s};
    bool isStarted = false;
    requestAttachment(*m_servers, u"console"_s, *m_window, [&](const QStringList &) { isStarted = true; });
    type(*dialog(), u"address"_s, u"noc.example.org"_s);
    type(*dialog(), u"token"_s, u"hunter2"_s);
    press(*dialog(), QDialogButtonBox::AcceptRole);
    QTRY_VERIFY(question());
    QVERIFY(!isStarted);
    press(*question(), isAllowed ? QDialogButtonBox::AcceptRole : QDialogButtonBox::RejectRole);
    QTRY_VERIFY(isStarted);
    core::Result<Secret> found;
    bool isAnswered = false;
    servers().swap(m_servers); // the second program
    m_servers->findToken(consoleUrl(u"noc.example.org"_s), this, [&](const core::Result<Secret> &token) {
        found = token;
        isAnswered = true;
    });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(found.has_value(), isAllowed);
    if (isAllowed)
        QCOMPARE(found->reveal(), "hunter2"_ba);
    QCOMPARE(QFile::exists(m_paths.config + u"/server-tokens.json"_s), isAllowed);
}

void TestAttach::remembersAcrossRuns()
{
    const QUrl server = consoleUrl(u"[2001:db8::1]:8080"_s);
    QCOMPARE(m_servers->fingerprint(server), QString());
    m_servers->trust(server, someFingerprint());
    const auto later = servers();
    QCOMPARE(later->fingerprint(server), someFingerprint());
    QCOMPARE(later->fingerprint(consoleUrl(u"[2001:db8::1]:8081"_s)), QString());
}

void TestAttach::asksWhetherToTrustOnce()
{
    serve();
    const auto token = m_served->workspace().apiToken(workspace::ApiToken::Consoles);
    QVERIFY(token);
    bool isKept = false;
    m_servers->keepToken(url(), *token, this,
                         [&](const core::Result<void> &kept) { isKept = kept.has_value(); });
    QTRY_VERIFY(isKept);
    attach();
    QTRY_VERIFY(question());
    const QString fingerprint = m_served->workspace().certificateFingerprint();
    QVERIFY(question()->informativeText().contains(fingerprint));
    QVERIFY(phase() != LinkPhase::Live);
    press(*question(), QDialogButtonBox::AcceptRole);
    QTRY_COMPARE(phase(), LinkPhase::Live);
    QCOMPARE(m_servers->fingerprint(url()), fingerprint);

    QTRY_VERIFY(!question());
    attach();
    QTRY_COMPARE(phase(), LinkPhase::Live);
    QVERIFY(!question());
    QVERIFY(!dialog());
}

void TestAttach::warnsOfAnotherCertificate()
{
    serve();
    m_servers->trust(url(), someFingerprint());
    m_servers->keepToken(url(), Secret("t"), this, [](const core::Result<void> &) {});
    attach();
    QTRY_VERIFY(question());
    QCOMPARE(question()->icon(), QMessageBox::Warning);
    QVERIFY(question()->text().contains(u"another certificate"_s));
    press(*question(), QDialogButtonBox::RejectRole);
    QTRY_VERIFY(!question());
    QCOMPARE(m_servers->fingerprint(url()), someFingerprint());
    m_remote->retryLink();
    QTRY_COMPARE(phase(), LinkPhase::Connecting);
    QTRY_COMPARE(phase(), LinkPhase::Refused);
    QVERIFY(!question()); // once is enough
}

void TestAttach::aGivenFingerprintIsNotAskedAbout()
{
    serve();
    m_servers->keepToken(url(), Secret("t"), this, [](const core::Result<void> &) {});
    attach(someFingerprint());
    QTRY_COMPARE(phase(), LinkPhase::Refused);
    QVERIFY(!question());
}

void TestAttach::asksForAMissingToken()
{
    serve();
    attach(m_served->workspace().certificateFingerprint());
    QTRY_VERIFY(dialog());
    QCOMPARE(phase(), LinkPhase::Stopped);
    const auto token = m_served->workspace().apiToken(workspace::ApiToken::Consoles);
    type(*dialog(), u"token"_s, QString::fromUtf8(token->reveal()));
    press(*dialog(), QDialogButtonBox::AcceptRole);
    QTRY_COMPARE(phase(), LinkPhase::Live);
    QTRY_COMPARE(m_vault->secrets.size(), 1);
}

void TestAttach::asksAgainForAWrongToken()
{
    serve();
    static const QRegularExpression rejected(u"^Rejected a message from 127\\.0\\.0\\.1: bad-credentials"_s);
    QTest::ignoreMessage(QtWarningMsg, rejected);
    m_servers->keepToken(url(), Secret("wrong"), this, [](const core::Result<void> &) {});
    attach(m_served->workspace().certificateFingerprint());
    QTRY_VERIFY(dialog());
    QCOMPARE(phase(), LinkPhase::Refused);
    const auto token = m_served->workspace().apiToken(workspace::ApiToken::Consoles);
    type(*dialog(), u"token"_s, QString::fromUtf8(token->reveal()));
    press(*dialog(), QDialogButtonBox::AcceptRole);
    QTRY_COMPARE(phase(), LinkPhase::Live);
    QTRY_COMPARE(m_vault->secrets.begin()->reveal(), token->reveal());
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestAttach)

#include "tst_attach.moc"
