// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/copyblock.h"

#include "widgets/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::monit {

namespace space = widgets::space;

CopyBlock::CopyBlock(const widgets::Theme &theme, const QString &action,
                     QPlainTextEdit::LineWrapMode wrapping, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(theme.symbol(QLatin1StringView("copy")), action, this))
{
    m_text->setReadOnly(true);
    m_text->setFont(widgets::Theme::fixedFont());
    m_text->setLineWrapMode(wrapping);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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

void CopyBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void CopyBlock::fitHeight()
{
    const QTextDocument &document = *m_text->document();
    const int lines = std::max(1, qRound(document.size().height())); // QPlainTextEdit counts it in lines
    const int margins = qRound(2 * document.documentMargin()) + 2 * m_text->frameWidth();
    const bool isTooWide = m_text->lineWrapMode() == QPlainTextEdit::NoWrap
        && document.size().width() > m_text->viewport()->width();
    m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() + margins
                           + (isTooWide ? m_text->horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace noc::monit
