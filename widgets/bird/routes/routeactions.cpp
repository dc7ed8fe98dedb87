// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routeactions.h"

#include "models/bird/query/linktemplate.h"
#include "models/core/text.h"

#include <QMenu>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 40; // of a submenu

/// For a menu's entry: safe, and no letter of it a shortcut.
QString entry(const QString &text)
{
    return core::displayable(text).replace(u'&', "&&"_L1);
}

/// Every AS of the path once, the neighbour's first.
QList<quint32> systemsOf(const Route &route)
{
    QList<quint32> systems;
    for (const PathSegment &segment : route.path.value_or(AsPath()).segments) {
        for (const quint32 number : segment.numbers) {
            if (!systems.contains(number) && systems.size() < mostEntries)
                systems.append(number);
        }
    }
    return systems;
}

/// As a plain prefix, which is what can be asked for.
QString plainPrefix(const Route &route)
{
    return route.key ? toText(*route.key) : QString();
}

} // namespace

RouteActions::RouteActions(const RouteNames &names, QObject *parent)
    : QObject(parent)
    , m_names(names)
{ }

RouteActions::~RouteActions() = default;

void RouteActions::addTo(QMenu &menu, const Route &route)
{
    addCopies(menu, route);
    menu.addSeparator();
    addQueries(menu, route);
    menu.addSeparator();
    addLinks(menu, route);
}

void RouteActions::addCopies(QMenu &menu, const Route &route)
{
    QAction *rows = menu.addAction(tr("&Copy rows"));
    rows->setShortcut(QKeySequence::Copy);
    rows->setShortcutContext(Qt::WidgetShortcut); // shown only; the window has it
    connect(rows, &QAction::triggered, this, &RouteActions::copyRowsRequested);
    connect(menu.addAction(tr("Copy &prefix")), &QAction::triggered, this,
            [this, prefix = route.prefix] { Q_EMIT copyTextRequested(prefix); });
    if (route.path)
        connect(menu.addAction(tr("Copy &AS path")), &QAction::triggered, this,
                [this, path = toText(*route.path)] { Q_EMIT copyTextRequested(path); });
    connect(menu.addAction(tr("Copy &query")), &QAction::triggered, this, &RouteActions::copyQueryRequested);
}

void RouteActions::addQuery(QMenu &menu, const QString &title, const QString &query)
{
    connect(menu.addAction(title), &QAction::triggered, this,
            [this, query] { Q_EMIT queryRequested(query); });
}

void RouteActions::addQueries(QMenu &menu, const Route &route)
{
    if (const QString prefix = plainPrefix(route); !prefix.isEmpty()) {
        addQuery(menu, tr("Ask for t&his prefix"), prefix + u" all"_s);
        addQuery(menu, tr("Ask for what is with&in"), prefix + u"+ all"_s);
    }
    if (!route.protocol.isEmpty())
        addQuery(menu, tr("Ask for all &from %1").arg(entry(route.protocol)), u"from:"_s + route.protocol);
    addSystems(menu, route);
    addCommunities(menu, route);
}

void RouteActions::addSystems(QMenu &menu, const Route &route)
{
    const QList<quint32> systems = systemsOf(route);
    if (const auto origin = route.path.value_or(AsPath()).originAs())
        addQuery(menu, tr("Ask for &origin AS%1").arg(*origin), u"AS%1 all"_s.arg(*origin));
    if (systems.isEmpty())
        return;
    QMenu *through = menu.addMenu(tr("Ask for what goes &through"));
    for (const quint32 number : systems)
        addQuery(*through, entry(QString(u"AS%1  "_s.arg(number) + m_names.asName(number)).trimmed()),
                 u"_%1_ all"_s.arg(number));
}

void RouteActions::addCommunities(QMenu &menu, const Route &route)
{
    const QStringList all =
        (route.communities + route.largeCommunities + route.extCommunities).mid(0, mostEntries);
    if (all.isEmpty())
        return;
    QMenu *communities = menu.addMenu(tr("Ask for co&mmunity"));
    for (const QString &community : all)
        addQuery(*communities,
                 entry(QString(community + u"  "_s + m_names.communityName(community)).trimmed()),
                 community + u" all"_s);
}

void RouteActions::addLinks(QMenu &menu, const Route &route)
{
    LinkSubject subject;
    subject.as = route.path.value_or(AsPath()).originAs();
    subject.prefix = plainPrefix(route);
    subject.address = subject.prefix.section(u'/', 0, 0);
    for (const RouteLink &link : std::as_const(m_links)) {
        if (const auto url = linkFor(link.pattern, subject))
            connect(menu.addAction(entry(link.title)), &QAction::triggered, this,
                    [this, url = *url] { Q_EMIT urlRequested(url); });
    }
    const auto addWhois = [&](const QString &title, const QString &asked) {
        connect(menu.addAction(title.arg(asked)), &QAction::triggered, this,
                [this, asked] { Q_EMIT whoisRequested(asked); });
    };
    if (!subject.prefix.isEmpty())
        addWhois(tr("&Whois %1", "of a prefix"), subject.prefix);
    if (subject.as)
        addWhois(tr("Whoi&s %1", "of an AS"), u"AS%1"_s.arg(*subject.as));
}

} // namespace noc::bird
