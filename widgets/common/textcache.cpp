// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textcache.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace noc::widgets {

namespace {

constexpr int mostLines = 4'000; // several screens full of cells
constexpr std::size_t mostFonts = 16;

QStringList brokenLines(const QFont &font, const QString &text, int room, int count)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room);
        const bool isLast = lines.size() == count - 1;
        lines += text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

TextCache::TextCache()
    : m_lines(mostLines)
    , m_wrapped(mostLines)
{ }

int TextCache::indexOf(const QFont &font)
{
    const auto it = std::ranges::find(m_fonts, font);
    if (it != m_fonts.end())
        return static_cast<int>(it - m_fonts.begin());
    if (m_fonts.size() == mostFonts) { // the user tries sizes: begin anew
        m_fonts.clear();
        m_lines.clear();
        m_wrapped.clear();
    }
    m_fonts.push_back(font);
    return static_cast<int>(m_fonts.size()) - 1;
}

TextCache::Line &TextCache::lineOf(const QPainter &painter, const Key &key, const QString &shown)
{
    if (Line *known = m_lines.object(key))
        return *known;
    auto *line = new Line{QStaticText(shown), painter.fontMetrics().horizontalAdvance(shown)};
    line->text.setTextFormat(Qt::PlainText);
    line->text.setPerformanceHint(QStaticText::AggressiveCaching);
    m_lines.insert(key, line);
    return *line;
}

int TextCache::width(const QPainter &painter, const QString &text)
{
    return lineOf(painter, {text, indexOf(painter.font())}, text).width;
}

void TextCache::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                     Qt::TextElideMode mode)
{
    if (text.isEmpty())
        return;
    Key key{text, indexOf(painter.font())};
    Line *line = &lineOf(painter, key, text);
    if (line->width > rect.width()) {
        key.room = rect.width();
        key.mode = mode;
        const Line *known = m_lines.object(key);
        line =
            &lineOf(painter, key,
                    known ? known->text.text() : painter.fontMetrics().elidedText(text, mode, rect.width()));
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const int x = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - line->width : rect.left();
    painter.drawStaticText(x, rect.top() + (rect.height() - metrics.height()) / 2, line->text);
}

QStringList TextCache::wrap(const QPainter &painter, const QString &text, int room, int count)
{
    const Key key{text, indexOf(painter.font()), room, count};
    if (const QStringList *known = m_wrapped.object(key))
        return *known;
    const QStringList lines = brokenLines(painter.font(), text, room, count);
    m_wrapped.insert(key, new QStringList(lines));
    return lines;
}

void TextCache::drawWrapped(QPainter &painter, const QRect &rect, const QString &text, int count)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int y = rect.top();
    for (const QString &line : wrap(painter, text, rect.width(), count)) {
        draw(painter, QRect(rect.left(), y, rect.width(), metrics.height()), Qt::AlignLeft, line);
        y += metrics.lineSpacing();
    }
}

} // namespace noc::widgets
