// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"

#include <memory>

namespace noc::workspace {

struct RemoteOptions
{
    settings::Paths paths; ///< for window state
    remote::FollowTarget target;
    QString where; ///< see LinkStatus
};

/// The workspace of another program: a `nocdeskctl serve` of the same profile, or one elsewhere. While the link is cut
/// everything stays as it was last, with its age, and commands fail.
class NOC_MODELS_EXPORT RemoteWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteWorkspace)

public:
    RemoteWorkspace(RemoteOptions options, const core::Clock &clock, QObject *parent = nullptr);
    ~RemoteWorkspace() override;

    /// Succeeds at once; the link is made by and by, see linkStatus().
    [[nodiscard]] core::Result<void> open() override;
    void shutdown() override;
    /// Begins anew with this target: another token, or a certificate that is trusted now.
    void follow(const remote::FollowTarget &target);

    [[nodiscard]] const LoadNotice &loadNotice() const override;
    [[nodiscard]] monit::MonitFeed &feed() override;
    [[nodiscard]] alerts::AlertFeed &alerts() override;
    [[nodiscard]] monit::ControlFeed &control() override;
    [[nodiscard]] core::Future<std::vector<monit::HostEvent>>
    history(const monit::HistoryQuery &query) override;
    [[nodiscard]] store::StoreStatus storeStatus() const override;
    [[nodiscard]] const settings::Paths &paths() const override;

    [[nodiscard]] const settings::WorkspaceSettings &settings() const override;
    core::Result<void> applyCollectorSettings(const settings::CollectorSettings &settings) override;
    [[nodiscard]] std::vector<monit::AdmissionRule> admissionRules() const override;
    void setAdmissionRules(const std::vector<monit::AdmissionRule> &rules) override;
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
    void restartCollector() override;
    [[nodiscard]] QStringList collectorAddresses() const override;
    [[nodiscard]] QStringList monitrcLines(const QString &address) const override;
    [[nodiscard]] QString certificateFingerprint() const override;

    [[nodiscard]] SecretsState secretsState() const override;
    [[nodiscard]] core::Error secretsError() const override;
    void allowSecretFile() override;
    void retrySecrets() override;
    void renewPassword(const QString &user) override;

    [[nodiscard]] std::optional<core::Error> saveError() const override;
    [[nodiscard]] std::optional<LinkStatus> linkStatus() const override;
    void retryLink() override;

Q_SIGNALS:
    /// A command was not carried out, or nobody knows whether it was.
    void commandFailed(const QString &name, const noc::core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::workspace
