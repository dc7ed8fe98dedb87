// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportparser.h"
#include "models/sim/monitfleet.h"
#include "models/sim/monitpayload.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc;
using namespace noc::test;
using namespace std::chrono_literals;

/// What the simulator says is what our parser reads in it, and it looks like what a real Monit sends.
class SimTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;

private Q_SLOTS:
    void payloadsRoundTrip();
    void elementsAreThoseOfARealMonit();
};

void SimTest::payloadsRoundTrip()
{
    sim::MonitFleet fleet({40, 8, 30s}, m_clock);
    int events = 0;
    for (int round = 0; round < 5; ++round) {
        fleet.stirTrouble();
        m_clock.advance(30s);
        for (int host = 0; host < fleet.size(); ++host) {
            const auto said = fleet.next(host);
            if (!said)
                continue;
            const auto read = monit::parseReport(sim::monitPayload(*said));
            QVERIFY(read);
            QVERIFY(!read->isRepaired());
            QVERIFY(read->snapshot == said->snapshot);
            QVERIFY(read->event == said->event);
            events += read->event ? 1 : 0;
        }
    }
    QVERIFY(events > 0);
}

void SimTest::elementsAreThoseOfARealMonit()
{
    const QByteArray real = readData(QStringLiteral("monit/5.33-core-status-steady.xml"));
    sim::MonitFleet fleet({1, 6, 30s}, m_clock);
    const QByteArray simulated = sim::monitPayload(*fleet.next(0));
    for (qsizetype at = simulated.indexOf('<'); at >= 0; at = simulated.indexOf('<', at + 1)) {
        const qsizetype end = simulated.indexOf('>', at);
        const QByteArray tag = simulated.sliced(at, end - at).split(' ').first();
        QVERIFY2(real.contains(tag), tag.constData());
    }
}

QTEST_GUILESS_MAIN(SimTest)
#include "tst_sim.moc"
