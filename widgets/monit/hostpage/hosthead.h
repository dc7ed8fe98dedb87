// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/agentpage.h"
#include "models/monit/host.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace noc::widgets {
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class ConnectActions;
class FactGrid;

/// Name, state, the way to the host's own Monit page, and the facts.
class HostHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostHead)

public:
    explicit HostHead(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~HostHead() override;

    void showHost(const Host &host, const QDateTime &now);
    /// Adds a button "Connect".
    void setConnect(ConnectActions &connect);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAgentPage(const AgentPage &page);
    void restyle();

    const widgets::Theme &m_theme;
    std::optional<Host> m_host;
    core::Severity m_severity = core::Severity::Good;
    AgentPage m_page;
    QLabel *m_icon;
    widgets::ElidedLabel *m_name;
    QToolButton *m_connect;
    QToolButton *m_open;
    widgets::ElidedLabel *m_address;
    FactGrid *m_facts;
};

} // namespace noc::monit
