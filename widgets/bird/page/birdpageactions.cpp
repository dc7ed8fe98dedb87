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
    QAction *add = menu.addAction(tr("Add ro&uter…"));
    add->setEnabled(m_isEditable);
    connect(add, &QAction::triggered, this, &BirdPage::addRouter);
    if (const QString router = m_list->currentRouter(); !router.isEmpty())
        addRouterActions(menu, router);
    menu.addSeparator();
    menu.addAction(m_settings);
}

/// Views have letters of their own in the same menu: a, c, d, e, n, r and others are theirs.
void BirdPage::addRouterActions(QMenu &menu, const QString &router)
{
    const QString name = core::displayable(router).replace(u'&', QStringLiteral("&&"));
    connect(menu.addAction(tr("As&k %1 now").arg(name)), &QAction::triggered, this,
            [this, router] { m_glass.pollNow(router); });
    QAction *edit = menu.addAction(tr("Chan&ge %1…").arg(name));
    edit->setEnabled(m_isEditable);
    connect(edit, &QAction::triggered, this, [this, router] { editRouter(router); });
    QAction *remove = menu.addAction(tr("Remo&ve %1…").arg(name));
    remove->setEnabled(m_isEditable);
    connect(remove, &QAction::triggered, this, [this, router] { removeRouter(router); });
}

/// Of all routers: a result may name protocols of another than the one that it is of.
HidingRules BirdPage::hidingRules() const
{
    HidingRules rules{m_hidesProtocols, m_hidesInterfaces, {}};
    if (!rules.protocols)
        return rules;
    for (const RouterRow &router : m_glass.state().routers().rows()) {
        const auto *protocols = m_glass.state().protocols(router.name);
        if (!protocols)
            continue;
        for (const Protocol &protocol : protocols->rows())
            rules.protocolNames += protocol.name;
    }
    return rules;
}

void BirdPage::setHiding(bool hidesProtocols, bool hidesInterfaces)
{
    m_hidesProtocols = hidesProtocols;
    m_hidesInterfaces = hidesInterfaces;
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
