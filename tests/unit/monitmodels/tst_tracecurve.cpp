// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostmodel.h"
#include "models/monit/tracecurve.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr float none = TracePoint::none;
constexpr qint64 endSlot = 1'000'000;

/// Points that end right before `end`, oldest first.
HostTrace traceOf(const std::vector<float> &load, qint64 end = endSlot)
{
    HostTrace trace{u"h"_s, {}};
    qint64 slot = end - static_cast<qint64>(load.size());
    for (const float value : load)
        trace.points.push_back({slot++, value, value * 10, none});
    return trace;
}

Host accepted()
{
    Host host = capturedHost(u"5.33-core-status-steady"_s);
    host.admission = Admission::Accepted;
    return host;
}

HostTrace traceOf(const Host &host, const std::vector<float> &load)
{
    HostTrace trace = traceOf(load, host.lastReport.toSecsSinceEpoch() / traceSlotSeconds);
    trace.hostId = host.id;
    return trace;
}

} // namespace

class TraceCurveTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void curves_data()
    {
        QTest::addColumn<std::vector<float>>("points");
        QTest::addColumn<std::optional<double>>("now");
        QTest::addColumn<std::vector<double>>("shape"); // minimum, maximum, full; none = no curve
        using V = std::vector<float>;
        using Now = std::optional<double>;
        using S = std::vector<double>;
        QTest::newRow("nothing") << V{} << Now() << S{};
        QTest::newRow("one point") << V{} << Now(1) << S{};
        QTest::newRow("one known") << V{none, 2, none} << Now() << S{};
        QTest::newRow("two") << V{2} << Now(1) << S{1, 2, 4};
        QTest::newRow("no present") << V{2, 3} << Now() << S{2, 3, 4};
        QTest::newRow("gap") << V{2, none, 3} << Now(1) << S{1, 3, 4};
        QTest::newRow("above the CPUs") << V{2, 9} << Now(1) << S{1, 9, 9};
        QTest::newRow("present above all") << V{2, 9} << Now(11) << S{2, 11, 11};
    }

    void curves()
    {
        QFETCH(std::vector<float>, points);
        QFETCH(std::optional<double>, now);
        QFETCH(std::vector<double>, shape);
        const TraceCurve curve = TraceCurve::of(traceOf(points), TraceCurve::Kind::Load, {endSlot, now, 4});
        QCOMPARE(curve.isEmpty(), shape.empty());
        QCOMPARE(curve.values().size(), shape.empty() ? 0 : TraceCurve::length);
        if (shape.empty())
            return;
        QCOMPARE(std::vector<double>({curve.minimum(), curve.maximum(), curve.full()}), shape);
        QCOMPARE(curve.now(), now);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const float at = curve.values()[maxTracePoints - points.size() + i];
            QVERIFY(at == points[i] || (std::isnan(at) && std::isnan(points[i])));
        }
    }

    void percentsKeepTheirScale()
    {
        const TraceCurve curve = TraceCurve::of(traceOf({2, 30}), TraceCurve::Kind::Cpu, {endSlot, 1, 100});
        QCOMPARE(curve.maximum(), 300.0);
        QCOMPARE(curve.full(), 100.0);
    }

    void slotsOutsideTheDayAreLeftOut()
    {
        HostTrace trace = traceOf({1, 2});
        trace.points.front().slot = endSlot - static_cast<qint64>(maxTracePoints) - 1;
        trace.points.push_back({endSlot, 3, 3, 3});
        QVERIFY(TraceCurve::of(trace, TraceCurve::Kind::Load, {endSlot, {}, 1}).isEmpty());
        trace.points.front().slot = endSlot - static_cast<qint64>(maxTracePoints);
        QVERIFY(!TraceCurve::of(trace, TraceCurve::Kind::Load, {endSlot, {}, 1}).isEmpty());
    }

    void rowsShowTheirCurves_data()
    {
        QTest::addColumn<bool>("isTraceFirst");
        QTest::newRow("host first") << false;
        QTest::newRow("trace first") << true;
    }

    void rowsShowTheirCurves()
    {
        QFETCH(bool, isTraceFirst);
        const ManualClock clock;
        HostModel model(clock);
        const QAbstractItemModelTester tester(&model);
        const Host host = accepted();
        const HostTrace trace = traceOf(host, {4, 9});
        if (isTraceFirst)
            model.applyTraces({1, {trace}, {}});
        model.apply({1, {host}, {}});
        if (!isTraceFirst)
            model.applyTraces({1, {trace}, {}});
        const QModelIndex row = model.indexOf(host.id);
        const auto curveAt = [&](int column) {
            return row.siblingAtColumn(column).data(HostModel::TraceRole).value<TraceCurve>();
        };
        QCOMPARE(curveAt(HostModel::Load).maximum(), 9.0);
        QCOMPARE(curveAt(HostModel::Cpu).maximum(), 90.0);
        QVERIFY(curveAt(HostModel::Cpu).now());
        QVERIFY(!row.siblingAtColumn(HostModel::Swap).data(HostModel::TraceRole).isValid());
        model.applyTraces({2, {}, {host.id}});
        QVERIFY(!row.siblingAtColumn(HostModel::Load).data(HostModel::TraceRole).isValid());
    }

    void onlyCellsThatDifferAreRepainted()
    {
        const ManualClock clock;
        HostModel model(clock);
        const Host host = accepted();
        model.apply({1, {host}, {}});
        HostTrace trace = traceOf(host, {1, 2});
        model.applyTraces({1, {trace}, {}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.applyTraces({2, {trace}, {}});
        QCOMPARE(changed.count(), 0);
        trace.points.back().cpu = 77;
        model.applyTraces({3, {trace}, {}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.value(0).value(0).toModelIndex().column(), static_cast<int>(HostModel::Cpu));
        QCOMPARE(changed.value(0).value(1).toModelIndex().column(), static_cast<int>(HostModel::Cpu));
        QCOMPARE(changed.value(0).value(2).value<QList<int>>(), QList<int>{HostModel::TraceRole});
    }

    void aReportMovesTheCurveOn()
    {
        const ManualClock clock;
        HostModel model(clock);
        Host host = accepted();
        model.apply({1, {host}, {}});
        model.applyTraces({1, {traceOf(host, {1, 2})}, {}});
        host.lastReport = host.lastReport.addSecs(traceSlotSeconds);
        model.apply({2, {host}, {}});
        const auto curve = model.indexOf(host.id)
                               .siblingAtColumn(HostModel::Load)
                               .data(HostModel::TraceRole)
                               .value<TraceCurve>();
        QCOMPARE(curve.values()[maxTracePoints - 2], 2.0F);
        QVERIFY(std::isnan(curve.values()[maxTracePoints - 1]));
    }
};

QTEST_GUILESS_MAIN(TraceCurveTest)
#include "tst_tracecurve.moc"
