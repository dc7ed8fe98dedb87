// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracerun.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using TraceResult = core::Result<void>;

namespace {
constexpr int patience = 20'000; // ms, of a loaded machine
} // namespace

class TraceRunTest final : public test::StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    /// A program of this name that does what the shell's lines say.
    void install(const QString &name, const QByteArray &lines) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    static TraceRequest request(TraceTool tool, const QString &target = u"192.0.2.1"_s)
    {
        TraceRequest request;
        request.tool = tool;
        request.target = target;
        return request;
    }

    static TraceResult resultOf(const QSignalSpy &spy) { return spy.at(0).at(0).value<TraceResult>(); }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void arguments_data()
    {
        QTest::addColumn<TraceRequest>("request");
        QTest::addColumn<QString>("expected");
        TraceRequest one = request(TraceTool::Ping);
        QTest::newRow("ping") << one << u"-O -i 1 -n 192.0.2.1"_s;
        one.count = 3;
        one.interval = 200ms;
        one.family = TraceRequest::Family::V4;
        QTest::newRow("ping three times") << one << u"-O -i 0.2 -c 3 -n -4 192.0.2.1"_s;
        one.tool = TraceTool::Mtr;
        one.isResolving = true;
        QTest::newRow("mtr") << one << u"--raw -i 0.2 -c 3 -4 192.0.2.1"_s;
        QTest::newRow("mtr for ever") << request(TraceTool::Mtr) << u"--raw -i 1 -c 1000000 -n 192.0.2.1"_s;
        QTest::newRow("traceroute") << request(TraceTool::Traceroute, u"2001:db8::1"_s)
                                    << u"-N 16 -w 2 -q 1 -n 2001:db8::1"_s;
        QTest::newRow("tracepath") << request(TraceTool::Tracepath, u"a.example"_s) << u"-n a.example"_s;
    }

    void arguments()
    {
        QFETCH(const TraceRequest, request);
        QFETCH(const QString, expected);
        const auto list = traceArguments(request);
        QVERIFY(list);
        QCOMPARE(list->join(u' '), expected);
    }

    void target_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *good : {"192.0.2.1", "2001:db8::1", "fe80::1%eth0", "fe80::1%wg-dn42.1", "localhost",
                                 "a.example.net.", "_x.example", "3com.example"})
            QTest::newRow(good) << true;
        for (const char *bad :
             {"", "-c", "-", "--help", "192.0.2", "192.0.2.1.5", "192.0.2.1%eth0", "fe80::1%", "fe80::1%a b",
              "a b", "a;b", "a$(b)", "a..b", "a-.example", "fe80::1%aaaaaaaaaaaaaaaa", "a/b", "12345"})
            QTest::newRow(bad) << false;
        QTest::newRow(QByteArray(QByteArray("a.").repeated(126) + 'a').constData()) << true; // 253
        QTest::newRow(QByteArray(QByteArray("a.").repeated(126) + "aa").constData()) << false;
        QTest::newRow(QByteArray(63, 'a').constData()) << true;
        QTest::newRow(QByteArray(64, 'a').constData()) << false;
    }

    void target()
    {
        QFETCH(const bool, expected);
        QCOMPARE(isTraceTarget(QString::fromLatin1(QTest::currentDataTag())), expected);
    }

    void outOfRange()
    {
        TraceRequest wrong = request(TraceTool::Ping);
        wrong.count = -1;
        QVERIFY(!traceArguments(wrong));
        wrong.count = 100'001;
        QVERIFY(!traceArguments(wrong));
        wrong.count = 100'000;
        QVERIFY(traceArguments(wrong));
        wrong.interval = 9ms;
        QVERIFY(!traceArguments(wrong));
    }

    void hopsComeAsTheyArePrinted()
    {
        // Prints the rest only when it is told to end: what is seen before was streamed.
        install(
            u"mtr"_s,
            "trap 'echo p 0 99 2; exit 0' INT\necho x 0 1; echo h 0 192.0.2.1; echo p 0 65 1; echo x 0 2\n"
            "while :; do sleep 0.05; done\n");
        TraceRun run({m_folder->path()});
        QSignalSpy finished(&run, &TraceRun::finished);
        core::KeyedTable<HopRow> follower;
        connect(&run, &TraceRun::changed, this,
                [&](const core::RowDiff<HopRow> &diff) { follower.apply(diff); });
        run.start(request(TraceTool::Mtr));
        QVERIFY(run.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(follower.find(1) && follower.find(1)->sent == 2, patience);
        QCOMPARE(follower.find(1)->received, 1U);
        run.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(resultOf(finished));
        QCOMPARE(run.hops().at(0).received, 2U);
        QCOMPARE(*follower.find(1), run.hops().at(0));
    }

    void aDeafProgramIsKilled()
    {
        install(u"ping"_s, "trap '' INT TERM\necho ready\nwhile :; do sleep 0.05; done\n");
        TraceRun run({m_folder->path()});
        QSignalSpy finished(&run, &TraceRun::finished);
        QSignalSpy printed(&run, &TraceRun::printed);
        run.start(request(TraceTool::Ping));
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, patience);
        run.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(resultOf(finished));
        QVERIFY(!run.isRunning());
    }

    void programsGetTheirEnvironmentAndArguments()
    {
        install(u"traceroute"_s, "echo \"$LC_ALL\"; for a in \"$@\"; do printf '<%s>' \"$a\"; done; echo\n");
        TraceRun run({m_folder->path()});
        QSignalSpy finished(&run, &TraceRun::finished);
        QSignalSpy printed(&run, &TraceRun::printed);
        run.start(request(TraceTool::Traceroute, u"a.example"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(printed.at(0).at(0).toString(), u"C"_s);
        QCOMPARE(printed.at(1).at(0).toString(), u"<-N><16><-w><2><-q><1><-n><a.example>"_s);
    }

    void failures_data()
    {
        QTest::addColumn<TraceTool>("tool");
        QTest::addColumn<QByteArray>("script"); // empty: not installed
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("code"); // -1: none
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, TraceTool tool, const char *script, const char *target,
                            int code, const char *detail) {
            QTest::newRow(name) << tool << QByteArray(script) << QString::fromUtf8(target) << code
                                << QString::fromUtf8(detail);
        };
        const int io = static_cast<int>(core::ErrorCode::Io);
        row("not installed", TraceTool::Mtr, "", "192.0.2.1", static_cast<int>(core::ErrorCode::NotFound),
            "mtr-tiny");
        row("no target", TraceTool::Ping, "exit 0\n", "-f", static_cast<int>(core::ErrorCode::InvalidInput),
            "");
        row("no such name", TraceTool::Ping,
            "echo 'ping: x.invalid: Name or service not known' >&2; exit 2\n", "x.invalid", io,
            "Name or service");
        row("no answer", TraceTool::Ping, "exit 1\n", "192.0.2.1", -1, "");
        row("traceroute fails", TraceTool::Traceroute, "printf 'no way'; exit 1\n", "192.0.2.1", io,
            "no way");
        row("silently", TraceTool::Mtr, "exit 3\n", "192.0.2.1", io, "exit code 3");
        row("line without end", TraceTool::Mtr, "head -c 5000 /dev/zero | tr '\\0' x; exec sleep 60\n",
            "192.0.2.1", static_cast<int>(core::ErrorCode::TooLarge), "");
    }

    void failures()
    {
        QFETCH(const TraceTool, tool);
        QFETCH(const QByteArray, script);
        QFETCH(const QString, target);
        QFETCH(const int, code);
        QFETCH(const QString, detail);
        if (!script.isEmpty())
            install(programOf(tool), script);
        TraceRun run({m_folder->path()});
        QSignalSpy finished(&run, &TraceRun::finished);
        run.start(request(tool, target));
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const TraceResult result = resultOf(finished);
        QCOMPARE(result ? -1 : static_cast<int>(result.error().code), code);
        if (!result)
            QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
    }

    void oneAtATime()
    {
        install(u"ping"_s, "exec sleep 60\n");
        TraceRun run({m_folder->path()});
        QSignalSpy finished(&run, &TraceRun::finished);
        run.start(request(TraceTool::Ping));
        run.start(request(TraceTool::Ping));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(resultOf(finished).error().code, core::ErrorCode::Busy);
        QVERIFY(run.isRunning());
    }

    void realPing()
    {
        if (QStandardPaths::findExecutable(u"ping"_s).isEmpty())
            QSKIP("ping is not installed");
        TraceRun run;
        QSignalSpy finished(&run, &TraceRun::finished);
        QSignalSpy probed(&run, &TraceRun::probed);
        TraceRequest two = request(TraceTool::Ping, u"127.0.0.1"_s);
        two.count = 2;
        two.interval = 200ms;
        run.start(two);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        if (!resultOf(finished))
            QSKIP("ping is not permitted here");
        QCOMPARE(probed.size(), 2);
        QCOMPARE(run.hops().at(0).received, 2U);
    }
};

QTEST_GUILESS_MAIN(TraceRunTest)
#include "tst_tracerun.moc"
