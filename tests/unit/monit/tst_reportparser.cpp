// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportjson.h"
#include "models/monit/reportparser.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

/// The smallest message a Monit could send, with `inside` in the middle.
QByteArray message(const QByteArray &services, const QByteArray &server = {}, const QByteArray &tail = {})
{
    return R"(<?xml version="1.0" encoding="ISO-8859-1"?><monit id="00ff" incarnation="100" version="5.33.0">)"
           "<server><uptime>3</uptime><poll>5</poll><localhostname>h</localhostname>"
        + server + "</server><services>" + services + "</services>" + tail + "</monit>";
}

QByteArray service(const QByteArray &name, const QByteArray &elements)
{
    return "<service name=\"" + name + "\"><type>3</type><status>0</status><monitor>1</monitor>" + elements
        + "</service>";
}

/// What Qt's strict reader says of the same text, decoded as we decode it.
bool isWellFormed(const QByteArray &payload)
{
    QXmlStreamReader reader(QString::fromLatin1(payload));
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray nested(int depth)
{
    QByteArray open;
    QByteArray close;
    for (int i = 0; i < depth; ++i) {
        open += "<x>";
        close += "</x>";
    }
    return open + "1" + close;
}

} // namespace

class ReportParserTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaptureParses_data();
    void everyCaptureParses();
    void repairsAgreeWithTheCapturesIndex();
    void refuses_data();
    void refuses();
    void acceptsAtTheLimit_data();
    void acceptsAtTheLimit();
    void repairs_data();
    void repairs();
    void decodesText_data();
    void decodesText();
    void readsEveryServiceType();
    void keepsWhatItDoesNotKnow();
    void readsTheFirstFormat();
    void dropsCredentials_data();
    void dropsCredentials();
    void tellsElementsApartByPath();
    void jsonHasThePromisedKeys();
};

void ReportParserTest::everyCaptureParses_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : dataFiles(u"monit"_s)) {
        if (file.endsWith(".xml"_L1))
            QTest::newRow(qPrintable(file)) << "monit/"_L1 + file;
    }
}

void ReportParserTest::everyCaptureParses()
{
    QFETCH(const QString, file);
    const QByteArray payload = readData(file);
    const auto report = parseReport(payload);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->id.size(), 32);
    QVERIFY(report->snapshot.incarnation > 1'700'000'000);
    QVERIFY(!report->snapshot.version.isEmpty());
    QVERIFY(!report->snapshot.services.empty());
    QCOMPARE(report->snapshot.services.size(), std::size_t(payload.count("<service name=")));
    QCOMPARE(bool(report->event), payload.contains("<event>"));
    QCOMPARE(report->isRepaired(), !isWellFormed(payload));
}

void ReportParserTest::repairsAgreeWithTheCapturesIndex()
{
    int repaired = 0;
    int clean = 0;
    for (const QByteArray &line : readData(u"monit/README.md"_s).split('\n')) {
        const QList<QByteArray> cells = line.split('|');
        if (cells.size() < 6 || !cells[1].startsWith(" 5.33"))
            continue;
        const bool isWellFormedByIndex = cells[4].trimmed() == "yes";
        const auto report =
            parseReport(readData("monit/"_L1 + QString::fromUtf8(cells[1].trimmed()) + ".xml"_L1));
        QVERIFY(report);
        QVERIFY2(report->isRepaired() != isWellFormedByIndex, cells[1].constData());
        ++(isWellFormedByIndex ? clean : repaired);
    }
    QVERIFY(repaired > 10);
    QVERIFY(clean > 80);
}

void ReportParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<RejectionReason>("reason");
    const auto row = [](const char *name, const QByteArray &payload, RejectionReason reason) {
        QTest::newRow(name) << payload << reason;
    };
    using enum RejectionReason;
    row("empty", {}, Malformed);
    row("white space", " \r\n ", Malformed);
    row("plain text", "hello", Malformed);
    row("JSON", R"({"id":1})", Malformed);
    row("cut off", message(service("a", {})).chopped(20), Malformed);
    row("two roots", message({}) + message({}), Malformed);
    row("open CDATA", message(service("a", "<program><output><![CDATA[x")), Malformed);
    row("another document", "<html><body/></html>", NotMonit);
    row("no id", "<monit incarnation=\"1\"><server/></monit>", NotMonit);
    row("empty id", "<monit id=\" \"><server/></monit>", NotMonit);
    row("endless id", "<monit id=\"" + QByteArray(129, 'a') + "\"><server/></monit>", NotMonit);
    row("document type", "<?xml version=\"1.0\"?><!DOCTYPE monit><monit id=\"1\"/>", DoctypeRefused);
    row("entity bomb",
        "<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        "<monit id=\"1\">&b;</monit>",
        DoctypeRefused);
    row("external entity",
        "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><monit id=\"1\">&a;</monit>",
        DoctypeRefused);
    row("too deep below a service", message(service("a", nested(maxReportDepth - 2))), TooDeep);
    row("too deep elsewhere", message({}, {}, nested(maxReportDepth)), TooDeep);
    row("far too deep", message(service("a", nested(40'000))), TooDeep);
    row("too many elements", message(QByteArray("<a/>").repeated(maxReportElements)), TooManyElements);
    row("too large", QByteArray(maxReportBytes + 1, ' '), TooLarge);
}

void ReportParserTest::refuses()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const RejectionReason, reason);
    const auto report = parseReport(payload);
    QVERIFY(!report);
    QCOMPARE(rejectionWord(report.error().reason), rejectionWord(reason));
    QVERIFY(!report.error().detail.isEmpty());
}

void ReportParserTest::acceptsAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("depth") << message(service("a", nested(maxReportDepth - 3)));
    const qsizetype others = message({}).count('<') - message({}).count("</") - 1;
    QTest::newRow("elements") << message(QByteArray("<a/>").repeated(maxReportElements - others));
    QTest::newRow("size") << message({}, QByteArray(maxReportBytes - message({}).size(), ' '));
}

void ReportParserTest::acceptsAtTheLimit()
{
    QFETCH(const QByteArray, payload);
    const auto report = parseReport(payload);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(!report->isRepaired());
}

void ReportParserTest::repairs_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("hostName");
    QTest::addColumn<QString>("serviceName");
    const auto host = [](const QByteArray &name) {
        return message(service("s", {}))
            .replace("<localhostname>h<", QByteArray("<localhostname>" + name + '<'));
    };
    QTest::newRow("bare & in a name") << message(service("a&b", {})) << u"h"_s << u"a&b"_s;
    QTest::newRow("bare < in a name") << message(service("a <c> d", {})) << u"h"_s << u"a <c> d"_s;
    QTest::newRow("known tag in a name") << message(service("a <type> d", {})) << u"h"_s << u"a <type> d"_s;
    QTest::newRow("quote in a name") << message(service("a\"b", {})) << u"h"_s << u"a\"b"_s;
    QTest::newRow("quotes around a name")
        << message(service("\"a\" & \"b\"", {})) << u"h"_s << u"\"a\" & \"b\""_s;
    QTest::newRow("escaped and bare") << message(service("a&amp;b&c", {})) << u"h"_s << u"a&b&c"_s;
    QTest::newRow("undeclared entity") << message(service("a&nbsp;b", {})) << u"h"_s << u"a&nbsp;b"_s;
    QTest::newRow("host & tag") << host("host & <evil>") << u"host & <evil>"_s << u"s"_s;
    QTest::newRow("known tag in a host name") << host("<server>") << u"<server>"_s << u"s"_s;
    QTest::newRow("lone < in a host name") << host("1 < 2") << u"1 < 2"_s << u"s"_s;
    QTest::newRow("ESC in a name") << message(service("a\x1B[1mb", {})) << u"h"_s << u"a\x1B[1mb"_s;
    QTest::newRow("NUL") << message(service(QByteArray("a\0b", 3), {})) << u"h"_s << u"ab"_s;
    QTest::newRow("U+FFFE") << message(service(QByteArray("a\xEF\xBF\xBE"), {})) << u"h"_s << u"a\uFFFE"_s;
    QTest::newRow("]]> in text") << host("a]]>b") << u"a]]>b"_s << u"s"_s;
}

void ReportParserTest::repairs()
{
    QFETCH(const QByteArray, payload);
    QVERIFY(!isWellFormed(payload) || payload.contains("\xEF\xBF\xBE"));
    const auto report = parseReport(payload);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->isRepaired());
    QTEST(report->snapshot.hostName, "hostName");
    QCOMPARE(report->snapshot.services.size(), std::size_t(1));
    QTEST(report->snapshot.services.front().name, "serviceName");
}

void ReportParserTest::decodesText_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8 though ISO-8859-1 is declared")
        << QByteArray("bl\xC3\xA5\x62\xC3\xA6r \xF0\x9F\x98\x80") << u"blåbær 😀"_s;
    QTest::newRow("Latin-1") << QByteArray("bl\xE5\x62\xE6r") << u"blåbær"_s;
    QTest::newRow("mixed") << QByteArray("\xC3\xA5 \xE5") << u"å å"_s;
    QTest::newRow("cut in a character") << QByteArray("a\xF0\x9F\x98") << u"að\uFFFD\uFFFD"_s;
    QTest::newRow("end of CDATA inside") << QByteArray("a ]]&gt; b &gt; &amp;") << u"a ]]> b &gt; &amp;"_s;
    QTest::newRow("document type in output") << QByteArray("<!DOCTYPE html><p>") << u"<!DOCTYPE html><p>"_s;
    QTest::newRow("lines") << QByteArray("one\ntwo\r\nthree") << u"one\ntwo\nthree"_s;
}

void ReportParserTest::decodesText()
{
    QFETCH(const QByteArray, output);
    const QByteArray program = "<program><started>1</started><status>2</status><output><![CDATA[" + output
        + "]]></output></program>";
    const auto report = parseReport(message(service("p", program)));
    QVERIFY(report);
    const Service &parsed = report->snapshot.services.front();
    QCOMPARE(parsed.texts.size(), std::size_t(1));
    QCOMPARE(parsed.texts.front().path, u"program/output"_s);
    QTEST(parsed.texts.front().text, "text");
    QCOMPARE(parsed.reading(Element::ProgramStatus), 2.0);
}

void ReportParserTest::readsEveryServiceType()
{
    const auto report = parseReport(readData(u"monit/5.33-core-status-steady.xml"_s));
    QVERIFY(report);
    const Snapshot &snapshot = report->snapshot;
    QCOMPARE(snapshot.hostName, u"mon533.example.org"_s);
    QCOMPARE(snapshot.poll, std::chrono::seconds(5));
    QCOMPARE(snapshot.platform.cpus, 2);
    QCOMPARE(snapshot.platform.memoryKilobytes, 24684096);
    QCOMPARE(snapshot.httpd->port, 21021);
    const auto named = [&](const QString &name) {
        const auto it = std::ranges::find(snapshot.services, name, &Service::name);
        return it == snapshot.services.end() ? Service{} : *it;
    };
    QCOMPARE(snapshot.system()->reading(Element::Load1), 2.71);
    QCOMPARE(snapshot.system()->reading(Element::CpuNice), 61.3);
    const Service rootfs = named(u"rootfs"_s);
    QCOMPARE(rootfs.reading(Element::BlockPercent), 8.8);
    QCOMPARE(rootfs.reading(Element::ReadTotal), 4968092672.0);
    QCOMPARE(rootfs.reading(Element::ServiceTimeWrite), 49.652);
    QCOMPARE(rootfs.problems(), QStringList{u"Resource limit matched"_s});
    QCOMPARE(named(u"nodev"_s).problems(), QStringList{u"Does not exist"_s});
    QCOMPARE(named(u"baddir"_s).problems(), (QStringList{u"Permission failed"_s, u"UID failed"_s}));
    QCOMPARE(named(u"goodfile"_s).texts.front().path, u"checksum/MD5"_s);
    const Service worker = named(u"worker"_s);
    QCOMPARE(worker.reading(Element::Uid), 0.0);
    QCOMPARE(worker.reading(Element::Uptime), 28.0);
    QCOMPARE(worker.reading(Element::MemoryKilobyteTotal), 31872.0);
    QCOMPARE(worker.endpoints.front().kind, Endpoint::Kind::Unix);
    QCOMPARE(worker.endpoints.front().responseTime, 0.000042);
    QCOMPARE(worker.collected, std::chrono::seconds(1795385030) + std::chrono::microseconds(592810));
    QVERIFY(!snapshot.serviceGroups.empty());
}

void ReportParserTest::keepsWhatItDoesNotKnow()
{
    const auto report =
        parseReport(message("<service name=\"n\"><type>42</type><status>4294967296</status>"
                            "<monitor>9</monitor><quantum><spin unit=\"h\">up</spin></quantum>"
                            "<threads>many</threads></service>",
                            {},
                            "<event><service>x</service><type>77</type><id>99</id><state>5</state>"
                            "<action>88</action><message>m</message></event>"));
    QVERIFY(report);
    const Service &parsed = report->snapshot.services.front();
    QCOMPARE(parsed.type, 42);
    QCOMPARE(parsed.monitor, 9U);
    QCOMPARE(parsed.problems(), QStringList{u"Event 4294967296 failed"_s});
    QCOMPARE(parsed.texts.size(), std::size_t(2));
    QCOMPARE(parsed.texts[0], (TextValue{u"quantum/spin"_s, u"up"_s}));
    QCOMPARE(parsed.texts[1], (TextValue{u"threads"_s, u"many"_s}));
    QCOMPARE(report->event->id, 99U);
    QCOMPARE(report->event->action, 88);
    QCOMPARE(eventText(report->event->id, report->event->state), u"Event 99 5"_s);
    QCOMPARE(serviceTypeText(42), u"Type 42"_s);
}

void ReportParserTest::readsTheFirstFormat()
{
    const auto report =
        parseReport("<monit><server><id>0a</id><incarnation>7</incarnation><version>5.20</version>"
                    "<localhostname>old</localhostname></server><platform><name>Linux</name>"
                    "</platform><service type=\"5\"><name>old</name><status>0</status>"
                    "<monitor>1</monitor></service></monit>");
    QVERIFY(report);
    QVERIFY(report->isFirstFormat);
    QCOMPARE(report->id, u"0a"_s);
    QCOMPARE(report->snapshot.incarnation, 7);
    QCOMPARE(report->snapshot.version, u"5.20"_s);
    QCOMPARE(report->snapshot.services.front().name, u"old"_s);
    QCOMPARE(report->snapshot.services.front().type, 5);
    QVERIFY(report->snapshot.services.front().texts.empty());
}

void ReportParserTest::dropsCredentials_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("capture") << readData(u"monit/5.33-core-status-steady.xml"_s) << QByteArray("swordfish");
    QTest::newRow("not well-formed") << readData(u"monit/5.33-evilpw-status-steady.xml"_s)
                                     << QByteArray("s&c<r>t");
    QTest::newRow("where Monit does not put them")
        << message({}, {}, "<credentials><username>u</username><password>hunter2</password></credentials>")
        << QByteArray("hunter2");
    QTest::newRow("in a service") << message(
        service("a", "<credentials><password>hunter2</password></credentials>"))
                                  << QByteArray("hunter2");
}

void ReportParserTest::dropsCredentials()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, secret);
    QVERIFY(payload.contains(secret));
    const auto report = parseReport(payload);
    QVERIFY(report);
    QVERIFY(!QJsonDocument(toJson(*report)).toJson().contains(secret));
}

void ReportParserTest::tellsElementsApartByPath()
{
    const auto report = parseReport(message(service(
        "a",
        "<uptime>11</uptime><memory><percent>1.5</percent></memory><cpu><percent>-1</percent></cpu>"
        "<read><bytes><count>1</count><total>2</total></bytes></read><servicetime><read>3.5</read></"
        "servicetime>"
        "<system><cpu><user>4</user><system>5</system></cpu><memory><percent>6</percent></memory></system>"
        "<write></write>")));
    QVERIFY(report);
    const Service &parsed = report->snapshot.services.front();
    QCOMPARE(report->snapshot.uptime, std::chrono::seconds(3));
    QCOMPARE(parsed.reading(Element::Uptime), 11.0);
    QCOMPARE(parsed.reading(Element::MemoryPercent), 1.5);
    QCOMPARE(parsed.reading(Element::CpuPercent), -1.0);
    QCOMPARE(parsed.reading(Element::ReadRate), 1.0);
    QCOMPARE(parsed.reading(Element::ServiceTimeRead), 3.5);
    QCOMPARE(parsed.reading(Element::CpuSystem), 5.0);
    QCOMPARE(parsed.reading(Element::SystemMemoryPercent), 6.0);
    QVERIFY(parsed.texts.empty());
}

void ReportParserTest::jsonHasThePromisedKeys()
{
    const auto report = parseReport(readData(u"monit/5.33-core-event-missing-nonexist-fail-a2.xml"_s));
    QVERIFY(report);
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toJson(*report)).toJson()).object();
    QCOMPARE(json["id"_L1].toString(), report->id);
    QCOMPARE(json["host"_L1].toString(), u"mon533.example.org"_s);
    QCOMPARE(json["version"_L1].toString(), u"5.33.0"_s);
    QCOMPARE(json["poll"_L1].toInt(), 5);
    QCOMPARE(json["repaired"_L1].toBool(true), false);
    QCOMPARE(json["event"_L1]["service"_L1].toString(), u"missing"_s);
    QCOMPARE(json["event"_L1]["id"_L1].toInt(), 512);
    QCOMPARE(json["event"_L1]["action"_L1].toInt(), 2);
    QCOMPARE(json["event"_L1]["message"_L1].toString(), u"file doesn't exist"_s);
    const auto services = json["services"_L1].toArray();
    const auto missing = std::ranges::find_if(
        services, [](const QJsonValue &value) { return value["name"_L1].toString() == "missing"_L1; });
    QCOMPARE((*missing)["status"_L1].toInt(), 512);
    QCOMPARE((*missing)["problems"_L1].toArray(), QJsonArray{u"Does not exist"_s});
}

QTEST_APPLESS_MAIN(ReportParserTest)
#include "tst_reportparser.moc"
