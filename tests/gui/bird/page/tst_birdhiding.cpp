// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the BIRD tab hides the names that the settings say.
#include "models/bird/answer.h"
#include "tests/gui/bird/page/birdstage.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "widgets/bird/graph/graphview.h"
#include "widgets/bird/graph/pathgraph.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/bird/page/replyedit.h"
#include "widgets/bird/protocols/detailtree.h"
#include "widgets/bird/protocols/protocolsview.h"
#include "widgets/bird/routes/resultfile.h"
#include "widgets/bird/tables/tablesbar.h"
#include "widgets/bird/tables/tablesview.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, of a loaded machine

/// A view with nothing but a reply and a graph.
class HoldingView final : public View
{
public:
    explicit HoldingView(const widgets::Theme &theme)
        : edit(new ReplyEdit(this))
        , graph(new PathGraph(theme, {}, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(edit);
        layout->addWidget(graph);
    }

    [[nodiscard]] QString key() const override { return u"holding"_s; }
    [[nodiscard]] QString title() const override { return key(); }
    [[nodiscard]] QString symbol() const override { return u"table"_s; }
    void setRouters(const QStringList & /*names*/) override { }

    ReplyEdit *edit;
    PathGraph *graph;
};

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

std::shared_ptr<const RouteTable> tableOf(const QByteArray &reply)
{
    const Answer answer = parseAnswer(reply, "show route all", Version{2, 0, 12}, ReplyCoding::Coded);
    return std::get<std::shared_ptr<const RouteTable>>(answer.content);
}

template<typename T>
core::Result<T> resultOf(const core::Future<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("no result");
    return future.result();
}

} // namespace

class TestBirdHiding final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiedAndExportedProtocols_data();
    void copiedAndExportedProtocols();
    void channelsKeepTheirNames();
    void details();
    void interfacesOfATable();
    void replies();
    void picturesOfPaths();
    void savedResults();
    void fileNames();

private:
    std::unique_ptr<test::BirdStage> m_stage;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<BirdPage> m_page;
    ProtocolsView *m_protocols = nullptr;
    TablesView *m_tables = nullptr;
    HoldingView *m_holding = nullptr;
};

void TestBirdHiding::init()
{
    failOnWarnings();
    m_stage = std::make_unique<test::BirdStage>();
    m_theme = std::make_unique<widgets::Theme>();
    m_page = std::make_unique<BirdPage>(m_stage->glass, m_stage->clock, *m_theme);
    m_protocols = new ProtocolsView(m_stage->glass, m_stage->clock, *m_theme);
    m_page->addView(m_protocols);
    m_tables = new TablesView(m_stage->glass, m_stage->clock, *m_theme);
    m_page->addView(m_tables);
    m_holding = new HoldingView(*m_theme);
    m_page->addView(m_holding);
    m_page->resize(1200, 700);
    m_page->show();
    m_stage->put(test::capturedRouter(u"edge1"_s, {2, 0, 12}));
    QTRY_VERIFY(m_stage->glass.state().row(u"edge1"_s).heard.isValid());
    QTRY_VERIFY(m_protocols->table().model()->rowCount() > 5);
}

void TestBirdHiding::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestBirdHiding::copiedAndExportedProtocols_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("as they are") << false;
    QTest::newRow("hidden") << true;
}

void TestBirdHiding::copiedAndExportedProtocols()
{
    QFETCH(const bool, isHidden);
    m_page->setHiding(isHidden, false);
    m_protocols->table().selectAll();
    m_protocols->copySelection();
    QCOMPARE(copied().contains("edge_r2"_L1), !isHidden);
    QCOMPARE(copied().contains("protocol-1"_L1), isHidden);
    for (const auto format :
         {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Text}) {
        const QString bytes = QString::fromUtf8(*exported(m_protocols->table(), format)).remove(u'\\');
        QCOMPARE(bytes.contains("edge_r2"_L1), !isHidden);
        QCOMPARE(bytes.contains("protocol-1"_L1), isHidden);
    }
}

void TestBirdHiding::channelsKeepTheirNames()
{
    QTRY_VERIFY(m_protocols->table().model()->rowCount(m_protocols->table().model()->index(0, 0)) > 0
                || m_protocols->table().model()->rowCount(m_protocols->table().model()->index(3, 0)) > 0);
    m_page->setHiding(true, true);
    m_protocols->table().expandAll();
    m_protocols->table().selectAll();
    m_protocols->copySelection();
    QVERIFY(copied().contains("ipv4"_L1));
}

void TestBirdHiding::details()
{
    DetailTree tree(*m_theme, m_holding);
    DetailLine line;
    line.key = u"Session of edge_r2"_s;
    line.value = u"fe80::1%e12"_s;
    tree.setLines({line});
    tree.copySelection();
    QCOMPARE(copied(), u"Session of edge_r2: fe80::1%e12\n"_s);
    m_page->setHiding(true, true);
    tree.copySelection();
    QCOMPARE(copied(), u"Session of protocol-1: fe80::1%interface-1\n"_s);
}

void TestBirdHiding::interfacesOfATable()
{
    m_page->showView(u"tables"_s);
    m_tables->bar().setKind(u"interfaces"_s);
    m_tables->refresh();
    QTRY_VERIFY(m_tables->table().model()->rowCount() > 3);
    QVERIFY(exported(m_tables->table(), ExportFormat::Csv)->contains("e12"));
    m_page->setHiding(false, true);
    const QByteArray hidden = *exported(m_tables->table(), ExportFormat::Csv);
    QVERIFY2(!hidden.contains("e12") && hidden.contains("interface-2"), hidden.constData());
}

void TestBirdHiding::replies()
{
    m_holding->edit->setPlainText(u"Interface  State\ne12        Up\n\nof edge_r2"_s);
    m_page->setHiding(true, true);
    QCOMPARE(m_holding->edit->exportedText(), u"Interface  State\ninterface-1        Up\n\nof protocol-1"_s);
    QTextCursor cursor(m_holding->edit->document()->findBlockByNumber(1));
    cursor.select(QTextCursor::LineUnderCursor); // without its heading
    m_holding->edit->setTextCursor(cursor);
    m_holding->edit->copy();
    QCOMPARE(copied(), u"interface-1        Up"_s);
    m_page->setHiding(false, false);
    m_holding->edit->copy();
    QCOMPARE(copied(), u"e12        Up"_s);
}

void TestBirdHiding::picturesOfPaths()
{
    m_page->showView(m_holding->key());
    m_holding->graph->setResult(tableOf(test::readData(u"bird/2.0.12-show-route-prefix-all.txt"_s)),
                                u"edge1"_s);
    auto *view = m_holding->graph->findChild<GraphView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isDrawn(), patience);
    QSignalSpy saved(view, &GraphView::saveRequested);
    view->saveSvg();
    QVERIFY(saved.takeFirst().at(1).toByteArray().contains("edge_r2"));
    m_page->setHiding(true, false);
    view->saveSvg();
    const QByteArray hidden = saved.takeFirst().at(1).toByteArray();
    QVERIFY(!hidden.contains("edge_r2"));
    QVERIFY(hidden.contains("protocol-1"));
    QVERIFY(hidden.contains("AS65002"));
}

void TestBirdHiding::savedResults()
{
    RouteResult result;
    result.router = u"edge1"_s;
    result.command = "show route protocol 'edge_r2' all";
    result.raw = test::readData(u"bird/2.0.12-show-route-all.txt"_s);
    result.table = tableOf(result.raw);
    result.version = Version{2, 0, 12};
    const HidingRules rules{true, true, result.table->protocolNames()};
    QVERIFY(rules.protocolNames.contains(u"edge_r2"_s));
    for (const bool isHidden : {false, true}) {
        const auto bytes = resultOf(encodedResult(result, isHidden ? rules : HidingRules()));
        QVERIFY(bytes);
        const auto read = resultOf(decodedResult(*bytes));
        QVERIFY(read);
        QCOMPARE(read->table->size(), result.table->size());
        QCOMPARE(read->raw == result.raw, !isHidden);
        QCOMPARE(read->command.contains("edge_r2"), !isHidden);
        QCOMPARE(read->table->protocolNames().contains(u"edge_r2"_s), !isHidden);
        QCOMPARE(read->raw.contains(" on e12"), !isHidden);
        QCOMPARE(read->table->route(0).prefix, result.table->route(0).prefix);
    }
}

void TestBirdHiding::fileNames()
{
    RouteResult result;
    result.router = u"edge1"_s;
    result.query = u"from:edge_r2"_s;
    result.when = QDateTime(QDate(2026, 11, 24), QTime(15, 10), Qt::UTC);
    QCOMPARE(suggestedFileName(result, u"csv"_s, {}), u"edge1-from-edge_r2-20261124T1510.csv"_s);
    QCOMPARE(suggestedFileName(result, u"csv"_s, {true, false, {u"edge_r2"_s}}),
             u"edge1-routes-20261124T1510.csv"_s);
    QCOMPARE(suggestedFileName(result, u"csv"_s, {true, false, {u"other"_s}}),
             u"edge1-from-edge_r2-20261124T1510.csv"_s);
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestBirdHiding)
#include "tst_birdhiding.moc"
