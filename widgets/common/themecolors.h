// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/severity.h"

#include <QColor>
#include <QPalette>

/// Every colour of the program. Nothing else names one.
namespace noc::widgets {

enum class SeverityPalette {
    Classic, ///< red, amber, violet, blue, green
    ColourBlindSafe, ///< Okabe and Ito's eight colours
};

/// What one severity is painted with.
struct SeverityColors
{
    QColor fill; ///< shapes, tile edges and filled tiles
    QColor text; ///< words on the base colour: contrast of 4.5 and more
    QColor onFill; ///< words and marks on `fill`: contrast of 4.5 and more
};

[[nodiscard]] SeverityColors severityColors(core::Severity severity, SeverityPalette palette, bool isDark);

/// The palettes of an explicit choice of light or dark, where the platform's own cannot be asked for.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// `share` of `over` on top of `under`, 0…1.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);

/// The background of selected rows: a tint, so that severity colours stay readable on it.
[[nodiscard]] QColor selectionTint(const QPalette &palette);
/// Units, ages, secondary words: lighter than the text, still readable.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// The empty part of a bar, lines between things.
[[nodiscard]] QColor track(const QPalette &palette);
/// The full part of a bar: neutral, because only the state decides what is wrong.
[[nodiscard]] QColor bar(const QPalette &palette);

[[nodiscard]] bool isDark(const QPalette &palette);

/// WCAG 2.2 contrast ratio, 1…21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace noc::widgets
