// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/tablekind.h"

#include <QCoreApplication>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::TableKind)
};

using Form = TableKind::Form;

std::vector<TableKind> made()
{
    return {
        {u"bfd"_s, Words::tr("BFD sessions"), "show bfd sessions", {}, Form::Table, false},
        {u"ospf-neighbours"_s, Words::tr("OSPF neighbours"), "show ospf neighbors", u"OSPF"_s, Form::Table,
         false},
        {u"ospf-interfaces"_s, Words::tr("OSPF interfaces"), "show ospf interface", u"OSPF"_s, Form::Table,
         false},
        {u"ospf-topology"_s, Words::tr("OSPF topology"), "show ospf topology", u"OSPF"_s, Form::Topology,
         false},
        {u"interfaces"_s, Words::tr("Interfaces"), "show interfaces", {}, Form::Table, false},
        {u"babel-neighbours"_s, Words::tr("Babel neighbours"), "show babel neighbors", u"Babel"_s,
         Form::Table, false},
        {u"babel-interfaces"_s, Words::tr("Babel interfaces"), "show babel interfaces", u"Babel"_s,
         Form::Table, false},
        {u"rip-neighbours"_s, Words::tr("RIP neighbours"), "show rip neighbors", u"RIP"_s, Form::Table,
         false},
        {u"rip-interfaces"_s, Words::tr("RIP interfaces"), "show rip interfaces", u"RIP"_s, Form::Table,
         false},
        {u"rpki"_s, Words::tr("RPKI caches"), "show protocols all", u"RPKI"_s, Form::Protocols, true},
        {u"static"_s, Words::tr("Static routes"), "show static", u"Static"_s, Form::Table, false},
        {u"memory"_s, Words::tr("Memory"), "show memory", {}, Form::Table, false},
        {u"symbols"_s, Words::tr("Symbols"), "show symbols", {}, Form::Table, false},
        {u"status"_s, Words::tr("Status"), "show status", {}, Form::Table, false},
        {u"other"_s, Words::tr("Command of your own…"), {}, {}, Form::Text, false},
    };
}

std::vector<QString> namesOf(const core::KeyedTable<Protocol> &protocols, const QString &type)
{
    std::vector<QString> names;
    for (const Protocol &protocol : protocols.rows()) {
        // BIRD 1.6 says "OSPF", 2 and 3 also "OSPF" for both versions of it; a protocol that is down has nothing to show.
        if (protocol.type.compare(type, Qt::CaseInsensitive) == 0 && protocol.state != "down"_L1)
            names.push_back(protocol.name);
    }
    std::ranges::sort(names);
    return names;
}

} // namespace

const std::vector<TableKind> &tableKinds()
{
    static const std::vector<TableKind> kinds = made();
    return kinds;
}

QString whyNot(const TableKind &kind, const RouterRow &router)
{
    if (router.link == RouterRow::Link::Off)
        return Words::tr("it is switched off");
    if (router.abilities.onlyProtocolsAndRoutes && kind.form != Form::Protocols)
        return Words::tr("its proxy answers only “show protocols” and “show route”");
    if (kind.command.isEmpty() && !router.abilities.isFreeText)
        return Words::tr("its proxy takes no commands");
    if (kind.isSinceTwo && router.version && router.version->isOne())
        return Words::tr("BIRD 1 has none");
    return {};
}

std::vector<core::Result<Command>> commandsFor(const TableKind &kind, const QString &typed,
                                               const core::KeyedTable<Protocol> *protocols)
{
    if (kind.command.isEmpty())
        return {Command::read(typed.toUtf8())};
    if (kind.perProtocol.isEmpty() || !protocols || protocols->size() == 0)
        return {Command::read(kind.command)};
    std::vector<core::Result<Command>> commands;
    for (const QString &name : namesOf(*protocols, kind.perProtocol)) {
        if (const auto quoted = quotedName(name))
            commands.push_back(Command::read(kind.command + ' ' + *quoted));
    }
    return commands;
}

} // namespace noc::bird
