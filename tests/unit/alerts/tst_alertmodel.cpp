// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertfiltermodel.h"
#include "models/alerts/alertmodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace noc::alerts;
using namespace noc::test;
using namespace std::chrono_literals;
using noc::core::Severity;
using Until = Acknowledgement::Until;

namespace {

const QDateTime noon = ManualClock().now();

Alert madeAlert(const QString &id, Severity severity = Severity::Critical, int age = 0)
{
    Alert alert;
    alert.condition = madeCondition(id, severity, {u"moscow"_s});
    alert.since = noon.addSecs(-age);
    alert.lastChange = alert.since;
    return alert;
}

Alert taken(Alert alert, Until until = Until::Recovered)
{
    alert.acknowledgement = madeAcknowledgement(until, noon.addSecs(6 * 3600));
    return alert;
}

Alert muted(Alert alert, const QDateTime &until)
{
    alert.mutedUntil = until;
    return alert;
}

class Fixture
{
public:
    Fixture() { filter.setSourceModel(&model); }

    void put(const std::vector<Alert> &alerts) { model.apply({1, alerts, {}}); }
    void remove(const std::vector<QString> &ids) { model.apply({1, {}, ids}); }

    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids += filter.index(row, 0).data(AlertModel::IdRole).toString();
        return ids;
    }

    ManualClock clock;
    AlertModel model{clock};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    AlertFilterModel filter;
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class AlertModelTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void headersSayWhatIsThere()
    {
        const Fixture f;
        QSet<QString> headers;
        for (int column = 0; column < f.model.columnCount(); ++column)
            headers.insert(f.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(headers.size(), qsizetype(AlertModel::columnTotal));
        QVERIFY(!headers.contains(QString()));
    }

    void cells()
    {
        Fixture f;
        Alert alert = madeAlert(u"monit/db3/postgres"_s, Severity::Warning, 60);
        alert.count = 3;
        alert.condition.groups = {u"db"_s, u"mos\u202Ecow"_s};
        f.put({alert});
        const auto text = [&f](AlertModel::Column column) {
            return f.model.index(0, column).data().toString();
        };
        QCOMPARE(text(AlertModel::State), u"warning"_s);
        QCOMPARE(text(AlertModel::Object), u"db3"_s);
        QCOMPARE(text(AlertModel::Text), u"postgres: Not running"_s);
        QCOMPARE(text(AlertModel::Since), QLocale().toString(alert.since, QLocale::ShortFormat));
        QCOMPARE(text(AlertModel::Count), u"3"_s);
        QCOMPARE(text(AlertModel::Who), QString());
        QCOMPARE(text(AlertModel::Source), u"monit"_s);
        QCOMPARE(text(AlertModel::Groups), u"db, mos\\u202Ecow"_s);
        QCOMPARE(f.model.index(0, AlertModel::Count).data(AlertModel::SortRole).toInt(), 3);
        QCOMPARE(f.model.index(0, AlertModel::Since).data(AlertModel::SortRole).toDateTime(), alert.since);
    }

    void roles()
    {
        Fixture f;
        Alert alert = muted(taken(madeAlert(u"monit/db3/postgres"_s), Until::Forever), noon.addSecs(60));
        alert.isFlapping = true;
        alert.isActive = false;
        f.put({alert, madeAlert(u"a/b/c"_s)});
        const auto role = [&f](int row, int id) { return f.model.index(row, 0).data(id); };
        QCOMPARE(role(0, AlertModel::SeverityRole).value<Severity>(), Severity::Critical);
        QCOMPARE(role(0, AlertModel::IdRole), QVariant(u"monit/db3/postgres"_s));
        QCOMPARE(role(0, AlertModel::ObjectIdRole), QVariant(u"db3"_s));
        QCOMPARE(role(0, AlertModel::ObjectRole), QVariant(u"db3"_s));
        QCOMPARE(role(0, AlertModel::PartRole), QVariant(u"postgres"_s));
        QCOMPARE(role(0, AlertModel::SourceRole), QVariant(u"monit"_s));
        QCOMPARE(role(0, AlertModel::GroupsRole), QVariant(QStringList{u"moscow"_s}));
        QCOMPARE(role(0, AlertModel::SinceRole), QVariant(alert.since));
        QCOMPARE(role(0, AlertModel::LastChangeRole), QVariant(alert.lastChange));
        QCOMPARE(role(0, AlertModel::MutedUntilRole), QVariant(alert.mutedUntil));
        QVERIFY(role(0, AlertModel::AcknowledgementRole).value<Acknowledgement>() == alert.acknowledgement);
        QVERIFY(role(0, AlertModel::FlappingRole).toBool());
        QVERIFY(role(0, AlertModel::HandledRole).toBool());
        QVERIFY(!role(0, AlertModel::ActiveRole).toBool());
        QVERIFY(role(1, AlertModel::ActiveRole).toBool());
        QVERIFY(!role(1, AlertModel::FlappingRole).toBool());
        QVERIFY(!role(1, AlertModel::HandledRole).toBool());
        QVERIFY(!role(1, AlertModel::MutedUntilRole).isValid());
        QVERIFY(!role(1, AlertModel::AcknowledgementRole).isValid());
    }

    void whoHasIt_data()
    {
        QTest::addColumn<Alert>("alert");
        QTest::addColumn<QString>("text");
        const auto time = [](const QDateTime &when) {
            return QLocale().toString(when.time(), QLocale::ShortFormat);
        };
        const Alert alert = madeAlert(u"a/b/c"_s);
        const QDateTime tonight = noon.addSecs(6 * 3600);
        const QDateTime tomorrow = noon.addSecs(20 * 3600);
        QTest::newRow("nobody") << alert << QString();
        QTest::newRow("until recovered") << taken(alert) << u"anna"_s;
        QTest::newRow("for a time") << taken(alert, Until::Time) << u"anna until "_s + time(tonight);
        QTest::newRow("for ever") << taken(alert, Until::Forever) << u"anna, also next time"_s;
        QTest::newRow("muted") << muted(alert, tonight) << u"muted until "_s + time(tonight);
        QTest::newRow("muted until tomorrow")
            << muted(alert, tomorrow)
            << u"muted until "_s + QLocale().toString(tomorrow, QLocale::ShortFormat);
        QTest::newRow("both: a person counts") << muted(taken(alert), tonight) << u"anna"_s;
        Alert nameless = taken(alert);
        nameless.acknowledgement->by.clear();
        QTest::newRow("somebody") << nameless << u"acknowledged"_s;
    }

    void whoHasIt()
    {
        QFETCH(Alert, alert);
        Fixture f;
        f.put({alert});
        QTEST(f.model.index(0, AlertModel::Who).data().toString(), "text");
    }

    void defaultOrder()
    {
        Fixture f;
        Alert over = taken(madeAlert(u"a/a/over"_s), Until::Forever);
        over.isActive = false;
        f.put({over, madeAlert(u"a/a/unknown"_s, Severity::Unknown),
               taken(madeAlert(u"a/a/taken"_s, Severity::Critical, -5)), madeAlert(u"a/a/old"_s, {}, 60),
               madeAlert(u"a/a/warning"_s, Severity::Warning)});
        f.put({madeAlert(u"a/a/old"_s, Severity::Critical, 60), madeAlert(u"a/a/new"_s)});
        const QStringList expected{u"a/a/new"_s,     u"a/a/old"_s,   u"a/a/warning"_s,
                                   u"a/a/unknown"_s, u"a/a/taken"_s, u"a/a/over"_s};
        QCOMPARE(f.shown(), expected);
        f.filter.sort(AlertModel::State, Qt::AscendingOrder);
        QCOMPARE(f.shown(), QStringList(expected.rbegin(), expected.rend()));
        f.filter.sort(AlertModel::Object, Qt::AscendingOrder);
        QCOMPARE(f.shown(), expected); // all on one: ties are by urgency, whichever the direction
        f.filter.sort(AlertModel::Object, Qt::DescendingOrder);
        QCOMPARE(f.shown(), expected);
        f.filter.sort(AlertModel::State, Qt::AscendingOrder);
        f.filter.sortByDefault();
        QCOMPARE(f.shown(), expected);
    }

    void orderOfAColumn_data()
    {
        QTest::addColumn<AlertModel::Column>("column");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](AlertModel::Column column, const QStringList &ids) {
            QTest::newRow(qPrintable(QString::number(column))) << column << ids;
        };
        const QString x = u"a/z/x"_s; // oldest, Critical
        const QString y = u"c/y/z"_s; // Warning, thrice, muted, changed last
        const QString z = u"b/x/y"_s; // newest, Unknown, twice, acknowledged
        row(AlertModel::Object, {z, y, x});
        row(AlertModel::Text, {x, z, y});
        row(AlertModel::Since, {x, y, z});
        row(AlertModel::Count, {x, z, y});
        row(AlertModel::Who, {x, y, z});
        row(AlertModel::Source, {x, z, y});
        row(AlertModel::Groups, {y, x, z});
        row(AlertModel::LastChange, {x, z, y});
    }

    void orderOfAColumn()
    {
        QFETCH(AlertModel::Column, column);
        QFETCH(QStringList, ids);
        Fixture f;
        Alert y = muted(madeAlert(u"c/y/z"_s, Severity::Warning, 60), noon.addSecs(60));
        y.count = 3;
        y.condition.groups = {u"a"_s};
        y.lastChange = noon;
        Alert z = taken(madeAlert(u"b/x/y"_s, Severity::Unknown, 30));
        z.condition.groups = {u"z"_s};
        z.count = 2;
        f.put({y, z, madeAlert(u"a/z/x"_s, Severity::Critical, 90)});
        f.filter.sort(column, Qt::AscendingOrder);
        QCOMPARE(f.shown(), ids);
        f.filter.sort(column, Qt::DescendingOrder);
        QCOMPARE(f.shown(), QStringList(ids.rbegin(), ids.rend()));
    }

    void filterText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const QString db = u"monit/db3/postgres"_s;
        const QString web = u"monit/web1/nginx"_s;
        const QString pbx = u"ari/pbx/trunk"_s;
        const auto row = [](const QString &text, const QStringList &ids) {
            QTest::newRow(qPrintable(text)) << text << ids;
        };
        row(QString(), {db, web, pbx});
        row(u"state:crit"_s, {db, pbx});
        row(u"state:flap"_s, {db});
        row(u"state:muted"_s, {pbx});
        row(u"state:ackn"_s, {web});
        row(u"-state:inactive"_s, {db, web, pbx});
        row(u"source:monit"_s, {db, web});
        row(u"object:WEB"_s, {web});
        row(u"text:trunk"_s, {pbx});
        row(u"group:mosc"_s, {db, web, pbx});
        row(u"by:ann"_s, {web});
        row(u"handled:no"_s, {db});
        row(u"handled:yes"_s, {web, pbx});
        row(u"nginx"_s, {web});
        row(u"anna"_s, {web});
        row(u"moscow -nginx"_s, {db, pbx});
    }

    void filterText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        Fixture f;
        Alert db = madeAlert(u"monit/db3/postgres"_s);
        db.isFlapping = true;
        f.put({muted(madeAlert(u"ari/pbx/trunk"_s), noon.addSecs(60)), db,
               taken(madeAlert(u"monit/web1/nginx"_s, Severity::Warning))});
        f.filter.setFilterText(text);
        ids.sort();
        QStringList shown = f.shown();
        shown.sort();
        QCOMPARE(shown, ids);
        QCOMPARE(f.filter.hiddenCount(), 3 - static_cast<int>(ids.size()));
        QCOMPARE(f.filter.filterText(), text);
    }

    void everyFieldIsKnown()
    {
        QCOMPARE(AlertFilterModel::fields(),
                 (QStringList{u"state"_s, u"source"_s, u"object"_s, u"text"_s, u"group"_s, u"by"_s,
                              u"handled"_s}));
    }

    void handledOnesHide()
    {
        Fixture f;
        const Alert alert = madeAlert(u"a/a/a"_s);
        f.put({alert, taken(madeAlert(u"a/a/b"_s)), muted(madeAlert(u"a/a/c"_s), noon.addSecs(60))});
        QVERIFY(f.filter.isHandledShown());
        f.filter.setHandledShown(false);
        QCOMPARE(f.shown(), QStringList{u"a/a/a"_s});
        f.put({taken(alert), madeAlert(u"a/a/b"_s)});
        QCOMPARE(f.shown(), QStringList{u"a/a/b"_s});
        f.filter.setHandledShown(true);
        QCOMPARE(f.filter.rowCount(), 3);
    }

    void persistentIndexesSurvive()
    {
        Fixture f;
        f.put({madeAlert(u"a/a/a"_s, Severity::Critical, 60), madeAlert(u"a/a/b"_s), madeAlert(u"a/a/c"_s)});
        const QSignalSpy resets(&f.filter, &QAbstractItemModel::modelReset);
        const int row = static_cast<int>(f.shown().indexOf(u"a/a/a"_s));
        const QPersistentModelIndex index = f.filter.index(row, AlertModel::Text);
        QCOMPARE(index.row(), 2);
        f.remove({u"a/a/b"_s});
        f.put({taken(madeAlert(u"a/a/c"_s)), madeAlert(u"a/a/d"_s)});
        QCOMPARE(index.row(), 1);
        QCOMPARE(index.data(AlertModel::IdRole).toString(), u"a/a/a"_s);
        QVERIFY(resets.isEmpty());
    }

    void burstsAreCheap_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("recoveries");
        QTest::newRow("a usual one") << 100 << 50;
        QTest::newRow("the network is back") << 0 << 5'000;
        QTest::newRow("somebody takes it all") << 5'000 << 0;
    }

    /// What the window sees at once, ten times a second, among 10'000; every second row is concerned.
    void burstsAreCheap()
    {
        QFETCH(int, changes);
        QFETCH(int, recoveries);
        constexpr int rows = 10'000;
        const ManualClock clock;
        AlertModel model(clock);
        AlertFilterModel filter;
        filter.setSourceModel(&model);
        std::vector<Alert> alerts;
        for (int i = 0; i < rows; ++i)
            alerts.push_back(madeAlert(u"monit/host%1/postgres"_s.arg(i), Severity::Warning, i));
        model.apply({1, alerts, {}});
        noc::core::RowDiff<Alert> diff;
        for (std::size_t i = 0; i < static_cast<std::size_t>(changes); ++i)
            diff.put.push_back(taken(alerts[i * 2 + 1]));
        for (std::size_t i = 0; i < static_cast<std::size_t>(recoveries); ++i)
            diff.removed.push_back(alerts[i * 2].key());
        diff.put.push_back(madeAlert(u"monit/new/postgres"_s));
        QElapsedTimer timer;
        timer.start();
        model.apply(diff);
        const qint64 elapsed = timer.elapsed();
        qInfo("%lld ms", static_cast<long long>(elapsed));
        QVERIFY2(elapsed < 10'000, "far above what it takes: each change moves all rows");
        QCOMPARE(filter.rowCount(), rows - recoveries + 1);
        QCOMPARE(model.rowOf(u"monit/new/postgres"_s), rows - recoveries);
        for (int row = 1; row < filter.rowCount(); ++row) {
            const Alert &above = model.rowAt(filter.mapToSource(filter.index(row - 1, 0)).row());
            const Alert &below = model.rowAt(filter.mapToSource(filter.index(row, 0)).row());
            QVERIFY(above.isHandled() <= below.isHandled());
        }
    }

    void neighboursAndOthersGoAtOnce()
    {
        Fixture f;
        std::vector<Alert> alerts;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
            alerts.push_back(madeAlert(u"x/x/"_s + name));
        f.put(alerts);
        connect(&f.model, &QAbstractItemModel::rowsRemoved, &f.model, [&f](const QModelIndex &, int, int) {
            for (int row = 0; row < f.model.rowCount(); ++row)
                QCOMPARE(f.model.rowOf(f.model.rowAt(row).key()), row);
        });
        const QSignalSpy removals(&f.model, &QAbstractItemModel::rowsRemoved);
        f.model.apply({1, {madeAlert(u"x/x/g"_s)}, {u"x/x/b"_s, u"x/x/e"_s, u"x/x/c"_s, u"x/x/b"_s, u"?"_s}});
        QCOMPARE(removals.count(), 2);
        QStringList left;
        for (int row = 0; row < f.model.rowCount(); ++row) {
            left += f.model.rowAt(row).condition.part;
            QCOMPARE(f.model.rowOf(f.model.rowAt(row).key()), row);
        }
        QCOMPARE(left.join(QString()), u"adfg"_s);
        QCOMPARE(f.model.rowOf(u"x/x/b"_s), -1);
        f.model.clear();
        QCOMPARE(f.model.rowOf(u"x/x/a"_s), -1);
        f.put({alerts.back()});
        QCOMPARE(f.model.rowOf(u"x/x/f"_s), 0);
    }
};

QTEST_GUILESS_MAIN(AlertModelTest)

#include "tst_alertmodel.moc"
