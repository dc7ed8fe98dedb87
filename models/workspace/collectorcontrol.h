// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/collector.h"
#include "models/workspace/collectorsecrets.h"
#include "models/workspace/workspace.h"

#include <QTimer>

namespace noc::workspace {

/// Runs the collector as the settings and secrets say, and knows how it stands.
class CollectorControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorControl)

public:
    CollectorControl(CollectorSecrets &secrets, const core::Clock &clock, core::Milliseconds retry,
                     QObject *parent = nullptr);

    [[nodiscard]] monit::Collector &collector() { return m_collector; }
    [[nodiscard]] const CollectorStatus &status() const { return m_status; }
    [[nodiscard]] const settings::CollectorSettings &settings() const { return m_settings; }
    [[nodiscard]] const QByteArray &certificate() const { return m_certificate; }

    /// Loads the secrets it needs, makes those that are missing and may be made, and (re)starts.
    void apply(const settings::CollectorSettings &settings);
    void stop();

Q_SIGNALS:
    void statusChanged();
    /// A user or certificate was made: the settings differ from what was applied.
    void settingsCompleted();

private:
    void onSecretsLoaded();
    [[nodiscard]] core::Result<void> makeMissingSecrets();
    [[nodiscard]] core::Result<void> makeCertificate();
    [[nodiscard]] QStringList tokenNames() const;
    [[nodiscard]] std::vector<monit::CollectorUser> knownUsers() const;
    void start();
    void attempt();
    [[nodiscard]] core::Result<monit::CollectorConfig> config();
    [[nodiscard]] core::Result<void> addCertificate(monit::CollectorConfig &config) const;
    void onListenFailed(const core::Error &error);
    void setStatus(CollectorStatus::State state, const core::Error &error = {});

    CollectorSecrets &m_secrets;
    const core::Clock &m_clock;
    monit::Collector m_collector;
    settings::CollectorSettings m_settings;
    CollectorStatus m_status;
    QByteArray m_certificate;
    std::size_t m_usersInUse = 0;
    QTimer m_retry;
    bool m_isWanted = false;
};

} // namespace noc::workspace
