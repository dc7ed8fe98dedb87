// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/querymenu.h"

#include "models/core/text.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 200; // of a menu; the query line completes them all

} // namespace

QueryMenu::QueryMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &QueryMenu::fill);
}

QueryMenu::~QueryMenu() = default;

void QueryMenu::setNames(const QStringList &protocols, const QStringList &tables)
{
    m_protocols = protocols;
    m_tables = tables;
}

void QueryMenu::fill()
{
    clear();
    addProtocols(tr("&Accepted from"), u"from:%1"_s);
    addProtocols(tr("&Best from"), u"from:%1 best"_s);
    addProtocols(tr("&Filtered from"), u"filtered:%1"_s);
    addProtocols(tr("&Exported to"), u"exported:%1"_s);
    addProtocols(tr("&Not exported to"), u"noexport:%1"_s);
    QMenu *tables = addMenu(tr("Of &table"));
    tables->setEnabled(!m_tables.isEmpty());
    const QStringList someTables = m_tables.mid(0, mostEntries);
    for (const QString &table : someTables)
        add(*tables, table, u"table:%1"_s.arg(table));
    addSeparator();
    add(*this, tr("All best routes"), u"best"_s);
    add(*this, tr("How many routes"), u"count"_s);
}

void QueryMenu::addProtocols(const QString &title, const QString &key)
{
    QMenu *menu = addMenu(title);
    menu->setEnabled(!m_protocols.isEmpty());
    const QStringList some = m_protocols.mid(0, mostEntries);
    for (const QString &protocol : some)
        add(*menu, protocol, key.arg(protocol));
}

void QueryMenu::add(QMenu &menu, const QString &title, const QString &query)
{
    QString shown = core::displayable(title);
    connect(menu.addAction(shown.replace(u'&', "&&"_L1)), &QAction::triggered, this,
            [this, query] { Q_EMIT chosen(query); });
}

} // namespace noc::bird
