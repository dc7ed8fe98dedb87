// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/controlfeed.h"
#include "models/monit/host.h"
#include "widgets/monit/control/orderbook.h"

#include <QHash>
#include <QPointer>

#include <optional>

class QPoint;
class QWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class AgentAccessDialog;
class ServiceActions;

/// Control of services on the host page: what can be ordered of what is selected, what was, and the access that it
/// takes. Fed with a ControlFeed's rows; what the user wants leaves as signals.
class HostControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostControl)

public:
    HostControl(const widgets::Theme &theme, QWidget *page);
    ~HostControl() override;

    /// Orders and accesses of all hosts; snapshot first, then every diff.
    void showOrders(const core::RowDiff<ServiceOrder> &diff);
    void showAccesses(const core::RowDiff<KnownAccess> &diff);
    /// Opens the dialog for any host.
    void editAccess(const Host &host);
    /// The answer to probeRequested() with these; a late one does no harm.
    void showProbe(const QString &hostId, const AgentAccess &access, const core::Result<void> &result);

    /// The host that the page shows; nullopt = none.
    void setHost(const std::optional<Host> &host);
    void setSelectedServices(const QStringList &services);
    /// What can be done with one service, as a menu.
    void showMenu(const QString &service, const QPoint &globalPosition);
    [[nodiscard]] ServiceActions &actions() { return *m_actions; }
    [[nodiscard]] const OrderBook &orders() const { return m_orders; }

Q_SIGNALS:
    /// The user confirmed; a ControlFeed's order().
    void orderRequested(const QString &hostId, const QStringList &services, noc::monit::ServiceAction action);
    /// To be answered by showProbe(); an empty password stands for the one that is kept.
    void probeRequested(const QString &hostId, const noc::monit::AgentAccess &access);
    void approveRequested(const QString &hostId, const noc::monit::AgentAccess &access);
    void withdrawRequested(const QString &hostId);
    /// Something became of orders of the host that is shown.
    void ordersChanged(const noc::core::RowDiff<noc::monit::ServiceOrder> &diff);

private:
    void connectActions(ServiceActions &actions);
    void updateTargets();

    const widgets::Theme &m_theme;
    QWidget *m_page;
    std::optional<Host> m_host;
    QStringList m_selected;
    QString m_menuService;
    OrderBook m_orders;
    QHash<QString, KnownAccess> m_accesses;
    ServiceActions *m_actions; ///< of the selected services
    ServiceActions *m_menuActions; ///< of the one that a menu was asked for
    QPointer<AgentAccessDialog> m_dialog;
};

} // namespace noc::monit
