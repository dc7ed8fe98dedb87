// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/dumpquestion.h"

#include "models/core/text.h"
#include "widgets/common/question.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct DumpQuestion
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::DumpQuestion)
};

void addChoice(QMessageBox &box, const QString &text, const QObject *context, std::function<void()> onChosen)
{
    const QAbstractButton *choice = box.addButton(text, QMessageBox::ActionRole);
    QObject::connect(&box, &QMessageBox::buttonClicked, context,
                     [choice, onChosen = std::move(onChosen)](const QAbstractButton *button) {
                         if (button == choice)
                             onChosen();
                     });
}

} // namespace

QMessageBox *askForDump(QWidget *parent, const QStringList &routers, std::function<void()> onAccepted,
                        std::function<void()> onCount, std::function<void()> onSlice)
{
    const QString names = core::displayable(routers.join(u", "_s));
    widgets::Question question;
    question.title = DumpQuestion::tr("Whole table");
    question.text = DumpQuestion::tr("Print a whole table of %1?").arg(names);
    question.details = DumpQuestion::tr("BIRD 3 does nothing else while it prints a table: with a million "
                                        "routes its other protocols stand still "
                                        "for seven seconds and it takes half a gigabyte of memory. Ask for a "
                                        "part instead: an address, a prefix "
                                        "and what is within it, a protocol, or how many routes there are.");
    question.action = DumpQuestion::tr("Print it anyway");
    question.isDestructive = true;
    QMessageBox *box = widgets::ask(parent, question, std::move(onAccepted));
    if (onCount)
        addChoice(*box, DumpQuestion::tr("How many routes"), parent, std::move(onCount));
    if (onSlice)
        addChoice(*box, DumpQuestion::tr("Only a prefix…"), parent, std::move(onSlice));
    return box;
}

} // namespace noc::bird
