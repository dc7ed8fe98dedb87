// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does with a table, and the view's state.
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/bird/page/rawreplydialog.h"
#include "widgets/bird/page/replyedit.h"
#include "widgets/bird/tables/tablesbar.h"
#include "widgets/bird/tables/tablesview.h"
#include "widgets/bird/tables/texttablefilter.h"
#include "widgets/bird/tables/topologytree.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace noc::bird {

using namespace Qt::StringLiterals;

void TablesView::copySelection()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_table)
        m_table->copySelection();
    else if (shown == m_topology)
        m_topology->copySelection();
    else if (shown == m_text)
        m_text->copy();
}

void TablesView::focusContent()
{
    m_stack->currentWidget()->setFocus();
}

void TablesView::addActions(QMenu &menu)
{
    QAction *again = menu.addAction(tr("&Ask again\tF5"));
    connect(again, &QAction::triggered, this, &TablesView::refresh);
    QAction *raw = menu.addAction(tr("Reply as it came\tR"));
    raw->setEnabled(!m_routers.isEmpty() && !m_bar->kind().command.isEmpty());
    connect(raw, &QAction::triggered, this, &TablesView::showRaw);
    menu.addSeparator();
    connect(menu.addAction(tr("&Copy")), &QAction::triggered, this, &TablesView::copySelection);
    if (m_stack->currentWidget() != m_table)
        return;
    addExportMenu(
        menu, *m_table, m_bar->kind().key,
        [this](const QString &fileName, const QByteArray &bytes) { Q_EMIT saveRequested(fileName, bytes); });
}

void TablesView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// Of the router of the current row, else of the first.
void TablesView::showRaw()
{
    QString router = m_table->currentIndex().data(TextTableModel::RouterRole).toString();
    if (router.isEmpty() && !m_routers.isEmpty())
        router = m_routers.front();
    const auto commands = commandsFor(m_bar->kind(), m_bar->typed(), m_glass.state().protocols(router));
    if (commands.empty() || !commands.front())
        return;
    (new RawReplyDialog(m_glass, router, *commands.front(), this))->open();
}

void TablesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        showRaw();
    else if (event->key() == Qt::Key_Escape && m_asker->isAsking())
        m_asker->stop();
    else
        View::keyPressEvent(event);
}

void TablesView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_isWanted)
        refresh();
    m_ages.start();
}

void TablesView::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    View::hideEvent(event);
}

void TablesView::saveState(QSettings &settings, const QString &prefix) const
{
    settings.setValue(prefix + "kind"_L1, m_bar->kind().key);
    settings.setValue(prefix + "command"_L1, m_bar->typed());
}

void TablesView::restoreState(QSettings &settings, const QString &prefix)
{
    m_bar->setTyped(settings.value(prefix + "command"_L1).toString());
    m_bar->setKind(settings.value(prefix + "kind"_L1).toString());
}

} // namespace noc::bird
