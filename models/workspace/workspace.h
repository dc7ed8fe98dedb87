// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfeed.h"
#include "models/alerts/alertrules.h"
#include "models/bird/client/lookingglass.h"
#include "models/bird/query/asnames.h"
#include "models/bird/query/querylog.h"
#include "models/bird/watch/watchfeed.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/monit/admissionrule.h"
#include "models/monit/controlfeed.h"
#include "models/monit/historyquery.h"
#include "models/monit/monitfeed.h"
#include "models/remote/follower.h"
#include "models/settings/paths.h"
#include "models/settings/workspacefile.h"
#include "models/store/storestatus.h"
#include "models/workspace/collectorsecrets.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace noc::workspace {

/// What reading the workspace file was like, for the user.
struct LoadNotice
{
    settings::WorkspaceOrigin origin = settings::WorkspaceOrigin::Defaults;
    QString setAside; ///< what the broken file is called now; empty when none was
    QString detail; ///< English; why
    std::vector<settings::Issue> issues;
};

struct CollectorStatus
{
    enum class State {
        Off, ///< switched off, or not opened yet
        Waiting, ///< for its secrets
        Starting,
        Listening,
        Failed, ///< see error; tried again where waiting may help
    };

    State state = State::Off;
    QHostAddress address; ///< in use when listening, else the one wanted
    quint16 port = 0;
    bool isTls = false;
    core::Error error; ///< of Failed

    friend bool operator==(const CollectorStatus &, const CollectorStatus &) = default;
};

/// The link to the program that a workspace belongs to.
struct LinkStatus
{
    remote::LinkState state;
    QString where; ///< what the user calls it: "this machine", "noc.example.org:8080"
    std::optional<QDateTime> lastHeard; ///< UTC
};

/// What a window or a command line works with: the domains, the settings, how the collector is. Either all of it is
/// ours (LocalWorkspace), or it belongs to another program that we are attached to (RemoteWorkspace); commands are the
/// same and come back as changes.
class NOC_MODELS_EXPORT Workspace : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    using QObject::QObject;

    /// Starts everything without waiting for it.
    [[nodiscard]] virtual core::Result<void> open() = 0;
    /// Stops, and writes what is due.
    virtual void shutdown() = 0;

    [[nodiscard]] virtual const LoadNotice &loadNotice() const = 0;
    [[nodiscard]] virtual monit::MonitFeed &feed() = 0;
    [[nodiscard]] virtual alerts::AlertFeed &alerts() = 0;
    [[nodiscard]] virtual monit::ControlFeed &control() = 0;
    /// Newest first, from the store.
    [[nodiscard]] virtual core::Future<std::vector<monit::HostEvent>>
    history(const monit::HistoryQuery &query) = 0;
    [[nodiscard]] virtual store::StoreStatus storeStatus() const = 0;
    [[nodiscard]] virtual const settings::Paths &paths() const = 0;

    /// As last applied; the hosts among them as of the last save.
    [[nodiscard]] virtual const settings::WorkspaceSettings &settings() const = 0;
    /// InvalidInput (with the setting's path) changes nothing. New users get a password, the collector restarts.
    virtual core::Result<void> applyCollectorSettings(const settings::CollectorSettings &settings) = 0;
    [[nodiscard]] virtual std::vector<monit::AdmissionRule> admissionRules() const = 0;
    virtual void setAdmissionRules(const std::vector<monit::AdmissionRule> &rules) = 0;

    /// What calls the user.
    [[nodiscard]] virtual alerts::AlertRules alertRules() const = 0;
    virtual void setAlertRules(const alerts::AlertRules &rules) = 0;
    /// The user's own programs for hosts.
    [[nodiscard]] virtual std::vector<settings::CommandSettings> commands() const = 0;
    virtual void setCommands(const std::vector<settings::CommandSettings> &commands) = 0;

    /// The routers, each asked by the way that the settings name: by this program, or by the one that we are attached
    /// to. Once open.
    [[nodiscard]] virtual bird::LookingGlass &lookingGlass() = 0;
    /// InvalidInput names the router that cannot be, and changes nothing.
    virtual core::Result<void> setRouters(const std::vector<settings::RouterSettings> &routers) = 0;
    /// What a router's proxy wants to hear; an empty one forgets it.
    virtual void setRouterSecret(const QString &router, const core::Secret &secret) = 0;
    /// InvalidInput (with the setting's path) changes nothing.
    virtual core::Result<void> setBirdSettings(const settings::BirdSettings &settings) = 0;

    /// The watched routes; which there are is in the settings. Once open.
    [[nodiscard]] virtual bird::WatchFeed &watches() = 0;
    /// Whose AS numbers are, as far as settings let it be asked.
    [[nodiscard]] virtual bird::AsNames &asNames() = 0;
    /// What was asked of a router, for those who want to know later; without `who` it is the user of this program.
    virtual void logQuery(const bird::QueryRecord &record) = 0;
    /// Newest first, from the store.
    [[nodiscard]] virtual core::Future<std::vector<bird::QueryRecord>>
    queryLog(const bird::QueryLogFilter &filter) = 0;

    [[nodiscard]] virtual CollectorStatus collectorStatus() const = 0;
    /// Tries again now, as after freeing the port or replacing certificate files.
    virtual void restartCollector() = 0;
    /// Where agents may reach the collector, best first.
    [[nodiscard]] virtual QStringList collectorAddresses() const = 0;
    /// For one of collectorAddresses() (the first when empty) and the first user; empty while secrets are loading.
    [[nodiscard]] virtual QStringList monitrcLines(const QString &address = {}) const = 0;
    /// Of the certificate in use: "AB:CD:…"; empty without TLS.
    [[nodiscard]] virtual QString certificateFingerprint() const = 0;

    [[nodiscard]] virtual SecretsState secretsState() const = 0;
    /// Why it is NotKept or Unreadable.
    [[nodiscard]] virtual core::Error secretsError() const = 0;
    /// The user consents to a private file for secrets where there is no keychain.
    virtual void allowSecretFile() = 0;
    virtual void retrySecrets() = 0;
    /// A new password for a user; its agents must be told.
    virtual void renewPassword(const QString &user) = 0;

    /// How the program is that all of this belongs to; nullopt: it is this one.
    [[nodiscard]] virtual std::optional<LinkStatus> linkStatus() const { return std::nullopt; }
    /// Does not wait for the next try.
    virtual void retryLink() { }

    /// The last failure to write the workspace file, until a write succeeds.
    [[nodiscard]] virtual std::optional<core::Error> saveError() const = 0;

Q_SIGNALS:
    void settingsChanged();
    void collectorChanged();
    /// secretsState(), secretsError() or a password.
    void secretsChanged();
    void saveErrorChanged();
    void storeChanged();
    /// The feeds are about to show what was known before: nothing of these alerts is news.
    void remembered(const std::vector<noc::alerts::Alert> &alerts);
    /// What an earlier run knew is there, as far as there was anything; reports are taken in from now on.
    void ready();
    /// linkStatus().
    void linkChanged();
};

} // namespace noc::workspace
