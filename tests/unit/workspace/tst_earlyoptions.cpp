// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/earlyoptions.h"
#include "app/common/exitcode.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;

class TestEarlyOptions final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void stripsToolkitOptions_data();
    void stripsToolkitOptions();
    void reads_data();
    void reads();
};

void TestEarlyOptions::stripsToolkitOptions_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("own");
    const auto row = [](const char *name, const QString &given, const QString &own) {
        QTest::newRow(name) << given.split(u' ') << own.split(u' ');
    };
    row("nothing", u"nocdesk"_s, u"nocdesk"_s);
    row("session manager", u"nocdesk -session 10a_1 -name nocdesk --profile lab"_s,
        u"nocdesk --profile lab"_s);
    row("platform", u"nocdesk -platform offscreen --help"_s, u"nocdesk --help"_s);
    row("two dashes", u"nocdesk --platform offscreen --style=Fusion x"_s, u"nocdesk x"_s);
    row("value missing", u"nocdesk -session"_s, u"nocdesk"_s);
    row("after --", u"nocdesk -- -session x"_s, u"nocdesk -- -session x"_s);
    row("a program of that name", u"-session a"_s, u"-session a"_s);
}

void TestEarlyOptions::stripsToolkitOptions()
{
    QFETCH(QStringList, given);
    QTEST(app::withoutToolkitOptions(given), "own");
}

void TestEarlyOptions::reads_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("exitCode"); // -1 = go on
    QTest::newRow("none") << QByteArrayList{"nocdesk"} << u"default"_s << -1;
    QTest::newRow("profile") << QByteArrayList{"nocdesk", "--profile", "lab"} << u"lab"_s << -1;
    QTest::newRow("profile with =") << QByteArrayList{"nocdesk", "--profile=lab"} << u"lab"_s << -1;
    QTest::newRow("session restored")
        << QByteArrayList{"nocdesk", "-session", "1", "-name", "n", "--profile", "lab"} << u"lab"_s << -1;
    QTest::newRow("own option") << QByteArrayList{"nocdesk", "--extra", "x"} << u"default"_s << -1;
    QTest::newRow("bad profile") << QByteArrayList{"nocdesk", "--profile", "../x"} << QString()
                                 << int(app::ExitUsage);
    QTest::newRow("unknown") << QByteArrayList{"nocdesk", "--what"} << QString() << int(app::ExitUsage);
    QTest::newRow("help") << QByteArrayList{"nocdesk", "--help"} << QString() << int(app::ExitOk);
    QTest::newRow("help beats errors")
        << QByteArrayList{"nocdesk", "--what", "-h"} << QString() << int(app::ExitOk);
    QTest::newRow("version") << QByteArrayList{"nocdesk", "-v"} << QString() << int(app::ExitOk);
}

void TestEarlyOptions::reads()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, profile);
    QFETCH(int, exitCode);
    std::vector<char *> argv;
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    QCommandLineParser parser;
    app::addCommonOptions(parser);
    parser.addOption({u"extra"_s, u"An option of this program."_s, u"X"_s});
    const app::EarlyOptions options =
        app::readEarlyOptions(static_cast<int>(argv.size()), argv.data(), parser);
    QCOMPARE(options.exitCode.value_or(-1), exitCode);
    if (exitCode < 0)
        QCOMPARE(options.profile, profile);
}

QTEST_APPLESS_MAIN(TestEarlyOptions)

#include "tst_earlyoptions.moc"
