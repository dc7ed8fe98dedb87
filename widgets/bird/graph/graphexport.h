// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QColor>

class QGraphicsScene;

namespace noc::bird {

inline constexpr int maxPictureSide = 12'000; ///< pixels; a larger drawing is made smaller

/// The whole drawing. InvalidInput: there is none.
[[nodiscard]] core::Result<QByteArray> svgOf(QGraphicsScene &scene, const QColor &background,
                                             const QString &title);
/// At twice its size, so that it can be printed.
[[nodiscard]] core::Result<QByteArray> pngOf(QGraphicsScene &scene, const QColor &background);

} // namespace noc::bird
