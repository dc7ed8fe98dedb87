// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentaccess.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;
using Doubt = AccessSuggestion::Doubt;

namespace {

AgentAccess goodAccess()
{
    return {u"192.0.2.7"_s, 2812, false, u"admin"_s, core::Secret("swordfish"), {}};
}

} // namespace

class AgentAccessTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void others_data();
    void others();
    void fingerprints_data();
    void fingerprints();
    void suggestions_data();
    void suggestions();
};

void AgentAccessTest::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << true;
    QTest::newRow("IPv6") << u"2001:db8::7"_s << true;
    QTest::newRow("IPv6 with scope") << u"fe80::1%eth0"_s << true;
    QTest::newRow("name") << u"db1.example.org"_s << true;
    QTest::newRow("underscore") << u"db_1.example.org"_s << true;
    QTest::newRow("international") << u"blåbær.example.org"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"db1 example"_s << false;
    QTest::newRow("user before it") << u"admin@db1.example.org"_s << false;
    QTest::newRow("port after it") << u"db1.example.org:2812"_s << false;
    QTest::newRow("URL") << u"http://db1.example.org/"_s << false;
    QTest::newRow("line break") << u"db1\r\nX: y"_s << false;
}

void AgentAccessTest::hosts()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isValid);
    AgentAccess access = goodAccess();
    access.host = host;
    QCOMPARE(validate(access).has_value(), isValid);
}

void AgentAccessTest::others_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("isValid");
    const QByteArray none;
    QTest::newRow("all right") << 2812 << u"admin"_s << QByteArray("sword:fish") << QByteArray(32, 'a')
                               << true;
    QTest::newRow("empty password") << 2812 << u"admin"_s << none << none << true;
    QTest::newRow("port 0") << 0 << u"admin"_s << QByteArray("x") << none << false;
    QTest::newRow("no user") << 2812 << QString() << QByteArray("x") << none << false;
    QTest::newRow("colon in the user") << 2812 << u"ad:min"_s << QByteArray("x") << none << false;
    QTest::newRow("longest user") << 2812 << QString(255, u'u') << QByteArray("x") << none << true;
    QTest::newRow("longer user") << 2812 << QString(256, u'u') << QByteArray("x") << none << false;
    QTest::newRow("longest password") << 2812 << u"admin"_s << QByteArray(255, 'p') << none << true;
    QTest::newRow("longer password") << 2812 << u"admin"_s << QByteArray(256, 'p') << none << false;
    QTest::newRow("line break in the password") << 2812 << u"admin"_s << QByteArray("x\ny") << none << false;
    QTest::newRow("SHA-1") << 2812 << u"admin"_s << QByteArray("x") << QByteArray(20, 'a') << false;
}

void AgentAccessTest::others()
{
    QFETCH(const int, port);
    QFETCH(const QString, user);
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, certificate);
    QFETCH(const bool, isValid);
    const AgentAccess access{u"db1"_s, static_cast<quint16>(port), true,
                             user,     core::Secret(password),     certificate};
    const auto valid = validate(access);
    QCOMPARE(valid.has_value(), isValid);
    if (!valid) {
        QCOMPARE(valid.error().code, core::ErrorCode::InvalidInput);
        QVERIFY(password.size() < 2 || !valid.error().detail.contains(QString::fromUtf8(password)));
    }
}

void AgentAccessTest::fingerprints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    const QString pairs = fingerprintText(QByteArray(32, '\xab'));
    QTest::newRow("as shown") << pairs << true;
    QTest::newRow("lower case, spaces around") << u' ' + pairs.toLower() + u' ' << true;
    QTest::newRow("digits only") << QString(pairs).remove(u':') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one short") << pairs.chopped(3) << false;
    QTest::newRow("one more") << QString(pairs + u":AB"_s) << false;
    QTest::newRow("not hexadecimal") << QString(u"GG"_s + pairs.mid(2)) << false;
    QTest::newRow("split wrongly") << QString(u"A:BA"_s + pairs.mid(4)) << false;
}

void AgentAccessTest::fingerprints()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isValid);
    QCOMPARE(fingerprintFromText(text), isValid ? QByteArray(32, '\xab') : QByteArray());
}

void AgentAccessTest::suggestions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("hasHttpd");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("unixSocket");
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("same") << u"10.0.0.5"_s << true << u"10.0.0.5"_s << 3000 << QString() << Doubt::None;
    QTest::newRow("mapped") << u"::ffff:10.0.0.5"_s << true << u"10.0.0.5"_s << 3000 << QString()
                            << Doubt::None;
    QTest::newRow("any") << u"10.0.0.5"_s << true << u"*"_s << 3000 << QString() << Doubt::None;
    QTest::newRow("any IPv6") << u"10.0.0.5"_s << true << u"::"_s << 3000 << QString() << Doubt::None;
    QTest::newRow("this machine") << u"127.0.0.1"_s << true << u"localhost"_s << 3000 << QString()
                                  << Doubt::None;
    QTest::newRow("other address") << u"10.0.0.5"_s << true << u"203.0.113.66"_s << 3000 << QString()
                                   << Doubt::OtherAddress;
    QTest::newRow("name") << u"10.0.0.5"_s << true << u"evil.example.org"_s << 3000 << QString()
                          << Doubt::OtherAddress;
    QTest::newRow("its loopback") << u"10.0.0.5"_s << true << u"127.0.0.1"_s << 3000 << QString()
                                  << Doubt::LoopbackOnly;
    QTest::newRow("Unix socket") << u"10.0.0.5"_s << true << QString() << 0 << u"/run/monit.sock"_s
                                 << Doubt::UnixSocketOnly;
    QTest::newRow("no port") << u"10.0.0.5"_s << true << u"10.0.0.5"_s << 0 << QString() << Doubt::NoHttpd;
    QTest::newRow("port too high") << u"10.0.0.5"_s << true << u"10.0.0.5"_s << 65536 << QString()
                                   << Doubt::NoHttpd;
    QTest::newRow("none") << u"10.0.0.5"_s << false << QString() << 0 << QString() << Doubt::NoHttpd;
}

void AgentAccessTest::suggestions()
{
    QFETCH(const QString, source);
    QFETCH(const bool, hasHttpd);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const QString, unixSocket);
    QFETCH(const Doubt, doubt);
    Snapshot snapshot;
    if (hasHttpd)
        snapshot.httpd = AgentHttpd{address, port, true, unixSocket};
    Host host;
    host.source.address = QHostAddress(source);
    host.snapshot = std::make_shared<const Snapshot>(snapshot);

    const AccessSuggestion suggestion = suggestAccess(host);
    QCOMPARE(suggestion.doubt, doubt);
    // Never where the payload says.
    QCOMPARE(suggestion.access.host, source == u"127.0.0.1"_s ? source : u"10.0.0.5"_s);
    QCOMPARE(suggestion.access.port, port == 3000 ? quint16(3000) : defaultAgentPort);
    QCOMPARE(suggestion.access.isTls, port == 3000);
    QVERIFY(suggestion.access.user.isEmpty());
    QVERIFY(suggestion.access.password.isEmpty());
    QVERIFY(suggestion.access.certificateSha256.isEmpty());
}

QTEST_GUILESS_MAIN(AgentAccessTest)
#include "tst_agentaccess.moc"
