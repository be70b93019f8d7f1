// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Colors.h"
#include "ui/support/Fonts.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QTest>

using namespace shopdesk;

namespace {

constexpr double kReadable = 4.5; // WCAG 2.1, 1.4.3, level AA

}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesContrastAsWcagDoes();
    void everyTextColourIsReadable_data();
    void everyTextColourIsReadable();
    void switchesWhileRunning();
    void figuresAreOfOneWidth();
};

void ThemeTest::computesContrastAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The grey that WCAG texts give as the lightest readable one on white.
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyTextColourIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const Colors colors = dark ? Colors::dark() : Colors::light();
        const char *shade = dark ? "dark" : "light";
        const auto add = [&](const QByteArray &what, const QColor &text, const QColor &surface) {
            QTest::addRow("%s %s", shade, what.constData()) << text << surface;
        };
        const auto role = [&](QPalette::ColorRole each) { return palette.color(each); };
        for (const auto surface :
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            const QByteArray on = " on " + QByteArray::number(surface);
            add("text" + on, role(QPalette::Text), role(surface));
            add("placeholder" + on, role(QPalette::PlaceholderText), role(surface));
            add("link" + on, role(QPalette::Link), role(surface));
            add("accent" + on, colors.accent, role(surface));
            add("muted" + on, colors.muted, role(surface));
            add("positive" + on, colors.positive, role(surface));
            add("warning" + on, colors.warning, role(surface));
            add("negative" + on, colors.negative, role(surface));
        }
        add("selection", role(QPalette::HighlightedText), role(QPalette::Highlight));
        add("tool tip", role(QPalette::ToolTipText), role(QPalette::ToolTipBase));
        add("text on accent surface", role(QPalette::Text), colors.accentSurface);
        add("positive on its surface", colors.positive, colors.positiveSurface);
        add("warning on its surface", colors.warning, colors.warningSurface);
        add("negative on its surface", colors.negative, colors.negativeSurface);
        add("text on negative surface", role(QPalette::Text), colors.negativeSurface);
    }
}

void ThemeTest::everyTextColourIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    const double ratio = contrastRatio(text, surface);
    QVERIFY2(ratio >= kReadable, qPrintable(QString::number(ratio)));
}

void ThemeTest::switchesWhileRunning()
{
    Theme theme(*qApp);
    theme.apply(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    theme.apply(Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(appearanceFromName(appearanceName(Appearance::Dark)), Appearance::Dark);
    QCOMPARE(appearanceFromName(u"purple"_qs), Appearance::System);
}

void ThemeTest::figuresAreOfOneWidth()
{
    const Theme theme(*qApp);
    QVERIFY(fonts::hasTabularFigures(QApplication::font()));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
