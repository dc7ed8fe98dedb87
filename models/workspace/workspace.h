// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/monit/admissionrule.h"
#include "models/monit/monitfeed.h"
#include "models/settings/paths.h"
#include "models/settings/workspacefile.h"
#include "models/workspace/collectorsecrets.h"

#include <QHostAddress>
#include <QObject>

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

/// The composition root: builds the domains from the settings, passes what is received on, keeps what is to be kept.
/// The window and the command line use the same one.
class NOC_MODELS_EXPORT Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    Workspace(WorkspaceOptions options, const core::Clock &clock, QObject *parent = nullptr);
    ~Workspace() override; ///< as shutdown()

    /// Reads the workspace file and starts everything else without waiting for it. On failure (a newer program's
    /// file, one that cannot be read) nothing is started and nothing will be written.
    [[nodiscard]] core::Result<void> open();
    /// Stops collecting and writes what is due.
    void shutdown();

    [[nodiscard]] const LoadNotice &loadNotice() const;
    [[nodiscard]] monit::MonitFeed &feed();
    [[nodiscard]] const settings::Paths &paths() const;

    /// As last applied; the hosts among them as of the last save, see MonitFeed::knownHosts().
    [[nodiscard]] const settings::WorkspaceSettings &settings() const;
    /// InvalidInput (with the setting's path) changes nothing. New users get a password, the collector restarts.
    core::Result<void> applyCollectorSettings(const settings::CollectorSettings &settings);
    [[nodiscard]] std::vector<monit::AdmissionRule> admissionRules() const;
    void setAdmissionRules(const std::vector<monit::AdmissionRule> &rules);
    void addAdmissionRule(const monit::AdmissionRule &rule);

    [[nodiscard]] CollectorStatus collectorStatus() const;
    /// Tries again now, as after freeing the port or replacing certificate files.
    void restartCollector();
    /// Where agents may reach the collector, best first.
    [[nodiscard]] QStringList collectorAddresses() const;
    /// For one of collectorAddresses() (the first when empty) and the first user; empty while secrets are loading.
    [[nodiscard]] QStringList monitrcLines(const QString &address = {}) const;
    /// Of the certificate in use: "AB:CD:…"; empty without TLS.
    [[nodiscard]] QString certificateFingerprint() const;

    [[nodiscard]] SecretsState secretsState() const;
    /// Why it is NotKept or Unreadable.
    [[nodiscard]] core::Error secretsError() const;
    /// The user consents to a private file for secrets where there is no keychain.
    void allowSecretFile();
    void retrySecrets();
    /// A new password for a user; its agents must be told.
    void renewPassword(const QString &user);
    void setPassword(const QString &user, const core::Secret &password);

    /// The last failure to write the workspace file, until a write succeeds.
    [[nodiscard]] std::optional<core::Error> saveError() const;

Q_SIGNALS:
    void settingsChanged();
    void collectorChanged();
    /// secretsState(), secretsError() or a password.
    void secretsChanged();
    void saveErrorChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::workspace
