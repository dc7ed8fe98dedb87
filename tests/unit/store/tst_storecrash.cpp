// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/store/storesamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace noc;
using namespace noc::store;
using test::OtherConnection;
using test::RunningStore;

namespace {

/// What a program does until it is killed: writes acknowledgement n among much else, and prints n when it is safe.
class Writer final : public QObject
{
public:
    Writer(const QString &path, int first)
        : m_running(path)
        , m_next(first)
    {
        writeNext();
    }

private:
    void writeNext()
    {
        const int n = m_next++;
        ChangeSet changes{.alerts = {{u"ack-%1"_s.arg(n), "{}"}}};
        for (int i = 0; i < 20; ++i) {
            changes.snapshots.push_back(test::snapshot(QString::number(i), QByteArray(4'000, 'x')));
            changes.events.push_back(test::eventNo(u"a"_s, n * 20 + i));
        }
        m_running.store.write(std::move(changes));
        core::onResult(m_running.store.flush(), this, [this, n](const core::Result<void> &result) {
            if (!result)
                qFatal("%s", qUtf8Printable(result.error().detail));
            std::printf("%d\n", n);
            std::fflush(stdout);
            writeNext();
        });
    }

    RunningStore m_running;
    int m_next;
};

/// How many lines are complete, and the number in the last of them.
std::pair<int, int> confirmedIn(const QByteArray &output)
{
    const QByteArrayList lines = output.split('\n');
    return {static_cast<int>(lines.size()) - 1, lines.size() > 1 ? lines[lines.size() - 2].toInt() : -1};
}

} // namespace

class TestStoreCrash final : public noc::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedIsThereAfterKill();
};

void TestStoreCrash::confirmedIsThereAfterKill()
{
    constexpr int kills = 20;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    int next = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path, QString::number(next)});
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 20'000);
        QTimer::singleShot(QRandomGenerator::global()->bounded(60), &process, &QProcess::kill);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const auto [lines, last] = confirmedIn(process.readAllStandardOutput());
        QCOMPARE(lines, last - next + 1);
        OtherConnection database(path);
        QCOMPARE(database.run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        for (int n = 0; n <= last; ++n)
            QCOMPARE(database.run(u"SELECT count(*) FROM alert WHERE id = 'ack-%1'"_s.arg(n)).toInt(), 1);
        QVERIFY(database.run(u"SELECT count(*) FROM event"_s).toInt() >= std::min(20 * (last + 1), 5'000));
        next = last + 1;
    }
    RunningStore running(path);
    QTRY_VERIFY_WITH_TIMEOUT(running.isAnswered(), 20'000);
    QVERIFY(running.loaded);
    QVERIFY(!running.store.status().setAside);
    QVERIFY(static_cast<int>(running.loaded->alerts.size()) >= next);
    QVERIFY(next >= kills);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--write"_L1) {
        const Writer writer(arguments[2], arguments[3].toInt());
        return QCoreApplication::exec();
    }
    TestStoreCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecrash.moc"
