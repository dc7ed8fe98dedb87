// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does to the list of routers, and the page's menus.
#include "models/core/text.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/routerdialog.h"
#include "widgets/bird/page/routerlist.h"
#include "widgets/common/question.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace noc::bird {

void BirdPage::addRouter()
{
    openDialog({});
}

void BirdPage::editRouter(const QString &router)
{
    const auto routers = m_glass.routers();
    const auto config = std::ranges::find(routers, router, &RouterConfig::name);
    if (config != routers.end())
        openDialog(*config);
}

void BirdPage::openDialog(const RouterConfig &config)
{
    if (!m_isEditable)
        return;
    QStringList taken;
    for (const RouterConfig &router : m_glass.routers()) {
        if (router.name != config.name)
            taken += router.name;
    }
    auto *dialog = new RouterDialog(config, taken, this);
    connect(dialog, &RouterDialog::testRequested, this,
            [this, dialog](const RouterConfig &tested) { test(*dialog, tested); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, before = config.name] { put(before, dialog->config()); });
    dialog->open();
}

void BirdPage::test(RouterDialog &dialog, const RouterConfig &config)
{
    core::onResult(
        m_glass.tryOut(config), &dialog,
        [&dialog, config](const core::Result<TryOutcome> &outcome) { dialog.showOutcome(config, outcome); });
}

void BirdPage::put(const QString &before, const RouterConfig &config)
{
    std::vector<RouterConfig> routers = m_glass.routers();
    const auto place = std::ranges::find(routers, before, &RouterConfig::name);
    if (place != routers.end())
        *place = config;
    else
        routers.push_back(config);
    m_wantedRouters = QStringList{config.name};
    Q_EMIT routersEdited(routers);
}

void BirdPage::removeRouter(const QString &router)
{
    const widgets::Question question{tr("Remove router"), tr("Remove %1?").arg(core::displayable(router)),
                                     tr("It is asked no more, and its alerts go."), tr("Remove router"),
                                     true};
    widgets::ask(this, question, [this, router] {
        std::vector<RouterConfig> routers = m_glass.routers();
        std::erase_if(routers, [&](const RouterConfig &config) { return config.name == router; });
        Q_EMIT routersEdited(routers);
    });
}

void BirdPage::addViewActions(QMenu &menu)
{
    menu.addActions(m_viewActions->actions());
}

/// What can be done depends on what is chosen when the menu opens.
void BirdPage::addPageActions(QMenu &menu)
{
    m_menu = &menu;
    fillMenu();
    connect(&menu, &QMenu::aboutToShow, this, &BirdPage::refillMenu, Qt::UniqueConnection);
}

void BirdPage::refillMenu()
{
    if (!isVisible() || !m_menu)
        return; // it is another page's now
    m_menu->clear();
    fillMenu();
}

void BirdPage::fillMenu()
{
    QMenu &menu = *m_menu;
    if (View *view = currentView())
        view->addActions(menu);
    menu.addSeparator();
    QAction *add = menu.addAction(tr("&Add router…"));
    add->setEnabled(m_isEditable);
    connect(add, &QAction::triggered, this, &BirdPage::addRouter);
    const QString router = m_list->currentRouter();
    if (router.isEmpty())
        return;
    const QString name = core::displayable(router);
    connect(menu.addAction(tr("Ask %1 &now").arg(name)), &QAction::triggered, this,
            [this, router] { m_glass.pollNow(router); });
    QAction *edit = menu.addAction(tr("&Change %1…").arg(name));
    edit->setEnabled(m_isEditable);
    connect(edit, &QAction::triggered, this, [this, router] { editRouter(router); });
    QAction *remove = menu.addAction(tr("&Remove %1…").arg(name));
    remove->setEnabled(m_isEditable);
    connect(remove, &QAction::triggered, this, [this, router] { removeRouter(router); });
}

void BirdPage::showRouterMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString router = m_list->currentRouter();
    if (!router.isEmpty()) {
        connect(menu->addAction(tr("Ask &now")), &QAction::triggered, this,
                [this, router] { m_glass.pollNow(router); });
        QAction *edit = menu->addAction(tr("&Change…"));
        connect(edit, &QAction::triggered, this, [this, router] { editRouter(router); });
        QAction *remove = menu->addAction(tr("&Remove…"));
        connect(remove, &QAction::triggered, this, [this, router] { removeRouter(router); });
        edit->setEnabled(m_isEditable);
        remove->setEnabled(m_isEditable);
        menu->addSeparator();
    }
    QAction *add = menu->addAction(tr("&Add router…"));
    add->setEnabled(m_isEditable);
    connect(add, &QAction::triggered, this, &BirdPage::addRouter);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace noc::bird
