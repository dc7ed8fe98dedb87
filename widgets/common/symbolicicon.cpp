// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/symbolicicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace noc::widgets {

using namespace Qt::StringLiterals;

namespace {

class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(const QString &path, const QColor &color)
        : m_path(path)
        , m_color(color)
    {
        m_renderer.load(path);
        Q_ASSERT(m_renderer.isValid());
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        m_renderer.render(&painter,
                          QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(color.alphaF() * 0.4F);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolicIconEngine(m_path, m_color); }

private:
    QString m_path;
    QColor m_color;
    QSvgRenderer m_renderer;
};

} // namespace

QIcon symbolicIcon(QLatin1StringView name, const QColor &color)
{
    return QIcon(new SymbolicIconEngine(":/icons/"_L1 + name + ".svg"_L1, color));
}

} // namespace noc::widgets
