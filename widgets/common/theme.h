// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/themecolors.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>

class QAbstractItemView;
class QFontMetrics;

namespace noc::widgets {

/// Distances in device-independent pixels.
namespace space {
inline constexpr int Inner = 4; ///< inside a chip
inline constexpr int Related = 8; ///< between related things
inline constexpr int Page = 12; ///< page margin
inline constexpr int Group = 16; ///< between groups
} // namespace space

enum class ColorScheme { System, Light, Dark };

enum class TextSize {
    Secondary, ///< one point smaller
    Body,
    Section, ///< one point larger, bold
    Title, ///< four points larger: page titles, names on tiles
};

/// How things look: the user's choices, and from them every colour, icon, word for a severity, font and distance.
/// One per program, handed to the widgets, which repaint on changed().
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] SeverityPalette severityPalette() const { return m_severityPalette; }
    void setSeverityPalette(SeverityPalette palette);
    [[nodiscard]] ColorScheme colorScheme() const { return m_scheme; }
    /// System follows the desktop; the others change the whole program's palette.
    void setColorScheme(ColorScheme scheme);
    [[nodiscard]] bool isDark() const { return m_isDark; }

    /// The program's palette, untouched by what a single widget changes in its own.
    [[nodiscard]] const QPalette &basePalette() const { return m_palette; }
    [[nodiscard]] SeverityColors colors(core::Severity severity) const;
    [[nodiscard]] QIcon icon(core::Severity severity) const;
    /// A drawing of resources/icons in the colour of button text.
    [[nodiscard]] QIcon symbol(QLatin1StringView name) const;
    /// "Critical", translated.
    [[nodiscard]] static QString severityName(core::Severity severity);

    [[nodiscard]] static QFont font(TextSize size);
    /// For what is compared character by character: addresses, raw replies, XML.
    [[nodiscard]] static QFont fixedFont();
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

    /// Selection as a tint that severity colours stay readable on; kept up to date with the theme.
    void styleItemView(QAbstractItemView &view) const;

Q_SIGNALS:
    /// Colours or fonts are others now; icons and fonts asked for before are out of date.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    SeverityPalette m_severityPalette = SeverityPalette::Classic;
    ColorScheme m_scheme = ColorScheme::System;
    QPalette m_palette;
    bool m_isDark = false;
    mutable QHash<QString, QIcon> m_symbols; ///< drawn so far
    QString m_systemStyle; ///< the style to go back to from an explicit light or dark
};

} // namespace noc::widgets
