// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/elementnames.h"
#include "models/monit/problemwords.h"
#include "models/monit/units.h"
#include "tests/support/stricttest.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UnitsTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readings_data()
    {
        QTest::addColumn<Element>("element");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");

        const auto row = [](const char *name, Element element, double value, const QString &number,
                            const QString &unit = {}) {
            QTest::newRow(name) << element << value << number << unit;
        };
        row("bytes", Element::Size, 6, u"6"_s, u"B"_s);
        row("bytes below a KiB", Element::Size, 1023, u"1023"_s, u"B"_s);
        row("KiB that would be 1024", Element::Size, 1048166, u"1.0"_s, u"MiB"_s);
        row("KiB", Element::Size, 1536, u"1.5"_s, u"KiB"_s);
        row("kilobytes", Element::SystemMemoryKilobyte, 875356, u"855"_s, u"MiB"_s);
        row("megabytes", Element::BlockTotal, 258019.6, u"252"_s, u"GiB"_s);
        row("megabytes below one", Element::BlockUsage, 0.5, u"512"_s, u"KiB"_s);
        row("no bytes", Element::BlockUsage, 0, u"0"_s, u"B"_s);
        row("byte rate", Element::ReadRate, 219552, u"214"_s, u"KiB/s"_s);
        row("petabytes", Element::ReadTotal, 5e16, u"44.4"_s, u"PiB"_s);
        row("percent", Element::BlockPercent, 8.8, u"8.8"_s, u"%"_s);
        row("percent of no process", Element::CpuPercentTotal, -1, u"n/a"_s);
        row("load", Element::Load5, 1.8, u"1.80"_s);
        row("load 0", Element::Load1, 0, u"0.00"_s);
        row("count", Element::FilesMaximum, 2466180, u"2466180"_s);
        row("rate", Element::WriteOperationsRate, 1333, u"1333"_s, u"/s"_s);
        row("time per second", Element::ServiceTimeWrite, 49.652, u"49.65"_s, u"ms/s"_s);
        row("pages", Element::PagingIn, 3.25, u"3.25"_s, u"pages/s"_s);
        row("mode", Element::Mode, 755, u"0755"_s);
        row("mode with sticky bit", Element::Mode, 1777, u"1777"_s);
        row("mode 0", Element::Mode, 0, u"0000"_s);
        row("mode of the wrong type", Element::Mode, 7777, u"n/a"_s);
        row("pid", Element::Pid, 1048576, u"1048576"_s);
        row("uid 0", Element::Uid, 0, u"0"_s);
        row("uid of the wrong type", Element::Uid, -1, u"n/a"_s);
        row("no time", Element::AccessTime, 0, u"n/a"_s);
        row("time out of reach", Element::AccessTime, 1e18, u"n/a"_s);
        row("link up", Element::LinkStatus, 1, u"up"_s);
        row("link down", Element::LinkStatus, 0, u"down"_s);
        row("link unknown", Element::LinkStatus, -1, u"n/a"_s);
        row("duplex", Element::LinkDuplex, 1, u"full"_s);
        row("half duplex", Element::LinkDuplex, 0, u"half"_s);
        row("speed", Element::LinkSpeed, 1e9, u"1"_s, u"Gbit/s"_s);
        row("odd speed", Element::LinkSpeed, 2.5e9, u"2.5"_s, u"Gbit/s"_s);
        row("speed unknown", Element::LinkSpeed, -1, u"n/a"_s);
        row("speed of a virtual interface", Element::LinkSpeed, -1000000, u"n/a"_s);
        row("exit status", Element::ProgramStatus, 9, u"9"_s);
        row("negative exit status", Element::ProgramStatus, -1, u"-1"_s);
        row("uptime", Element::Uptime, 273'601, u"3 d 4 h"_s);
    }

    void readings()
    {
        QFETCH(Element, element);
        QFETCH(double, value);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        const Quantity quantity = quantityOf({element, value});
        QCOMPARE(quantity.number, number);
        QCOMPARE(quantity.unit, unit);
    }

    void timesAreLocal()
    {
        const Quantity quantity = quantityOf({Element::ModifyTime, 1795385002});
        const QDateTime time = QDateTime::fromSecsSinceEpoch(1795385002).toLocalTime();
        QCOMPARE(quantity.number, QLocale().toString(time, QLocale::ShortFormat));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(quantityOf({Element::FilesMaximum, 2466180}).number, u"2.466.180"_s);
        QCOMPARE(quantityOf({Element::Size, 1536}).text(), QString(u"1,5"_s + QChar::Nbsp + u"KiB"_s));
        QCOMPARE(quantityOf({Element::LinkSpeed, 2.5e9}).number, u"2,5"_s);
    }

    void responseTimes_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("fast") << 0.000149 << u"0.15 ms"_s;
        QTest::newRow("usual") << 0.0125 << u"12.5 ms"_s;
        QTest::newRow("whole") << 0.012 << u"12 ms"_s;
        QTest::newRow("slow") << 0.131459 << u"131 ms"_s;
        QTest::newRow("seconds") << 1.25 << u"1.25 s"_s;
        QTest::newRow("almost a second") << 0.9999 << u"1 s"_s;
        QTest::newRow("failed") << -1.0 << u"n/a"_s;
    }

    void responseTimes()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(responseTimeOf(seconds).text().replace(QChar::Nbsp, u' '), text);
    }

    void durations_data()
    {
        QTest::addColumn<std::chrono::seconds>("duration");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("age");
        QTest::newRow("negative") << std::chrono::seconds(-5) << u"0 s"_s << u"0 s"_s;
        QTest::newRow("0") << 0s << u"0 s"_s << u"0 s"_s;
        QTest::newRow("70 s") << 70s << u"1 min 10 s"_s << u"70 s"_s;
        QTest::newRow("2 min") << 120s << u"2 min"_s << u"2 min"_s;
        QTest::newRow("59 min") << 3599s << u"59 min 59 s"_s << u"59 min"_s;
        QTest::newRow("1 h") << 3600s << u"1 h"_s << u"1 h"_s;
        QTest::newRow("26 h") << 93'600s << u"1 d 2 h"_s << u"1 d"_s;
        QTest::newRow("3 d and a minute") << 259'260s << u"3 d"_s << u"3 d"_s;
    }

    void durations()
    {
        QFETCH(std::chrono::seconds, duration);
        QTEST(durationText(duration), "text");
        QTEST(shortAge(duration), "age");
    }

    void everyElementHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Element::UploadErrorsTotal); ++i) {
            const QString name = elementName(static_cast<Element>(i));
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(elementName(Element::UploadErrorsTotal), u"Errors sending in total"_s);
        QCOMPARE(elementName(Element::Pid), u"PID"_s);
    }

    void problems_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<quint64>("status");
        QTest::addColumn<quint64>("hint");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, int type, quint64 status, quint64 hint,
                            const QStringList &words) {
            QTest::newRow(name) << type << status << hint << words;
        };
        row("good", 3, 0, 24, {});
        row("process gone", 3, 512, 0, {u"Not running"_s});
        row("file gone", 2, 512, 0, {u"Does not exist"_s});
        row("two bits", 1, 192, 0, {u"Permissions failed"_s, u"User ID failed"_s});
        row("changed by hint", 2, 1 | 8, 8, {u"Checksum failed"_s, u"Timestamp changed"_s});
        row("hint alone says nothing", 2, 1, 24, {u"Checksum failed"_s});
        row("certificate", 4, 8, 0, {u"Certificate expires soon"_s});
        row("file's time", 2, 8, 0, {u"Timestamp failed"_s});
        row("slow answer", 4, 16777216, 0, {u"Answers too slowly"_s});
        row("link speed", 8, 16777216, 0, {u"Speed failed"_s});
        row("bit of a newer Monit", 3, quint64{1} << 40, 0, {u"Event 1099511627776: failed"_s});
        row("highest bit", 3, quint64{1} << 63, 0, {u"Event 9223372036854775808: failed"_s});
        row("type of a newer Monit", 42, 512, 0, {u"Does not exist"_s});
    }

    void problems()
    {
        QFETCH(int, type);
        QFETCH(quint64, status);
        QFETCH(quint64, hint);
        Service service;
        service.type = type;
        service.status = status;
        service.statusHint = hint;
        QTEST(problemWords(service), "words");
    }

    void everyEventIdHasWords()
    {
        for (int bit = 0; bit <= 30; ++bit) {
            Service service;
            service.type = 2;
            service.status = std::uint64_t{1} << bit;
            QVERIFY2(!problemWords(service).front().startsWith(u"Event "_s),
                     qPrintable(QString::number(bit)));
        }
    }

    void exitStatusIsNamed()
    {
        Service service;
        service.type = 7;
        service.status = 2097152;
        service.readings = {{Element::ProgramStatus, 2}};
        QCOMPARE(problemWords(service), QStringList{u"Exit status 2"_s});
        service.readings.clear();
        QCOMPARE(problemWords(service), QStringList{u"Exit status failed"_s});
    }

    void monitoring_data()
    {
        QTest::addColumn<unsigned>("monitor");
        QTest::addColumn<int>("pending");
        QTest::addColumn<QString>("words");
        QTest::newRow("not") << 0U << 0 << u"Not monitored"_s;
        QTest::newRow("yes") << 1U << 0 << u"Monitored"_s;
        QTest::newRow("initialising") << 2U << 0 << u"Initialising"_s;
        QTest::newRow("waiting") << 5U << 0 << u"Waiting"_s;
        QTest::newRow("initialising and waiting") << 6U << 0 << u"Waiting"_s;
        QTest::newRow("pending") << 1U << 2 << u"Monitored, pending: Restart"_s;
        QTest::newRow("unknown action") << 1U << 99 << u"Monitored, pending: 99"_s;
    }

    void monitoring()
    {
        QFETCH(unsigned, monitor);
        QFETCH(int, pending);
        Service service;
        service.monitor = monitor;
        service.pendingAction = pending;
        QTEST(monitoringWords(service), "words");
    }

    void numbersWithoutWordsStayNumbers()
    {
        QCOMPARE(actionWords(-1), u"-1"_s);
        QCOMPARE(monitorModeWords(7), u"7"_s);
        QCOMPARE(onRebootWords(3), u"3"_s);
        QCOMPARE(everyWords({9, 0, 0, u"x"_s}), u"schedule of type 9 x"_s);
        QCOMPARE(everyWords({2, 1, 3, {}}), u"every 3 cycles (at 1)"_s);
        QCOMPARE(everyWords({4, 0, 0, u"* 0-23 * * *"_s}), u"not in cron: * 0-23 * * *"_s);
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
