// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/texttablemodel.h"
#include "tests/gui/bird/page/birdstage.h"
#include "tests/support/stricttest.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/tables/tablesbar.h"
#include "widgets/bird/tables/tablesview.h"
#include "widgets/bird/tables/topologytree.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;

class TestTablesView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tables_data();
    void tables();
    void sideBySide();
    void topologyIsATree();
    void ownCommand_data();
    void ownCommand();
    void saysWhyNot_data();
    void saysWhyNot();
    void greysWhatCannotBeAsked();
    void stops();
    void sortValues_data();
    void sortValues();
    void modelFollows();

private:
    void show(const QStringList &routers, const QString &kind)
    {
        m_view->setRouters(routers);
        m_view->bar().setKind(kind);
        m_view->show();
    }
    [[nodiscard]] QStringList headings() const
    {
        QStringList texts;
        for (const int column : m_view->table().shownColumns())
            texts += m_view->table().model()->headerData(column, Qt::Horizontal).toString();
        return texts;
    }

    std::unique_ptr<test::BirdStage> m_stage;
    widgets::Theme m_theme;
    std::unique_ptr<TablesView> m_view;
};

void TestTablesView::init()
{
    StrictTest::failOnWarnings();
    m_stage = std::make_unique<test::BirdStage>();
    for (const auto &[name, version] :
         {std::pair(u"edge1"_s, Version{2, 0, 12}), std::pair(u"edge2"_s, Version{3, 1, 7})}) {
        m_stage->put(test::capturedRouter(name, version));
        QTRY_VERIFY(m_stage->glass.state().row(name).heard.isValid());
    }
    m_view = std::make_unique<TablesView>(m_stage->glass, m_stage->clock, m_theme);
}

void TestTablesView::cleanup()
{
    m_view.reset();
    m_stage.reset();
}

void TestTablesView::tables_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("heading"); // one of them
    QTest::newRow("BFD") << u"bfd"_s << 4 << u"IP address"_s;
    QTest::newRow("OSPF neighbours") << u"ospf-neighbours"_s << 2 << u"Router ID"_s;
    QTest::newRow("status") << u"status"_s << 1 << u"Last reboot"_s;
    QTest::newRow("RPKI") << u"rpki"_s << 1 << u"State"_s;
}

void TestTablesView::tables()
{
    QFETCH(const QString, kind);
    QFETCH(const int, rows);
    QFETCH(const QString, heading);
    if (kind == "rpki"_L1) { // asked for by name
        m_stage->routers.at(u"edge1"_s)
            .replies.insert("show protocols all 'rpki_down'",
                            test::captured(u"2.0.12"_s, u"show-protocols-all-rpki_down"_s));
    }
    show({u"edge1"_s}, kind);
    QTRY_COMPARE(m_view->table().model()->rowCount(), rows);
    QVERIFY2(headings().contains(heading), qPrintable(headings().join(u'|')));
    QVERIFY(!headings().contains(u"Router"_s)); // there is one
}

void TestTablesView::sideBySide()
{
    show({u"edge1"_s, u"edge2"_s}, u"status"_s);
    QTRY_COMPARE(m_view->table().model()->rowCount(), 2);
    QCOMPARE(headings().front(), u"Router"_s);
    m_view->setFilterText(u"router:edge2"_s);
    QCOMPARE(m_view->table().model()->rowCount(), 1);
    QCOMPARE(m_view->hiddenCount(), 1);
    QCOMPARE(m_view->table().model()->index(0, TextTableModel::FirstCell).data().toString(), u"3.1.7"_s);
}

void TestTablesView::topologyIsATree()
{
    show({u"edge1"_s}, u"ospf-topology"_s);
    const auto *tree = m_view->findChild<TopologyTree *>();
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    const QTreeWidgetItem *area = tree->topLevelItem(0)->child(0);
    QCOMPARE(area->text(0), u"area 0.0.0.0"_s);
    QCOMPARE(area->childCount(), 6);
    QCOMPARE(area->child(1)->text(0), u"router 10.255.0.2"_s);
    QCOMPARE(area->child(1)->text(1), u"10"_s);
    QCOMPARE(area->child(1)->child(0)->text(0), u"network 10.0.12.0/24"_s);
    // ospf6 and ospf_idle answer with an error here, which is said.
    QTRY_VERIFY(m_view->remarks().contains("syntax error"_L1));
}

void TestTablesView::ownCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("reads") << u"show memory"_s << u"Routing tables:"_s;
    QTest::newRow("BIRD's error") << u"show route table nowhere"_s << u"syntax error"_s;
    QTest::newRow("is not sent") << u"configure"_s << u"only commands that read"_s;
}

void TestTablesView::ownCommand()
{
    QFETCH(const QString, command);
    QFETCH(const QString, words);
    show({u"edge1"_s}, u"other"_s);
    QVERIFY(!m_stage->asked.contains(QByteArray()));
    m_view->bar().setTyped(command);
    m_view->refresh();
    const auto *text = m_view->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(QString(text->toPlainText() + m_view->remarks()).contains(words));
    QCOMPARE(m_stage->asked.contains(command.toUtf8()), command.startsWith("show"_L1));
}

void TestTablesView::saysWhyNot_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isProxy");
    QTest::addColumn<QString>("words");
    QTest::newRow("a proxy that refuses") << u"bfd"_s << true << u"proxy"_s;
    QTest::newRow("no such protocol") << u"ospf-neighbours"_s << false << u"no OSPF protocol"_s;
}

void TestTablesView::saysWhyNot()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, isProxy);
    QFETCH(const QString, words);
    test::StageRouter router = test::capturedRouter(u"lg"_s, {2, 0, 12});
    router.abilities.onlyProtocolsAndRoutes = isProxy;
    router.replies["show protocols"] = "2002-Name       Proto      Table      State  Since         Info\n"
                                       "1002-device1    Device     ---        up     22:17:38.478  \n0000 \n";
    m_stage->put(router);
    QTRY_VERIFY(m_stage->glass.state().row(u"lg"_s).heard.isValid());
    show({u"lg"_s}, kind);
    QTRY_VERIFY2(m_view->remarks().contains(words), qPrintable(m_view->remarks()));
    QVERIFY(std::ranges::none_of(m_stage->asked, [](const QByteArray &command) {
        return command.startsWith("show bfd") || command.startsWith("show ospf");
    }));
}

void TestTablesView::greysWhatCannotBeAsked()
{
    test::StageRouter router = test::capturedRouter(u"lg"_s, {2, 0, 12});
    router.abilities.onlyProtocolsAndRoutes = true;
    m_stage->put(router);
    QTRY_VERIFY(m_stage->glass.state().row(u"lg"_s).heard.isValid());
    const auto *kinds = m_view->findChild<QComboBox *>();
    const auto *items = qobject_cast<const QStandardItemModel *>(kinds->model());
    const int bfd = kinds->findData(u"bfd"_s);
    m_view->setRouters({u"lg"_s});
    QVERIFY(!items->item(bfd)->isEnabled());
    QVERIFY(kinds->itemData(bfd, Qt::ToolTipRole).toString().contains("proxy"_L1));
    QVERIFY(items->item(kinds->findData(u"rpki"_s))->isEnabled());
    m_view->setRouters({u"lg"_s, u"edge1"_s}); // one of them can
    QVERIFY(items->item(bfd)->isEnabled());
}

void TestTablesView::stops()
{
    m_stage->routers.at(u"edge1"_s).isSilent = true;
    show({u"edge1"_s}, u"bfd"_s);
    const auto buttons = m_view->bar().findChildren<QToolButton *>();
    const auto stop = std::ranges::find(buttons, u"Stop asking"_s, &QWidget::accessibleName);
    QVERIFY(stop != buttons.end());
    QTRY_VERIFY(m_stage->asked.contains("show bfd sessions"));
    QVERIFY((*stop)->isEnabled());
    (*stop)->click();
    QVERIFY(!(*stop)->isEnabled());
    m_stage->routers.at(u"edge1"_s).isSilent = false;
    m_view->refresh();
    QTRY_COMPARE(m_view->table().model()->rowCount(), 4);
}

void TestTablesView::sortValues_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("numbers") << u"9.5"_s << u"10.000"_s;
    QTest::newRow("sizes") << u"1248.0  B"_s << u"161.2 kB"_s;
    QTest::newRow("addresses") << u"10.0.0.9"_s << u"10.0.0.10"_s;
    QTest::newRow("prefixes") << u"10.0.0.0/8"_s << u"10.0.0.0/16"_s;
}

void TestTablesView::sortValues()
{
    QFETCH(const QString, less);
    QFETCH(const QString, more);
    QCOMPARE(QVariant::compare(textSortValue(less), textSortValue(more)), QPartialOrdering::Less);
}

void TestTablesView::modelFollows()
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(u"a"_s, {{}, {u"IP"_s, u"Timeout"_s}, {{{}, {u"10.0.0.1"_s, u"1.5"_s}}}, {}});
    const QPersistentModelIndex first = model.index(0, TextTableModel::FirstCell);
    model.setTable(u"b"_s, {{}, {u"Timeout"_s, u"State"_s}, {{u"bfd1"_s, {u"---"_s, u"Up"_s}}}, {}});
    QCOMPARE(first.data().toString(), u"10.0.0.1"_s);
    QCOMPARE(model.columnCount(), TextTableModel::FirstCell + 3);
    QVERIFY(model.hasGroups());
    QVERIFY(model.isNumber(TextTableModel::FirstCell + 1)); // "---" is nothing
    QVERIFY(!model.isNumber(TextTableModel::FirstCell + 2));
    QCOMPARE(model.index(1, TextTableModel::FirstCell + 2).data().toString(), u"Up"_s);
    model.setTable(u"a"_s, {});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!first.isValid());
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestTablesView)
#include "tst_tablesview.moc"
