// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"
#include "models/monit/collector.h"
#include "models/monit/host.h"

#include <QObject>

#include <memory>
#include <vector>

namespace noc::monit {

/// The Monit domain as the rest of the program sees it: a snapshot, then every diff after it; commands go in here
/// and come back as diffs. Lives on the thread that made it.
class NOC_MODELS_EXPORT MonitFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitFeed)

public:
    explicit MonitFeed(const core::Clock &clock, QObject *parent = nullptr);
    ~MonitFeed() override;

    /// Everything known now, as a diff against nothing.
    [[nodiscard]] MonitDiff snapshot() const;
    /// nullptr when unknown; valid until control returns to the event loop.
    [[nodiscard]] const Host *host(const QString &id) const;
    [[nodiscard]] core::RowDiff<Rejection> rejections() const;
    /// Accepted hosts with their pins, for the workspace file; as setKnownHosts() had them where nothing came since.
    [[nodiscard]] std::vector<KnownHost> knownHosts() const;

    void setRules(std::vector<AdmissionRule> rules);
    /// Pins, groups and silence limits from the workspace file.
    void setKnownHosts(const std::vector<KnownHost> &hosts);

    /// Whether a collector listens: while none does, nobody is called silent.
    void setCollecting(bool isCollecting);

    /// Applies what a collector or a simulator received; emits changed() at once.
    void apply(const ReportBatch &batch);

    void accept(const QStringList &ids);
    /// Forgets hosts; one that goes on reporting comes back as pending.
    void forget(const QStringList &ids);
    /// Trusts the source that IdConflict names from now on.
    void repin(const QString &id);
    void setSilencePolicy(const QString &id, SilencePolicy policy);
    void setOwnGroups(const QString &id, const QStringList &groups);
    void clearRejections();

    /// Re-reads the clocks and derives late and down; called by an own timer once a second, by tests at will.
    void tick();

Q_SIGNALS:
    void changed(const noc::monit::MonitDiff &diff);
    void rejectionsChanged(const noc::core::RowDiff<noc::monit::Rejection> &diff);
    /// Something knownHosts() says is different now.
    void knownHostsChanged();

private:
    void publish();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::monit
