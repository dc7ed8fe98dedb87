// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/instancelock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/ctl/ctlrun.h"
#include "tests/unit/bird/links/fakebird.h"

#include <QJsonObject>
#include <QTest>

using namespace noc;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray capture(const QString &name)
{
    return readData(u"bird/2.0.12-%1.txt"_s.arg(name));
}

} // namespace

/// `nocdeskctl bird` against a socket like BIRD's: routers, protocols, sessions, any command.
class BirdCtlTest final : public StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<CtlRun> m_run;
    std::unique_ptr<FakeBird> m_bird;

    [[nodiscard]] CtlRun::Result ctl(const QStringList &arguments) const
    {
        return (*m_run)(QStringList(u"bird"_s) + arguments);
    }
    /// With the fake router.
    [[nodiscard]] CtlRun::Result ask(const QStringList &arguments) const
    {
        return ctl(arguments + QStringList{u"--router"_s, m_bird->path()});
    }

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_run = std::make_unique<CtlRun>();
        m_bird = std::make_unique<FakeBird>();
        m_bird->setReply("show status", capture(u"show-status"_s));
        m_bird->setReply("show protocols", capture(u"show-protocols"_s));
        m_bird->setReply("show protocols all", capture(u"show-protocols-all"_s));
    }

    void usageErrors_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 "nope",
                                 "routers x",
                                 "add",
                                 "add edge",
                                 "add edge nope://x",
                                 "add edge /run/x --interval a",
                                 "add edge /run/x --interval 4",
                                 "remove",
                                 "protocols a b",
                                 "protocols a'b",
                                 "bgp x",
                                 "route 10.0.0",
                                 "route 10.0.0.1/8",
                                 "route 8.8.8.8 count --why",
                                 "route 8.8.8.8 --raw --json",
                                 "route --router ssh://a:x@b",
                                 "show",
                                 "show nope",
                                 "show route filter { print net; accept; }",
                                 "diff 8.8.8.8 --router /a --ignore nope",
                                 "watch count",
                                 "watch --interval 0",
                                 "watch --count -1"})
            QTest::newRow(*line ? line : "alone") << QString::fromLatin1(line);
    }

    void usageErrors()
    {
        QFETCH(QString, line);
        const auto run = ctl(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.contains("nocdeskctl bird"));
    }

    void help_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"routers", "add", "remove", "protocols", "bgp", "route", "diff", "watch", "show", "parse"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void help()
    {
        QFETCH(QString, command);
        const auto run = ctl({command, u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains(QByteArray("bird " + command.toLatin1())));
        QVERIFY(ctl({u"--help"_s}).out.contains(QByteArray("  " + command.toLatin1() + ' ')));
    }

    void withoutRouters_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"routers", "protocols", "bgp", "route 8.8.8.8", "show status", "watch"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void withoutRouters()
    {
        QFETCH(QString, command);
        const auto run = ctl(command.split(u' '));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("nocdeskctl bird add NAME ADDRESS"), run.err.constData());
    }

    void keepsRouters()
    {
        QCOMPARE(ctl({u"add"_s, u"edge1"_s, m_bird->path()}).code, 0);
        QCOMPARE(ctl({u"add"_s, u"spare"_s, u"ssh://edge2"_s, u"--off"_s}).code, 0);
        const auto twice = ctl({u"add"_s, u"edge1"_s, u"tcp://127.0.0.1:1"_s});
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.err.contains("edge1"), twice.err.constData());

        const auto routers = ctl({u"routers"_s, u"--json"_s});
        QCOMPARE(routers.code, 0);
        QCOMPARE(routers.json().size(), 2);
        const QJsonObject first = routers.json().at(0).toObject();
        QCOMPARE(first["router"_L1].toString(), u"edge1"_s);
        QCOMPARE(first["address"_L1].toString(), QString(u"unix:" + m_bird->path()));
        QCOMPARE(first["state"_L1].toString(), u"up"_s);
        QCOMPARE(first["version"_L1].toString(), u"2.0.12"_s);
        QCOMPARE(first["router_id"_L1].toString(), u"10.255.0.1"_s);
        QCOMPARE(first["uptime_seconds"_L1].toInt(), 46);
        QVERIFY(first["sessions_established"_L1].toInt() > 0);
        const QJsonObject second = routers.json().at(1).toObject();
        QCOMPARE(second["state"_L1].toString(), u"off"_s);
        QVERIFY(second["version"_L1].isNull());

        QCOMPARE(ctl({u"remove"_s, u"spare"_s}).code, 0);
        QCOMPARE(ctl({u"remove"_s, u"spare"_s}).code, 1);
        const auto table = ctl({u"routers"_s});
        QCOMPARE(table.lines().size(), 3); // header, a router, the end
        QVERIFY2(table.lines().at(1).startsWith("edge1   up     2.0.12  10.255.0.1 "), table.out.constData());
        QVERIFY(ctl({u"routers"_s, u"--router"_s, u"edge1"_s}).code == 0);
        const auto unknown = ctl({u"bgp"_s, u"--router"_s, u"edge9"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("There are: edge1"), unknown.err.constData());
    }

    void leavesRoutersToARunningProgram()
    {
        workspace::InstanceLock lock(m_run->paths());
        QVERIFY(lock.acquire());
        for (const QStringList &change :
             {QStringList{u"add"_s, u"edge1"_s, m_bird->path()}, {u"remove"_s, u"x"_s}}) {
            const auto run = ctl(change);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains("close it first"), run.err.constData());
        }
        QVERIFY(!QFile::exists(m_run->paths().workspaceFile()));
    }

    void oneRouterIsAway()
    {
        const QString away = m_run->file(u"none.ctl"_s);
        const auto run = ctl({u"routers"_s, u"--json"_s, u"--router"_s, away, u"--router"_s, m_bird->path()});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().size(), 2);
        QCOMPARE(run.json().at(0)["state"_L1].toString(), u"failed"_s);
        QVERIFY(!run.json().at(0)["error"_L1].toString().isEmpty());
        QVERIFY(run.json().at(0)["sessions"_L1].isNull());
        QCOMPARE(run.json().at(1)["state"_L1].toString(), u"up"_s);
        QVERIFY2(run.err.contains("none.ctl"), run.err.constData());
    }

    void protocols_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("count");
        const int all = int(capture(u"show-protocols"_s).count('\n')) - 2; // header and end
        QTest::newRow("all of them") << QStringList() << "show protocols"_ba << all;
        QTest::newRow("a type") << QStringList{u"--type"_s, u"ospf"_s} << "show protocols"_ba << 3;
        QTest::newRow("a session's state")
            << QStringList{u"--state"_s, u"passive"_s} << "show protocols"_ba << 2;
        QTest::newRow("both") << QStringList{u"--state"_s, u"down"_s, u"--type"_s, u"Direct"_s}
                              << "show protocols"_ba << 1;
        QTest::newRow("none") << QStringList{u"--type"_s, u"EIGRP"_s} << "show protocols"_ba << 0;
    }

    void protocols()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, count);
        const auto run = ask(QStringList{u"protocols"_s, u"--json"_s} + arguments);
        QVERIFY2(run.code == 0, run.err.constData());
        QTEST(m_bird->commands().constLast(), "command");
        QCOMPARE(run.json().size(), count);
        for (const QJsonValue row : run.json())
            QCOMPARE(row["router"_L1].toString(), QString(u"unix:" + m_bird->path()));
        const auto table = ask(QStringList(u"protocols"_s) + arguments);
        QCOMPARE(table.lines().size(), count + 2);
    }

    void oneProtocol()
    {
        m_bird->setReply("show protocols all 'AS65002-dn42.peer:1'",
                         capture(u"show-protocols-all-AS65002-dn42-peer-1"_s));
        const auto run = ask({u"protocols"_s, u"AS65002-dn42.peer:1"_s, u"--all"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().size(), 1);
        QVERIFY(!run.json().at(0)["channels"_L1].toArray().isEmpty());
        const auto missing = ask({u"protocols"_s, u"nobody"_s});
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains("BIRD says"), missing.err.constData());
    }

    void sessions()
    {
        const auto run = ask({u"bgp"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out.startsWith("ROUTER "));
        const QByteArray totals = run.lines().at(run.lines().size() - 2);
        QVERIFY2(totals.contains(" established, ") && totals.contains(" routes imported"),
                 totals.constData());
        for (const QByteArray &line : run.lines().sliced(1, run.lines().size() - 3))
            QVERIFY2(!line.contains("Static"), line.constData());
        const auto json = ask({u"bgp"_s, u"--json"_s});
        QCOMPARE(json.json().size(), run.lines().size() - 3);
        for (const QJsonValue row : json.json())
            QCOMPARE(row["proto"_L1].toString(), u"BGP"_s);
    }

    void anyCommand()
    {
        m_bird->setReply("show bfd sessions", capture(u"show-bfd-sessions"_s));
        const auto json = ask({u"show"_s, u"bfd"_s, u"sessions"_s, u"--json"_s});
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.json().size(), 1);
        QCOMPARE(json.json().at(0)["kind"_L1].toString(), u"table"_s);
        QCOMPARE(json.json().at(0)["router"_L1].toString(), QString(u"unix:" + m_bird->path()));
        const auto table = ask({u"show"_s, u"bfd"_s, u"sessions"_s});
        QVERIFY2(table.out.contains("10.0.12.2"), table.out.constData());

        const auto refused = ask({u"show"_s, u"ospf"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("syntax error"), refused.err.constData());
    }

    void severalRoutersAreTold()
    {
        FakeBird other;
        other.setReply("show protocols", capture(u"show-protocols"_s));
        other.setReply("show status", capture(u"show-status"_s));
        const QStringList both{u"--router"_s, m_bird->path(), u"--router"_s, other.path()};
        const auto json = ctl(QStringList{u"show"_s, u"status"_s, u"--json"_s} + both);
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json().size(), 2);
        QCOMPARE(json.json().at(1)["router"_L1].toString(), QString(u"unix:" + other.path()));
        const auto text = ctl(QStringList{u"show"_s, u"status"_s} + both);
        QVERIFY(text.out.contains(QByteArray("unix:" + other.path().toUtf8() + ":\n")));
    }
};

QTEST_GUILESS_MAIN(BirdCtlTest)
#include "tst_birdctl.moc"
