// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/store/storesamples.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noc;
using namespace noc::store;
using test::eventNo;
using test::OtherConnection;
using test::RunningStore;

namespace {

using Damage = std::function<void(const QString &path)>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The damage cannot be done");
}

/// A history with some hundred events, properly closed.
void fill(const QString &path)
{
    RunningStore running(path);
    for (int i = 0; i < 300; ++i)
        running.store.write({.events = {eventNo(u"a"_s, i)}});
}

void ignoreWarning(const char *pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(pattern)));
}

ChangeSet oneEvent(int n)
{
    return {.events = {eventNo(u"a"_s, n)}};
}

} // namespace
Q_DECLARE_METATYPE(Damage)

/// The disk, other programs and damaged files.
class TestStoreTrouble final : public noc::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setAside_data();
    void setAside();
    void setAsideTwiceInASecond();
    void leftAlone_data();
    void leftAlone();
    void corruptWhileRunning();
    void lockedWhileRunning();
    void lockedAtOpen();
    void diskFull();
    void unwritable();
    void refusedIsGivenUp();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_folder;
};

void TestStoreTrouble::init()
{
    failOnWarnings();
    m_folder.emplace();
    m_path = m_folder->filePath(u"history.db"_s);
}

void TestStoreTrouble::setAside_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<StoreTrouble>("trouble");
    const auto row = [](const char *name, const Damage &damage, StoreTrouble trouble) {
        QTest::newRow(name) << damage << trouble;
    };
    row(
        "garbage", [](const QString &path) { overwrite(path, QByteArray(10'000, 'x')); },
        StoreTrouble::Corrupt);
    row(
        "one byte", [](const QString &path) { overwrite(path, "x"); }, StoreTrouble::Corrupt);
    row(
        "truncated", [](const QString &path) { overwrite(path, contents(path).first(9'000)); },
        StoreTrouble::Corrupt);
    row(
        "flipped bytes in page 2",
        [](const QString &path) {
            QByteArray bytes = contents(path);
            for (int i = 4'096; i < 4'160; ++i)
                bytes[i] = static_cast<char>(~bytes[i]);
            overwrite(path, bytes);
        },
        StoreTrouble::Corrupt);
    row(
        "newer version",
        [](const QString &path) { OtherConnection(path).run(u"PRAGMA user_version = 999"_s); },
        StoreTrouble::Newer);
    row(
        "newer version, in its table only",
        [](const QString &path) {
            OtherConnection(path).run(u"INSERT INTO schema_version VALUES (999, 0)"_s);
        },
        StoreTrouble::Newer);
}

void TestStoreTrouble::setAside()
{
    QFETCH(Damage, damage);
    QFETCH(StoreTrouble, trouble);
    fill(m_path);
    damage(m_path);
    const QByteArray damaged = contents(m_path);
    ignoreWarning("^The history cannot be used and is now \"?history.db.set-aside-20260301T120000Z");
    RunningStore running(m_path);
    running.store.write(oneEvent(1));
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
    QVERIFY(running.loaded);
    QVERIFY(running.loaded->events.empty());
    QCOMPARE(running.store.status().state, StoreState::Ready);
    QVERIFY(running.store.status().setAside);
    QCOMPARE(running.store.status().setAside->fileName, u"history.db.set-aside-20260301T120000Z"_s);
    QCOMPARE(running.store.status().setAside->trouble, trouble);
    const QByteArray kept = contents(m_folder->filePath(running.store.status().setAside->fileName));
    QVERIFY(kept == damaged);
}

void TestStoreTrouble::setAsideTwiceInASecond()
{
    const QString taken = m_folder->filePath(u"history.db.set-aside-20260301T120000Z"_s);
    overwrite(taken, "first");
    overwrite(taken + u"-2-wal"_s, "second");
    overwrite(m_path, QByteArray(10'000, 'x'));
    ignoreWarning("^The history cannot be used and is now");
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    QCOMPARE(running.store.status().setAside->fileName, QFileInfo(taken + u"-3"_s).fileName());
    QCOMPARE(contents(taken), QByteArray("first"));
}

void TestStoreTrouble::leftAlone_data()
{
    QTest::addColumn<Damage>("make");
    QTest::addColumn<StoreTrouble>("trouble");
    QTest::newRow("another program's database") << Damage([](const QString &path) {
        OtherConnection(path).run(u"CREATE TABLE theirs (a INTEGER)"_s);
    }) << StoreTrouble::Foreign;
    QTest::newRow("a folder") << Damage([](const QString &path) { QDir().mkpath(path); })
                              << StoreTrouble::NotAFile;
}

void TestStoreTrouble::leftAlone()
{
    QFETCH(Damage, make);
    QFETCH(StoreTrouble, trouble);
    make(m_path);
    RunningStore running(m_path);
    running.store.write(oneEvent(1));
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(flushed.result().error().code, core::ErrorCode::InvalidInput);
    QVERIFY(running.error);
    QVERIFY(!running.loaded);
    QCOMPARE(running.store.status().state, StoreState::Off);
    QCOMPARE(running.store.status().trouble, trouble);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*set-aside*"_s}), QStringList());
}

void TestStoreTrouble::corruptWhileRunning()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    running.store.write(oneEvent(1));
    auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
    OtherConnection(m_path).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray noise(file.size() - 4'096, '\x55');
        file.seek(4'096);
        file.write(noise);
    }
    // So that this connection's cache is read anew.
    OtherConnection(m_path).run(u"PRAGMA user_version = 1"_s);
    ignoreWarning("^The history cannot be used and is now");
    running.store.write(oneEvent(2));
    flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
    QVERIFY(running.store.status().setAside);
    const auto found = running.store.events({});
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(*found.result(), std::vector{eventNo(u"a"_s, 2)});
}

void TestStoreTrouble::lockedWhileRunning()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    OtherConnection other(m_path);
    other.run(u"BEGIN EXCLUSIVE"_s);
    ignoreWarning("^The history cannot be written: database is locked");
    running.store.write(oneEvent(1));
    auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(flushed.result().error().code, core::ErrorCode::Busy);
    QCOMPARE(running.store.status().state, StoreState::Behind);
    QCOMPARE(running.store.status().trouble, StoreTrouble::Locked);
    QCOMPARE(running.store.status().waiting, 1);
    running.store.write(oneEvent(2));
    QTRY_COMPARE(running.store.status().waiting, 2);
    other.run(u"COMMIT"_s);
    QTRY_COMPARE(running.store.status().state, StoreState::Ready);
    QCOMPARE(running.store.status().waiting, 0);
    QTRY_COMPARE(other.run(u"SELECT count(*) FROM event"_s).toInt(), 2);
}

void TestStoreTrouble::lockedAtOpen()
{
    fill(m_path);
    auto other = std::make_optional<OtherConnection>(m_path);
    other->run(u"PRAGMA locking_mode = EXCLUSIVE"_s); // keeps readers out, too
    other->run(u"BEGIN EXCLUSIVE"_s);
    ignoreWarning("^The history cannot be written: ");
    RunningStore running(m_path);
    running.store.write(oneEvent(1'000));
    QTRY_VERIFY(running.error);
    QCOMPARE(running.error->code, core::ErrorCode::Busy);
    QCOMPARE(running.store.status().state, StoreState::Behind);
    other->run(u"COMMIT"_s);
    other.reset();
    QTRY_VERIFY(running.loaded);
    QCOMPARE(running.loaded->events.size(), 200U);
    QTRY_COMPARE(OtherConnection(m_path).run(u"SELECT count(*) FROM event"_s).toInt(), 301);
}

void TestStoreTrouble::diskFull()
{
    StoreOptions options = test::fastOptions();
    options.maxPages = 70;
    RunningStore running(m_path, options);
    QTRY_VERIFY(running.loaded);
    running.store.write({.snapshots = {test::snapshot(u"big"_s, QByteArray(150'000, 'x'))}});
    auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
    ignoreWarning("^The history cannot be written: database or disk is full");
    running.store.write({.snapshots = {test::snapshot(u"second"_s, QByteArray(100'000, 'y'))}});
    flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(flushed.result().error().code, core::ErrorCode::Io);
    QCOMPARE(running.store.status().state, StoreState::Behind);
    QCOMPARE(running.store.status().trouble, StoreTrouble::DiskFull);
    const auto found = running.store.events({}); // reading goes on
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result());
    OtherConnection other(m_path);
    other.run(u"DELETE FROM snapshot WHERE id = 'big'"_s);
    QTRY_COMPARE(running.store.status().state, StoreState::Ready);
    QCOMPARE(other.run(u"SELECT id FROM snapshot"_s).toString(), u"second"_s);
}

void TestStoreTrouble::unwritable()
{
    // Nobody can make a file there, not even root.
    const QString path = QFileInfo::exists(u"/proc/self"_s) ? u"/proc/self/history.db"_s : QString();
    if (path.isEmpty())
        QSKIP("needs /proc");
    ignoreWarning("^The history cannot be written: ");
    RunningStore running(path);
    running.store.write(oneEvent(1));
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(flushed.result().error().code, core::ErrorCode::Io);
    QVERIFY(running.error);
    QCOMPARE(running.store.status().state, StoreState::Behind);
    QCOMPARE(running.store.status().waiting, 1);
    ignoreWarning("^1 changes are not in the history: ");
}

void TestStoreTrouble::refusedIsGivenUp()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    OtherConnection(m_path).run(u"DROP TABLE mute"_s);
    ignoreWarning("^2 changes are not in the history: no such table");
    running.store.write({.alerts = {{u"x"_s, "{}"}}, .mutes = {{u"y"_s, "{}"}}});
    auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(!flushed.result());
    QCOMPARE(running.store.status().state, StoreState::Ready);
    QCOMPARE(running.store.status().dropped, 2U);
    running.store.write(oneEvent(1));
    flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
}

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "tst_storetrouble.moc"
