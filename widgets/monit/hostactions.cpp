// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostactions.h"

#include "models/core/text.h"
#include "models/monit/agentpage.h"
#include "widgets/common/question.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/monit/connect/connectactions.h"
#include "widgets/monit/groupsdialog.h"
#include "widgets/monit/hostgrid.h"
#include "widgets/monit/silencedialog.h"

#include <QAction>
#include <QMenu>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<const Host *> &hosts)
{
    QStringList names;
    for (const Host *host : hosts)
        names += core::displayable(host->name());
    return names;
}

QStringList idsOf(const std::vector<const Host *> &hosts)
{
    QStringList ids;
    for (const Host *host : hosts)
        ids += host->id;
    return ids;
}

QString describe(const Source &source)
{
    const QString address = source.address.toString();
    return source.user.isEmpty()
        ? address
        : HostActions::tr("%1 (user %2)").arg(address, core::displayable(source.user));
}

} // namespace

HostActions::HostActions(HostGrid &grid, const HostModel &hosts, const widgets::Theme &theme)
    : QObject(&grid)
    , m_grid(grid)
    , m_hosts(hosts)
    , m_theme(theme)
    , m_open(addAction(tr("&Open"), "details"_L1, &HostActions::open))
    , m_repin(addAction(tr("Accept ne&w source…"), "check"_L1, &HostActions::repin))
    , m_copy(
          addAction(tr("&Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                    "copy"_L1, &HostActions::copyRequested))
    , m_groups(addAction(tr("&Group…"), "group"_L1, &HostActions::chooseGroups))
    , m_silence(addAction(tr("&Silence limits…"), "silence"_L1, &HostActions::chooseSilence))
    , m_monitPage(addAction(tr("Open its &Monit page"), "external"_L1, &HostActions::openMonitPage))
    , m_access(addAction(tr("&Access to Monit's httpd…"), "key"_L1, &HostActions::editAccess))
    , m_forget(addAction(tr("&Forget…"), "trash"_L1, &HostActions::forget))
{
    m_groups->setShortcut(tr("Ctrl+G", "groups of a host"));
    m_forget->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_groups, m_forget}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        grid.addAction(action);
    }
    connect(&grid, &HostGrid::selectionChanged, this, &HostActions::updateEnabled);
    connect(&grid, &HostGrid::hostActivated, this, &HostActions::openRequested);
    connect(&theme, &widgets::Theme::changed, this, &HostActions::updateIcons);
    updateEnabled();
    updateIcons();
}

HostActions::~HostActions() = default;

QAction *HostActions::addAction(const QString &text, QLatin1StringView symbol, void (HostActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setData(symbol.toString());
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void HostActions::updateIcons()
{
    if (m_connect)
        m_connect->setIcon(m_theme.symbol("connect"_L1));
    for (QAction *action : {m_open, m_repin, m_copy, m_groups, m_silence, m_monitPage, m_access, m_forget})
        action->setIcon(m_theme.symbol(QLatin1StringView(action->data().toString().toLatin1())));
}

void HostActions::addTo(QMenu &menu) const
{
    connect(&menu, &QMenu::aboutToShow, this, &HostActions::updateEnabled);
    menu.setToolTipsVisible(true);
    menu.addAction(m_open);
    menu.addAction(m_monitPage);
    if (m_connect)
        menu.addMenu(m_connect);
    menu.addAction(m_copy);
    menu.addSeparator();
    menu.addAction(m_repin);
    menu.addAction(m_groups);
    menu.addAction(m_silence);
    menu.addAction(m_access);
    menu.addSeparator();
    menu.addAction(m_forget);
}

void HostActions::setConnect(ConnectActions &connect)
{
    m_connect = new QMenu(tr("Co&nnect"), &m_grid);
    m_connect->setIcon(m_theme.symbol("connect"_L1));
    connect.fill(*m_connect, [this]() -> const Host * {
        const auto hosts = selected();
        return hosts.size() == 1 ? hosts.front() : nullptr;
    });
    updateEnabled();
}

std::vector<const Host *> HostActions::selected() const
{
    std::vector<const Host *> hosts;
    for (const QString &id : m_grid.selectedIds()) {
        if (const Host *host = m_hosts.hostAt(m_hosts.indexOf(id)))
            hosts.push_back(host);
    }
    return hosts;
}

void HostActions::updateEnabled()
{
    const auto hosts = selected();
    const bool isOne = hosts.size() == 1;
    for (QAction *action : {m_copy, m_groups, m_silence, m_forget})
        action->setEnabled(!hosts.empty());
    m_open->setEnabled(isOne);
    m_access->setEnabled(isOne);
    if (m_connect)
        m_connect->setEnabled(isOne);
    const AgentPage page = isOne ? agentPageOf(*hosts.front()) : AgentPage();
    m_monitPage->setEnabled(page.kind == AgentPage::Kind::Link);
    // The address is the host's word: it is seen before it is opened.
    m_monitPage->setToolTip(widgets::plainToolTip(page.place));
    m_repin->setVisible(isOne && hosts.front()->conflict.kind == IdConflict::Kind::ForeignSource);
}

void HostActions::open()
{
    Q_EMIT openRequested(m_grid.currentId());
}

void HostActions::repin()
{
    const auto hosts = selected();
    if (hosts.size() != 1)
        return;
    const QString id = hosts.front()->id;
    const widgets::Question question{
        tr("Accept new source"),
        tr("Trust %1 as the source of %2 from now on?")
            .arg(describe(hosts.front()->conflict.otherSource), namesOf(hosts).front()),
        tr("Until now it was %1. Accept only if you know that the host has moved.")
            .arg(describe(hosts.front()->source)),
        tr("Accept new source"), true};
    widgets::ask(&m_grid, question, [this, id] { Q_EMIT repinRequested(id); });
}

void HostActions::chooseGroups()
{
    const auto hosts = selected();
    if (hosts.empty())
        return;
    QStringList known;
    for (int row = 0; row < m_hosts.rowCount(); ++row)
        known += m_hosts.index(row, 0).data(HostModel::GroupRole).toString();
    known.removeAll(QString());
    known.removeDuplicates();
    auto *dialog = new GroupsDialog(namesOf(hosts), hosts.front()->ownGroups, known, &m_grid);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids = idsOf(hosts)] { Q_EMIT ownGroupsChosen(ids, dialog->groups()); });
    dialog->open();
}

void HostActions::chooseSilence()
{
    const auto hosts = selected();
    if (hosts.empty())
        return;
    auto *dialog =
        new SilenceDialog(namesOf(hosts), hosts.front()->silence, hosts.front()->snapshot->poll, &m_grid);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids = idsOf(hosts)] { Q_EMIT silenceChosen(ids, dialog->policy()); });
    dialog->open();
}

void HostActions::openMonitPage()
{
    const auto hosts = selected();
    const AgentPage page = hosts.size() == 1 ? agentPageOf(*hosts.front()) : AgentPage();
    if (page.kind == AgentPage::Kind::Link)
        Q_EMIT monitPageRequested(page.url);
}

void HostActions::editAccess()
{
    if (const auto hosts = selected(); hosts.size() == 1)
        Q_EMIT accessRequested(hosts.front()->id);
}

void HostActions::forget()
{
    const auto hosts = selected();
    if (hosts.empty())
        return;
    const widgets::Question question{
        tr("Forget hosts"),
        hosts.size() == 1 ? tr("Forget %1?").arg(namesOf(hosts).front())
                          : tr("Forget %Ln host(s)?", "", static_cast<int>(hosts.size())),
        tr("Its groups, limits and events are dropped. A host that goes on reporting comes back as pending."),
        tr("Forget"), true};
    widgets::ask(&m_grid, question, [this, ids = idsOf(hosts)] { Q_EMIT forgetRequested(ids); });
}

} // namespace noc::monit
