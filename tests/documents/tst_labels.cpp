// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OwnCode.h"
#include "tests/documents/BarReader.h"
#include "tests/documents/LabelSamples.h"
#include "tests/documents/PdfPages.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace shopdesk;
using namespace shopdesk::test;

// Labels as they come out of the printer: pages are rendered by another program, and their bars are
// read back.
class LabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLabelOfASheetIsReadBack_data();
    void everyLabelOfASheetIsReadBack();
    void ownCodesAreReadBack_data();
    void ownCodesAreReadBack();
    void usedLabelsStayFree();
    void copiesFillPages();
    void pageSaysTheWordsOfTheLabel();
    void formatTooSmallForBarsIsRefused();
    void whatCannotBePrintedIsRefused_data();
    void whatCannotBePrintedIsRefused();
    void thousandLabelsTakeSecondsAndSayHowFar();
    void stoppedDocumentLeavesNoFile();
    void fileThatCannotBeWrittenIsSaid();

private:
    static std::optional<ReadCode> readCell(const QImage &page, const LabelFormat &format,
                                            int cell);
    [[nodiscard]] QString file() const { return m_folder.filePath(u"labels.pdf"_qs); }

    QTemporaryDir m_folder;
};

namespace {

constexpr int kDpi = 300;
constexpr qreal kPixels = kDpi / 25.4; // to the millimetre

} // namespace

void LabelTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(canReadPdf(), "poppler-utils is missing: ./dev install");
}

std::optional<ReadCode> LabelTest::readCell(const QImage &page, const LabelFormat &format, int cell)
{
    const auto place = format.cell(cell);
    const QRectF pixels(place.topLeft() * kPixels, place.size() * kPixels);
    return readCode(page.copy(pixels.toAlignedRect().intersected(page.rect())));
}

void LabelTest::everyLabelOfASheetIsReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<LabelKind>("kind");
    for (const auto &format : labelFormats()) {
        QTest::addRow("%s price", qPrintable(format.key)) << format.key << LabelKind::Price;
        QTest::addRow("%s shelf", qPrintable(format.key)) << format.key << LabelKind::Shelf;
    }
}

void LabelTest::everyLabelOfASheetIsReadBack()
{
    QFETCH(QString, format);
    QFETCH(LabelKind, kind);
    const auto paper = *labelFormatFromKey(format);
    const int count = paper.isRoll ? 3 : paper.perPage();
    const LabelDocument document(sampleItems(count, {.kind = kind, .text = {}}), paper);
    const auto written = writePdf(document, file());
    QVERIFY2(written, written ? "" : qPrintable(written.error().reason));
    QCOMPARE(pdfPageCount(file()), document.pageCount());
    const auto size = pdfPageSize(file());
    QVERIFY(std::abs(size.width() - paper.page.width()) < 0.2);
    QVERIFY(std::abs(size.height() - paper.page.height()) < 0.2);
    QImage page = pdfPage(file(), 1, kDpi);
    QVERIFY(!page.isNull());
    for (int i = 0; i < count; ++i) {
        if (paper.isRoll)
            page = pdfPage(file(), i + 1, kDpi);
        const auto read = readCell(page, paper, paper.isRoll ? 0 : i);
        QVERIFY2(read, qPrintable(u"label %1"_qs.arg(i)));
        QCOMPARE(read->text, sampleBook(i).isbn);
        QVERIFY(read->module / kPixels >= kLeastModule - 0.005);
    }
}

void LabelTest::ownCodesAreReadBack_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &format : labelFormats())
        QTest::newRow(qPrintable(format.key)) << format.key;
}

// As Code 128, or by the thirteen digits where the letters have no room.
void LabelTest::ownCodesAreReadBack()
{
    QFETCH(QString, format);
    const auto paper = *labelFormatFromKey(format);
    auto item = sampleBook();
    const auto own = OwnCode::fromNumber(1234567);
    item.isbn.clear();
    item.ownCode = own->toString();
    for (const auto kind : {LabelKind::Price, LabelKind::Shelf}) {
        const auto content =
                LabelContent::of(item, taxedShop(), {.kind = kind, .text = {}}, english());
        QVERIFY(writePdf(LabelDocument({{content, 1}}, paper), file()));
        const auto read = readCell(pdfPage(file(), 1, kDpi), paper, 0);
        QVERIFY(read);
        const bool isLetters = read->kind == ReadCode::Kind::Code128;
        QCOMPARE(read->text, isLetters ? own->toString() : own->barcode().toString());
        if (kind == LabelKind::Price)
            QCOMPARE(isLetters, paper.label.width() > 45);
    }
}

void LabelTest::usedLabelsStayFree()
{
    const auto paper = *labelFormatFromKey(u"a4-3x8");
    const LabelDocument document(sampleItems(5), paper, 21);
    QCOMPARE(document.pageCount(), 2);
    QVERIFY(writePdf(document, file()));
    const auto first = pdfPage(file(), 1, kDpi);
    for (int cell = 0; cell < paper.perPage(); ++cell) {
        const auto read = readCell(first, paper, cell);
        QCOMPARE(read.has_value(), cell >= 20);
        if (read)
            QCOMPARE(read->text, sampleBook(cell - 20).isbn);
    }
    // Nothing at all was printed on the used ones.
    const auto used = first.copy(0, 0, first.width(), int(6 * 37 * kPixels));
    QImage white(used.size(), used.format());
    white.fill(Qt::white);
    QCOMPARE(used, white);
    const auto second = pdfPage(file(), 2, kDpi);
    QCOMPARE(readCell(second, paper, 0)->text, sampleBook(4).isbn);
    QVERIFY(!readCell(second, paper, 1));
}

void LabelTest::copiesFillPages()
{
    auto some = sampleItems(3);
    some[0].copies = 20;
    some[1].copies = 0;
    some[2].copies = 6;
    const auto paper = *labelFormatFromKey(u"a4-3x8");
    const LabelDocument document(some, paper);
    QCOMPARE(document.labelCount(), 26);
    QCOMPARE(document.pageCount(), 2);
    QVERIFY(writePdf(document, file()));
    const auto first = pdfPage(file(), 1, kDpi);
    QCOMPARE(readCell(first, paper, 19)->text, sampleBook(0).isbn);
    QCOMPARE(readCell(first, paper, 20)->text, sampleBook(2).isbn);
    QCOMPARE(readCell(pdfPage(file(), 2, kDpi), paper, 1)->text, sampleBook(2).isbn);
}

void LabelTest::pageSaysTheWordsOfTheLabel()
{
    auto russian = sampleBook();
    russian.title = u"Приключения Шерлока Холмса, или Записки о необыкновенных происшествиях, "
                    "случившихся на Бейкер-стрит и в окрестностях города Лондона"_qs;
    russian.authors = QStringList{u"Артур Конан Дойл"_qs};
    const auto content =
            LabelContent::of(russian, untaxedShop(), {}, Formats(QLocale(u"ru_RU"_qs)));
    QVERIFY(writePdf(LabelDocument({{content, 1}}, labelFormats().front()), file()));
    const auto spaced = [](QString words) { return words.replace(QChar::Nbsp, u' '); };
    const auto text = spaced(pdfText(file()));
    for (const auto &part : {u"Приключения"_qs, u"…"_qs, u"Артур Конан Дойл"_qs, u"19,99"_qs,
                             u"LPZ"_qs, content.taxNote})
        QVERIFY2(text.contains(spaced(part)), qPrintable(part + u'\n' + text));
    QVERIFY(!text.contains(u"Лондона"_qs));
}

void LabelTest::formatTooSmallForBarsIsRefused()
{
    LabelFormat tiny = *labelFormatFromKey(u"roll-50x25");
    for (const QSizeF size : {QSizeF(30, 25), QSizeF(50, 12)}) {
        tiny.page = tiny.label = tiny.pitch = size;
        const auto content = sampleItems(1).front().content;
        const auto layout = LabelLayout::of(content, tiny);
        QVERIFY(layout.isTooSmall);
        QVERIFY(!layout.bars);
        QFile::remove(file());
        const auto written = writePdf(LabelDocument({{content, 1}}, tiny), file());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Invalid);
        QCOMPARE(written.error().reason, u"label_format_too_small"_qs);
        QVERIFY(!QFile::exists(file()));
        // Without bars there is nothing to read, and the label is fine.
        auto plain = content;
        plain.code.clear();
        QVERIFY(writePdf(LabelDocument({{plain, 1}}, tiny), file()));
    }
    tiny.label = QSizeF(30, 25);
    const auto layout = LabelLayout::of(sampleItems(1).front().content, tiny);
    QVERIFY(std::ranges::any_of(layout.lines, [](const LabelLine &line) {
        return line.text.contains(u"too small"_qs);
    }));
}

void LabelTest::whatCannotBePrintedIsRefused_data()
{
    QTest::addColumn<int>("copies");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << 0 << 1 << u"labels_none"_qs;
    QTest::newRow("less than nothing") << -1 << 1 << u"label_copies_invalid"_qs;
    QTest::newRow("more than anybody wants") << 10'000 << 1 << u"label_copies_invalid"_qs;
    QTest::newRow("before the first") << 1 << 0 << u"label_start_invalid"_qs;
    QTest::newRow("behind the last") << 1 << 25 << u"label_start_invalid"_qs;
    QTest::newRow("the last") << 1 << 24 << QString();
}

void LabelTest::whatCannotBePrintedIsRefused()
{
    QFETCH(int, copies);
    QFETCH(int, start);
    QFETCH(QString, reason);
    auto some = sampleItems(1);
    some[0].copies = copies;
    const auto checked = LabelDocument(some, labelFormats().front(), start).check();
    QCOMPARE(checked ? QString() : checked.error().reason, reason);
}

void LabelTest::thousandLabelsTakeSecondsAndSayHowFar()
{
    const LabelDocument document(sampleItems(1000), *labelFormatFromKey(u"a4-5x13"));
    QElapsedTimer timer;
    timer.start();
    QList<int> told;
    QVERIFY(writePdf(document, file(), [&told](int done, int total) {
        told += done;
        return total == 1000;
    }));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("1,000 labels in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(told.size(), document.pageCount());
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.last(), 1000);
    QCOMPARE(pdfPageCount(file()), 16);
    const auto last = pdfPage(file(), 16, kDpi);
    QCOMPARE(readCell(last, document.format(), 24)->text, sampleBook(999).isbn);
}

void LabelTest::stoppedDocumentLeavesNoFile()
{
    QFile::remove(file());
    const LabelDocument document(sampleItems(200), labelFormats().front());
    const auto written = writePdf(document, file(), [](int done, int) { return done < 48; });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(file()));
}

void LabelTest::fileThatCannotBeWrittenIsSaid()
{
    const auto written = writePdf(LabelDocument(sampleItems(1), labelFormats().front()),
                                  m_folder.filePath(u"missing/labels.pdf"_qs));
    QVERIFY(!written);
    QCOMPARE(written.error().reason, u"file_unwritable"_qs);
}

QTEST_MAIN(LabelTest)
#include "tst_labels.moc"
