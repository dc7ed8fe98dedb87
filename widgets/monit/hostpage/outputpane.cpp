// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/outputpane.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace noc::monit {

namespace space = widgets::space;

OutputPane::OutputPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new widgets::ElidedLabel(Qt::ElideMiddle, this))
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Inner, space::Inner, 0, 0);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    hide();
}

OutputPane::~OutputPane() = default;

void OutputPane::showText(const QString &title, const QString &text)
{
    display(title, text, false);
}

void OutputPane::showWords(const QString &title, const QString &words)
{
    display(title, words, true);
}

void OutputPane::display(const QString &title, const QString &text, bool isOurs)
{
    m_text->setFont(isOurs ? widgets::Theme::font(widgets::TextSize::Body) : widgets::Theme::fixedFont());
    m_text->setLineWrapMode(isOurs ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    setVisible(!text.isEmpty());
    m_title->setText(title);
    m_text->setAccessibleName(title);
    if (text == m_text->toPlainText())
        return; // keeps the selection and the scroll position
    m_text->setPlainText(text);
}

QSize OutputPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 13};
}

} // namespace noc::monit
