// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/localmonitfeed.h"
#include "models/net/certificate.h"
#include "models/remote/follower.h"
#include "models/remote/localchannel.h"
#include "models/remote/publisher.h"
#include "models/workspace/controlserver.h"
#include "tests/support/stricttest.h"
#include "tests/unit/remote/samplestate.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace noc;
using namespace noc::remote;
using namespace Qt::StringLiterals;
using core::ErrorCode;

enum class Way { Local, Plain, Tls };
Q_DECLARE_METATYPE(Way)

/// Both sides over real sockets.
class TestLink final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void follows_data() { ways(); }
    void follows();
    void resumesAfterACut_data() { ways(); }
    void resumesAfterACut();
    void largeState_data() { ways(); }
    void largeState();
    void manyConsoles();
    void pinnedCertificate_data();
    void pinnedCertificate();
    void programThatCannotBeFollowed();
    void nobodyListens_data() { ways(); }
    void nobodyListens();

private:
    static void ways();
    FollowTarget listen(Way way);
    void listenToWebSockets(QWebSocketServer::SslMode mode);
    void serve(std::unique_ptr<MessageChannel> channel);
    std::unique_ptr<Follower> makeFollower();

    core::SystemClock m_clock;
    net::CertificateAndKey m_certificate;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<test::SampleState> m_state;
    std::unique_ptr<monit::MonitFeed> m_feed;
    std::unique_ptr<workspace::ControlServer> m_control;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    std::vector<QPointer<MessageChannel>> m_ends; ///< the program's
};

void TestLink::initTestCase()
{
    m_certificate =
        net::makeSelfSigned({u"noc.example.org"_s, {}, {}}, QDateTime::currentDateTimeUtc()).value();
}

void TestLink::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_publisher = std::make_unique<Publisher>(m_clock);
    m_state = std::make_unique<test::SampleState>(*m_publisher);
    m_feed = std::make_unique<monit::LocalMonitFeed>(m_clock);
    m_control = std::make_unique<workspace::ControlServer>(*m_feed, [] { return QJsonObject(); });
    m_publisher->setCommandHandler(
        [](const Command &command, const Publisher::Answer &answer) { answer(command.arguments); });
}

void TestLink::cleanup()
{
    m_ends.clear();
    m_publisher.reset();
    m_webSockets.reset();
}

void TestLink::ways()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("local") << Way::Local;
    QTest::newRow("ws") << Way::Plain;
    QTest::newRow("wss") << Way::Tls;
}

void TestLink::serve(std::unique_ptr<MessageChannel> channel)
{
    m_ends.emplace_back(channel.get());
    m_publisher->openSession(std::move(channel), Rights::Full);
}

void TestLink::listenToWebSockets(QWebSocketServer::SslMode mode)
{
    m_webSockets = std::make_unique<QWebSocketServer>(u"test"_s, mode);
    if (mode == QWebSocketServer::SecureMode) {
        m_webSockets->setSslConfiguration(
            net::serverTlsConfiguration(m_certificate.certificatePem, m_certificate.privateKeyPem).value());
    }
    connect(m_webSockets.get(), &QWebSocketServer::newConnection, this, [this] {
        serve(std::make_unique<WebSocketChannel>(
            std::unique_ptr<QWebSocket>(m_webSockets->nextPendingConnection())));
    });
    QVERIFY(m_webSockets->listen(QHostAddress::LocalHost));
}

FollowTarget TestLink::listen(Way way)
{
    if (way == Way::Local) {
        m_control->setAttachHandler([this](std::unique_ptr<QLocalSocket> socket) {
            serve(std::make_unique<LocalChannel>(std::move(socket)));
        });
        const QString path = m_dir->filePath(u"control"_s);
        return m_control->listen(path) ? LocalTarget{path} : LocalTarget();
    }
    const bool isTls = way == Way::Tls;
    listenToWebSockets(isTls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
    return WebSocketTarget{m_webSockets->serverUrl(), core::Secret("token"),
                           isTls ? net::certificateFingerprint(m_certificate.certificatePem) : QString()};
}

std::unique_ptr<Follower> TestLink::makeFollower()
{
    return std::make_unique<Follower>(m_clock);
}

void TestLink::follows()
{
    QFETCH(Way, way);
    m_state->change(50);
    const auto follower = makeFollower();
    test::Mirror mirror(*follower);
    follower->start(openerOf(listen(way)), {u"sample"_s});
    QTRY_VERIFY(mirror.matches(*m_state));
    QCOMPARE(mirror.parts, 5);
    m_state->change(500);
    QTRY_VERIFY(mirror.matches(*m_state));
    QCOMPARE(mirror.diffs, 500);
    QCOMPARE(mirror.faults, QStringList());

    const QJsonObject arguments{{u"имя"_s, u"line\nfeed"_s}};
    QJsonObject answer;
    core::onResult(follower->send(u"echo"_s, arguments), this,
                   [&](const core::Result<QJsonObject> &result) { answer = result.value_or(QJsonObject()); });
    QTRY_COMPARE(answer, arguments);
    follower->stop();
    QTRY_COMPARE(m_publisher->sessions(), 0);
}

void TestLink::resumesAfterACut()
{
    QFETCH(Way, way);
    const auto follower = makeFollower();
    test::Mirror mirror(*follower);
    follower->start(openerOf(listen(way)), {u"sample"_s});
    m_state->change(50);
    QTRY_VERIFY(mirror.matches(*m_state));
    m_state->change(50);
    m_ends.back()->close();
    m_state->change(50);
    QTRY_COMPARE(follower->state().phase, LinkPhase::Lost);
    QCOMPARE(follower->state().error->code, ErrorCode::Unreachable);
    m_state->change(50);
    follower->tryNow();
    QTRY_VERIFY(mirror.matches(*m_state));
    QCOMPARE(mirror.snapshots, 1);
    QCOMPARE(mirror.faults, QStringList());
}

/// More than the sockets' buffers and the backlog allow at once.
void TestLink::largeState()
{
    QFETCH(Way, way);
    m_state->change(100);
    m_state->namesPerPart = 1;
    m_state->setPadding(200'000);
    const auto follower = makeFollower();
    test::Mirror mirror(*follower);
    follower->start(openerOf(listen(way)), {u"sample"_s});
    QTRY_VERIFY_WITH_TIMEOUT(mirror.snapshots == 1, 60'000);
    m_state->setPadding(10);
    m_state->change(100);
    QTRY_VERIFY_WITH_TIMEOUT(mirror.matches(*m_state), 60'000);
    QCOMPARE(mirror.parts, 100);
    QCOMPARE(mirror.snapshots, 1);
    QCOMPARE(mirror.faults, QStringList());
}

void TestLink::manyConsoles()
{
    constexpr int consoles = 20;
    constexpr int changes = 2'000;
    const ChannelOpener opener = openerOf(listen(Way::Plain));
    std::vector<std::unique_ptr<Follower>> followers;
    std::vector<std::unique_ptr<test::Mirror>> mirrors;
    for (int i = 0; i < consoles; ++i) {
        followers.push_back(makeFollower());
        mirrors.push_back(std::make_unique<test::Mirror>(*followers.back()));
        followers.back()->start(opener, {u"sample"_s});
    }
    const auto allMatch = [&] {
        return std::ranges::all_of(mirrors, [&](const auto &mirror) { return mirror->matches(*m_state); });
    };
    QTRY_VERIFY(allMatch());
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        m_state->change(20);
        if (m_state->sequence() == changes)
            timer.stop();
    });
    timer.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_state->sequence() == changes && allMatch(), 60'000);
    for (const auto &mirror : mirrors) {
        QCOMPARE(mirror->faults, QStringList());
        QCOMPARE(mirror->diffs, changes);
        QCOMPARE(mirror->snapshots, 1);
    }
    QCOMPARE(m_state->diffsMade, changes); // once for all of them
}

void TestLink::pinnedCertificate_data()
{
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<bool>("isAccepted");
    const QString right = net::certificateFingerprint(m_certificate.certificatePem);
    const auto other =
        net::makeSelfSigned({u"noc.example.org"_s, {}, {}}, QDateTime::currentDateTimeUtc()).value();
    QTest::newRow("right") << right << true;
    QTest::newRow("without colons, lower case") << QString(right).remove(u':').toLower() << true;
    QTest::newRow("another certificate's") << net::certificateFingerprint(other.certificatePem) << false;
    QTest::newRow("cut") << right.left(20) << false;
    QTest::newRow("none") << QString() << false;
}

void TestLink::pinnedCertificate()
{
    QFETCH(QString, fingerprint);
    QFETCH(bool, isAccepted);
    listenToWebSockets(QWebSocketServer::SecureMode);
    const auto follower = makeFollower();
    follower->start(openerOf(WebSocketTarget{m_webSockets->serverUrl(), core::Secret("token"), fingerprint}),
                    {u"sample"_s});
    QTRY_COMPARE(follower->state().phase, isAccepted ? LinkPhase::Live : LinkPhase::Refused);
    if (isAccepted)
        return;
    const QString right = net::certificateFingerprint(m_certificate.certificatePem);
    QCOMPARE(follower->state().error->code, ErrorCode::Refused);
    QVERIFY2(follower->state().error->detail.contains(right), qPrintable(follower->state().error->detail));
    QCOMPARE(follower->state().untrustedFingerprint, right);
    QVERIFY(m_ends.empty()); // hence no token was sent
}

void TestLink::programThatCannotBeFollowed()
{
    const QString path = m_dir->filePath(u"control"_s);
    QVERIFY(m_control->listen(path));
    const auto follower = makeFollower();
    follower->start(openerOf(LocalTarget{path}), {u"sample"_s});
    QTRY_COMPARE(follower->state().phase, LinkPhase::Refused);
    QCOMPARE(follower->state().error->code, ErrorCode::Unsupported);
}

void TestLink::nobodyListens()
{
    QFETCH(Way, way);
    const FollowTarget target = listen(way);
    m_control.reset();
    m_webSockets.reset();
    const auto follower = makeFollower();
    follower->start(openerOf(target), {u"sample"_s});
    QTRY_COMPARE(follower->state().phase, LinkPhase::Lost);
    QCOMPARE(follower->state().error->code, way == Way::Local ? ErrorCode::NotFound : ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestLink)

#include "tst_link.moc"
