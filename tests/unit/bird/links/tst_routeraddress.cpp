// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/sshoptions.h"
#include "models/bird/routeraddress.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

using Kind = RouterAddress::Kind;

class TestRouterAddress final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void sshArgumentsHoldNoSurprise();
};

void TestRouterAddress::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RouterAddress>("address");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &text, const RouterAddress &address, const QString &canonical = {}) {
        QTest::newRow(qPrintable(text)) << text << address << (canonical.isEmpty() ? text : canonical);
    };
    row(u"unix:/run/bird/bird.ctl"_s, {Kind::Unix, {}, {}, 0, u"/run/bird/bird.ctl"_s, false, false});
    row(u" /run/bird/bird6.ctl"_s, {Kind::Unix, {}, {}, 0, u"/run/bird/bird6.ctl"_s, false, false},
        u"unix:/run/bird/bird6.ctl"_s);
    row(u"tcp://10.0.0.1:9000"_s, {Kind::Tcp, {}, u"10.0.0.1"_s, 9000, {}, false, false});
    row(u"tcp://[2001:db8::1]:9000"_s, {Kind::Tcp, {}, u"2001:db8::1"_s, 9000, {}, false, false});
    row(u"ssh://edge1"_s, {Kind::Ssh, {}, u"edge1"_s, 0, u"/run/bird/bird.ctl"_s, false, false},
        u"ssh://edge1/run/bird/bird.ctl"_s);
    row(u"ssh://noc@edge1:2222/run/b.ctl"_s,
        {Kind::Ssh, u"noc"_s, u"edge1"_s, 2222, u"/run/b.ctl"_s, false, false});
    row(u"lgproxy+http://lg.example.org"_s, {Kind::LgProxy, {}, u"lg.example.org"_s, 8000, {}, false, false},
        u"lgproxy+http://lg.example.org:8000"_s);
    row(u"lgproxy+https://lg.example.org/edge/"_s,
        {Kind::LgProxy, {}, u"lg.example.org"_s, 443, u"/edge"_s, true, false},
        u"lgproxy+https://lg.example.org:443/edge"_s);
    row(u"lgpy+http://lg:5000"_s, {Kind::LgPy, {}, u"lg"_s, 5000, {}, false, false});
    row(u"birdwatcher+http://rs1:29184"_s, {Kind::Birdwatcher, {}, u"rs1"_s, 29184, {}, false, false});
    row(u"birdlg-php://lg:7777"_s, {Kind::BirdLgPhp, {}, u"lg"_s, 7777, {}, false, false});
    row(u"birdlg-php://lg:7777/ipv6"_s, {Kind::BirdLgPhp, {}, u"lg"_s, 7777, {}, false, true});
}

void TestRouterAddress::parses()
{
    QFETCH(const QString, text);
    QFETCH(const RouterAddress, address);
    QFETCH(const QString, canonical);
    const auto parsed = RouterAddress::fromText(text);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
    QVERIFY2(*parsed == address, qPrintable(parsed->toText()));
    QCOMPARE(parsed->toText(), canonical);
    QCOMPARE(RouterAddress::fromText(canonical).value_or(RouterAddress()), address);
}

void TestRouterAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const QString &text, const QString &why) {
        QTest::newRow(qPrintable(text.left(60))) << text << why;
    };
    row(u"nothing"_s, u"expected a path"_s);
    row(u"bird.ctl"_s, u"expected a path"_s);
    row(u"unix:bird.ctl"_s, u"begins with /"_s);
    row(u'/' + QString(107, u'x'), u"107 bytes"_s);
    row(u"telnet://edge1:23"_s, u"no known way"_s);
    row(u"tcp://edge1"_s, u"port is missing"_s);
    row(u"tcp://edge1:99999"_s, u"not a valid address"_s);
    row(u"tcp://edge1:9000/x"_s, u"nothing may follow"_s);
    row(u"tcp://:9000"_s, u"host is missing"_s);
    row(u"tcp://noc@edge1:9000"_s, u"only ssh"_s);
    row(u"ssh://noc:secret@edge1"_s, u"no password"_s);
    row(u"ssh://-oProxyCommand=x@edge1"_s, u"no name"_s);
    row(u"ssh://edge1/run/a:b"_s, u"no colon"_s);
    row(u"lgpy+http://lg:5000/?secret=x"_s, u"neither ? nor #"_s);
    row(u"birdlg-php://lg:7777/ipv5"_s, u"/ipv4 or /ipv6"_s);
    row(u"tcp://a:1\n"_s + u"x"_s, u"control characters"_s);
    row(u"tcp://"_s + QString(1020, u'x') + u":9000"_s, u"longer than 1024"_s);
}

void TestRouterAddress::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, why);
    const auto parsed = RouterAddress::fromText(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, core::ErrorCode::InvalidInput);
    QVERIFY2(parsed.error().detail.contains(why), qPrintable(parsed.error().detail));
    QVERIFY(!parsed.error().detail.contains(u"secret"_s));
}

void TestRouterAddress::sshArgumentsHoldNoSurprise()
{
    const auto address = RouterAddress::fromText(u"ssh://noc@edge1:2222/run/b.ctl"_s);
    const SshOptions options{u"ssh"_s, u"/run/user/1000/noc"_s, {u"-F"_s, u"conf"_s}};
    const QStringList arguments = sshArguments(options, *address, {u"-N"_s});
    QCOMPARE(arguments.first(2), QStringList({u"-F"_s, u"conf"_s}));
    QVERIFY(arguments.contains(u"BatchMode=yes"_s));
    QVERIFY(arguments.contains(u"ControlPath=/run/user/1000/noc/c-%C"_s));
    QCOMPARE(arguments.last(7),
             QStringList({u"-N"_s, u"-p"_s, u"2222"_s, u"-l"_s, u"noc"_s, u"--"_s, u"edge1"_s}));
    QCOMPARE(shellQuoted("it's $(id)"), "'it'\\''s $(id)'"_ba);
    QCOMPARE(sshError("noc@edge1: Permission denied (publickey).").code, core::ErrorCode::Unauthorized);
    QCOMPARE(sshError("Host key verification failed.").code, core::ErrorCode::Refused);
    QCOMPARE(sshError("ssh: connect to host edge1 port 22: No route to host").code,
             core::ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestRouterAddress)
#include "tst_routeraddress.moc"
