// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/hostwiring.h"

#include "app/gui/filedialogs.h"
#include "models/core/username.h"
#include "widgets/monit/control/hostcontrol.h"
#include "widgets/monit/hostactions.h"
#include "widgets/monit/hostpage/eventpane.h"
#include "widgets/monit/hostpage/hostpage.h"
#include "widgets/monit/monitpage.h"

#include <QSettings>

namespace noc::app {

using namespace Qt::StringLiterals;
using monit::ControlFeed;
using monit::EventPane;
using monit::HostControl;

namespace {

const QString consentsKey = u"connect/consents"_s;

} // namespace

monit::ConnectSettings WorkspaceConnectStore::load() const
{
    monit::ConnectSettings settings;
    for (const settings::CommandSettings &command : m_workspace.commands())
        settings.commands.push_back({command.name, command.arguments, command.runsInTerminal});
    settings.consents = m_state.value(consentsKey).toStringList();
    return settings;
}

void WorkspaceConnectStore::save(const monit::ConnectSettings &settings)
{
    std::vector<settings::CommandSettings> commands;
    for (const monit::ConnectCommand &command : settings.commands)
        commands.push_back({command.name, command.arguments, command.runsInTerminal, {}});
    m_state.setValue(consentsKey, settings.consents);
    m_workspace.setCommands(commands);
}

HostWiring::HostWiring(monit::HostPage &host, monit::MonitPage &page, workspace::Workspace &workspace,
                       QSettings &state, const widgets::Theme &theme)
    : QObject(&page)
    , m_host(host)
    , m_page(page)
    , m_workspace(workspace)
    , m_store(workspace, state)
    , m_connect(m_store, m_runner, core::userName(), theme, &page)
{
    host.setConnect(m_connect);
    page.actions().setConnect(m_connect);
    connectHistory();
    connectControl();
    connectExport();
}

HostWiring::~HostWiring() = default;

void HostWiring::connectHistory()
{
    EventPane &timeline = m_host.timeline();
    timeline.setHistoryAvailable(true);
    connect(&timeline, &EventPane::historyRequested, this, [this](const monit::HistoryQuery &query) {
        core::onResult(m_workspace.history(query), this,
                       [this, query](const core::Result<std::vector<monit::HostEvent>> &events) {
                           if (!events)
                               return m_host.timeline().showHistoryError(query, events.error());
                           const bool isComplete = std::ssize(*events) < query.limit;
                           m_host.timeline().showHistory(query, *events, isComplete);
                       });
    });
}

void HostWiring::connectControl()
{
    HostControl &control = m_host.control();
    ControlFeed &feed = m_workspace.control();
    control.showOrders(feed.orders());
    control.showAccesses(feed.accesses());
    connect(&feed, &ControlFeed::ordersChanged, &control, &HostControl::showOrders);
    connect(&feed, &ControlFeed::accessesChanged, &control, &HostControl::showAccesses);
    connect(&control, &HostControl::orderRequested, &feed,
            [&feed](const QString &hostId, const QStringList &services, monit::ServiceAction action) {
                feed.order(hostId, services, action, core::userName());
            });
    connect(&control, &HostControl::approveRequested, &feed, &ControlFeed::approve);
    connect(&control, &HostControl::withdrawRequested, &feed, &ControlFeed::withdraw);
    connect(&control, &HostControl::probeRequested, this,
            [this, &feed](const QString &hostId, const monit::AgentAccess &access) {
                core::onResult(feed.probe(hostId, access), this,
                               [this, hostId, access](const core::Result<void> &result) {
                                   m_host.control().showProbe(hostId, access, result);
                               });
            });
    connect(&m_page.actions(), &monit::HostActions::accessRequested, this, [this](const QString &id) {
        if (const monit::Host *host = m_workspace.feed().host(id))
            m_host.control().editAccess(*host);
    });
}

void HostWiring::connectExport()
{
    connect(&m_host.timeline(), &EventPane::exportRequested, this,
            [this](const QByteArray &contents, const QString &suggestedName) {
                saveAsFile(m_page, tr("Save the events"), suggestedName, contents);
            });
}

} // namespace noc::app
