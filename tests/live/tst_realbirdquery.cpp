// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/routetranslation.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; a loaded machine is slow

/// A BIRD of one's own: no sessions, no kernel, its socket in a temporary folder.
constexpr auto configTwo = R"(router id 10.0.0.1;
roa4 table r4; roa6 table r6; ipv4 table dn42v4; ipv4 table 'vrf-blue.4';
protocol device { }
protocol static static4 { ipv4; route 203.0.113.0/24 blackhole { bgp_path.prepend(15169); bgp_path.prepend(3356);
  bgp_community.add((65000,666)); bgp_large_community.add((65000,1,2)); bgp_ext_community.add((rt,65001,100)); };
  route 203.0.113.0/25 unreachable; route 0.0.0.0/0 blackhole; }
protocol static static6 { ipv6; route 2001:db8::/32 unreachable; }
protocol static sroa { roa4 { table r4; }; route 203.0.113.0/24 max 24 as 13335; }
protocol pipe 'to-dn42.pipe' { table master4; peer table dn42v4; export where net ~ [203.0.113.0/24]; import none; }
)";
constexpr auto configOne = R"(router id 10.0.0.1;
roa table r4 { roa 203.0.113.0/24 max 24 as 13335; };
table dn42; table 'vrf-blue.4';
protocol device { }
protocol static static4 { route 203.0.113.0/24 blackhole; route 203.0.113.0/25 unreachable; route 0.0.0.0/0 blackhole; }
protocol pipe 'to-dn42.pipe' { table master; peer table dn42; export where net ~ [203.0.113.0/24]; import none; }
)";

bool isLastLine(const QByteArray &line)
{
    return line.size() > 4 && line[4] == ' '
        && std::all_of(line.cbegin(), line.cbegin() + 4, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

/// What parseRouteQuery() and translate() make of typed queries, asked of real daemons: none is a syntax error.
class RealBirdQueryTest final : public test::StrictTest
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::array<QProcess, 2> m_birds;

    QString socketPath(int index) const { return m_folder.filePath(u"bird%1.ctl"_s.arg(index)); }

    void start(int index, const QString &program, const char *config)
    {
        if (program.isEmpty())
            return;
        QFile file(m_folder.filePath(u"bird%1.conf"_s.arg(index)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(config);
        file.close();
        auto &bird = m_birds[static_cast<std::size_t>(index)];
        bird.start(program,
                   {u"-f"_s, u"-c"_s, file.fileName(), u"-s"_s, socketPath(index), u"-P"_s,
                    m_folder.filePath(u"bird%1.pid"_s.arg(index))});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socketPath(index)), patience);
        // The pipe is the last to have its routes.
        const QByteArray last = index == 0 ? "show route table dn42v4" : "show route table dn42";
        QTRY_VERIFY_WITH_TIMEOUT(ask(index, last).join().contains("203.0.113.0/24"), patience);
    }

    /// Hello and reply, line by line.
    QByteArrayList ask(int index, const QByteArray &command) const
    {
        QLocalSocket socket;
        socket.connectToServer(socketPath(index));
        if (socket.isOpen()) // else nobody listens yet
            socket.write(command + '\n');
        QByteArrayList lines;
        const auto isWhole = [&] {
            while (socket.canReadLine())
                lines.append(socket.readLine().chopped(1));
            return lines.size() > 1 && isLastLine(lines.last());
        };
        const auto isClosed = [&] { return socket.state() == QLocalSocket::UnconnectedState; };
        if (!QTest::qWaitFor([&] { return isWhole() || isClosed(); }, patience))
            lines.append("no answer");
        return lines;
    }

    static RouterNames names(int index)
    {
        RouterNames names;
        names.roaTable4 = u"r4"_s;
        if (index == 0)
            names.roaTable6 = u"r6"_s;
        else
            names.families = RouterNames::Families::OnlyV4;
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QStringList folders{u"/usr/sbin"_s, u"/usr/local/sbin"_s};
        start(0, QStandardPaths::findExecutable(u"bird"_s, folders), configTwo);
        if (const QString programs = qEnvironmentVariable("NOC_BIRD1"); !programs.isEmpty())
            start(1, programs + u"/bird"_s, configOne);
    }

    void cleanupTestCase()
    {
        for (QProcess &bird : m_birds) {
            bird.terminate();
            QTRY_COMPARE_WITH_TIMEOUT(bird.state(), QProcess::NotRunning, patience);
        }
    }

    void query_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("router");
        QTest::addColumn<QByteArray>("part"); // of the answer; empty: none is looked for
        const auto row = [](const char *typed, const char *two, const char *one = nullptr) {
            QTest::addRow("2.x %s", typed) << QString::fromUtf8(typed) << 0 << QByteArray(two);
            if (one)
                QTest::addRow("1.6 %s", typed) << QString::fromUtf8(typed) << 1 << QByteArray(one);
        };
        row("", "203.0.113.0/24", "203.0.113.0/24");
        row("all", "BGP.as_path: 3356 15169", "Type: static");
        row("203.0.113.5", "203.0.113.0/25", "203.0.113.0/25");
        row("for:203.0.113.0/24", "203.0.113.0/24", "203.0.113.0/24");
        row("2001:db8::1 all", "2001:db8::/32");
        row("203.0.113.0/24", "203.0.113.0/24", "203.0.113.0/24");
        row("203.0.113.0/24+ count", "2 of 2 routes", "2 of 3 routes");
        row("2001:db8::/32+ best all", "2001:db8::/32");
        row("AS15169", "203.0.113.0/24", "0000");
        row("^3356_", "203.0.113.0/24", "0000");
        row("_3356_ _15169_", "203.0.113.0/24", "0000");
        row("^3356 15169$", "203.0.113.0/24", "0000");
        row("^3356_?_1$", "0000", "0000");
        row("3356 * 15169$", "203.0.113.0/24", "0000");
        row("_4294967295_", "0000", "0000");
        row("65000:666", "203.0.113.0/24", "0000");
        row("65000:*", "203.0.113.0/24", "0000");
        row("65000:1:2", "203.0.113.0/24", "0000");
        row("65000:1:*", "203.0.113.0/24", "0000");
        row("65000:*:*", "203.0.113.0/24", "0000");
        row("4200000000:1:2", "0000", "0000");
        row("generic:0x43000000:*", "0000", "0000");
        row("rt:65001:100", "203.0.113.0/24", "0000");
        row("rt:65001:*", "203.0.113.0/24", "0000");
        row("rt:10.0.0.1:77", "0000", "0000");
        row("rt:4200000000:77", "0000", "0000");
        row("generic:0x43000000:0x1", "0000", "0000");
        row("rpki:invalid", "203.0.113.0/24", "0000");
        row("rpki:valid 203.0.113.0/24+", "0000", "0000");
        row("rpki:unknown count", "", "");
        row("from:static4 best", "203.0.113.0/24", "203.0.113.0/24");
        row("filtered", "0000", "0000");
        row("filtered:static4 all", "0000", "0000");
        row("exported:to-dn42.pipe", "203.0.113.0/24", "203.0.113.0/24");
        row("preexport:to-dn42.pipe all", "0.0.0.0/0", "0.0.0.0/0");
        row("noexport:to-dn42.pipe", "0.0.0.0/0", "0.0.0.0/0");
        row("exported:to-dn42.pipe 203.0.113.0/24 AS15169 all count", "203.0.113.0/24", "0000");
        row("exported:to-dn42.pipe AS15169 all count", "1 of", "0 of");
        row("table:dn42v4", "203.0.113.0/24");
        row("table:vrf-blue.4 AS1 count", "0 of 0", "0 of 0");
        row("table:dn42", "9001", "203.0.113.0/24");
        row("table:all count", "in table dn42v4");
        row("AS15169 where net.len > 8 || source = RTS_BGP", "203.0.113.0/24", "0000");
        row("203.0.113.0/24+ from:static4 table:vrf-blue.4 best _1_ 1:2 1:2:3 rpki:invalid all where net.len "
            "> 8",
            "", "");
    }

    void query()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, router);
        QFETCH(const QByteArray, part);
        if (m_birds[static_cast<std::size_t>(router)].state() != QProcess::Running)
            QSKIP(router == 0 ? "bird is not installed"
                              : "no BIRD 1.6: NOC_BIRD1=$(tests/peers/bird1.sh FOLDER)");
        const auto query = parseRouteQuery(typed);
        QVERIFY(query);
        const auto version = versionFromHello(ask(router, "show status").value(0));
        QVERIFY(version);
        if (router == 0 && version->isOne())
            QSKIP("an old bird is installed");
        const auto translation = translate(*query, *version, names(router));
        QVERIFY(translation);
        const QByteArray answer = ask(router, translation->command).mid(1).join('\n');
        const bool isExpectedError = part == "9001";
        const QByteArray dialogue = translation->command + '\n' + answer;
        QVERIFY2(answer.contains(part), dialogue.constData());
        QVERIFY2(isExpectedError || !(answer.startsWith("9") || answer.contains("\n9")),
                 dialogue.constData());
    }
};

QTEST_GUILESS_MAIN(RealBirdQueryTest)
#include "tst_realbirdquery.moc"
