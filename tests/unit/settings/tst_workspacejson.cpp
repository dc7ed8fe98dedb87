// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/workspacejson.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noc;
using namespace noc::settings;
using namespace Qt::StringLiterals;
using core::ErrorCode;

class TestWorkspaceJson final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWorkspaceIsTheDefault();
    void readsEverySetting();
    void keepsUnknownKeys();
    void refusals_data();
    void refusals();
    void issues_data();
    void issues();
    void staysClosed_data();
    void staysClosed();
    void dropsSecrets();
    void refusesOneByteTooMany();
};

namespace {

QByteArray workspace(const QByteArray &inner)
{
    const QByteArray separator = inner.isEmpty() ? ""_ba : ","_ba;
    return R"({"format":"nocdesk-workspace","version":1)"_ba + separator + inner + '}';
}

QStringList issuePaths(const ParsedWorkspace &parsed)
{
    QStringList paths;
    for (const Issue &issue : parsed.issues)
        paths.append(issue.path);
    return paths;
}

WorkspaceSettings fullSettings()
{
    WorkspaceSettings settings;
    CollectorSettings &collector = settings.collector;
    collector.isEnabled = false;
    collector.address = u"::"_s;
    collector.port = 9000;
    collector.tls = TlsMode::Files;
    collector.certificateFile = u"/etc/ssl/noc.pem"_s;
    collector.keyFile = u"/etc/ssl/noc.key"_s;
    collector.selfSignedCertificate = u"-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n"_s;
    collector.users = {u"monit"_s, u"site@b"_s};
    collector.allowedSubnets = {u"10.0.0.0/8"_s, u"2001:db8::/32"_s};
    collector.hasReadApi = true;
    collector.hasConsoles = true;
    collector.limits = {100, 10, 30, 1'000'000, 2'000'000, 50, {}};
    settings.monit.rules = {{u"10.1.0.0/16"_s, u"monit"_s, u"*.db"_s, {}}};
    settings.monit.hosts = {
        {u"0a1b"_s, u"дб1"_s, u"10.1.2.3"_s, u"monit"_s, 3, 6.5, {u"db"_s, u"site \"b\""_s}, {}}};
    settings.monit.accesses = {{u"0a1b"_s, u"db1.example.org"_s, 2813, true, u"admin"_s, u"AB:CD"_s, {}}};
    settings.alerts = {{u"gather_seconds"_s, 5}};
    settings.commands = {{u"mtr"_s, {u"mtr"_s, u"--"_s, u"%host%"_s}, true, {}}};
    settings.routers = {{u"edge1"_s, u"ssh://noc@edge1/run/bird/bird.ctl"_s, 60, false, {}}};
    settings.bird.asNamesFile = u"/srv/asnames.txt"_s;
    settings.bird.asksDnsForNames = true;
    settings.bird.asUrl = u"https://example.org/{as}"_s;
    settings.bird.prefixUrl = u"https://example.org/{prefix}"_s;
    settings.bird.communityFiles = {u"/srv/as64500.txt"_s};
    settings.bird.hidesProtocols = settings.bird.hidesInterfaces = true;
    settings.bird.watches = {{u"ours"_s, u"203.0.113.0/24"_s, {u"edge1"_s}, 120, {}}};
    settings.secrets = {true, {u"collector-password-monit"_s}, {}};
    return settings;
}

} // namespace

void TestWorkspaceJson::emptyWorkspaceIsTheDefault()
{
    const auto parsed = parseWorkspace(workspace({}));
    QVERIFY(parsed);
    QVERIFY(parsed->issues.empty());
    QCOMPARE(parsed->settings, WorkspaceSettings());
    QCOMPARE(parsed->settings.collector.address, u"127.0.0.1"_s);
    QCOMPARE(parsed->settings.collector.port, 8080);
}

void TestWorkspaceJson::readsEverySetting()
{
    const WorkspaceSettings settings = fullSettings();
    // Every value differs from its default, so that a forgotten row of a table shows.
    const auto defaults = QJsonDocument::fromJson(serializeWorkspace({})).object();
    const auto written = QJsonDocument::fromJson(serializeWorkspace(settings)).object();
    for (const QString &group : {u"collector"_s, u"secrets"_s}) {
        const QJsonObject ours = written.value(group).toObject();
        QVERIFY(!ours.isEmpty());
        for (auto it = ours.begin(); it != ours.end(); ++it)
            QVERIFY2(it.value() != defaults.value(group).toObject().value(it.key()), qPrintable(it.key()));
    }
    const auto parsed = parseWorkspace(serializeWorkspace(settings));
    QVERIFY(parsed);
    QCOMPARE(issuePaths(*parsed), QStringList());
    QCOMPARE(parsed->unknownKeys, QStringList());
    QCOMPARE(parsed->settings, settings);
}

void TestWorkspaceJson::keepsUnknownKeys()
{
    const QByteArray bytes = workspace(
        R"("future":{"a":[1,{"b":null}]},"collector":{"port":81,"quic":true,"limits":{"burst":9}},
           "monit":{"tags":["x"],"rules":[{"user":"m","until":"2030"}],
                    "hosts":[{"id":"i","address":"10.0.0.1","note":"rack 4"}]},
           "routers":[{"name":"r","address":"/a","vrf":"blue"}],
           "bird":{"theme":1,"watches":[{"name":"w","query":"AS1","note":"x"}]},"secrets":{"hsm":"slot 1"})");
    const auto parsed = parseWorkspace(bytes);
    QVERIFY(parsed);
    QCOMPARE(issuePaths(*parsed), QStringList());
    QCOMPARE(parsed->unknownKeys,
             QStringList({u"collector.limits.burst"_s, u"collector.quic"_s, u"monit.rules[0].until"_s,
                          u"monit.hosts[0].note"_s, u"monit.tags"_s, u"routers[0].vrf"_s,
                          u"bird.watches[0].note"_s, u"bird.theme"_s, u"secrets.hsm"_s, u"future"_s}));

    const QJsonObject before = QJsonDocument::fromJson(bytes).object();
    const QJsonObject after = QJsonDocument::fromJson(serializeWorkspace(parsed->settings)).object();
    const auto contains = [](const auto &self, const QJsonValue &whole, const QJsonValue &part) -> bool {
        if (part.isObject()) {
            const QJsonObject object = part.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!self(self, whole.toObject().value(it.key()), it.value()))
                    return false;
            }
            return whole.isObject();
        }
        if (part.isArray()) {
            for (qsizetype i = 0; i < part.toArray().size(); ++i) {
                if (!self(self, whole.toArray().at(i), part.toArray().at(i)))
                    return false;
            }
            return whole.isArray();
        }
        return whole == part;
    };
    QVERIFY(contains(contains, after, before));
}

void TestWorkspaceJson::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &detail) {
        QTest::newRow(name) << bytes << code << detail;
    };
    row("empty", {}, ErrorCode::InvalidInput, u"line 1"_s);
    row("truncated", serializeWorkspace(fullSettings()).left(200), ErrorCode::InvalidInput, u"line "_s);
    row("third line", "{\n\"format\":\n oops}", ErrorCode::InvalidInput, u"line 3, column 2"_s);
    row("not an object", "[1]", ErrorCode::InvalidInput, u"object"_s);
    row("not UTF-8", workspace("\"x\":\"\xff\""), ErrorCode::InvalidInput, u"line 1"_s);
    row("other format", R"({"format":"x","version":1})", ErrorCode::InvalidInput, u"format"_s);
    row("no format", R"({"version":1})", ErrorCode::InvalidInput, u"format"_s);
    row("no version", R"({"format":"nocdesk-workspace"})", ErrorCode::InvalidInput, u"version"_s);
    row("version as text", R"({"format":"nocdesk-workspace","version":"1"})", ErrorCode::InvalidInput,
        u"version"_s);
    row("version 0", R"({"format":"nocdesk-workspace","version":0})", ErrorCode::InvalidInput, u"version"_s);
    row("newer", R"({"format":"nocdesk-workspace","version":2,"collector":7})", ErrorCode::Unsupported,
        u"newer"_s);
    row("a little newer", R"({"format":"nocdesk-workspace","version":1.5})", ErrorCode::Unsupported,
        u"newer"_s);
}

void TestWorkspaceJson::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto parsed = parseWorkspace(bytes);
    QVERIFY(!parsed);
    QTEST(parsed.error().code, "code");
    QVERIFY2(parsed.error().detail.contains(detail), qPrintable(parsed.error().detail));
}

void TestWorkspaceJson::issues_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("path");
    QTest::newRow("group of a wrong type") << R"("collector":[])"_ba << u"collector"_s;
    QTest::newRow("flag") << R"("collector":{"enabled":1})"_ba << u"collector.enabled"_s;
    QTest::newRow("number as text") << R"("collector":{"port":"8080"})"_ba << u"collector.port"_s;
    QTest::newRow("fraction") << R"("collector":{"port":80.5})"_ba << u"collector.port"_s;
    QTest::newRow("below") << R"("collector":{"port":-1})"_ba << u"collector.port"_s;
    QTest::newRow("above") << R"("collector":{"port":65536})"_ba << u"collector.port"_s;
    QTest::newRow("huge") << R"("collector":{"port":1e300})"_ba << u"collector.port"_s;
    QTest::newRow("address") << R"("collector":{"address":"here"})"_ba << u"collector.address"_s;
    QTest::newRow("user with a colon")
        << R"("collector":{"users":["a","b:c"]})"_ba << u"collector.users[1]"_s;
    QTest::newRow("users as text") << R"("collector":{"users":"a"})"_ba << u"collector.users"_s;
    QTest::newRow("limit") << R"("collector":{"limits":{"connections":0}})"_ba
                           << u"collector.limits.connections"_s;
    QTest::newRow("key as certificate")
        << R"("collector":{"self_signed_certificate":"-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----"})"_ba
        << u"collector.self_signed_certificate"_s;
    QTest::newRow("host without id") << R"("monit":{"hosts":[{"address":"10.0.0.1"}]})"_ba
                                     << u"monit.hosts[0]"_s;
    QTest::newRow("router without address") << R"("routers":[{"name":"r"}])"_ba << u"routers[0]"_s;
    QTest::newRow("router twice")
        << R"("routers":[{"name":"r","address":"/a"},{"name":"r","address":"/b"}])"_ba << u"routers[1]"_s;
    QTest::newRow("router with a password")
        << R"("routers":[{"name":"r","address":"ssh://u:p@h"}])"_ba << u"routers[0].address"_s;
    QTest::newRow("watch without query") << R"("bird":{"watches":[{"name":"w"}]})"_ba << u"bird.watches[0]"_s;
    QTest::newRow("watch twice")
        << R"("bird":{"watches":[{"name":"w","query":"AS1"},{"name":"w","query":"AS2"}]})"_ba
        << u"bird.watches[1]"_s;
    QTest::newRow("page that is no web page")
        << R"("bird":{"as_url":"file:///etc/{as}"})"_ba << u"bird.as_url"_s;
    QTest::newRow("router asked too often")
        << R"("routers":[{"name":"r","address":"/a","interval_seconds":4}])"_ba
        << u"routers[0].interval_seconds"_s;
    QTest::newRow("host twice") << R"("monit":{"hosts":[{"id":"a","address":"10.0.0.1"},
                                                         {"id":"a","address":"10.0.0.2"}]})"_ba
                                << u"monit.hosts[1]"_s;
    QTest::newRow("hosts of a wrong type") << R"("monit":{"hosts":{}})"_ba << u"monit.hosts"_s;
    QTest::newRow("factors crossed")
        << R"("monit":{"hosts":[{"id":"a","address":"10.0.0.1","late_polls":5}]})"_ba << u"monit.hosts[0]"_s;
    QTest::newRow("consent as text") << R"("secrets":{"file_consent":"yes"})"_ba << u"secrets.file_consent"_s;
}

void TestWorkspaceJson::issues()
{
    QFETCH(QByteArray, inner);
    QFETCH(QString, path);
    const auto parsed = parseWorkspace(workspace(inner));
    QVERIFY(parsed);
    QCOMPARE(issuePaths(*parsed), QStringList(path));
    // What is used instead is valid: written and read again it raises nothing.
    const auto again = parseWorkspace(serializeWorkspace(parsed->settings));
    QVERIFY(again);
    QCOMPARE(issuePaths(*again), QStringList());
    QCOMPARE(again->settings, parsed->settings);
}

void TestWorkspaceJson::staysClosed_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("subnets");
    QTest::addColumn<qsizetype>("rules");
    const QStringList loopback{u"127.0.0.0/8"_s, u"::1/128"_s};
    const auto any = u"0.0.0.0"_s;
    QTest::newRow("only a bad subnet")
        << R"("collector":{"address":"0.0.0.0","allowed_subnets":["10.0.0.0/33"]})"_ba << any << loopback
        << qsizetype(0);
    QTest::newRow("subnets as text")
        << R"("collector":{"address":"0.0.0.0","allowed_subnets":"10.0.0.0/8"})"_ba << any << loopback
        << qsizetype(0);
    QTest::newRow("a good and a bad subnet")
        << R"("collector":{"address":"0.0.0.0","allowed_subnets":["10.0.0.0/8","x"]})"_ba << any
        << QStringList(u"10.0.0.0/8"_s) << qsizetype(0);
    QTest::newRow("unknown TLS mode") << R"("collector":{"address":"0.0.0.0","tls":"selfsigned"})"_ba
                                      << u"127.0.0.1"_s << QStringList() << qsizetype(0);
    QTest::newRow("rule with a bad subnet") << R"("monit":{"rules":[{"subnet":"10/99","user":"m"}]})"_ba
                                            << u"127.0.0.1"_s << QStringList() << qsizetype(0);
    QTest::newRow("rule with a misspelt condition") << R"("monit":{"rules":[{"sbnet":"10.0.0.0/8"}]})"_ba
                                                    << u"127.0.0.1"_s << QStringList() << qsizetype(0);
    QTest::newRow("explicit rule for all")
        << R"("monit":{"rules":[{"name":"*"}]})"_ba << u"127.0.0.1"_s << QStringList() << qsizetype(1);
    QTest::newRow("host with a bad pin") << R"("monit":{"hosts":[{"id":"a","address":"nowhere"}]})"_ba
                                         << u"127.0.0.1"_s << QStringList() << qsizetype(0);
}

void TestWorkspaceJson::staysClosed()
{
    QFETCH(QByteArray, inner);
    const auto parsed = parseWorkspace(workspace(inner));
    QVERIFY(parsed);
    QTEST(parsed->settings.collector.address, "address");
    QTEST(parsed->settings.collector.allowedSubnets, "subnets");
    QTEST(static_cast<qsizetype>(parsed->settings.monit.rules.size()), "rules");
    QVERIFY(parsed->settings.monit.hosts.empty());
}

void TestWorkspaceJson::dropsSecrets()
{
    const auto parsed = parseWorkspace(
        workspace(R"("collector":{"password":"hunter2"},"future":{"deep":[{"Token":"hunter2","kept":1}]})"));
    QVERIFY(parsed);
    QCOMPARE(issuePaths(*parsed), QStringList({u"collector.password"_s, u"future.deep[0].Token"_s}));
    const QByteArray written = serializeWorkspace(parsed->settings);
    QVERIFY(!written.contains("hunter2"));
    QVERIFY(written.contains("\"kept\": 1"));
}

void TestWorkspaceJson::refusesOneByteTooMany()
{
    QByteArray bytes = workspace({});
    bytes.append(QByteArray(maxWorkspaceBytes - bytes.size(), ' '));
    QVERIFY(parseWorkspace(bytes));
    bytes.append(' ');
    const auto parsed = parseWorkspace(bytes);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestWorkspaceJson)

#include "tst_workspacejson.moc"
