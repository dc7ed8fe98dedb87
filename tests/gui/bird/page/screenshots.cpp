// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the BIRD tab for people to look at: `bird-screenshots FOLDER [PART OF A NAME]`.
#include "tests/gui/bird/page/birdstage.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/birdsettingsdialog.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/routerdialog.h"
#include "widgets/bird/protocols/bgpview.h"
#include "widgets/bird/protocols/protocolsview.h"
#include "widgets/bird/tables/tablesbar.h"
#include "widgets/bird/tables/tablesview.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>

#include <functional>

namespace {

using namespace Qt::StringLiterals;
using namespace noc;
using namespace noc::bird;

struct Stage : test::BirdStage
{
    widgets::Theme theme;
    std::unique_ptr<BirdPage> page;
    TablesView *tables = nullptr;
    ProtocolsView *protocols = nullptr;
};

struct Scene
{
    QString name;
    std::function<void(Stage &)> set; ///< before the page is shown
    std::function<QWidget *(Stage &)> act; ///< after; what is to be seen, the page when null
};

void putThree(Stage &stage)
{
    stage.put(test::capturedRouter(u"edge1"_s, {2, 0, 12}));
    stage.put(test::capturedRouter(u"edge2.frankfurt.example.net"_s, {3, 1, 7}));
    test::StageRouter broken;
    broken.name = u"old-router"_s;
    broken.failure = core::Error{core::ErrorCode::Unreachable, u"Connection refused"_s};
    stage.put(broken);
}

void putThousand(Stage &stage)
{
    test::StageRouter big = test::capturedRouter(u"route-server"_s, {2, 0, 12});
    QByteArray list = "2002-Name       Proto      Table      State  Since         Info\n";
    for (int i = 0; i < 1200; ++i)
        list += "1002-peer_" + QByteArray::number(i) + "   BGP        ---        "
            + (i % 9 == 0 ? "start  11:58:02.123  Active        Socket: Connection refused\n"
                          : "up     09:10:11.000  Established   \n");
    list += "0000 \n";
    big.replies["show protocols"] = list;
    big.replies["show protocols all"] = list;
    stage.put(big);
}

QWidget *nothing(Stage & /*stage*/)
{
    return nullptr;
}

Scene tableScene(const QString &kind, const QStringList &routers)
{
    return {u"tables-"_s + kind, putThree, [kind, routers](Stage &stage) -> QWidget * {
                stage.page->showView(u"tables"_s);
                stage.page->chooseRouters(routers);
                stage.tables->bar().setKind(kind);
                stage.tables->refresh();
                return nullptr;
            }};
}

RouterConfig proxyConfig()
{
    RouterConfig config;
    config.name = u"rs1"_s;
    config.address = *RouterAddress::fromText(u"lgpy+https://lg.example.net/proxy"_s);
    return config;
}

BirdOptions someOptions()
{
    return {u"/usr/share/nocdesk/asnames.txt"_s,
            true,
            u"https://bgp.tools/as/{as}"_s,
            u"https://bgp.tools/prefix/{prefix}"_s,
            {u"/home/noc/communities/own.txt"_s,
             u"/home/noc/communities/with a long name of a folder and of a file/transit of AS64500 and "
             "others.txt"_s},
            true,
            false};
}

QWidget *settingsDialog(Stage &stage, const BirdOptions &options, const QString &note = {})
{
    return new BirdSettingsDialog(options, options, note, stage.page.get());
}

QList<Scene> scenes()
{
    const auto choose = [](const QStringList &routers, const QString &view) {
        return [routers, view](Stage &stage) -> QWidget * {
            stage.page->showView(view);
            stage.page->chooseRouters(routers);
            if (view == "protocols"_L1)
                stage.protocols->table().setCurrentIndex(stage.protocols->table().model()->index(3, 0));
            return nullptr;
        };
    };
    return {
        {u"first-run"_s, [](Stage &) {}, nothing},
        {u"first-run-found"_s, [](Stage &) {},
         [](Stage &stage) -> QWidget * {
             stage.page->setFoundSockets({u"/run/bird/bird.ctl"_s});
             return nullptr;
         }},
        {u"protocols-one"_s, putThree, choose({u"edge1"_s}, u"protocols"_s)},
        {u"protocols-all"_s, putThree, choose({}, u"protocols"_s)},
        {u"bgp-one"_s, putThree, choose({u"edge2.frankfurt.example.net"_s}, u"bgp"_s)},
        {u"bgp-thousands"_s, putThousand, choose({}, u"bgp"_s)},
        {u"failed"_s, putThree, choose({u"old-router"_s}, u"protocols"_s)},
        tableScene(u"bfd"_s, {}),
        tableScene(u"ospf-topology"_s, {u"edge1"_s}),
        tableScene(u"interfaces"_s, {u"edge1"_s}),
        tableScene(u"rpki"_s, {}),
        tableScene(u"memory"_s, {}),
        {u"settings"_s, [](Stage &) {}, [](Stage &stage) { return settingsDialog(stage, someOptions()); }},
        {u"settings-empty"_s, [](Stage &) {}, [](Stage &stage) { return settingsDialog(stage, {}); }},
        {u"settings-attached-wrong"_s, [](Stage &) {},
         [](Stage &stage) {
             BirdOptions options = someOptions();
             options.asUrl = u"https://bgp.tools/as/"_s;
             options.prefixUrl = u"ftp://bgp.tools/{prefix}"_s;
             return settingsDialog(stage, options,
                                   u"These are the settings of the program that this window is attached to: "
                                   "noc.example.net."_s);
         }},
        {u"dialog-new"_s, [](Stage &) {},
         [](Stage &stage) -> QWidget * { return new RouterDialog({}, {}, stage.page.get()); }},
        {u"dialog-proxy"_s, [](Stage &) {},
         [](Stage &stage) -> QWidget * {
             auto *dialog = new RouterDialog(proxyConfig(), {}, stage.page.get());
             return dialog;
         }},
    };
}

void render(const Scene &scene, widgets::ColorScheme scheme, const QString &folder)
{
    Stage stage;
    stage.theme.setColorScheme(scheme);
    scene.set(stage);
    stage.page = std::make_unique<BirdPage>(stage.glass, stage.clock, stage.theme);
    stage.protocols = new ProtocolsView(stage.glass, stage.clock, stage.theme);
    stage.page->addView(stage.protocols);
    auto *bgp = new BgpView(stage.glass, stage.clock, stage.theme);
    bgp->setAsNames([](quint32 number) { return number % 2 ? u"EXAMPLE-%1"_s.arg(number) : QString(); });
    stage.page->addView(bgp);
    stage.tables = new TablesView(stage.glass, stage.clock, stage.theme);
    stage.page->addView(stage.tables);
    stage.page->resize(1280, 720);
    stage.page->show();
    QTest::qWait(300);
    QWidget *shown = scene.act(stage);
    QWidget &seen = shown ? *shown : *stage.page;
    seen.show();
    QTest::qWait(400);
    const QString suffix = scheme == widgets::ColorScheme::Dark ? u"-dark"_s : u"-light"_s;
    seen.grab().save(folder + u'/' + scene.name + suffix + u".png"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    for (const Scene &scene : scenes()) {
        if (!scene.name.contains(arguments.value(2)))
            continue;
        render(scene, widgets::ColorScheme::Light, folder);
        render(scene, widgets::ColorScheme::Dark, folder);
    }
    return 0;
}
