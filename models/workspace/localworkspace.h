// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/localalertfeed.h"
#include "models/core/clock.h"
#include "models/monit/localmonitfeed.h"
#include "models/workspace/localcontrolfeed.h"
#include "models/workspace/workspace.h"

#include <memory>

namespace noc::workspace {

struct WorkspaceOptions
{
    settings::Paths paths; ///< their folders exist
    QString passwordFile; ///< --password-file: the password of the first user
    std::unique_ptr<settings::SecretStore> keychain; ///< null = the desktop's
    core::Milliseconds saveDelay{2'000};
    core::Milliseconds listenRetry{10'000}; ///< while the port is taken or the address is not ours yet
};

/// The composition root: builds the domains from the settings, passes what is received on, keeps what is to be kept.
class NOC_MODELS_EXPORT LocalWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalWorkspace)

public:
    LocalWorkspace(WorkspaceOptions options, const core::Clock &clock, QObject *parent = nullptr);
    ~LocalWorkspace() override; ///< as shutdown()

    /// Reads the workspace file and starts everything else without waiting for it. On failure (a newer program's
    /// file, one that cannot be read) nothing is started and nothing will be written.
    [[nodiscard]] core::Result<void> open() override;
    void shutdown() override;

    [[nodiscard]] const LoadNotice &loadNotice() const override;
    [[nodiscard]] monit::LocalMonitFeed &feed() override;
    [[nodiscard]] alerts::LocalAlertFeed &alerts() override;
    /// Once open.
    [[nodiscard]] LocalControlFeed &control() override;
    [[nodiscard]] core::Future<std::vector<monit::HostEvent>>
    history(const monit::HistoryQuery &query) override;
    [[nodiscard]] store::StoreStatus storeStatus() const override;
    /// Does something in the name of somebody, for the audit; else it is the user of this program.
    void actAs(const QString &by, const std::function<void()> &act);
    /// When all that was done before is safe in the store; why it is not, if it is not.
    [[nodiscard]] core::Future<void> flushHistory();
    [[nodiscard]] const settings::Paths &paths() const override;

    [[nodiscard]] const settings::WorkspaceSettings &settings() const override;
    core::Result<void> applyCollectorSettings(const settings::CollectorSettings &settings) override;
    [[nodiscard]] std::vector<monit::AdmissionRule> admissionRules() const override;
    void setAdmissionRules(const std::vector<monit::AdmissionRule> &rules) override;
    void addAdmissionRule(const monit::AdmissionRule &rule);

    [[nodiscard]] alerts::AlertRules alertRules() const override;
    void setAlertRules(const alerts::AlertRules &rules) override;
    [[nodiscard]] std::vector<settings::CommandSettings> commands() const override;
    void setCommands(const std::vector<settings::CommandSettings> &commands) override;

    [[nodiscard]] bird::LookingGlass &lookingGlass() override;
    core::Result<void> setRouters(const std::vector<settings::RouterSettings> &routers) override;
    void setRouterSecret(const QString &router, const core::Secret &secret) override;
    core::Result<void> setBirdSettings(const settings::BirdSettings &settings) override;
    [[nodiscard]] bird::WatchFeed &watches() override;
    [[nodiscard]] bird::AsNames &asNames() override;
    void logQuery(const bird::QueryRecord &record) override;
    [[nodiscard]] core::Future<std::vector<bird::QueryRecord>>
    queryLog(const bird::QueryLogFilter &filter) override;

    [[nodiscard]] CollectorStatus collectorStatus() const override;
    /// Readers and consoles come in through it.
    [[nodiscard]] monit::Collector &collector();
    /// nullopt while that is off or its secret is loading.
    [[nodiscard]] std::optional<core::Secret> apiToken(ApiToken which) const;
    /// A new one, in place of the one there may be; switches the access on.
    void renewApiToken(ApiToken which);
    void restartCollector() override;
    [[nodiscard]] QStringList collectorAddresses() const override;
    [[nodiscard]] QStringList monitrcLines(const QString &address) const override;
    [[nodiscard]] QString certificateFingerprint() const override;

    [[nodiscard]] SecretsState secretsState() const override;
    [[nodiscard]] core::Error secretsError() const override;
    [[nodiscard]] std::vector<SecretPlace> secretPlaces() const;
    void allowSecretFile() override;
    void retrySecrets() override;
    void renewPassword(const QString &user) override;
    void setPassword(const QString &user, const core::Secret &password);

    [[nodiscard]] std::optional<core::Error> saveError() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::workspace
