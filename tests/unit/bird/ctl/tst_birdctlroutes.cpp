// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/ctl/ctlrun.h"
#include "tests/unit/bird/links/fakebird.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace noc;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lookUp = "show route for 198.51.100.1"_L1;

QByteArray capture(const QString &name)
{
    return readData(u"bird/2.0.12-%1.txt"_s.arg(name));
}

/// A route of a neighbour with the path.
QByteArray route(const QByteArray &prefix, const QByteArray &path)
{
    const QByteArray origin = path.split(' ').constLast();
    return "1007-" + prefix + " unicast [edge_r2 22:17:39.356] * (100) [AS" + origin
        + "i]\n \tvia 10.0.12.2 on e12\n1008-\tType: BGP univ\n1012-\tBGP.origin: IGP\n \tBGP.as_path: "
        + path + "\n \tBGP.next_hop: 10.0.12.2\n \tBGP.local_pref: 100\n";
}

QByteArray reply(const QByteArrayList &routes)
{
    if (routes.isEmpty())
        return "8001 Network not found\n";
    return "1007-Table master4:\n" + routes.join() + "0000 \n";
}

} // namespace

/// `nocdeskctl bird route`, `diff` and `watch` against a socket like BIRD's.
class BirdCtlRoutesTest final : public StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<CtlRun> m_run;
    std::unique_ptr<FakeBird> m_bird;

    [[nodiscard]] CtlRun::Result ctl(const QStringList &arguments) const
    {
        return (*m_run)(QStringList(u"bird"_s) + arguments);
    }
    [[nodiscard]] CtlRun::Result ask(const QStringList &arguments) const
    {
        return ctl(arguments + QStringList{u"--router"_s, m_bird->path()});
    }
    static void prepare(FakeBird &bird)
    {
        bird.setReply("show protocols", capture(u"show-protocols"_s));
        bird.setReply("show protocols all", capture(u"show-protocols-all"_s));
        bird.setReply("show symbols table", capture(u"show-symbols-table"_s));
    }
    [[nodiscard]] QByteArray lookUpAll() const { return lookUp.latin1() + QByteArray(" all"); }

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_run = std::make_unique<CtlRun>();
        m_bird = std::make_unique<FakeBird>();
        prepare(*m_bird);
        m_bird->setReply(lookUp.latin1(), capture(u"show-route-for-ip"_s));
        m_bird->setReply(lookUpAll(), capture(u"show-route-for-ip-all"_s));
    }

    void commands_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("address") << u"8.8.8.8"_s << "show route for 8.8.8.8\n"_ba;
        QTest::newRow("within") << u"203.0.113.0/24+"_s << "show route in 203.0.113.0/24\n"_ba;
        QTest::newRow("name") << u"exported:edge_r2"_s << "show route export 'edge_r2'\n"_ba;
        QTest::newRow("all") << u"8.8.8.8 --all"_s << "show route for 8.8.8.8 all\n"_ba;
        QTest::newRow("reasons") << u"8.8.8.8 --why"_s << "show route for 8.8.8.8 all\n"_ba;
        QTest::newRow("everything") << u""_s << "show route\n"_ba;
    }

    void commands()
    {
        QFETCH(QString, query);
        const auto run = ask(QStringList{u"route"_s, u"--command"_s} + query.split(u' ', Qt::SkipEmptyParts));
        QVERIFY2(run.code == 0, run.err.constData());
        QTEST(run.out, "command");
        for (const QByteArray &asked : m_bird->commands())
            QVERIFY2(!asked.startsWith("show route"), asked.constData());
    }

    void knowsNames()
    {
        const auto protocol = ask({u"route"_s, u"from:edge_r3"_s});
        QCOMPARE(protocol.code, 1);
        QVERIFY2(protocol.err.contains("edge_r2"), protocol.err.constData());
        const auto table = ask({u"route"_s, u"table:master5"_s});
        QCOMPARE(table.code, 1);
        QVERIFY2(table.err.contains("master4"), table.err.constData());
        const auto rpki = ask({u"route"_s, u"rpki:invalid"_s, u"--command"_s});
        QVERIFY2(rpki.out.contains("roa_check('r4'"), rpki.out.constData());
    }

    void routes()
    {
        const auto json = ask({u"route"_s, u"198.51.100.1"_s, u"--all"_s, u"--json"_s});
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.json().size(), 2);
        const QJsonObject best = json.json().at(0).toObject();
        QCOMPARE(best["prefix"_L1].toString(), u"198.51.100.0/24"_s);
        QCOMPARE(best["protocol"_L1].toString(), u"edge_r2"_s);
        QCOMPARE(best["router"_L1].toString(), QString(u"unix:" + m_bird->path()));
        const auto table = ask({u"route"_s, u"198.51.100.1"_s});
        QCOMPARE(table.code, 0);
        QCOMPARE(table.lines().size(), 4); // header, two paths, the end
        const auto attributes = ask({u"route"_s, u"198.51.100.1"_s, u"--all"_s});
        QVERIFY2(attributes.out.contains("\n    BGP.as_path: 65002 13335\n"), attributes.out.constData());
    }

    void reasons()
    {
        const auto json = ask({u"route"_s, u"198.51.100.1"_s, u"--why"_s, u"--json"_s});
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.json().size(), 2);
        QCOMPARE(json.json().at(0)["rank"_L1].toInt(), 1);
        QCOMPARE(json.json().at(0)["decided_by"_L1].toString(), u"best"_s);
        QCOMPARE(json.json().at(1)["decided_by"_L1].toString(), u"path_length"_s);
        const auto table = ask({u"route"_s, u"198.51.100.1"_s, u"--why"_s});
        QVERIFY2(table.out.contains("longer AS path"), table.out.constData());
    }

    void counts()
    {
        m_bird->setReply("show route count", capture(u"show-route-count"_s));
        const auto json = ask({u"route"_s, u"count"_s, u"--json"_s});
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.json().size(), 7);
        QCOMPARE(json.json().at(0)["routes"_L1].toInt(), 86);
        QVERIFY(ask({u"route"_s, u"count"_s}).out.contains("master4"));
    }

    void notFoundIsAnAnswer()
    {
        m_bird->setReply("show route for 192.0.2.1", capture(u"show-route-for-none"_s));
        const auto run = ask({u"route"_s, u"192.0.2.1"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, "[]\n"_ba);
        QVERIFY2(run.err.contains("Network not found"), run.err.constData());
    }

    void aDumpNeedsAYes()
    {
        FakeBird three(FakeBird::Mode::Answers, "3.1.7");
        prepare(three);
        three.setReply("show route", reply({route("10.0.0.0/8", "65002")}));
        const auto refused = ctl({u"route"_s, u"--router"_s, three.path()});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
        QVERIFY(!three.commands().contains("show route"));
        QCOMPARE(ctl({u"route"_s, u"--yes"_s, u"--router"_s, three.path()}).code, 0);
        QVERIFY(three.commands().contains("show route"));
    }

    void longestPrefixOfOldThrees()
    {
        FakeBird three(FakeBird::Mode::Answers, "3.1.7");
        prepare(three);
        three.setReply(
            "show route for 10.1.1.1",
            reply({route("10.0.0.0/8", "65002"), route("10.1.0.0/16", "65003"), route("0.0.0.0/0", "1")}));
        const auto run = ctl({u"route"_s, u"10.1.1.1"_s, u"--json"_s, u"--router"_s, three.path()});
        QCOMPARE(run.json().size(), 1);
        QCOMPARE(run.json().at(0)["prefix"_L1].toString(), u"10.1.0.0/16"_s);
    }

    void savesAndCompares()
    {
        const QString saved = m_run->file(u"saved.txt"_s);
        QCOMPARE(ask({u"route"_s, u"198.51.100.1"_s, u"--save"_s, saved}).code, 0);
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "0001 BIRD 2.0.12 ready.\n" + capture(u"show-route-for-ip-all"_s));
        QCOMPARE(ask({u"route"_s, u"198.51.100.1"_s, u"--all"_s, u"--raw"_s}).out,
                 "0001 BIRD 2.0.12 ready.\n" + capture(u"show-route-for-ip-all"_s));

        const QStringList diff{u"diff"_s, u"198.51.100.1"_s, u"--saved"_s, saved};
        const auto same = ask(diff);
        QVERIFY2(same.code == 0, same.err.constData());
        QCOMPARE(same.out, QByteArray());
        m_bird->setReply(lookUpAll(),
                         reply({route("198.51.100.0/24", "65002 65009"), route("10.0.0.0/8", "65002")}));
        const auto different = ask(diff);
        QCOMPARE(different.code, 1);
        QVERIFY2(different.out.contains("\n+ 10.0.0.0/8 via 10.0.12.2%e12 edge_r2 path 65002\n"),
                 different.out.constData());
        QVERIFY2(different.out.contains("path 65002 13335 → 65002 65009"), different.out.constData());
    }

    void comparesRouters_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("kinds");
        const QByteArray ten = route("10.0.0.0/8", "65002");
        QTest::newRow("same") << reply({ten}) << reply({ten}) << 0 << QStringList();
        QTest::newRow("both nothing") << reply({}) << reply({}) << 0 << QStringList();
        QTest::newRow("added") << reply({}) << reply({ten}) << 1 << QStringList{u"added"_s};
        QTest::newRow("gone") << reply({ten}) << reply({}) << 1 << QStringList{u"gone"_s};
        QTest::newRow("changed") << reply({ten}) << reply({route("10.0.0.0/8", "65003")}) << 1
                                 << QStringList{u"changed"_s};
        QByteArray elsewhere = ten;
        elsewhere.replace("10.0.12.2", "10.0.13.2").replace("edge_r2", "ibgp_r3");
        QTest::newRow("another way, which does not count")
            << reply({ten}) << reply({elsewhere}) << 0 << QStringList();
        QTest::newRow("trouble") << reply({ten}) << "9001 syntax error\n"_ba << 2 << QStringList();
        QTest::newRow("not whole") << reply({ten}) << "1007-Table master4:\n" + ten + "8004 Stopped\n"
                                   << 2 << QStringList();
    }

    void comparesRouters()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        FakeBird other;
        prepare(other);
        m_bird->setReply(lookUpAll(), left);
        other.setReply(lookUpAll(), right);
        const auto run = ctl({u"diff"_s, u"198.51.100.1"_s, u"--json"_s, u"--router"_s, m_bird->path(),
                              u"--router"_s, other.path()});
        QTEST(run.code, "code");
        QStringList kinds;
        for (const QJsonValue row : run.json())
            kinds.append(row["kind"_L1].toString());
        QTEST(kinds, "kinds");
    }

    void watches()
    {
        m_bird->setReply(lookUpAll(),
                         reply({route("10.0.0.0/8", "65002 1"), route("11.0.0.0/8", "65002 2"),
                                route("12.0.0.0/8", "65002 3")}));
        const auto process =
            m_run->start({u"bird"_s, u"watch"_s, u"198.51.100.1"_s, u"--json"_s, u"--interval"_s, u"1"_s,
                          u"--count"_s, u"1"_s, u"--router"_s, m_bird->path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_bird->commands().contains(lookUpAll()), 20'000);
        m_bird->setReply(lookUpAll(),
                         reply({route("10.0.0.0/8", "65002 9"), route("11.0.0.0/8", "65002 7 2"),
                                route("13.0.0.0/8", "65002 4")}));
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(process->exitCode(), 0);
        QStringList events;
        QByteArrayList lines = process->readAllStandardOutput().split('\n');
        lines.removeLast(); // nothing comes after the last end of line
        for (const QByteArray &line : std::as_const(lines)) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            events.append(json["event"_L1].toString() + u' ' + json["prefix"_L1].toString());
        }
        QCOMPARE(events,
                 QStringList({u"origin_changed 10.0.0.0/8"_s, u"path_changed 11.0.0.0/8"_s,
                              u"withdrawn 12.0.0.0/8"_s, u"announced 13.0.0.0/8"_s}));
    }

    void watchEndsOnASignal()
    {
        const auto process =
            m_run->start({u"bird"_s, u"watch"_s, u"198.51.100.1"_s, u"--router"_s, m_bird->path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_bird->commands().contains(lookUpAll()), 20'000);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(BirdCtlRoutesTest)
#include "tst_birdctlroutes.moc"
