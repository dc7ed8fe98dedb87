// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/command.h"
#include "models/bird/links/probe.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QByteArray padded(qsizetype size)
{
    return "show protocols \"" + QByteArray(size - 17, 'x') + '"';
}

Command made(const QByteArray &text)
{
    const auto command = Command::read(text);
    if (!command)
        qFatal("%s", qUtf8Printable(command.error().detail));
    return *command;
}

} // namespace

/// What may be sent to a router, and what never is.
class TestBirdCommand final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void unbounded_data();
    void unbounded();
    void against_data();
    void against();
    void names_data();
    void names();
    void targets_data();
    void targets();
};

void TestBirdCommand::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {
             "show status",
             "show memory",
             "show interfaces summary",
             "show protocols all 'AS65002-dn42.peer:1'",
             "show protocols \"lim*\"",
             "show route for 198.51.100.7 all",
             "show route where bgp_path ~ [= * 13335 * =] all",
             "show route where (3356,3) ~ bgp_community",
             "show route filter { if net.len > 30 then accept; reject; }",
             "show route filter { if net ~ [ 10.0.0.0/8+ ] then { bgp_med = 5; accept; } reject; } count",
             "show route where proto = \"print\"",
             "show route protocol 'print' all",
             "show ospf state all ospf4",
             "show bfd sessions",
             "show rip neighbors rip4",
             "show babel entries",
             "show static static4",
             "show symbols table",
             "show roa",
             "show mpls ranges",
             "show threads all",
             "\tshow\tstatus ",
         })
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("as long as may be") << padded(maxCommandBytes);
}

void TestBirdCommand::accepts()
{
    QFETCH(const QByteArray, text);
    const auto command = Command::read(text);
    QVERIFY2(command, qPrintable(command ? QString() : command.error().detail));
    QCOMPARE(command->bytes(), text.trimmed());
    QVERIFY(command->bytes().size() + 1 <= 1023);
}

void TestBirdCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    for (const char *text : {"configure",
                             "configure status",
                             "configure check",
                             "help",
                             "help show",
                             "quit",
                             "exit",
                             "down",
                             "echo all",
                             "enable edge_r2",
                             "disable \"*\"",
                             "restart all",
                             "reload filters in x",
                             "debug all all",
                             "dump routes",
                             "mrt dump table \"x\" to \"y\"",
                             "mrtdump x all",
                             "restrict",
                             "graceful restart",
                             "eval 1 + 2",
                             "timeformat \"%s\"",
                             "",
                             "   ",
                             "SHOW Status",
                             "Show status",
                             "sh stat",
                             "show",
                             "show ro",
                             "show cli",
                             "'show' status",
                             "show 'status'",
                             "frobnicate",
                             "show status quit",
                             "show route filter { print \"x\"; accept; }",
                             "show route where { printn(1); true }",
                             "show route filter{print 1;accept;}",
                             "show protocols configure",
                             "show route where bt_assert(false)"})
        QTest::newRow(text) << QByteArray(text) << ErrorCode::Refused;
    const auto invalid = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << ErrorCode::InvalidInput;
    };
    invalid("two lines", "show status\nconfigure");
    invalid("line feed at the end", "show status\n");
    invalid("carriage return", "show status\rdown");
    invalid("NUL", QByteArray("show status\0down", 16));
    invalid("escape", "show status \x1b[2J");
    invalid("delete", "show status \x7f");
    invalid("open quote", "show protocols \"abc");
    invalid("open apostrophe", "show protocols 'abc");
    invalid("semicolon", "show status; show protocols");
    invalid("semicolon after code", "show route filter { accept; }; all");
    invalid("comment", "show status # now");
    invalid("C comment", "show /* x */ status");
    QTest::newRow("one byte too long") << padded(maxCommandBytes + 1) << ErrorCode::TooLarge;
}

void TestBirdCommand::refuses()
{
    QFETCH(const QByteArray, text);
    const auto command = Command::read(text);
    QVERIFY(!command);
    QTEST(command.error().code, "code");
}

void TestBirdCommand::unbounded_data()
{
    QTest::addColumn<bool>("isUnbounded");
    for (const char *text :
         {"show route", "show route all", "show route table all", "show route primary",
          "show route table master4", "show route export edge_r2 all", "show route where net.len > 24",
          "show route stats", "show route filtered", "show route filter f_in", "show route in 0.0.0.0/0",
          "show route in ::/0 all", "show route in 10.0.0.0/7", "show route table 'count'",
          "show route where bgp_path ~ [= * 1 * =] && net ~ [ 10.0.0.0/8+ ]"})
        QTest::newRow(text) << true;
    for (const char *text : {"show status", "show protocols all", "show route count",
                             "show route for 8.8.8.8", "show route 0.0.0.0/0", "show route 2001:db8::/32 all",
                             "show route in 10.0.0.0/8 all", "show route protocol feed all",
                             "show route table master4 count", "show route where net.len > 24 count",
                             "show route filter f_in count", "show route for 2001:db8::1 table master6"})
        QTest::newRow(text) << false;
}

void TestBirdCommand::unbounded()
{
    QTEST(made(QTest::currentDataTag()).isUnboundedDump(), "isUnbounded");
}

void TestBirdCommand::against_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Version>("version");
    QTest::addColumn<bool>("hasV2Names");
    QTest::addColumn<bool>("isConfirmed");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *name, const QByteArray &text, Version version, bool hasV2,
                        bool isConfirmed, bool isFine) {
        QTest::newRow(name) << text << version << hasV2 << isConfirmed << isFine;
    };
    const Version two{2, 17, 5};
    const Version three{3, 1, 7};
    row("dump of 2", "show route all", two, false, false, true);
    row("dump of 3", "show route", three, false, false, false);
    row("dump of 3, confirmed", "show route", three, false, true, true);
    row("small question to 3", "show route for 8.8.8.8 all", three, false, false, true);
    row("crash", "show route all", three, true, true, false);
    row("crash by protocol", "show route protocol feed all", three, true, true, false);
    row("crash by all tables", "show route table all all", three, true, true, false);
    row("crash by a table of ROA", "show route table r4 all", three, true, true, false);
    row("crash behind code", "show route where true all", three, true, true, false);
    row("plain table", "show route table master4 all", three, true, true, true);
    row("quoted plain table", "show route table 'master6' all", three, true, true, true);
    row("prefix", "show route in 10.0.0.0/8 all", three, true, false, true);
    row("without attributes", "show route table all", three, true, true, true);
    row("2 has no such socket", "show route all", two, true, false, true);
}

void TestBirdCommand::against()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Version, version);
    QFETCH(const bool, hasV2Names);
    QFETCH(const bool, isConfirmed);
    const auto checked = checkAgainst(made(text), version, hasV2Names, isConfirmed);
    QTEST(checked.has_value(), "isFine");
    if (!checked)
        QCOMPARE(checked.error().code, ErrorCode::Refused);
}

void TestBirdCommand::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << u"edge_r2"_s << "'edge_r2'"_ba;
    QTest::newRow("signs") << u"AS65002-dn42.peer:1"_s << "'AS65002-dn42.peer:1'"_ba;
    QTest::newRow("64") << QString(64, u'a') << '\'' + QByteArray(64, 'a') + '\'';
    QTest::newRow("65") << QString(65, u'a') << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("apostrophe") << u"a'b"_s << QByteArray();
    QTest::newRow("blank") << u"a b"_s << QByteArray();
    QTest::newRow("line feed") << u"a\nb"_s << QByteArray();
    QTest::newRow("not ASCII") << u"Zürich"_s << QByteArray();
}

void TestBirdCommand::names()
{
    QFETCH(const QString, name);
    const auto quoted = quotedName(name);
    QTEST(quoted.value_or(QByteArray()), "quoted");
}

void TestBirdCommand::targets_data()
{
    QTest::addColumn<bool>("isFine");
    for (const char *target : {"8.8.8.8", "2001:db8::1", "fe80::1%eth0", "www.example.org", "a_b.example"})
        QTest::newRow(target) << true;
    for (const char *target : {"", "-c", "a b", "a;b", "$(id)", "`id`", "a'b", "a\nb", "a/b", "Zürich"})
        QTest::newRow(target) << false;
}

void TestBirdCommand::targets()
{
    QTEST(Probe::read(Probe::Kind::Trace, QString::fromUtf8(QTest::currentDataTag())).has_value(), "isFine");
}

QTEST_GUILESS_MAIN(TestBirdCommand)
#include "tst_birdcommand.moc"
