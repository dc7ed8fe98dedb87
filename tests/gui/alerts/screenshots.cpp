// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the alerts' pane, what it asks and the tray icons for people to look at:
// `alert-screenshots FOLDER [SCALE] [PART OF A NAME]`.
#include "app/common/translations.h"
#include "app/gui/trayimage.h"
#include "tests/gui/alerts/alertstage.h"
#include "tests/gui/alerts/englishplurals.h"
#include "widgets/alerts/acknowledgedialog.h"
#include "widgets/alerts/alertpane.h"
#include "widgets/alerts/feedpane.h"
#include "widgets/alerts/mutedialog.h"
#include "widgets/alerts/mutesdialog.h"
#include "widgets/alerts/notificationsdialog.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTest>

#include <functional>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noc;
using namespace noc::alerts;
using core::Severity;
using widgets::ColorScheme;

struct Stage : test::AlertStage
{
    widgets::Theme theme;
    std::unique_ptr<AlertPane> pane;
};

struct Scene
{
    QString name;
    QSize size; ///< empty: as large as it wants to be
    /// Returns what is to be seen; the pane when null.
    std::function<QWidget *(Stage &)> set;
};

void acknowledge(Stage &stage, const QString &id, Acknowledgement::Until until)
{
    stage.feed.acknowledge({id}, test::madeAcknowledgement(until, stage.clock.now().addSecs(7'200)));
}

void mute(Stage &stage, Mute::Scope scope, const QString &value, std::chrono::minutes duration)
{
    stage.feed.mute(
        test::madeMute(scope, value, stage.clock.now().addSecs(std::chrono::seconds(duration).count())));
}

void raiseThree(Stage &stage)
{
    stage.raise({u"monit/db3.example.org/postgres"_s}, Severity::Critical, {u"databases"_s});
    stage.clock.advance(47min);
    stage.raise({u"monit/web1.example.org/nginx"_s}, Severity::Warning, {u"web"_s});
    stage.raise({u"monit/mail.example.org/queue"_s}, Severity::Unknown);
    stage.clock.advance(90s);
}

void raiseMixture(Stage &stage)
{
    raiseThree(stage);
    stage.raise(
        {u"monit/a-very-long-host-name-that-nobody-should-have-chosen.with.many.labels.example.org/"
         "a service with a very long name that needs all the room there is and then some more of it"_s,
         u"monit/db1/disk"_s, u"monit/db2/disk"_s, u"monit/db4/disk"_s, u"monit/db5/disk"_s});
    stage.raise({u"monit/web2/load"_s, u"monit/web3/load"_s}, Severity::Warning, {u"web"_s});
    acknowledge(stage, u"monit/db1/disk"_s, Acknowledgement::Until::Recovered);
    acknowledge(stage, u"monit/db2/disk"_s, Acknowledgement::Until::Time);
    acknowledge(stage, u"monit/web2/load"_s, Acknowledgement::Until::Forever);
    acknowledge(stage, u"monit/mail.example.org/queue"_s, Acknowledgement::Until::Recovered);
    mute(stage, Mute::Scope::Object, u"db4"_s, 42min);
    for (int i = 0; i < 3; ++i) {
        stage.recover({u"monit/db5/disk"_s});
        stage.raise({u"monit/db5/disk"_s});
    }
    stage.recover({u"monit/web2/load"_s});
}

QList<Scene> paneScenes()
{
    const QSize wide(1100, 260);
    return {
        {u"pane-none"_s, {1100, 190}, [](Stage &) { return nullptr; }},
        {u"pane-three"_s, wide,
         [](Stage &stage) {
             raiseThree(stage);
             stage.pane->select({u"monit/web1.example.org/nginx"_s});
             return nullptr;
         }},
        {u"pane-mixture"_s,
         {1100, 340},
         [](Stage &stage) {
             raiseMixture(stage);
             return nullptr;
         }},
        {u"pane-hovered"_s, wide,
         [](Stage &stage) {
             raiseThree(stage);
             AlertTable &table = stage.pane->table();
             const QPoint place = table.visualRect(table.model()->index(1, 2)).center();
             QMouseEvent move(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
             QCoreApplication::sendEvent(table.viewport(), &move);
             return nullptr;
         }},
        {u"pane-muted"_s, wide,
         [](Stage &stage) {
             raiseMixture(stage);
             mute(stage, Mute::Scope::Everything, {}, 42min);
             return nullptr;
         }},
        {u"pane-hidden"_s,
         {1100, 190},
         [](Stage &stage) {
             raiseThree(stage);
             mute(stage, Mute::Scope::Everything, {}, 42min);
             stage.pane->setHandledShown(false);
             return nullptr;
         }},
        {u"pane-nothing-matches"_s,
         {1100, 190},
         [](Stage &stage) {
             raiseThree(stage);
             stage.pane->setFilterText(u"nowhere"_s);
             return nullptr;
         }},
        {u"pane-narrow"_s,
         {620, 240},
         [](Stage &stage) {
             raiseMixture(stage);
             mute(stage, Mute::Scope::Everything, {}, 42min);
             return nullptr;
         }},
        {u"pane-thousands"_s,
         {1100, 400},
         [](Stage &stage) {
             stage.raiseMany(10'000);
             return nullptr;
         }},
    };
}

QList<Scene> dialogScenes()
{
    return {
        {u"acknowledge-one"_s,
         {},
         [](Stage &stage) -> QWidget * {
             return new AcknowledgeDialog({u"postgres on db3.example.org"_s}, {}, stage.clock,
                                          QTimeZone::utc(), nullptr);
         }},
        {u"acknowledge-many"_s,
         {},
         [](Stage &stage) -> QWidget * {
             QStringList things;
             for (int i = 0; i < 12; ++i)
                 things += u"postgres on db%1.example.org"_s.arg(i);
             return new AcknowledgeDialog(things, {Acknowledgement::Until::Time, QTime(8, 0), {}},
                                          stage.clock, QTimeZone::utc(), nullptr);
         }},
        {u"mute-dialog"_s,
         {},
         [](Stage &stage) -> QWidget * {
             const MuteTarget target{Mute::Scope::Object, u"db3"_s, u"db3.example.org"_s};
             return new MuteDialog({{}, target}, target, stage.clock, QTimeZone::utc(), nullptr);
         }},
        {u"mutes-none"_s,
         {},
         [](Stage &stage) -> QWidget * { return new MutesDialog(stage.clock, nullptr); }},
        {u"mutes"_s,
         {},
         [](Stage &stage) -> QWidget * {
             auto *dialog = new MutesDialog(stage.clock, nullptr);
             const QDateTime now = stage.clock.now();
             dialog->setMutes({test::madeMute(Mute::Scope::Everything, {}, now.addSecs(2'500)),
                               test::madeMute(Mute::Scope::Source, u"monit"_s, now.addSecs(8'000)),
                               test::madeMute(Mute::Scope::Group, u"databases"_s, now.addSecs(60'000)),
                               test::madeMute(Mute::Scope::Object, u"db3.example.org"_s, now.addDays(3))});
             return dialog;
         }},
        {u"notifications"_s,
         {},
         [](Stage &) -> QWidget * {
             return new NotificationsDialog({u"monit"_s, u"nocdesk"_s}, {}, nullptr);
         }},
        {u"mute-menu"_s,
         {},
         [](Stage &stage) -> QWidget * {
             raiseThree(stage);
             stage.pane->table().selectAll();
             mute(stage, Mute::Scope::Everything, {}, 42min);
             auto *menu = new QMenu;
             stage.pane->actions().addTo(*menu);
             return menu;
         }},
    };
}

/// Every state in every size, on a light and on a dark panel.
QWidget *trayIcons(Stage &stage)
{
    struct Case
    {
        Severity severity;
        int count;
        bool isMuted;
    };
    const QList<Case> cases{{Severity::Critical, 0, false},  {Severity::Critical, 1, false},
                            {Severity::Critical, 12, false}, {Severity::Critical, 250, false},
                            {Severity::Warning, 5, false},   {Severity::Unknown, 3, false},
                            {Severity::Critical, 12, true},  {Severity::Critical, 0, true}};
    constexpr std::array sizes{16, 22, 32, 44, 64}; // the last two are 22 and 32 at twice the scale
    constexpr int cell = 76;
    QPixmap sheet(cell * static_cast<int>(cases.size()), cell * static_cast<int>(sizes.size()) * 2);
    QPainter painter(&sheet);
    int top = 0;
    for (const QColor &panel : {QColor(0xefefef), QColor(0x202326)}) {
        painter.fillRect(0, top, sheet.width(), cell * static_cast<int>(sizes.size()), panel);
        for (const int size : sizes) {
            int left = 0;
            for (const Case &shown : cases) {
                app::TrayState state;
                state.unhandled.add(shown.severity, shown.count);
                state.isMuted = shown.isMuted;
                painter.drawPixmap(left + 6, top + 6,
                                   app::trayIcon(state, stage.theme).pixmap(QSize(size, size), 1));
                left += cell;
            }
            top += cell;
        }
    }
    painter.end();
    auto *label = new QLabel;
    label->setPixmap(sheet);
    return label;
}

void render(const Scene &scene, ColorScheme scheme, const QString &path)
{
    Stage stage;
    stage.theme.setColorScheme(scheme);
    stage.pane.reset(makeAlertPane(stage.feed, stage.clock, stage.theme, u"clara"_s));
    stage.pane->resize(scene.size.isEmpty() ? QSize(1000, 200) : scene.size);
    stage.pane->show();
    const std::unique_ptr<QWidget> other(scene.set(stage));
    QWidget *shown = other ? other.get() : stage.pane.get();
    shown->setAttribute(Qt::WA_DeleteOnClose, false);
    shown->show();
    for (int i = 0; i < 60; ++i) { // the counts come a moment later
        QApplication::processEvents();
        QTest::qSleep(5);
    }
    if (!shown->grab().save(path))
        qFatal("Cannot write %s", qUtf8Printable(path));
    stage.pane.reset();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        qFatal("alert-screenshots FOLDER [SCALE] [PART OF A NAME]");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    folder.mkpath(u"."_s);
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    app::installTranslations(QLocale());
    test::EnglishPlurals plurals;
    if (QLocale().language() != QLocale::Russian)
        QCoreApplication::installTranslator(&plurals);
    QList<Scene> scenes = paneScenes() + dialogScenes();
    scenes += Scene{u"tray"_s, {}, trayIcons};
    for (const Scene &scene : std::as_const(scenes)) {
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
