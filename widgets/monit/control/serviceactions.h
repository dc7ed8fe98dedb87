// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/serviceorder.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

class QAction;
class QWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// The orders that can be given for services of one host, and the questions that are asked first. They are enabled by
/// what makes sense for at least one of the services; the others are left out.
class ServiceActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceActions)

public:
    struct Target
    {
        Host host;
        QStringList services;
        QSet<QString> busy; ///< services with an order that is not finished
        bool hasAccess = false; ///< an approved one; without it the actions lead to accessRequested()
    };

    /// `page` is what the questions belong to.
    ServiceActions(const widgets::Theme &theme, QWidget *page);
    ~ServiceActions() override;

    void setTarget(const std::optional<Target> &target);
    [[nodiscard]] QAction *action(ServiceAction action) const;
    /// In the order in which they are shown, the way to the access last.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void orderRequested(const QString &hostId, const QStringList &services, noc::monit::ServiceAction action);
    void accessRequested();

private:
    [[nodiscard]] QStringList fitting(ServiceAction action) const;
    [[nodiscard]] QString hindrance(ServiceAction action) const;
    void trigger(ServiceAction action);
    void updateEnabled();
    void updateIcons();

    const widgets::Theme &m_theme;
    QWidget *m_page;
    std::optional<Target> m_target;
    QList<QAction *> m_actions; ///< by ServiceAction
    QAction *m_access;
};

} // namespace noc::monit
