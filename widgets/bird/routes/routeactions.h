// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/route.h"
#include "widgets/bird/routes/routenames.h"

#include <QObject>
#include <QUrl>

class QMenu;

namespace noc::bird {

/// A page elsewhere that says more about an AS or a prefix; see models/bird/query/linktemplate.h.
struct RouteLink
{
    QString title;
    QString pattern;

    friend bool operator==(const RouteLink &, const RouteLink &) = default;
};

/// What may be done with one route: its context menu.
class RouteActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteActions)

public:
    explicit RouteActions(const RouteNames &names, QObject *parent = nullptr);
    ~RouteActions() override;

    void setLinks(const QList<RouteLink> &links) { m_links = links; }
    void addTo(QMenu &menu, const Route &route);

Q_SIGNALS:
    void copyRowsRequested();
    void copyTextRequested(const QString &text);
    void copyQueryRequested();
    void queryRequested(const QString &query);
    void urlRequested(const QUrl &url);
    void whoisRequested(const QString &subject); ///< "AS15169", "203.0.113.0/24"

private:
    void addCopies(QMenu &menu, const Route &route);
    void addQueries(QMenu &menu, const Route &route);
    void addSystems(QMenu &menu, const Route &route);
    void addCommunities(QMenu &menu, const Route &route);
    void addLinks(QMenu &menu, const Route &route);
    void addQuery(QMenu &menu, const QString &title, const QString &query);

    const RouteNames &m_names;
    QList<RouteLink> m_links;
};

} // namespace noc::bird
