// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/trayimage.h"

#include "widgets/alerts/alertcounts.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::SeverityColors;
using widgets::Theme;

namespace {

struct Tray
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::TrayIcon)
};

constexpr std::array sizes{16, 22, 24, 32, 44, 48, 64};
constexpr int mostCounted = 99; // more digits are not readable in a tray
constexpr double plateShare = 0.62; // of the icon's height, for the number's plate

SeverityColors colorsOf(Severity severity, bool isMuted, const Theme &theme)
{
    if (!isMuted) {
        SeverityColors colors = theme.colors(severity);
        if (severity == Severity::Good || severity == Severity::Unknown) {
            // Only a line, and nobody tells whether the panel is light or dark: between the two.
            colors.text = widgets::blended(severityColors(severity, theme.severityPalette(), false).text,
                                           severityColors(severity, theme.severityPalette(), true).text, 0.5);
        }
        return colors;
    }
    const QColor grey = widgets::secondaryText(theme.basePalette());
    return {grey, grey, theme.basePalette().color(QPalette::Window)};
}

QString countText(int count)
{
    return count > mostCounted ? QLocale().toString(mostCounted) + u'+' : QLocale().toString(count);
}

/// The digits as an outline that fills `rect`, whatever the font's own margins.
QPainterPath digitsIn(const QRectF &rect, const QString &text)
{
    QFont font = Theme::font(widgets::TextSize::Body);
    font.setBold(true);
    font.setPixelSize(100);
    QPainterPath digits;
    digits.addText(0, 0, font, text);
    const QRectF bounds = digits.boundingRect();
    const double scale = std::min(rect.width() / bounds.width(), rect.height() / bounds.height());
    QTransform transform;
    transform.translate(rect.center().x(), rect.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform.map(digits);
}

/// A plate at the foot, so that the number is readable on any panel.
void paintCount(QPainter &painter, int side, int count, const SeverityColors &colors)
{
    const QString text = countText(count);
    const double height = std::round(side * plateShare);
    const double width = std::min<double>(side, std::round(height * (0.55 + 0.35 * double(text.size()))));
    const QRectF plate(side - width, side - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.onFill);
    const double radius = height / 4;
    painter.drawRoundedRect(plate, radius, radius);
    const double margin = std::max(1.0, height * 0.14);
    painter.fillPath(digitsIn(plate.adjusted(margin, margin, -margin, -margin), text), colors.fill);
}

QPixmap drawn(int side, const TrayState &state, const Theme &theme)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = state.unhandled.total();
    const Severity severity = count > 0 ? state.unhandled.worst() : Severity::Good;
    const SeverityColors colors = colorsOf(severity, state.isMuted, theme);
    const double shape = count > 0 ? side * 0.8 : side;
    widgets::paintSeverity(painter, QRectF(0, 0, shape, shape), severity, colors);
    if (count > 0)
        paintCount(painter, side, count, colors);
    return pixmap;
}

} // namespace

QIcon trayIcon(const TrayState &state, const Theme &theme)
{
    QIcon icon;
    for (const int side : sizes)
        icon.addPixmap(drawn(side, state, theme));
    return icon;
}

QString trayToolTip(const TrayState &state)
{
    const QString counts = alerts::unhandledText(state.unhandled);
    const QString text = counts.isEmpty() ? Tray::tr("Nothing needs you") : counts;
    return state.isMuted ? Tray::tr("%1 (muted)", "2 critical, 5 warnings").arg(text) : text;
}

} // namespace noc::app
