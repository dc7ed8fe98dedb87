// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"
#include "models/monit/collector.h"
#include "models/monit/monitfeed.h"

#include <memory>
#include <vector>

namespace noc::monit {

/// What was known when an earlier run ended.
struct RememberedHosts
{
    std::vector<Host> hosts;
    std::vector<HostEvent> events;
    std::vector<HostTrace> traces;
};

/// The feed of our own collector. Lives on the thread that made it.
class NOC_MODELS_EXPORT LocalMonitFeed final : public MonitFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalMonitFeed)

public:
    explicit LocalMonitFeed(const core::Clock &clock, QObject *parent = nullptr);
    ~LocalMonitFeed() override;

    [[nodiscard]] MonitDiff snapshot() const override;
    [[nodiscard]] const Host *host(const QString &id) const override;
    [[nodiscard]] core::RowDiff<Rejection> rejections() const override;
    [[nodiscard]] core::RowDiff<HostTrace> traces() const override;

    void accept(const QStringList &ids) override;
    void forget(const QStringList &ids) override;
    void repin(const QString &id) override;
    void setSilencePolicy(const QString &id, SilencePolicy policy) override;
    void setOwnGroups(const QString &id, const QStringList &groups) override;
    void clearRejections() override;

    /// Accepted hosts with their pins, for the workspace file; as setKnownHosts() had them where nothing came since.
    [[nodiscard]] std::vector<KnownHost> knownHosts() const;

    void setRules(std::vector<AdmissionRule> rules);
    /// Pins, groups and silence limits from the workspace file.
    void setKnownHosts(const std::vector<KnownHost> &hosts);
    /// Takes up those that setKnownHosts() named; the others are strangers by now.
    void restore(const RememberedHosts &remembered);

    /// Whether a collector listens: while none does, nobody is called silent.
    void setCollecting(bool isCollecting);

    /// Applies what a collector or a simulator received; emits changed() at once.
    void apply(const ReportBatch &batch);

    /// Re-reads the clocks and derives late and down; called by an own timer once a second, by tests at will.
    void tick();

Q_SIGNALS:
    /// Something knownHosts() says is different now.
    void knownHostsChanged();

private:
    void publish();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::monit
