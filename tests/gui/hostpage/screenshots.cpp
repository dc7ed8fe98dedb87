// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the host page and the collector's pages for people to look at: `hostpage-screenshots FOLDER [PART OF A NAME]`.
#include "app/common/translations.h"
#include "models/monit/hostmodel.h"
#include "tests/gui/hostsamples.h"
#include "tests/support/manualclock.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/collectorpage.h"
#include "widgets/monit/collector/pendingpage.h"
#include "widgets/monit/collector/rejectionspage.h"
#include "widgets/monit/collector/ruledialog.h"
#include "widgets/monit/collector/rulesdialog.h"
#include "widgets/monit/collector/ruletext.h"
#include "widgets/monit/connect/commandsdialog.h"
#include "widgets/monit/connect/connectactions.h"
#include "widgets/monit/control/agentaccessdialog.h"
#include "widgets/monit/control/hostcontrol.h"
#include "widgets/monit/hostpage/eventpane.h"
#include "widgets/monit/hostpage/hostpage.h"
#include "widgets/monit/monitpage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

#include <cmath>
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
    HostModel hosts{clock};
    Host core = test::capturedHost(u"5.33-core-status-steady"_s);
};

struct Scene
{
    QString name;
    QSize size;
    std::function<QWidget *(Stage &)> make;
    int wait = 0; ///< ms
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

/// Ordinary days, some with a gap, some at their limit.
core::RowDiff<HostTrace> traces(const std::vector<Host> &hosts)
{
    core::RowDiff<HostTrace> diff;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        HostTrace trace{hosts[i].id, {}};
        const qint64 end = hosts[i].lastReport.toSecsSinceEpoch() / traceSlotSeconds;
        for (int k = 96; k > 0 && i % 9 != 8; --k) {
            const double wave = std::sin((k + static_cast<double>(i) * 7) / 9.0);
            const auto of = [&](double low, double high) {
                return static_cast<float>(low + (high - low) * (0.5 + 0.5 * wave));
            };
            if (i % 4 != 1 || k < 30 || k > 50)
                trace.points.push_back(
                    {end - k, of(0.1, 0.3 + static_cast<double>(i % 7)), of(2, 90), of(40, 60)});
        }
        diff.put.push_back(trace);
    }
    return diff;
}

MonitPage *tablePage(Stage &stage)
{
    auto *page = new MonitPage(stage.hosts, stage.theme);
    const std::vector<Host> hosts = test::sampleHosts(120, 4, stage.clock.now());
    stage.hosts.apply(test::diffOf(hosts));
    stage.hosts.applyTraces(traces(hosts));
    return page;
}

class NoStore final : public ConnectStore
{
public:
    [[nodiscard]] ConnectSettings load() const override { return {}; }
    void save(const ConnectSettings &) override { }
};

class NoLauncher final : public ConnectLauncher
{
public:
    [[nodiscard]] bool hasProgram(const QString &) const override { return false; }
    [[nodiscard]] QString preferredTerminal() const override { return {}; }
    [[nodiscard]] core::Result<void> start(const QStringList &) override { return {}; }
};

HostPage *eventsPage(Stage &stage, bool hasHistory)
{
    auto *page = hostPage(stage, calm(stage.core));
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    if (hasHistory)
        page->timeline().setHistoryAvailable(true);
    return page;
}

std::vector<HostEvent> history(const Stage &stage)
{
    std::vector<HostEvent> rows = events().put;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].received = stage.clock.now().addSecs(-3600 * 7 * static_cast<qint64>(i));
        rows[i].event.collected = std::chrono::milliseconds(rows[i].received.toMSecsSinceEpoch());
    }
    return rows;
}

/// Asks as the user does and answers at once.
HostPage *answeredPage(Stage &stage, int period, const std::vector<HostEvent> &rows, bool isComplete)
{
    auto *page = new HostPage(stage.theme, stage.clock);
    page->timeline().setHistoryAvailable(true);
    QObject::connect(&page->timeline(), &EventPane::historyRequested, page,
                     [page, rows, isComplete](const HistoryQuery &query) {
                         page->timeline().showHistory(query, rows, isComplete);
                     });
    page->showHost(calm(stage.core));
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    for (auto *box : page->findChildren<QComboBox *>())
        box->setCurrentIndex(period);
    return page;
}

HostPage *failedPage(Stage &stage)
{
    auto *page = new HostPage(stage.theme, stage.clock);
    page->timeline().setHistoryAvailable(true);
    QObject::connect(&page->timeline(), &EventPane::historyRequested, page,
                     [page](const HistoryQuery &query) {
                         page->timeline().showHistoryError(query, {core::ErrorCode::Io, {}});
                     });
    page->showHost(calm(stage.core));
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    page->findChild<QTabWidget *>()->widget(1)->findChild<QComboBox *>()->setCurrentIndex(2);
    return page;
}

core::RowDiff<ServiceOrder> orders(const Stage &stage, const QString &hostId)
{
    using Phase = ServiceOrder::Phase;
    using core::ErrorCode;
    core::RowDiff<ServiceOrder> diff;
    const auto add = [&](const QString &service, Phase phase, std::optional<ErrorCode> code = {}) {
        ServiceOrder order;
        order.id = diff.put.size() + 1;
        order.hostId = hostId;
        order.service = service;
        order.action = allServiceActions[diff.put.size() % allServiceActions.size()];
        order.by = u"anna@noc-7"_s;
        order.requested = stage.clock.now().addSecs(-600 + 40 * static_cast<qint64>(diff.put.size()));
        order.phase = phase;
        order.code = code;
        if (!order.isOpen())
            order.finished = stage.clock.now();
        diff.put.push_back(order);
    };
    add(u"web"_s, Phase::Failed, ErrorCode::Unreachable);
    add(u"web"_s, Phase::Failed, ErrorCode::Refused);
    add(u"web"_s, Phase::Failed, ErrorCode::Unsupported);
    add(u"rootfs"_s, Phase::Failed);
    add(u"worker"_s, Phase::Accepted);
    add(u"ghost"_s, Phase::Sending);
    add(u"pinger"_s, Phase::Unknown);
    add(u"p-long"_s, Phase::Done);
    return diff;
}

HostPage *controlledPage(Stage &stage, int tab)
{
    static NoStore store;
    static NoLauncher launcher;
    auto *page = hostPage(stage, stage.core);
    page->setConnect(*new ConnectActions(store, launcher, u"anna"_s, stage.theme, page));
    page->control().showAccesses({1, {{stage.core.id, {}, true}}, {}});
    page->control().showOrders(orders(stage, stage.core.id));
    page->showService(u"worker"_s);
    page->findChild<QTabWidget *>()->setCurrentIndex(tab);
    if (tab == 2) {
        page->show();
        auto *view = page->findChild<QTabWidget *>()->widget(2)->findChild<QAbstractItemView *>();
        view->setCurrentIndex(view->model()->index(6, 0));
    }
    return page;
}

AgentAccessDialog *accessDialog(Stage &stage, const std::optional<AgentHttpd> &httpd)
{
    Host host = test::edited(stage.core, [&](Snapshot &snapshot) { snapshot.httpd = httpd; });
    host.source.address = QHostAddress(u"10.0.0.5"_s);
    return new AgentAccessDialog(stage.theme, host, std::nullopt);
}

AgentAccessDialog *certificateDialog(Stage &stage)
{
    AgentAccess access;
    access.host = u"10.0.0.5"_s;
    access.isTls = true;
    access.user = u"noc"_s;
    access.certificateSha256 = QByteArray(32, '\x12');
    auto *dialog = new AgentAccessDialog(stage.theme, stage.core, KnownAccess{stage.core.id, access, true});
    QObject::connect(dialog, &AgentAccessDialog::probeRequested, dialog,
                     [dialog](const QString &, const AgentAccess &probed) {
                         dialog->showProbe(probed,
                                           core::failure(core::ErrorCode::Unsupported,
                                                         fingerprintText(QByteArray(32, '\xAB'))));
                     });
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Test"_s))
            button->click();
    }
    return dialog;
}

QList<Scene> timelineScenes()
{
    return {
        {u"table"_s, {1400, 700}, [](Stage &stage) { return tablePage(stage); }, 400},
        {u"events-idle"_s, {760, 700}, [](Stage &stage) { return eventsPage(stage, true); }},
        {u"events-full"_s,
         {760, 900},
         [](Stage &stage) { return answeredPage(stage, 3, history(stage), true); }},
        {u"events-more"_s,
         {760, 700},
         [](Stage &stage) { return answeredPage(stage, 2, history(stage), false); }},
        {u"events-narrow"_s,
         {300, 800},
         [](Stage &stage) { return answeredPage(stage, 3, history(stage), true); }},
        {u"events-empty"_s, {760, 700}, [](Stage &stage) { return answeredPage(stage, 2, {}, true); }},
        {u"events-error"_s, {760, 700}, [](Stage &stage) { return failedPage(stage); }},
        {u"events-loading"_s,
         {760, 700},
         [](Stage &stage) {
             auto *page = new HostPage(stage.theme, stage.clock);
             page->timeline().setHistoryAvailable(true);
             page->showHost(calm(stage.core));
             page->findChild<QTabWidget *>()->setCurrentIndex(1);
             page->findChild<QTabWidget *>()->widget(1)->findChild<QComboBox *>()->setCurrentIndex(2);
             return page;
         },
         400},
    };
}

QList<Scene> controlScenes()
{
    return {
        {u"control-services"_s, {760, 900}, [](Stage &stage) { return controlledPage(stage, 0); }},
        {u"control-narrow"_s, {300, 800}, [](Stage &stage) { return controlledPage(stage, 0); }},
        {u"control-orders"_s, {760, 900}, [](Stage &stage) { return controlledPage(stage, 2); }},
        {u"control-orders-narrow"_s, {300, 800}, [](Stage &stage) { return controlledPage(stage, 2); }},
        {u"access-plain"_s,
         {},
         [](Stage &stage) {
             return accessDialog(stage, AgentHttpd{u"10.0.0.5"_s, 2812, false, {}});
         }},
        {u"access-other"_s,
         {},
         [](Stage &stage) {
             return accessDialog(stage, AgentHttpd{u"192.168.7.1"_s, 2812, true, {}});
         }},
        {u"access-loopback"_s,
         {},
         [](Stage &stage) {
             return accessDialog(stage, AgentHttpd{u"127.0.0.1"_s, 2812, false, {}});
         }},
        {u"access-socket"_s,
         {},
         [](Stage &stage) {
             return accessDialog(stage, AgentHttpd{{}, 0, false, u"/run/monit.sock"_s});
         }},
        {u"access-none"_s, {}, [](Stage &stage) { return accessDialog(stage, std::nullopt); }},
        {u"access-certificate"_s, {}, [](Stage &stage) { return certificateDialog(stage); }},
        {u"commands"_s,
         {},
         [](Stage &) {
             return new CommandsDialog({{u"Trace"_s, {u"mtr"_s, u"--"_s, u"%address%"_s}, true},
                                        {u"Grafana"_s, {u"xdg-open"_s, u"https://grafana/%HOST%"_s}, false}});
         }},
        {u"commands-none"_s, {}, [](Stage &) { return new CommandsDialog({}); }},
    };
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
    for (const QDeadlineTimer end(scene.wait); !end.hasExpired();)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
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
    for (const Scene &scene : hostScenes() + timelineScenes() + controlScenes() + collectorScenes()) {
        if (!scene.name.contains(arguments.value(2)))
            continue;
        render(scene, ColorScheme::Light, folder.filePath(scene.name + u"-light.png"_s));
        render(scene, ColorScheme::Dark, folder.filePath(scene.name + u"-dark.png"_s));
    }
    return 0;
}
