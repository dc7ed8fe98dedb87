// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/bird/watch/watchdialog.h"
#include "widgets/bird/watch/watchview.h"
#include "widgets/common/columnfilter.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/question.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

void WatchView::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, [this] { addWatch(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editWatch(selectedName()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeWatch(selectedName()); });
    connect(m_accept, &QPushButton::clicked, this, &WatchView::acceptSelected);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, [this] { addWatch(); });
    connect(m_watchTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WatchView::updateButtons);
    for (DataTree *tree : {m_watchTable, m_eventTable}) {
        connect(tree, &DataTree::opened, this, &WatchView::openQuery);
        connect(tree, &QWidget::customContextMenuRequested, this,
                [this, tree](const QPoint &position) { showMenu(tree, position); });
        connect(&m_tick, &QTimer::timeout, tree->viewport(), qOverload<>(&QWidget::update));
    }
    auto *remove = new QShortcut(QKeySequence::Delete, m_watchTable);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { removeWatch(selectedName()); });
}

WatchDialog *WatchView::addWatch(const QString &query)
{
    Watch watch;
    watch.query = query;
    return openDialog(watch);
}

WatchDialog *WatchView::editWatch(const QString &name)
{
    const auto watch = std::ranges::find(m_watches, name, &Watch::name);
    return watch == m_watches.cend() ? nullptr : openDialog(*watch);
}

WatchDialog *WatchView::openDialog(const Watch &watch)
{
    QStringList taken;
    for (const Watch &other : m_watches) {
        if (other.name != watch.name)
            taken += other.name;
    }
    auto *dialog = new WatchDialog(watch, taken, m_routers, this);
    connect(dialog, &WatchDialog::watchAccepted, this,
            [this, before = watch.name](const Watch &made) { put(before, made); });
    dialog->open();
    return dialog;
}

/// Shown as configured only when setWatches() says so.
void WatchView::put(const QString &before, const Watch &watch)
{
    std::vector<Watch> watches = m_watches;
    const auto place = std::ranges::find(watches, before, &Watch::name);
    if (before.isEmpty() || place == watches.end())
        watches.push_back(watch);
    else
        *place = watch;
    Q_EMIT watchesEdited(watches);
}

void WatchView::removeWatch(const QString &name)
{
    if (!m_isEditable || std::ranges::find(m_watches, name, &Watch::name) == m_watches.cend())
        return;
    const QString shown = core::displayable(name);
    widgets::ask(this,
                 {tr("Stop watching"), tr("Stop watching %1?").arg(shown),
                  tr("Its routers are not asked any more; what happened stays in the history."),
                  tr("Stop watching"), true},
                 [this, name] {
                     std::vector<Watch> watches = m_watches;
                     std::erase_if(watches, [&name](const Watch &watch) { return watch.name == name; });
                     Q_EMIT watchesEdited(watches);
                 });
}

void WatchView::acceptSelected()
{
    std::vector<WatchKey> keys;
    QStringList changes;
    for (const WatchKey &key : selected()) {
        const int row = m_model.rowOf(key);
        if (row < 0 || m_model.rowAt(row).changeTotal == 0)
            continue;
        keys.push_back(key);
        changes += u"%1: %2"_s.arg(core::displayable(key.router), WatchModel::changeText(m_model.rowAt(row)));
    }
    if (keys.empty())
        return;
    constexpr qsizetype mostShown = 10;
    widgets::ask(this,
                 {tr("Accept changes"), tr("Is this how it should be from now on?"),
                  changes.first(std::min(changes.size(), mostShown)).join(u'\n'), tr("Accept changes"),
                  false},
                 [this, keys] {
                     for (const WatchKey &key : keys)
                         Q_EMIT acceptRequested(key.watch, key.router);
                 });
}

void WatchView::askNow()
{
    QStringList names;
    for (const WatchKey &key : selected())
        names += key.watch;
    if (names.isEmpty()) {
        for (const Watch &watch : m_watches)
            names += watch.name;
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        m_feed.askNow(name);
}

void WatchView::openQuery(const QModelIndex &index)
{
    if (index.model() == m_watchFilter) {
        const auto row = index.data(WatchModel::RowRole).value<WatchRow>();
        Q_EMIT queryRequested(row.router, row.query);
        return;
    }
    const WatchEvent &event = m_events.eventAt(m_eventFilter->mapToSource(index).row());
    if (!event.prefix.isEmpty())
        Q_EMIT queryRequested(event.router, event.prefix.section(u' ', 0, 0)); // a table's name may follow
}

void WatchView::addActions(QMenu &menu)
{
    const bool isOne = m_isEditable && !selectedName().isEmpty();
    const auto add = [&menu, this](const QString &text, bool isEnabled, auto handler) {
        QAction *action = menu.addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, handler);
    };
    add(tr("&Watch routes…"), m_isEditable, [this] { addWatch(); });
    add(tr("C&hange…"), isOne, [this] { editWatch(selectedName()); });
    add(tr("Re&move…"), isOne, [this] { removeWatch(selectedName()); });
    add(tr("Accept cha&nges…"), m_accept->isEnabled(), [this] { acceptSelected(); });
    add(tr("&Ask now"), m_model.rowCount() > 0, [this] { askNow(); });
    const bool isEvents = m_eventTable->hasFocus();
    addExportMenu(
        menu, isEvents ? *m_eventTable : *m_watchTable, isEvents ? u"watch-events"_s : u"watches"_s,
        [this](const QString &name, const QByteArray &bytes) { Q_EMIT saveRequested(name, bytes); });
}

void WatchView::showMenu(DataTree *tree, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = tree->indexAt(position);
    QAction *routes = menu->addAction(tr("Show &routes"));
    routes->setEnabled(index.isValid());
    connect(routes, &QAction::triggered, this,
            [this, place = QPersistentModelIndex(index)] { openQuery(place); });
    connect(menu->addAction(tr("&Copy")), &QAction::triggered, tree, &DataTree::copySelection);
    menu->addSeparator();
    addActions(*menu);
    menu->popup(tree->viewport()->mapToGlobal(position));
}

} // namespace noc::bird
