// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/connectcommand.h"
#include "models/monit/connectterminal.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

const ConnectTarget target{u"web1.example.org"_s, u"10.0.0.5"_s, u"anna"_s};

ConnectCommand commandOf(const QStringList &arguments)
{
    return {u"Own"_s, arguments, false};
}

} // namespace

class ConnectCommandTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("expected"); // empty: InvalidInput
        const auto row = [](const char *name, const QStringList &arguments, const QStringList &expected) {
            QTest::newRow(name) << arguments << expected;
        };
        row("plain", {u"true"_s}, {u"true"_s});
        row("host", {u"ssh"_s, u"--"_s, u"%host%"_s}, {u"ssh"_s, u"--"_s, u"web1.example.org"_s});
        row("inside an argument", {u"x"_s, u"https://%address%:2812/%name%"_s},
            {u"x"_s, u"https://10.0.0.5:2812/web1.example.org"_s});
        row("user", {u"ssh"_s, u"%user%@%host%"_s}, {u"ssh"_s, u"anna@web1.example.org"_s});
        row("percent sign", {u"date"_s, u"+%%H"_s}, {u"date"_s, u"+%H"_s});
        row("nothing is split", {u"x"_s, u"a b; $(c) %name% 'd'"_s},
            {u"x"_s, u"a b; $(c) web1.example.org 'd'"_s});
        row("an empty argument stays", {u"x"_s, QString(), u"y"_s}, {u"x"_s, QString(), u"y"_s});
        row("no program", {}, {});
        row("empty program", {QString(), u"x"_s}, {});
        row("program from outside", {u"%name%"_s}, {});
        row("program with a percent sign", {u"a%%b"_s}, {});
        row("program is an option", {u"-c"_s}, {});
        row("unknown macro", {u"x"_s, u"%HOST%"_s}, {});
        row("unfinished macro", {u"x"_s, u"%host"_s}, {});
        row("lone percent sign", {u"x"_s, u"100%"_s}, {});
        row("zero", {u"x"_s, QString(QChar(0))}, {});
    }

    void expands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, expected);
        const auto result = expanded(commandOf(arguments), target);
        QCOMPARE(validate(commandOf(arguments)).has_value(), !expected.isEmpty());
        QCOMPARE(result.has_value(), !expected.isEmpty());
        if (result)
            QCOMPARE(*result, expected);
        else
            QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }

    void valuesFromOutside_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("plain") << u"web-1_a.example.org"_s << true;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << true;
        QTest::newRow("Cyrillic") << u"узел-1.рф"_s << true;
        QTest::newRow("Devanagari, with marks") << u"हिन्दी.भारत"_s << true;
        QTest::newRow("beyond the first plane") << u"\U00020000.example"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("option") << u"-oProxyCommand=touch"_s << false;
        QTest::newRow("long option") << u"--help"_s << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("command") << u"a;id"_s << false;
        QTest::newRow("substitution") << u"$(id)"_s << false;
        QTest::newRow("backtick") << u"`id`"_s << false;
        QTest::newRow("quote") << u"a'b"_s << false;
        QTest::newRow("line feed") << u"a\nb"_s << false;
        QTest::newRow("macro") << u"%user%"_s << false;
        QTest::newRow("folder") << u"../etc"_s << false;
        QTest::newRow("user@") << u"root@other"_s << false;
        QTest::newRow("override") << u"a\u202Eb"_s << false;
        QTest::newRow("no-break space") << u"a\u00A0b"_s << false;
        QTest::newRow("full-width semicolon") << u"a\uFF1Bb"_s << false;
        QTest::newRow("half a surrogate") << QString(QChar(0xD800)) << false;
    }

    void valuesFromOutside()
    {
        QFETCH(QString, name);
        QFETCH(bool, isTaken);
        for (const QString &macro : {u"%name%"_s, u"%address%"_s, u"%user%"_s}) {
            const auto result = expanded(commandOf({u"x"_s, u"--to="_s + macro}), {name, name, name});
            QCOMPARE(result.has_value(), isTaken);
            if (result)
                QCOMPARE(result->at(1), QString(u"--to="_s + name));
            else
                QCOMPARE(result.error().code, ErrorCode::Refused);
        }
        QVERIFY(expanded(commandOf({u"x"_s, u"y"_s}), {name, name, name})); // not needed: no harm
    }

    void theHostIsWhatCanBeLookedUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::newRow("name") << u"web1.example.org"_s << u"web1.example.org"_s;
        QTest::newRow("short name") << u"web1"_s << u"10.0.0.5"_s;
        QTest::newRow("no name") << QString() << u"10.0.0.5"_s;
        QTest::newRow("bad name") << u"-o.x"_s << u"10.0.0.5"_s;
    }

    void theHostIsWhatCanBeLookedUp()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        QCOMPARE(*expanded(sshCommand(), {name, u"10.0.0.5"_s, {}}), QStringList({u"ssh"_s, u"--"_s, host}));
    }

    void builtIns()
    {
        QCOMPARE(*expanded(pingCommand(), target), QStringList({u"ping"_s, u"--"_s, u"10.0.0.5"_s}));
        QVERIFY(sshCommand().runsInTerminal && pingCommand().runsInTerminal);
        Host host = test::capturedHost(u"5.33-core-status-steady"_s);
        host.source.address = QHostAddress(u"::ffff:10.0.0.7"_s);
        QCOMPARE(ConnectTarget::of(host, u"anna"_s),
                 (ConnectTarget{u"mon533.example.org"_s, u"10.0.0.7"_s, u"anna"_s}));
    }

    void limits()
    {
        QStringList arguments(maxCommandArguments, u"a"_s);
        QVERIFY(expanded(commandOf(arguments), target));
        arguments += u"a"_s;
        QCOMPARE(expanded(commandOf(arguments), target).error().code, ErrorCode::TooLarge);
        QVERIFY(expanded(commandOf({u"x"_s, QString(maxArgumentLength, u'a')}), target));
        QCOMPARE(expanded(commandOf({u"x"_s, QString(maxArgumentLength + 1, u'a')}), target).error().code,
                 ErrorCode::TooLarge);
    }

    void consentsAreForTheCommand()
    {
        const ConnectCommand command = commandOf({u"x"_s, u"y"_s});
        ConnectCommand other = command;
        other.name = u"Another name"_s;
        QCOMPARE(consentKey(other), consentKey(command));
        QCOMPARE(consentKey(command).size(), 64);
        other.runsInTerminal = true;
        QVERIFY(consentKey(other) != consentKey(command));
        QVERIFY(consentKey(commandOf({u"xy"_s})) != consentKey(command));
        QVERIFY(consentKey(commandOf({u"x"_s, u"y"_s, {}})) != consentKey(command));
    }

    void linesAndArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("line");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("plain") << QStringList({u"a"_s, u"b"_s}) << u"a b"_s;
        QTest::newRow("space") << QStringList({u"a b"_s, u"c"_s}) << u"\"a b\" c"_s;
        QTest::newRow("empty") << QStringList({u"a"_s, QString()}) << u"a \"\""_s;
        QTest::newRow("quote") << QStringList({u"a\"b"_s}) << u"\"a\\\"b\""_s;
        QTest::newRow("backslash") << QStringList({u"a\\"_s, u"b"_s}) << u"\"a\\\\\" b"_s;
    }

    void linesAndArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, line);
        QCOMPARE(commandLine(arguments), line);
        QCOMPARE(*argumentsFrom(line), arguments);
    }

    void lineWithAnOpenQuote()
    {
        QCOMPARE(argumentsFrom(u"a \"b").error().code, ErrorCode::InvalidInput);
        QCOMPARE(*argumentsFrom(u"  a   x\"b c\"y "), QStringList({u"a"_s, u"xb cy"_s}));
    }

    void terminals_data()
    {
        QTest::addColumn<QStringList>("available");
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QStringList &available, const QString &preferred,
                            const QString &line) { QTest::newRow(name) << available << preferred << line; };
        row("none", {}, {}, {});
        row("none that is known", {u"bash"_s}, {}, {});
        row("the desktop's", {u"xterm"_s, u"xdg-terminal-exec"_s}, u"xterm"_s,
            u"xdg-terminal-exec ssh -- h"_s);
        row("the user's", {u"konsole"_s, u"xterm"_s}, u"xterm"_s, u"xterm -e ssh -- h"_s);
        row("the user's is not there", {u"konsole"_s}, u"xterm"_s, u"konsole -e ssh -- h"_s);
        row("the user's, unknown", {u"konsole"_s, u"st"_s}, u"st"_s, u"st -e ssh -- h"_s);
        row("the user's, by path", {u"/opt/bin/kitty"_s}, u"/opt/bin/kitty"_s, u"/opt/bin/kitty ssh -- h"_s);
        row("konsole", {u"xterm"_s, u"konsole"_s}, {}, u"konsole -e ssh -- h"_s);
        row("GNOME", {u"gnome-terminal"_s}, {}, u"gnome-terminal -- ssh -- h"_s);
        row("Xfce", {u"xfce4-terminal"_s}, {}, u"xfce4-terminal -x ssh -- h"_s);
        row("kitty", {u"kitty"_s}, {}, u"kitty ssh -- h"_s);
        row("Alacritty", {u"alacritty"_s}, {}, u"alacritty -e ssh -- h"_s);
        row("foot", {u"foot"_s}, {}, u"foot ssh -- h"_s);
        row("xterm", {u"xterm"_s}, {}, u"xterm -e ssh -- h"_s);
    }

    void terminals()
    {
        QFETCH(QStringList, available);
        QFETCH(QString, preferred);
        QFETCH(QString, line);
        const QStringList command{u"ssh"_s, u"--"_s, u"h"_s};
        QCOMPARE(inAnyTerminal(available, preferred, command).join(u' '), line);
    }
};

QTEST_GUILESS_MAIN(ConnectCommandTest)
#include "tst_connectcommand.moc"
