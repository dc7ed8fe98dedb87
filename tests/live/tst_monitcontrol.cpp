// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/actiontracker.h"
#include "models/monit/agentclient.h"
#include "models/monit/collector.h"
#include "models/monit/localmonitfeed.h"
#include "models/net/certificate.h"
#include "tests/peers/controlledmonit.h"
#include "tests/support/stricttest.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

namespace {

constexpr int patience = 30'000; // ms; Monit's cycle is one second; a loaded machine is slow
constexpr int accepted = -1;

const QStringList names{u"plain"_s, u"with space"_s, u"a/b"_s, u"%41"_s, u"A"_s,  u"a&b"_s,
                        u"q?x#y"_s, u"😀"_s,          u"a+b"_s, u".."_s,  u"p.*"_s};

net::CertificateAndKey certificate()
{
    return net::makeSelfSigned({u"localhost"_s, {}, {QHostAddress(QHostAddress::LocalHost)}},
                               QDateTime::currentDateTimeUtc())
        .value();
}

int codeOf(const core::Result<void> &result)
{
    return result ? accepted : static_cast<int>(result.error().code);
}

} // namespace

/// Orders to a real Monit, and what it says of them.
class MonitControlTest final : public StrictTest
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    AgentClient m_client;

    static AgentAccess accessTo(const ControlledMonit &monit, bool isTls = false)
    {
        return {u"127.0.0.1"_s, monit.port(), isTls, u"admin"_s, core::Secret("swordfish"), {}};
    }

    static core::Result<void> outcomeOf(const core::Future<void> &future)
    {
        QFutureWatcher<core::Result<void>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (finished.isEmpty() && !finished.wait(patience))
            qFatal("No outcome");
        return future.result();
    }

    int probe(const AgentAccess &access) { return codeOf(outcomeOf(m_client.probe(access))); }
    int order(const AgentAccess &access, const QString &service)
    {
        return codeOf(outcomeOf(m_client.perform(access, service, ServiceAction::Unmonitor)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (RealMonit::program().isEmpty())
            QSKIP("monit is not installed");
    }

    void everyActionOnEveryName();
    void refusals();
    void notAllowed();
    void tls();
};

/// In five rounds every service gets each of the five actions, and in each round neighbours get different ones.
void MonitControlTest::everyActionOnEveryName()
{
    // It outlives the collector, which tells of messages that are cut off.
    ControlledMonit monit({{}, names, true});
    LocalMonitFeed feed(m_clock);
    feed.setRules({{}});
    ActionTracker tracker(m_clock);
    QStringList told; // "service: message" of every Action event
    connect(&feed, &MonitFeed::changed, this, [&](const MonitDiff &diff) {
        tracker.apply(diff);
        for (const HostEvent &e : diff.events.put) {
            if (e.event.id == EventAction)
                told += e.event.service + u": "_s + e.event.message;
        }
    });
    Collector collector(m_clock);
    connect(&collector, &Collector::received, &feed, &LocalMonitFeed::apply);
    CollectorConfig config;
    config.port = 0;
    config.users = {{u"monit"_s, core::Secret("s3cret")}};
    QSignalSpy listening(&collector, &Collector::listening);
    collector.start(config);
    QVERIFY(listening.wait(30'000));

    monit.start("http://monit:s3cret@127.0.0.1:" + QByteArray::number(collector.port()) + "/collector");
    const auto host = [&]() -> const Host * {
        const auto known = feed.knownHosts();
        return known.empty() ? nullptr : feed.host(known.front().id);
    };
    // Until nothing is initialising and the first start of the processes is over.
    const auto isSettled = [&] {
        return host() && std::ranges::all_of(names, [&](const QString &name) {
                   const Service *service = serviceNamed(*host()->snapshot, name);
                   return service && (service->monitor & MonitorYes) != 0 && service->status == 0;
               });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isSettled(), monit.log().constData(), patience);

    for (qsizetype round = 0; round < std::ssize(allServiceActions); ++round) {
        told.clear();
        QStringList expected;
        std::vector<quint64> ids;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const ServiceAction action =
                allServiceActions.at(static_cast<std::size_t>((i + round) % std::ssize(allServiceActions)));
            expected += names[i] + u": "_s + wordOf(action) + u" action done"_s;
            ids.push_back(tracker.begin(*host(), names[i], action, u"test"_s).value());
            core::onResult(
                m_client.perform(accessTo(monit), names[i], action), this,
                [&, id = ids.back()](const core::Result<void> &result) { tracker.sent(id, result); });
        }
        QTRY_VERIFY2_WITH_TIMEOUT(!tracker.hasOpen() && told.size() >= expected.size(),
                                  monit.log().constData(), patience);
        for (const quint64 id : ids)
            QCOMPARE(tracker.order(id)->phase, ServiceOrder::Phase::Done);
        told.sort();
        expected.sort();
        QCOMPARE(told, expected);
    }
}

void MonitControlTest::refusals()
{
    ControlledMonit monit({{}, {u"plain"_s}, true});
    const AgentAccess access = accessTo(monit);
    QCOMPARE(probe(access), static_cast<int>(ErrorCode::Unreachable)); // not started
    monit.start();
    QTRY_COMPARE_WITH_TIMEOUT(probe(access), accepted, patience);

    AgentAccess wrong = access;
    wrong.password = core::Secret("hunter2");
    QCOMPARE(probe(wrong), static_cast<int>(ErrorCode::Unauthorized));
    QCOMPARE(order(wrong, u"plain"_s), static_cast<int>(ErrorCode::Unauthorized));
    AgentAccess reader = access;
    reader.user = u"viewer"_s;
    reader.password = core::Secret("look");
    QCOMPARE(probe(reader), static_cast<int>(ErrorCode::Refused));
    QCOMPARE(order(reader, u"plain"_s), static_cast<int>(ErrorCode::Refused));

    QCOMPARE(order(access, u"plai."_s), static_cast<int>(ErrorCode::NotFound)); // no regular expression
    QCOMPARE(order(access, QString(510, u'n')), static_cast<int>(ErrorCode::NotFound)); // the longest name
    QCOMPARE(order(access, u"plain"_s), accepted);

    AgentAccess tls = access;
    tls.isTls = true;
    QCOMPARE(probe(tls), static_cast<int>(ErrorCode::Unsupported));
}

void MonitControlTest::notAllowed()
{
    ControlledMonit monit({{}, {u"plain"_s}, false});
    monit.start();
    QTRY_COMPARE_WITH_TIMEOUT(probe(accessTo(monit)), static_cast<int>(ErrorCode::Refused), patience);
    QCOMPARE(order(accessTo(monit), u"plain"_s), static_cast<int>(ErrorCode::Refused));
    QCOMPARE(probe(accessTo(monit, true)), static_cast<int>(ErrorCode::Refused));
}

void MonitControlTest::tls()
{
    const auto own = certificate();
    ControlledMonit monit({own.privateKeyPem.reveal() + own.certificatePem, {u"plain"_s}, true});
    monit.start();
    AgentAccess access = accessTo(monit, true);
    QTRY_COMPARE_WITH_TIMEOUT(probe(access), static_cast<int>(ErrorCode::Unsupported), patience);
    const auto refused = outcomeOf(m_client.probe(access));
    QCOMPARE(fingerprintText(untrustedFingerprint(refused.error())),
             net::certificateFingerprint(own.certificatePem));

    access.certificateSha256 = untrustedFingerprint(refused.error());
    QCOMPARE(probe(access), accepted);
    QCOMPARE(order(access, u"plain"_s), accepted);
    access.certificateSha256 = fingerprintFromText(net::certificateFingerprint(certificate().certificatePem));
    QCOMPARE(probe(access), static_cast<int>(ErrorCode::Unsupported));
    QVERIFY(probe(accessTo(monit)) != accepted); // plain HTTP to it
}

QTEST_GUILESS_MAIN(MonitControlTest)
#include "tst_monitcontrol.moc"
