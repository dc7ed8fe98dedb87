// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/tableanswer.h"

#include "models/bird/text/wiretext.h"
#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::TableAnswer)
};

QString numberText(std::optional<quint32> number)
{
    return number ? QString::number(*number) : QString();
}

TextTable interfacesTable(const std::vector<InterfaceRow> &interfaces)
{
    TextTable table;
    table.columns = {Words::tr("Interface"), Words::tr("State"),  Words::tr("Addresses"), Words::tr("MTU"),
                     Words::tr("Index"),     Words::tr("Master"), Words::tr("Flags")};
    table.interfaceColumns = {Words::tr("Interface"), Words::tr("Master")};
    for (const InterfaceRow &row : interfaces) {
        QStringList addresses;
        for (const InterfaceRow::Address &address : row.addresses)
            addresses += address.address;
        table.rows.push_back(
            {{},
             {row.name, row.isUp ? Words::tr("up") : Words::tr("down"), addresses.join(u", "_s),
              numberText(row.mtu), numberText(row.index), row.master, row.flags.join(u' ')}});
    }
    return table;
}

TextTable statusTable(const RouterStatus &status)
{
    TextTable table;
    table.columns = {Words::tr("Version"),     Words::tr("Router ID"),   Words::tr("Host name"),
                     Words::tr("Its clock"),   Words::tr("Last reboot"), Words::tr("Last reconfiguration"),
                     Words::tr("What it says")};
    QStringList says = status.notes;
    says.prepend(status.message);
    table.rows.push_back({{},
                          {status.versionText, status.routerId, status.hostname, status.serverTime.text,
                           status.lastReboot.text, status.lastReconfiguration.text, says.join(u"; "_s)}});
    return table;
}

/// A row a protocol, its own lines as columns.
TextTable protocolsTable(const std::vector<Protocol> &protocols)
{
    TextTable table;
    for (const Protocol &protocol : protocols) {
        TextTable one;
        one.columns = QStringList{Words::tr("State"), Words::tr("Since"), Words::tr("Info")};
        TextTable::Row row{protocol.name, {protocol.state, protocol.since.text, protocol.info.simplified()}};
        for (const DetailLine &line : protocol.details) {
            if (line.key.startsWith("Channel "_L1) || line.value.isEmpty() || one.columns.contains(line.key))
                continue;
            one.columns += line.key;
            row.cells += line.value;
        }
        one.rows.push_back(std::move(row));
        append(table, one);
    }
    return table;
}

} // namespace

TextTable tableFrom(const Answer &answer)
{
    if (const auto *table = std::get_if<TextTable>(&answer.content))
        return *table;
    if (const auto *interfaces = std::get_if<std::vector<InterfaceRow>>(&answer.content))
        return interfacesTable(*interfaces);
    if (const auto *status = std::get_if<RouterStatus>(&answer.content))
        return statusTable(*status);
    if (const auto *protocols = std::get_if<std::vector<Protocol>>(&answer.content))
        return protocolsTable(*protocols);
    return {};
}

void append(TextTable &table, const TextTable &more)
{
    for (const QString &column : more.columns) {
        if (!table.columns.contains(column))
            table.columns += column;
    }
    for (TextTable::Row &row : table.rows)
        row.cells.resize(table.columns.size());
    for (const TextTable::Row &from : more.rows) {
        TextTable::Row row{from.group, QStringList(table.columns.size(), QString())};
        for (qsizetype i = 0; i < std::min(more.columns.size(), from.cells.size()); ++i)
            row.cells[table.columns.indexOf(more.columns.at(i))] = from.cells.at(i);
        table.rows.push_back(std::move(row));
    }
    table.interfaceColumns += more.interfaceColumns;
    table.interfaceColumns.removeDuplicates();
    table.notes += more.notes;
}

QString remarkOf(const Answer &answer)
{
    QStringList remarks;
    if (answer.end.isError())
        remarks += core::displayable(textFromWire(answer.end.text));
    if (answer.end.isPartial)
        remarks += Words::tr("not all of it came");
    if (const auto *table = std::get_if<TextTable>(&answer.content)) {
        for (const QString &note : table->notes)
            remarks += core::displayable(note);
    }
    return remarks.join(u"; "_s);
}

} // namespace noc::bird
