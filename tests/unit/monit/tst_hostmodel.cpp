// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostfiltermodel.h"
#include "models/monit/hostmodel.h"
#include "models/monit/localmonitfeed.h"
#include "models/monit/reportparser.h"
#include "models/sim/monitfleet.h"
#include "models/sim/monitpayload.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Tester = QAbstractItemModelTester;

namespace {

Host hostNamed(const QString &name, std::uint64_t status = 0, const QStringList &groups = {})
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->hostName = name;
    snapshot->hostGroups = groups;
    snapshot->poll = 30s;
    snapshot->platform.name = u"Linux"_s;
    Service service;
    service.name = u"nginx"_s;
    service.type = 3;
    service.monitor = 1;
    service.status = status;
    snapshot->services = {service, service};
    snapshot->services.back().status = 0;
    Host host;
    host.id = name;
    host.admission = Admission::Accepted;
    host.lastReport = ManualClock().now();
    host.snapshot = snapshot;
    return host;
}

core::RowDiff<Host> put(std::vector<Host> hosts)
{
    return {1, std::move(hosts), {}};
}

/// The model as text: groups at the margin, hosts below them.
QStringList outline(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, HostModel::Name, parent);
        lines += QString(depth, u' ') + index.data().toString();
        lines += outline(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace

class HostModelTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;

private Q_SLOTS:
    void groupsHosts_data();
    void groupsHosts();
    void followsAFleet_data();
    void followsAFleet();
    void persistentIndexesSurviveUpdates();
    void pendingHostsAreLeftOut();
    void movesBetweenGroups();
    void sortsTroubleFirst();
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void filters_data();
    void filters();
    void ageGrowsByItself();
};

void HostModelTest::groupsHosts_data()
{
    QTest::addColumn<HostModel::Grouping>("grouping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << HostModel::Grouping::None
                          << QStringList{u"10.0.0.1"_s, u"a.eu.example.org"_s, u"b.example.org"_s, u"c"_s,
                                         u"d.lan"_s};
    QTest::newRow("domain") << HostModel::Grouping::Domain
                            << QStringList{
                                   u"(no group)"_s,        u" 10.0.0.1"_s,      u" c"_s,  u"example.org"_s,
                                   u" a.eu.example.org"_s, u" b.example.org"_s, u"lan"_s, u" d.lan"_s};
    QTest::newRow("Monit's groups") << HostModel::Grouping::HostGroups
                                    << QStringList{u"(no group)"_s,    u" 10.0.0.1"_s, u" c"_s,
                                                   u" d.lan"_s,        u"web"_s,       u" a.eu.example.org"_s,
                                                   u" b.example.org"_s};
}

void HostModelTest::groupsHosts()
{
    QFETCH(const HostModel::Grouping, grouping);
    HostModel model(m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    HostFilterModel sorted;
    const Tester sortedTester(&sorted, Tester::FailureReportingMode::QtTest);
    sorted.setSourceModel(&model);
    sorted.sort(HostModel::Name, Qt::AscendingOrder);
    model.apply(
        put({hostNamed(u"b.example.org"_s, 0, {u"web"_s}), hostNamed(u"c"_s), hostNamed(u"10.0.0.1"_s),
             hostNamed(u"a.eu.example.org"_s, 0, {u"web"_s, u"x"_s}), hostNamed(u"d.lan"_s)}));
    model.setGrouping(grouping);
    QTEST(outline(sorted), "lines");
    QCOMPARE(model.hostCount(), 5);
    for (const QString &id : {u"c"_s, u"10.0.0.1"_s})
        QCOMPARE(model.hostAt(model.indexOf(id))->id, id);
    QVERIFY(!model.indexOf(u"nobody"_s).isValid());
}

void HostModelTest::followsAFleet_data()
{
    QTest::addColumn<HostModel::Grouping>("grouping");
    QTest::newRow("flat") << HostModel::Grouping::None;
    QTest::newRow("grouped") << HostModel::Grouping::Domain;
}

/// Twelve minutes of a fleet in which hosts fail, stop, fall silent and are forgotten.
void HostModelTest::followsAFleet()
{
    QFETCH(const HostModel::Grouping, grouping);
    sim::MonitFleet fleet({24, 4, 30s}, m_clock);
    LocalMonitFeed feed(m_clock);
    feed.setRules({{}});
    HostModel model(m_clock);
    model.setGrouping(grouping);
    HostFilterModel filtered;
    filtered.setSourceModel(&model);
    filtered.setFilterText(u"-state:good"_s);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const Tester filteredTester(&filtered, Tester::FailureReportingMode::QtTest);
    connect(&feed, &MonitFeed::changed, &model, [&](const MonitDiff &diff) { model.apply(diff.hosts); });
    bool hasSeenTrouble = false;
    for (int minute = 0; minute < 24; ++minute) {
        fleet.stirTrouble();
        feed.apply(fleet.round());
        m_clock.advance(30s);
        feed.tick();
        if (minute % 7 == 3)
            feed.forget({u"%1"_s.arg(minute, 32, 16, QChar(u'0'))});
        hasSeenTrouble = hasSeenTrouble || filtered.rowCount() > 0;
        QCOMPARE(filtered.hiddenCount() + int(outline(filtered).filter(u"."_s).size()),
                 model.hostCount() + (grouping == HostModel::Grouping::None ? 0 : filtered.rowCount()));
    }
    QVERIFY(hasSeenTrouble);
    QCOMPARE(std::size_t(model.hostCount()), feed.snapshot().hosts.put.size());
    for (const Host &host : feed.snapshot().hosts.put)
        QVERIFY(*model.hostAt(model.indexOf(host.id)) == host);
}

void HostModelTest::persistentIndexesSurviveUpdates()
{
    HostModel model(m_clock);
    HostFilterModel sorted;
    sorted.setSourceModel(&model);
    model.apply(put({hostNamed(u"a"_s), hostNamed(u"b"_s), hostNamed(u"c"_s)}));
    const QPersistentModelIndex selected(sorted.mapFromSource(model.indexOf(u"c"_s)));
    QCOMPARE(selected.row(), 2);
    model.apply(put({hostNamed(u"c"_s, 512), hostNamed(u"d"_s, 512)}));
    QCOMPARE(selected.row(), 0);
    QCOMPARE(selected.data(HostModel::HostIdRole).toString(), u"c"_s);
    model.apply({2, {}, {u"a"_s, u"d"_s}});
    QCOMPARE(selected.data(HostModel::HostIdRole).toString(), u"c"_s);
    model.apply({3, {}, {u"c"_s}});
    QVERIFY(!selected.isValid());
}

void HostModelTest::pendingHostsAreLeftOut()
{
    HostModel model(m_clock);
    Host host = hostNamed(u"a"_s);
    host.admission = Admission::Pending;
    model.apply(put({host}));
    QCOMPARE(model.hostCount(), 0);
    model.apply(put({hostNamed(u"a"_s)}));
    QCOMPARE(model.hostCount(), 1);
    model.apply(put({host}));
    QCOMPARE(model.hostCount(), 0);
}

void HostModelTest::movesBetweenGroups()
{
    HostModel model(m_clock);
    model.setGrouping(HostModel::Grouping::HostGroups);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.apply(put({hostNamed(u"a"_s, 0, {u"one"_s}), hostNamed(u"b"_s, 0, {u"one"_s})}));
    const QPersistentModelIndex b(model.indexOf(u"b"_s));
    model.apply(put({hostNamed(u"b"_s, 512, {u"two"_s})}));
    QCOMPARE(outline(model), (QStringList{u"one"_s, u" a"_s, u"two"_s, u" b"_s}));
    QCOMPARE(b.parent().data().toString(), u"two"_s);
    QCOMPARE(b.parent().data(HostModel::SeverityRole).value<core::Severity>(), core::Severity::Critical);
    model.apply(put({hostNamed(u"a"_s, 0, {u"two"_s})}));
    QCOMPARE(outline(model), (QStringList{u"two"_s, u" b"_s, u" a"_s}));
    QCOMPARE(model.index(0, 0).data(HostModel::GroupCountsRole).toList(), (QVariantList{1, 0, 0, 0, 0, 1}));
}

void HostModelTest::sortsTroubleFirst()
{
    HostModel model(m_clock);
    HostFilterModel sorted;
    sorted.setSourceModel(&model);
    Host changed = hostNamed(u"m"_s, 1);
    auto snapshot = std::make_shared<Snapshot>(*changed.snapshot);
    snapshot->services.front().statusHint = 1;
    changed.snapshot = snapshot;
    Host stopped = hostNamed(u"s"_s, 512);
    stopped.presence = Presence::Stopped;
    Host late = hostNamed(u"l"_s);
    late.presence = Presence::Late;
    model.apply(put({hostNamed(u"b"_s), stopped, hostNamed(u"z"_s, 512), late, changed, hostNamed(u"a"_s),
                     hostNamed(u"y"_s, 512)}));
    QCOMPARE(outline(sorted), (QStringList{u"y"_s, u"z"_s, u"m"_s, u"l"_s, u"s"_s, u"a"_s, u"b"_s}));
}

void HostModelTest::sortsByAnyColumn_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < HostModel::columnTotal; ++column)
        QTest::newRow(QMetaEnum::fromType<HostModel::Column>().valueToKey(column)) << column;
}

void HostModelTest::sortsByAnyColumn()
{
    QFETCH(const int, column);
    sim::MonitFleet fleet({30, 5, 30s}, m_clock);
    LocalMonitFeed feed(m_clock);
    feed.setRules({{}});
    feed.apply(fleet.round());
    HostModel model(m_clock);
    model.apply(feed.snapshot().hosts);
    HostFilterModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(column, Qt::AscendingOrder);
    for (int row = 1; row < sorted.rowCount(); ++row) {
        const QVariant before = sorted.index(row - 1, column).data(HostModel::SortRole);
        const QVariant after = sorted.index(row, column).data(HostModel::SortRole);
        QVERIFY(before.isValid());
        QVERIFY(QVariant::compare(before, after) != QPartialOrdering::Greater
                || before.typeId() == QMetaType::QString);
    }
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void HostModelTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList{u"db1"_s, u"db2"_s, u"web1"_s, u"web2"_s};
    QTest::newRow("a word") << u"web"_s << QStringList{u"web1"_s, u"web2"_s};
    QTest::newRow("two words") << u"w 2"_s << QStringList{u"web2"_s};
    QTest::newRow("not") << u"-web"_s << QStringList{u"db1"_s, u"db2"_s};
    QTest::newRow("state") << u"state:crit"_s << QStringList{u"db2"_s, u"web1"_s};
    QTest::newRow("state and host") << u"state:crit host:web"_s << QStringList{u"web1"_s};
    QTest::newRow("upper case") << u"STATE:Crit HOST:WEB"_s << QStringList{u"web1"_s};
    QTest::newRow("problem in quotes") << u"problem:\"not exist\""_s << QStringList{u"db2"_s, u"web1"_s};
    QTest::newRow("service") << u"service:nginx -state:crit"_s << QStringList{u"db1"_s, u"web2"_s};
    QTest::newRow("group") << u"group:front"_s << QStringList{u"web2"_s};
    QTest::newRow("unknown field is text") << u"colour:red"_s << QStringList{};
    QTest::newRow("lone minus") << u"-"_s << QStringList{};
    QTest::newRow("open quote") << u"\"web1"_s << QStringList{u"web1"_s};
}

void HostModelTest::filters()
{
    QFETCH(const QString, text);
    HostModel model(m_clock);
    HostFilterModel filtered;
    filtered.setSourceModel(&model);
    filtered.sort(HostModel::Name, Qt::AscendingOrder);
    model.apply(put({hostNamed(u"web1"_s, 512), hostNamed(u"web2"_s, 0, {u"frontend"_s}), hostNamed(u"db1"_s),
                     hostNamed(u"db2"_s, 512)}));
    filtered.setFilterText(text);
    QTEST(outline(filtered), "lines");
    QCOMPARE(filtered.hiddenCount(), 4 - filtered.rowCount());
}

void HostModelTest::ageGrowsByItself()
{
    ManualClock clock;
    HostModel model(clock);
    model.apply(put({hostNamed(u"a"_s)}));
    QCOMPARE(model.index(0, 0).data(HostModel::ReportAgeRole).toInt(), 0);
    clock.advance(90s);
    QCOMPARE(model.index(0, 0).data(HostModel::ReportAgeRole).toInt(), 90);
}

QTEST_GUILESS_MAIN(HostModelTest)
#include "tst_hostmodel.moc"
