// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/localworkspace.h"

#include "models/net/certificate.h"
#include "models/settings/keychainstore.h"
#include "models/settings/secretchain.h"
#include "models/workspace/collectorcontrol.h"
#include "models/workspace/monitrc.h"
#include "models/workspace/settingsmapping.h"
#include "models/workspace/workspacesaver.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;

class LocalWorkspace::Private
{
public:
    Private(LocalWorkspace &owner, WorkspaceOptions given, const core::Clock &systemClock);

    void start(settings::LoadedWorkspace &&loaded);
    void wireSecrets();
    void wireCollector();
    void wireFeed();
    void applyRules();
    [[nodiscard]] settings::WorkspaceSettings current();
    [[nodiscard]] bool isOpen() const { return saver != nullptr; }
    [[nodiscard]] std::unique_ptr<settings::SecretChain> makeChain();

    LocalWorkspace &q;
    WorkspaceOptions options;
    const core::Clock &clock;
    monit::LocalMonitFeed feed;
    settings::WorkspaceSettings settings;
    LoadNotice notice;
    // In this order: each uses the ones before it.
    std::unique_ptr<WorkspaceSaver> saver;
    std::unique_ptr<settings::SecretChain> chain;
    std::unique_ptr<CollectorSecrets> secrets;
    std::unique_ptr<CollectorControl> control;
};

LocalWorkspace::Private::Private(LocalWorkspace &owner, WorkspaceOptions given,
                                 const core::Clock &systemClock)
    : q(owner)
    , options(std::move(given))
    , clock(systemClock)
    , feed(systemClock)
{ }

void LocalWorkspace::Private::start(settings::LoadedWorkspace &&loaded)
{
    settings = std::move(loaded.settings);
    notice = {loaded.origin, std::move(loaded.setAside), std::move(loaded.detail), std::move(loaded.issues)};
    saver = std::make_unique<WorkspaceSaver>(options.paths.workspaceFile(), options.saveDelay,
                                             [this] { return current(); });
    chain = makeChain();
    secrets = std::make_unique<CollectorSecrets>(*chain, settings.secrets.kept);
    control = std::make_unique<CollectorControl>(*secrets, clock, options.listenRetry);
    connect(saver.get(), &WorkspaceSaver::saved, &q, &Workspace::saveErrorChanged);
    connect(saver.get(), &WorkspaceSaver::failed, &q, &Workspace::saveErrorChanged);
    wireSecrets();
    wireCollector();
    wireFeed();
    if (notice.origin != settings::WorkspaceOrigin::File)
        saver->request();
    control->apply(settings.collector);
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
    connect(&control->collector(), &monit::Collector::received, &feed, &monit::LocalMonitFeed::apply);
    connect(control.get(), &CollectorControl::statusChanged, &q, [this] {
        feed.setCollecting(control->status().state == CollectorStatus::State::Listening);
        Q_EMIT q.collectorChanged();
    });
    connect(control.get(), &CollectorControl::settingsCompleted, &q, [this] {
        settings.collector = control->settings();
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

void LocalWorkspace::Private::applyRules()
{
    feed.setRules(q.admissionRules());
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
    d->control->stop();
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
    // The file's own rules judge: nothing is applied that could not be read back.
    const auto parsed = settings::parseWorkspace(settings::serializeWorkspace(wanted));
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!parsed->issues.empty()) {
        const settings::Issue &issue = parsed->issues.front();
        return core::failure(core::ErrorCode::InvalidInput, u"%1: %2"_s.arg(issue.path, issue.message));
    }
    for (const QString &user : std::as_const(d->settings.collector.users)) {
        if (!settings.users.contains(user))
            d->secrets->remove(passwordName(user));
    }
    d->settings.collector = settings;
    d->saver->request();
    d->control->apply(settings);
    Q_EMIT settingsChanged();
    return {};
}

std::vector<monit::AdmissionRule> LocalWorkspace::admissionRules() const
{
    std::vector<monit::AdmissionRule> rules;
    for (const settings::AdmissionSettings &settings : d->settings.monit.rules) {
        if (auto rule = admissionRuleFrom(settings))
            rules.push_back(std::move(*rule));
    }
    return rules;
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

CollectorStatus LocalWorkspace::collectorStatus() const
{
    return d->control ? d->control->status() : CollectorStatus();
}

void LocalWorkspace::restartCollector()
{
    if (d->isOpen())
        d->control->apply(d->settings.collector);
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
    const CollectorStatus status = d->control->status();
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
    if (!d->isOpen() || !d->control->status().isTls)
        return {};
    return net::certificateFingerprint(d->control->certificate());
}

SecretsState LocalWorkspace::secretsState() const
{
    return d->isOpen() ? d->secrets->state() : SecretsState::Loading;
}

core::Error LocalWorkspace::secretsError() const
{
    return d->isOpen() ? d->secrets->error() : core::Error();
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
    d->control->apply(d->settings.collector);
}

std::optional<core::Error> LocalWorkspace::saveError() const
{
    return d->isOpen() ? d->saver->error() : std::nullopt;
}

} // namespace noc::workspace
