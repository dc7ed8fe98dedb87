// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/alertcalls.h"
#include "app/gui/notifier.h"
#include "tests/gui/alerts/alertstage.h"
#include "tests/gui/alerts/englishplurals.h"
#include "tests/gui/alerts/notificationdaemon.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace noc::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::Acknowledgement;
using alerts::Alert;
using core::Severity;
using State = NotificationServer::State;

namespace {

constexpr auto allCapabilities = "body body-markup actions"_L1;

} // namespace

class TestNotifier final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void hintsAndActions();
    void withoutTheCapability_data();
    void withoutTheCapability();
    void oneBubbleIsReplaced();
    void mentionsLeaveTheBubbleAlone();
    void mentionWithoutServer();
    void quietUpdateMakesNoSound();
    void soundOnlyWhenWanted();
    void recoveryTakesItBack();
    void takenBackBeforeTheServerAnswered();
    void acknowledgesWhatTheBubbleShowed();
    void mutesEverythingForAnHour();
    void opensWithTheToken();
    void actionsOfOthersAreNotOurs();
    void dismissedBubbleIsNotUpdated();
    void serverVanishesAndComesBack();
    void serverThatRefuses();
    void noServer();
    void noBus();

private:
    struct Fallen
    {
        NotificationText text;
        Severity severity;
    };

    void start(const QString &capabilities = QString(allCapabilities));
    void makeNotifier(const settings::BusAddress &bus);
    /// Lets the planner's time to gather pass.
    void gather()
    {
        m_stage->clock.advance(3s);
        m_calls->tick();
    }
    [[nodiscard]] const test::NotifyCall &last() const { return m_daemon->notified.back(); }

    test::EnglishPlurals m_plurals;
    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<test::NotificationDaemon> m_daemon;
    std::unique_ptr<test::AlertStage> m_stage;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<AlertCalls> m_calls;
    QList<Fallen> m_fallen;
};

void TestNotifier::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    m_bus = std::make_unique<test::PrivateBus>();
    QVERIFY2(!m_bus->address().name.isEmpty(), "dbus-daemon (package dbus) does not start");
}

void TestNotifier::cleanupTestCase()
{
    m_bus.reset();
}

void TestNotifier::init()
{
    failOnWarnings();
    m_stage = std::make_unique<test::AlertStage>();
}

void TestNotifier::cleanup()
{
    m_calls.reset();
    m_notifier.reset();
    m_daemon.reset();
    m_stage.reset();
    m_fallen.clear();
}

void TestNotifier::makeNotifier(const settings::BusAddress &bus)
{
    m_notifier = std::make_unique<Notifier>(bus);
    m_notifier->setFallback([this](const NotificationText &text, Severity severity) {
        m_fallen += Fallen{text, severity};
    });
    m_calls = std::make_unique<AlertCalls>(m_stage->feed, m_stage->clock, *m_notifier, u"clara"_s);
}

void TestNotifier::start(const QString &capabilities)
{
    m_daemon = std::make_unique<test::NotificationDaemon>(*m_bus);
    QVERIFY2(m_daemon->start(capabilities), "python3 -m dbusmock (package python3-dbusmock) does not start");
    makeNotifier(m_bus->address());
    QTRY_COMPARE(m_notifier->server().state(), State::Ready);
}

void TestNotifier::hintsAndActions()
{
    start();
    m_stage->raise({u"monit/db3/postgres"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    QCOMPARE(last().summary, u"postgres on db3: Not running"_s);
    QCOMPARE(last().body, QString());
    QCOMPARE(last().replaces, 0U);
    QCOMPARE(last().icon, u"org.nocdesk.nocdesk"_s);
    QCOMPARE(last().actions,
             (QStringList{u"default"_s, u"Open"_s, u"ack"_s, u"Acknowledge"_s, u"mute"_s, u"Mute 1 h"_s}));
    QCOMPARE(last().hints.value(u"urgency"_s).toUInt(), 2U);
    QCOMPARE(last().hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(last().hints.value(u"desktop-entry"_s).toString(), u"org.nocdesk.nocdesk"_s);
    QCOMPARE(last().hints.value(u"category"_s).toString(), u"network.error"_s);
    m_stage->recover({u"monit/db3/postgres"_s});
    gather();
    m_stage->raise({u"monit/db3/disk"_s}, Severity::Warning);
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().hints.value(u"urgency"_s).toUInt(), 1U);
}

void TestNotifier::withoutTheCapability_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<bool>("hasActions");
    QTest::addColumn<QString>("body");
    const QString plain = u"x on a<b>&: Not running\ny on a<b>&: Not running"_s;
    QTest::newRow("all") << QString(allCapabilities) << true
                         << u"x on a&lt;b&gt;&amp;: Not running\ny on a&lt;b&gt;&amp;: Not running"_s;
    QTest::newRow("no markup") << u"body actions"_s << true << plain;
    QTest::newRow("no actions") << u"body"_s << false << plain;
    QTest::newRow("no body") << u"icon-static"_s << false << QString();
}

void TestNotifier::withoutTheCapability()
{
    QFETCH(QString, capabilities);
    QFETCH(bool, hasActions);
    QFETCH(QString, body);
    start(capabilities);
    m_stage->raise({u"monit/a<b>&/y"_s, u"monit/a<b>&/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    QCOMPARE(last().summary, u"2 services failed on a<b>&"_s); // never markup
    QCOMPARE(last().body, body);
    QCOMPARE(!last().actions.isEmpty(), hasActions);
}

void TestNotifier::oneBubbleIsReplaced()
{
    start();
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    m_stage->raise({u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().replaces, 1U);
    QCOMPARE(last().summary, u"2 services on 2 hosts failed"_s);
}

void TestNotifier::mentionsLeaveTheBubbleAlone()
{
    start();
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    m_notifier->mention({u"nocdesk keeps running"_s, u"in the tray"_s});
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().replaces, 0U);
    QCOMPARE(last().summary, u"nocdesk keeps running"_s);
    QCOMPARE(last().body, u"in the tray"_s);
    QCOMPARE(last().actions, QStringList());
    QCOMPARE(last().hints.value(u"urgency"_s).toUInt(), 0U);
    m_stage->raise({u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 3);
    QCOMPARE(last().replaces, 1U); // the one of the alerts
}

void TestNotifier::mentionWithoutServer()
{
    makeNotifier(m_bus->address());
    QTRY_COMPARE(m_notifier->server().state(), State::Absent);
    m_notifier->mention({u"nocdesk keeps running"_s, {}});
    QCOMPARE(m_fallen.size(), 1);
    QCOMPARE(m_fallen.front().severity, Severity::Information);
}

void TestNotifier::quietUpdateMakesNoSound()
{
    start();
    m_notifier->setSound(true);
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    QVERIFY(last().hints.contains(u"sound-name"_s));
    m_stage->recover({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().summary, u"x on b: Not running"_s);
    QCOMPARE(last().body, u"Well again: x on a"_s);
    QCOMPARE(last().replaces, 1U);
    QVERIFY(last().hints.value(u"suppress-sound"_s).toBool());
    QVERIFY(!last().hints.contains(u"sound-name"_s));
}

void TestNotifier::soundOnlyWhenWanted()
{
    start();
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    QVERIFY(!last().hints.contains(u"sound-name"_s));
    QVERIFY(last().hints.value(u"suppress-sound"_s).toBool());
    m_notifier->setSound(true);
    m_stage->raise({u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().hints.value(u"sound-name"_s).toString(), u"dialog-error"_s);
    QVERIFY(!last().hints.contains(u"suppress-sound"_s));
}

void TestNotifier::recoveryTakesItBack()
{
    start();
    const QSignalSpy shown(&m_notifier->server(), &NotificationServer::notified);
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(shown.size(), 1);
    m_stage->recover({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->closed, QList<quint32>{1});
    m_stage->raise({u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().replaces, 0U); // a new one
}

void TestNotifier::takenBackBeforeTheServerAnswered()
{
    start();
    m_stage->raise({u"monit/a/x"_s});
    gather(); // nothing is handled in between
    m_stage->recover({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->closed, QList<quint32>{1});
    QCOMPARE(m_daemon->notified.size(), 1);
}

void TestNotifier::acknowledgesWhatTheBubbleShowed()
{
    start();
    const QSignalSpy shown(&m_notifier->server(), &NotificationServer::notified);
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(shown.size(), 1);
    m_stage->raise({u"monit/c/x"_s}); // not in the bubble yet
    m_daemon->invokeAction(1, u"ack"_s);
    QTRY_VERIFY(m_stage->feed.alert(u"monit/a/x"_s)->isAcknowledged());
    const Acknowledgement &acknowledgement = *m_stage->feed.alert(u"monit/b/x"_s)->acknowledgement;
    QCOMPARE(acknowledgement.by, u"clara"_s);
    QCOMPARE(acknowledgement.comment, u"From the notification"_s);
    QCOMPARE(acknowledgement.until, Acknowledgement::Until::Recovered);
    QVERIFY(!m_stage->feed.alert(u"monit/c/x"_s)->isAcknowledged());
}

void TestNotifier::mutesEverythingForAnHour()
{
    start();
    const QSignalSpy shown(&m_notifier->server(), &NotificationServer::notified);
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(shown.size(), 1);
    m_daemon->invokeAction(1, u"mute"_s);
    QTRY_COMPARE(m_stage->feed.snapshot().mutes.put.size(), std::size_t(1));
    const alerts::Mute mute = m_stage->feed.snapshot().mutes.put.front();
    QCOMPARE(mute.scope, alerts::Mute::Scope::Everything);
    QCOMPARE(mute.until, m_stage->clock.now().addSecs(3600));
    QCOMPARE(mute.by, u"clara"_s);
    gather();
    QTRY_COMPARE(m_daemon->closed, QList<quint32>{1}); // what is muted needs no bubble
}

void TestNotifier::opensWithTheToken()
{
    start();
    const QSignalSpy shown(&m_notifier->server(), &NotificationServer::notified);
    const QSignalSpy opened(m_notifier.get(), &Notifier::openRequested);
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(shown.size(), 1);
    m_daemon->sendToken(1, u"token-7"_s);
    m_daemon->invokeAction(1, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.front(), (QVariantList{QStringList{u"monit/a/x"_s}, QByteArray("token-7")}));
    m_daemon->invokeAction(1, u"default"_s);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.back().back().toByteArray(), QByteArray()); // one permission for one time
}

void TestNotifier::actionsOfOthersAreNotOurs()
{
    start();
    const QSignalSpy shown(&m_notifier->server(), &NotificationServer::notified);
    const QSignalSpy opened(m_notifier.get(), &Notifier::openRequested);
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(shown.size(), 1);
    m_daemon->invokeAction(77, u"ack"_s);
    m_daemon->invokeAction(77, u"default"_s);
    m_daemon->invokeAction(1, u"no such action"_s);
    m_daemon->invokeAction(1, u"default"_s); // the last one is ours: the others have arrived before it
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!m_stage->feed.alert(u"monit/a/x"_s)->isAcknowledged());
}

void TestNotifier::dismissedBubbleIsNotUpdated()
{
    start();
    const QSignalSpy shown(&m_notifier->server(), &NotificationServer::notified);
    const QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(shown.size(), 1);
    m_daemon->closeBubble(1, 2);
    QTRY_COMPARE(dismissed.size(), 1);
    m_stage->recover({u"monit/a/x"_s});
    gather();
    m_stage->raise({u"monit/c/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 2);
    QCOMPARE(last().summary, u"x on c: Not running"_s);
    QCOMPARE(last().replaces, 0U);
}

void TestNotifier::serverVanishesAndComesBack()
{
    start();
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    m_daemon->stop();
    QTRY_COMPARE(m_notifier->server().state(), State::Absent);
    m_stage->raise({u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_fallen.size(), 1);
    QCOMPARE(m_fallen.front().text.title, u"2 services on 2 hosts failed"_s);
    QVERIFY(m_daemon->start(u"body"_s));
    QTRY_COMPARE(m_notifier->server().state(), State::Ready);
    QVERIFY(!m_notifier->server().can("actions"_L1)); // asked anew
    m_daemon->notified.clear();
    m_stage->raise({u"monit/c/x"_s});
    gather();
    QTRY_COMPARE(m_daemon->notified.size(), 1);
    QCOMPARE(last().summary, u"3 services on 3 hosts failed"_s);
    QCOMPARE(last().replaces, 0U); // the new server knows no bubble
    QCOMPARE(m_fallen.size(), 1);
}

void TestNotifier::serverThatRefuses()
{
    start();
    m_daemon->refuse();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Notify"_s));
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_fallen.size(), 1);
}

void TestNotifier::noServer()
{
    makeNotifier(m_bus->address());
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s}, Severity::Warning);
    gather();
    QTRY_COMPARE(m_fallen.size(), 1);
    QCOMPARE(m_fallen.front().severity, Severity::Warning);
    m_stage->recover({u"monit/a/x"_s});
    gather(); // quiet: nobody is called again
    m_stage->recover({u"monit/b/x"_s});
    gather();
    QTRY_COMPARE(m_fallen.size(), 2);
    QCOMPARE(m_fallen.back().text, NotificationText()); // taken back
}

void TestNotifier::noBus()
{
    makeNotifier({});
    QCOMPARE(m_notifier->server().state(), State::Asking); // nothing was waited for
    m_stage->raise({u"monit/a/x"_s});
    gather();
    QTRY_COMPARE(m_fallen.size(), 1);
    QCOMPARE(m_fallen.front().text.title, u"x on a: Not running"_s);
    makeNotifier({u"/nonexistent/bus"_s, false});
    QTRY_COMPARE(m_notifier->server().state(), State::Absent);
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestNotifier)
#include "tst_notifier.moc"
