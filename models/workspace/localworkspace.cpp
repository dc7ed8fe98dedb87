// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/localworkspace.h"

#include "models/net/certificate.h"
#include "models/settings/keychainstore.h"
#include "models/settings/secretchain.h"
#include "models/workspace/asnamekeeper.h"
#include "models/workspace/collectorcontrol.h"
#include "models/workspace/history.h"
#include "models/workspace/localwatchfeed.h"
#include "models/workspace/monitconditions.h"
#include "models/workspace/monitrc.h"
#include "models/workspace/ownconditions.h"
#include "models/workspace/routers.h"
#include "models/workspace/settingsmapping.h"
#include "models/workspace/workspacesaver.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

/// The file's own rules judge: nothing is applied that could not be read back.
core::Result<void> checkSettings(const settings::WorkspaceSettings &wanted)
{
    const auto parsed = settings::parseWorkspace(settings::serializeWorkspace(wanted));
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!parsed->issues.empty()) {
        const settings::Issue &issue = parsed->issues.front();
        return core::failure(core::ErrorCode::InvalidInput, u"%1: %2"_s.arg(issue.path, issue.message));
    }
    return {};
}

} // namespace

class LocalWorkspace::Private
{
public:
    Private(LocalWorkspace &owner, WorkspaceOptions given, const core::Clock &systemClock);

    void start(settings::LoadedWorkspace &&loaded);
    void wireSecrets();
    void wireCollector();
    void wireFeed();
    void wireHistory();
    void wireControl();
    void receive(const monit::ReportBatch &batch);
    void takeUp(const std::vector<alerts::Alert> &remembered);
    void watchOurselves();
    void applyRules();
    void applyBird() const;
    [[nodiscard]] settings::WorkspaceSettings current();
    [[nodiscard]] bool isOpen() const { return saver != nullptr; }
    [[nodiscard]] std::unique_ptr<settings::SecretChain> makeChain();

    LocalWorkspace &q;
    WorkspaceOptions options;
    const core::Clock &clock;
    monit::LocalMonitFeed feed;
    alerts::LocalAlertFeed alertFeed;
    MonitConditions conditions;
    History history;
    std::vector<monit::ReportBatch> early; ///< received before the history was there
    bool isRemembered = false;
    settings::WorkspaceSettings settings;
    LoadNotice notice;
    // In this order: each uses the ones before it.
    std::unique_ptr<WorkspaceSaver> saver;
    std::unique_ptr<settings::SecretChain> chain;
    std::unique_ptr<CollectorSecrets> secrets;
    std::unique_ptr<CollectorControl> collector;
    std::unique_ptr<LocalControlFeed> control;
    std::unique_ptr<Routers> routers;
    std::unique_ptr<LocalWatchFeed> watches;
    std::unique_ptr<AsNameKeeper> asNames;
};

LocalWorkspace::Private::Private(LocalWorkspace &owner, WorkspaceOptions given,
                                 const core::Clock &systemClock)
    : q(owner)
    , options(std::move(given))
    , clock(systemClock)
    , feed(systemClock)
    , alertFeed(systemClock)
    , history(feed, alertFeed, systemClock)
{ }

void LocalWorkspace::Private::start(settings::LoadedWorkspace &&loaded)
{
    settings = std::move(loaded.settings);
    notice = {loaded.origin, std::move(loaded.setAside), std::move(loaded.detail), std::move(loaded.issues)};
    saver = std::make_unique<WorkspaceSaver>(options.paths.workspaceFile(), options.saveDelay,
                                             [this] { return current(); });
    chain = makeChain();
    secrets = std::make_unique<CollectorSecrets>(*chain, settings.secrets.kept);
    collector = std::make_unique<CollectorControl>(*secrets, clock, options.listenRetry);
    control = std::make_unique<LocalControlFeed>(feed, *secrets, settings.monit.accesses, clock);
    routers = std::make_unique<Routers>(alertFeed, *secrets, clock);
    watches = std::make_unique<LocalWatchFeed>(routers->lookingGlass(), alertFeed, history, clock);
    asNames = std::make_unique<AsNameKeeper>(AsNameKeeper::Dns::AsSettingsSay, clock);
    connect(saver.get(), &WorkspaceSaver::saved, &q, &Workspace::saveErrorChanged);
    connect(saver.get(), &WorkspaceSaver::failed, &q, &Workspace::saveErrorChanged);
    wireSecrets();
    wireCollector();
    wireFeed();
    wireHistory();
    wireControl();
    if (notice.origin != settings::WorkspaceOrigin::File)
        saver->request();
    collector->apply(settings.collector);
    routers->apply(settings.routers);
    applyBird();
}

void LocalWorkspace::Private::wireSecrets()
{
    connect(secrets.get(), &CollectorSecrets::changed, &q, &Workspace::secretsChanged);
    connect(secrets.get(), &CollectorSecrets::keptChanged, &q, [this] {
        settings.secrets.kept = secrets->kept();
        saver->request();
    });
}

void LocalWorkspace::Private::wireCollector()
{
    connect(&collector->collector(), &monit::Collector::received, &q,
            [this](const monit::ReportBatch &batch) { receive(batch); });
    connect(collector.get(), &CollectorControl::statusChanged, &q, [this] {
        feed.setCollecting(collector->status().state == CollectorStatus::State::Listening);
        Q_EMIT q.collectorChanged();
    });
    connect(collector.get(), &CollectorControl::settingsCompleted, &q, [this] {
        settings.collector = collector->settings();
        saver->request();
        Q_EMIT q.settingsChanged();
    });
}

void LocalWorkspace::Private::wireFeed()
{
    feed.setKnownHosts(knownHostsFrom(settings.monit.hosts));
    applyRules();
    connect(&feed, &monit::LocalMonitFeed::knownHostsChanged, &q, [this] { saver->request(); });
}

void LocalWorkspace::Private::wireHistory()
{
    connect(&history, &History::remembered, &q,
            [this](const std::vector<alerts::Alert> &remembered) { takeUp(remembered); });
    connect(&history, &History::remembering, &q, &Workspace::remembered);
    connect(&history, &History::statusChanged, &q, &Workspace::storeChanged);
    connect(asNames.get(), &AsNameKeeper::learned, &history,
            [this](const bird::AsNameEntry &entry) { history.routes().keep(entry); });
    history.open(options.paths.historyFile());
}

/// What comes before the history is there would seem to be news; it waits a moment, bounded by what the collector
/// hands over meanwhile.
void LocalWorkspace::Private::receive(const monit::ReportBatch &batch)
{
    if (isRemembered)
        feed.apply(batch);
    else
        early.push_back(batch);
}

void LocalWorkspace::Private::takeUp(const std::vector<alerts::Alert> &remembered)
{
    std::vector<alerts::Condition> known;
    for (const alerts::Alert &alert : remembered) {
        if (alert.isActive)
            known.push_back(alert.condition);
    }
    const core::RowDiff<monit::Host> hosts = feed.snapshot().hosts;
    conditions.remember(known, hosts.put);
    static_cast<void>(conditions.apply(hosts));
    alertFeed.resetConditions(MonitConditions::source(), conditions.all());
    connect(&feed, &monit::MonitFeed::changed, &q, [this](const monit::MonitDiff &diff) {
        alertFeed.applyConditions(conditions.apply(diff.hosts));
    });
    routers->begin(known, watches->begin(known, history.rememberedRoutes().watches));
    asNames->remember(history.rememberedRoutes().asNames);
    watchOurselves();
    isRemembered = true;
    Q_EMIT q.ready();
    for (const monit::ReportBatch &batch : std::exchange(early, {}))
        feed.apply(batch);
}

void LocalWorkspace::Private::watchOurselves()
{
    const auto judge = [this] {
        const CollectorStatus status = q.collectorStatus();
        if (!isUndecided(status))
            alertFeed.resetConditions(ownSource(), ownConditions(status, q.storeStatus(), q.saveError()));
    };
    connect(&q, &Workspace::collectorChanged, &q, judge);
    connect(&q, &Workspace::storeChanged, &q, judge);
    connect(&q, &Workspace::saveErrorChanged, &q, judge);
    judge();
}

void LocalWorkspace::Private::wireControl()
{
    connect(control.get(), &LocalControlFeed::approvalsChanged, &q, [this] {
        settings.monit.accesses = control->settings();
        saver->request();
    });
    connect(control.get(), &monit::ControlFeed::ordersChanged, &history, &History::auditOrders);
}

void LocalWorkspace::Private::applyRules()
{
    feed.setRules(q.admissionRules());
}

void LocalWorkspace::Private::applyBird() const
{
    watches->apply(settings.bird.watches);
    asNames->apply(settings.bird);
}

settings::WorkspaceSettings LocalWorkspace::Private::current()
{
    settings.monit.hosts = settingsOf(feed.knownHosts(), settings.monit.hosts);
    return settings;
}

std::unique_ptr<settings::SecretChain> LocalWorkspace::Private::makeChain()
{
    settings::SecretSources sources;
    sources.passwordFile = options.passwordFile;
    sources.passwordName = passwordName(settings.collector.users.value(0, u"monit"_s));
    sources.fileConsent = settings.secrets.fileConsent;
    return settings::makeSecretChain(options.paths, sources, std::move(options.keychain));
}

LocalWorkspace::LocalWorkspace(WorkspaceOptions options, const core::Clock &clock, QObject *parent)
    : Workspace(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock))
{ }

LocalWorkspace::~LocalWorkspace()
{
    shutdown();
}

core::Result<void> LocalWorkspace::open()
{
    Q_ASSERT(!d->isOpen());
    auto loaded = settings::loadWorkspace(d->options.paths.workspaceFile(), d->clock.now());
    if (!loaded)
        return std::unexpected(loaded.error());
    d->start(std::move(*loaded));
    return {};
}

void LocalWorkspace::shutdown()
{
    if (!d->isOpen())
        return;
    d->collector->stop();
    d->saver->flush();
}

const LoadNotice &LocalWorkspace::loadNotice() const
{
    return d->notice;
}

monit::LocalMonitFeed &LocalWorkspace::feed()
{
    return d->feed;
}

alerts::LocalAlertFeed &LocalWorkspace::alerts()
{
    return d->alertFeed;
}

LocalControlFeed &LocalWorkspace::control()
{
    Q_ASSERT(d->isOpen());
    return *d->control;
}

core::Future<std::vector<monit::HostEvent>> LocalWorkspace::history(const monit::HistoryQuery &query)
{
    return d->history.events(query);
}

store::StoreStatus LocalWorkspace::storeStatus() const
{
    return d->history.status();
}

void LocalWorkspace::actAs(const QString &by, const std::function<void()> &act)
{
    const QString before = d->history.actor();
    if (!by.isEmpty())
        d->history.setActor(by);
    act();
    d->history.setActor(before);
}

core::Future<void> LocalWorkspace::flushHistory()
{
    auto promise = std::make_shared<QPromise<core::Result<void>>>();
    promise->start();
    const auto flush = [this, promise] {
        core::onResult(d->history.flush(), this, [promise](const core::Result<void> &result) {
            promise->addResult(result);
            promise->finish();
        });
    };
    // A host that the workspace file does not name is a stranger at the next start, and its alerts go with it.
    if (d->isOpen())
        d->saver->hurry(flush);
    else
        flush();
    return promise->future();
}

alerts::AlertRules LocalWorkspace::alertRules() const
{
    return alerts::alertRulesFromJson(d->settings.alerts).value_or(alerts::AlertRules());
}

void LocalWorkspace::setAlertRules(const alerts::AlertRules &rules)
{
    if (!d->isOpen())
        return;
    d->settings.alerts = alerts::toJson(rules);
    d->saver->request();
    Q_EMIT settingsChanged();
}

std::vector<settings::CommandSettings> LocalWorkspace::commands() const
{
    return d->settings.commands;
}

void LocalWorkspace::setCommands(const std::vector<settings::CommandSettings> &commands)
{
    if (!d->isOpen())
        return;
    d->settings.commands = commands;
    d->saver->request();
    Q_EMIT settingsChanged();
}

monit::Collector &LocalWorkspace::collector()
{
    Q_ASSERT(d->isOpen());
    return d->collector->collector();
}

std::optional<core::Secret> LocalWorkspace::apiToken(ApiToken which) const
{
    const bool isOn =
        which == ApiToken::Read ? d->settings.collector.hasReadApi : d->settings.collector.hasConsoles;
    return d->isOpen() && isOn ? d->secrets->find(apiTokenName(which)) : std::nullopt;
}

void LocalWorkspace::renewApiToken(ApiToken which)
{
    if (!d->isOpen())
        return;
    d->secrets->put(apiTokenName(which), makePassword());
    (which == ApiToken::Read ? d->settings.collector.hasReadApi : d->settings.collector.hasConsoles) = true;
    d->saver->request();
    d->collector->apply(d->settings.collector);
    Q_EMIT settingsChanged();
}

const settings::Paths &LocalWorkspace::paths() const
{
    return d->options.paths;
}

const settings::WorkspaceSettings &LocalWorkspace::settings() const
{
    return d->settings;
}

core::Result<void> LocalWorkspace::applyCollectorSettings(const settings::CollectorSettings &settings)
{
    if (!d->isOpen())
        return core::failure(core::ErrorCode::Refused, u"The workspace is not open"_s);
    settings::WorkspaceSettings wanted;
    wanted.collector = settings;
    if (auto checked = checkSettings(wanted); !checked)
        return checked;
    for (const QString &user : std::as_const(d->settings.collector.users)) {
        if (!settings.users.contains(user))
            d->secrets->remove(passwordName(user));
    }
    d->settings.collector = settings;
    d->history.audit({d->clock.now(),
                      d->history.actor(),
                      u"collector settings"_s,
                      {},
                      {},
                      {},
                      {},
                      u"%1 port %2"_s.arg(settings.address).arg(settings.port),
                      {}});
    d->saver->request();
    d->collector->apply(settings);
    Q_EMIT settingsChanged();
    return {};
}

std::vector<monit::AdmissionRule> LocalWorkspace::admissionRules() const
{
    return admissionRulesFrom(d->settings.monit.rules);
}

void LocalWorkspace::setAdmissionRules(const std::vector<monit::AdmissionRule> &rules)
{
    if (!d->isOpen())
        return;
    std::vector<settings::AdmissionSettings> settings;
    settings.reserve(rules.size());
    for (const monit::AdmissionRule &rule : rules)
        settings.push_back(settingsOf(rule));
    d->settings.monit.rules = std::move(settings);
    d->applyRules();
    d->saver->request();
    Q_EMIT settingsChanged();
}

void LocalWorkspace::addAdmissionRule(const monit::AdmissionRule &rule)
{
    std::vector<monit::AdmissionRule> rules = admissionRules();
    rules.push_back(rule);
    setAdmissionRules(rules);
}

bird::LookingGlass &LocalWorkspace::lookingGlass()
{
    Q_ASSERT(d->isOpen());
    return d->routers->lookingGlass();
}

core::Result<void> LocalWorkspace::setRouters(const std::vector<settings::RouterSettings> &routers)
{
    if (!d->isOpen())
        return core::failure(core::ErrorCode::Refused, u"The workspace is not open"_s);
    settings::WorkspaceSettings wanted;
    wanted.routers = routers;
    if (auto checked = checkSettings(wanted); !checked)
        return checked;
    if (auto checked = checkRouters(routers); !checked)
        return checked;
    d->settings.routers = routers;
    d->saver->request();
    d->routers->apply(routers);
    Q_EMIT settingsChanged();
    return {};
}

void LocalWorkspace::setRouterSecret(const QString &router, const core::Secret &secret)
{
    if (!d->isOpen())
        return;
    if (secret.isEmpty())
        d->secrets->remove(routerSecretName(router));
    else
        d->secrets->put(routerSecretName(router), secret);
    d->routers->apply(d->settings.routers);
}

core::Result<void> LocalWorkspace::setBirdSettings(const settings::BirdSettings &settings)
{
    if (!d->isOpen())
        return core::failure(core::ErrorCode::Refused, u"The workspace is not open"_s);
    settings::WorkspaceSettings wanted;
    wanted.bird = settings;
    if (auto checked = checkSettings(wanted); !checked)
        return checked;
    d->settings.bird = settings;
    d->saver->request();
    d->applyBird();
    Q_EMIT settingsChanged();
    return {};
}

bird::WatchFeed &LocalWorkspace::watches()
{
    Q_ASSERT(d->isOpen());
    return *d->watches;
}

bird::AsNames &LocalWorkspace::asNames()
{
    Q_ASSERT(d->isOpen());
    return d->asNames->names();
}

void LocalWorkspace::logQuery(const bird::QueryRecord &record)
{
    bird::QueryRecord signedRecord = record;
    if (signedRecord.who.isEmpty())
        signedRecord.who = d->history.actor();
    d->history.routes().keep(signedRecord);
}

core::Future<std::vector<bird::QueryRecord>> LocalWorkspace::queryLog(const bird::QueryLogFilter &filter)
{
    return d->history.routes().queryLog(filter);
}

CollectorStatus LocalWorkspace::collectorStatus() const
{
    return d->collector ? d->collector->status() : CollectorStatus();
}

void LocalWorkspace::restartCollector()
{
    if (d->isOpen())
        d->collector->apply(d->settings.collector);
}

QStringList LocalWorkspace::collectorAddresses() const
{
    return reachableAddresses(collectorStatus().address, ownAddresses());
}

QStringList LocalWorkspace::monitrcLines(const QString &address) const
{
    if (!d->isOpen() || d->settings.collector.users.isEmpty())
        return {};
    const QString user = d->settings.collector.users.constFirst();
    const auto password = d->secrets->find(passwordName(user));
    if (!password)
        return {};
    const CollectorStatus status = d->collector->status();
    MonitrcTarget target;
    target.host = address.isEmpty() ? collectorAddresses().value(0) : address;
    target.port = status.port;
    target.isTls = status.isTls;
    target.isSelfSigned = d->settings.collector.tls == settings::TlsMode::SelfSigned;
    target.user = user;
    target.password = *password;
    return workspace::monitrcLines(target);
}

QString LocalWorkspace::certificateFingerprint() const
{
    if (!d->isOpen() || !d->collector->status().isTls)
        return {};
    return net::certificateFingerprint(d->collector->certificate());
}

SecretsState LocalWorkspace::secretsState() const
{
    return d->isOpen() ? d->secrets->state() : SecretsState::Loading;
}

core::Error LocalWorkspace::secretsError() const
{
    return d->isOpen() ? d->secrets->error() : core::Error();
}

std::vector<SecretPlace> LocalWorkspace::secretPlaces() const
{
    return d->isOpen() ? d->secrets->places() : std::vector<SecretPlace>();
}

void LocalWorkspace::allowSecretFile()
{
    if (!d->isOpen())
        return;
    d->settings.secrets.fileConsent = true;
    d->chain->setFileConsent(true);
    d->saver->request();
    d->secrets->retry();
    Q_EMIT settingsChanged();
}

void LocalWorkspace::retrySecrets()
{
    if (d->isOpen())
        d->secrets->retry();
}

void LocalWorkspace::renewPassword(const QString &user)
{
    setPassword(user, makePassword());
}

void LocalWorkspace::setPassword(const QString &user, const core::Secret &password)
{
    if (!d->isOpen() || !d->settings.collector.users.contains(user))
        return;
    d->secrets->put(passwordName(user), password);
    d->collector->apply(d->settings.collector);
}

std::optional<core::Error> LocalWorkspace::saveError() const
{
    return d->isOpen() ? d->saver->error() : std::nullopt;
}

} // namespace noc::workspace
