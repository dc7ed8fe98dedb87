// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/paths.h"
#include "models/settings/privatefile.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace noc;
using namespace noc::settings;
using namespace Qt::StringLiterals;

class TestPaths final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void profileNames_data();
    void profileNames();
    void followsXdg();
    void ignoresRelativePaths();
    void needsHome();
    void refusesBadProfile();
    void usesRuntimeFolderOnlyWhenPrivate_data();
    void usesRuntimeFolderOnlyWhenPrivate();
    void makesPrivateFolders();
    void refusesForeignRuntimeFolder_data();
    void refusesForeignRuntimeFolder();
};

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QProcessEnvironment environmentIn(const QString &base)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, base + u"/home");
    environment.insert(u"XDG_CONFIG_HOME"_s, base + u"/config");
    environment.insert(u"XDG_DATA_HOME"_s, base + u"/data");
    environment.insert(u"XDG_STATE_HOME"_s, base + u"/state");
    environment.insert(u"XDG_CACHE_HOME"_s, base + u"/cache");
    environment.insert(u"XDG_RUNTIME_DIR"_s, base + u"/run");
    return environment;
}

void makeFolder(const QString &path, mode_t mode)
{
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

void TestPaths::profileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("default") << u"default"_s << true;
    QTest::newRow("all kinds of characters") << u"Site-1_a.b"_s << true;
    QTest::newRow("longest") << QString(32, u'x') << true;
    QTest::newRow("too long") << QString(33, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("hidden") << u".x"_s << false;
    QTest::newRow("parent") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("not ASCII") << u"ё"_s << false;
    QTest::newRow("line feed") << u"a\n"_s << false;
}

void TestPaths::profileNames()
{
    QFETCH(QString, name);
    QTEST(isValidProfileName(name), "isValid");
}

void TestPaths::followsXdg()
{
    const QTemporaryDir dir;
    makeFolder(dir.filePath(u"run"_s), 0700);
    const auto paths = pathsFor(u"lab"_s, environmentIn(dir.path()));
    QVERIFY(paths);
    QCOMPARE(paths->config, dir.filePath(u"config/nocdesk/lab"_s));
    QCOMPARE(paths->data, dir.filePath(u"data/nocdesk/lab"_s));
    QCOMPARE(paths->state, dir.filePath(u"state/nocdesk/lab"_s));
    QCOMPARE(paths->cache, dir.filePath(u"cache/nocdesk/lab"_s));
    QCOMPARE(paths->runtime, dir.filePath(u"run/nocdesk/lab"_s));
    QCOMPARE(paths->workspaceFile(), dir.filePath(u"config/nocdesk/lab/workspace.json"_s));
}

void TestPaths::ignoresRelativePaths()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/op"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"here"_s);
    environment.insert(u"XDG_STATE_HOME"_s, QString());
    const auto paths = pathsFor(defaultProfile(), environment);
    QVERIFY(paths);
    QCOMPARE(paths->config, u"/home/op/.config/nocdesk/default"_s);
    QCOMPARE(paths->data, u"/home/op/.local/share/nocdesk/default"_s);
    QCOMPARE(paths->state, u"/home/op/.local/state/nocdesk/default"_s);
    QCOMPARE(paths->cache, u"/home/op/.cache/nocdesk/default"_s);
}

void TestPaths::needsHome()
{
    const auto paths = pathsFor(defaultProfile(), QProcessEnvironment());
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, core::ErrorCode::NotFound);
}

void TestPaths::refusesBadProfile()
{
    const auto paths = pathsFor(u"../x"_s, environmentIn(u"/nowhere"_s));
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, core::ErrorCode::InvalidInput);
}

void TestPaths::usesRuntimeFolderOnlyWhenPrivate_data()
{
    QTest::addColumn<int>("mode"); // -1 = no such folder
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("0700") << 0700 << true;
    QTest::newRow("open to the group") << 0750 << false;
    QTest::newRow("open to all") << 0777 << false;
    QTest::newRow("missing") << -1 << false;
}

void TestPaths::usesRuntimeFolderOnlyWhenPrivate()
{
    QFETCH(int, mode);
    const QTemporaryDir dir;
    if (mode >= 0)
        makeFolder(dir.filePath(u"run"_s), static_cast<mode_t>(mode));
    const auto paths = pathsFor(defaultProfile(), environmentIn(dir.path()));
    QVERIFY(paths);
    QTEST(paths->runtime.startsWith(dir.path()), "isUsed");
    // The place taken instead names the user or is private to him.
    const QString user = QString::number(::geteuid());
    QVERIFY2(paths->runtime.contains(user) || paths->runtime.startsWith(dir.path()),
             qPrintable(paths->runtime));
}

void TestPaths::makesPrivateFolders()
{
    const QTemporaryDir dir;
    makeFolder(dir.filePath(u"run"_s), 0700);
    const auto paths = pathsFor(defaultProfile(), environmentIn(dir.path()));
    QVERIFY(paths);
    QVERIFY(makeFolders(*paths));
    QVERIFY(makeFolders(*paths)); // again
    for (const QString &folder : {paths->config, paths->data, paths->state, paths->cache, paths->runtime})
        QCOMPARE(modeOf(folder), mode_t(0700));
}

void TestPaths::refusesForeignRuntimeFolder_data()
{
    QTest::addColumn<QString>("trap");
    QTest::newRow("open to others") << u"open"_s;
    QTest::newRow("a link") << u"link"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("of another user") << u"owner"_s;
}

void TestPaths::refusesForeignRuntimeFolder()
{
    QFETCH(QString, trap);
    const QTemporaryDir dir;
    makeFolder(dir.filePath(u"run"_s), 0700);
    auto paths = pathsFor(defaultProfile(), environmentIn(dir.path()));
    QVERIFY(paths);
    // As it would be below the folder for temporary files, where anybody may have been first.
    const QString root = paths->runtimeRoot;
    if (trap == "open"_L1) {
        makeFolder(root, 0755);
    } else if (trap == "link"_L1) {
        makeFolder(dir.filePath(u"elsewhere"_s), 0700);
        QVERIFY(QFile::link(dir.filePath(u"elsewhere"_s), root));
    } else if (trap == "file"_L1) {
        QFile file(root);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        if (::geteuid() != 0)
            QSKIP("Only root can give a folder away");
        makeFolder(root, 0700);
        QCOMPARE(::chown(QFile::encodeName(root).constData(), 65534, 65534), 0);
    }
    const auto made = makeFolders(*paths);
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains(root), qPrintable(made.error().detail));
    QVERIFY(!QFileInfo::exists(paths->runtime));
}

QTEST_GUILESS_MAIN(TestPaths)

#include "tst_paths.moc"
