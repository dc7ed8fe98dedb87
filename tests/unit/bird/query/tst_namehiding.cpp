// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No name that is to be hidden leaves the house, whatever table or reply it stands in.
#include "models/bird/answer.h"
#include "models/bird/query/namehiding.h"
#include "models/bird/query/querylogmodel.h"
#include "models/bird/query/tableexport.h"
#include "models/bird/routes/routediffmodel.h"
#include "models/bird/routes/routetablemodel.h"
#include "models/bird/text/texttablemodel.h"
#include "models/bird/watch/watchmodel.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

const QStringList protocols{u"edge_r2"_s, u"ibgp_r3"_s, u"ospf4"_s,   u"bfd1"_s,   u"babel1"_s,
                            u"rip4"_s,    u"direct1"_s, u"static4"_s, u"kernel4"_s};
const QStringList interfaces{u"e12"_s, u"e13"_s, u"e14"_s, u"wg-dn42.1"_s};

/// "wg-dn42.1" is not within "xwg-dn42.1".
bool hasName(const QString &text, const QStringList &names)
{
    NameHiding hiding;
    return hiding.hiddenIn(text, u"found"_s, names) != text;
}

HidingRules all()
{
    return {true, true, protocols};
}

Answer answerOf(const QString &capture, const QByteArray &command)
{
    return parseAnswer(test::readData(u"bird/2.0.12-%1.txt"_s.arg(capture)), command, Version{2, 0, 12},
                       ReplyCoding::Coded);
}

std::shared_ptr<const RouteTable> routesOf(const QString &capture)
{
    return std::get<std::shared_ptr<const RouteTable>>(answerOf(capture, "show route all").content);
}

std::unique_ptr<QAbstractItemModel> textTable(const QString &capture, const QByteArray &command)
{
    auto model = std::make_unique<TextTableModel>();
    model->setTable(u"r1"_s, std::get<TextTable>(answerOf(capture, command).content));
    return model;
}

std::unique_ptr<QAbstractItemModel> routes()
{
    auto model = std::make_unique<RouteTableModel>();
    model->showTable(routesOf(u"show-route-all"_s));
    return model;
}

std::unique_ptr<QAbstractItemModel> differences()
{
    auto model = std::make_unique<RouteDiffModel>();
    model->compare(routesOf(u"show-route-prefix-all"_s), routesOf(u"show-route-all"_s), {});
    if (!QTest::qWaitFor([&] { return !model->isWorking(); }))
        qFatal("no difference");
    return model;
}

std::unique_ptr<QAbstractItemModel> queries()
{
    auto model = std::make_unique<QueryLogModel>();
    QueryRecord record;
    record.query = u"from:edge_r2"_s;
    record.command = u"show route protocol 'edge_r2' where ifname = \"e12\" # dev e12"_s;
    model->add(record);
    return model;
}

std::unique_ptr<QAbstractItemModel> watches()
{
    auto model = std::make_unique<WatchModel>();
    WatchRow row;
    row.watch = u"from edge_r2"_s;
    row.query = u"from:edge_r2"_s;
    row.router = u"r1"_s;
    core::RowDiff<WatchRow> diff;
    diff.put.push_back(row);
    model->apply(diff);
    return model;
}

} // namespace

class NameHidingTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void interfacesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("gateway", u"\tvia 10.0.12.2 on e12 weight 7"_s, {u"e12"_s});
        row("gateway without via", u"fe80::1 on wg-dn42.1, weight 1"_s, {u"wg-dn42.1"_s});
        row("device", u"10.0.0.0/24 dev e13 [direct1 12:00]"_s, {u"e13"_s});
        row("scope", u"Neighbor address: fe80::5423:8bff%e13"_s, {u"e13"_s});
        row("OSPF", u"Interface e12 (10.0.12.0/24)"_s, {u"e12"_s});
        row("BFD", u"  Interface:            e14"_s, {u"e14"_s});
        row("up", u"e12 up (index=2)\n\tMultiAccess"_s, {u"e12"_s});
        row("up, with its code", u"1001-e12 down (index=2)"_s, {u"e12"_s});
        row("column", u"Interface  State\ne13        Up\n\nOther\ne14 Up"_s, {u"e13"_s});
        row("column, first line has another", u"IP address Interface  State\n10.0.0.1   ---        Up"_s, {});
        row("a date", u"Last reconfiguration at 12:00:01 on 2026-11-22"_s, {});
        row("a date of BIRD", u"Last reboot on 2026-11-22 22:17:38"_s, {});
        row("a percentage", u"50% of 10"_s, {});
        row("column after codes", u"2005-Interface  State\n1005-lo         up\n e12        up"_s,
            {u"lo"_s, u"e12"_s});
        row("nothing", {}, {});
    }

    void interfacesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(interfacesIn(text), expected);
    }

    void repliesHideThem_data()
    {
        QTest::addColumn<QString>("capture");
        for (const char *capture :
             {"show-route-all", "show-route-protocol-all", "show-protocols-all", "show-ospf-neighbors",
              "show-ospf-interface", "show-bfd-sessions", "show-babel-neighbors", "show-babel-interfaces",
              "show-rip-interfaces", "show-rip-neighbors", "show-interfaces", "show-interfaces-summary",
              "show-static"})
            QTest::newRow(capture) << QString::fromLatin1(capture);
    }

    void repliesHideThem()
    {
        QFETCH(const QString, capture);
        const QString text = QString::fromUtf8(test::readData(u"bird/2.0.12-%1.txt"_s.arg(capture)));
        QVERIFY(hasName(text, protocols + interfaces));
        const QString hidden = NameHiding(all()).text(text);
        for (const QString &line : hidden.split(u'\n'))
            QVERIFY2(!hasName(line, protocols + interfaces), qPrintable(line));
        QCOMPARE(NameHiding().text(text), text);
    }

    void tablesHideThem_data()
    {
        QTest::addColumn<std::shared_ptr<QAbstractItemModel>>("model");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, std::unique_ptr<QAbstractItemModel> model,
                            const QStringList &names = protocols + interfaces) {
            QTest::newRow(name) << std::shared_ptr<QAbstractItemModel>(std::move(model)) << names;
        };
        row("routes", routes());
        row("differences", differences());
        row("queries", queries());
        row("watches", watches());
        row("BFD", textTable(u"show-bfd-sessions"_s, "show bfd sessions"));
        row("OSPF neighbours", textTable(u"show-ospf-neighbors"_s, "show ospf neighbors"));
        row("OSPF interfaces", textTable(u"show-ospf-interface"_s, "show ospf interface"));
        row("Babel interfaces", textTable(u"show-babel-interfaces"_s, "show babel interfaces"));
        row("RIP neighbours", textTable(u"show-rip-neighbors"_s, "show rip neighbors"));
        row("static", textTable(u"show-static"_s, "show static"));
        row("symbols", textTable(u"show-symbols"_s, "show symbols"), protocols); // any word may be one
    }

    void tablesHideThem()
    {
        QFETCH(const std::shared_ptr<QAbstractItemModel>, model);
        QFETCH(const QStringList, names);
        for (const auto format :
             {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Text}) {
            ExportOptions options;
            options.format = format;
            options.valueRole = Qt::UserRole + 1;
            // Markdown escapes what is in names.
            const auto textOf = [&] {
                return QString::fromUtf8(*exportTable(*model, options)).remove(u'\\');
            };
            QVERIFY(format == ExportFormat::Json || hasName(textOf(), names));
            options.hiding = all();
            const QString hidden = textOf();
            for (const QString &line : hidden.split(u'\n'))
                QVERIFY2(!hasName(line, names), qPrintable(line));
        }
    }

    void onlyWhatIsChosenIsHidden_data()
    {
        QTest::addColumn<bool>("hidesProtocols");
        QTest::addColumn<bool>("hidesInterfaces");
        QTest::newRow("none") << false << false;
        QTest::newRow("protocols") << true << false;
        QTest::newRow("interfaces") << false << true;
    }

    void onlyWhatIsChosenIsHidden()
    {
        QFETCH(const bool, hidesProtocols);
        QFETCH(const bool, hidesInterfaces);
        ExportOptions options;
        options.hiding = {hidesProtocols, hidesInterfaces, protocols};
        const QString text = QString::fromUtf8(*exportTable(*routes(), options));
        QCOMPARE(hasName(text, protocols), !hidesProtocols);
        QCOMPARE(hasName(text, interfaces), !hidesInterfaces);
    }

    void theSameNameIsHiddenTheSameWay()
    {
        NameHiding hiding(all());
        QCOMPARE(hiding.name(NameKind::Protocol, u"edge_r2"_s), u"protocol-1"_s);
        QCOMPARE(hiding.text(u"via 10.0.12.2 on e12 [edge_r2 22:17] [ibgp_r3]"_s),
                 u"via 10.0.12.2 on interface-1 [protocol-1 22:17] [protocol-2]"_s);
        QCOMPARE(hiding.name(NameKind::Interface, u"e12"_s), u"interface-1"_s);
        QCOMPARE(hiding.name(NameKind::Interface, u"---"_s), u"---"_s);
        QCOMPARE(hiding.name(NameKind::None, u"edge_r2"_s), u"edge_r2"_s);
    }

    void manyAndStrangeNames()
    {
        QStringList names{u"a b"_s, u"x:y"_s, u"dn42."_s, u"name"_s};
        for (int i = 0; i < 20'000; ++i) // more than one expression could hold
            names += u"peer_with_a_long_name_%1"_s.arg(i);
        NameHiding hiding({true, false, names});
        QCOMPARE(hiding.text(u"[a b] [x:y] [dn42.] peer_with_a_long_name_19999 name.x"_s),
                 u"[protocol-1] [protocol-2] [protocol-3] protocol-4 name.x"_s);
    }
};

QTEST_GUILESS_MAIN(NameHidingTest)
#include "tst_namehiding.moc"
