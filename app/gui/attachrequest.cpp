// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/attachrequest.h"

#include "app/gui/consoleurl.h"
#include "app/gui/knownservers.h"
#include "widgets/common/question.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>

namespace noc::app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::AttachRequest)
};

void askForTokenFile(KnownServers &servers, const AttachDialog::Choice &choice, QWidget &parent,
                     const std::function<void()> &then)
{
    widgets::Question question;
    question.title = Words::tr("Keep the token");
    question.text = Words::tr("No keychain answers. May the token be kept in a file?");
    question.details =
        Words::tr("Only you may read that file, but it is not encrypted. Otherwise you are asked for the "
                  "token each time.");
    question.action = Words::tr("Keep it in a file");
    QMessageBox *box = widgets::ask(&parent, question, [&servers] { servers.allowTokenFile(); });
    QObject::connect(box, &QMessageBox::buttonClicked, &parent,
                     [=, &servers, &parent](QAbstractButton *button) {
                         if (box->buttonRole(button) != QMessageBox::AcceptRole)
                             return then();
                         servers.keepToken(choice.server, choice.token, &parent,
                                           [then](const core::Result<void> &) { then(); });
                     });
}

} // namespace

void keepToken(KnownServers &servers, const AttachDialog::Choice &choice, QWidget &parent,
               std::function<void()> then)
{
    servers.keepToken(choice.server, choice.token, &parent,
                      [=, &servers, &parent, then = std::move(then)](const core::Result<void> &kept) {
                          if (kept)
                              then();
                          else
                              askForTokenFile(servers, choice, parent, then);
                      });
}

void requestAttachment(KnownServers &servers, const QString &profile, QWidget &window,
                       std::function<void(const QStringList &arguments)> start)
{
    auto *dialog = new AttachDialog({}, &window);
    QObject::connect(dialog, &QDialog::accepted, &window, [=, &servers, &window, start = std::move(start)] {
        const auto choice = dialog->choice();
        if (!choice)
            return;
        if (!choice->fingerprint.isEmpty())
            servers.trust(choice->server, choice->fingerprint);
        const QStringList arguments{u"--attach"_s, consoleAddress(choice->server), u"--profile"_s, profile};
        keepToken(servers, *choice, window, [start, arguments] { start(arguments); });
    });
    dialog->open();
}

} // namespace noc::app
