// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/bird/log/querylogview.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestQueryLogView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestIsFirst();
    void sortsByNumbers_data();
    void sortsByNumbers();
    void oldestGoBeyondTheLimit();
    void modelStandsTesting();
    void filterHides_data();
    void filterHides();
    void openingAsksAgain();
    void exports_data();
    void exports();

private:
    [[nodiscard]] QueryRecord record(const QString &query) const;
    [[nodiscard]] QString cell(int row, QueryLogModel::Column column) const
    {
        return m_view->table().model()->index(row, column).data().toString();
    }

    test::ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<QueryLogView> m_view;
};

void TestQueryLogView::init()
{
    failOnWarnings();
    m_view.reset();
    m_theme = std::make_unique<widgets::Theme>();
    m_view = std::make_unique<QueryLogView>(m_clock, *m_theme);
}

QueryRecord TestQueryLogView::record(const QString &query) const
{
    QueryRecord record;
    record.who = u"clara"_s;
    record.when = m_clock.now();
    record.router = u"edge1"_s;
    record.query = query;
    record.command = u"show route for "_s + query;
    record.duration = 250ms;
    record.rows = 3;
    record.bytes = 2048;
    return record;
}

void TestQueryLogView::newestIsFirst()
{
    m_view->addRecord(record(u"192.0.2.1"_s));
    m_clock.advance(1min);
    m_view->addRecord(record(u"192.0.2.2"_s));
    QCOMPARE(cell(0, QueryLogModel::Query), u"192.0.2.2"_s);
    QCOMPARE(cell(1, QueryLogModel::Query), u"192.0.2.1"_s);
    m_view->setRecords({record(u"192.0.2.3"_s)});
    QCOMPARE(m_view->table().model()->rowCount(), 1);
    QCOMPARE(cell(0, QueryLogModel::Query), u"192.0.2.3"_s);
}

void TestQueryLogView::sortsByNumbers_data()
{
    QTest::addColumn<QueryLogModel::Column>("column");
    QTest::newRow("duration") << QueryLogModel::Duration;
    QTest::newRow("rows") << QueryLogModel::Rows;
    QTest::newRow("bytes") << QueryLogModel::Bytes;
}

/// 9 before 10, although its text is not.
void TestQueryLogView::sortsByNumbers()
{
    QFETCH(const QueryLogModel::Column, column);
    QueryRecord few = record(u"few"_s);
    few.duration = 9ms;
    few.rows = few.bytes = 9;
    QueryRecord many = record(u"many"_s);
    many.duration = 10s;
    many.rows = many.bytes = 10'000;
    m_view->setRecords({many, few});
    m_view->table().sortByColumn(column, Qt::AscendingOrder);
    QCOMPARE(cell(0, QueryLogModel::Query), u"few"_s);
}

void TestQueryLogView::oldestGoBeyondTheLimit()
{
    std::vector<QueryRecord> records(static_cast<std::size_t>(maxQueryLogRows) + 1, record(u"old"_s));
    m_view->setRecords(records);
    QCOMPARE(m_view->table().model()->rowCount(), maxQueryLogRows);
    m_clock.advance(1min);
    m_view->addRecord(record(u"new"_s));
    QCOMPARE(m_view->table().model()->rowCount(), maxQueryLogRows);
    QCOMPARE(cell(0, QueryLogModel::Query), u"new"_s);
}

void TestQueryLogView::modelStandsTesting()
{
    QueryLogModel model;
    const QAbstractItemModelTester tester(&model);
    model.add(record(u"a"_s));
    const QPersistentModelIndex first = model.index(0, QueryLogModel::Query);
    model.add(record(u"b"_s));
    QCOMPARE(first.row(), 1);
    model.setRecords({});
    QVERIFY(!first.isValid());
    model.setRecords({record(u"c"_s), record(u"d"_s)});
    QCOMPARE(model.rowCount(), 2);
}

void TestQueryLogView::filterHides_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("shown");
    QTest::newRow("nothing typed") << QString() << 2;
    QTest::newRow("word") << u"198.51"_s << 1;
    QTest::newRow("router") << u"router:edge2"_s << 1;
    QTest::newRow("outcome") << u"outcome:time"_s << 1;
    QTest::newRow("no match") << u"router:edge3"_s << 0;
}

void TestQueryLogView::filterHides()
{
    QFETCH(const QString, filter);
    QFETCH(const int, shown);
    QueryRecord failed = record(u"198.51.100.0/24"_s);
    failed.router = u"edge2"_s;
    failed.error = core::Error{core::ErrorCode::TimedOut, u"30 s"_s};
    m_view->setRecords({record(u"192.0.2.1"_s), failed});
    m_view->setFilterText(filter);
    QCOMPARE(m_view->table().model()->rowCount(), shown);
    QCOMPARE(m_view->hiddenCount(), 2 - shown);
}

void TestQueryLogView::openingAsksAgain()
{
    m_view->setRecords({record(u"192.0.2.1"_s), record(u"192.0.2.2"_s)});
    m_view->table().sortByColumn(QueryLogModel::Query, Qt::DescendingOrder);
    QSignalSpy asked(m_view.get(), &View::queryRequested);
    m_view->table().setCurrentIndex(m_view->table().model()->index(0, 0));
    QTest::keyClick(&m_view->table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0), QVariantList({u"edge1"_s, u"192.0.2.2"_s}));
}

void TestQueryLogView::exports_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << 0 << u"queries.csv"_s;
    QTest::newRow("JSON") << 1 << u"queries.json"_s;
}

void TestQueryLogView::exports()
{
    QFETCH(const int, action);
    m_view->setRecords({record(u"192.0.2.1"_s)});
    QMenu menu;
    m_view->addActions(menu);
    QSignalSpy saved(m_view.get(), &View::saveRequested);
    menu.actions().constLast()->menu()->actions().at(action)->trigger();
    QCOMPARE(saved.count(), 1);
    QTEST(saved.at(0).at(0).toString(), "file");
    QVERIFY(saved.at(0).at(1).toByteArray().contains("show route for 192.0.2.1"));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestQueryLogView)
#include "tst_querylogview.moc"
