// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/copyblock.h"

#include "widgets/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::monit {

namespace space = widgets::space;

CopyBlock::CopyBlock(const widgets::Theme &theme, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(theme.symbol(QLatin1StringView("copy")), action, this))
{
    m_text->setReadOnly(true);
    m_text->setFont(widgets::Theme::fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_text);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(&theme, &widgets::Theme::changed, this, [this, &theme] {
        m_copy->setIcon(theme.symbol(QLatin1StringView("copy")));
        m_text->setFont(widgets::Theme::fixedFont());
        fitHeight();
    });
    fitHeight();
}

CopyBlock::~CopyBlock() = default;

void CopyBlock::setText(const QString &text)
{
    m_copy->setEnabled(!text.isEmpty());
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    fitHeight();
}

QString CopyBlock::text() const
{
    return m_text->toPlainText();
}

void CopyBlock::fitHeight()
{
    const int lines = std::max(1, m_text->document()->blockCount());
    const int margins = qRound(2 * m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() + margins
                           + m_text->horizontalScrollBar()->sizeHint().height());
}

} // namespace noc::monit
