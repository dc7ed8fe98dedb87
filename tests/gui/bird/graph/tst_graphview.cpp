// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answer.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "widgets/bird/graph/graphcanvas.h"
#include "widgets/bird/graph/graphitems.h"
#include "widgets/bird/graph/graphview.h"
#include "widgets/bird/graph/ospfgraphview.h"
#include "widgets/bird/graph/pathgraph.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QXmlStreamReader>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, of a loaded machine

std::shared_ptr<const RouteTable> routesOf(const QString &capture, const QByteArray &command)
{
    const Answer answer =
        parseAnswer(test::readData(u"bird/"_s + capture), command, Version{2, 0, 12}, ReplyCoding::Coded);
    return std::get<std::shared_ptr<const RouteTable>>(answer.content);
}

/// A router with one OSPF; answers with captures.
class OspfLink final : public Link
{
public:
    explicit OspfLink(QByteArrayList &asked)
        : m_asked(asked)
    { }

    [[nodiscard]] LinkAbilities abilities() const override { return {}; }
    [[nodiscard]] ReplyCoding coding() const override { return ReplyCoding::Coded; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void cancel() override { m_isBusy = false; }
    void setPaused(bool) override { }
    void send(const Command &command) override
    {
        m_isBusy = true;
        m_asked += command.bytes();
        QTimer::singleShot(0, this, [this, bytes = command.bytes()] {
            m_isBusy = false;
            Q_EMIT greeted(Version{2, 0, 12});
            Q_EMIT received(replyTo(bytes));
            Q_EMIT finished({});
        });
    }

private:
    static QByteArray replyTo(const QByteArray &command)
    {
        if (command.startsWith("show protocols"))
            return "2002-Name       Proto      Table      State  Since         Info\n"
                   "1002-ospf4      OSPF       master4    up     22:05:27.718  Running\n0000 \n";
        if (command.startsWith("show ospf"))
            return test::readData(u"bird/2.0.12-show-ospf-topology.txt"_s);
        return "9001 syntax error\n";
    }

    QByteArrayList &m_asked;
    bool m_isBusy = false;
};

} // namespace

class TestGraphView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyGraphSaysSo();
    void drawsPathsOfAResult();
    void bestPathIsMarked();
    void onePrefixOnly_data();
    void onePrefixOnly();
    void namesAreBelow();
    void arrowsGoFromNodeToNode();
    void enterFilters();
    void zooms();
    void exportsPictures();
    void lateLayoutIsNotDrawn();
    void tooMuchIsTold();
    void hostileTextIsEscaped();
    void ospfIsAskedByName();
    void noOspfIsTold();

private:
    [[nodiscard]] bool draw(const std::shared_ptr<const RouteTable> &table);
    [[nodiscard]] QList<NodeItem *> nodes() const;
    [[nodiscard]] QString note() const { return m_paths->view().findChild<widgets::ElidedLabel *>()->text(); }

    QTemporaryDir m_noPrograms; ///< so that all machines draw alike
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<PathGraph> m_paths;
};

void TestGraphView::init()
{
    failOnWarnings();
    m_theme = std::make_unique<widgets::Theme>();
    m_paths = std::make_unique<PathGraph>(*m_theme, QStringList{m_noPrograms.path()});
    m_paths->resize(800, 500);
    m_paths->show();
}

void TestGraphView::cleanup()
{
    m_paths.reset();
    m_theme.reset();
}

bool TestGraphView::draw(const std::shared_ptr<const RouteTable> &table)
{
    m_paths->setResult(table, u"edge1"_s);
    return QTest::qWaitFor([this] { return m_paths->view().isLaidOut(); }, patience);
}

QList<NodeItem *> TestGraphView::nodes() const
{
    QList<NodeItem *> found;
    for (QGraphicsItem *item : m_paths->view().canvas().scene()->items()) {
        if (auto *node = dynamic_cast<NodeItem *>(item))
            found += node;
    }
    return found;
}

void TestGraphView::emptyGraphSaysSo()
{
    QVERIFY(m_paths->view().isLaidOut());
    QVERIFY(nodes().isEmpty());
    QVERIFY(draw(nullptr));
    QVERIFY(!m_paths->view().canvas().isVisible());
}

void TestGraphView::drawsPathsOfAResult()
{
    QVERIFY(draw(routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all")));
    const Graph &graph = m_paths->view().graph();
    QVERIFY(graph.nodes.size() > 2);
    QCOMPARE(nodes().size(), std::ssize(graph.nodes));
    QVERIFY(m_paths->view().canvas().isVisible());
    QVERIFY2(note().contains(u"edge1"_s), qUtf8Printable(note()));
}

void TestGraphView::bestPathIsMarked()
{
    const QPen best = edgePen(*m_theme, true);
    const QPen other = edgePen(*m_theme, false);
    QVERIFY(best.widthF() > other.widthF());
    QVERIFY(best.color() != other.color());
    QVERIFY(!m_paths->view().findChild<GraphLegend *>()->accessibleName().isEmpty()); // and by a word
}

void TestGraphView::onePrefixOnly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("nonsense") << u"example.net"_s << false;
    QTest::newRow("an address") << u"192.0.2.77"_s << true; // of the default route
    QTest::newRow("all") << QString() << true;
}

void TestGraphView::onePrefixOnly()
{
    QFETCH(const QString, typed);
    const auto table = routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all");
    QVERIFY(draw(table));
    m_paths->setPrefix(typed);
    QVERIFY(QTest::qWaitFor([this] { return m_paths->view().isLaidOut(); }, patience));
    QTEST(!nodes().isEmpty(), "isDrawn");
    m_paths->setResult(table, u"edge1"_s, 0); // a row: its prefix
    QVERIFY(QTest::qWaitFor([this] { return m_paths->view().isLaidOut(); }, patience));
    QVERIFY(!nodes().isEmpty());
}

void TestGraphView::namesAreBelow()
{
    const auto table = routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all");
    QVERIFY(draw(table));
    const QSizeF before = m_paths->view().graph().nodes.back().size;
    m_paths->setAsNames([](quint32) { return u"EXAMPLE-NET"_s; });
    QVERIFY(QTest::qWaitFor([this] { return m_paths->view().isLaidOut(); }, patience));
    QVERIFY(m_paths->view().graph().nodes.back().size.height() > before.height());
    bool isNamed = false;
    for (const NodeItem *node : nodes())
        isNamed = isNamed || node->description().contains(u"EXAMPLE-NET"_s);
    QVERIFY(isNamed);
}

void TestGraphView::arrowsGoFromNodeToNode()
{
    QVERIFY(draw(routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all")));
    GraphCanvas &canvas = m_paths->view().canvas();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QVERIFY(canvas.currentNode());
    const NodeItem *first = canvas.currentNode();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QVERIFY(canvas.currentNode() != first);
    QVERIFY(canvas.currentNode()->x() > first->x());
    QVERIFY(!canvas.accessibleDescription().isEmpty());
    QTest::keyClick(&canvas, Qt::Key_Left);
    QVERIFY(canvas.currentNode()->x() <= first->x() + 1);
}

void TestGraphView::enterFilters()
{
    QVERIFY(draw(routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all")));
    QSignalSpy filtered(m_paths.get(), &PathGraph::filterRequested);
    GraphCanvas &canvas = m_paths->view().canvas();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(filtered.count(), 0); // the router's own AS is not known
    QTest::keyClick(&canvas, Qt::Key_Right);
    const QString id = canvas.currentNode()->node().id;
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(filtered.count(), 1);
    QCOMPARE(filtered.at(0).at(0).toString(), id);
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {},
                      canvas.mapFromScene(canvas.currentNode()->pos()));
    QCOMPARE(filtered.count(), 2);
}

void TestGraphView::zooms()
{
    QVERIFY(draw(routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all")));
    GraphCanvas &canvas = m_paths->view().canvas();
    QVERIFY(canvas.zoom() > 0.5); // it can be read, though it does not fit
    QTest::keyClick(&canvas, Qt::Key_0);
    const qreal all = canvas.zoom();
    QVERIFY(all < 0.5);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QVERIFY(canvas.zoom() > all);
    QTest::keyClick(&canvas, Qt::Key_Minus);
    QVERIFY(qFuzzyCompare(canvas.zoom(), all));
    for (int i = 0; i < 100; ++i)
        canvas.zoomBy(2);
    QVERIFY(canvas.zoom() < 100);
    QTest::keyClick(&canvas, Qt::Key_0);
    QVERIFY(qFuzzyCompare(canvas.zoom(), all));
    const QPointF place = canvas.viewport()->rect().center();
    QWheelEvent wheel(place, canvas.viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas.viewport(), &wheel);
    QVERIFY(canvas.zoom() > all);
}

void TestGraphView::exportsPictures()
{
    QSignalSpy saved(m_paths.get(), &PathGraph::saveRequested);
    m_paths->view().saveSvg();
    QCOMPARE(saved.count(), 0); // nothing to save
    QVERIFY(draw(routesOf(u"2.0.12-show-route-protocol-all.txt"_s, "show route protocol 'edge_r2' all")));
    m_paths->view().saveSvg();
    m_paths->view().savePng();
    QCOMPARE(saved.count(), 2);
    QCOMPARE(saved.at(0).at(0).toString(), u"paths.svg"_s);
    QXmlStreamReader svg(saved.at(0).at(1).toByteArray());
    QVERIFY(svg.readNextStartElement());
    QCOMPARE(svg.name(), u"svg"_s);
    QCOMPARE(saved.at(1).at(0).toString(), u"paths.png"_s);
    const QImage image = QImage::fromData(saved.at(1).at(1).toByteArray(), "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() > 100);
}

void TestGraphView::lateLayoutIsNotDrawn()
{
    Graph first;
    first.nodes = {{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}};
    first.edges = {GraphEdge{0, 1, {}, 1, false}};
    Graph second;
    second.nodes = {{u"c"_s, u"c"_s}};
    QSignalSpy laidOut(&m_paths->view(), &GraphView::laidOut);
    m_paths->view().setGraph(first);
    m_paths->view().setGraph(second);
    QVERIFY(QTest::qWaitFor([this] { return m_paths->view().isLaidOut(); }, patience));
    QCoreApplication::processEvents(); // whatever else is on its way
    QCOMPARE(laidOut.count(), 1);
    QCOMPARE(nodes().size(), 1);
}

void TestGraphView::tooMuchIsTold()
{
    Graph graph;
    graph.nodes.resize(2'001); // one more than layeredLayout() takes
    m_paths->view().setGraph(graph);
    QVERIFY(QTest::qWaitFor([this] { return m_paths->view().isLaidOut(); }, patience));
    QVERIFY(nodes().isEmpty());
    QVERIFY(!m_paths->view().canvas().isVisible());
}

void TestGraphView::hostileTextIsEscaped()
{
    const NodeItem node({u"x"_s, u"a\u202E<b>"_s}, u"\u0007"_s, *m_theme);
    QVERIFY(node.description().contains(u"\\u202E"_s));
    QVERIFY(!node.toolTip().contains(u"<b>"_s));
}

void TestGraphView::ospfIsAskedByName()
{
    const test::ManualClock clock;
    QByteArrayList asked;
    LookingGlassOptions options;
    options.makeLink = [&asked](const RouterConfig &) { return std::make_unique<OspfLink>(asked); };
    LookingGlass glass(clock, options);
    RouterConfig config;
    config.name = u"edge1"_s;
    config.address = *RouterAddress::fromText(u"tcp://192.0.2.1:2323"_s);
    glass.setRouters({config});
    OspfGraphView view(glass, *m_theme, {m_noPrograms.path()});
    view.resize(800, 500);
    view.setRouters({u"edge1"_s});
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(asked.contains("show ospf topology 'ospf4'"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(view.view().graph().nodes.size() > 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(view.view().isLaidOut(), patience);
    QVERIFY(view.view().canvas().isVisible());
}

void TestGraphView::noOspfIsTold()
{
    const test::ManualClock clock;
    LookingGlass glass(clock);
    OspfGraphView view(glass, *m_theme, {m_noPrograms.path()});
    view.setRouters({});
    view.show();
    QVERIFY(!view.view().canvas().isVisible());
    QVERIFY(!view.findChild<QComboBox *>()->isEnabled());
    view.refresh(); // asks nobody
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestGraphView)
#include "tst_graphview.moc"
