// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/control/hostcontrol.h"

#include "widgets/monit/control/agentaccessdialog.h"
#include "widgets/monit/control/serviceactions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace noc::monit {

HostControl::HostControl(const widgets::Theme &theme, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_page(page)
    , m_actions(new ServiceActions(theme, page))
    , m_menuActions(new ServiceActions(theme, page))
{
    connectActions(*m_actions);
    connectActions(*m_menuActions);
}

HostControl::~HostControl() = default;

void HostControl::connectActions(ServiceActions &actions)
{
    connect(&actions, &ServiceActions::orderRequested, this, &HostControl::orderRequested);
    connect(&actions, &ServiceActions::accessRequested, this, [this] {
        if (m_host)
            editAccess(*m_host);
    });
}

void HostControl::showOrders(const core::RowDiff<ServiceOrder> &diff)
{
    const core::RowDiff<ServiceOrder> own = m_orders.apply(diff, m_host ? m_host->id : QString());
    if (own.isEmpty())
        return;
    updateTargets();
    Q_EMIT ordersChanged(own);
}

void HostControl::showAccesses(const core::RowDiff<KnownAccess> &diff)
{
    for (const QString &id : diff.removed)
        m_accesses.remove(id);
    for (const KnownAccess &access : diff.put)
        m_accesses.insert(access.hostId, access);
    updateTargets();
}

void HostControl::setHost(const std::optional<Host> &host)
{
    m_host = host;
    updateTargets();
}

void HostControl::setSelectedServices(const QStringList &services)
{
    if (services == m_selected)
        return;
    m_selected = services;
    updateTargets();
}

void HostControl::updateTargets()
{
    if (!m_host) {
        m_actions->setTarget(std::nullopt);
        m_menuActions->setTarget(std::nullopt);
        return;
    }
    const QSet<QString> busy = m_orders.busyOf(m_host->id);
    const bool hasAccess = m_accesses.contains(m_host->id);
    m_actions->setTarget(ServiceActions::Target{*m_host, m_selected, busy, hasAccess});
    m_menuActions->setTarget(ServiceActions::Target{*m_host, {m_menuService}, busy, hasAccess});
}

void HostControl::showMenu(const QString &service, const QPoint &globalPosition)
{
    m_menuService = service;
    updateTargets();
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<QAction *> actions = m_menuActions->all();
    menu->addActions(actions);
    menu->insertSeparator(actions.back());
    menu->popup(globalPosition);
}

void HostControl::editAccess(const Host &host)
{
    if (m_dialog)
        m_dialog->reject();
    const auto known = m_accesses.constFind(host.id);
    m_dialog = new AgentAccessDialog(
        m_theme, host, known == m_accesses.cend() ? std::nullopt : std::optional(*known), m_page->window());
    connect(m_dialog, &AgentAccessDialog::probeRequested, this, &HostControl::probeRequested);
    connect(m_dialog, &AgentAccessDialog::approveRequested, this, &HostControl::approveRequested);
    connect(m_dialog, &AgentAccessDialog::withdrawRequested, this, &HostControl::withdrawRequested);
    m_dialog->open();
}

void HostControl::showProbe(const QString &hostId, const AgentAccess &access,
                            const core::Result<void> &result)
{
    if (m_dialog && m_dialog->hostId() == hostId)
        m_dialog->showProbe(access, result);
}

} // namespace noc::monit
