// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicemodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using noc::core::Severity;

namespace {

/// A clock that shows when a host's last report came.
void setTo(ManualClock &clock, const Host &host)
{
    clock.jump(std::chrono::milliseconds(clock.now().msecsTo(host.lastReport)));
}

QString textAt(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data().toString().replace(QChar::Nbsp, u' ');
}

QModelIndex valueOf(const ServiceModel &model, const QString &service, const QString &path)
{
    const QModelIndex parent = model.indexOf(service);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(ServiceModel::PathRole) == path)
            return index;
    }
    return {};
}

/// All rows with what they are, to be compared after an update.
struct Pin
{
    QPersistentModelIndex index;
    QString service;
    QString path;
    int level;
};

std::vector<Pin> pinsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    std::vector<Pin> pins;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        pins.push_back({index, index.data(ServiceModel::ServiceNameRole).toString(),
                        index.data(ServiceModel::PathRole).toString(),
                        index.data(ServiceModel::LevelRole).toInt()});
        std::ranges::move(pinsOf(model, index), std::back_inserter(pins));
    }
    return pins;
}

/// Every text, so that two models can be compared.
QStringList dump(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QString line;
        for (int column = 0; column < model.columnCount(parent); ++column)
            line += model.index(row, column, parent).data().toString() + u'|';
        const QModelIndex index = model.index(row, 0, parent);
        line += QString::number(index.data(ServiceModel::SeverityRole).toInt());
        lines += line;
        lines += dump(model, index);
    }
    return lines;
}

} // namespace

class ServiceModelTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;

    static const QString &core()
    {
        static const QString name = u"5.33-core-status-steady"_s;
        return name;
    }

private Q_SLOTS:
    void everyCaptureInTurn()
    {
        ServiceModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const QString &name : captureNames(u"5."_s)) {
            Host host = capturedHost(name);
            host.id = u"same"_s; // so that each is an update, however different
            setTo(m_clock, host);
            model.setHost(host);
            model.refreshAges();
            if (name.contains("-core-event"_L1))
                continue; // much alike, and comparing is slow
            ServiceModel fresh(m_clock);
            fresh.setHost(host);
            QCOMPARE(dump(model), dump(fresh));
        }
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsThatStayKeepTheirIndexes()
    {
        const Host host = capturedHost(core());
        setTo(m_clock, host);
        ServiceModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setHost(host);
        const std::vector<Pin> pins = pinsOf(model);
        QVERIFY(pins.size() > 300);

        std::mt19937 random(7);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 20; ++round) {
            model.setHost(edited(host, [&](Snapshot &snapshot) {
                std::ranges::shuffle(snapshot.services, random);
                for (Service &service : snapshot.services) {
                    std::ranges::shuffle(service.endpoints, random);
                    std::ranges::shuffle(service.texts, random);
                }
                Service extra = snapshot.services.front();
                extra.name = u"extra%1"_s.arg(round);
                snapshot.services.insert(snapshot.services.begin() + 3, extra);
            }));
            for (const Pin &pin : pins) {
                QVERIFY2(pin.index.isValid(), qPrintable(pin.service + u' ' + pin.path));
                QCOMPARE(pin.index.data(ServiceModel::ServiceNameRole).toString(), pin.service);
                QCOMPARE(pin.index.data(ServiceModel::PathRole).toString(), pin.path);
                QCOMPARE(pin.index.data(ServiceModel::LevelRole).toInt(), pin.level);
            }
        }
        QCOMPARE(resets.count(), 0);
    }

    void anotherHostResets()
    {
        ServiceModel model(m_clock);
        Host host = capturedHost(core());
        model.setHost(host);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        host.id = u"other"_s;
        model.setHost(host);
        QCOMPARE(resets.count(), 1);
    }

    void theSameAgainChangesNothing()
    {
        ServiceModel model(m_clock);
        const Host host = capturedHost(core());
        model.setHost(host);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.setHost(host);
        model.setHost(edited(host, [](Snapshot &) {}));
        QCOMPARE(changes.count(), 0);
        QCOMPARE(inserts.count(), 0);
    }

    void changedValueIsAnnounced()
    {
        ServiceModel model(m_clock);
        const Host host = capturedHost(core());
        model.setHost(host);
        const QPersistentModelIndex percent = valueOf(model, u"rootfs"_s, u"block/percent"_s);
        QVERIFY(percent.isValid());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setHost(edited(host, [](Snapshot &snapshot) {
            for (Service &service : snapshot.services) {
                for (Reading &reading : service.readings) {
                    if (service.name == "rootfs"_L1 && reading.element == Element::BlockPercent)
                        reading.value = 77.7;
                }
            }
        }));
        QCOMPARE(textAt(percent, ServiceModel::Value), u"77.7 %"_s);
        const bool isAnnounced = std::ranges::any_of(changes, [&](const QList<QVariant> &arguments) {
            return arguments[0].toModelIndex().parent() == percent.parent()
                && arguments[0].toModelIndex().row() <= percent.row()
                && percent.row() <= arguments[1].toModelIndex().row();
        });
        QVERIFY(isAnnounced);
    }

    void theSystemIsOneSlot()
    {
        const Host host = capturedHost(core());
        ServiceModel model(m_clock);
        model.setHost(host);
        const QPersistentModelIndex system = model.indexOf(host.name());
        QVERIFY(system.isValid());
        model.setHost(edited(host, [](Snapshot &snapshot) {
            for (Service &service : snapshot.services) {
                if (service.type == static_cast<int>(ServiceType::System))
                    service.name = u"renamed.example.org"_s;
            }
        }));
        QVERIFY(system.isValid());
        QCOMPARE(textAt(system, ServiceModel::Name), u"renamed.example.org"_s);
    }

    void repeatedNamesAreSeparateRows()
    {
        ServiceModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Host host = edited(capturedHost(core()), [](Snapshot &snapshot) {
            const std::vector<Service> copy = snapshot.services;
            snapshot.services.insert(snapshot.services.end(), copy.begin(), copy.end());
            for (Service &service : snapshot.services)
                service.endpoints.insert(service.endpoints.end(), service.endpoints.begin(),
                                         service.endpoints.end());
        });
        model.setHost(host);
        int services = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            services += model.rowCount(model.index(row, 0));
        QCOMPARE(services, static_cast<int>(host.snapshot->services.size()));
        model.setHost(capturedHost(core()));
    }

    void typesAreInTheOrderOfThePage()
    {
        ServiceModel model(m_clock);
        model.setHost(
            edited(capturedHost(core()), [](Snapshot &snapshot) { snapshot.services.back().type = 42; }));
        QStringList types;
        for (int row = 0; row < model.rowCount(); ++row)
            types += textAt(model.index(row, 0), ServiceModel::Name);
        QCOMPARE(
            types,
            (QStringList{u"System"_s, u"Processes"_s, u"Remote hosts"_s, u"Filesystems"_s, u"Networks"_s,
                         u"Programs"_s, u"Files"_s, u"Directories"_s, u"FIFOs"_s, u"Services of type 42"_s}));
    }

    void values_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &service, const QString &path, const QString &label,
                            const QString &text) {
            QTest::newRow(qPrintable(service + u' ' + path)) << service << path << label << text;
        };
        row(u"rootfs"_s, u"fstype"_s, u"Filesystem type"_s, u"ext4"_s);
        row(u"rootfs"_s, u"block/total"_s, u"Space in total"_s, u"252 GiB"_s);
        row(u"goodfile"_s, u"checksum/MD5"_s, u"Checksum, MD5"_s, u"b1946ac92492d2347c6235b4d2611184"_s);
        row(u"notafifo"_s, u"mode"_s, u"Permissions"_s, u"n/a"_s);
        row(u"notafifo"_s, u"timestamps/modify"_s, u"Modified"_s, u"n/a"_s);
        row(u"worker"_s, u"memory/kilobytetotal"_s, u"Memory with children"_s, u"31.1 MiB"_s);
        row(u"worker"_s, u"uptime"_s, u"Uptime"_s, u"28 s"_s);
        row(u"ghost"_s, u"monitormode"_s, u"Mode"_s, u"passive (alerts only)"_s);
        row(u"laststateproc"_s, u"onreboot"_s, u"After a reboot"_s, u"as it was before"_s);
        row(u"web"_s, u"port/127.0.0.1:21901"_s, u"Port 21901 HTTP, 127.0.0.1"_s, u"131 ms"_s);
        row(u"web"_s, u"port/127.0.0.1:21901/certificate"_s, u"Certificate of port 21901, 127.0.0.1"_s,
            u"89 day(s) left"_s);
        row(u"web"_s, u"port/127.0.0.1:21900/request"_s, u"Request to port 21900, 127.0.0.1"_s,
            u"/?a=1&b=%3C2%3E"_s);
        row(u"web"_s, u"every"_s, u"Schedule"_s, u"every 2 cycles (at 1)"_s);
        row(u"web"_s, u"port/127.0.0.1:21903"_s, u"Port 21903 UDP, 127.0.0.1"_s, u"0.15 ms"_s);
        row(u"webdown"_s, u"port/127.0.0.1:21999"_s, u"Port 21999 HTTP, 127.0.0.1"_s, u"no answer"_s);
        row(u"pinger"_s, u"icmp"_s, u"ICMP Ping"_s, u"0.02 ms"_s);
        row(u"nodns"_s, u"icmp"_s, u"ICMP Ping"_s, u"no answer"_s);
        row(u"nodns"_s, u"port/no-such-host.invalid:80"_s, u"Port 80, no-such-host.invalid"_s,
            u"not tested yet"_s);
        row(u"eth"_s, u"link/speed"_s, u"Speed"_s, u"n/a"_s);
        row(u"p-fail"_s, u"program/output"_s, u"Output"_s, u"and stderr too …"_s);
        row(u"p-slow"_s, u"program/status"_s, u"Exit status"_s, u"9"_s);
    }

    void values()
    {
        QFETCH(QString, service);
        QFETCH(QString, path);
        const Host host = capturedHost(core());
        ServiceModel model(m_clock);
        model.setHost(host);
        const QModelIndex index = valueOf(model, service, path);
        QVERIFY(index.isValid());
        QTEST(textAt(index, ServiceModel::Name), "label");
        QTEST(textAt(index, ServiceModel::Value), "text");
        QCOMPARE(index.siblingAtColumn(ServiceModel::Age).data(), QVariant());
    }

    void services_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const QString &service, const QString &text, Severity severity) {
            QTest::newRow(qPrintable(service)) << service << text << severity;
        };
        row(u"procfs"_s, QString(), Severity::Good);
        row(u"rootfs"_s, u"Resource limit matched"_s, Severity::Critical);
        row(u"baddir"_s, u"Permissions failed, User ID failed"_s, Severity::Critical);
        row(u"ghost"_s, u"Not running"_s, Severity::Critical);
        row(u"manualproc"_s, QString(), Severity::Off);
        row(u"pinger"_s, u"answers in 0.02 ms"_s, Severity::Good);
        row(u"nightly"_s, QString(), Severity::Information);
        row(u"p-fail"_s, u"Exit status 2"_s, Severity::Critical);
        row(u"p-ok"_s, u"all fine"_s, Severity::Good);
        row(u"lo"_s, u"up, ↓ 18.0 KiB/s, ↑ 18.0 KiB/s"_s, Severity::Good);
    }

    void services()
    {
        QFETCH(QString, service);
        ServiceModel model(m_clock);
        model.setHost(capturedHost(core()));
        const QModelIndex index = model.indexOf(service);
        QTEST(textAt(index, ServiceModel::Value), "text");
        QTEST(index.data(ServiceModel::SeverityRole).value<Severity>(), "severity");
        QCOMPARE(model.serviceAt(index)->name, service);
    }

    void typeSumsUpItsServices()
    {
        ServiceModel model(m_clock);
        model.setHost(capturedHost(core()));
        const QModelIndex files = model.indexOf(u"missing"_s).parent();
        QCOMPARE(textAt(files, ServiceModel::Value), u"1 of 4"_s);
        QCOMPARE(files.data(ServiceModel::SeverityRole).value<Severity>(), Severity::Critical);
        QCOMPARE(model.serviceAt(files), nullptr);
        const QModelIndex system = model.index(0, 0);
        QCOMPARE(textAt(system, ServiceModel::Value), u"1 of 1"_s);
    }

    void oldServicesInAFreshMessage()
    {
        Host host = capturedHost(core());
        host.snapshot = edited(host, [](Snapshot &snapshot) { snapshot.poll = 10s; }).snapshot;
        host.clockSkew = 0ms;
        setTo(m_clock, host);
        ServiceModel model(m_clock);
        model.setHost(host);
        const QModelIndex fresh = model.indexOf(u"worker"_s);
        const QModelIndex old = model.indexOf(u"manualproc"_s); // 28 s before the newest
        QCOMPARE(textAt(fresh, ServiceModel::Age), u"0 s"_s);
        QVERIFY(!fresh.data(ServiceModel::StaleRole).toBool());
        QCOMPARE(textAt(old, ServiceModel::Age), u"28 s"_s);
        QVERIFY(old.data(ServiceModel::StaleRole).toBool());

        m_clock.advance(42s);
        QCOMPARE(textAt(old, ServiceModel::Age), u"70 s"_s);
        QVERIFY(fresh.data(ServiceModel::StaleRole).toBool());
        QVERIFY(valueOf(model, u"worker"_s, u"pid"_s).data(ServiceModel::StaleRole).toBool());
    }

    void agesAreCorrectedByTheClocksDifference()
    {
        Host host = capturedHost(core());
        setTo(m_clock, host);
        m_clock.jump(1h); // the agent's clock is an hour behind ours
        host.clockSkew = -1h;
        ServiceModel model(m_clock);
        model.setHost(host);
        QCOMPARE(textAt(model.indexOf(u"worker"_s), ServiceModel::Age), u"0 s"_s);
    }

    void silenceMakesEverythingOld()
    {
        Host host = capturedHost(core());
        setTo(m_clock, host);
        ServiceModel model(m_clock);
        model.setHost(host);
        const QPersistentModelIndex pinger = model.indexOf(u"pinger"_s);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        host.presence = Presence::Down;
        model.setHost(host);
        QVERIFY(changes.count() > 0);
        QVERIFY(pinger.data(ServiceModel::StaleRole).toBool());
        QCOMPARE(pinger.data(ServiceModel::SeverityRole).value<Severity>(), Severity::Unknown);
    }

    void textFromOutsideIsSafe()
    {
        ServiceModel model(m_clock);
        model.setHost(capturedHost(u"5.33-evil-status-steady"_s));
        bool hasSeenOutput = false;
        for (const Pin &pin : pinsOf(model)) {
            for (int column = 0; column < ServiceModel::columnTotal; ++column) {
                for (const QChar c : pin.index.sibling(pin.index.row(), column).data().toString())
                    QVERIFY2(c.unicode() >= 0x20 && (c.unicode() < 0x202A || c.unicode() > 0x202E),
                             qPrintable(pin.service + u' ' + pin.path));
            }
            const QString full = pin.index.sibling(pin.index.row(), ServiceModel::Value)
                                     .data(ServiceModel::FullTextRole)
                                     .toString();
            hasSeenOutput = hasSeenOutput || !full.isEmpty();
            QVERIFY(!full.contains(u'\x1B'));
        }
        QVERIFY(hasSeenOutput);
    }

    void outputKeepsItsLines()
    {
        ServiceModel model(m_clock);
        model.setHost(capturedHost(core()));
        const QModelIndex output = valueOf(model, u"p-fail"_s, u"program/output"_s);
        QCOMPARE(output.data(ServiceModel::FullTextRole).toString(),
                 u"and stderr too\nCRITICAL: queue=42 on stdout"_s);
        QVERIFY(
            valueOf(model, u"rootfs"_s, u"fstype"_s).data(ServiceModel::FullTextRole).toString().isEmpty());
    }

    void elementsOfANewerMonitAreShown()
    {
        ServiceModel model(m_clock);
        model.setHost(edited(capturedHost(core()), [](Snapshot &snapshot) {
            snapshot.services.front().texts.push_back({u"new/thing"_s, u"42"_s});
        }));
        const QModelIndex index = valueOf(model, capturedHost(core()).name(), u"new/thing"_s);
        QCOMPARE(textAt(index, ServiceModel::Name), u"new/thing"_s);
        QCOMPARE(textAt(index, ServiceModel::Value), u"42"_s);
        QCOMPARE(index.siblingAtColumn(ServiceModel::Value).data(ServiceModel::RawValueRole).toString(),
                 u"42"_s);
    }

    void unitsComeApart()
    {
        ServiceModel model(m_clock);
        model.setHost(capturedHost(core()));
        const QModelIndex total =
            valueOf(model, u"rootfs"_s, u"block/total"_s).siblingAtColumn(ServiceModel::Value);
        QCOMPARE(total.data(ServiceModel::NumberRole).toString(), u"252"_s);
        QCOMPARE(total.data(ServiceModel::UnitRole).toString(), u"GiB"_s);
        QCOMPARE(total.data(ServiceModel::RawValueRole).toDouble(), 258019.6);
    }
};

QTEST_GUILESS_MAIN(ServiceModelTest)
#include "tst_servicemodel.moc"
