// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/monit/tilelayout.h"

#include <QTest>

namespace noc::monit {

using Cell = TileLayout::Cell;
using Move = TileLayout::Move;

class TestTileLayout final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void placesTiles();
    void nothingIsEmpty();
    void narrowerThanATile();
    void hitsWhatItPlaces_data();
    void hitsWhatItPlaces();
    void gapsHitNothing();
    void runsCoverExactlyWhatIsVisible_data();
    void runsCoverExactlyWhatIsVisible();
    void keys_data();
    void keys();
    void everyTileIsReachedByRight();
};

namespace {

const TileLayout::Sizes sizes{QSize(100, 50), 10, 20, 30};

/// Three tiles to a row: 20 + 100 + 10 + 100 + 10 + 100 + 20.
TileLayout layoutOf(std::vector<TileLayout::Section> sections, int width = 360)
{
    TileLayout layout;
    layout.update(std::move(sections), sizes, width);
    return layout;
}

TileLayout threeGroups()
{
    return layoutOf({{4, true, false}, {2, true, true}, {7, true, false}});
}

} // namespace

void TestTileLayout::placesTiles()
{
    const TileLayout layout = threeGroups();
    QCOMPARE(layout.columns(), 3);
    QCOMPARE(layout.rectOf({0, Cell::header}), QRect(0, 0, 360, 30));
    QCOMPARE(layout.rectOf({0, 0}), QRect(20, 30, 100, 50));
    QCOMPARE(layout.rectOf({0, 2}), QRect(240, 30, 100, 50));
    QCOMPARE(layout.rectOf({0, 3}), QRect(20, 90, 100, 50));
    QCOMPARE(layout.rectOf({1, Cell::header}), QRect(0, 160, 360, 30));
    QVERIFY(layout.rectOf({1, 0}).isEmpty()); // folded
    QCOMPARE(layout.rectOf({2, 0}), QRect(20, 220, 100, 50));
    QCOMPARE(layout.height(), 220 + 3 * 60 - 10 + 20);
}

void TestTileLayout::nothingIsEmpty()
{
    const TileLayout layout = layoutOf({});
    QCOMPARE(layout.height(), 0);
    QVERIFY(!layout.cellAt({5, 5}));
    QVERIFY(layout.runsIn(QRect(0, 0, 360, 200)).empty());
    QVERIFY(layout.rectOf({0, 0}).isEmpty());
}

void TestTileLayout::narrowerThanATile()
{
    QCOMPARE(layoutOf({{4, true, false}}, 40).columns(), 1);
}

void TestTileLayout::hitsWhatItPlaces_data()
{
    QTest::addColumn<bool>("hasHeaders");
    QTest::newRow("grouped") << true;
    QTest::newRow("flat") << false;
}

void TestTileLayout::hitsWhatItPlaces()
{
    QFETCH(bool, hasHeaders);
    const TileLayout layout = hasHeaders ? layoutOf({{4, true, false}, {0, true, false}, {7, true, false}})
                                         : layoutOf({{11, false, false}});
    const std::vector<int> counts = hasHeaders ? std::vector{4, 0, 7} : std::vector{11};
    for (int section = 0; section < static_cast<int>(counts.size()); ++section) {
        for (int item = hasHeaders ? Cell::header : 0; item < counts[static_cast<std::size_t>(section)];
             ++item) {
            const QRect rect = layout.rectOf({section, item});
            QVERIFY(rect.isValid());
            for (const QPoint &point : {rect.topLeft(), rect.center(), rect.bottomRight()})
                QCOMPARE(layout.cellAt(point), std::optional(Cell{section, item}));
        }
    }
}

void TestTileLayout::gapsHitNothing()
{
    const TileLayout layout = threeGroups();
    QVERIFY(!layout.cellAt({10, 40})); // left margin
    QVERIFY(!layout.cellAt({125, 40})); // between two tiles
    QVERIFY(!layout.cellAt({130, 100})); // after the last tile of a row
    QVERIFY(!layout.cellAt({30, 85})); // between two rows
    QVERIFY(!layout.cellAt({30, layout.height()}));
}

void TestTileLayout::runsCoverExactlyWhatIsVisible_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("height");
    for (int top = 0; top < 420; top += 23)
        QTest::addRow("%d", top) << top << 75;
    QTest::newRow("all") << 0 << 2'000;
}

void TestTileLayout::runsCoverExactlyWhatIsVisible()
{
    QFETCH(int, top);
    QFETCH(int, height);
    const TileLayout layout = threeGroups();
    const QRect area(0, top, 360, height);
    const std::vector<int> counts{4, 2, 7};
    for (int section = 0; section < 3; ++section) {
        for (int item = Cell::header; item < counts[static_cast<std::size_t>(section)]; ++item) {
            bool isCovered = false;
            for (const TileLayout::Run &run : layout.runsIn(area)) {
                if (run.section == section)
                    isCovered = item == Cell::header ? run.hasHeader : item >= run.first && item <= run.last;
            }
            if (layout.rectOf({section, item}).intersects(area))
                QVERIFY2(isCovered, qPrintable(QStringLiteral("%1/%2").arg(section).arg(item)));
        }
    }
    for (const TileLayout::Run &run : layout.runsIn(area)) {
        for (int item = run.first; item <= run.last;
             ++item) // no more than a row of tiles and its gap too much
            QVERIFY(layout.rectOf({run.section, item}).adjusted(0, -10, 0, 10).intersects(area));
    }
}

void TestTileLayout::keys_data()
{
    QTest::addColumn<Cell>("from");
    QTest::addColumn<Move>("move");
    QTest::addColumn<Cell>("to");
    QTest::newRow("right") << Cell{0, 0} << Move::Right << Cell{0, 1};
    QTest::newRow("right to the next row") << Cell{0, 2} << Move::Right << Cell{0, 3};
    QTest::newRow("right into the next group") << Cell{0, 3} << Move::Right << Cell{1, Cell::header};
    QTest::newRow("right over a folded group")
        << Cell{1, Cell::header} << Move::Right << Cell{2, Cell::header};
    QTest::newRow("right at the end") << Cell{2, 6} << Move::Right << Cell{2, 6};
    QTest::newRow("left at the beginning") << Cell{0, Cell::header} << Move::Left << Cell{0, Cell::header};
    QTest::newRow("left into the group before") << Cell{1, Cell::header} << Move::Left << Cell{0, 3};
    QTest::newRow("down") << Cell{0, 0} << Move::Down << Cell{0, 3};
    QTest::newRow("down to a short row") << Cell{0, 2} << Move::Down << Cell{0, 3};
    QTest::newRow("down into the next group") << Cell{0, 3} << Move::Down << Cell{1, Cell::header};
    QTest::newRow("down from a header") << Cell{2, Cell::header} << Move::Down << Cell{2, 0};
    QTest::newRow("down from a folded header")
        << Cell{1, Cell::header} << Move::Down << Cell{2, Cell::header};
    QTest::newRow("down at the end") << Cell{2, 6} << Move::Down << Cell{2, 6};
    QTest::newRow("up") << Cell{0, 3} << Move::Up << Cell{0, 0};
    QTest::newRow("up to the header") << Cell{0, 1} << Move::Up << Cell{0, Cell::header};
    QTest::newRow("up from a header") << Cell{1, Cell::header} << Move::Up << Cell{0, 3};
    QTest::newRow("up at the beginning") << Cell{0, Cell::header} << Move::Up << Cell{0, Cell::header};
    QTest::newRow("home") << Cell{2, 3} << Move::Home << Cell{0, Cell::header};
    QTest::newRow("end") << Cell{0, 0} << Move::End << Cell{2, 6};
    QTest::newRow("page down") << Cell{0, Cell::header} << Move::PageDown << Cell{1, Cell::header};
    QTest::newRow("page up") << Cell{2, Cell::header} << Move::PageUp << Cell{0, 0};
}

void TestTileLayout::keys()
{
    QFETCH(Cell, from);
    QFETCH(Move, move);
    QFETCH(Cell, to);
    const Cell reached = threeGroups().moved(from, move, 160);
    QCOMPARE(reached.section, to.section);
    QCOMPARE(reached.item, to.item);
}

void TestTileLayout::everyTileIsReachedByRight()
{
    const TileLayout layout = layoutOf({{4, true, false}, {0, true, false}, {7, true, false}});
    Cell cell{0, Cell::header};
    int steps = 0;
    for (Cell next = layout.moved(cell, Move::Right, 100); next != cell;
         next = layout.moved(cell, Move::Right, 100)) {
        cell = next;
        ++steps;
    }
    QCOMPARE(steps, 4 + 7 + 2);
}

} // namespace noc::monit

QTEST_MAIN(noc::monit::TestTileLayout)
#include "tst_tilelayout.moc"
