// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/quitonsignals.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace noc;

class TestQuitOnSignals final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void quits_data();
    void quits();
};

void TestQuitOnSignals::quits_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("the session ends") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the terminal closes") << SIGHUP;
}

void TestQuitOnSignals::quits()
{
    QFETCH(int, signal);
    {
        const app::QuitOnSignals quitOnSignals;
        QTimer::singleShot(0, this, [signal] { std::raise(signal); });
        QTimer::singleShot(10'000, this, [] { QCoreApplication::exit(1); });
        QCOMPARE(QCoreApplication::exec(), 0);
        // Whoever asks a second time is not kept waiting.
        QVERIFY(std::signal(signal, SIG_DFL) == SIG_DFL);
    }
    QVERIFY(std::signal(signal, SIG_DFL) == SIG_DFL);
}

QTEST_GUILESS_MAIN(TestQuitOnSignals)

#include "tst_quitonsignals.moc"
