// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"
#include "tests/documents/BarReader.h"
#include "tests/documents/PdfPages.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Labels from the command line, read back from the file that was written.
class CliLabelsTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreWrittenWithoutADisplay();
    void copiesGoWithTheirBooks();
    void fileNamesShopBooksAndCopies();
    void sheetThatWasBegunGoesOn();
    void choicesStandOnTheLabel();
    void formatsAreListed();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void whatCannotBePrintedIsRefused_data();
    void whatCannotBePrintedIsRefused();
    void fileIsReadStrictly_data();
    void fileIsReadStrictly();

private:
    static QStringList labels(const QStringList &more)
    {
        return QStringList{u"labels"_qs, u"--shop"_qs, u"LPZ"_qs} + more;
    }
    [[nodiscard]] QString pdf() { return cli().folder() + u"/labels.pdf"_qs; }
    // Of the sheet of 24, row by row.
    QStringList readBack();
};

namespace {

const auto kFaust = QLatin1String(CliProbe::kFaust);
const auto kRare = QLatin1String(CliProbe::kRare);

} // namespace

QStringList CliLabelsTest::readBack()
{
    constexpr qreal kPixels = 300 / 25.4;
    const auto page = pdfPage(pdf(), 1, 300);
    QStringList codes;
    for (int cell = 0; cell < 24; ++cell) {
        const QRectF place(cell % 3 * 70, 0.5 + cell / 3 * 37, 70, 37);
        const QRectF pixels(place.topLeft() * kPixels, place.size() * kPixels);
        const auto read = readCode(page.copy(pixels.toAlignedRect() & page.rect()));
        codes += read ? read->text : QString();
    }
    while (!codes.isEmpty() && codes.last().isEmpty())
        codes.removeLast();
    return codes;
}

void CliLabelsTest::labelsAreWrittenWithoutADisplay()
{
    QVERIFY2(canReadPdf(), "poppler-utils is missing: ./dev install");
    QCOMPARE(cli().fill().exit, 0);
    const auto answer =
            cli().json(labels({u"--book"_qs, kFaust, pdf()}),
                       {{u"DISPLAY"_qs, QString()}, {u"QT_QPA_PLATFORM"_qs, QString()}});
    QVERIFY2(answer.exit == 0, answer.all().constData());
    QCOMPARE(answer.json().value(u"labels").toInt(), 1);
    QCOMPARE(answer.json().value(u"pages").toInt(), 1);
    QCOMPARE(answer.json().value(u"file").toString(), pdf());
    QCOMPARE(readBack(), QStringList{kFaust});
    const auto words = cli().run(labels({u"--book"_qs, kFaust, u"--copies"_qs, u"30"_qs, pdf()}));
    QVERIFY2(words.out.contains("30 labels on 2 pages"), words.all().constData());
}

void CliLabelsTest::copiesGoWithTheirBooks()
{
    QCOMPARE(cli().fill().exit, 0);
    const QStringList books{u"--book"_qs, kFaust, u"--copies"_qs, u"2"_qs,
                            u"--book"_qs, kRare,  u"--copies"_qs, u"1"_qs};
    QCOMPARE(cli().json(labels(books + QStringList{pdf()})).exit, 0);
    QCOMPARE(readBack(), (QStringList{kFaust, kFaust, kRare}));
    const QStringList same{u"--book"_qs, kFaust, u"--book"_qs, kRare, u"--copies"_qs, u"2"_qs};
    QCOMPARE(cli().json(labels(same + QStringList{pdf()})).json().value(u"labels").toInt(), 4);
}

// However their codes are written, and each as often as it says, or once.
void CliLabelsTest::fileNamesShopBooksAndCopies()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto wanted =
            cli().file(R"({"shop":"BER","labels":[{"isbn":"978-3-16-148410-0","copies":2},)"
                       R"({"isbn":"9783468111242","copies":0},{"isbn":"5170800002"}]})");
    const auto written = cli().json({u"labels"_qs, u"--file"_qs, wanted, pdf()});
    QVERIFY2(written.exit == 0, written.all().constData());
    QCOMPARE(readBack(), (QStringList{kFaust, kFaust, kRare}));
    QVERIFY(pdfText(pdf()).contains(u"BER"_qs));
}

void CliLabelsTest::sheetThatWasBegunGoesOn()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().json(labels(
            {u"--book"_qs, kFaust, u"--copies"_qs, u"5"_qs, u"--start"_qs, u"21"_qs, pdf()}));
    QCOMPARE(answer.json().value(u"pages").toInt(), 2);
    QCOMPARE(readBack(), (QStringList(20) + QStringList{kFaust, kFaust, kFaust, kFaust}));
}

void CliLabelsTest::choicesStandOnTheLabel()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto written = cli().json(labels(
            {u"--book"_qs, kFaust, u"--kind"_qs, u"shelf"_qs, u"--format"_qs, u"roll-62x29"_qs,
             u"--show"_qs, u"price,barcode"_qs, u"--text"_qs, u"Полка 4"_qs, pdf()}));
    QVERIFY2(written.exit == 0, written.all().constData());
    const auto text = pdfText(pdf());
    QVERIFY2(text.contains(u"19.99"_qs) && text.contains(u"Полка 4"_qs), qPrintable(text));
    QVERIFY(!text.contains(u"LPZ"_qs));
    const auto size = pdfPageSize(pdf());
    QVERIFY(std::abs(size.width() - 62) < 0.5 && std::abs(size.height() - 29) < 0.5);
}

// Needs no workspace.
void CliLabelsTest::formatsAreListed()
{
    const auto answer = cli().json({u"labels"_qs, u"--formats"_qs});
    QVERIFY2(answer.exit == 0, answer.all().constData());
    QCOMPARE(answer.total(), answer.rows().size());
    const auto first = answer.rows().first().toObject();
    QCOMPARE(first.value(u"format").toString(), u"a4-3x8"_qs);
    QCOMPARE(first.value(u"columns").toInt() * first.value(u"rows").toInt(), 24);
    QCOMPARE(first.value(u"label_width_mm").toDouble(), 70.0);
    QVERIFY(cli().run({u"labels"_qs, u"--formats"_qs}).out.contains("roll-57x32"));
}

void CliLabelsTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto book = QStringList{u"--book"_qs, kFaust};
    QTest::newRow("no file") << labels(book) << u"argument_missing"_qs;
    QTest::newRow("no book") << labels({u"x.pdf"_qs}) << u"argument_missing"_qs;
    QTest::newRow("no shop") << QStringList{u"labels"_qs, u"--book"_qs, kFaust, u"x.pdf"_qs}
                             << u"argument_missing"_qs;
    QTest::newRow("format") << labels(book + QStringList{u"--format"_qs, u"a5"_qs, u"x.pdf"_qs})
                            << u"label_format_unknown"_qs;
    QTest::newRow("kind") << labels(book + QStringList{u"--kind"_qs, u"big"_qs, u"x.pdf"_qs})
                          << u"label_kind_unknown"_qs;
    QTest::newRow("part") << labels(book + QStringList{u"--show"_qs, u"cover"_qs, u"x.pdf"_qs})
                          << u"label_part_unknown"_qs;
    QTest::newRow("copies") << labels(book + QStringList{u"--copies"_qs, u"two"_qs, u"x.pdf"_qs})
                            << u"number_malformed"_qs;
    QTest::newRow("whose copies") << labels(book + QStringList{u"--copies"_qs, u"1"_qs,
                                                               u"--copies"_qs, u"2"_qs,
                                                               u"x.pdf"_qs})
                                  << u"label_copies_unclear"_qs;
    QTest::newRow("both") << labels(book + QStringList{u"--file"_qs, u"-"_qs, u"x.pdf"_qs})
                          << u"label_sources_both"_qs;
}

void CliLabelsTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    const auto answer = cli().json(words);
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.reason(), reason);
    QVERIFY2(!answer.messages.contains('{'), answer.messages.constData());
}

void CliLabelsTest::whatCannotBePrintedIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto book = QStringList{u"--book"_qs, kFaust};
    QTest::newRow("unknown book") << labels({u"--book"_qs, u"9780140447934"_qs})
                                  << u"book_missing"_qs;
    QTest::newRow("unknown shop") << QStringList{u"labels"_qs, u"--shop"_qs, u"XXX"_qs,
                                                 u"--book"_qs, kFaust}
                                  << u"shop_missing"_qs;
    QTest::newRow("no copies") << labels(book + QStringList{u"--copies"_qs, u"0"_qs})
                               << u"labels_none"_qs;
    QTest::newRow("fewer than none")
            << labels(book + QStringList{u"--copies"_qs, u"-1"_qs}) << u"label_copies_invalid"_qs;
    QTest::newRow("too many") << labels(book + QStringList{u"--copies"_qs, u"10000"_qs})
                              << u"label_copies_invalid"_qs;
    QTest::newRow("behind the sheet")
            << labels(book + QStringList{u"--start"_qs, u"25"_qs}) << u"label_start_invalid"_qs;
}

void CliLabelsTest::whatCannotBePrintedIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().json(words + QStringList{pdf()});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.reason(), reason);
    QVERIFY2(!answer.messages.contains('{'), answer.messages.constData());
    QVERIFY(!QFile::exists(pdf()));
}

void CliLabelsTest::fileIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("labels") << u"json_malformed"_qs;
    QTest::newRow("no labels") << QByteArray("{}") << u"field_missing"_qs;
    QTest::newRow("no code") << QByteArray(R"({"labels":[{"copies":1}]})") << u"field_missing"_qs;
    QTest::newRow("half a copy") << QByteArray(
                                            R"({"labels":[{"isbn":"9783161484100","copies":0.5}]})")
                                 << u"label_copies_invalid"_qs;
    QTest::newRow("copies in words")
            << QByteArray(R"({"labels":[{"isbn":"9783161484100","copies":"two"}]})")
            << u"label_copies_invalid"_qs;
}

void CliLabelsTest::fileIsReadStrictly()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const auto answer = cli().json(
            {u"labels"_qs, u"--file"_qs, cli().file(content), u"--shop"_qs, u"LPZ"_qs, pdf()});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.reason(), reason);
}

QTEST_GUILESS_MAIN(CliLabelsTest)
#include "tst_CliLabels.moc"
