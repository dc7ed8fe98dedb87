// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/realbird.h"
#include "tests/support/stricttest.h"
#include "tests/unit/bird/ctl/ctlrun.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; sessions come up within seconds; a loaded machine is slow

} // namespace

/// `nocdeskctl bird` and a real BIRD.
class RealBirdCtlTest final : public StrictTest
{
    Q_OBJECT

private:
    CtlRun m_run;
    std::unique_ptr<RealBird> m_bird;

    [[nodiscard]] CtlRun::Result ask(const QString &line, const QStringList &more = {}) const
    {
        return m_run(QStringList(u"bird"_s) + line.split(u' ') + more
                     + QStringList{u"--router"_s, m_bird->socket()});
    }
    /// Four prefixes by "edge", of which one is filtered, four by "lim", of which two are blocked, and two of its own.
    [[nodiscard]] bool isFed() const
    {
        return ask(u"route from:edge --json"_s).json().size() == 3
            && ask(u"route from:lim --json"_s).json().size() == 2;
    }

    bool isTold(QProcess &process, QByteArray &out)
    {
        m_bird->stopNeighbour();
        const bool isTold = QTest::qWaitFor(
            [&] { return (out += process.readAllStandardOutput()).contains("withdrawn"); }, 5000);
        if (!isTold)
            m_bird->startNeighbour();
        return isTold || (QTest::qWaitFor([&] { return isFed(); }, patience) && false);
    }

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        if (RealBird::program().isEmpty())
            QSKIP("bird is not installed (bird2)");
        m_bird = std::make_unique<RealBird>();
        m_bird->start();
        QTRY_VERIFY2_WITH_TIMEOUT(isFed(), m_bird->log().constData(), patience);
    }

    void lists()
    {
        const auto routers = ask(u"routers --json"_s);
        QCOMPARE(routers.code, 0);
        QCOMPARE(routers.json().at(0)["router_id"_L1].toString(), u"10.255.0.1"_s);
        QVERIFY(routers.json().at(0)["uptime_seconds"_L1].isDouble());
        const auto sessions = ask(u"bgp --json"_s);
        QCOMPARE(sessions.json().size(), 4);
        const auto off = ask(u"protocols --type bgp --state down --json"_s);
        QCOMPARE(off.json().size(), 1);
        QCOMPARE(off.json().at(0)["name"_L1].toString(), u"shut_peer"_s);
        QCOMPARE(ask(u"protocols wait.1 --all --json"_s).json().size(), 1);
    }

    void queries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("address") << u"10.2.0.1"_s << 2; // by edge and by lim
        QTest::newRow("prefix") << u"10.100.1.0/24"_s << 1;
        QTest::newRow("within") << u"10.100.0.0/16+"_s << 2;
        QTest::newRow("origin") << u"AS65002 from:edge"_s << 3;
        QTest::newRow("community") << u"65002:100 from:edge"_s << 3;
        QTest::newRow("filtered") << u"filtered:edge"_s << 1;
        QTest::newRow("exported") << u"exported:edge 10.100.0.0/16+"_s << 2; // and what lim was first to tell
        QTest::newRow("nothing") << u"192.0.2.1"_s << 0;
        QTest::newRow("own language") << u"where net.len = 24 && source = RTS_STATIC"_s << 2;
        QTest::newRow("reasons") << u"10.2.0.1 --why"_s << 2;
    }

    void queries()
    {
        QFETCH(QString, query);
        const auto run = ask(u"route --json "_s + query);
        QVERIFY2(run.code == 0, run.err.constData());
        QTEST(int(run.json().size()), "count");
    }

    void comparesWithBefore()
    {
        const QString saved = m_run.file(u"before.txt"_s);
        const auto kept = ask(u"route from:edge --save"_s, {saved});
        QVERIFY2(kept.code == 0, kept.err.constData());
        const auto same = ask(u"diff from:edge --saved"_s, {saved});
        QVERIFY2(same.code == 0, QByteArray(same.out + same.err).constData());
        m_bird->stopNeighbour();
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"route from:edge --json"_s).json().size(), 0, patience);
        const auto gone = ask(u"diff from:edge --json --saved"_s, {saved});
        QCOMPARE(gone.code, 1);
        QCOMPARE(gone.json().size(), 3);
        QCOMPARE(gone.json().at(0)["kind"_L1].toString(), u"gone"_s);
    }

    void watchesASessionEnd()
    {
        const auto process = m_run.start({u"bird"_s, u"watch"_s, u"from:edge"_s, u"--interval"_s, u"1"_s,
                                          u"--router"_s, m_bird->socket()});
        // Its first look is not told: the neighbour goes when that is over, and comes again if it was not.
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT(isTold(*process, out), patience);
        process->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, patience);
        QCOMPARE(process->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(RealBirdCtlTest)
#include "tst_realbirdctl.moc"
