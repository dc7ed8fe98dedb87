// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/severities.h"
#include "tests/gui/bird/page/birdstage.h"
#include "tests/support/stricttest.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/bird/page/rawreplydialog.h"
#include "widgets/bird/protocols/bgpview.h"
#include "widgets/bird/protocols/detailtree.h"
#include "widgets/bird/protocols/protocolsview.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;

class TestProtocolsView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void cells_data();
    void cells();
    void followsByDiffs();
    void severities_data();
    void severities();
    void fills_data();
    void fills();
    void filters_data();
    void filters();
    void asksForDetailsWhileSeen();
    void detailsOfTheCurrent();
    void opensRoutes_data();
    void opensRoutes();
    void showsTheReply();
    void summarisesBgp();
    void exportsWhatIsShown();

private:
    [[nodiscard]] QModelIndex rowOf(const QAbstractItemModel &model, const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ProtocolModel::Name).data().toString() == name)
                return model.index(row, 0);
        }
        return {};
    }
    [[nodiscard]] bool hasDetails() const
    {
        const auto *protocols = m_stage->glass.state().protocols(u"edge1"_s);
        const Protocol *protocol = protocols ? protocols->find(u"edge_r2"_s) : nullptr;
        return protocol && !protocol->details.empty();
    }
    template<typename ViewType>
    std::unique_ptr<ViewType> shownView()
    {
        auto view = std::make_unique<ViewType>(m_stage->glass, m_stage->clock, m_theme);
        view->setRouters({u"edge1"_s});
        view->show();
        return view;
    }

    std::unique_ptr<test::BirdStage> m_stage;
    widgets::Theme m_theme;
};

void TestProtocolsView::init()
{
    StrictTest::failOnWarnings();
    m_stage = std::make_unique<test::BirdStage>();
    m_stage->put(test::capturedRouter(u"edge1"_s, {2, 0, 12}));
    QTRY_VERIFY(m_stage->glass.state().row(u"edge1"_s).heard.isValid());
}

void TestProtocolsView::cleanup()
{
    m_stage.reset();
}

void TestProtocolsView::cells_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const QString &protocol, ProtocolModel::Column column,
                        const QString &text) {
        QTest::newRow(title) << protocol << static_cast<int>(column) << text;
    };
    row("type", u"edge_r2"_s, ProtocolModel::Type, u"BGP"_s);
    row("since as printed", u"edge_r2"_s, ProtocolModel::Since, u"22:17:39.348"_s);
    row("sum of imported", u"edge_r2"_s, ProtocolModel::Imported, u"9"_s);
    row("sum of filtered", u"edge_r2"_s, ProtocolModel::Filtered, u"1"_s);
    row("sum of exported", u"edge_r2"_s, ProtocolModel::Exported, u"77"_s);
    row("sum of preferred", u"edge_r2"_s, ProtocolModel::Preferred, u"5"_s);
    row("not said", u"lim_block"_s, ProtocolModel::Filtered, QString());
    row("limits", u"edge_r2"_s, ProtocolModel::Limits,
        u"62 of 2,000 exported, 3 %; 2 of 200 received, 1 %; 2 of 100 imported, 2 %"_s);
    row("a limit that was hit", u"lim_block"_s, ProtocolModel::Limits,
        u"5 of 5 imported, 100 %, hit (block)"_s);
    row("pipe", u"pipe_dn42"_s, ProtocolModel::Table, u"master4 ⇄ dn42v4"_s);
    row("neighbour", u"edge_r2"_s, ProtocolModel::NeighborAddress, u"10.0.12.2"_s);
    row("its AS", u"edge_r2"_s, ProtocolModel::NeighborAs, u"65002"_s);
    row("error", u"refused_peer"_s, ProtocolModel::LastError, u"Socket: Connection refused"_s);
    row("no BGP, no neighbour", u"device1"_s, ProtocolModel::NeighborAddress, QString());
}

void TestProtocolsView::cells()
{
    QFETCH(const QString, protocol);
    QFETCH(const int, column);
    QFETCH(const QString, text);
    ProtocolModel model(m_stage->glass);
    model.setRouters({u"edge1"_s});
    m_stage->glass.setDetailed(u"edge1"_s, true);
    QTRY_VERIFY(hasDetails());
    QCOMPARE(model.indexOf(u"edge1"_s, protocol).siblingAtColumn(column).data().toString(), text);
}

void TestProtocolsView::followsByDiffs()
{
    ProtocolModel model(m_stage->glass);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRouters({u"edge1"_s});
    const QPersistentModelIndex feed = model.indexOf(u"edge1"_s, u"feed"_s);
    QVERIFY(feed.isValid());
    QCOMPARE(model.rowCount(feed), 0);
    m_stage->glass.setDetailed(u"edge1"_s, true);
    QTRY_COMPARE(model.rowCount(feed), 2);
    const QModelIndex channel = model.index(0, 0, feed);
    QCOMPARE(channel.data(ProtocolModel::ProtocolRole).toString(), u"feed"_s);
    QCOMPARE(channel.siblingAtColumn(ProtocolModel::Imported).data().toString(), u"17"_s);
    m_stage->put(test::capturedRouter(u"edge2"_s, {3, 1, 7}));
    model.setRouters({u"edge1"_s, u"edge2"_s});
    QTRY_VERIFY(model.indexOf(u"edge2"_s, u"feed"_s).isValid());
    QVERIFY(feed.isValid());
    QCOMPARE(feed.data(ProtocolModel::RouterRole).toString(), u"edge1"_s);
    m_stage->remove(u"edge2"_s);
    QVERIFY(!model.indexOf(u"edge2"_s, u"feed"_s).isValid());
    QByteArray &list = m_stage->routers.at(u"edge1"_s).replies["show protocols all"];
    list = "2002-Name       Proto      Table      State  Since         Info\n"
           "1002-feed       BGP        ---        start  22:30:00.000  Active        Socket: Connection "
           "refused\n"
           "0000 \n";
    m_stage->glass.pollNow(u"edge1"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(feed.row(), 0);
    QCOMPARE(resets.size(), 0);
}

void TestProtocolsView::severities_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("up") << u"edge_r2"_s << Severity::Good;
    QTest::newRow("down with an error") << u"refused_peer"_s << Severity::Critical;
    QTest::newRow("shut down by a limit") << u"lim_disable"_s << Severity::Critical;
    QTest::newRow("limit hit") << u"lim_warn"_s << Severity::Warning;
    QTest::newRow("switched off") << u"disabled_peer"_s << Severity::Off;
    QTest::newRow("passive") << u"passive_peer"_s << Severity::Off;
    QTest::newRow("another protocol's error") << u"rpki_down"_s << Severity::Warning;
    QTest::newRow("down without a word") << u"direct2"_s << Severity::Off;
}

void TestProtocolsView::severities()
{
    QFETCH(const QString, protocol);
    QFETCH(const Severity, severity);
    m_stage->glass.setDetailed(u"edge1"_s, true);
    QTRY_VERIFY(hasDetails());
    const Protocol *found = m_stage->glass.state().protocols(u"edge1"_s)->find(protocol);
    QVERIFY(found);
    QCOMPARE(severityOf(*found), severity);
}

void TestProtocolsView::fills_data()
{
    using Where = ChannelLimit::Where;
    QTest::addColumn<ChannelLimit>("limit");
    QTest::addColumn<RouteCounts>("routes");
    QTest::addColumn<int>("percent"); // -1: not known
    const RouteCounts routes{512, 100, 30, 1};
    QTest::newRow("import") << ChannelLimit{Where::Import, 1000, false, {}} << routes << 51;
    QTest::newRow("receive counts what was filtered")
        << ChannelLimit{Where::Receive, 612, false, {}} << routes << 100;
    QTest::newRow("export") << ChannelLimit{Where::Export, 300, false, {}} << routes << 10;
    QTest::newRow("over") << ChannelLimit{Where::Export, 10, true, {}} << routes << 300;
    QTest::newRow("no limit") << ChannelLimit{Where::Import, 0, false, {}} << routes << -1;
    QTest::newRow("not said") << ChannelLimit{Where::Import, 10, false, {}} << RouteCounts{} << -1;
}

void TestProtocolsView::fills()
{
    QFETCH(const ChannelLimit, limit);
    QFETCH(const RouteCounts, routes);
    QFETCH(const int, percent);
    QCOMPARE(fillPercent(limit, routes).value_or(-1), percent);
}

void TestProtocolsView::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("type") << u"type:ospf"_s << QStringList({u"ospf4"_s, u"ospf6"_s, u"ospf_idle"_s});
    QTest::newRow("type and state") << u"type:bgp state:down"_s
                                    << QStringList({u"disabled_peer"_s, u"lim_disable"_s});
    QTest::newRow("session state") << u"state:connect"_s << QStringList({u"active_peer"_s});
    QTest::newRow("AS") << u"as:64999"_s << QStringList({u"feed"_s});
    QTest::newRow("not") << u"type:ospf -name:idle"_s << QStringList({u"ospf4"_s, u"ospf6"_s});
    QTest::newRow("a word in the error") << u"\"no route\""_s << QStringList({u"active_peer"_s});
    QTest::newRow("nothing") << u"nowhere"_s << QStringList();
}

void TestProtocolsView::filters()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, shown);
    const auto view = shownView<ProtocolsView>();
    QTRY_VERIFY(hasDetails());
    const QAbstractItemModel &model = *view->table().model();
    const int all = model.rowCount();
    view->setFilterText(text);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, ProtocolModel::Name).data().toString();
    names.sort();
    QCOMPARE(names, shown);
    QCOMPARE(view->hiddenCount(), all - static_cast<int>(shown.size()));
}

void TestProtocolsView::asksForDetailsWhileSeen()
{
    const auto view = std::make_unique<ProtocolsView>(m_stage->glass, m_stage->clock, m_theme);
    view->setRouters({u"edge1"_s});
    QVERIFY(!m_stage->asked.contains("show protocols all"));
    view->show();
    QTRY_VERIFY(m_stage->asked.contains("show protocols all"));
    QTRY_VERIFY(hasDetails());
    view->hide();
    m_stage->asked.clear();
    m_stage->glass.pollNow(u"edge1"_s);
    QTRY_VERIFY(m_stage->asked.contains("show protocols"));
    QVERIFY(!m_stage->asked.contains("show protocols all"));
}

void TestProtocolsView::detailsOfTheCurrent()
{
    const auto view = shownView<ProtocolsView>();
    QTRY_VERIFY(hasDetails());
    view->table().setCurrentIndex(rowOf(*view->table().model(), u"edge_r2"_s));
    const auto *details = view->findChild<DetailTree *>();
    const auto found = details->findItems(u"Neighbor address"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front()->text(1), u"10.0.12.2"_s);
}

void TestProtocolsView::opensRoutes_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("query");
    QTest::newRow("brought") << u"Routes it brought"_s << u"from:edge_r2"_s;
    QTest::newRow("filtered") << u"Routes filtered out"_s << u"filtered:edge_r2"_s;
    QTest::newRow("exported") << u"Routes exported to it"_s << u"exported:edge_r2"_s;
    QTest::newRow("not exported") << u"Routes not exported to it"_s << u"noexport:edge_r2"_s;
}

void TestProtocolsView::opensRoutes()
{
    QFETCH(const QString, action);
    QFETCH(const QString, query);
    const auto view = shownView<ProtocolsView>();
    view->table().setCurrentIndex(rowOf(*view->table().model(), u"edge_r2"_s));
    QSignalSpy queries(view.get(), &View::queryRequested);
    QMenu menu;
    view->addActions(menu);
    for (QAction *entry : menu.actions()) {
        if (entry->text().remove(u'&') == action)
            entry->trigger();
    }
    QCOMPARE(queries.size(), 1);
    QCOMPARE(queries.front(), QVariantList({u"edge1"_s, query}));
}

void TestProtocolsView::showsTheReply()
{
    m_stage->routers.at(u"edge1"_s)
        .replies.insert("show protocols all 'edge_r2'",
                        test::captured(u"2.0.12"_s, u"show-protocols-all-edge_r2"_s));
    const auto view = shownView<ProtocolsView>();
    view->table().setCurrentIndex(rowOf(*view->table().model(), u"edge_r2"_s));
    QTest::keyClick(&view->table(), Qt::Key_R);
    const auto *dialog = view->findChild<RawReplyDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->text().contains("    Neighbor address: 10.0.12.2"_L1));
}

void TestProtocolsView::summarisesBgp()
{
    const auto view = shownView<BgpView>();
    QTRY_VERIFY(hasDetails());
    const BgpTotals totals = view->totals();
    QCOMPARE(totals.up, 7);
    QCOMPARE(totals.down, 7);
    QCOMPARE(totals.off, 3);
    QCOMPARE(totals.systems, 13);
    view->setAsNames([](quint32 number) { return number == 65002 ? u"EXAMPLE"_s : QString(); });
    const QModelIndex row = rowOf(*view->table().model(), u"edge_r2"_s);
    QCOMPARE(row.siblingAtColumn(ProtocolModel::NeighborAs).data().toString(), u"65002  EXAMPLE"_s);
    QCOMPARE(view->table().model()->rowCount(row), 0); // no channels
    view->setFilterText(u"example"_s);
    QVERIFY(view->table().model()->rowCount() > 0);
    QCOMPARE(view->totals().systems, 1);
}

void TestProtocolsView::exportsWhatIsShown()
{
    const auto view = shownView<BgpView>();
    QTRY_VERIFY(hasDetails());
    view->setFilterText(u"name:edge_r2"_s);
    const auto csv = exported(view->table(), ExportFormat::Csv);
    QVERIFY(csv);
    QVERIFY2(csv->startsWith("Name,Neighbour,AS,State"), csv->constData());
    QCOMPARE(csv->count("\r\n"), 2);
    QVERIFY(csv->contains("edge_r2,10.0.12.2,65002,up"));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestProtocolsView)
#include "tst_protocolsview.moc"
