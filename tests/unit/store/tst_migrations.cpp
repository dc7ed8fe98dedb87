// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noc;
using namespace noc::store;

namespace {

/// Where Debian keeps the newest server's programs; empty when there is none.
QString postgresFolder()
{
    const QDir root(u"/usr/lib/postgresql"_s);
    for (const QString &version :
         root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (QFileInfo::exists(root.filePath(version + "/bin/initdb"_L1)))
            return root.filePath(version + "/bin"_L1);
    }
    return {};
}

} // namespace

class TestMigrations final : public noc::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void numberedWithoutGaps();
    void statements_data();
    void statements();
    void takenOnce();
    void fromTheFirstVersion();
    void failedStepLeavesNothing();
    void newerVersion();
    void postgresTakesThem();

private:
    test::ManualClock m_clock;
};

void TestMigrations::numberedWithoutGaps()
{
    QVERIFY(!migrations().empty());
    for (std::size_t i = 0; i < migrations().size(); ++i)
        QCOMPARE(migrations()[i].version, static_cast<int>(i) + 1);
}

void TestMigrations::statements_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u"-- only a comment;\n"_s << QStringList();
    QTest::newRow("two") << u"CREATE;\n-- why;\nINSERT\n  x;\n"_s
                         << QStringList{u"CREATE;\n"_s, u"INSERT\n  x;\n"_s};
    QTest::newRow("inside a line") << u"INSERT ';' x;\n"_s << QStringList{u"INSERT ';' x;\n"_s};
    QTest::newRow("without an end") << u"CREATE"_s << QStringList{u"CREATE\n"_s};
}

void TestMigrations::statements()
{
    QFETCH(QString, sql);
    QTEST(statementsOf(sql), "statements");
}

void TestMigrations::takenOnce()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 2; ++i) {
        const auto database = Database::open(folder.filePath(u"history.db"_s), {}, m_clock.now());
        QVERIFY(database);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM schema_version"_s)->toInt(),
                 static_cast<int>(migrations().size()));
        QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), newestVersion(migrations()));
    }
}

/// A database of the first program that was given away.
void TestMigrations::fromTheFirstVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    {
        // As that program left it: without what later steps made.
        const auto database = Database::open(path, {}, m_clock.now());
        QVERIFY(database);
        for (const QString &statement :
             {u"DROP TABLE as_name"_s, u"DROP TABLE query_log"_s,
              u"DELETE FROM schema_version WHERE version > 1"_s, u"PRAGMA user_version = 1"_s,
              u"INSERT INTO alert (id, json) VALUES ('monit/a', '{}')"_s})
            QVERIFY((*database)->execute(statement));
    }
    const auto database = Database::open(path, {}, m_clock.now());
    QVERIFY(database);
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), newestVersion(migrations()));
    QCOMPARE((*database)->value(u"SELECT count(*) FROM alert"_s)->toInt(), 1);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM query_log"_s)->toInt(), 0);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM as_name"_s)->toInt(), 0);
}

void TestMigrations::failedStepLeavesNothing()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"history.db"_s), {}, m_clock.now());
    QVERIFY(database);
    const int next = newestVersion(migrations()) + 1;
    const std::vector<Migration> broken{
        {next, {u"CREATE TABLE half (id INTEGER)"_s, u"CREATE TABLE half (id INTEGER)"_s}}};
    QVERIFY(!migrate(**database, broken, m_clock.now()));
    QCOMPARE((*database)->value(u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s)->toInt(), 0);
    QCOMPARE((*database)->value(u"SELECT max(version) FROM schema_version"_s)->toInt(), next - 1);
}

void TestMigrations::newerVersion()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"history.db"_s), {}, m_clock.now());
    QVERIFY(database);
    const auto done = migrate(**database, {}, m_clock.now());
    QVERIFY(!done);
    QCOMPARE(done.error().trouble, StoreTrouble::Newer);
}

void TestMigrations::postgresTakesThem()
{
    const QString programs = postgresFolder();
    if (programs.isEmpty() || geteuid() != 0)
        QSKIP("needs a PostgreSQL server's programs, and root to become its user");
    QTemporaryDir folder(QDir::tempPath() + u"/noc-postgres-XXXXXX"_s);
    QString sql = u"\\set ON_ERROR_STOP on\n"_s;
    for (const Migration &step : migrations())
        sql += u"BEGIN;\n"_s + step.statements.join(QString()) + u"COMMIT;\n"_s;
    QFile script(folder.filePath(u"schema.sql"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(sql.toUtf8());
    script.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder.path());
    // The server refuses to run as root; without -h it listens on a socket in the folder only.
    process.start(
        u"/bin/sh"_s,
        {u"-c"_s,
         u"chown -R postgres . && PATH=$0:$PATH && run() { setpriv --reuid=postgres --regid=postgres "
         "--clear-groups \"$@\"; } && run initdb -D data -A trust --no-sync >log 2>&1 && "
         "run pg_ctl -D data -w -l server.log -o \"-k $PWD -c listen_addresses= -F\" start >>log 2>&1; "
         "run psql -X -q -h \"$PWD\" -d postgres -f schema.sql; said=$?; "
         "run pg_ctl -D data -w -m immediate stop >>log 2>&1; exit $said"_s,
         programs});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 90'000);
    QCOMPARE(QString::fromUtf8(process.readAll()), QString());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
