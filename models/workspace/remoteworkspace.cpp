// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/remoteworkspace.h"

#include "models/alerts/alertjson.h"
#include "models/alerts/mirroralertfeed.h"
#include "models/bird/watch/watchjson.h"
#include "models/core/logging.h"
#include "models/core/username.h"
#include "models/monit/mirrormonitfeed.h"
#include "models/monit/orderjson.h"
#include "models/monit/rejectionjson.h"
#include "models/monit/reportjson.h"
#include "models/monit/tracejson.h"
#include "models/settings/workspacejson.h"
#include "models/workspace/asnamekeeper.h"
#include "models/workspace/relaylink.h"
#include "models/workspace/remotecontrolfeed.h"
#include "models/workspace/remotewatchfeed.h"
#include "models/workspace/routers.h"
#include "models/workspace/routewords.h"
#include "models/workspace/settingsmapping.h"
#include "models/workspace/topicreader.h"
#include "models/workspace/topics.h"
#include "models/workspace/workspacejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

NOC_LOGGING_CATEGORY(logRemote, "noc.workspace.remote")

/// One part of a settings file as JSON.
QJsonObject settingsPart(const settings::WorkspaceSettings &settings, QLatin1StringView key)
{
    return QJsonDocument::fromJson(settings::serializeWorkspace(settings)).object().value(key).toObject();
}

Result<std::vector<monit::HostEvent>> eventsFrom(const Result<QJsonObject> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    std::vector<monit::HostEvent> events;
    const QJsonArray rows = reply->value("events"_L1).toArray();
    for (const QJsonValue row : rows)
        events.push_back(monit::hostEventFromJson(row.toObject()));
    return events;
}

Result<std::vector<bird::QueryRecord>> queriesFrom(const Result<QJsonObject> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    std::vector<bird::QueryRecord> records;
    const QJsonArray rows = reply->value("queries"_L1).toArray();
    for (const QJsonValue row : rows)
        records.push_back(queryRecordFrom(row.toObject()));
    return records;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

class RemoteWorkspace::Private
{
public:
    Private(RemoteWorkspace &owner, RemoteOptions given, const core::Clock &clock);

    void addReaders();
    void connectLink();
    void connectCommands();
    template<typename Diff>
    void add(QLatin1StringView name, typename DiffReader<Diff>::Decode decode,
             typename DiffReader<Diff>::Take reset, typename DiffReader<Diff>::Take apply);
    void show(const WorkspaceView &shown);
    static void note(const QString &topic, const Result<void> &read);
    void command(const QString &name, const QJsonObject &arguments);

    RemoteWorkspace &q;
    RemoteOptions options;
    LoadNotice notice;
    remote::Follower link;
    monit::MirrorMonitFeed feed;
    alerts::MirrorAlertFeed alertFeed;
    RemoteControlFeed control;
    RemoteWatchFeed watches;
    AsNameKeeper asNames;
    bird::LookingGlass glass;
    WorkspaceView view;
    std::map<QString, std::unique_ptr<TopicReader>> readers;
    bool hasAlerts = false;
};

RemoteWorkspace::Private::Private(RemoteWorkspace &owner, RemoteOptions given, const core::Clock &clock)
    : q(owner)
    , options(std::move(given))
    , link(clock)
    , control(link)
    , watches(link)
    , asNames(AsNameKeeper::Dns::Never, clock)
    , glass(clock, {{}, {}, {}, [this](const bird::RouterConfig &router) -> std::unique_ptr<bird::Link> {
                        return std::make_unique<RelayLink>(router, link);
                    }})
{
    notice.origin = settings::WorkspaceOrigin::File;
    addReaders();
    connectLink();
    connectCommands();
}

template<typename Diff>
void RemoteWorkspace::Private::add(QLatin1StringView name, typename DiffReader<Diff>::Decode decode,
                                   typename DiffReader<Diff>::Take reset,
                                   typename DiffReader<Diff>::Take apply)
{
    readers.emplace(
        name, std::make_unique<DiffReader<Diff>>(std::move(decode), std::move(reset), std::move(apply)));
}

void RemoteWorkspace::Private::addReaders()
{
    add<monit::MonitDiff>(
        topic::monit, monit::diffFromJson, [this](const auto &all) { feed.reset(all); },
        [this](const auto &diff) { feed.apply(diff); });
    add<core::RowDiff<monit::Rejection>>(
        topic::rejections, monit::rejectionDiffFromJson,
        [this](const auto &all) { feed.resetRejections(all); },
        [this](const auto &diff) { feed.applyRejections(diff); });
    add<core::RowDiff<monit::HostTrace>>(
        topic::traces, monit::traceDiffFromJson, [this](const auto &all) { feed.resetTraces(all); },
        [this](const auto &diff) { feed.applyTraces(diff); });
    add<alerts::AlertDiff>(
        topic::alerts, alerts::alertDiffFromJson,
        [this](const alerts::AlertDiff &all) {
            // Whoever opens a console sees what is wrong; only what comes later is news.
            if (!std::exchange(hasAlerts, true))
                Q_EMIT q.remembered(all.alerts.put);
            alertFeed.reset(all);
        },
        [this](const auto &diff) { alertFeed.apply(diff); });
    add<core::RowDiff<monit::ServiceOrder>>(
        topic::orders, monit::orderDiffFromJson, [this](const auto &all) { control.resetOrders(all); },
        [this](const auto &diff) { control.applyOrders(diff); });
    add<core::RowDiff<monit::KnownAccess>>(
        topic::accesses, accessDiffFromJson, [this](const auto &all) { control.resetAccesses(all); },
        [this](const auto &diff) { control.applyAccesses(diff); });
    add<core::RowDiff<bird::WatchRow>>(
        topic::watches, bird::watchDiffFromJson, [this](const auto &all) { watches.reset(all); },
        [this](const auto &diff) { watches.apply(diff); });
    add<WatchNews>(
        topic::watchEvents, watchNewsFromJson, [](const WatchNews &) {},
        [this](const WatchNews &news) { watches.applyEvents(news.events); });
    const auto showView = [this](const WorkspaceView &shown) { show(shown); };
    add<WorkspaceView>(topic::workspace, viewFromJson, showView, showView);
}

void RemoteWorkspace::Private::connectLink()
{
    connect(&link, &remote::Follower::stateChanged, &q, &Workspace::linkChanged);
    connect(&link, &remote::Follower::snapshotBegan, &q, [this](const QString &topic) {
        if (const auto reader = readers.find(topic); reader != readers.end())
            reader->second->begin();
    });
    connect(&link, &remote::Follower::snapshotPart, &q,
            [this](const QString &topic, const QJsonObject &data) {
                if (const auto reader = readers.find(topic); reader != readers.end())
                    note(topic, reader->second->part(data));
            });
    connect(&link, &remote::Follower::snapshotEnded, &q, [this](const QString &topic, quint64 sequence) {
        if (const auto reader = readers.find(topic); reader != readers.end())
            reader->second->end(sequence);
    });
    connect(&link, &remote::Follower::diff, &q,
            [this](const QString &topic, quint64 sequence, const QJsonObject &data) {
                if (const auto reader = readers.find(topic); reader != readers.end())
                    note(topic, reader->second->diff(data, sequence));
            });
}

void RemoteWorkspace::Private::connectCommands()
{
    connect(&feed, &monit::MirrorMonitFeed::commandIssued, &q,
            [this](const monit::MonitCommand &issued) { command(issued.name, issued.arguments); });
    const auto send = [this](const QString &name, const QJsonObject &arguments) { command(name, arguments); };
    connect(&alertFeed, &alerts::MirrorAlertFeed::commandIssued, &q, send);
    connect(&control, &RemoteControlFeed::commandIssued, &q, send);
    connect(&watches, &RemoteWatchFeed::commandIssued, &q, send);
}

void RemoteWorkspace::Private::command(const QString &name, const QJsonObject &arguments)
{
    QJsonObject signedArguments = arguments;
    if (!arguments.contains("by"_L1))
        signedArguments.insert("by"_L1, core::userName());
    core::onResult(link.send(name, signedArguments), &q, [this, name](const Result<QJsonObject> &reply) {
        if (reply)
            return;
        qCInfo(logRemote) << "command" << name << "failed:" << reply.error().detail;
        Q_EMIT q.commandFailed(name, reply.error());
    });
}

/// A newer program may say things that this one cannot read: the rest is shown.
void RemoteWorkspace::Private::note(const QString &topic, const Result<void> &read)
{
    if (!read)
        qCWarning(logRemote) << "topic" << topic << "cannot be read:" << read.error().detail;
}

void RemoteWorkspace::Private::show(const WorkspaceView &shown)
{
    view = shown;
    glass.setRouters(routerConfigsFrom(view.settings.routers));
    settings::BirdSettings bird = view.settings.bird;
    if (!QFile::exists(bird.asNamesFile)) // it may be a file over there
        bird.asNamesFile.clear();
    asNames.apply(bird);
    Q_EMIT q.settingsChanged();
    Q_EMIT q.collectorChanged();
    Q_EMIT q.secretsChanged();
    Q_EMIT q.saveErrorChanged();
    Q_EMIT q.storeChanged();
}

RemoteWorkspace::RemoteWorkspace(RemoteOptions options, const core::Clock &clock, QObject *parent)
    : Workspace(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock))
{ }

RemoteWorkspace::~RemoteWorkspace()
{
    shutdown();
}

Result<void> RemoteWorkspace::open()
{
    QStringList topics;
    for (const auto &[name, reader] : d->readers)
        topics.append(name);
    d->link.start(remote::openerOf(d->options.target), topics);
    return {};
}

void RemoteWorkspace::shutdown()
{
    d->link.stop();
}

void RemoteWorkspace::follow(const remote::FollowTarget &target)
{
    d->options.target = target;
    static_cast<void>(open());
}

void RemoteWorkspace::retryLink()
{
    d->link.tryNow();
}

const LoadNotice &RemoteWorkspace::loadNotice() const
{
    return d->notice;
}

monit::MonitFeed &RemoteWorkspace::feed()
{
    return d->feed;
}

alerts::AlertFeed &RemoteWorkspace::alerts()
{
    return d->alertFeed;
}

monit::ControlFeed &RemoteWorkspace::control()
{
    return d->control;
}

core::Future<std::vector<monit::HostEvent>> RemoteWorkspace::history(const monit::HistoryQuery &query)
{
    auto promise = std::make_shared<QPromise<Result<std::vector<monit::HostEvent>>>>();
    promise->start();
    const QJsonObject arguments{
        {u"host"_s, query.hostId},         {u"service"_s, query.service},         {u"text"_s, query.text},
        {u"from"_s, timeText(query.from)}, {u"before"_s, timeText(query.before)}, {u"limit"_s, query.limit}};
    core::onResult(d->link.send(u"history.events"_s, arguments), this,
                   [promise](const Result<QJsonObject> &reply) {
                       promise->addResult(eventsFrom(reply));
                       promise->finish();
                   });
    return promise->future();
}

store::StoreStatus RemoteWorkspace::storeStatus() const
{
    return d->view.store;
}

const settings::Paths &RemoteWorkspace::paths() const
{
    return d->options.paths;
}

const settings::WorkspaceSettings &RemoteWorkspace::settings() const
{
    return d->view.settings;
}

Result<void> RemoteWorkspace::applyCollectorSettings(const settings::CollectorSettings &settings)
{
    settings::WorkspaceSettings wanted;
    wanted.collector = settings;
    d->command(u"workspace.collector"_s, settingsPart(wanted, "collector"_L1));
    return {};
}

std::vector<monit::AdmissionRule> RemoteWorkspace::admissionRules() const
{
    return admissionRulesFrom(d->view.settings.monit.rules);
}

void RemoteWorkspace::setAdmissionRules(const std::vector<monit::AdmissionRule> &rules)
{
    settings::WorkspaceSettings wanted;
    for (const monit::AdmissionRule &rule : rules)
        wanted.monit.rules.push_back(settingsOf(rule));
    d->command(u"workspace.rules"_s, settingsPart(wanted, "monit"_L1));
}

alerts::AlertRules RemoteWorkspace::alertRules() const
{
    return alerts::alertRulesFromJson(d->view.settings.alerts).value_or(alerts::AlertRules());
}

void RemoteWorkspace::setAlertRules(const alerts::AlertRules &rules)
{
    d->command(u"workspace.alert-rules"_s, alerts::toJson(rules));
}

std::vector<settings::CommandSettings> RemoteWorkspace::commands() const
{
    return d->view.settings.commands;
}

void RemoteWorkspace::setCommands(const std::vector<settings::CommandSettings> &commands)
{
    settings::WorkspaceSettings wanted;
    wanted.commands = commands;
    const QJsonObject file = QJsonDocument::fromJson(settings::serializeWorkspace(wanted)).object();
    d->command(u"workspace.commands"_s, {{u"commands"_s, file["commands"_L1]}});
}

bird::LookingGlass &RemoteWorkspace::lookingGlass()
{
    return d->glass;
}

Result<void> RemoteWorkspace::setRouters(const std::vector<settings::RouterSettings> &routers)
{
    if (auto checked = checkRouters(routers); !checked)
        return checked;
    settings::WorkspaceSettings wanted;
    wanted.routers = routers;
    const QJsonObject file = QJsonDocument::fromJson(settings::serializeWorkspace(wanted)).object();
    d->command(u"workspace.routers"_s, {{u"routers"_s, file["routers"_L1]}});
    return {};
}

void RemoteWorkspace::setRouterSecret(const QString &router, const core::Secret &secret)
{
    d->command(u"workspace.router-secret"_s,
               {{u"router"_s, router}, {u"secret"_s, QString::fromUtf8(secret.reveal())}});
}

Result<void> RemoteWorkspace::setBirdSettings(const settings::BirdSettings &settings)
{
    settings::WorkspaceSettings wanted;
    wanted.bird = settings;
    d->command(u"workspace.bird"_s, settingsPart(wanted, "bird"_L1));
    return {};
}

bird::WatchFeed &RemoteWorkspace::watches()
{
    return d->watches;
}

bird::AsNames &RemoteWorkspace::asNames()
{
    return d->asNames.names();
}

void RemoteWorkspace::logQuery(const bird::QueryRecord &record)
{
    d->command(u"routes.log"_s, toJson(record));
}

core::Future<std::vector<bird::QueryRecord>> RemoteWorkspace::queryLog(const bird::QueryLogFilter &filter)
{
    auto promise = std::make_shared<QPromise<Result<std::vector<bird::QueryRecord>>>>();
    promise->start();
    core::onResult(d->link.send(u"routes.queries"_s, toJson(filter)), this,
                   [promise](const Result<QJsonObject> &reply) {
                       promise->addResult(queriesFrom(reply));
                       promise->finish();
                   });
    return promise->future();
}

CollectorStatus RemoteWorkspace::collectorStatus() const
{
    return d->view.collector;
}

void RemoteWorkspace::restartCollector()
{
    d->command(u"workspace.restart-collector"_s, {});
}

QStringList RemoteWorkspace::collectorAddresses() const
{
    return d->view.addresses;
}

QStringList RemoteWorkspace::monitrcLines(const QString &address) const
{
    return d->view.monitrcLines.value(address.isEmpty() ? d->view.addresses.value(0) : address);
}

QString RemoteWorkspace::certificateFingerprint() const
{
    return d->view.fingerprint;
}

SecretsState RemoteWorkspace::secretsState() const
{
    return d->view.secrets;
}

core::Error RemoteWorkspace::secretsError() const
{
    return d->view.secretsError;
}

void RemoteWorkspace::allowSecretFile()
{
    d->command(u"workspace.allow-secret-file"_s, {});
}

void RemoteWorkspace::retrySecrets()
{
    d->command(u"workspace.retry-secrets"_s, {});
}

void RemoteWorkspace::renewPassword(const QString &user)
{
    d->command(u"workspace.renew-password"_s, {{u"user"_s, user}});
}

std::optional<core::Error> RemoteWorkspace::saveError() const
{
    return d->view.saveError;
}

std::optional<LinkStatus> RemoteWorkspace::linkStatus() const
{
    return LinkStatus{d->link.state(), d->options.where, d->link.lastHeard()};
}

} // namespace noc::workspace
