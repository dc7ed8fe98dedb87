// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/themecolors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace noc::widgets {

namespace {

struct Pair
{
    QRgb fill;
    QRgb text;
};

using Row = std::array<Pair, 6>; // in the order of core::Severity

// Where the fill itself is too light or too dark for words, the text is the same hue moved until it is readable.
constexpr Row classicLight{{{0xff2e7d32, 0xff276b2b},
                            {0xff7a828b, 0xff586069},
                            {0xff1565c0, 0xff1260b8},
                            {0xff6a1b9a, 0xff6a1b9a},
                            {0xffb26a00, 0xff8f5400},
                            {0xffc62828, 0xffc02525}}};
constexpr Row classicDark{{{0xff81c784, 0xff81c784},
                           {0xff8a9199, 0xffa9afb5},
                           {0xff64b5f6, 0xff64b5f6},
                           {0xffba68c8, 0xffd3a0dd},
                           {0xffffb74d, 0xffffb74d},
                           {0xffef5350, 0xffff8a87}}};
constexpr Row safeLight{{{0xff009e73, 0xff00694d},
                         {0xff7a828b, 0xff586069},
                         {0xff0072b2, 0xff00659e},
                         {0xffcc79a7, 0xff984674},
                         {0xffe69f00, 0xff855b00},
                         {0xffd55e00, 0xffa84a00}}};
constexpr Row safeDark{{{0xff009e73, 0xff3cc79e},
                        {0xff8a9199, 0xffa9afb5},
                        {0xff0072b2, 0xff6bbcec},
                        {0xffcc79a7, 0xffdd9bc0},
                        {0xffe69f00, 0xfff0b73d},
                        {0xffd55e00, 0xffff9752}}};

const Row &rowOf(SeverityPalette palette, bool isDark)
{
    switch (palette) {
    case SeverityPalette::Classic:
        return isDark ? classicDark : classicLight;
    case SeverityPalette::ColourBlindSafe:
        break;
    }
    return isDark ? safeDark : safeLight;
}

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const auto c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

struct Tones
{
    QRgb window = 0;
    QRgb base = 0;
    QRgb alternate = 0;
    QRgb text = 0;
    QRgb button = 0;
    QRgb highlight = 0;
    QRgb link = 0;
};

QPalette paletteOf(const Tones &tones)
{
    const auto [window, base, alternate, text, button, highlight, link] = tones;
    QPalette palette(QColor{button}, QColor{window});
    palette.setColor(QPalette::Window, QColor{window});
    palette.setColor(QPalette::WindowText, QColor{text});
    palette.setColor(QPalette::Base, QColor{base});
    palette.setColor(QPalette::AlternateBase, QColor{alternate});
    palette.setColor(QPalette::Text, QColor{text});
    palette.setColor(QPalette::Button, QColor{button});
    palette.setColor(QPalette::ButtonText, QColor{text});
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor{highlight});
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor{link});
    palette.setColor(QPalette::ToolTipBase, QColor{alternate});
    palette.setColor(QPalette::ToolTipText, QColor{text});
    const QColor faint = blended(QColor{base}, QColor{text}, 0.45);
    palette.setColor(QPalette::PlaceholderText, blended(QColor{base}, QColor{text}, 0.62));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

SeverityColors severityColors(core::Severity severity, SeverityPalette palette, bool isDark)
{
    const Pair pair = rowOf(palette, isDark)[static_cast<std::size_t>(severity)];
    const QColor fill{pair.fill};
    const bool isBlackBetter = contrast(fill, Qt::black) > contrast(fill, Qt::white);
    return {fill, QColor{pair.text}, isBlackBetter ? Qt::black : Qt::white};
}

QPalette lightPalette()
{
    return paletteOf({0xffeff0f1, 0xffffffff, 0xfff6f7f9, 0xff1f2328, 0xfff7f8f9, 0xff1f6fbf, 0xff0b5cad});
}

QPalette darkPalette()
{
    return paletteOf({0xff26292d, 0xff1c1f22, 0xff23272a, 0xffe6e8ea, 0xff30343a, 0xff2f78c4, 0xff6cb3f5});
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * (1 - share) + static_cast<double>(b) * share);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor selectionTint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::Base),
                   palette.color(QPalette::Active, QPalette::Highlight), isDark(palette) ? 0.28 : 0.16);
}

QColor secondaryText(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::Base),
                   palette.color(QPalette::Active, QPalette::Text), 0.74);
}

QColor track(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::Base),
                   palette.color(QPalette::Active, QPalette::Text), 0.13);
}

QColor bar(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::Base),
                   palette.color(QPalette::Active, QPalette::Text), 0.48);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

double contrast(const QColor &a, const QColor &b)
{
    const std::pair<double, double> range = std::minmax({luminance(a), luminance(b)});
    return (range.second + 0.05) / (range.first + 0.05);
}

} // namespace noc::widgets
