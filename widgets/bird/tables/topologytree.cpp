// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/topologytree.h"

#include "models/core/text.h"
#include "widgets/bird/page/view.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"

#include <QHeaderView>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstCharacters = 48;

QString linkWord(OspfTopology::Link::To to)
{
    using To = OspfTopology::Link::To;
    switch (to) {
    case To::Router:
        return TopologyTree::tr("router");
    case To::Network:
        return TopologyTree::tr("network");
    case To::StubNetwork:
        return TopologyTree::tr("stub network");
    case To::ExternalNetwork:
        return TopologyTree::tr("external network");
    case To::External:
        return TopologyTree::tr("external");
    case To::OtherArea:
        return TopologyTree::tr("other area");
    case To::Nssa:
        return TopologyTree::tr("NSSA");
    }
    return {};
}

QString numberText(std::optional<quint32> number)
{
    return number ? QString::number(*number) : QString();
}

QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts)
        shown += core::displayable(text);
    auto *item = new QTreeWidgetItem(parent, shown);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString notesOf(const OspfTopology::Node &node)
{
    QStringList notes;
    if (!node.isReachable)
        notes += TopologyTree::tr("cannot be reached");
    if (!node.designatedRouter.isEmpty())
        notes += TopologyTree::tr("designated router %1").arg(node.designatedRouter);
    notes += node.addresses;
    return notes.join(u", "_s);
}

QTreeWidgetItem *childNamed(QTreeWidgetItem *parent, const QString &text)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        if (parent->child(i)->text(0) == text)
            return parent->child(i);
    }
    QTreeWidgetItem *item = addItem(parent, {text});
    item->setExpanded(true);
    return item;
}

} // namespace

TopologyTree::TopologyTree(const widgets::Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("Router or network"), tr("Distance or metric"), tr("Notes")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setAccessibleName(tr("OSPF topology"));
    header()->resizeSection(0, fontMetrics().averageCharWidth() * firstCharacters);
    theme.styleItemView(*this);
}

TopologyTree::~TopologyTree() = default;

void TopologyTree::add(const QString &router, const OspfTopology &topology)
{
    QTreeWidgetItem *top = childNamed(invisibleRootItem(), core::displayable(router));
    for (const OspfTopology::Node &node : topology.nodes) {
        QTreeWidgetItem *area = childNamed(top, tr("area %1").arg(core::displayable(node.area)));
        const QString kind = node.isNetwork ? tr("network %1") : tr("router %1");
        QTreeWidgetItem *item = addItem(area, {kind.arg(node.id), numberText(node.distance), notesOf(node)});
        for (const OspfTopology::Link &link : node.links)
            addItem(item, {linkWord(link.to) + u' ' + link.target, numberText(link.metric), link.notes});
    }
}

void TopologyTree::copySelection() const
{
    NameHiding hiding(hidingFor(*this));
    widgets::copySelectedRows(
        *this, [&hiding](const QModelIndex &cell) { return hiding.text(cell.data().toString()); });
}

} // namespace noc::bird
