// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/workspacejson.h"
#include "models/workspace/settingsmapping.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;

class TestSettingsMapping final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAgree();
    void takesEverySetting();
    void badSubnetsLeaveLoopback();
    void fileAndDomainAgreeOnSubnets_data();
    void fileAndDomainAgreeOnSubnets();
    void rules_data();
    void rules();
    void ruleForAllHasAName();
    void knownHostsSurvive();
};

void TestSettingsMapping::defaultsAgree()
{
    const monit::CollectorConfig expected;
    const monit::CollectorConfig config = workspace::collectorConfigFrom({});
    QCOMPARE(config.address, expected.address);
    QCOMPARE(config.port, expected.port);
    QCOMPARE(config.isTls, expected.isTls);
    QVERIFY(config.allowedSubnets.empty());
    QCOMPARE(config.limits.total, expected.limits.total);
    QCOMPARE(config.limits.perAddress, expected.limits.perAddress);
    QCOMPARE(config.limits.requestDeadline, expected.limits.requestDeadline);
    QCOMPARE(config.limits.body, expected.limits.body);
    QCOMPARE(config.limits.inflated, expected.limits.inflated);
    QCOMPARE(config.limits.inflateRatio, expected.limits.inflateRatio);
    const settings::KnownHostSettings host;
    QCOMPARE(host.latePolls, monit::SilencePolicy().lateFactor);
    QCOMPARE(host.downPolls, monit::SilencePolicy().downFactor);
}

void TestSettingsMapping::takesEverySetting()
{
    settings::CollectorSettings settings;
    settings.address = u"::"_s;
    settings.port = 9000;
    settings.tls = settings::TlsMode::Files;
    settings.allowedSubnets = {u"10.0.0.0/8"_s};
    settings.limits = {1, 2, 3, 4, 5, 6, {}};
    const monit::CollectorConfig config = workspace::collectorConfigFrom(settings);
    QCOMPARE(config.address, QHostAddress(QHostAddress::AnyIPv6));
    QCOMPARE(config.port, quint16(9000));
    QVERIFY(config.isTls);
    QCOMPARE(config.allowedSubnets.size(), std::size_t(1));
    QVERIFY(config.allowedSubnets.front().contains(QHostAddress(u"10.1.2.3"_s)));
    QCOMPARE(config.limits.total, 1);
    QCOMPARE(config.limits.perAddress, 2);
    QCOMPARE(config.limits.requestDeadline, core::Milliseconds(3000));
    QCOMPARE(config.limits.body, 4);
    QCOMPARE(config.limits.inflated, 5);
    QCOMPARE(config.limits.inflateRatio, 6);
}

void TestSettingsMapping::badSubnetsLeaveLoopback()
{
    settings::CollectorSettings settings;
    settings.allowedSubnets = {u"nonsense"_s};
    const monit::CollectorConfig config = workspace::collectorConfigFrom(settings);
    const auto isAllowed = [&](const QString &address) {
        return std::ranges::any_of(config.allowedSubnets, [&](const net::Subnet &subnet) {
            return subnet.contains(QHostAddress(address));
        });
    };
    QVERIFY(isAllowed(u"127.0.0.1"_s));
    QVERIFY(isAllowed(u"::1"_s));
    QVERIFY(!isAllowed(u"10.0.0.1"_s));
}

void TestSettingsMapping::fileAndDomainAgreeOnSubnets_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"10.0.0.0/8", "10.0.0.1", "10/8", "10", "10.0.0", "0.0.0.0/0", "10.0.0.0/33",
                             "10.0.0.0/", "/8", "", "2001:db8::/32", "::/0", "2001:db8::/129", "fe80::1%eth0",
                             "1.2.3.4.5", "a.b.c.d", "10.0.0.0/255.0.0.0", "10.0.0.0/+8", "::ffff:10.0.0.1"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void TestSettingsMapping::fileAndDomainAgreeOnSubnets()
{
    QFETCH(QString, text);
    settings::WorkspaceSettings settings;
    settings.collector.allowedSubnets = {text};
    const auto parsed = settings::parseWorkspace(settings::serializeWorkspace(settings));
    QVERIFY(parsed);
    QCOMPARE(parsed->issues.empty(), net::Subnet::fromText(text).has_value());
}

void TestSettingsMapping::rules_data()
{
    QTest::addColumn<settings::AdmissionSettings>("settings");
    QTest::addColumn<bool>("isTaken");
    using Rule = settings::AdmissionSettings;
    QTest::newRow("all conditions") << Rule{u"10.0.0.0/8"_s, u"monit"_s, u"*.db"_s, {}} << true;
    QTest::newRow("subnet") << Rule{u"10.0.0.0/8"_s, {}, {}, {}} << true;
    QTest::newRow("user") << Rule{{}, u"monit"_s, {}, {}} << true;
    QTest::newRow("name") << Rule{{}, {}, u"*"_s, {}} << true;
    QTest::newRow("nothing") << Rule{} << false;
    QTest::newRow("bad subnet") << Rule{u"10/99"_s, u"monit"_s, {}, {}} << false;
}

void TestSettingsMapping::rules()
{
    QFETCH(settings::AdmissionSettings, settings);
    const auto rule = workspace::admissionRuleFrom(settings);
    QTEST(rule.has_value(), "isTaken");
    if (rule)
        QCOMPARE(workspace::settingsOf(*rule), settings);
}

void TestSettingsMapping::ruleForAllHasAName()
{
    const settings::AdmissionSettings settings = workspace::settingsOf(monit::AdmissionRule());
    QCOMPARE(settings.namePattern, u"*"_s);
    const auto rule = workspace::admissionRuleFrom(settings);
    QVERIFY(rule);
    QVERIFY(rule->matches({QHostAddress(u"10.0.0.1"_s), u"x"_s}, u"any.host"_s));
}

void TestSettingsMapping::knownHostsSurvive()
{
    settings::KnownHostSettings first{u"a"_s, u"web1"_s, u"10.0.0.1"_s, u"monit"_s, 3, 7, {u"web"_s}, {}};
    first.unknown.insert(u"note"_s, u"rack 4"_s);
    const std::vector before{first, settings::KnownHostSettings{u"b"_s, u"db"_s, u"::1"_s, {}, 2, 4, {}, {}}};
    std::vector<monit::KnownHost> hosts = workspace::knownHostsFrom(before);
    QCOMPARE(hosts.at(0).source.address, QHostAddress(u"10.0.0.1"_s));
    QCOMPARE(hosts.at(0).silence.downFactor, 7.0);
    std::ranges::reverse(hosts);
    const auto after = workspace::settingsOf(hosts, before);
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(after.at(0), before.at(1));
    QCOMPARE(after.at(1), before.at(0));
}

QTEST_GUILESS_MAIN(TestSettingsMapping)

#include "tst_settingsmapping.moc"
