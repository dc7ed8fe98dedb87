// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStringList>

#include <vector>

class QPainter;

namespace noc::widgets {

/// Draws lines of plain text and keeps their shapes: most cells of a view read the same when it is painted again, and
/// shaping text is nine tenths of painting it.
class TextCache
{
public:
    TextCache();

    /// One line in the painter's font and pen, centred vertically, elided when it does not fit.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
              Qt::TextElideMode mode = Qt::ElideRight);
    /// At most `count` lines from the top of `rect`, broken between words, the last one elided.
    void drawWrapped(QPainter &painter, const QRect &rect, const QString &text, int count);
    [[nodiscard]] int width(const QPainter &painter, const QString &text);

private:
    struct Key
    {
        QString text;
        int font = 0;
        int room = -1; ///< for text that was cut to fit; -1: the whole text
        int mode = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.room, key.mode);
        }
    };
    struct Line
    {
        QStaticText text;
        int width = 0;
    };

    [[nodiscard]] int indexOf(const QFont &font);
    [[nodiscard]] Line &lineOf(const QPainter &painter, const Key &key, const QString &shown);
    [[nodiscard]] QStringList wrap(const QPainter &painter, const QString &text, int room, int count);

    std::vector<QFont> m_fonts;
    QCache<Key, Line> m_lines;
    QCache<Key, QStringList> m_wrapped;
};

} // namespace noc::widgets
