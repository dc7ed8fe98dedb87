// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run ctl(const QStringList &arguments, const QByteArray &input = {})
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NOC_CTL), QStringList(u"bird"_s) + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject jsonOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

} // namespace

/// `nocdeskctl bird parse`, the program itself.
class TestBirdParse final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void json_data();
    void json();
    void standardInput();
    void table();
    void errorIsTold();
    void missingFile();
};

void TestBirdParse::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown") << QStringList{u"frob"_s};
    QTest::newRow("no file") << QStringList{u"parse"_s, u"--command"_s, u"show status"_s};
    QTest::newRow("no command") << QStringList{u"parse"_s, u"x"_s};
    QTest::newRow("no version") << QStringList{u"parse"_s,          u"x"_s,  u"--command"_s, u"show status"_s,
                                               u"--bird-version"_s, u"two"_s};
}

void TestBirdParse::usage()
{
    QFETCH(const QStringList, arguments);
    const Run run = ctl(arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(!run.err.isEmpty());
}

void TestBirdParse::json_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("list");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("protocols") << u"2.0.12-show-protocols.txt"_s << u"show protocols"_s << u"2.0.12"_s << 0
                               << u"protocols"_s << u"protocols"_s << qsizetype(42);
    QTest::newRow("proxy") << u"2.20.0-isolong-lgproxy-show-route-for-all.txt"_s
                           << u"show route for 198.51.100.7 all"_s << u"2.20.0"_s << 0 << u"routes"_s
                           << u"routes"_s << qsizetype(2);
    QTest::newRow("proxy refuses") << u"2.20.0-isolong-lgproxy-forbidden.txt"_s << u"show status"_s
                                   << u"2.20.0"_s << 1 << u"status"_s << u"unexplained"_s << qsizetype(0);
    QTest::newRow("not found") << u"2.0.12-show-route-prefix-none.txt"_s << u"show route 11.22.33.0/24"_s
                               << u"2.0.12"_s << 1 << u"routes"_s << u"routes"_s << qsizetype(0);
    QTest::newRow("1.6") << u"1.6.8-show-route.txt"_s << u"show route"_s << u"1.6.8"_s << 0 << u"routes"_s
                         << u"routes"_s << qsizetype(79);
}

void TestBirdParse::json()
{
    QFETCH(const QString, file);
    QFETCH(const QString, command);
    QFETCH(const QString, version);
    const Run run = ctl({u"parse"_s, dataPath(u"bird/"_s + file), u"--command"_s, command,
                         u"--bird-version"_s, version, u"--json"_s});
    QTEST(run.code, "code");
    const QJsonObject json = jsonOf(run);
    const QString kind = json.value(u"kind").toString();
    QTEST(kind, "kind");
    QCOMPARE(json.value(u"error").isNull(), run.code == 0);
    QFETCH(const QString, list);
    const qsizetype rows = json.value(list).toArray().size();
    QTEST(rows, "rows");
    QCOMPARE(json.value(u"unexplained").toArray(), QJsonArray());
}

void TestBirdParse::standardInput()
{
    const Run run = ctl({u"parse"_s, u"-"_s, u"--command"_s, u"show status"_s, u"--json"_s},
                        readData(u"bird/3.1.7-show-status.txt"_s));
    QCOMPARE(run.code, 0);
    QCOMPARE(jsonOf(run).value(u"status").toObject().value(u"version").toString(), u"3.1.7"_s);
}

void TestBirdParse::table()
{
    const Run run = ctl({u"parse"_s, dataPath(u"bird/2.0.12-show-bfd-sessions.txt"_s), u"--command"_s,
                         u"show bfd sessions"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("IP ADDRESS"));
    QVERIFY(run.out.contains("10.255.0.77"));
    QCOMPARE(run.err, QByteArray());
}

void TestBirdParse::errorIsTold()
{
    const Run run = ctl({u"parse"_s, u"-"_s, u"--command"_s, u"show route"_s}, "9001 syntax error\n");
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains("syntax error"));
}

void TestBirdParse::missingFile()
{
    const Run run = ctl({u"parse"_s, u"/nowhere/reply"_s, u"--command"_s, u"show route"_s, u"--json"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains("/nowhere/reply"));
    QCOMPARE(run.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestBirdParse)
#include "tst_birdparse.moc"
