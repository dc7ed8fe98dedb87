// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostmodel.h"
#include "tests/gui/hostsamples.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hostlistmodel.h"
#include "widgets/monit/tileview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;

class TestTileView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tileOfAnIndexIsFoundAgain();
    void troubleComesFirst();
    void clickSelectsAndShowsFocus();
    void keysMoveAndScroll();
    void shiftSelectsSeveral();
    void headerFolds_data();
    void headerFolds();
    void selectionSurvivesUpdates();
    void scrollSurvivesUpdates();
    void changedTileIsRepaintedAlone();
    void agesRepaintOnlyWhatReadsDifferently();
    void ungroupedHasNoHeaders();
    void tenThousandTilesLayOutQuickly();

private:
    void fill(int hosts, int domains);
    [[nodiscard]] QModelIndex tile(int group, int row) const
    {
        return m_list->index(row, HostModel::Name, m_list->index(group, 0));
    }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(index).center());
    }

    test::ManualClock m_clock;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<HostModel> m_hosts;
    std::unique_ptr<HostListModel> m_list;
    std::unique_ptr<TileView> m_view;
};

namespace {

/// Remembers what the viewport was asked to paint.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// A delayed layout, the update it asks for, and the painting.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

void TestTileView::init()
{
    failOnWarnings();
    m_theme = std::make_unique<widgets::Theme>();
    m_hosts = std::make_unique<HostModel>(m_clock);
    m_hosts->setGrouping(HostModel::Grouping::Domain);
    m_list = std::make_unique<HostListModel>();
    m_list->setSourceModel(m_hosts.get());
    m_view = std::make_unique<TileView>(*m_theme);
    m_view->setModel(m_list.get());
    m_view->resize(820, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestTileView::cleanup()
{
    m_view.reset();
    m_list.reset();
    m_hosts.reset();
    m_theme.reset();
}

void TestTileView::fill(int hosts, int domains)
{
    m_hosts->apply(test::diffOf(test::sampleHosts(hosts, domains, m_clock.now())));
}

void TestTileView::tileOfAnIndexIsFoundAgain()
{
    fill(60, 3);
    QCOMPARE(m_list->rowCount(), 3);
    int visible = 0;
    for (int row = 0; row < 20; ++row) {
        const QRect rect = m_view->visualRect(tile(0, row));
        QVERIFY(rect.width() >= 150);
        QVERIFY(rect.height() >= 84);
        if (!m_view->viewport()->rect().contains(rect.center()))
            continue;
        ++visible;
        QCOMPARE(m_view->indexAt(rect.center()), tile(0, row));
    }
    QVERIFY(visible >= 4);
    QVERIFY(!m_view->indexAt(QPoint(1, 200)).isValid()); // the margin
}

void TestTileView::troubleComesFirst()
{
    fill(120, 1);
    const QRect first = m_view->visualRect(tile(0, 0));
    const QRect last = m_view->visualRect(tile(0, 119));
    QCOMPARE(tile(0, 0).data(HostModel::SeverityRole).value<Severity>(), Severity::Critical);
    QVERIFY(tile(0, 119).data(HostModel::SeverityRole).value<Severity>() <= Severity::Off);
    QVERIFY(first.top() < last.top());
}

void TestTileView::clickSelectsAndShowsFocus()
{
    fill(30, 1);
    click(tile(0, 2));
    QCOMPARE(m_view->currentIndex().row(), 2);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
    const QImage selected = m_view->viewport()->grab(m_view->visualRect(tile(0, 2))).toImage();
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    const QImage plain = m_view->viewport()->grab(m_view->visualRect(tile(0, 2))).toImage();
    QVERIFY(selected != plain);
}

void TestTileView::keysMoveAndScroll()
{
    fill(200, 1);
    click(tile(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    const int columns = m_view->currentIndex().row() - 1;
    QVERIFY(columns >= 3);
    QCOMPARE(m_view->visualRect(tile(0, 1)).left(), m_view->visualRect(tile(0, 1 + columns)).left());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 199);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->currentIndex().data(HostModel::IsGroupRole).toBool());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() >= columns);
}

void TestTileView::shiftSelectsSeveral()
{
    fill(30, 1);
    click(tile(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 3);
}

void TestTileView::headerFolds_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("key") << true;
}

void TestTileView::headerFolds()
{
    QFETCH(bool, byKey);
    fill(60, 2);
    QSignalSpy folded(m_view.get(), &TileView::collapsedGroupsChanged);
    const QModelIndex group = m_list->index(0, 0);
    const int before = m_view->visualRect(m_list->index(1, 0)).top();
    const auto toggle = [&] {
        if (byKey) {
            m_view->setCurrentIndex(group);
            QTest::keyClick(m_view.get(), Qt::Key_Space);
        } else {
            click(group);
        }
    };
    toggle();
    QCOMPARE(folded.count(), 1);
    QVERIFY(m_view->visualRect(tile(0, 0)).isEmpty());
    QVERIFY(m_view->visualRect(m_list->index(1, 0)).top() < before);
    toggle();
    QVERIFY(m_view->collapsedGroups().isEmpty());
    QCOMPARE(m_view->visualRect(m_list->index(1, 0)).top(), before);
}

void TestTileView::selectionSurvivesUpdates()
{
    fill(60, 2);
    click(tile(0, 10));
    const QString id = m_view->currentIndex().data(HostModel::HostIdRole).toString();
    auto hosts = test::sampleHosts(60, 2, m_clock.now());
    for (Host &host : hosts) {
        if (host.id == id)
            test::breakHost(host, Severity::Critical); // it moves to the front
    }
    m_hosts->apply(test::diffOf(hosts));
    QCOMPARE(m_view->currentIndex().data(HostModel::HostIdRole).toString(), id);
    QVERIFY(m_view->currentIndex().row() < 10);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
}

void TestTileView::scrollSurvivesUpdates()
{
    fill(400, 4);
    settle();
    m_view->verticalScrollBar()->setValue(777);
    auto hosts = test::sampleHosts(400, 4, m_clock.now());
    test::breakHost(hosts[77], Severity::Critical);
    hosts.push_back(test::sampleHost(u"new.example.org"_s, m_clock.now()));
    m_hosts->apply(test::diffOf(hosts));
    settle();
    QCOMPARE(m_view->verticalScrollBar()->value(), 777);
}

void TestTileView::changedTileIsRepaintedAlone()
{
    fill(12, 1);
    auto hosts = test::sampleHosts(12, 1, m_clock.now());
    settle();
    PaintWatch watch(m_view->viewport());
    Host &host = hosts[0];
    host.firstSeen = host.firstSeen.addSecs(-1); // a change that moves nothing
    m_hosts->apply(test::diffOf({host}));
    const QModelIndex index = m_list->mapFromSource(m_hosts->indexOf(host.id));
    QTRY_VERIFY(watch.painted.contains(m_view->visualRect(index).center()));
    for (int row = 0; row < m_list->rowCount(index.parent()); ++row) {
        const QModelIndex other = tile(0, row);
        if (other.row() != index.row())
            QVERIFY(!watch.painted.contains(m_view->visualRect(other).center()));
    }
}

void TestTileView::agesRepaintOnlyWhatReadsDifferently()
{
    Host minutes = test::sampleHost(u"a.example.org"_s, m_clock.now().addSecs(-150));
    Host seconds = test::sampleHost(u"b.example.org"_s, m_clock.now().addSecs(-10));
    m_hosts->apply(test::diffOf({minutes, seconds}));
    settle();
    m_view->updateAges();
    settle();
    PaintWatch watch(m_view->viewport());
    m_view->updateAges();
    settle();
    QVERIFY(watch.painted.isEmpty());
    m_clock.advance(std::chrono::seconds(5));
    m_view->updateAges();
    QTRY_VERIFY(watch.painted.contains(m_view->visualRect(tile(0, 1)).center()));
    QVERIFY(!watch.painted.contains(m_view->visualRect(tile(0, 0)).center()));
}

void TestTileView::ungroupedHasNoHeaders()
{
    m_hosts->setGrouping(HostModel::Grouping::None);
    fill(30, 3);
    const QModelIndex first = m_list->index(0, HostModel::Name);
    QVERIFY(m_view->visualRect(first).top() < 30);
    QCOMPARE(m_view->indexAt(m_view->visualRect(first).center()), first);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestTileView::tenThousandTilesLayOutQuickly()
{
    fill(10'000, 8);
    // Of the processor: a wait for it is not our doing.
    const auto milliseconds = [] { return qint64(std::clock()) * 1'000 / CLOCKS_PER_SEC; };
    qint64 start = milliseconds();
    m_view->doItemsLayout();
    const qint64 layout = milliseconds() - start;
    m_view->scrollTo(
        m_list->index(m_list->rowCount(m_list->index(7, 0)) - 1, HostModel::Name, m_list->index(7, 0)));
    start = milliseconds();
    m_view->viewport()->repaint();
    const qint64 painting = milliseconds() - start;
    // Generous: a debug build under a sanitizer on a busy machine; anything per tile would take seconds.
    QVERIFY2(layout < 50, qPrintable(QString::number(layout)));
    QVERIFY2(painting < 250, qPrintable(QString::number(painting)));
}

} // namespace noc::monit

QTEST_MAIN(noc::monit::TestTileView)
#include "tst_tileview.moc"
