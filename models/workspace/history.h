// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/localalertfeed.h"
#include "models/monit/historyquery.h"
#include "models/monit/localmonitfeed.h"
#include "models/monit/serviceorder.h"
#include "models/store/historystore.h"
#include "models/workspace/routehistory.h"

namespace noc::workspace {

/// Keeps in the store what the domains say, and gives it back at the next start.
class History final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(History)

public:
    /// The feeds must outlive it.
    History(monit::LocalMonitFeed &monit, alerts::LocalAlertFeed &alerts, const core::Clock &clock,
            QObject *parent = nullptr);
    ~History() override;

    /// Once; remembered() follows, also when nothing could be read.
    void open(const QString &path);

    [[nodiscard]] const store::StoreStatus &status() const { return m_store.status(); }
    /// When everything so far is safe.
    [[nodiscard]] core::Future<void> flush() { return m_store.flush(); }
    [[nodiscard]] core::Future<std::vector<monit::HostEvent>> events(const monit::HistoryQuery &query);

    [[nodiscard]] RouteHistory &routes() { return m_routes; }
    /// What an earlier run knew of routes, once remembered().
    [[nodiscard]] const RememberedRoutes &rememberedRoutes() const { return m_rememberedRoutes; }

    /// Who does what is done next, for the audit.
    void setActor(const QString &by) { m_actor = by; }
    [[nodiscard]] const QString &actor() const { return m_actor; }

    /// What somebody did; `outcome` may follow in a second entry.
    void audit(store::AuditRecord record);
    void auditOrders(const core::RowDiff<monit::ServiceOrder> &diff);

Q_SIGNALS:
    /// The feeds are about to get these.
    void remembering(const std::vector<noc::alerts::Alert> &alerts);
    /// The feeds have what was kept, as far as there was anything.
    void remembered(const std::vector<noc::alerts::Alert> &alerts);
    void statusChanged(const noc::store::StoreStatus &status);

private:
    void takeUp(const store::LoadedHistory &loaded);
    void begin(const std::vector<alerts::Alert> &alerts);
    void keepHosts(const monit::MonitDiff &diff);
    void keepTraces(const core::RowDiff<monit::HostTrace> &diff);
    void keepAlerts(const alerts::AlertDiff &diff);
    void auditHosts(const core::RowDiff<monit::Host> &diff);
    void auditAlert(const alerts::Alert &alert);
    void auditMutes(const core::RowDiff<alerts::Mute> &diff);

    monit::LocalMonitFeed &m_monit;
    alerts::LocalAlertFeed &m_alerts;
    const core::Clock &m_clock;
    store::HistoryStore m_store;
    RouteHistory m_routes;
    RememberedRoutes m_rememberedRoutes;
    QHash<QString, alerts::Acknowledgement> m_acknowledged; ///< as they were last
    QHash<QString, QDateTime> m_mutes; ///< and when they end
    QSet<QString> m_accepted; ///< hosts
    QString m_actor;
    bool m_hasBegun = false;
};

} // namespace noc::workspace
