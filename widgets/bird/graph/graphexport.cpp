// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/graphexport.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

core::Result<QByteArray> svgOf(QGraphicsScene &scene, const QColor &background, const QString &title)
{
    const QRectF rect = scene.sceneRect();
    if (rect.isEmpty())
        return core::failure(core::ErrorCode::InvalidInput, u"nothing is drawn"_s);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(rect.size().toSize());
    generator.setViewBox(QRectF(QPointF(), rect.size()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), rect.size()), background);
    scene.render(&painter, QRectF(QPointF(), rect.size()), rect);
    painter.end();
    return buffer.data();
}

core::Result<QByteArray> pngOf(QGraphicsScene &scene, const QColor &background)
{
    const QRectF rect = scene.sceneRect();
    if (rect.isEmpty())
        return core::failure(core::ErrorCode::InvalidInput, u"nothing is drawn"_s);
    const qreal scale = std::min(2.0, maxPictureSide / std::max(rect.width(), rect.height()));
    const QSize size = (rect.size() * scale).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return core::failure(core::ErrorCode::TooLarge, u"no memory for the picture"_s);
    image.fill(background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(), QSizeF(size)), rect);
    painter.end();
    QBuffer buffer;
    if (!image.save(&buffer, "PNG"))
        return core::failure(core::ErrorCode::Io, u"the picture could not be written"_s);
    return buffer.data();
}

} // namespace noc::bird
