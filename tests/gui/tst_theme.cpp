// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace noc::widgets {

using namespace Qt::StringLiterals;
using core::Severity;

class TestTheme final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void contrastOfKnownPairs_data();
    void contrastOfKnownPairs();
    void severityTextIsReadable_data();
    void severityTextIsReadable();
    void quietTextIsReadable_data();
    void quietTextIsReadable();
    void shapesDifferWithoutColour();
    void iconsAreSharpAtEveryScale();
    void wordsDiffer();
    void schemeChangesPaletteAndSaysSo();
    void paletteChoiceChangesColours();
    void symbolsTakeTheTextColour();
};

namespace {

QImage shapeOf(Severity severity)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSeverity(painter, image.rect(), severity, {Qt::black, Qt::black, Qt::white});
    return image;
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100 ? 1 : 0;
    }
    return count;
}

int darkPixels(const QImage &image)
{
    QImage white = image;
    white.fill(Qt::white);
    return differingPixels(image, white);
}

} // namespace

void TestTheme::cleanup()
{
    QApplication::setPalette(QPalette());
}

void TestTheme::contrastOfKnownPairs_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("order does not matter") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("#767676 is the lightest grey that passes on white")
        << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

void TestTheme::contrastOfKnownPairs()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY2(qAbs(contrast(a, b) - ratio) < 0.01, qPrintable(QString::number(contrast(a, b))));
}

void TestTheme::severityTextIsReadable_data()
{
    QTest::addColumn<SeverityPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Severity>("severity");
    for (const bool dark : {false, true}) {
        for (const auto palette : {SeverityPalette::Classic, SeverityPalette::ColourBlindSafe}) {
            for (const Severity severity : core::allSeverities) {
                QTest::addRow("%s %s %s", dark ? "dark" : "light",
                              palette == SeverityPalette::Classic ? "classic" : "safe",
                              core::severityWord(severity).data())
                    << palette << dark << severity;
            }
        }
    }
}

void TestTheme::severityTextIsReadable()
{
    QFETCH(SeverityPalette, palette);
    QFETCH(bool, dark);
    QFETCH(Severity, severity);
    const SeverityColors colors = severityColors(severity, palette, dark);
    const QPalette whole = dark ? darkPalette() : lightPalette();
    for (const QColor &background : {whole.color(QPalette::Base), whole.color(QPalette::AlternateBase),
                                     whole.color(QPalette::Window), selectionTint(whole)})
        QVERIFY2(contrast(colors.text, background) >= 4.5, qPrintable(background.name()));
    QVERIFY(contrast(colors.onFill, colors.fill) >= 4.5);
}

void TestTheme::quietTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestTheme::quietTextIsReadable()
{
    QFETCH(QPalette, palette);
    for (const QColor &background : {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                                     palette.color(QPalette::Window), selectionTint(palette)}) {
        QVERIFY2(contrast(secondaryText(palette), background) >= 4.5, qPrintable(background.name()));
        QVERIFY2(contrast(palette.color(QPalette::Text), background) >= 7, qPrintable(background.name()));
    }
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(bar(palette), track(palette)) >= 2);
}

void TestTheme::shapesDifferWithoutColour()
{
    for (const Severity a : core::allSeverities) {
        QVERIFY(darkPixels(shapeOf(a)) > 15);
        for (const Severity b : core::allSeverities) {
            if (a != b)
                QVERIFY2(differingPixels(shapeOf(a), shapeOf(b)) > 40, core::severityWord(a).data());
        }
    }
    // Good is quiet, only trouble is filled.
    QVERIFY(darkPixels(shapeOf(Severity::Good)) * 3 < darkPixels(shapeOf(Severity::Critical)));
}

void TestTheme::iconsAreSharpAtEveryScale()
{
    const SeverityColors colors = severityColors(Severity::Critical, SeverityPalette::Classic, false);
    for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = severityIcon(Severity::Critical, colors).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(16, 16) * ratio).toSize());
    }
}

void TestTheme::wordsDiffer()
{
    QSet<QString> words;
    for (const Severity severity : core::allSeverities)
        words.insert(Theme::severityName(severity));
    QCOMPARE(words.size(), static_cast<qsizetype>(core::allSeverities.size()));
    QVERIFY(!words.contains(QString()));
}

void TestTheme::schemeChangesPaletteAndSaysSo()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setColorScheme(ColorScheme::Dark);
    QVERIFY(!changed.isEmpty());
    QVERIFY(theme.isDark());
    QVERIFY(isDark(QApplication::palette()));
    theme.setColorScheme(ColorScheme::Light);
    QVERIFY(!theme.isDark());
    QVERIFY(!isDark(QApplication::palette()));
    changed.clear();
    theme.setColorScheme(ColorScheme::Light);
    QVERIFY(changed.isEmpty());
    theme.setColorScheme(ColorScheme::System);
}

void TestTheme::paletteChoiceChangesColours()
{
    Theme theme;
    const QColor classic = theme.colors(Severity::Critical).fill;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setSeverityPalette(SeverityPalette::ColourBlindSafe);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.colors(Severity::Critical).fill != classic);
}

void TestTheme::symbolsTakeTheTextColour()
{
    Theme theme;
    theme.setColorScheme(ColorScheme::Dark);
    const QImage image = theme.symbol("tiles"_L1).pixmap(QSize(32, 32), 1).toImage();
    QColor drawn;
    for (int i = 0; i < 32 && !drawn.isValid(); ++i) {
        if (image.pixelColor(i, 16).alpha() == 255 || image.pixelColor(16, i).alpha() == 255
            || image.pixelColor(i, i).alpha() == 255)
            drawn = image.pixelColor(i, i).alpha() == 255 ? image.pixelColor(i, i)
                : image.pixelColor(i, 16).alpha() == 255  ? image.pixelColor(i, 16)
                                                          : image.pixelColor(16, i);
    }
    QVERIFY(drawn.isValid());
    QCOMPARE(drawn.rgb(), QApplication::palette().color(QPalette::ButtonText).rgb());
    theme.setColorScheme(ColorScheme::System);
}

} // namespace noc::widgets

QTEST_MAIN(noc::widgets::TestTheme)
#include "tst_theme.moc"
