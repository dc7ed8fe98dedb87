// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/eventexport.h"
#include "models/monit/reportjson.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

class EventExportTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const QString &message, const QByteArray &field) {
            QTest::newRow(name) << message << field;
        };
        row("plain", u"is not running"_s, "is not running");
        row("empty", {}, "");
        row("comma", u"a, b"_s, "\"a, b\"");
        row("quote", u"say \"hi\""_s, "\"say \"\"hi\"\"\"");
        row("line feed", u"a\nb"_s, "\"a\nb\"");
        row("carriage return", u"a\rb"_s, "\"a\rb\"");
        row("not ASCII", u"blåbær ж"_s,
            "bl\xC3\xA5"
            "b\xC3\xA6r \xD0\xB6");
        row("equals", u"=HYPERLINK(1)"_s, "'=HYPERLINK(1)");
        row("plus", u"+1"_s, "'+1");
        row("minus", u"-1"_s, "'-1");
        row("at", u"@SUM"_s, "'@SUM");
        row("tab", u"\t=1"_s, "'\t=1");
        row("carriage return first", u"\r=1"_s, "\"'\r=1\"");
        row("formula with comma", u"=a,b"_s, "\"'=a,b\"");
        row("equals inside", u"a=1"_s, "a=1");
        row("space first", u" =1"_s, " =1");
    }

    void fields()
    {
        QFETCH(QString, message);
        QFETCH(QByteArray, field);
        HostEvent event = test::capturedEvent(u"5.33-core-event-ghost-nonexist-fail-a1"_s);
        event.event.message = message;
        const QByteArray csv = eventsToCsv({event});
        QVERIFY2(csv.endsWith(QByteArray("," + field + "\r\n")), csv.constData());
    }

    void lines()
    {
        HostEvent event = test::capturedEvent(u"5.33-core-event-ghost-nonexist-fail-a1"_s);
        event.received = QDateTime(QDate(2026, 3, 1), QTime(14, 3, 5, 250), Qt::OffsetFromUTC, 3600);
        event.event.collected = std::chrono::microseconds(1'700'000'000'123'456);
        event.hostName = u"=evil"_s;
        QCOMPARE(eventsToCsv({event}),
                 QByteArray("received,collected,host,service,event,state,action,message\r\n"
                            "2026-03-01T13:03:05.250Z,2023-11-14T22:13:20.123Z,'=evil,ghost,Does not exist,"
                            "failed,alert,process is not running\r\n"));
        event.event.collected = {};
        QVERIFY(eventsToCsv({event}).contains(".250Z,,'=evil"));
        QCOMPARE(eventsToCsv({}).count("\r\n"), 1);
        QCOMPARE(eventsToCsv({event, event}).count("\r\n"), 3);
    }

    void json()
    {
        QCOMPARE(QJsonDocument::fromJson(eventsToJson({})).array().size(), 0);
        const HostEvent first = test::capturedEvent(u"5.33-core-event-ghost-nonexist-fail-a1"_s);
        HostEvent second = test::capturedEvent(u"5.33-core-event-worker-nonexist-fail-a2"_s);
        second.event.message = u"a\n\"b\"</script>"_s;
        const QJsonDocument document = QJsonDocument::fromJson(eventsToJson({first, second}));
        QVERIFY(document.isArray());
        QCOMPARE(document.array(), QJsonArray({toJson(first), toJson(second)}));
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"web1.example.org"_s << u"web1.example.org-events-2026-03-01"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"_.._etc_passwd-events-2026-03-01"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc-events-2026-03-01"_s;
        QTest::newRow("option") << u"--rf"_s << u"rf-events-2026-03-01"_s;
        QTest::newRow("nothing") << QString() << u"host-events-2026-03-01"_s;
        QTest::newRow("control") << u"a\u202Eb\n"_s << u"a_b_-events-2026-03-01"_s;
        QTest::newRow("letters") << u"узел-1"_s << u"узел-1-events-2026-03-01"_s;
        QTest::newRow("too long") << QString(101, u'a')
                                  << QString(QString(100, u'a') + u"-events-2026-03-01"_s);
    }

    void fileNames()
    {
        QFETCH(QString, host);
        QTEST(eventFileName(host, QDate(2026, 3, 1)), "name");
    }
};

QTEST_GUILESS_MAIN(EventExportTest)
#include "tst_eventexport.moc"
