// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentpage.h"
#include "models/monit/hostproblems.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using noc::core::Severity;

Q_DECLARE_METATYPE(noc::monit::AgentPage::Kind)

namespace {

const HostProblem *find(const std::vector<HostProblem> &problems, const QString &service)
{
    const auto it = std::ranges::find(problems, service, &HostProblem::service);
    return it == problems.end() ? nullptr : &*it;
}

HostEvent failure(const Host &host, const QString &service, std::uint64_t id, qint64 secondsAgo,
                  const QString &message)
{
    HostEvent event;
    event.hostId = host.id;
    event.received = host.lastReport;
    event.event.collected = std::chrono::seconds(host.lastReport.toSecsSinceEpoch() - secondsAgo);
    event.event.service = service;
    event.event.id = id;
    event.event.state = 1;
    event.event.message = message;
    return event;
}

} // namespace

class HostProblemsTest final : public StrictTest
{
    Q_OBJECT

private:
    Host m_host;

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_host = capturedHost(u"5.33-core-status-steady"_s);
    }

    void areReadFromTheSnapshot()
    {
        const auto problems = problemsOf(m_host, {});
        QCOMPARE(static_cast<int>(problems.size()), m_host.problemCount());
        const HostProblem *ghost = find(problems, u"ghost"_s);
        QVERIFY(ghost);
        QCOMPARE(ghost->what, u"Not running"_s);
        QCOMPARE(ghost->severity, Severity::Critical);
        QVERIFY(!ghost->since.isValid());
        QVERIFY(ghost->message.isEmpty());
        QVERIFY(!find(problems, u"pinger"_s));
    }

    void newestFailingEventTellsSinceWhen()
    {
        std::vector<HostEvent> events{failure(m_host, u"ghost"_s, 512, 60, u"again\nsecond line"_s),
                                      failure(m_host, u"ghost"_s, 512, 300, u"before"_s),
                                      failure(m_host, u"ghost"_s, 2, 10, u"another matter"_s)};
        HostEvent recovery = failure(m_host, u"ghost"_s, 512, 5, u"recovered"_s);
        recovery.event.state = 0;
        HostEvent foreign = failure(m_host, u"ghost"_s, 512, 1, u"of another host"_s);
        foreign.hostId = u"other"_s;
        events.push_back(recovery);
        events.push_back(foreign);
        const auto problems = problemsOf(m_host, events);
        QCOMPARE(find(problems, u"ghost"_s)->since, m_host.lastReport.addSecs(-60));
        QCOMPARE(find(problems, u"ghost"_s)->message, u"again second line"_s);
    }

    void sinceIsInOurTime()
    {
        m_host.clockSkew = -1h; // the agent's clock is behind
        HostEvent event = failure(m_host, u"ghost"_s, 512, 3660, {});
        QCOMPARE(find(problemsOf(m_host, {event}), u"ghost"_s)->since, m_host.lastReport.addSecs(-60));
        event.event.collected += 10h;
        QCOMPARE(find(problemsOf(m_host, {event}), u"ghost"_s)->since, m_host.lastReport);
        event.event.collected = {};
        QCOMPARE(find(problemsOf(m_host, {event}), u"ghost"_s)->since, m_host.lastReport);
    }

    void worstAndNewestFirst()
    {
        m_host = edited(m_host, [](Snapshot &snapshot) {
            for (Service &service : snapshot.services) {
                if (service.name == "baddir"_L1)
                    service.statusHint = service.status; // changed only
            }
        });
        const auto problems = problemsOf(
            m_host, {failure(m_host, u"ghost"_s, 512, 60, {}), failure(m_host, u"missing"_s, 512, 30, {})});
        QCOMPARE(problems[0].service, u"missing"_s);
        QCOMPARE(problems[1].service, u"ghost"_s);
        QCOMPARE(problems.back().service, u"baddir"_s);
        QCOMPARE(problems.back().severity, Severity::Warning);
    }

    void silentAndStoppedHosts()
    {
        m_host.presence = Presence::Down;
        QVERIFY(problemsOf(m_host, {}).front().isOld);
        m_host.presence = Presence::Stopped;
        QVERIFY(problemsOf(m_host, {}).empty());
    }

    void agentPages_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<AgentPage::Kind>("kind");
        QTest::addColumn<QString>("url");
        using enum AgentPage::Kind;
        const auto row = [](const char *name, const QString &source, const QString &address, int port,
                            bool isTls, AgentPage::Kind kind, const QString &url = {}) {
            QTest::newRow(name) << source << address << port << isTls << kind << url;
        };
        const QString far = u"10.0.0.5"_s;
        row("address", far, u"10.0.0.5"_s, 2812, false, Link, u"http://10.0.0.5:2812/"_s);
        row("TLS", far, u"mon.example.org"_s, 2812, true, Link, u"https://mon.example.org:2812/"_s);
        row("any address", far, u"0.0.0.0"_s, 2812, false, Link, u"http://10.0.0.5:2812/"_s);
        row("any IPv6 address", u"2001:db8::5"_s, u"::"_s, 2812, false, Link,
            u"http://[2001:db8::5]:2812/"_s);
        row("no address, mapped source", u"::ffff:10.0.0.5"_s, {}, 2812, false, Link,
            u"http://10.0.0.5:2812/"_s);
        row("loopback of another machine", far, u"127.0.0.1"_s, 2812, false, LoopbackElsewhere);
        row("localhost of another machine", far, u"localhost"_s, 2812, false, LoopbackElsewhere);
        row("loopback here", u"127.0.0.1"_s, u"localhost"_s, 2812, false, Link, u"http://localhost:2812/"_s);
        row("no port", far, far, 0, false, Unusable);
        row("port too high", far, far, 70000, false, Unusable);
        row("user in the address", far, u"evil@example.org"_s, 2812, false, Unusable);
        row("path in the address", far, u"example.org/x"_s, 2812, false, Unusable);
        row("spaces in the address", far, u"a b"_s, 2812, false, Unusable);
    }

    void agentPages()
    {
        QFETCH(QString, source);
        QFETCH(QString, address);
        QFETCH(int, port);
        QFETCH(bool, isTls);
        QFETCH(QString, url);
        m_host.source.address = QHostAddress(source);
        m_host = edited(m_host, [&](Snapshot &snapshot) {
            snapshot.httpd = AgentHttpd{address, port, isTls, {}};
        });
        const AgentPage page = agentPageOf(m_host);
        QTEST(page.kind, "kind");
        QCOMPARE(page.url.toString(), url);
    }

    void capturedAgentPages()
    {
        QCOMPARE(agentPageOf(capturedHost(u"5.33-nohttpd-status-steady"_s)).kind, AgentPage::Kind::None);
        QCOMPARE(agentPageOf(capturedHost(u"5.33-unixsock-status-steady"_s)).kind,
                 AgentPage::Kind::UnixSocket);
        Host tls = capturedHost(u"5.33-httpdssl-status-steady"_s);
        tls.source.address = QHostAddress(QHostAddress::LocalHost);
        QCOMPARE(agentPageOf(tls).url.scheme(), u"https"_s);
    }
};

QTEST_GUILESS_MAIN(HostProblemsTest)
#include "tst_hostproblems.moc"
