// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/control/serviceactions.h"

#include "models/monit/actionrules.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/monit/control/controlwords.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView symbolOf(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start:
        return "play"_L1;
    case ServiceAction::Stop:
        return "stop"_L1;
    case ServiceAction::Restart:
        return "refresh"_L1;
    case ServiceAction::Monitor:
        return "check"_L1;
    case ServiceAction::Unmonitor:
        return "blocked"_L1;
    }
    return {};
}

const Service *serviceNamed(const Host &host, const QString &name)
{
    const auto it = std::ranges::find(host.snapshot->services, name, &Service::name);
    return it == host.snapshot->services.end() ? nullptr : &*it;
}

} // namespace

ServiceActions::ServiceActions(const widgets::Theme &theme, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_page(page)
    , m_access(new QAction(tr("&Access to Monit's httpd…"), this))
{
    for (const ServiceAction kind : allServiceActions) {
        auto *action = new QAction(actionLabel(kind), this);
        connect(action, &QAction::triggered, this, [this, kind] { trigger(kind); });
        m_actions += action;
    }
    m_access->setIconText(tr("Access"));
    m_access->setToolTip(tr("Where and as whom Monit on this host takes orders"));
    connect(m_access, &QAction::triggered, this, &ServiceActions::accessRequested);
    connect(&theme, &widgets::Theme::changed, this, &ServiceActions::updateIcons);
    updateEnabled();
    updateIcons();
}

ServiceActions::~ServiceActions() = default;

void ServiceActions::setTarget(const std::optional<Target> &target)
{
    m_target = target;
    updateEnabled();
}

QAction *ServiceActions::action(ServiceAction action) const
{
    return m_actions[static_cast<qsizetype>(action)];
}

QList<QAction *> ServiceActions::all() const
{
    return QList<QAction *>(m_actions) << m_access;
}

QStringList ServiceActions::fitting(ServiceAction action) const
{
    QStringList services;
    for (const QString &name : m_target ? m_target->services : QStringList()) {
        const Service *service = serviceNamed(m_target->host, name);
        if (service && !m_target->busy.contains(name) && !hindranceOf(m_target->host, *service, action))
            services += name;
    }
    return services;
}

/// Why the action cannot be done with any of the services.
QString ServiceActions::hindrance(ServiceAction action) const
{
    for (const QString &name : m_target ? m_target->services : QStringList()) {
        const Service *service = serviceNamed(m_target->host, name);
        if (!service)
            continue;
        if (m_target->busy.contains(name))
            return hindranceWords(ActionHindrance::UnderWay);
        if (const auto found = hindranceOf(m_target->host, *service, action))
            return hindranceWords(*found);
    }
    return tr("Select a service first.");
}

void ServiceActions::updateEnabled()
{
    for (const ServiceAction kind : allServiceActions) {
        QAction *act = action(kind);
        act->setEnabled(!fitting(kind).isEmpty());
        QStringList lines{actionPurpose(kind)};
        if (!act->shortcut().isEmpty())
            lines.front() += u" (%1)"_s.arg(act->shortcut().toString(QKeySequence::NativeText));
        if (!act->isEnabled())
            lines += hindrance(kind);
        else if (!m_target->hasAccess)
            lines += tr("First an access to Monit's httpd has to be approved.");
        act->setToolTip(widgets::plainToolTip(lines.join(u'\n')));
    }
    m_access->setEnabled(m_target.has_value());
}

void ServiceActions::updateIcons()
{
    for (const ServiceAction kind : allServiceActions)
        action(kind)->setIcon(m_theme.symbol(symbolOf(kind)));
    m_access->setIcon(m_theme.symbol("key"_L1));
}

void ServiceActions::trigger(ServiceAction action)
{
    const QStringList services = fitting(action);
    if (services.isEmpty())
        return;
    if (!m_target->hasAccess) {
        Q_EMIT accessRequested();
        return;
    }
    const QString id = m_target->host.id;
    if (!isDisruptive(action)) {
        Q_EMIT orderRequested(id, services, action);
        return;
    }
    widgets::ask(m_page, questionOf(action, services, m_target->host.name()),
                 [self = QPointer(this), id, services, action] {
                     if (self)
                         Q_EMIT self->orderRequested(id, services, action);
                 });
}

} // namespace noc::monit
