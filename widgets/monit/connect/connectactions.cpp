// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/connect/connectactions.h"

#include "models/core/text.h"
#include "widgets/common/question.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/monit/connect/commandsdialog.h"
#include "widgets/monit/connect/connectwords.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

namespace noc::monit {

using namespace Qt::StringLiterals;

ConnectActions::ConnectActions(ConnectStore &store, ConnectLauncher &launcher, const QString &user,
                               const widgets::Theme &theme, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_launcher(launcher)
    , m_user(user)
    , m_theme(theme)
    , m_window(window)
{ }

ConnectActions::~ConnectActions() = default;

void ConnectActions::fill(QMenu &menu, const HostOf &hostOf)
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu, hostOf] { rebuild(menu, hostOf()); });
}

void ConnectActions::rebuild(QMenu &menu, const Host *host)
{
    menu.clear();
    if (host) {
        const ConnectTarget target = ConnectTarget::of(*host, m_user);
        add(menu, sshCommand(), target, false);
        add(menu, pingCommand(), target, false);
        menu.addSeparator();
        for (const ConnectCommand &command : m_store.load().commands)
            add(menu, command, target, true);
    }
    menu.addSeparator();
    QAction *own = menu.addAction(tr("&Own commands…"));
    connect(own, &QAction::triggered, this, &ConnectActions::manage);
}

void ConnectActions::add(QMenu &menu, const ConnectCommand &command, const ConnectTarget &target, bool isOwn)
{
    QAction *action = menu.addAction(core::displayable(command.name).replace(u'&', u"&&"_s));
    if (command.runsInTerminal)
        action->setIcon(m_theme.symbol("connect"_L1));
    const auto arguments = expanded(command, target);
    action->setEnabled(arguments.has_value());
    action->setToolTip(widgets::plainToolTip(arguments ? core::displayable(commandLine(*arguments))
                                                       : commandErrorWords(arguments.error())));
    if (!arguments)
        return;
    connect(action, &QAction::triggered, this, [this, command, isOwn, line = *arguments] {
        if (isOwn && !m_store.load().consents.contains(consentKey(command)))
            confirm(command, line);
        else
            run(command, line);
    });
}

/// The first time with all that is going to be run.
void ConnectActions::confirm(const ConnectCommand &command, const QStringList &arguments)
{
    auto *isRemembered = new QCheckBox(tr("Do not ask again for this command"));
    const QString line = core::displayable(commandLine(arguments));
    const widgets::Question question{tr("Run a command"), tr("Run this?"),
                                     command.runsInTerminal
                                         ? tr("%1\n\nIn a terminal, without a shell.").arg(line)
                                         : tr("%1\n\nWithout a shell.").arg(line),
                                     tr("Run"), false};
    QMessageBox *box = widgets::ask(
        m_window, question, [self = QPointer(this), check = QPointer(isRemembered), command, arguments] {
            if (!self)
                return;
            if (check && check->isChecked())
                self->remember(command);
            self->run(command, arguments);
        });
    box->setCheckBox(isRemembered);
}

void ConnectActions::remember(const ConnectCommand &command)
{
    ConnectSettings settings = m_store.load();
    settings.consents += consentKey(command);
    m_store.save(settings);
}

void ConnectActions::run(const ConnectCommand &command, const QStringList &arguments)
{
    const auto line = launchLine(arguments, command.runsInTerminal, m_launcher);
    if (!line)
        return showFailure(command, arguments, line.error());
    if (const auto started = m_launcher.start(*line); !started)
        showFailure(command, *line, started.error());
}

void ConnectActions::showFailure(const ConnectCommand &command, const QStringList &arguments,
                                 const core::Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, core::displayable(command.name),
                                tr("“%1” was not started").arg(core::displayable(command.name)),
                                QMessageBox::Close, m_window);
    box->setObjectName(u"failure"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(launchErrorWords(error, arguments.value(0)));
    box->open();
}

void ConnectActions::manage()
{
    auto *dialog = new CommandsDialog(m_store.load().commands, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ConnectSettings settings = m_store.load();
        settings.commands = dialog->commands();
        QStringList known; // a command that is gone is asked about again when it comes back
        for (const ConnectCommand &command : settings.commands)
            known += consentKey(command);
        settings.consents.removeIf([&](const QString &key) { return !known.contains(key); });
        m_store.save(settings);
    });
    dialog->open();
}

} // namespace noc::monit
