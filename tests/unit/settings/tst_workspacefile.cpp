// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/workspacefile.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace noc;
using namespace noc::settings;
using namespace Qt::StringLiterals;
using core::ErrorCode;

class TestWorkspaceFile final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileIsTheDefault();
    void savesAndLoads();
    void isPrivate();
    void keepsThePreviousGoodFile();
    void recovers_data();
    void recovers();
    void setsAsideEachBrokenFile();
    void leavesNewerFilesAlone_data();
    void leavesNewerFilesAlone();
    void failsOnWhatIsNoFile();
    void failedWriteKeepsTheFile_data();
    void failedWriteKeepsTheFile();

private:
    void put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

WorkspaceSettings withPort(int port)
{
    WorkspaceSettings settings;
    settings.collector.port = port;
    return settings;
}

QByteArray newerFile()
{
    return R"({"format":"nocdesk-workspace","version":2,"collector":{"port":1}})"_ba;
}

/// Writes fail as on a full disk (EFBIG instead of ENOSPC) while this lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

void TestWorkspaceFile::init()
{
    StrictTest::failOnWarnings();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"workspace.json"_s);
}

void TestWorkspaceFile::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestWorkspaceFile::contentOf(const QString &name) const
{
    QFile file(m_dir->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestWorkspaceFile::files() const
{
    return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestWorkspaceFile::missingFileIsTheDefault()
{
    const auto loaded = loadWorkspace(m_path, now);
    QVERIFY(loaded);
    QCOMPARE(loaded->origin, WorkspaceOrigin::Defaults);
    QCOMPARE(loaded->settings, WorkspaceSettings());
    QCOMPARE(files(), QStringList());
}

void TestWorkspaceFile::savesAndLoads()
{
    QVERIFY(saveWorkspace(m_path, withPort(9000)));
    const auto loaded = loadWorkspace(m_path, now);
    QVERIFY(loaded);
    QCOMPARE(loaded->origin, WorkspaceOrigin::File);
    QCOMPARE(loaded->settings, withPort(9000));
    QCOMPARE(files(), QStringList(u"workspace.json"_s));
}

void TestWorkspaceFile::isPrivate()
{
    const mode_t before = ::umask(0);
    QVERIFY(saveWorkspace(m_path, withPort(1)));
    QVERIFY(saveWorkspace(m_path, withPort(2)));
    ::umask(before);
    for (const QString &path : {m_path, backupOf(m_path)}) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }
    // A file somebody opened up is closed again by the next write.
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0666), 0);
    QVERIFY(saveWorkspace(m_path, withPort(3)));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void TestWorkspaceFile::keepsThePreviousGoodFile()
{
    QVERIFY(saveWorkspace(m_path, withPort(1)));
    QVERIFY(saveWorkspace(m_path, withPort(2)));
    QCOMPARE(contentOf(u"workspace.json.bak"_s), serializeWorkspace(withPort(1)));
    QVERIFY(saveWorkspace(m_path, withPort(2))); // nothing new: the backup stays the version before
    QCOMPARE(contentOf(u"workspace.json.bak"_s), serializeWorkspace(withPort(1)));
    put(u"workspace.json"_s, "garbage");
    QVERIFY(saveWorkspace(m_path, withPort(3)));
    QCOMPARE(contentOf(u"workspace.json.bak"_s), serializeWorkspace(withPort(1)));
    QCOMPARE(contentOf(u"workspace.json"_s), serializeWorkspace(withPort(3)));
}

void TestWorkspaceFile::recovers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("backup");
    QTest::addColumn<WorkspaceOrigin>("origin");
    QTest::addColumn<int>("port");
    const QByteArray good = serializeWorkspace(withPort(9000));
    const QByteArray truncated = good.left(good.size() / 2);
    const int defaultPort = CollectorSettings().port;
    QTest::newRow("truncated") << truncated << good << WorkspaceOrigin::Backup << 9000;
    QTest::newRow("emptied by a crash") << ""_ba << good << WorkspaceOrigin::Backup << 9000;
    QTest::newRow("zeros after a power cut")
        << QByteArray(512, '\0') << good << WorkspaceOrigin::Backup << 9000;
    QTest::newRow("another program's file")
        << R"({"format":"x"})"_ba << good << WorkspaceOrigin::Backup << 9000;
    QTest::newRow("both broken") << truncated << truncated << WorkspaceOrigin::Defaults << defaultPort;
    QTest::newRow("no backup") << truncated << QByteArray() << WorkspaceOrigin::Defaults << defaultPort;
}

void TestWorkspaceFile::recovers()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, backup);
    put(u"workspace.json"_s, file);
    if (!backup.isNull())
        put(u"workspace.json.bak"_s, backup);

    const auto loaded = loadWorkspace(m_path, now);
    QVERIFY(loaded);
    QTEST(loaded->origin, "origin");
    QTEST(loaded->settings.collector.port, "port");
    QCOMPARE(loaded->setAside, QString(m_path + u".broken-20260301T120000Z"));
    QVERIFY(!loaded->detail.isEmpty());
    QCOMPARE(contentOf(u"workspace.json.broken-20260301T120000Z"_s), file);
    QVERIFY(!QFile::exists(m_path));

    // The next start still finds the backup, and the next save does not lose it.
    const auto again = loadWorkspace(m_path, now);
    QVERIFY(again);
    QCOMPARE(again->settings, loaded->settings);
    QVERIFY(again->setAside.isEmpty());
    QVERIFY(saveWorkspace(m_path, loaded->settings));
    QCOMPARE(contentOf(u"workspace.json.bak"_s), backup);
}

void TestWorkspaceFile::setsAsideEachBrokenFile()
{
    put(u"workspace.json"_s, "one");
    QVERIFY(loadWorkspace(m_path, now));
    put(u"workspace.json"_s, "two");
    QVERIFY(loadWorkspace(m_path, now));
    QCOMPARE(contentOf(u"workspace.json.broken-20260301T120000Z"_s), "one"_ba);
    QCOMPARE(contentOf(u"workspace.json.broken-20260301T120000Z-2"_s), "two"_ba);
}

void TestWorkspaceFile::leavesNewerFilesAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("backup");
    QTest::newRow("newer") << newerFile() << serializeWorkspace(withPort(1));
    QTest::newRow("broken, its backup newer") << "garbage"_ba << newerFile();
}

void TestWorkspaceFile::leavesNewerFilesAlone()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, backup);
    put(u"workspace.json"_s, file);
    put(u"workspace.json.bak"_s, backup);
    const auto loaded = loadWorkspace(m_path, now);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Unsupported);
    QVERIFY2(loaded.error().detail.contains(u"newer"_s), qPrintable(loaded.error().detail));
    QCOMPARE(files(), QStringList({u"workspace.json"_s, u"workspace.json.bak"_s}));
    if (file == newerFile()) {
        const auto saved = saveWorkspace(m_path, withPort(5));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unsupported);
    }
    QCOMPARE(contentOf(u"workspace.json"_s), file);
    QCOMPARE(contentOf(u"workspace.json.bak"_s), backup);
}

void TestWorkspaceFile::failsOnWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(m_path));
    const auto loaded = loadWorkspace(m_path, now);
    QVERIFY(!loaded);
    const auto saved = saveWorkspace(m_path, withPort(5));
    QVERIFY(!saved);
}

void TestWorkspaceFile::failedWriteKeepsTheFile_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::newRow("full disk") << u"full"_s;
    QTest::newRow("folder that takes no files") << u"/proc/self/workspace.json"_s; // for root, too
    QTest::newRow("missing folder") << u"missing/workspace.json"_s;
}

void TestWorkspaceFile::failedWriteKeepsTheFile()
{
    QFETCH(QString, trouble);
    if (trouble != "full"_L1) {
        const QString path = QDir(m_dir->path()).absoluteFilePath(trouble);
        const auto saved = saveWorkspace(path, withPort(5));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY2(saved.error().detail.startsWith(path), qPrintable(saved.error().detail));
        QVERIFY(!QFile::exists(path));
        return;
    }
    QVERIFY(saveWorkspace(m_path, withPort(1)));
    QVERIFY(saveWorkspace(m_path, withPort(2)));
    core::Result<void> saved;
    {
        const SmallDisk disk(64);
        saved = saveWorkspace(m_path, withPort(5));
    }
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Io);
    QCOMPARE(contentOf(u"workspace.json"_s), serializeWorkspace(withPort(2)));
    QCOMPARE(contentOf(u"workspace.json.bak"_s), serializeWorkspace(withPort(1)));
    QCOMPARE(files(), QStringList({u"workspace.json"_s, u"workspace.json.bak"_s}));
    QVERIFY(saveWorkspace(m_path, withPort(5))); // and once there is room again
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)

#include "tst_workspacefile.moc"
