// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostmodel.h"
#include "models/monit/trace.h"
#include "tests/gui/hostsamples.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hostdelegate.h"
#include "widgets/monit/hosttext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

constexpr float none = TracePoint::none;
constexpr int side = 20;

/// Heights of the columns of a painted curve, in pixels; 0 = gap.
std::vector<int> heightsOf(const QImage &image)
{
    std::vector<int> heights;
    for (int x = 0; x < image.width(); ++x) {
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            height += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        heights.push_back(height);
    }
    return heights;
}

QImage blank(int width, double scale = 1)
{
    QImage image(qRound(width * scale), qRound(side * scale), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    return image;
}

QImage painted(const std::vector<float> &values, double full, int width, double scale = 1)
{
    QImage image = blank(width, scale);
    QPainter painter(&image);
    widgets::paintSparkline(painter, QRectF(0, 0, width, side), values, full, {Qt::gray, Qt::black});
    return image;
}

HostTrace traceOf(const Host &host, const std::vector<float> &cpu)
{
    HostTrace trace{host.id, {}};
    qint64 slot = host.lastReport.toSecsSinceEpoch() / traceSlotSeconds - static_cast<qint64>(cpu.size());
    for (const float value : cpu)
        trace.points.push_back({slot++, value, value, value});
    return trace;
}

} // namespace

class SparklineTest final : public test::StrictTest
{
    Q_OBJECT

private:
    test::ManualClock m_clock;
    widgets::Theme m_theme;

    [[nodiscard]] QImage cellOf(const HostModel &model, const QString &id, int column) const
    {
        const HostDelegate delegate(m_theme);
        QImage image = blank(150);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 150, side);
        delegate.paint(&painter, option, model.indexOf(id).siblingAtColumn(column));
        return image;
    }

private Q_SLOTS:
    void columnsStandForValues_data()
    {
        QTest::addColumn<std::vector<float>>("values");
        QTest::addColumn<double>("full");
        QTest::addColumn<int>("width");
        QTest::addColumn<std::vector<int>>("heights");
        using V = std::vector<float>;
        using H = std::vector<int>;
        QTest::newRow("nothing") << V{} << 1.0 << 2 << H{0, 0};
        QTest::newRow("floor, half, top") << V{0, 9.5, 19} << 19.0 << 3 << H{1, 10, 20};
        QTest::newRow("over the top") << V{40, 19} << 19.0 << 2 << H{20, 20};
        QTest::newRow("below the floor") << V{-3, 19} << 19.0 << 2 << H{1, 20};
        QTest::newRow("gap") << V{19, none, 19} << 19.0 << 3 << H{20, 0, 20};
        QTest::newRow("a peak is kept") << V{0, 19, 0, 0} << 19.0 << 2 << H{20, 1};
        QTest::newRow("a gap is bridged by its neighbour") << V{none, 19, 0, 0} << 19.0 << 2 << H{20, 1};
        QTest::newRow("wider than values") << V{0, 19} << 19.0 << 4 << H{1, 1, 20, 20};
        QTest::newRow("no scale") << V{1, 1} << 0.0 << 2 << H{0, 0};
    }

    void columnsStandForValues()
    {
        QFETCH(std::vector<float>, values);
        QFETCH(double, full);
        QFETCH(int, width);
        QTEST(heightsOf(painted(values, full, width)), "heights");
    }

    void steepPartsStayOneLine()
    {
        const QImage image = painted({0, 19, 0}, 19, 3);
        const auto isLineAt = [&](int x, int y) { return image.pixelColor(x, y) == QColor(Qt::black); };
        QVERIFY(isLineAt(0, 19) && isLineAt(1, 0) && isLineAt(2, 19));
        QVERIFY(isLineAt(1, 10)); // up to the peak and down from it
        QVERIFY(!isLineAt(0, 10) && !isLineAt(2, 10));
        QVERIFY(painted({0, none, 19}, 19, 3).pixelColor(2, 10) != QColor(Qt::black)); // not over a gap
    }

    void manyPixelsAreFilledToTheEnd()
    {
        const std::vector<int> heights = heightsOf(painted({19, 19}, 19, 400));
        QCOMPARE(heights, std::vector<int>(400, 20));
        QCOMPARE(heightsOf(painted({19, 19}, 19, 30, 2)), std::vector<int>(60, 40));
    }

    void cellShowsItsCurve()
    {
        HostModel model(m_clock);
        const Host host = test::sampleHost(u"web1.example.org"_s, m_clock.now());
        model.apply(test::diffOf({host}));
        const QImage without = cellOf(model, host.id, HostModel::Cpu);
        model.applyTraces({1, {traceOf(host, {none})}, {}});
        QCOMPARE(cellOf(model, host.id, HostModel::Cpu), without); // one point alone is no curve
        model.applyTraces({2, {traceOf(host, {10, 90, 20, 60})}, {}});
        QVERIFY(cellOf(model, host.id, HostModel::Cpu) != without);
        const QImage swap = cellOf(model, host.id, HostModel::Swap);
        model.applyTraces({3, {}, {host.id}});
        QCOMPARE(cellOf(model, host.id, HostModel::Cpu), without);
        QCOMPARE(cellOf(model, host.id, HostModel::Swap), swap);
    }

    void toolTipTellsTheRange()
    {
        HostModel model(m_clock);
        const Host host = test::sampleHost(u"web1.example.org"_s, m_clock.now());
        model.apply(test::diffOf({host}));
        const QModelIndex cell = model.indexOf(host.id).siblingAtColumn(HostModel::Cpu);
        QVERIFY(!hostToolTip(cell).contains(u"24 h"_s));
        model.applyTraces({1, {traceOf(host, {0.25, 99.5})}, {}});
        const QString toolTip = hostToolTip(cell);
        QVERIFY2(toolTip.contains(u"CPU, 24 h: min 0.3 % … max 99.5 %, now "_s)
                     || toolTip.contains(u"CPU, 24 h: min 0.2 % … max 99.5 %, now "_s),
                 qPrintable(toolTip));
        QVERIFY(!hostToolTip(cell.siblingAtColumn(HostModel::Name)).contains(u"24 h"_s));
    }

    void paintingAScreenIsCheap()
    {
        const std::vector<float> values(97, 50);
        QImage image = blank(60);
        QPainter painter(&image);
        QBENCHMARK
        {
            for (int i = 0; i < 120; ++i) // 40 rows with three curves
                widgets::paintSparkline(painter, QRectF(0, 0, 48, side), values, 100, {Qt::gray, Qt::black});
        }
    }
};

QTEST_MAIN(SparklineTest)
#include "tst_sparkline.moc"
