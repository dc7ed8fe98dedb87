// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/severityicon.h"
#include "widgets/common/symbolicicon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleHints>

namespace noc::widgets {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

void tintSelection(QAbstractItemView &view)
{
    const QPalette application = QApplication::palette();
    QPalette palette = view.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, selectionTint(application));
        palette.setColor(group, QPalette::HighlightedText,
                         application.color(QPalette::Active, QPalette::Text));
    }
    view.setPalette(palette);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void applyScheme(ColorScheme scheme, const QString &systemStyle)
{
    // Before Qt 6.8 the platform cannot be asked for the other scheme: Fusion is the one style that takes any palette.
    switch (scheme) {
    case ColorScheme::System:
        QApplication::setStyle(systemStyle);
        QApplication::setPalette(QPalette());
        return;
    case ColorScheme::Light:
    case ColorScheme::Dark:
        QApplication::setStyle(u"fusion"_s);
        QApplication::setPalette(scheme == ColorScheme::Dark ? darkPalette() : lightPalette());
        return;
    }
}
#else
void applyScheme(ColorScheme scheme, const QString &)
{
    switch (scheme) {
    case ColorScheme::System:
        QApplication::styleHints()->unsetColorScheme();
        return;
    case ColorScheme::Light:
        QApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        return;
    case ColorScheme::Dark:
        QApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        return;
    }
}
#endif

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_palette(QApplication::palette())
    , m_isDark(widgets::isDark(m_palette))
    , m_systemStyle(QApplication::style()->name())
{
    qApp->installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::setSeverityPalette(SeverityPalette palette)
{
    if (palette == m_severityPalette)
        return;
    m_severityPalette = palette;
    Q_EMIT changed();
}

void Theme::setColorScheme(ColorScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    applyScheme(scheme, m_systemStyle);
    refresh();
}

SeverityColors Theme::colors(Severity severity) const
{
    return severityColors(severity, m_severityPalette, m_isDark);
}

QIcon Theme::icon(Severity severity) const
{
    return severityIcon(severity, colors(severity));
}

QIcon Theme::symbol(QLatin1StringView name) const
{
    QIcon &symbol = m_symbols[name.toString()];
    if (symbol.isNull())
        symbol = symbolicIcon(name, basePalette().color(QPalette::Active, QPalette::ButtonText));
    return symbol;
}

QString Theme::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return tr("Good");
    case Severity::Off:
        return tr("Off");
    case Severity::Information:
        return tr("Information");
    case Severity::Unknown:
        return tr("Unknown");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Critical:
        return tr("Critical");
    }
    Q_UNREACHABLE();
}

QFont Theme::font(TextSize size)
{
    QFont font = QApplication::font();
    const auto enlarge = [&font](double points) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() + points);
        else
            font.setPixelSize(font.pixelSize() + qRound(points * 4 / 3));
    };
    switch (size) {
    case TextSize::Secondary:
        enlarge(-1);
        break;
    case TextSize::Body:
        break;
    case TextSize::Section:
        enlarge(1);
        font.setBold(true);
        break;
    case TextSize::Title:
        enlarge(4);
        break;
    }
    return font;
}

QFont Theme::fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

int Theme::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + space::Related;
}

void Theme::styleItemView(QAbstractItemView &view) const
{
    tintSelection(view);
    connect(this, &Theme::changed, &view, [target = &view] { tintSelection(*target); });
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ApplicationFontChange))
        refresh();
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    m_palette = QApplication::palette();
    m_isDark = widgets::isDark(m_palette);
    m_symbols.clear();
    Q_EMIT changed();
}

} // namespace noc::widgets
