// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/LabelSamples.h"
#include "ui/support/LabelText.h"

#include <QTest>

#include <cmath>

using namespace shopdesk;
using namespace shopdesk::test;

// What stands on a label, and where.
class LabelLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsStandOnTheirPage_data();
    void labelsStandOnTheirPage();
    void everythingStandsInsideItsLabel_data() { labelsStandOnTheirPage_data(); }
    void everythingStandsInsideItsLabel();
    void labelSaysWhatWasChosen();
    void priceWithoutTaxSaysSo();
    void bookWithoutPriceHasNone();
};

namespace {

constexpr qreal kSlack = 1e-6;

// Labels whose words are as long as words get, and some that lack parts.
std::vector<LabelContent> variety(LabelKind kind)
{
    LabelContent usual{.kind = kind,
                       .title = u"Война и мир"_qs,
                       .author = u"Лев Толстой"_qs,
                       .price = u"1 799,00 ₽"_qs,
                       .taxNote = {},
                       .place = u"LPZ"_qs,
                       .code = u"9785170800001"_qs};
    auto full = usual;
    full.title = u"Приключения Шерлока Холмса, или Записки о необыкновенных происшествиях, "
                 "случившихся на Бейкер-стрит и в окрестностях города Лондона"_qs;
    full.author = u"Артур Конан Дойл, Иоганн Вольфганг фон Гёте, Лев Николаевич Толстой"_qs;
    full.price = u"1 234 567,89 ₽"_qs;
    full.taxNote = u"плюс налог 20 %"_qs;
    full.place = u"Полка 14 · Художественная литература · LPZ"_qs;
    auto oneWord = full;
    oneWord.title = QString(200, u'Щ');
    auto bare = usual;
    bare.price.clear();
    bare.author.clear();
    auto plain = full;
    plain.code.clear();
    return {usual, full, oneWord, bare, plain};
}

void compareInside(const LabelContent &content, const LabelFormat &format)
{
    const auto layout = LabelLayout::of(content, format);
    const auto inner = QRectF(QPointF(), format.label)
                               .marginsRemoved(format.padding())
                               .adjusted(-kSlack, -kSlack, kSlack, kSlack);
    QVERIFY(!layout.isTooSmall);
    QCOMPARE(layout.bars.has_value(), !content.code.isEmpty());
    for (const auto &line : layout.lines) {
        QVERIFY2(inner.contains(line.area), qPrintable(line.text));
        QVERIFY2(line.size >= 1, qPrintable(line.text));
        // Fonts have whole sizes: a hundredth of a millimetre for each letter.
        const auto width = labeltext::width(line.text, line.size, line.isStrong);
        QVERIFY2(width <= line.area.width() + 0.01 * double(line.text.size()),
                 qPrintable(u"%1: %2 of %3"_qs.arg(line.text).arg(width).arg(line.area.width())));
    }
    if (!layout.bars)
        return;
    const auto &bars = *layout.bars;
    QVERIFY(bars.module >= kLeastModule - kSlack);
    const auto dots = bars.module / format.dot;
    QVERIFY(std::abs(dots - std::round(dots)) < kSlack);
    QVERIFY(bars.height >= 5 - kSlack);
    const QRectF withQuiet(bars.corner.x() - bars.code.quietLeft * bars.module, bars.corner.y(),
                           bars.code.fullWidth() * bars.module, bars.height);
    QVERIFY(inner.contains(withQuiet));
    const auto smaller = withQuiet.adjusted(kSlack, kSlack, -kSlack, -kSlack);
    for (const auto &line : layout.lines)
        QVERIFY2(!smaller.intersects(line.area), qPrintable(line.text));
}

} // namespace

void LabelLayoutTest::labelsStandOnTheirPage_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &format : labelFormats())
        QTest::newRow(qPrintable(format.key)) << format.key;
}

void LabelLayoutTest::labelsStandOnTheirPage()
{
    QFETCH(QString, format);
    const auto paper = *labelFormatFromKey(format);
    const auto page = QRectF(QPointF(), paper.page).adjusted(-kSlack, -kSlack, kSlack, kSlack);
    const auto printable = paper.isRoll ? page : page.adjusted(4.5, 4.5, -4.5, -4.5);
    for (int cell = 0; cell < paper.perPage(); ++cell) {
        QVERIFY(page.contains(paper.cell(cell)));
        QVERIFY(printable.contains(paper.cell(cell).marginsRemoved(paper.padding())));
        for (int other = 0; other < cell; ++other) {
            const auto shared = paper.cell(cell) & paper.cell(other);
            QVERIFY(shared.width() < kSlack || shared.height() < kSlack);
        }
    }
    QVERIFY(!paper.name().isEmpty());
}

void LabelLayoutTest::everythingStandsInsideItsLabel()
{
    QFETCH(QString, format);
    for (const auto kind : {LabelKind::Price, LabelKind::Shelf}) {
        for (const auto &content : variety(kind)) {
            compareInside(content, *labelFormatFromKey(format));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void LabelLayoutTest::labelSaysWhatWasChosen()
{
    LabelChoices choices{.kind = LabelKind::Shelf,
                         .parts = kUsualLabelParts | LabelPart::Category,
                         .text = u"  Shelf   4 "_qs};
    const auto full = LabelContent::of(sampleBook(), taxedShop(), choices, english());
    QCOMPARE(full.kind, LabelKind::Shelf);
    QCOMPARE(full.title, u"Faust, Teil 0"_qs);
    QCOMPARE(full.author, u"Goethe"_qs);
    QVERIFY(full.price.contains(u"19.99"_qs));
    QCOMPARE(full.taxNote, QString());
    QCOMPARE(full.place, u"Shelf 4 · Plays · LPZ"_qs);
    QCOMPARE(full.code, sampleBook().isbn);
    choices = {.kind = LabelKind::Price, .parts = {}, .text = {}};
    const auto bare = LabelContent::of(sampleBook(), taxedShop(), choices, english());
    QCOMPARE(bare.author + bare.price + bare.place + bare.code, QString());
    const Formats russian(QLocale(u"ru_RU"_qs));
    QVERIFY(LabelContent::of(sampleBook(), taxedShop(), {}, russian).price.contains(u"19,99"_qs));
}

void LabelLayoutTest::priceWithoutTaxSaysSo()
{
    const auto content = LabelContent::of(sampleBook(), untaxedShop(), {}, english());
    QVERIFY2(content.taxNote.contains(u"7"_qs), qPrintable(content.taxNote));
    auto unpriced = sampleBook();
    unpriced.priceMinor.reset();
    QCOMPARE(LabelContent::of(unpriced, untaxedShop(), {}, english()).taxNote, QString());
}

void LabelLayoutTest::bookWithoutPriceHasNone()
{
    auto unpriced = sampleBook();
    unpriced.priceMinor.reset();
    for (const auto kind : {LabelKind::Price, LabelKind::Shelf}) {
        const auto content =
                LabelContent::of(unpriced, taxedShop(), {.kind = kind, .text = {}}, english());
        QCOMPARE(content.price, QString());
        QVERIFY(LabelLayout::of(content, labelFormats().front()).bars);
    }
}

QTEST_MAIN(LabelLayoutTest)
#include "tst_label_layout.moc"
