// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders traces, graphs, the log, watches and whois for people to look at:
// `bird-view-screenshots FOLDER [SCALE] [PART OF A NAME]`.
#include "models/bird/answer.h"
#include "models/bird/graph/ospfgraph.h"
#include "tests/gui/bird/watch/stillwatches.h"
#include "tests/support/manualclock.h"
#include "tests/support/testdata.h"
#include "widgets/bird/graph/graphview.h"
#include "widgets/bird/graph/ospfgraphview.h"
#include "widgets/bird/graph/pathgraph.h"
#include "widgets/bird/log/querylogview.h"
#include "widgets/bird/trace/traceview.h"
#include "widgets/bird/watch/watchdialog.h"
#include "widgets/bird/watch/watchview.h"
#include "widgets/bird/whois/whoisdialog.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLocale>
#include <QTest>

#include <functional>

namespace {

using namespace Qt::StringLiterals;
using namespace noc;
using namespace noc::bird;
using State = WatchRow::State;
using widgets::ColorScheme;

struct Stage
{
    test::ManualClock clock;
    widgets::Theme theme;
    LookingGlass glass{clock};
    test::StillWatches watches;
};

struct Scene
{
    QString name;
    QSize size; ///< empty: as large as it wants to be
    std::function<QWidget *(Stage &)> make;
};

std::shared_ptr<const RouteTable> manyPaths(int count)
{
    QByteArray bytes = "1007-Table master4:\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray prefix =
            "10." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256) + ".0/24";
        const QByteArray transit = QByteArray::number(65'000 + i % 5);
        bytes += " " + prefix.leftJustified(20) + " unicast [edge_r" + QByteArray::number(i % 5)
            + " 22:05:27.718] " + (i % 3 == 0 ? "*" : "") + " (100) [AS" + QByteArray::number(64'512 + i % 97)
            + "i]\n \tvia 10.0.12.2 on e12\n1008-\tType: BGP univ\n1012-\tBGP.origin: IGP\n \tBGP.as_path: "
            + transit + ' ' + QByteArray::number(65'100 + i % 11) + ' ' + QByteArray::number(64'512 + i % 97)
            + "\n1007-";
    }
    bytes.chop(6);
    bytes += "\n0000 \n";
    const Answer answer = parseAnswer(bytes, "show route all", Version{2, 0, 12}, ReplyCoding::Coded);
    return std::get<std::shared_ptr<const RouteTable>>(answer.content);
}

QWidget *pathGraph(Stage &stage, const std::shared_ptr<const RouteTable> &table)
{
    auto *graph = new PathGraph(stage.theme);
    graph->setOwnAs([](const QString &) { return 65'001U; });
    graph->setAsNames([](quint32 number) {
        return number % 2 == 0 ? u"EXAMPLE-NET The Example Network of All"_s : QString();
    });
    graph->setResult(table, u"edge1"_s);
    return graph;
}

std::shared_ptr<const RouteTable> captured()
{
    const Answer answer = parseAnswer(test::readData(u"bird/2.0.12-show-route-all.txt"_s), "show route all",
                                      Version{2, 0, 12}, ReplyCoding::Coded);
    return std::get<std::shared_ptr<const RouteTable>>(answer.content);
}

QWidget *ospf(Stage &stage, bool isWithStubs)
{
    auto *view = new OspfGraphView(stage.glass, stage.theme);
    const Answer answer = parseAnswer(test::readData(u"bird/2.0.12-show-ospf-state.txt"_s),
                                      "show ospf state 'ospf4'", Version{2, 0, 12}, ReplyCoding::Coded);
    view->setTopology(std::get<OspfTopology>(answer.content));
    view->findChild<QCheckBox *>()->setChecked(isWithStubs);
    return view;
}

QWidget *trace(Stage &stage)
{
    auto *view = new TraceView(stage.glass, stage.theme);
    TraceReader reader(TraceTool::Mtr);
    for (const QByteArray &line : test::readData(u"bird/tool-mtr-raw.txt"_s).split('\n'))
        reader.readLine(line);
    for (int ttl = 8; ttl < 20; ++ttl) {
        HopRow *hop = reader.hops().hop(ttl);
        hop->addHost(
            {u"198.51.100.%1"_s.arg(ttl), u"core%1.a-very-long-name-of-a-router.example.net"_s.arg(ttl)});
        for (int i = 0; i < 10; ++i) {
            hop->addSent();
            if (ttl % 5 != 0 || i > 6)
                hop->addReply(RoundTrip(1'000 * ttl + 700 * i));
        }
        hop->asNumbers = {64'500};
        reader.hops().changed();
    }
    reader.finish();
    view->session().model().apply(reader.hops().takeDiff());
    Q_EMIT view->session().printed(u"p 0 312 33000"_s);
    Q_EMIT view->session().changed();
    view->setRawShown(true);
    return view;
}

QWidget *traceError(Stage &stage)
{
    auto *view = new TraceView(stage.glass, stage.theme, {u"/nonexistent"_s});
    view->start(TraceQuestion{{}, Probe::Kind::Trace, u"192.0.2.1"_s, false});
    return view;
}

QWidget *log(Stage &stage, int count)
{
    auto *view = new QueryLogView(stage.clock, stage.theme);
    std::vector<QueryRecord> records;
    for (int i = 0; i < count; ++i) {
        QueryRecord record;
        record.who = i % 3 == 0 ? u"clara"_s : u"watch"_s;
        record.when = stage.clock.now().addSecs(-47 * i);
        record.router = u"edge%1.example.net"_s.arg(i % 4);
        record.query = u"203.0.113.0/24+ AS%1"_s.arg(64'500 + i);
        record.command = u"show route in 203.0.113.0/24 where bgp_path.last = %1 all"_s.arg(64'500 + i);
        record.duration = core::Milliseconds(17 * i);
        record.rows = static_cast<quint64>(i) * 321;
        record.bytes = static_cast<quint64>(i) * 54'321;
        if (i % 7 == 3)
            record.error = core::Error{core::ErrorCode::TimedOut, u"no answer within 30 s"_s};
        records.push_back(record);
    }
    view->setRecords(records);
    return view;
}

QWidget *watches(Stage &stage, int count)
{
    const QDateTime now = stage.clock.now();
    auto *view = new WatchView(stage.watches, stage.clock, stage.theme);
    const QList<State> states{State::Ok, State::Changed, State::Absent, State::Error, State::Waiting};
    std::vector<Watch> configured;
    for (int i = 0; i < count; ++i) {
        const State state = states[i % states.size()];
        const QString name =
            i == 1 ? u"a watch with a very long name of our prefixes"_s : u"watch %1"_s.arg(i);
        stage.watches.put(test::watchRow(name, u"edge1"_s, state, state == State::Changed ? i + 1 : 0,
                                         now.addSecs(-i * 77)));
        stage.watches.happen(
            {test::watchEvent(name, static_cast<WatchEvent::Kind>(i % 6), now.addSecs(-60 * (count - i)))});
        configured.push_back({name, u"203.0.113.0/24"_s, {}, core::Seconds(60)});
    }
    view->setWatches(configured);
    return view;
}

QWidget *whois(Stage &stage, const core::Result<QString> &answer)
{
    const WhoisSource source{u"whois"_s, [answer](const QString &) { return core::ready(answer); }};
    return new WhoisDialog(u"AS64500"_s, {source, {u"RDAP"_s, source.ask}}, stage.theme);
}

QList<Scene> scenes()
{
    const QSize wide(1100, 560);
    return {
        {u"trace"_s, wide, trace},
        {u"trace-empty"_s, {900, 300}, [](Stage &s) { return new TraceView(s.glass, s.theme); }},
        {u"trace-error"_s, {900, 300}, traceError},
        {u"paths"_s, wide, [](Stage &s) { return pathGraph(s, captured()); }},
        {u"paths-empty"_s, {900, 300}, [](Stage &s) { return pathGraph(s, nullptr); }},
        {u"paths-many"_s, wide, [](Stage &s) { return pathGraph(s, manyPaths(9'000)); }},
        {u"ospf"_s, wide, [](Stage &s) { return ospf(s, false); }},
        {u"ospf-stubs"_s, wide, [](Stage &s) { return ospf(s, true); }},
        {u"log"_s, {1300, 400}, [](Stage &s) { return log(s, 12); }},
        {u"log-empty"_s, {900, 300}, [](Stage &s) { return log(s, 0); }},
        {u"log-thousands"_s, {1100, 400}, [](Stage &s) { return log(s, 5'000); }},
        {u"watch"_s, {1300, 500}, [](Stage &s) { return watches(s, 7); }},
        {u"watch-empty"_s, {900, 300}, [](Stage &s) { return watches(s, 0); }},
        {u"watch-dialog"_s,
         {},
         [](Stage &) {
             return new WatchDialog({{}, u"203.0.113.1/24"_s, {}, core::Seconds(60)}, {},
                                    {u"edge1"_s, u"edge2"_s, u"edge3"_s});
         }},
        {u"whois"_s,
         {},
         [](Stage &s) { return whois(s, u"aut-num:  AS64500\nas-name:  EXAMPLE\ncountry:  ZZ"_s); }},
        {u"whois-error"_s,
         {},
         [](Stage &s) {
             return whois(s,
                          core::failure(core::ErrorCode::Unreachable, u"whois.iana.org: host not found"_s));
         }},
    };
}

void render(const Scene &scene, ColorScheme scheme, const QString &path)
{
    Stage stage;
    stage.theme.setColorScheme(scheme);
    const std::unique_ptr<QWidget> shown(scene.make(stage));
    shown->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!scene.size.isEmpty())
        shown->resize(scene.size);
    shown->show();
    constexpr int settling = 3'000; // ms; dot runs on its own time
    QTest::qWait(settling);
    if (!shown->grab().save(path))
        qFatal("Cannot write %s", qUtf8Printable(path));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        qFatal("bird-view-screenshots FOLDER [SCALE] [PART OF A NAME]");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    folder.mkpath(u"."_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const Scene &scene : scenes()) {
        if (!scene.name.contains(arguments.value(3)))
            continue;
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            const QString look = scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s;
            render(scene, scheme,
                   folder.filePath(u"%1-%2-%3x.png"_s.arg(scene.name, look, arguments.value(2, u"1"_s))));
        }
    }
    return 0;
}
