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

/// The document does not say that its lines wrap anew; with letters of one width that can be reckoned.
void CopyBlock::fitHeight()
{
    const QFontMetrics metrics(m_text->font());
    const int frame = 2 * m_text->frameWidth();
    const int margins = qRound(2 * m_text->document()->documentMargin());
    const int letters =
        std::max(1, (width() - frame - margins) / std::max(1, metrics.horizontalAdvance(u'0')));
    const bool isWrapped = m_text->lineWrapMode() != QPlainTextEdit::NoWrap;
    bool isTooWide = false;
    int lines = 0;
    for (const QString &line : text().split(u'\n')) {
        const int rows = std::max(1, (static_cast<int>(line.size()) + letters - 1) / letters);
        isTooWide = isTooWide || rows > 1;
        lines += isWrapped ? rows : 1;
    }
    const int bar = isTooWide && !isWrapped ? m_text->horizontalScrollBar()->sizeHint().height() : 0;
    m_text->setFixedHeight(lines * metrics.lineSpacing() + frame + margins + bar);
}

} // namespace noc::monit
