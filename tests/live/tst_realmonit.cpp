// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/collector.h"
#include "models/monit/hostfiltermodel.h"
#include "models/monit/hostmodel.h"
#include "models/monit/localmonitfeed.h"
#include "models/net/certificate.h"
#include "tests/peers/realmonit.h"
#include "tests/support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;

namespace {
constexpr int patience = 30'000; // ms; Monit's cycle is one second; a loaded machine is slow
} // namespace

/// The way of the data from a real Monit to the rows of the grid.
class RealMonitTest final : public StrictTest
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    std::unique_ptr<Collector> m_collector;
    std::unique_ptr<LocalMonitFeed> m_feed;
    std::unique_ptr<HostModel> m_hosts;
    std::unique_ptr<RealMonit> m_monit;

    void listen(bool isTls)
    {
        CollectorConfig config;
        config.port = 0;
        config.users = {{u"monit"_s, core::Secret("s3cret")}};
        config.isTls = isTls;
        if (isTls) {
            const auto certificate = net::makeSelfSigned(
                {u"localhost"_s, {}, {QHostAddress(QHostAddress::LocalHost)}}, m_clock.now());
            QVERIFY(certificate);
            config.certificatePem = certificate->certificatePem;
            config.privateKeyPem = certificate->privateKeyPem;
        }
        QSignalSpy listening(m_collector.get(), &Collector::listening);
        m_collector->start(config);
        QVERIFY(listening.wait(30'000));
    }

    QByteArray url(const QByteArray &scheme, const QByteArray &password = "s3cret") const
    {
        return scheme + "://monit:" + password + "@127.0.0.1:" + QByteArray::number(m_collector->port())
            + "/collector";
    }

    const Host *host() const
    {
        const QModelIndex first = m_hosts->index(0, 0);
        return m_hosts->hostAt(first);
    }

    Severity stateOf(const QString &service) const
    {
        const Host *shown = host();
        if (!shown)
            return Severity::Unknown;
        for (const Service &s : shown->snapshot->services) {
            if (s.name == service)
                return shown->severityOf(s);
        }
        return Severity::Unknown;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (RealMonit::program().isEmpty())
            QSKIP("monit is not installed");
    }

    void init()
    {
        failOnWarnings();
        m_feed = std::make_unique<LocalMonitFeed>(m_clock);
        m_feed->setRules({{}});
        m_hosts = std::make_unique<HostModel>(m_clock);
        m_collector = std::make_unique<Collector>(m_clock);
        connect(m_collector.get(), &Collector::received, m_feed.get(), &LocalMonitFeed::apply);
        connect(m_feed.get(), &MonitFeed::changed, m_hosts.get(),
                [this](const MonitDiff &diff) { m_hosts->apply(diff.hosts); });
        m_monit = std::make_unique<RealMonit>();
    }

    void cleanup()
    {
        m_collector.reset(); // before Monit: it tells of messages that are cut off
        m_monit.reset();
        m_hosts.reset();
        m_feed.reset();
    }

    void appearsFailsAndRecovers_data();
    void appearsFailsAndRecovers();
    void stoppedIsPlannedAndKilledIsSilent();
    void wrongPasswordIsListed();
};

void RealMonitTest::appearsFailsAndRecovers_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("plain") << QByteArray("http");
    QTest::newRow("TLS, own certificate") << QByteArray("https");
}

void RealMonitTest::appearsFailsAndRecovers()
{
    QFETCH(const QByteArray, scheme);
    listen(scheme == "https");
    const QAbstractItemModelTester tester(m_hosts.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    RealMonit &monit = *m_monit;
    monit.startWatched();
    monit.start(url(scheme));
    QTRY_VERIFY2_WITH_TIMEOUT(host(), monit.log().constData(), patience);
    QCOMPARE(host()->name().isEmpty(), false);
    QVERIFY(host()->snapshot->version.startsWith(u"5."_s) || host()->snapshot->version.startsWith(u"6."_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"watched"_s), Severity::Good, patience);
    QCOMPARE(host()->presence, Presence::Reporting);
    QVERIFY(!host()->snapshot->system()->readings.empty());

    monit.killWatched();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"watched"_s), Severity::Critical, patience);
    QCOMPARE(host()->problemCount(), 1);
    QVERIFY(host()->severity() == Severity::Critical);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_feed->snapshot().events.put,
                                                 [](const HostEvent &e) {
                                                     return e.event.service == u"watched"_s
                                                         && e.event.id == EventNonExist && e.event.state == 1;
                                                 }),
                             patience);

    monit.startWatched();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"watched"_s), Severity::Good, patience);
    QCOMPARE(m_hosts->hostCount(), 1);
    QVERIFY(m_feed->rejections().put.empty());
}

void RealMonitTest::stoppedIsPlannedAndKilledIsSilent()
{
    listen(false);
    RealMonit &monit = *m_monit;
    monit.startWatched();
    monit.start(url("http"));
    QTRY_VERIFY_WITH_TIMEOUT(host() && host()->snapshot->poll == 1s, patience);

    monit.stop();
    QTRY_COMPARE_WITH_TIMEOUT(host()->presence, Presence::Stopped, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!monit.isRunning(), patience);

    monit.start(url("http"));
    QTRY_COMPARE_WITH_TIMEOUT(host()->presence, Presence::Reporting, patience);
    // It is killed between two messages, after those of its start.
    const QDateTime begun = m_clock.now().addSecs(1);
    QTRY_VERIFY_WITH_TIMEOUT(host()->lastReport > begun, patience);
    m_feed->setSilencePolicy(host()->id, {2, 6});
    monit.kill();
    QTRY_COMPARE_WITH_TIMEOUT(host()->presence, Presence::Late, patience);
    QVERIFY(host()->severity() >= Severity::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(host()->presence, Presence::Down, patience);
    QCOMPARE(host()->severity(), Severity::Critical);
    QCOMPARE(m_hosts->hostCount(), 1);
}

void RealMonitTest::wrongPasswordIsListed()
{
    listen(false);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^Rejected a message from 127.0.0.1: bad-credentials"_s));
    RealMonit &monit = *m_monit;
    monit.startWatched();
    monit.start(url("http", "hunter2"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_feed->rejections().put.empty(), patience);
    const Rejection rejection = m_feed->rejections().put.front();
    QCOMPARE(rejection.reason, RejectionReason::BadCredentials);
    QCOMPARE(rejection.source.address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!rejection.detail.contains(u"hunter2"_s));
    QCOMPARE(m_hosts->hostCount(), 0);
}

QTEST_GUILESS_MAIN(RealMonitTest)
#include "tst_realmonit.moc"
