// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the host page and the collector's pages for people to look at: `hostpage-screenshots FOLDER [PART OF A NAME]`.
#include "app/common/translations.h"
#include "tests/support/manualclock.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/collectorpage.h"
#include "widgets/monit/collector/pendingpage.h"
#include "widgets/monit/collector/rejectionspage.h"
#include "widgets/monit/collector/ruledialog.h"
#include "widgets/monit/collector/rulesdialog.h"
#include "widgets/monit/collector/ruletext.h"
#include "widgets/monit/hostpage/hostpage.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTabWidget>

#include <functional>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noc;
using namespace noc::monit;
using widgets::ColorScheme;

struct Stage
{
    Stage() { clock.jump(std::chrono::milliseconds(clock.now().msecsTo(core.lastReport))); }

    test::ManualClock clock;
    widgets::Theme theme;
    Host core = test::capturedHost(u"5.33-core-status-steady"_s);
};

struct Scene
{
    QString name;
    QSize size;
    std::function<QWidget *(Stage &)> make;
};

core::RowDiff<HostEvent> events()
{
    core::RowDiff<HostEvent> diff;
    for (const QString &name : test::captureNames(u"5.33-core-event"_s))
        diff.put.push_back(test::capturedEvent(name));
    return diff;
}

HostPage *hostPage(Stage &stage, const Host &host)
{
    auto *page = new HostPage(stage.theme, stage.clock);
    page->applyEvents(events());
    page->showHost(host);
    return page;
}

Host calm(const Host &host)
{
    Host well = test::edited(host, [](Snapshot &snapshot) {
        for (Service &service : snapshot.services)
            service.status = 0;
        snapshot.httpd = AgentHttpd{u"10.0.0.5"_s, 2812, false, {}};
    });
    well.ownGroups = {u"web"_s, u"Amsterdam"_s};
    return well;
}

Host troubled(const Host &host)
{
    Host bad = host;
    bad.presence = Presence::Down;
    bad.lastReport = host.lastReport.addSecs(-600);
    bad.conflict = {IdConflict::Kind::ForeignSource,
                    u"other.example.org"_s,
                    {QHostAddress(u"10.9.9.9"_s), u"monit"_s},
                    {},
                    3};
    bad.admission = Admission::Pending;
    bad.clockSkew = 3h;
    bad.repairs = Repair::Markup;
    bad.repairedCount = 12;
    return test::edited(bad, [](Snapshot &snapshot) {
        snapshot.hostName =
            u"a-very-long-host-name-that-nobody-should-have-chosen.with.many.labels.example.org"_s;
    });
}

CollectorPageState collectorState(CollectorPageState::Listener listener)
{
    CollectorPageState state;
    state.listener = listener;
    state.port = 8080;
    state.choice = {u"127.0.0.1"_s, 8080, CollectorChoice::Tls::Off, {}, {}};
    state.ownAddresses = {u"10.0.0.7"_s, u"192.168.1.20"_s};
    state.reachableAddresses = {u"127.0.0.1"_s};
    state.monitrcLines = {u"set eventqueue basedir /var/lib/monit/events slots 100"_s,
                          u"set mmonit http://monit:h3Xq0b-Zt81mWc2vP_9aLk4d@127.0.0.1:8080/collector"_s};
    return state;
}

CollectorPage *collectorPage(Stage &stage, const CollectorPageState &state)
{
    auto *page = new CollectorPage(stage.theme);
    page->showState(state);
    return page;
}

core::RowDiff<Host> pendingHosts(const Host &host, int count, bool hasConflict)
{
    core::RowDiff<Host> diff;
    for (int i = 0; i < count; ++i) {
        Host waiting = test::edited(
            host, [i](Snapshot &snapshot) { snapshot.hostName = u"web%1.example.org"_s.arg(i); });
        waiting.id = QString::number(i);
        waiting.source.address = QHostAddress(u"10.0.%1.5"_s.arg(i));
        waiting.admission = Admission::Pending;
        diff.put.push_back(waiting);
    }
    if (hasConflict) {
        Host cloned = host;
        cloned.conflict = {IdConflict::Kind::Cloned,
                           u"copy.example.org"_s,
                           {QHostAddress(u"10.0.0.9"_s), u"monit"_s},
                           {},
                           4};
        diff.put.push_back(cloned);
    }
    return diff;
}

PendingPage *pendingPage(Stage &stage, int count, bool hasConflict)
{
    auto *page = new PendingPage(stage.theme, stage.clock);
    page->applyHosts(pendingHosts(stage.core, count, hasConflict));
    return page;
}

RejectionsPage *rejectionsPage(Stage &stage, int count)
{
    auto *page = new RejectionsPage(stage.theme, stage.clock);
    core::RowDiff<Rejection> diff;
    for (int i = 0; i < count; ++i) {
        const QDateTime last = stage.clock.now().addSecs(-i * 97);
        diff.put.push_back({static_cast<RejectionReason>(i % 18),
                            {QHostAddress(u"10.0.3.%1"_s.arg(i + 1)), u"monit"_s},
                            u"POST /collector2 HTTP/1.1"_s,
                            last.addSecs(-900),
                            last,
                            1 + i * 37});
    }
    page->applyRejections(diff);
    return page;
}

QList<Scene> hostScenes()
{
    return {
        {u"host-problems"_s, {760, 900}, [](Stage &stage) { return hostPage(stage, stage.core); }},
        {u"host-output"_s,
         {760, 900},
         [](Stage &stage) {
             auto *page = hostPage(stage, calm(stage.core));
             page->showService(u"p-long"_s);
             return page;
         }},
        {u"host-narrow"_s,
         {300, 800},
         [](Stage &stage) {
             auto *page = hostPage(stage, stage.core);
             page->showService(u"web"_s);
             return page;
         }},
        {u"host-calm"_s,
         {520, 800},
         [](Stage &stage) {
             auto *page = hostPage(stage, calm(stage.core));
             page->showService(u"worker"_s);
             return page;
         }},
        {u"host-trouble"_s, {520, 1000}, [](Stage &stage) { return hostPage(stage, troubled(stage.core)); }},
        {u"host-events"_s,
         {760, 800},
         [](Stage &stage) {
             auto *page = hostPage(stage, stage.core);
             page->findChild<QTabWidget *>()->setCurrentIndex(1);
             return page;
         }},
        {u"host-none"_s, {520, 500}, [](Stage &stage) { return new HostPage(stage.theme, stage.clock); }},
    };
}

QList<Scene> collectorScenes()
{
    using Listener = CollectorPageState::Listener;
    return {
        {u"collector-first"_s,
         {820, 760},
         [](Stage &stage) { return collectorPage(stage, collectorState(Listener::Listening)); }},
        {u"collector-narrow"_s,
         {320, 900},
         [](Stage &stage) { return collectorPage(stage, collectorState(Listener::Listening)); }},
        {u"collector-network"_s,
         {820, 900},
         [](Stage &stage) {
             CollectorPageState state = collectorState(Listener::Listening);
             state.choice.address = u"0.0.0.0"_s;
             state.reachableAddresses = state.ownAddresses;
             return collectorPage(stage, state);
         }},
        {u"collector-tls"_s,
         {820, 900},
         [](Stage &stage) {
             CollectorPageState state = collectorState(Listener::Listening);
             state.choice = {u"10.0.0.7"_s, 8443, CollectorChoice::Tls::Files, u"/etc/ssl/noc.pem"_s,
                             u"/etc/ssl/noc.key"_s};
             state.port = 8443;
             state.fingerprint = QString(u"AB:CD:"_s).repeated(16).chopped(1);
             return collectorPage(stage, state);
         }},
        {u"collector-error"_s,
         {820, 900},
         [](Stage &stage) {
             CollectorPageState state = collectorState(Listener::Failed);
             state.error = {core::ErrorCode::Busy, u"The bound address is already in use"_s};
             state.secrets = CollectorPageState::Secrets::NotKept;
             return collectorPage(stage, state);
         }},
        {u"pending-none"_s, {820, 500}, [](Stage &stage) { return pendingPage(stage, 0, false); }},
        {u"pending-many"_s, {820, 700}, [](Stage &stage) { return pendingPage(stage, 24, true); }},
        {u"pending-conflict"_s, {820, 500}, [](Stage &stage) { return pendingPage(stage, 0, true); }},
        {u"rule"_s,
         {},
         [](Stage &stage) {
             return new RuleDialog(u"Accept by this rule"_s, ruleLike(stage.core),
                                   pendingHosts(stage.core, 5, false).put);
         }},
        {u"rules"_s,
         {},
         [](Stage &stage) {
             return new RulesDialog({ruleLike(stage.core), AdmissionRule{{}, {}, u"*"_s}}, {});
         }},
        {u"rejections-none"_s, {820, 500}, [](Stage &stage) { return rejectionsPage(stage, 0); }},
        {u"rejections-many"_s, {820, 600}, [](Stage &stage) { return rejectionsPage(stage, 30); }},
    };
}

void render(const Scene &scene, ColorScheme scheme, const QString &path)
{
    Stage stage;
    stage.theme.setColorScheme(scheme);
    const std::unique_ptr<QWidget> widget(scene.make(stage));
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!scene.size.isEmpty())
        widget->resize(scene.size);
    widget->show();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    if (!widget->grab().save(path))
        qFatal("Cannot write %s", qUtf8Printable(path));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);
    app::installTranslations(QLocale());
    for (const Scene &scene : hostScenes() + collectorScenes()) {
        if (!scene.name.contains(arguments.value(2)))
            continue;
        render(scene, ColorScheme::Light, folder.filePath(scene.name + u"-light.png"_s));
        render(scene, ColorScheme::Dark, folder.filePath(scene.name + u"-dark.png"_s));
    }
    return 0;
}
