// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routedetails.h"

#include "models/bird/routes/routecell.h"
#include "models/core/text.h"
#include "widgets/bird/page/view.h"
#include "widgets/bird/routes/rawreply.h"
#include "widgets/bird/routes/whybest.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeWidget>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::Theme;

namespace {

enum Tab { AttributesTab, WhyTab, RawTab };
enum Column { NameColumn, ValueColumn, MeaningColumn };

QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const QString &name, const QString &value,
                        const QString &meaning = {})
{
    auto *item = new QTreeWidgetItem(
        parent, {core::displayable(name), core::displayable(value), core::displayable(meaning)});
    item->setFont(ValueColumn, Theme::fixedFont());
    for (const int column : {ValueColumn, MeaningColumn})
        item->setToolTip(column, widgets::plainToolTip(item->text(column)));
    return item;
}

QString pathNames(const AsPath &path, const RouteNames &names)
{
    QStringList known;
    for (const PathSegment &segment : path.segments) {
        for (const quint32 number : segment.numbers) {
            const QString name = names.asName(number);
            if (!name.isEmpty() && !known.contains(name))
                known.append(name);
        }
    }
    return known.join(u" → "_s);
}

} // namespace

RouteDetails::RouteDetails(const Theme &theme, const core::Clock &clock, const RouteNames &names,
                           QWidget *parent)
    : QTabWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_names(names)
    , m_attributes(new QTreeWidget(this))
    , m_why(new WhyBest(theme, this))
    , m_raw(new RawReply(this))
{
    setDocumentMode(true);
    m_attributes->setObjectName(u"attributes"_s);
    m_attributes->setHeaderLabels({tr("Attribute"), tr("Value"), tr("Meaning")});
    m_attributes->setRootIsDecorated(false);
    m_attributes->setUniformRowHeights(true);
    m_attributes->setFrameShape(QFrame::NoFrame);
    m_attributes->setItemsExpandable(false);
    m_attributes->header()->resizeSection(NameColumn, 22 * fontMetrics().averageCharWidth());
    m_attributes->header()->resizeSection(ValueColumn, 34 * fontMetrics().averageCharWidth());
    theme.styleItemView(*m_attributes);
    addTab(m_attributes, tr("Route"));
    addTab(m_why, tr("Why is it best"));
    addTab(m_raw, tr("Reply"));
    setTabToolTip(RawTab, tr("What BIRD said, as it came (R)"));
    auto *copy = new QShortcut(QKeySequence::Copy, m_attributes);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &RouteDetails::copyItem);
    connect(m_why, &WhyBest::pathChosen, this, &RouteDetails::pathChosen);
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == RawTab)
            fillRaw();
        else
            m_tabBeforeRaw = tab;
    });
}

RouteDetails::~RouteDetails() = default;

void RouteDetails::showRoute(const RouteResult &result, qsizetype row)
{
    m_attributes->clear();
    m_reply = result.raw;
    m_isReplyWhole = result.isRawWhole;
    m_isRawFilled = false;
    m_prefix.clear();
    if (!result.table || row < 0 || row >= result.table->size()) {
        m_why->clear();
    } else {
        const Route route = result.table->route(row);
        m_prefix = route.prefix;
        fill(route);
        m_why->showPaths(*result.table, row, m_ranking);
    }
    if (isRawShown())
        fillRaw();
}

void RouteDetails::fillRaw()
{
    if (std::exchange(m_isRawFilled, true))
        return;
    m_raw->showReply(m_reply, m_isReplyWhole, m_prefix);
}

bool RouteDetails::isRawShown() const
{
    return currentIndex() == RawTab;
}

void RouteDetails::toggleRaw()
{
    setCurrentIndex(isRawShown() ? m_tabBeforeRaw : RawTab);
}

void RouteDetails::fill(const Route &route)
{
    addFacts(route);
    addNextHops(route);
    addCommunities(tr("Communities"), route.communities);
    addCommunities(tr("Large communities"), route.largeCommunities);
    addCommunities(tr("Extended communities"), route.extCommunities);
    if (!route.attributes.empty()) {
        QTreeWidgetItem *all = section(tr("As BIRD said it"));
        for (const auto &[name, value] : route.attributes)
            addRow(all, name, value);
    }
    m_attributes->expandAll();
}

QTreeWidgetItem *RouteDetails::section(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_attributes, {title});
    item->setFont(NameColumn, Theme::font(widgets::TextSize::Section));
    item->setFirstColumnSpanned(true);
    return item;
}

void RouteDetails::addFacts(const Route &route)
{
    QTreeWidgetItem *head = section(core::displayable(route.prefix));
    addRow(head, tr("Best"),
           route.best == BestMark::No         ? tr("no")
               : route.best == BestMark::Best ? tr("yes")
                                              : tr("yes, but the kernel did not take it"));
    const auto cells = {RouteColumn::Table,  RouteColumn::Protocol,  RouteColumn::Type, RouteColumn::From,
                        RouteColumn::Origin, RouteColumn::LocalPref, RouteColumn::Med,  RouteColumn::Metric};
    for (const RouteColumn column : cells) {
        const QString text = routeCellText(route, column);
        if (!text.isEmpty())
            addRow(head, routeColumnTitle(column), text);
    }
    if (route.path) {
        addRow(head, routeColumnTitle(RouteColumn::AsPath), toText(*route.path),
               pathNames(*route.path, m_names));
        if (route.path->isTruncated)
            addRow(head, tr("Path"), tr("longer than BIRD prints"));
    }
    const QString age = route.since.instant.isValid()
        ? widgets::ageText(std::chrono::seconds(route.since.instant.secsTo(m_clock.now())))
        : QString();
    addRow(head, tr("Since"), route.since.text, age);
}

void RouteDetails::addNextHops(const Route &route)
{
    QTreeWidgetItem *hops = section(tr("Next hops"));
    for (const NextHop &hop : route.nextHops)
        addRow(hops, hop.interface, hopText(hop))
            ->setData(ValueColumn, interfacesRole, QStringList{hop.interface});
    if (route.nextHops.empty())
        addRow(hops, {}, destinationText(route));
    if (!route.bgpNextHop.isEmpty())
        addRow(hops, tr("BGP next hop"), route.bgpNextHop);
}

void RouteDetails::addCommunities(const QString &title, const QStringList &communities)
{
    if (communities.isEmpty())
        return;
    QTreeWidgetItem *parent = section(title);
    for (const QString &community : communities)
        addRow(parent, {}, community, m_names.communityName(community));
}

void RouteDetails::copyItem()
{
    const QTreeWidgetItem *item = m_attributes->currentItem();
    if (!item)
        return;
    const QString text = item->text(item->parent() ? ValueColumn : NameColumn);
    const QStringList interfaces = item->data(ValueColumn, interfacesRole).toStringList();
    QGuiApplication::clipboard()->setText(NameHiding(hidingFor(*this)).text(text, interfaces));
}

} // namespace noc::bird
