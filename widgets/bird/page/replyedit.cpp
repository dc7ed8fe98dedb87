// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/replyedit.h"

#include "widgets/bird/page/view.h"
#include "widgets/common/theme.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace noc::bird {

ReplyEdit::ReplyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFont(widgets::Theme::fixedFont());
}

ReplyEdit::~ReplyEdit() = default;

QString ReplyEdit::exportedText() const
{
    return NameHiding(hidingFor(*this)).text(toPlainText());
}

/// A column of names is known by its heading, which may be outside of the selection.
QMimeData *ReplyEdit::createMimeDataFromSelection() const
{
    const HidingRules rules = hidingFor(*this);
    const QStringList interfaces = rules.interfaces ? interfacesIn(toPlainText()) : QStringList();
    auto *copy = new QMimeData;
    copy->setText(NameHiding(rules).text(textCursor().selection().toPlainText(), interfaces));
    return copy;
}

} // namespace noc::bird
