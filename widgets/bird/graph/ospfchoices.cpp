// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of OSPF can be chosen: routers and their protocols, areas.
#include "models/core/text.h"
#include "widgets/bird/graph/graphview.h"
#include "widgets/bird/graph/ospfgraphview.h"

#include <QComboBox>
#include <QToolButton>

#include <set>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QStringList ospfProtocols(const LookingGlass &glass, const QString &router)
{
    QStringList names;
    const auto *protocols = glass.state().protocols(router);
    if (!protocols)
        return names;
    for (const auto &[name, protocol] : protocols->rows().asKeyValueRange()) {
        if (protocol.type.startsWith("OSPF"_L1, Qt::CaseInsensitive) && protocol.state == "up"_L1)
            names += name;
    }
    names.sort();
    return names;
}

} // namespace

void OspfGraphView::setRouters(const QStringList &names)
{
    m_routers = names;
    fillInstances();
}

/// BIRD 2 and 3 want the name when there are several; each is a picture of its own.
void OspfGraphView::fillInstances()
{
    QList<std::pair<QString, QString>> instances;
    for (const QString &name : std::as_const(m_routers)) {
        for (const QString &instance : ospfProtocols(m_glass, name))
            instances.emplaceBack(name, instance);
    }
    if (m_instance->count() > 0 && instances == m_instances)
        return;
    const std::pair chosen(router(), m_instance->currentData(ProtocolRole).toString());
    m_instances = instances;
    m_instance->clear();
    for (const auto &[name, instance] : std::as_const(m_instances)) {
        m_instance->addItem(u"%1 · %2"_s.arg(core::displayable(name), core::displayable(instance)), name);
        m_instance->setItemData(m_instance->count() - 1, instance, ProtocolRole);
    }
    m_instance->setEnabled(!m_instances.isEmpty());
    m_ask->setEnabled(!m_instances.isEmpty());
    if (m_instances.isEmpty())
        return showNoOspf();
    m_view->setEmptyText(tr("Nothing to draw"), tr("OSPF knows of no router and no network here."));
    const qsizetype item = m_instances.indexOf(chosen);
    m_instance->setCurrentIndex(static_cast<int>(std::max<qsizetype>(item, 0)));
    m_isAnswered = m_isAnswered && item >= 0;
    if (isVisible() && !m_isAsking && !m_isAnswered)
        ask();
}

void OspfGraphView::showNoOspf()
{
    m_instance->addItem(tr("no OSPF"));
    m_view->setEmptyText(tr("No OSPF"),
                         tr("None of the selected routers runs OSPF. Select others at the left."));
    stop();
    setTopology({});
}

QString OspfGraphView::router() const
{
    return m_instance->currentData(RouterRole).toString();
}

core::Result<Command> OspfGraphView::command() const
{
    const auto name = quotedName(m_instance->currentData(ProtocolRole).toString());
    if (!name)
        return std::unexpected(name.error());
    return Command::read("show ospf " + m_what->currentData().toString().toLatin1() + ' ' + *name);
}

void OspfGraphView::fillAreas()
{
    std::set<QString> areas;
    for (const OspfTopology::Node &node : m_topology.nodes)
        areas.insert(node.area);
    const QString chosen = m_area->currentData().toString();
    m_area->clear();
    m_area->addItem(tr("All areas"), QString());
    for (const QString &area : areas) {
        if (!area.isEmpty())
            m_area->addItem(tr("Area %1").arg(core::displayable(area)), area);
    }
    m_area->setCurrentIndex(std::max(m_area->findData(chosen), 0));
    m_area->setVisible(m_area->count() > 2); // one area needs no choice
}

} // namespace noc::bird
