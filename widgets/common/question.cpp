// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace noc::widgets {

using namespace Qt::StringLiterals;

QMessageBox *ask(QWidget *parent, const Question &question, std::function<void()> onAccepted)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.isDestructive ? QMessageBox::Warning : QMessageBox::Question);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.details);
    auto *accept = box->addButton(question.action, QMessageBox::AcceptRole);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.isDestructive ? cancel : accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [accept, onAccepted = std::move(onAccepted)](QAbstractButton *button) {
                         if (button == accept)
                             onAccepted();
                     });
    box->open();
    return box;
}

} // namespace noc::widgets
